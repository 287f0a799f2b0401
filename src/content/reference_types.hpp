// The words for what a publication is and how far it is.
#pragma once

#include <array>
#include <string_view>

#include "content/cv.hpp"

namespace cvpdf::content {

// What publications are grouped and chosen by: the types of entries of the kind "publication", and the other kinds that
// are works of their authors.
inline constexpr std::array<std::string_view, 12> reference_types{"article", "proceedings", "preprint", "book",
                                                                  "chapter", "report",      "other",    "thesis",
                                                                  "patent",  "dataset",     "software", "talk"};
inline constexpr std::size_t publication_type_count = 7;  // Of them, those of the kind "publication".

inline constexpr std::array<std::string_view, 7> status_names{"published",    "accepted",  "to-appear",     "in-press",
                                                              "under-review", "submitted", "in-preparation"};

// The type of an entry that gives none.
[[nodiscard]] std::string_view assumed_type(const Entry& entry);
// One of reference_types: the slot `type`, or what the others tell; of another kind, that kind's name.
[[nodiscard]] std::string_view reference_type(const Entry& entry);
// Whether lists of publications choose, sort and number entries of this kind.
[[nodiscard]] bool is_reference(const Entry& entry);
// One of status_names.
[[nodiscard]] std::string_view reference_status(const Entry& entry);

}  // namespace cvpdf::content
