// The parts of a printed name, word for word as they are written.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::bibliography {

struct NameParts {
  std::string given;   // With titles: "Dr. Xiangru". Blanks single, here and below.
  std::string family;  // With its particles, which stand first: "van den Berg".
  std::string suffix;  // "Jr.", "III".
  std::string tail;    // What follows them all, with its own joint: ", PhD", " (李明)".
};

// Of "Lian, Xiangru", "Xiangru Lian", "Lian X." and "LIAN Xiangru". What is one word, stands in a script without
// capitals, or names a group rather than a person is all family. Of names without a comma the family begins at the
// first word in small letters, as in BibTeX: "de la Vallée Poussin"; without one it is the last word. "Ortega y Gasset"
// is known by its y, "García Márquez" needs a comma.
[[nodiscard]] NameParts part_name(std::string_view printed);

}  // namespace cvpdf::bibliography
