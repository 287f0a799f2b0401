#include "output/reflow/reading_order.hpp"

#include <algorithm>

namespace cvpdf::output::reflow {

namespace {

using document::Role;
using document::StructureId;

bool stands_in_a_line(Role role) {
  return role == Role::link || role == Role::span || role == Role::formula || role == Role::figure;
}

StructureId structure_of(const document::Inline& one, StructureId around) {
  StructureId own = document::structure_as_block;
  if (const auto* text = std::get_if<document::Text>(&one)) own = text->structure;
  if (const auto* math = std::get_if<document::Math>(&one)) own = math->structure;
  return own == document::structure_as_block ? around : own;
}

class Gatherer {
 public:
  explicit Gatherer(const document::Document& document) : document_(document) {}

  std::vector<Stretch> gather() && {
    for (const document::Region& region : document_.regions) add(region.flow);
    return std::move(stretches_);
  }

 private:
  void add(const std::vector<document::Block>& blocks) {
    for (const document::Block& block : blocks) add(block);
  }
  void add(const document::Block& block) {
    if (const auto* id = std::get_if<document::ParagraphId>(&block.kind)) {
      add(document_.paragraphs[*id], Stretch::no_row);
    } else if (const auto* stack = std::get_if<document::Stack>(&block.kind)) {
      add(stack->children);
    } else if (const auto* row = std::get_if<document::Row>(&block.kind)) {
      add(*row, block.style.keep);
    } else if (const auto* columns = std::get_if<document::Columns>(&block.kind)) {
      add(columns->children);
    } else if (const auto* figure = std::get_if<document::Figure>(&block.kind)) {
      stretches_.push_back({figure->structure, nullptr, {}, Stretch::no_row, 0, figure});
    }
  }

  // Cells that are one paragraph each make a line; others are only beside each other.
  void add(const document::Row& row, document::Keep keep) {
    const auto is_paragraph = [](const document::Block& cell) {
      return std::holds_alternative<document::ParagraphId>(cell.kind);
    };
    if (!std::all_of(row.cells.begin(), row.cells.end(), is_paragraph)) return add(row.cells);
    const std::uint32_t number = rows_++;
    const std::size_t first = stretches_.size();
    for (const document::Block& cell : row.cells) {
      add(document_.paragraphs[std::get<document::ParagraphId>(cell.kind)], number);
    }
    for (std::size_t i = first; i < stretches_.size(); ++i) stretches_[i].keep = std::max(stretches_[i].keep, keep);
  }

  // A label that is read last stands in its paragraph's line.
  void add(const document::Paragraph& paragraph, std::uint32_t row) {
    const auto& label = paragraph.label;
    const bool label_last = label && label->reading == document::Label::Reading::last && !label->content.empty();
    if (label_last && row == Stretch::no_row) row = rows_++;
    if (label && !label_last) stretches_.push_back({label->structure, &label->content, {}, Stretch::no_row, 0});
    stretches_.push_back({paragraph.structure, &paragraph.content, paragraph.style.keep, row, 0});
    if (label_last) stretches_.push_back({label->structure, &label->content, paragraph.style.keep, row, 0});
  }

  const document::Document& document_;
  std::vector<Stretch> stretches_;
  std::uint32_t rows_ = 0;
};

// That of the element in which its first words stand. A section's own text has none but an implied one: it stays behind
// what stands before it.
StructureId place_of(const document::Document& document, const Stretch& stretch, StructureId before) {
  if (stretch.figure != nullptr) return stretch.structure;
  const auto heard = std::find_if_not(stretch.content->begin(), stretch.content->end(), document::is_silent);
  if (heard == stretch.content->end()) return before;
  const StructureId first = block_of(document, *heard, stretch.structure);
  if (first >= document.structure.size()) return before;
  const Role role = document.structure[first].role;
  return role == Role::section || role == Role::document ? before : first;
}

}  // namespace

StructureId block_of(const document::Document& document, const document::Inline& one, StructureId around) {
  StructureId node = structure_of(one, around);
  while (node < document.structure.size() && stands_in_a_line(document.structure[node].role)) {
    node = document.structure[node].parent;
  }
  return node;
}

std::vector<Stretch> reading_order(const document::Document& document) {
  std::vector<Stretch> stretches = Gatherer(document).gather();
  std::erase_if(stretches, [&](const Stretch& one) { return one.structure >= document.structure.size(); });
  StructureId before = 0;
  for (Stretch& stretch : stretches) before = stretch.at = place_of(document, stretch, before);
  std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.at < b.at; });
  return stretches;
}

}  // namespace cvpdf::output::reflow
