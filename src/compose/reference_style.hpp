// The style of references that a publication is printed in.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string_view>

#include "bibliography/citation.hpp"
#include "content/cv.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// Null where it is printed as the layout sets its kind.
[[nodiscard]] const layout::ReferenceStyle* reference_style(const content::Entry& entry, const layout::Layout& layout);
// Its lines in that style, by its type; else those of its kind.
[[nodiscard]] const std::vector<layout::Line>& reference_lines(const content::Entry& entry,
                                                               const layout::Arrangement& row,
                                                               const layout::Layout& layout);
[[nodiscard]] bibliography::AuthorForm author_form(const content::Entry& entry, const layout::Layout& layout);
// That of the team's name, else "team".
[[nodiscard]] layout::StyleIndex team_style(std::string_view team, const layout::Layout& layout);

// Reports styles that contents choose and the layout has not: "compose/unknown-reference-style".
void check_reference_styles(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics);

}  // namespace cvpdf::compose
