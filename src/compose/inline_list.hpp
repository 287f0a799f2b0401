// Lists whose items stand one behind the other in a paragraph: "A · B · C".
#pragma once

#include <string_view>
#include <vector>

#include "compose/draft.hpp"
#include "compose/items.hpp"
#include "content/cv.hpp"
#include "document/document.hpp"

namespace cvpdf::compose {

// Puts the items at the end of a paragraph, behind the layout's lead where it has words already. Each is an item of a
// list under `place.parent`; the separator belongs to the item before it, so that a line can end behind it. Lists in
// an item stand in parentheses, with commas.
void run_on(const std::vector<content::Item>& items, const ListPlace& place, document::Paragraph& paragraph,
            Draft& draft);

// Whether items have a ground of their own: then each stands whole, and what parts them has no ground.
[[nodiscard]] bool are_tags(Draft& draft);
// Puts what parts two items behind one; it belongs to the node.
void append_separator(std::vector<document::Inline>& content, std::string_view utf8, document::StructureId node,
                      Draft& draft);
// Puts `more` behind an item; all of it belongs to the node, but what has one of its own.
void append_to(std::vector<document::Inline>& content, std::vector<document::Inline> more, document::StructureId node);
// The lead of a list, in the look of the paragraph's last words; none where there are none.
void append_lead(document::Paragraph& paragraph, Draft& draft);

}  // namespace cvpdf::compose
