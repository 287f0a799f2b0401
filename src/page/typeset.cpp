// The five calls: shape, stack, break pages, place, and last what is repeated on every page.
#include "page/typeset.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "page/page_breaker.hpp"
#include "page/placement.hpp"
#include "page/stack.hpp"
#include "text/feature_check.hpp"
#include "text/shape.hpp"

namespace cvpdf::page {
namespace {

using document::Block;
using document::Running;

// A region's galley with its cuts.
struct CutGalley {
  Galley galley;
  std::vector<Cut> cuts;
};

[[nodiscard]] bool is_empty(const Rect& frame) { return frame.size.width <= Length() || frame.size.height <= Length(); }

const Rect& frame_on(const document::Region& region, std::size_t page) {
  const Rect& wanted = page == 0 ? region.first : region.rest;
  const Rect& other = page == 0 ? region.rest : region.first;
  return is_empty(wanted) ? other : wanted;
}

[[nodiscard]] bool has_page_field(const std::vector<document::Inline>& content) {
  return std::any_of(content.begin(), content.end(),
                     [](const document::Inline& part) { return std::holds_alternative<document::PageField>(part); });
}

CutGalley set_region(const document::Region& region, const StackInput& input, Diagnostics& diagnostics) {
  const Rect& first = frame_on(region, 0);
  const Rect& rest = frame_on(region, 1);
  CutGalley result;
  result.galley = stack(region.flow, std::min(first.size.width, rest.size.width), input, diagnostics);
  result.cuts = break_pages(result.galley, {first.size.height, rest.size.height}, diagnostics);
  return result;
}

[[nodiscard]] bool stands_on(const Running& running, const text::PageNumbers& page) {
  switch (running.when) {
    case Running::When::always:
      return true;
    case Running::When::first:
      return page.number == 1;
    case Running::When::rest:
      return page.number > 1;
    case Running::When::several_pages:
      return page.count > 1;
  }
  return false;
}

// Sets running content, page after page: shaped again where it holds a page's number.
class RunningSetter {
 public:
  RunningSetter(const ShapedDocument& shaped, const document::Document& document, font::FontLibrary& fonts,
                Diagnostics& diagnostics)
      : document_(document), fonts_(fonts), diagnostics_(diagnostics) {
    shaped_.paragraphs.resize(shaped.paragraphs.size());
    shaped_.labels.resize(shaped.labels.size());
    for (const Running& running : document.running) copy_flow(running.flow, shaped);
  }

  std::vector<PageItem> set(const text::PageNumbers& page) {
    for (const document::ParagraphId id : with_fields_) {
      shaped_.paragraphs[id] =
          text::shape(text::with_page_numbers(document_.paragraphs[id].content, page), document_, fonts_, diagnostics_);
    }
    std::vector<PageItem> items;
    for (const Running& running : document_.running) {
      if (stands_on(running, page)) append(running, items);
    }
    return items;
  }

 private:
  void copy_paragraph(document::ParagraphId id, const ShapedDocument& shaped) {
    shaped_.labels[id] = shaped.labels[id];
    if (has_page_field(document_.paragraphs[id].content)) {
      with_fields_.push_back(id);
    } else {
      shaped_.paragraphs[id] = shaped.paragraphs[id];
    }
  }
  void copy_flow(const std::vector<Block>& flow, const ShapedDocument& shaped) {
    for (const Block& block : flow) {
      if (const auto* id = std::get_if<document::ParagraphId>(&block.kind)) copy_paragraph(*id, shaped);
      if (const auto* stack = std::get_if<document::Stack>(&block.kind)) copy_flow(stack->children, shaped);
      if (const auto* row = std::get_if<document::Row>(&block.kind)) copy_flow(row->cells, shaped);
    }
  }
  void append(const Running& running, std::vector<PageItem>& items) {
    Galley galley = stack(running.flow, running.frame.size.width, {document_, shaped_, fonts_}, diagnostics_);
    const Cut all{0, galley.size(), Length()};
    std::vector<PageItem> placed = place_artifact(galley, all, running.frame.origin);
    std::move(placed.begin(), placed.end(), std::back_inserter(items));
  }

  const document::Document& document_;
  font::FontLibrary& fonts_;
  Diagnostics& diagnostics_;
  ShapedDocument shaped_;  // Of running content only.
  std::vector<document::ParagraphId> with_fields_;
};

std::vector<CutGalley> set_regions(const StackInput& input, Diagnostics& diagnostics) {
  std::vector<CutGalley> galleys;
  for (const document::Region& region : input.document.regions) {
    galleys.push_back(set_region(region, input, diagnostics));
  }
  return galleys;
}

std::size_t page_count(const std::vector<CutGalley>& galleys) {
  std::size_t count = 1;
  for (const CutGalley& galley : galleys) count = std::max(count, galley.cuts.size());
  return count;
}

void append_regions(std::vector<CutGalley>& galleys, std::size_t page, const StackInput& input,
                    std::vector<PageItem>& items) {
  for (std::size_t i = 0; i < galleys.size(); ++i) {
    if (page >= galleys[i].cuts.size()) continue;
    const Point origin = frame_on(input.document.regions[i], page).origin;
    std::vector<PageItem> placed =
        place(galleys[i].galley, galleys[i].cuts[page], origin, {input.document.structure, input.fonts});
    std::move(placed.begin(), placed.end(), std::back_inserter(items));
  }
}

}  // namespace

ShapedDocument shape(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  ShapedDocument shaped;
  shaped.paragraphs.resize(document.paragraphs.size());
  shaped.labels.resize(document.paragraphs.size());
  for (std::size_t id = 0; id < document.paragraphs.size(); ++id) {
    const document::Paragraph& paragraph = document.paragraphs[id];
    if (paragraph.label) shaped.labels[id] = text::shape(paragraph.label->content, document, fonts, diagnostics);
    if (has_page_field(paragraph.content)) continue;
    shaped.paragraphs[id] = text::shape(paragraph.content, document, fonts, diagnostics);
  }
  text::check_features(document, fonts, diagnostics);
  return shaped;
}

PagedDocument set(const ShapedDocument& shaped, const document::Document& document, font::FontLibrary& fonts,
                  Diagnostics& diagnostics) {
  const StackInput input{document, shaped, fonts};
  std::vector<CutGalley> galleys = set_regions(input, diagnostics);
  PagedDocument paged{document.metadata, std::vector<Page>(page_count(galleys)), document.structure};
  RunningSetter running(shaped, document, fonts, diagnostics);
  for (std::size_t page = 0; page < paged.pages.size(); ++page) {
    paged.pages[page] = {document.page, running.set({page + 1, paged.pages.size()})};
    append_regions(galleys, page, input, paged.pages[page].items);
  }
  return paged;
}

PagedDocument typeset(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  return set(shape(document, fonts, diagnostics), document, fonts, diagnostics);
}

}  // namespace cvpdf::page
