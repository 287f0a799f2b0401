// What the marks of roles mean, in words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "language/language.hpp"

namespace cvpdf::bibliography {

// Of a role without a legend: the language's words for what its name says, or its name; without a name, those of equal
// contribution, which is what marks mean if nobody says more.
[[nodiscard]] std::string_view legend_words(const content::AuthorRole& role, const language::Language& language);

// The legends of all roles whose marks these are, for those who hear them; empty where they have none.
[[nodiscard]] std::string meaning_of(std::string_view marks, const std::vector<content::AuthorRole>& roles,
                                     const language::Language& language);

}  // namespace cvpdf::bibliography
