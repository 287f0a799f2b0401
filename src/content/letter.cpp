// What a letter takes over from its CV.
#include "content/letter.hpp"

#include "toml/lookup.hpp"

namespace cvpdf::content {
namespace {

void overrule(const Letter& letter, Cv& cv) {
  if (!letter.language.utf8.empty()) {
    cv.language = letter.language.utf8;
    cv.language_span = letter.language.span;
  }
  if (!letter.layout.utf8.empty()) {
    cv.layout = letter.layout.utf8;
    cv.layout_span = letter.layout.span;
  }
  if (!letter.paper.utf8.empty() || toml::value_at(letter.design, "page", "paper") != nullptr)
    cv.paper = letter.paper.utf8;
  if (letter.design.members.empty()) return;
  cv.design = letter.design;
  cv.design_span = letter.design_span;
}

}  // namespace

Cv letterhead_of(const Letter& letter, const Cv& cv) {
  Cv head = cv;
  head.sections.clear();
  head.overlays.clear();
  head.references = {};
  overrule(letter, head);
  head.pages = letter.pages;
  head.pages_span = letter.pages_span;
  if (letter.date) head.date = letter.date;
  return head;
}

}  // namespace cvpdf::content
