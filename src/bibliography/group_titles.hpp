// The titles of the groups that lists of publications make.
#pragma once

#include <string>
#include <vector>

#include "content/cv.hpp"
#include "language/language.hpp"

namespace cvpdf::bibliography {

// That of a value: the author's own, else the language's words for a type or a status, else the value itself. An empty
// value has those of other publications.
[[nodiscard]] content::RichText group_title(content::ReferenceKey key, const std::string& value,
                                            const std::vector<content::TextFor>& titles,
                                            const language::Language& language);

}  // namespace cvpdf::bibliography
