// Rich text → the inline Markdown that reads back as the same: the way back of read_markup().
#pragma once

#include <string>
#include <vector>

#include "content/rich_text.hpp"

namespace cvpdf::content {

// The plainest spelling that read_markup() takes for the same spans, places aside. Where CommonMark has none (**"a"**b,
// or what the library makes of a sign inside a bare URL), emphasis is left out, and never a word.
[[nodiscard]] std::string write_markup(const RichText& text);
// With a blank line between paragraphs, as read_paragraphs() takes them.
[[nodiscard]] std::string write_paragraphs(const std::vector<RichText>& paragraphs);

}  // namespace cvpdf::content
