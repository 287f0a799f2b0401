// Which dollar signs of a text open and close math. It knows code spans and backslashes, nothing else of Markdown.
#pragma once

#include <string_view>
#include <vector>

namespace cvpdf::content {

// The offsets, ascending, of the dollar signs that mean a dollar sign. Those behind a backslash and those in code are
// not among them. By Pandoc's rule (User's Guide, tex_math_dollars): behind an opening sign and before a closing one
// stands no blank, and behind a closing one no digit. Signs may be doubled.
[[nodiscard]] std::vector<std::size_t> plain_dollars(std::string_view text);

}  // namespace cvpdf::content
