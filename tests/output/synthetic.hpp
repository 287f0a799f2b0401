// Set pages made by hand for the writers' tests: words shaped straight by HarfBuzz, at given places.
#pragma once

#include <hb.h>

#include <cvpdf/diagnostic.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "font/font_library.hpp"
#include "output/writer.hpp"
#include "page/page.hpp"

namespace cvpdf::output {

struct SetStyle {
  std::string_view family = "Libertine";
  int weight = 400;
  document::Slant slant = document::Slant::upright;
  double size = 10;
  Color color{};
  std::string_view feature{};  // HarfBuzz's notation, e.g. "smcp"; empty for none.
  int expansion = 1000;
  double word_space = 0;  // Points more than the font's own after every space.
};

// Builds a PagedDocument step by step. Places are in points from the page's top left corner.
class Synthetic {
 public:
  Synthetic();
  document::StructureId node(document::Role role, document::StructureId parent = 0);
  document::StructureNode& at(document::StructureId id) { return pages_.structure[id]; }
  void add_page(double width = 595.276, double height = 841.89);
  // Returns the place where the run ends.
  double text(double x, double y, std::string_view utf8, document::StructureId id, const SetStyle& style = {});
  void rule(double x, double y, double width, double height);
  void link_area(double x, double y, double width, double height, document::StructureId id);

  [[nodiscard]] paragraph::GlyphRun shape(std::string_view utf8, document::StructureId id, const SetStyle& style);
  [[nodiscard]] paragraph::GlyphRun& last_run();
  [[nodiscard]] page::PagedDocument& pages() { return pages_; }
  [[nodiscard]] const font::FontLibrary& fonts() const { return fonts_; }
  [[nodiscard]] WriterInput input() const { return {document_, pages_, fonts_, {}}; }

 private:
  document::Document document_;
  page::PagedDocument pages_;
  font::FontLibrary fonts_;
  Diagnostics diagnostics_;
};

// One page with everything: a heading, a paragraph with a link, a list, a rule, a folio.
[[nodiscard]] std::unique_ptr<Synthetic> small_document();
// As long and as dense as a CV of seven pages: 15,000 glyphs in six faces, some 700 structure elements.
[[nodiscard]] std::unique_ptr<Synthetic> long_document();

}  // namespace cvpdf::output
