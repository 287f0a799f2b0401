// A CV: its regions, on a sheet.
#include "compose/compose.hpp"

#include <utility>

#include "bibliography/citation.hpp"
#include "compose/check_layout.hpp"
#include "compose/draft.hpp"
#include "compose/reference_style.hpp"
#include "compose/region_frames.hpp"
#include "compose/regions.hpp"
#include "compose/section_forms.hpp"
#include "compose/sheet.hpp"
#include "compose/unshown.hpp"

namespace cvpdf::compose {

document::Document compose(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics) {
  check_layout(layout, diagnostics);
  check_reference_styles(cv, layout, diagnostics);
  check_section_forms(cv, layout, diagnostics);
  const bibliography::People people(cv);
  Draft draft(layout, cv.language, diagnostics);
  begin_sheet(cv, draft);
  report_unshown_person(cv.person, layout, diagnostics);
  report_unshown_legal(cv, layout, diagnostics);
  compose_regions(cv, people, draft);
  return finish_sheet(cv, layout, std::move(draft));
}

}  // namespace cvpdf::compose
