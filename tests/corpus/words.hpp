// The words of generated CVs: names, places and sentences of people who do not exist.
#pragma once

#include <string>

#include "corpus/random.hpp"

namespace cvpdf::corpus {

[[nodiscard]] std::string person_name(Random& random);
[[nodiscard]] std::string town(Random& random);
[[nodiscard]] std::string employer(Random& random);
[[nodiscard]] std::string university(Random& random);
[[nodiscard]] std::string position_title(Random& random);
[[nodiscard]] std::string degree(Random& random);
[[nodiscard]] std::string field_of_study(Random& random);
[[nodiscard]] std::string product_name(Random& random);
[[nodiscard]] std::string paper_title(Random& random);
[[nodiscard]] std::string journal(Random& random);
[[nodiscard]] std::string conference(Random& random);
[[nodiscard]] std::string award_title(Random& random);
[[nodiscard]] std::string course(Random& random);
// Comma-separated, `count` of them, with repetitions where there are more than the table has.
[[nodiscard]] std::string skill_list(Random& random, std::size_t count);
// What one did, with a full stop: of one to three lines.
[[nodiscard]] std::string achievement(Random& random);
// `count` sentences about a person.
[[nodiscard]] std::string biography(Random& random, std::size_t count);

}  // namespace cvpdf::corpus
