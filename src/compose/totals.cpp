#include "compose/totals.hpp"

#include <fmt/format.h>

#include <string>

#include "compose/inline_writer.hpp"
#include "compose/line_writer.hpp"

namespace cvpdf::compose {

namespace {

std::string filled(std::string_view pattern, int count) {
  return fmt::format(fmt::runtime(pattern), fmt::arg("count", count));
}

}  // namespace

void compose_totals(const std::optional<content::ReferenceTotals>& totals, const TotalsPlace& place, Draft& draft) {
  if (!totals) return;
  constexpr auto style = static_cast<layout::StyleIndex>(layout::StyleName::note);
  const language::Language& language = draft.language();
  document::Paragraph paragraph;
  paragraph.structure = draft.add_node(document::Role::paragraph, place.parent, place.span);
  InlineWriter out(draft, paragraph.structure);
  out.verbatim(fmt::format("{}, {}", filled(language.refereed, totals->refereed),
                           filled(language.as_first_author, totals->first)),
               draft.styles().over(body_type, style), place.span);
  LinePlace line;
  line.indent = place.indent;
  line.keep = document::Keep::with_next;
  paragraph.content = std::move(out).take();
  paragraph.style = style_at(style, line, draft);
  draft.add(std::move(paragraph));
  draft.mark_title();
}

}  // namespace cvpdf::compose
