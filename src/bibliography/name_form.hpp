// How styles of references print names. It knows no style by name, and nobody's identity.
#pragma once

#include <string>
#include <string_view>

#include "base/name_form.hpp"

namespace cvpdf::bibliography {

// A name in that form, whichever way it is written. Initials are one letter with its accents and a point; particles
// between given names stay words, titles and nicknames fall away where given names are shortened. U+00A0 stands between
// initials and before a family's name behind them. Names of one word, of groups, and in scripts without capitals stay
// as they are written.
[[nodiscard]] std::string formed_name(std::string_view printed, NameForm form);

// Of a name whose parts are known; `family` has its particles. As written: "John Smith Jr."; in Han, kana and Hangul
// the family's name comes first, without a blank.
[[nodiscard]] std::string formed_name(std::string_view given, std::string_view family, std::string_view suffix,
                                      NameForm form);

}  // namespace cvpdf::bibliography
