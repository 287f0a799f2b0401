#include "layout/idle_keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
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

void check_running(const RunningForm& form, std::string_view name, Diagnostics& diagnostics) {
  if (form.has_when || (form.lines.empty() && !form.first)) return;
  diagnostics.report({Severity::warning, "layout/no-when", fmt::format("the {} is on no page", name), form.span,
                      fmt::format("write when = \"always\" or \"several-pages\" in [{}]", name)});
}

}  // namespace

void check_idle_keys(const Layout& layout, Diagnostics& diagnostics) {
  check_margin_titles(layout, diagnostics);
  check_running(layout.header, "header", diagnostics);
  check_running(layout.footer, "footer", diagnostics);
}

}  // namespace cvpdf::layout
