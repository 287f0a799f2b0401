// Where a line may break: UAX #14, by ICU.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cvpdf::unicode {

enum class BreakKind : std::uint8_t { allowed, mandatory };
struct LineBreakOpportunity {
  std::uint32_t offset = 0;  // In bytes: the line may break before this one.
  BreakKind kind = BreakKind::allowed;
};
// In ascending order; the end of the text is not among them. `utf8` is valid.
[[nodiscard]] std::vector<LineBreakOpportunity> line_breaks(std::string_view utf8);

}  // namespace cvpdf::unicode
