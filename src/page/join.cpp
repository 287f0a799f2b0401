#include "page/join.hpp"

#include <iterator>
#include <utility>

#include "document/join.hpp"

namespace cvpdf::page {

void append(PagedDocument more, PagedDocument& pages, std::size_t pictures) {
  const std::size_t count = pages.structure.size();
  for (Page& page : more.pages) {
    for (PageItem& item : page.items) {
      item.structure = document::moved(item.structure, count);
      if (auto* text = std::get_if<SetText>(&item.kind)) {
        text->run.structure = document::moved(text->run.structure, count);
      }
      if (auto* figure = std::get_if<PlacedFigure>(&item.kind)) {
        figure->picture += static_cast<std::uint32_t>(pictures);
      }
    }
  }
  document::append_structure(std::move(more.structure), more.metadata.language, pages.metadata.language,
                             pages.structure);
  std::move(more.pages.begin(), more.pages.end(), std::back_inserter(pages.pages));
}

}  // namespace cvpdf::page
