// Its paragraphs are few, so each page sets them anew.
#include "page/running.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "page/placement.hpp"
#include "page/stack.hpp"

namespace cvpdf::page {
namespace {

using document::Block;
using document::Running;

// As wide as a page's number gets in a document of up to 999 pages.
constexpr text::PageNumbers widest_numbers{888, 888};

}  // namespace

bool has_page_field(const std::vector<document::Inline>& content) {
  return std::any_of(content.begin(), content.end(),
                     [](const document::Inline& part) { return std::holds_alternative<document::PageField>(part); });
}

RunningSetter::RunningSetter(const ShapedDocument& shaped, const document::Document& document, font::FontLibrary& fonts,
                             Diagnostics& diagnostics)
    : document_(document), fonts_(fonts), diagnostics_(diagnostics) {
  shaped_.paragraphs.resize(shaped.paragraphs.size());
  shaped_.labels.resize(shaped.labels.size());
  for (const Running& running : document.running) copy_flow(running.flow, shaped);
}

void RunningSetter::copy_paragraph(document::ParagraphId id, const ShapedDocument& shaped) {
  shaped_.labels[id] = shaped.labels[id];
  if (has_page_field(document_.paragraphs[id].content)) {
    with_fields_.push_back(id);
  } else {
    shaped_.paragraphs[id] = shaped.paragraphs[id];
  }
}

void RunningSetter::copy_flow(const std::vector<Block>& flow, const ShapedDocument& shaped) {
  for (const Block& block : flow) {
    if (const auto* id = std::get_if<document::ParagraphId>(&block.kind)) copy_paragraph(*id, shaped);
    if (const auto* stack = std::get_if<document::Stack>(&block.kind)) copy_flow(stack->children, shaped);
    if (const auto* row = std::get_if<document::Row>(&block.kind)) copy_flow(row->cells, shaped);
    if (const auto* columns = std::get_if<document::Columns>(&block.kind)) copy_flow(columns->children, shaped);
  }
}

void RunningSetter::shape_fields(const text::PageNumbers& page, Diagnostics& diagnostics) {
  for (const document::ParagraphId id : with_fields_) {
    shaped_.paragraphs[id] =
        text::shape(text::with_page_numbers(document_.paragraphs[id].content, page), document_, fonts_, diagnostics);
  }
}

Galley RunningSetter::stacked(const Running& running, Diagnostics& diagnostics) const {
  return stack(running.flow, running.frame.size.width, {document_, shaped_, fonts_}, diagnostics);
}

std::vector<Band> RunningSetter::bands() {
  Diagnostics said_by_set;
  shape_fields(widest_numbers, said_by_set);
  std::vector<Band> bands;
  for (const Running& running : document_.running) {
    const Galley galley = stacked(running, said_by_set);
    const Length height = natural_height(galley, {0, galley.size(), Length()}) + running.gap;
    Rect area = running.frame;
    if (running.edge == Running::Edge::bottom) area.origin.y += area.size.height - height;
    area.size.height = height;
    bands.push_back({running.when, running.edge, area});
  }
  return bands;
}

void RunningSetter::append(const Running& running, std::vector<PageItem>& items) {
  Galley galley = stacked(running, diagnostics_);
  const Cut all{0, galley.size(), Length()};
  Point origin = running.frame.origin;
  if (running.edge == Running::Edge::bottom) origin.y += running.frame.size.height - natural_height(galley, all);
  std::vector<PageItem> placed = place_artifact(galley, all, origin, fonts_);
  std::move(placed.begin(), placed.end(), std::back_inserter(items));
}

std::vector<PageItem> RunningSetter::set(const text::PageNumbers& page) {
  shape_fields(page, diagnostics_);
  std::vector<PageItem> items;
  for (const Running& running : document_.running) {
    if (stands_on(running.when, page)) append(running, items);
  }
  return items;
}

}  // namespace cvpdf::page
