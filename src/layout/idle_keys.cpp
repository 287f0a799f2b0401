#include "layout/idle_keys.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace cvpdf::layout {
namespace {

bool wants_margin_titles(const Layout& layout) { return layout.section_title.place == SectionTitle::Place::margin; }

bool has_margin_column(const Layout& layout) {
  return layout.margin.beside == MarginForm::Beside::sections && layout.margin.width.amount > 0;
}

void visit_forms(const Layout& layout, const std::function<void(const Layout&)>& visit) {
  visit(layout);
  for (const SectionForm& form : layout.sections) visit(form.own.front());
  for (const Layout& own : layout.sidebar.own) visit_forms(own, visit);
}

// What was said once holds for all that is laid over the same: one that follows it is enough.
void check_margin_titles(const Layout& layout, Diagnostics& diagnostics) {
  std::vector<SourceSpan> told;
  visit_forms(layout, [&told](const Layout& own) {
    if (has_margin_column(own)) told.push_back(own.section_title.place_span);
  });
  visit_forms(layout, [&](const Layout& own) {
    const SectionTitle& title = own.section_title;
    if (!wants_margin_titles(own) || std::find(told.begin(), told.end(), title.place_span) != told.end()) return;
    told.push_back(title.place_span);
    const bool is_beside = own.margin.beside == MarginForm::Beside::sections;
    diagnostics.report({Severity::warning, "layout/no-margin-column",
                        "titles stand above, since there is no margin column beside the sections", title.place_span,
                        is_beside ? "say its width in [margin]" : "write beside = \"sections\" in [margin]"});
  });
}

}  // namespace

void check_idle_keys(const Layout& layout, Diagnostics& diagnostics) { check_margin_titles(layout, diagnostics); }

}  // namespace cvpdf::layout
