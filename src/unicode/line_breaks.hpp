// Where a line may break: UAX #14, by ICU; but never between plus signs, as in "C++".
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct UBreakIterator;  // ICU's.

namespace cvpdf::unicode {

enum class BreakKind : std::uint8_t { allowed, mandatory };
struct LineBreakOpportunity {
  std::uint32_t offset = 0;  // In bytes: the line may break before this one.
  BreakKind kind = BreakKind::allowed;
  friend bool operator==(const LineBreakOpportunity&, const LineBreakOpportunity&) = default;
};

struct CloseBreakIterator {
  void operator()(UBreakIterator* iterator) const;
};

// Finds breaks in many texts with one ICU iterator: opening it costs as much as some 500 bytes of text.
class LineBreakFinder {
 public:
  // In ascending order; the end of the text is not among them. `utf8` is valid and shorter than 2 GiB.
  [[nodiscard]] std::vector<LineBreakOpportunity> find(std::string_view utf8);

 private:
  std::unique_ptr<UBreakIterator, CloseBreakIterator> iterator_;  // Opened by the first text.
};

// The same for one text.
[[nodiscard]] std::vector<LineBreakOpportunity> line_breaks(std::string_view utf8);

}  // namespace cvpdf::unicode
