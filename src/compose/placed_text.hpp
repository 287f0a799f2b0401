// Keeps an author's place with words while they are set, joined and cut. It knows bytes, not styles.
#pragma once

#include <string>
#include <vector>

#include "compose/typography.hpp"
#include "content/rich_text.hpp"
#include "document/document.hpp"

namespace cvpdf::compose {

// What a span was set as, with the places of its parts. `changes`: where the two differ in length.
[[nodiscard]] document::Text placed(const content::Span& span, std::string set,
                                    const std::vector<LengthChange>& changes);
// Whether the two are one text to whoever sets them.
[[nodiscard]] bool joins(const document::Text& text, const document::Text& more);
// Puts `more` behind a text that it joins.
void join(document::Text& text, const document::Text& more);
// Bytes `range` of a span, of a text.
[[nodiscard]] content::Span part(const content::Span& span, const document::ByteRange& range);
[[nodiscard]] document::Text part(const document::Text& text, const document::ByteRange& range);

}  // namespace cvpdf::compose
