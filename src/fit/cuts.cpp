#include "fit/cuts.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace cvpdf::fit {
namespace {

using document::Document;
using document::ParagraphId;
using document::Role;
using document::StructureId;

constexpr std::size_t most_of_a_kind = 3;
constexpr double short_line = 0.3;     // Of the measure.
constexpr double letter_width = 0.45;  // Of an em, in the middle of many texts.

// All paragraphs but those in balanced columns.
void collect_outside_columns(const std::vector<document::Block>& flow, std::set<ParagraphId>& ids) {
  for (const document::Block& block : flow) {
    if (const auto* id = std::get_if<ParagraphId>(&block.kind)) ids.insert(*id);
    if (const auto* stack = std::get_if<document::Stack>(&block.kind)) collect_outside_columns(stack->children, ids);
    if (const auto* row = std::get_if<document::Row>(&block.kind)) collect_outside_columns(row->cells, ids);
  }
}

class CutFinder {
 public:
  CutFinder(const Trial& trial, std::size_t pages) : trial_(trial), document_(trial.document) {
    const auto& flows = trial.flowed.flows;
    for (std::size_t i = 0; i < flows.size(); ++i) {
      const bool is_over = !flows[i].portions.empty() && flows[i].last_page() >= pages;
      if (is_over) collect_outside_columns(document_.regions[i].flow, ids_);
    }
  }

  [[nodiscard]] std::vector<Cut> shortenings() const {
    std::vector<Cut> cuts;
    for (ParagraphId id = 0; id < document_.paragraphs.size(); ++id) {
      const auto* lines = lines_of(id);
      if (lines == nullptr || lines->size() < 2) continue;
      const paragraph::Line& last = lines->back();
      if (last.natural > times(last.width, short_line) || last.span.file == 0) continue;
      cuts.push_back({Cut::Kind::shorten, 1, letters_in(last.natural, id), place_of(id, last.span)});
    }
    std::stable_sort(cuts.begin(), cuts.end(), [](const Cut& a, const Cut& b) { return a.letters < b.letters; });
    return cuts;
  }

  [[nodiscard]] std::vector<Cut> removals(std::size_t wanted) const {
    std::vector<std::size_t> lines(document_.structure.size());
    for (ParagraphId id = 0; id < document_.paragraphs.size(); ++id) {
      if (const auto* set = lines_of(id)) add_to_parts(document_.paragraphs[id].structure, set->size(), lines);
    }
    std::vector<Cut> cuts;
    for (StructureId node = 0; node < lines.size(); ++node) {
      if (lines[node] > 0) cuts.push_back({Cut::Kind::remove, lines[node], 0, document_.structure[node].span});
    }
    std::stable_sort(cuts.begin(), cuts.end(), [wanted](const Cut& a, const Cut& b) {
      const bool a_suffices = a.lines >= wanted, b_suffices = b.lines >= wanted;
      if (a_suffices != b_suffices) return a_suffices;
      return a_suffices ? a.lines < b.lines : a.lines > b.lines;
    });
    return cuts;
  }

 private:
  [[nodiscard]] const std::vector<paragraph::Line>* lines_of(ParagraphId id) const {
    return ids_.contains(id) ? trial_.lines->find_text(id) : nullptr;
  }

  [[nodiscard]] std::size_t letters_in(Length width, ParagraphId id) const {
    const auto& content = document_.paragraphs[id].content;
    const auto* text = content.empty() ? nullptr : std::get_if<document::Text>(&content.front());
    const Length size = document_.styles[text == nullptr ? 0 : text->style].size;
    return static_cast<std::size_t>(std::ceil(std::max(width.points() / (size.points() * letter_width), 1.0)));
  }

  // That of the item or entry, where the paragraph's node or the one around it has one: a line's own may be a year's.
  [[nodiscard]] SourceSpan place_of(ParagraphId id, const SourceSpan& line) const {
    const StructureId node = document_.paragraphs[id].structure;
    if (node >= document_.structure.size()) return line;
    const SourceSpan& own = document_.structure[node].span;
    return own.file != 0 ? own : line;
  }

  // Parents stand before their children, so the way up ends.
  void add_to_parts(StructureId node, std::size_t count, std::vector<std::size_t>& lines) const {
    while (node != document::structure_root && node < lines.size()) {
      const document::StructureNode& row = document_.structure[node];
      const bool is_text = row.role == Role::paragraph && count > 1;  // A single line is one of an entry's own.
      if ((row.role == Role::list_item || is_text) && row.span.file != 0) lines[node] += count;
      node = row.parent;
    }
  }

  const Trial& trial_;
  const Document& document_;
  std::set<ParagraphId> ids_;
};

}  // namespace

std::vector<Cut> cheapest_cuts(const Trial& trial, std::size_t pages, std::size_t lines) {
  const CutFinder finder(trial, pages);
  std::vector<Cut> cuts = finder.shortenings();
  cuts.resize(std::min(cuts.size(), most_of_a_kind));
  const std::vector<Cut> removals = finder.removals(lines);
  cuts.insert(cuts.end(), removals.begin(),
              removals.begin() + static_cast<std::ptrdiff_t>(std::min(removals.size(), most_of_a_kind)));
  return cuts;
}

}  // namespace cvpdf::fit
