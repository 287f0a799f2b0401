#include "page/inspect_edges.hpp"

#include <fmt/format.h>

#include <utility>

#include "page/findings.hpp"

namespace cvpdf::page {
namespace {

bool is_off(const SetText& text, const Size& page) {
  const Length y = text.baseline.y - text.run.rise;
  return text.baseline.x < Length() || text.baseline.x >= page.width || y < Length() || y > page.height;
}

}  // namespace

void inspect_edges(const std::vector<Page>& pages, Diagnostics& diagnostics) {
  Findings findings;
  for (std::size_t page = 0; page < pages.size(); ++page) {
    for (const PageItem& item : pages[page].items) {
      const auto* text = std::get_if<SetText>(&item.kind);
      if (text == nullptr || text->run.glyphs.empty() || !is_off(*text, pages[page].size)) continue;
      findings.add({Severity::warning, "page/off-page",
                    fmt::format("this text stands beyond the edge of page {}", page + 1), text->run.span,
                    "look for an indent, a first_line or a rise that is too far from zero"});
    }
  }
  std::move(findings).report_to(diagnostics);
}

}  // namespace cvpdf::page
