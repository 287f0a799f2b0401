// Numbers and pages, as whoever wrote a .bib file had them.
#pragma once

#include <string>

namespace cvpdf::bibliography {

// Without a word that the layout has for it: "Vol. 5" → "5". All else stays: "Note 7".
[[nodiscard]] std::string bare_number(std::string text);
// "pp. 3254 -- 3263" → "3254-3263", "1,3,5--9" → "1, 3, 5-9". Dashes of all lengths, with or without blanks around, are
// one hyphen between figures, and an en dash between other pages: "e12--e20", "xi--xv".
[[nodiscard]] std::string page_range(std::string text);

}  // namespace cvpdf::bibliography
