// Keeps the pieces of a growing document consistent.
#include "compose/draft.hpp"

#include <algorithm>
#include <utility>

namespace cvpdf::compose {

using document::Block;
using document::BlockStyle;
using document::Paragraph;
using document::Row;
using document::StructureId;
using document::Track;

Draft::Draft(const layout::Layout& layout, std::string_view language_tag, Diagnostics& diagnostics)
    : layout_(layout),
      language_(language::find_language(language_tag)),
      language_tag_(language_tag),
      diagnostics_(diagnostics),
      styles_(layout, language_tag) {
  document_.structure.push_back({document::Role::document, document::structure_root, {}, {}, {}, {}, {}, {}});
}

StructureId Draft::add_node(document::StructureNode node) {
  document_.structure.push_back(std::move(node));
  return static_cast<StructureId>(document_.structure.size() - 1);
}

StructureId Draft::add_node(document::Role role, StructureId parent, SourceSpan span) {
  return add_node({role, parent, {}, {}, {}, {}, {}, span});
}

Block Draft::loose(Paragraph paragraph) {
  const BlockStyle style = paragraph.style;
  document_.paragraphs.push_back(std::move(paragraph));
  return {static_cast<document::ParagraphId>(document_.paragraphs.size() - 1), style};
}

Block Draft::loose_row(Paragraph left, Paragraph right, const BlockStyle& style) {
  Row row;
  row.tracks = {{Track::Kind::share, {}}, {Track::Kind::fit, {}}};
  row.gap = styles_.length(layout_.cell_gap);
  row.cells.push_back(loose(std::move(left)));
  row.cells.push_back(loose(std::move(right)));
  return {std::move(row), style};
}

void Draft::settle(BlockStyle& style) {
  if (std::exchange(is_after_title_, false)) style.before = {};
}

void Draft::add(Paragraph paragraph) {
  settle(paragraph.style);
  flow_.push_back(loose(std::move(paragraph)));
}

void Draft::add_row(Paragraph left, Paragraph right, const BlockStyle& style) {
  BlockStyle settled = style;
  settle(settled);
  flow_.push_back(loose_row(std::move(left), std::move(right), settled));
}

void Draft::add_rule(const document::Rule& rule, const BlockStyle& style) { flow_.push_back({rule, style}); }

void Draft::space_after(const document::Space& space) {
  if (flow_.empty()) return;
  BlockStyle* style = &flow_.back().style;
  if (const auto* id = std::get_if<document::ParagraphId>(&flow_.back().kind)) style = &document_.paragraphs[*id].style;
  if (space.natural > style->after.natural) style->after = space;
}

document::Document Draft::take() && {
  document_.styles = std::move(styles_).take();
  document::Region region;
  region.name = "main";
  region.flow = std::move(flow_);
  document_.regions.push_back(std::move(region));
  return std::move(document_);
}

}  // namespace cvpdf::compose
