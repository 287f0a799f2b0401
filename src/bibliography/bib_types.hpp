// The types of BibTeX's and biblatex's entries, and what they are in a CV (biblatex 3.18, 2.1).
#pragma once

#include <string_view>

namespace cvpdf::bibliography {

struct BibType {
  std::string_view name;         // In lower case.
  std::string_view kind;         // Of content::entry_kinds().
  std::string_view publication;  // Of the kind "publication": its type; empty: as its fields tell.
};

// Null where the type is not known.
[[nodiscard]] const BibType* find_bib_type(std::string_view name);

// Whether a field is printed, or used otherwise.
[[nodiscard]] bool is_shown_field(std::string_view name);
// Whether nobody misses it in a CV: it is neither printed nor remarked on.
[[nodiscard]] bool is_silent_field(std::string_view name);

}  // namespace cvpdf::bibliography
