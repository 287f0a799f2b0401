// What a letter takes over from its CV.
#include "content/letter.hpp"

#include <string_view>
#include <variant>

namespace cvpdf::content {
namespace {

const toml::Value* find_member(const toml::Table& table, std::string_view key) {
  for (const toml::Member& member : table.members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

bool names_a_paper(const toml::Table& design) {
  const toml::Value* page = find_member(design, "page");
  const auto* table = page == nullptr ? nullptr : std::get_if<toml::Table>(&page->kind);
  return table != nullptr && find_member(*table, "paper") != nullptr;
}

void overrule(const Letter& letter, Cv& cv) {
  if (!letter.language.utf8.empty()) {
    cv.language = letter.language.utf8;
    cv.language_span = letter.language.span;
  }
  if (!letter.layout.utf8.empty()) {
    cv.layout = letter.layout.utf8;
    cv.layout_span = letter.layout.span;
  }
  if (!letter.paper.utf8.empty() || names_a_paper(letter.design)) cv.paper = letter.paper.utf8;
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
