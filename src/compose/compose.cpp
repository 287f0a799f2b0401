// The whole document: masthead, sections, folio, and the page they stand on.
#include "compose/compose.hpp"

#include "bibliography/citation.hpp"
#include "compose/check_layout.hpp"
#include "compose/draft.hpp"
#include "compose/masthead.hpp"
#include "compose/section.hpp"

namespace cvpdf::compose {

namespace {

using document::Document;
using document::Running;
using layout::Footer;
using layout::Layout;
using layout::Paper;

const Paper& choose_paper(const content::Cv& cv, const Layout& layout) {
  const Paper* chosen = cv.paper.empty() ? nullptr : layout::find_paper(layout, cv.paper);
  if (chosen == nullptr) chosen = layout::find_paper(layout, layout.paper);
  return chosen == nullptr ? layout.papers.front() : *chosen;
}

document::Hyphenation choose_hyphenation(const content::Cv& cv, const Layout& layout) {
  const bool may_divide = cv.hyphenation.value_or(layout.hyphenation == document::Hyphenation::automatic);
  return may_divide ? document::Hyphenation::automatic : document::Hyphenation::off;
}

void note_languages(const content::Cv& cv, Draft& draft) {
  draft.note_language(cv.language, cv.language_span);
  for (const content::Term& term : cv.terms) {
    if (!term.language.utf8.empty()) draft.note_language(term.language.utf8, term.language.span);
  }
}

Rect text_area(const Paper& paper) {
  const Insets& margins = paper.margins;
  return {{margins.left, margins.top},
          {paper.size.width - margins.left - margins.right, paper.size.height - margins.top - margins.bottom}};
}

// The foot's frame is one line high and ends where the layout says.
Rect footer_area(const Paper& paper, Draft& draft) {
  const Rect text = text_area(paper);
  const Length height = draft.styles().paragraph(static_cast<layout::StyleIndex>(layout::StyleName::folio)).leading;
  const Length end = paper.size.height - draft.styles().length(draft.layout().footer.from_edge);
  return {{text.origin.x, end - height}, {text.size.width, height}};
}

Running::When when_of(Footer::When when) {
  switch (when) {
    case Footer::When::rest:
      return Running::When::rest;
    case Footer::When::several_pages:
      return Running::When::several_pages;
    case Footer::When::never:
    case Footer::When::always:
      break;
  }
  return Running::When::always;
}

std::vector<Running> compose_running(const content::Cv& cv, const Paper& paper, Draft& draft) {
  const Footer& footer = draft.layout().footer;
  if (footer.when == Footer::When::never) return {};
  std::vector<document::Block> flow = compose_footer(cv.person, draft);
  if (flow.empty()) return {};
  std::vector<Running> running(1);
  running.front().when = when_of(footer.when);
  running.front().frame = footer_area(paper, draft);
  running.front().flow = std::move(flow);
  return running;
}

}  // namespace

Document compose(const content::Cv& cv, const Layout& layout, Diagnostics& diagnostics) {
  check_layout(layout, diagnostics);
  const bibliography::Owner owner(cv.person);
  const Paper& paper = choose_paper(cv, layout);
  Draft draft(layout, cv.language, diagnostics);
  draft.text_rules().apply(layout.typography);
  draft.text_rules().apply(cv.typography);
  draft.set_hyphenation(choose_hyphenation(cv, layout));
  note_languages(cv, draft);
  draft.set_terms(cv.terms);
  compose_masthead(cv.person, draft);
  for (const content::Section& section : cv.sections) compose_section(section, cv, owner, draft);
  std::vector<Running> running = compose_running(cv, paper, draft);

  Document document = std::move(draft).take();
  document.running = std::move(running);
  document.metadata = {cv.person.name.utf8, cv.person.name.utf8, cv.language, {}};
  document.page = paper.size;
  for (document::Region& region : document.regions) region.first = region.rest = text_area(paper);
  return document;
}

}  // namespace cvpdf::compose
