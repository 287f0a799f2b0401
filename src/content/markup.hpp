// Inline Markdown → rich text with exact places. It knows no blocks: "2018. x", "# x" or "- x" is plain text.
// The only file beside its .cpp that stands between content/ and the Markdown library.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <vector>

#include "content/rich_text.hpp"
#include "toml/value.hpp"

namespace cvpdf::content {

// A paragraph of more bytes than this is refused ("content/too-long").
inline constexpr std::size_t longest_paragraph = std::size_t{64} << 10U;

// The grammar is CommonMark's inline part (version 0.30, chapter 6) without HTML and entities, which stay text.
// Bare URLs and e-mail addresses become links. `$...$` is math, if no blank stands inside at either dollar sign and no
// digit behind the second, so that "$5 and $6" is text. A newline is a blank, runs of blanks are one, and a backslash
// at a line's end breaks the line. What cannot be shown (a picture, a link's title) is reported as
// "content/unsupported", a link without words or target as "content/empty-link"; all these are warnings.
//
// A span's bytes stand one by one in the source wherever its two lengths are equal; a new span is begun at the next
// word where they would part. In a word or formula in which they do, each has its place.
[[nodiscard]] RichText read_markup(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics);
// The same of the bytes from `begin` to `end` alone; marks of lists and headings in them are not noted.
struct MarkupRange {
  std::size_t begin = 0, end = 0;
};
[[nodiscard]] RichText read_markup(const toml::String& string, std::uint32_t file, const MarkupRange& range,
                                   Diagnostics& diagnostics);
// The same, by paragraphs: a blank line starts a new one. Empty ones are left out.
[[nodiscard]] std::vector<RichText> read_paragraphs(const toml::String& string, std::uint32_t file,
                                                    Diagnostics& diagnostics);

}  // namespace cvpdf::content
