#include "output/png/png_writer.hpp"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <variant>

#include "output/png/encode.hpp"
#include "output/png/figures.hpp"
#include "output/png/rasterizer.hpp"

namespace cvpdf::output::png {
namespace {

constexpr double natural_expansion = 1000, places_per_pixel = 4;
constexpr std::int64_t pixels_per_megapixel = 1'000'000;

class PagePainter {
 public:
  PagePainter(Bitmap& bitmap, const Paints& paints)
      : bitmap_(bitmap),
        outlines_(paints.outlines),
        pictures_(paints.pictures),
        rasterizer_(outlines_.library(), bitmap),
        pixels_(paints.dots_per_inch) {}

  // Baselines stand on whole pixels, so that the letters of a line and its neighbours are alike and sharp below; glyphs
  // stand on quarters of one. So do other programs that show pages, and to none of them is a page another picture.
  void operator()(const page::SetText& text) {
    const paragraph::GlyphRun& run = text.run;
    if (run.glyphs.empty()) return;
    const double unit = pixels_(run.size) / outlines_.units_per_em(run.face);
    const double wide_unit = unit * run.expansion / natural_expansion;
    const double y = std::floor(pixels_(text.baseline.y - run.rise));
    for (const paragraph::PlacedGlyph& glyph : run.glyphs) {
      const double x = std::floor(places_per_pixel * pixels_(text.baseline.x + glyph.x)) / places_per_pixel;
      const Placement place{x + glyph.dx * wide_unit, y - glyph.dy * unit, wide_unit, unit};
      rasterizer_.draw(outlines_.outline(run.face, glyph.id), place, run.color);
    }
  }
  void operator()(const page::FilledRect& filled) {
    const auto [origin, size] = filled.rect;
    bitmap_.fill(snapped(pixels_(origin.x), pixels_(origin.x + size.width)),
                 snapped(pixels_(origin.y), pixels_(origin.y + size.height)), filled.color);
  }
  void operator()(const page::LinkArea& /*area*/) {}
  void operator()(const page::PlacedFigure& figure) {
    if (figure.picture >= pictures_.size()) return;
    const auto [origin, size] = figure.rect;
    const PixelFrame frame{pixels_(origin.x), pixels_(origin.y), pixels_(origin.x + size.width),
                           pixels_(origin.y + size.height)};
    draw_picture(pictures_[figure.picture], frame, figure.shape, bitmap_);
  }

 private:
  Bitmap& bitmap_;
  Outlines& outlines_;
  const std::vector<image::Picture>& pictures_;
  Rasterizer rasterizer_;
  PixelScale pixels_;
};

void report_too_large(std::size_t page, const Pixels& pixels, Diagnostics& diagnostics) {
  diagnostics.report(
      {Severity::error,
       "output/too-large-picture",
       fmt::format("page {} is a picture of {} by {} pixels", page + 1, pixels.width, pixels.height),
       {},
       fmt::format("a picture may have {} megapixels and sides of {} pixels: ask for fewer dots per inch",
                   most_pixels / pixels_per_megapixel, longest_side)});
}

// By page; nothing where one is too large.
std::vector<PixelSize> picture_sizes(const std::vector<page::Page>& pages, int dots_per_inch,
                                     Diagnostics& diagnostics) {
  std::vector<PixelSize> sizes;
  for (const page::Page& page : pages) {
    const Pixels pixels = pixels_of(page.size, PixelScale(dots_per_inch));
    const std::optional<PixelSize> size = picture_size(pixels);
    if (!size) return report_too_large(sizes.size(), pixels, diagnostics), std::vector<PixelSize>();
    sizes.push_back(*size);
  }
  return sizes;
}

}  // namespace

Bitmap render_page(const page::Page& page, PixelSize size, const Paints& paints) {
  Bitmap bitmap(size);
  PagePainter painter(bitmap, paints);
  for (const page::PageItem& item : page.items) std::visit(painter, item.kind);
  return bitmap;
}

std::vector<std::string> write_png(const WriterInput& input, Diagnostics& diagnostics) {
  const int dots_per_inch = input.dots_per_inch;
  const std::vector<PixelSize> sizes = picture_sizes(input.pages.pages, dots_per_inch, diagnostics);
  std::vector<std::string> files;
  Outlines outlines(input.fonts);
  const Paints paints{outlines, input.document.pictures, dots_per_inch};
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    files.push_back(encode(render_page(input.pages.pages[i], sizes[i], paints), dots_per_inch));
  }
  return files;
}

}  // namespace cvpdf::output::png
