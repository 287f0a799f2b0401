#include "expected_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace cvpdf {
namespace {

using document::StructureId;
using verify::ExpectedText;

// A paragraph, or its label.
struct Stretch {
  StructureId structure = 0;
  const std::vector<document::Inline>* content = nullptr;
  StructureId place = 0;  // In the reading order.
};

void add_paragraph(const document::Paragraph& paragraph, std::vector<Stretch>& stretches) {
  const bool label_last = paragraph.label && paragraph.label->reading == document::Label::Reading::last;
  if (paragraph.label && !label_last) stretches.push_back({paragraph.label->structure, &paragraph.label->content, 0});
  stretches.push_back({paragraph.structure, &paragraph.content, 0});
  if (label_last) stretches.push_back({paragraph.label->structure, &paragraph.label->content, 0});
}

void add_blocks(const document::Document& document, const std::vector<document::Block>& blocks,
                std::vector<Stretch>& stretches) {
  for (const document::Block& block : blocks) {
    if (const auto* id = std::get_if<document::ParagraphId>(&block.kind)) {
      add_paragraph(document.paragraphs[*id], stretches);
    } else if (const auto* stack = std::get_if<document::Stack>(&block.kind)) {
      add_blocks(document, stack->children, stretches);
    } else if (const auto* row = std::get_if<document::Row>(&block.kind)) {
      add_blocks(document, row->cells, stretches);
    } else if (const auto* columns = std::get_if<document::Columns>(&block.kind)) {
      add_blocks(document, columns->children, stretches);
    }
  }
}

// Cut where a blank begins or ends.
void add_text(const document::Text& text, std::vector<ExpectedText>& result) {
  const auto presence = text.at_line_end == document::Text::AtLineEnd::vanishes ? ExpectedText::Presence::possible
                                                                                : ExpectedText::Presence::certain;
  const document::PlacedBytes placed{text.span, text.pieces, text.utf8.size()};
  for (std::size_t begin = 0; begin < text.utf8.size();) {
    const std::size_t space = std::min(text.utf8.find(' ', begin), text.utf8.size());
    const std::size_t end = space == begin ? begin + 1 : space;
    result.push_back({text.utf8.substr(begin, end - begin), part_of(placed, {begin, end}), ExpectedText::Then::goes_on,
                      presence, ExpectedText::Kind::words});
    begin = end;
  }
}

// The element that a text stands in, but for those that stand in a line themselves.
StructureId block_of(const document::Document& document, StructureId node) {
  const auto in_line = [&](StructureId id) {
    const document::Role role = document.structure[id].role;
    return role == document::Role::link || role == document::Role::span || role == document::Role::formula ||
           role == document::Role::figure;
  };
  while (node < document.structure.size() && in_line(node)) node = document.structure[node].parent;
  return node;
}

StructureId structure_of(const document::Inline& one, StructureId around) {
  StructureId own = document::structure_as_block;
  if (const auto* text = std::get_if<document::Text>(&one)) own = text->structure;
  if (const auto* math = std::get_if<document::Math>(&one)) own = math->structure;
  return own == document::structure_as_block ? around : own;
}

// By the element in which its first text stands. A section's own text has none but an implied one: it stays behind what
// stands before it.
StructureId place_of(const document::Document& document, const Stretch& stretch, StructureId before) {
  const auto heard = std::find_if_not(stretch.content->begin(), stretch.content->end(), document::is_silent);
  if (heard == stretch.content->end()) return before;
  const StructureId first = block_of(document, structure_of(*heard, stretch.structure));
  if (first >= document.structure.size()) return before;
  const document::Role role = document.structure[first].role;
  return role == document::Role::section || role == document::Role::document ? before : first;
}

std::vector<Stretch> stretches_of(const document::Document& document) {
  std::vector<Stretch> stretches;
  for (const document::Region& region : document.regions) add_blocks(document, region.flow, stretches);
  const auto is_artifact = [&](const Stretch& one) { return one.structure >= document.structure.size(); };
  stretches.erase(std::remove_if(stretches.begin(), stretches.end(), is_artifact), stretches.end());
  StructureId before = 0;
  for (Stretch& stretch : stretches) before = stretch.place = place_of(document, stretch, before);
  std::stable_sort(stretches.begin(), stretches.end(),
                   [](const Stretch& a, const Stretch& b) { return a.place < b.place; });
  return stretches;
}

ExpectedText block_end() { return {{}, {}, ExpectedText::Then::block_ends, {}, {}}; }

void add_inline(const document::Inline& one, std::vector<ExpectedText>& result) {
  if (const auto* text = std::get_if<document::Text>(&one)) {
    add_text(*text, result);
  } else if (const auto* math = std::get_if<document::Math>(&one)) {
    result.push_back(
        {{}, math->span, ExpectedText::Then::goes_on, ExpectedText::Presence::certain, ExpectedText::Kind::formula});
  } else if (std::holds_alternative<document::LineBreak>(one)) {
    result.push_back({" ", {}, {}, {}, {}});
  }
}

}  // namespace

std::vector<ExpectedText> expected_text(const document::Document& document) {
  std::vector<ExpectedText> result;
  for (const Stretch& stretch : stretches_of(document)) {
    StructureId block = stretch.structure;
    for (const document::Inline& one : *stretch.content) {
      if (document::is_silent(one)) continue;
      // A list in a line has elements of its own within the paragraph.
      const StructureId next = block_of(document, structure_of(one, stretch.structure));
      if (next != block) result.push_back(block_end());
      block = next;
      add_inline(one, result);
    }
    result.push_back(block_end());
  }
  return result;
}

}  // namespace cvpdf
