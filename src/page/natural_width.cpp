// One descent into a block: widths add up along rows, and the widest counts in all else.
#include "page/natural_width.hpp"

#include <algorithm>

#include "paragraph/paragraph.hpp"

namespace cvpdf::page {
namespace {

using document::Block;
using document::BlockStyle;

constexpr Length greatest_measure = Length::scaled(14'400 * Length::scaled_per_point);
// Between a label and its text, at least: a word space; where all labels end there, twice that, so that a column's edge
// is seen.
constexpr std::int64_t label_gaps_per_em = 4, right_label_gaps_per_em = 2;
constexpr std::int64_t most_label_lines = 4;

}  // namespace

const document::BlockStyle& style_of(const Block& block, const document::Document& document) {
  const auto* id = std::get_if<document::ParagraphId>(&block.kind);
  return id != nullptr ? document.paragraphs[*id].style : block.style;
}

LabelPlace NaturalWidths::place_label(document::ParagraphId id, Length measure) const {
  const text::ShapedText& text = input_.shaped.labels[id];
  const document::Label& label = *input_.document.paragraphs[id].label;
  const bool ends_at_text = label.alignment == document::Alignment::ragged_left;
  const Length width = std::max(label.width, Length());
  LabelPlace place;
  place.gap =
      input_.document.styles[text.front().style].size / (ends_at_text ? right_label_gaps_per_em : label_gaps_per_em);
  const Length room = std::max(width + measure / 2 - place.gap, least_leading);
  place.natural = std::min(paragraph::natural_width(text, input_.document, input_.fonts), room);
  const Length column = std::max(width - place.gap, Length());
  const bool breaks = place.natural > column && place.natural <= column * most_label_lines &&
                      paragraph::widest_part(text, input_.document, input_.fonts) <= column;
  if (breaks) place.natural = column;
  place.push = std::max(place.natural + place.gap - width, Length());
  return place;
}

std::optional<Length> NaturalWidths::of(const Block& block, int depth) const {
  if (depth == deepest_nesting) return std::nullopt;
  const std::optional<Length> inner =
      std::visit([this, depth](const auto& kind) { return natural_of(kind, depth + 1); }, block.kind);
  if (!inner) return std::nullopt;
  const BlockStyle& style = style_of(block, input_.document);
  return *inner + style.indent_left + style.indent_right;
}

std::optional<Length> NaturalWidths::natural_of(document::ParagraphId id, int) const {
  const text::ShapedText& text = input_.shaped.paragraphs[id];
  const text::ShapedText& label = input_.shaped.labels[id];
  if (text.empty() && label.empty()) return std::nullopt;
  Length width = paragraph::natural_width(text, input_.document, input_.fonts);
  if (!label.empty()) width += place_label(id, greatest_measure).push;
  return width + std::max(input_.document.paragraphs[id].style.first_line, Length());
}

std::optional<Length> NaturalWidths::natural_of(const document::Stack& stack, int depth) const {
  std::optional<Length> widest;
  for (const Block& child : stack.children) widest = std::max(widest, of(child, depth));
  return widest;
}

std::optional<Length> NaturalWidths::natural_of(const document::Row& row, int depth) const {
  std::optional<Length> sum;
  for (std::size_t cell = 0; cell < row.cells.size(); ++cell) {
    std::optional<Length> width = of(row.cells[cell], depth);
    const bool fixed = cell < row.tracks.size() && row.tracks[cell].kind == document::Track::Kind::fixed;
    if (fixed) width = row.tracks[cell].width;
    if (width) sum = sum ? *sum + row.gap + *width : *width;
  }
  return sum;
}

std::optional<Length> NaturalWidths::natural_of(const document::Columns& columns, int depth) const {
  std::optional<Length> widest;
  for (const Block& child : columns.children) widest = std::max(widest, of(child, depth));
  return widest;
}

}  // namespace cvpdf::page
