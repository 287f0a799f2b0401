#include "compose/sheet.hpp"

#include <utility>

#include "bibliography/citation.hpp"
#include "compose/inline_writer.hpp"
#include "compose/named_families.hpp"
#include "compose/region_frames.hpp"
#include "compose/running.hpp"

namespace cvpdf::compose {

namespace {

using document::Document;
using layout::Layout;
using layout::Paper;

std::vector<std::string> keywords_of(const content::Cv& cv) {
  std::vector<std::string> words;
  for (const content::PlainText& keyword : cv.keywords) words.push_back(keyword.utf8);
  return words;
}

document::Metadata metadata_of(const content::Cv& cv, const Layout& layout) {
  document::Metadata metadata{cv.person.name.utf8, cv.person.name.utf8, cv.language, keywords_of(cv), layout.name};
  metadata.headline = content::plain_text(cv.person.headline);
  if (!cv.person.url.utf8.empty()) metadata.url = bibliography::web_uri(cv.person.url.utf8);
  return metadata;
}

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

document::Checks compose_checks(const layout::CheckLimits& limits, Draft& draft) {
  document::Checks checks;
  checks.underfull_lines = limits.underfull_lines;
  checks.last_page_lines = limits.last_page_lines;
  checks.item_lines = limits.item_lines;
  checks.lonely_letters = limits.lonely_letters;
  checks.broken_addresses = limits.broken_addresses;
  checks.smallest_text = draft.styles().length(limits.smallest_text);
  return checks;
}

std::string legal_words(const content::Cv& cv, Draft& draft) {
  InlineWriter out(draft, document::structure_artifact);
  out.rich_text(cv.legal, body_type);
  return out.words();
}

}  // namespace

void begin_sheet(const content::Cv& cv, Draft& draft) {
  draft.text_rules().apply(draft.layout().typography);
  draft.text_rules().apply(cv.typography);
  draft.set_hyphenation(choose_hyphenation(cv, draft.layout()));
  note_languages(cv, draft);
  draft.set_terms(cv.terms);
}

Document finish_sheet(const content::Cv& cv, const Layout& layout, Draft&& draft) {
  draft.begin_region("main", layout);  // Nothing flows in it; what is to come is by the layout itself.
  const Paper& paper = choose_paper(cv, layout);
  if (paper.name != layout.paper) layout::check_room_on(paper, layout, draft.diagnostics());
  const layout::Columns columns = layout::columns(paper, layout.sidebar);
  std::vector<document::Running> running = compose_running(cv, columns, paper.size.height, draft);
  constexpr auto name = static_cast<layout::StyleIndex>(layout::StyleName::name);
  const HeadGaps gaps{draft.styles().space(layout.masthead.after).natural, draft.styles().length(layout.cell_gap),
                      draft.styles().paragraph(name).indent_left};
  const document::Checks checks = compose_checks(layout.checks, draft);
  std::string legal = legal_words(cv, draft);

  Document document = std::move(draft).take();
  document.checks = checks;
  document.families = named_families(layout);
  document.running = std::move(running);
  document.metadata = metadata_of(cv, layout);
  document.metadata.legal = std::move(legal);
  document.page = paper.size;
  document.bottom = layout.bottom;
  frame_regions(layout, paper, gaps, document);
  return document;
}

}  // namespace cvpdf::compose
