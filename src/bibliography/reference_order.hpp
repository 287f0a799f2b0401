// The order of publications by their keys.
#pragma once

#include <string>
#include <vector>

#include "content/cv.hpp"

namespace cvpdf::bibliography {

// A publication's value of a key, as it is compared and as groups are named: the year, the type, the status, the first
// tag, the first author's family, the title, the venue, its own key; folded where it is words. Empty: it has none.
[[nodiscard]] std::string value_of(const content::Entry& entry, content::ReferenceKey key);

// What names an entry's group: the same, but instead of a year that is not known yet how far the work is: the status
// (to-appear for all that is accepted), or the words that stand for the year.
[[nodiscard]] std::string group_value_of(const content::Entry& entry, content::ReferenceKey key);

// The order in which entries are to stand, by their places; stable.
[[nodiscard]] std::vector<std::size_t> sorted(const std::vector<const content::Entry*>& entries,
                                              const std::vector<content::ReferenceOrder>& orders);

// Where the value of a group stands among others: types and statuses in the order of their tables, years in the
// direction given, where what is yet to appear is the newest, tags by the alphabet; what is empty is last. Whether `a`
// comes before `b`.
[[nodiscard]] bool is_before(content::ReferenceKey key, const std::string& a, const std::string& b,
                             content::ReferenceOrder::Direction years);
// Whether they name one group: tags in whatever case.
[[nodiscard]] bool are_equal(content::ReferenceKey key, const std::string& a, const std::string& b);

}  // namespace cvpdf::bibliography
