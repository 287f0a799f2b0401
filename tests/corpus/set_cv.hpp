// A CV's text → its galleys and where they are cut, one layout, as the page stage does it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "page/galley.hpp"
#include "page/page_breaker.hpp"

namespace cvpdf::corpus {

struct SetRegion {
  page::Galley galley;
  page::PageForm heights;
  std::vector<page::Cut> cuts;
};
struct SetCv {
  document::Document document;
  std::vector<SetRegion> regions;
  Diagnostics diagnostics;
  std::size_t page_count = 0;
};

// REQUIRES that the layout exists and the text is a CV; what is wrong with it stands in the diagnostics.
[[nodiscard]] SetCv set_cv(const std::string& text, std::string_view layout, font::FontLibrary& fonts);

}  // namespace cvpdf::corpus
