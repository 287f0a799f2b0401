// What lists ask of a publication: its year, the person's place among its authors. It knows no list.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bibliography/people.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// The year in which it appeared, or ended; 0 where no year is given.
[[nodiscard]] int year_of(const content::Entry& entry);
// Those that are named: without "et al.". Empty where it gives none.
[[nodiscard]] std::size_t author_count(const content::Entry& entry);
// The person's place, from 0; none where the person is no author.
[[nodiscard]] std::optional<std::size_t> place_of_owner(const content::Entry& entry, const Owner& owner);
// Whether the person is the first author, or shares the first place: all up to the person have one mark of equal
// contribution or of shared first authorship.
[[nodiscard]] bool is_first_author(const content::Entry& entry, const Owner& owner,
                                   const std::vector<content::AuthorRole>& roles);
// Whether the person is the last of several authors.
[[nodiscard]] bool is_last_author(const content::Entry& entry, const Owner& owner);
// A tag as it is compared: whatever its case, "NLP" is "nlp".
[[nodiscard]] std::string compared_tag(std::string_view tag);
// Whether it went through review: an article or a paper in proceedings that is published, or accepted to be so.
[[nodiscard]] bool is_refereed(const content::Entry& entry);

}  // namespace cvpdf::bibliography
