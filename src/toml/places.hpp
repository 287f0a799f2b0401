// From lines and columns to bytes. It knows UTF-8 and newlines, not TOML.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cvpdf::toml {

// An index over one text, made in one pass; a look-up takes constant time however long the line is.
class Places {
 public:
  // `text` is valid UTF-8 below 4 GB. A byte order mark at its head counts as no column.
  explicit Places(std::string_view text);

  // The offset in bytes of a line and a column, both from 1, the column in code points.
  // Places behind the text are the end of the text.
  [[nodiscard]] std::uint32_t byte(std::uint32_t line, std::uint32_t column) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> line_begins_;  // In code points.
  std::vector<std::uint32_t> steps_;        // The byte of every step-th code point.
};

}  // namespace cvpdf::toml
