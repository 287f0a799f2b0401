// What a file declares itself to conform to. The table of standards is in standard.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace cvpdf::output {

enum class Standard : std::uint8_t {
  ua1,    // PDF 1.7: PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3).
  ua2,    // PDF 2.0: PDF/UA-2 (ISO 14289-2) and PDF/A-4 (ISO 19005-4), 4f where a file is attached.
  plain,  // Tagged, and as small as can be; it declares nothing.
};

struct StandardRow {
  Standard standard = Standard::ua1;
  std::string_view name, summary;
};
// The first is the one to take where none is asked for.
[[nodiscard]] std::span<const StandardRow> standards();
[[nodiscard]] std::optional<Standard> find_standard(std::string_view name);

}  // namespace cvpdf::output
