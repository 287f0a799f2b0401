// How references print the names of authors, by the words of layouts. It knows no names: the bibliography forms them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace cvpdf {

enum class NameForm : std::uint8_t {
  as_written,
  initials_first,  // "X. Lian", "H.-F. Yu", "J. Smith Jr."
  initials_last,   // "Lian, X.", "Yu, H.-F.", "Smith, J., Jr."
  family_first,    // "Lian, Xiangru", "Smith, John, Jr."
  family_only,     // "Lian", "van Beethoven".
};
// In the order of enum NameForm.
inline constexpr std::array<std::string_view, 5> name_form_names{"as-written", "initials-first", "initials-last",
                                                                 "family-first", "family-only"};

}  // namespace cvpdf
