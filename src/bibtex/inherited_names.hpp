// Which field of a parent becomes which field of its child (biblatex 3.18, appendix B). It knows no entries.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cvpdf::bibtex {

enum class Bond : std::uint8_t { xdata, crossref };

struct Kinship {
  Bond bond = Bond::crossref;
  std::string_view parent_type, child_type;  // Lower case.
};

// The name that a parent's field has in the child: a book's title is the booktitle of its chapters. Empty where it is
// never inherited. What stands behind '+' (the name of an annotation) stays.
[[nodiscard]] std::string inherited_name(std::string_view field, const Kinship& kinship);
// The fields of which any one in the child keeps `field` from being inherited, for it says the same; without `field`.
[[nodiscard]] std::span<const std::string_view> same_said_by(std::string_view field);

}  // namespace cvpdf::bibtex
