// How many publications a list has, as a line under its title.
#pragma once

#include <optional>

#include "compose/draft.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

struct TotalsPlace {
  document::StructureId parent = document::structure_root;
  Length indent;
  SourceSpan span;
};
// "17 refereed, 7 as first author", in the language at hand; nothing where no totals are wished for.
void compose_totals(const std::optional<content::ReferenceTotals>& totals, const TotalsPlace& place, Draft& draft);

}  // namespace cvpdf::compose
