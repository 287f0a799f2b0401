// Words so that a CommonMark parser gives back exactly them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cvpdf::output::markdown {

enum class At : std::uint8_t { line_start, behind_number, within_line };  // Behind digits that begin the line.
// Every character that could be syntax, there, has a backslash before it; those that extensions take for syntax too.
[[nodiscard]] std::string escaped(std::string_view words, At at);
// A code span. Blanks at its ends stand, where CommonMark would drop them.
[[nodiscard]] std::string code_span(std::string_view words);
// A link's destination, without blanks and brackets that would end it.
[[nodiscard]] std::string destination(std::string_view uri);

}  // namespace cvpdf::output::markdown
