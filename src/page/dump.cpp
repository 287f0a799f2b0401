// Pages → text, one item a line, in points to two decimals: what a reviewer compares.
#include "page/dump.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "document/names.hpp"

namespace cvpdf::page {
namespace {

constexpr int natural_expansion = 1000;

// Two decimals, and never "-0.00".
std::string points(Length length) {
  std::string text = fmt::format("{:.2f}", length.points());
  return text == "-0.00" ? "0.00" : text;
}

std::string structure(document::StructureId id) {
  return id == document::structure_artifact ? "artifact" : fmt::format("#{}", id);
}

std::string rectangle(const Rect& rect) {
  return fmt::format("{} {} {} x {}", points(rect.origin.x), points(rect.origin.y), points(rect.size.width),
                     points(rect.size.height));
}

// What a run has beyond its face and size.
std::string details(const paragraph::GlyphRun& run) {
  std::string text;
  if (run.color != Color()) text += " " + to_string(run.color);
  if (run.rise != Length()) text += " rise " + points(run.rise);
  if (run.tracking != 0) text += fmt::format(" tracking {}", run.tracking);
  if (run.expansion != natural_expansion) text += fmt::format(" expansion {}", run.expansion);
  for (const paragraph::ActualText& actual : run.actual_text) {
    text += fmt::format(" glyphs {}-{} as {}", actual.begin, actual.end, document::quoted(actual.text));
  }
  return text;
}

class ItemText {
 public:
  ItemText(const PageItem& item, const font::FontLibrary& fonts) : item_(item), fonts_(fonts) {}

  std::string operator()(const SetText& text) const {
    const paragraph::GlyphRun& run = text.run;
    return fmt::format("text {} {} width {} {} {} {} {}{}", points(text.baseline.x), points(text.baseline.y),
                       points(run.width), face(run.face), points(run.size), structure(item_.structure),
                       document::quoted(run.utf8), details(run));
  }
  std::string operator()(const FilledRect& filled) const {
    return fmt::format("rect {} {} {}", rectangle(filled.rect), to_string(filled.color), structure(item_.structure));
  }
  std::string operator()(const LinkArea& area) const {
    return fmt::format("link {} {}", rectangle(area.rect), structure(item_.structure));
  }

  std::string operator()(const PlacedFigure& figure) const {
    const bool is_round = figure.shape == document::Figure::Shape::ellipse;
    return fmt::format("figure {} {}{} {}", figure.picture, rectangle(figure.rect), is_round ? " round" : "",
                       structure(item_.structure));
  }

 private:
  [[nodiscard]] std::string face(font::FaceId id) const {
    return id < fonts_.size() ? fonts_.face(id).postscript_name : fmt::format("face-{}", id);
  }

  const PageItem& item_;
  const font::FontLibrary& fonts_;
};

}  // namespace

std::string dump(const PagedDocument& document, const font::FontLibrary& fonts) {
  std::string out;
  for (std::size_t page = 0; page < document.pages.size(); ++page) {
    const Size& size = document.pages[page].size;
    fmt::format_to(std::back_inserter(out), "page {} of {}, {} x {}\n", page + 1, document.pages.size(),
                   points(size.width), points(size.height));
    for (const PageItem& item : document.pages[page].items) {
      fmt::format_to(std::back_inserter(out), "  {}\n", std::visit(ItemText(item, fonts), item.kind));
    }
  }
  return out;
}

}  // namespace cvpdf::page
