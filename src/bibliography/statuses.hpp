// How far a publication is, in words.
#pragma once

#include <string_view>

#include "language/language.hpp"

namespace cvpdf::bibliography {

// Of one of content::status_names; empty for "published", which goes without saying.
[[nodiscard]] std::string_view status_words(std::string_view status, const language::Language& language);

// The same as the title of a group says it, where nothing goes without saying.
[[nodiscard]] std::string_view status_title(std::string_view status, const language::Language& language);

}  // namespace cvpdf::bibliography
