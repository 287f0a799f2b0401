// Whether the tagged text has every word of the content, in the content's order, and no others.
#pragma once

#include <string>
#include <vector>

#include "verify/expected_words.hpp"
#include "verify/finding.hpp"
#include "verify/reading.hpp"

namespace cvpdf::verify {

// Reports pdf/missing-word, pdf/extra-word, pdf/out-of-order, pdf/lost-hyphen, pdf/divided-word;
// pdf/other-text alone where next to nothing agrees.
// Time is the product of the words and of `widest_search` at worst.
void compare_words(const std::vector<ExpectedWord>& expected, const std::vector<FoundWord>& found, Findings& findings);

// So many words are looked at, on either side, for the place where both go on alike.
inline constexpr std::size_t widest_search = 400;

// Reports pdf/name-not-first, pdf/no-address, pdf/no-date. `person` may be empty.
void check_reading(const std::string& person, const std::vector<ExpectedWord>& expected,
                   const std::vector<FoundWord>& found, Findings& findings);

}  // namespace cvpdf::verify
