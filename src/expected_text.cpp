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
};

void add_paragraph(const document::Paragraph& paragraph, std::vector<Stretch>& stretches) {
  const bool label_last = paragraph.label && paragraph.label->reading == document::Label::Reading::last;
  if (paragraph.label && !label_last) stretches.push_back({paragraph.label->structure, &paragraph.label->content});
  stretches.push_back({paragraph.structure, &paragraph.content});
  if (label_last) stretches.push_back({paragraph.label->structure, &paragraph.label->content});
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

std::vector<Stretch> stretches_of(const document::Document& document) {
  std::vector<Stretch> stretches;
  for (const document::Region& region : document.regions) add_blocks(document, region.flow, stretches);
  const auto is_artifact = [&](const Stretch& one) { return one.structure >= document.structure.size(); };
  stretches.erase(std::remove_if(stretches.begin(), stretches.end(), is_artifact), stretches.end());
  std::stable_sort(stretches.begin(), stretches.end(),
                   [](const Stretch& a, const Stretch& b) { return a.structure < b.structure; });
  return stretches;
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

void add_inline(const document::Inline& one, std::vector<ExpectedText>& result) {
  if (const auto* text = std::get_if<document::Text>(&one)) {
    if (text->structure != document::structure_artifact) add_text(*text, result);
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
    for (const document::Inline& one : *stretch.content) add_inline(one, result);
    result.push_back({{}, {}, ExpectedText::Then::block_ends, {}, {}});
  }
  return result;
}

}  // namespace cvpdf
