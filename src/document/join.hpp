// Two documents in one file: a letter, and the CV behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace cvpdf::document {

// What a node of the second structure is called in the joined one, whose first part has `count` nodes.
[[nodiscard]] StructureId moved(StructureId id, std::size_t count);
// The nodes of `more` behind those of `structure`, its root's children under the one root. Those of another language
// than `language`, the first one's, say so.
void append_structure(std::vector<StructureNode> more, std::string_view language_of_more, std::string_view language,
                      std::vector<StructureNode>& structure);

// The text of `more` behind that of `document`, for formats that know no pages. The metadata, the page and what repeats
// on it are those of `document`.
void append(Document more, Document& document);

}  // namespace cvpdf::document
