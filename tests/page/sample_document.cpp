#include "page/sample_document.hpp"

#include <fmt/format.h>

#include <sstream>

#include "page/galley_text.hpp"
#include "page/typeset.hpp"

namespace cvpdf::page {
namespace {

using document::Block;
using document::Track;

std::string trimmed(std::string text) {
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::string item_text(const SetText& text) {
  return fmt::format("{},{} {}", points_text(text.baseline.x), points_text(text.baseline.y), trimmed(text.run.utf8));
}
std::string item_text(const FilledRect& filled) {
  const Rect& rect = filled.rect;
  return fmt::format("r{},{} {}x{}", points_text(rect.origin.x), points_text(rect.origin.y),
                     points_text(rect.size.width), points_text(rect.size.height));
}
std::string item_text(const LinkArea&) { return "link"; }
std::string item_text(const PlacedFigure&) { return "figure"; }

}  // namespace

SampleDocument::SampleDocument(double width, double height) : fonts(CVPDF_SOURCE_DIR "/tests/data") {
  document.page = {Length::points(400), Length::points(300)};
  document.styles.resize(1);
  document.styles[0].family = "Ascii";
  document.styles[0].hyphenation = document::Hyphenation::off;
  document.structure.resize(1);
  document.structure[0].role = document::Role::document;
  const Rect frame{{Length::points(100), Length::points(50)}, {Length::points(width), Length::points(height)}};
  document.regions = {{"main", frame, frame, {}}};
}

document::BlockStyle SampleDocument::plain() {
  document::BlockStyle style;
  style.alignment = document::Alignment::ragged_right;
  style.leading = Length::points(12);
  return style;
}

Block SampleDocument::paragraph(std::string_view text, const document::BlockStyle& style) {
  document::Paragraph paragraph;
  if (!text.empty()) {
    paragraph.content.emplace_back(document::Text{std::string(text), 0, document::structure_as_block, {}});
  }
  paragraph.style = style;
  paragraph.structure = static_cast<document::StructureId>(document.structure.size());
  document.structure.emplace_back();
  document.paragraphs.push_back(std::move(paragraph));
  return {static_cast<document::ParagraphId>(document.paragraphs.size() - 1), {}};
}

Block SampleDocument::labelled(std::string_view label, std::string_view text, document::Label shape) {
  document::BlockStyle style = plain();
  style.indent_left = Length::points(50);
  Block block = paragraph(text, style);
  shape.content.emplace_back(document::Text{std::string(label), 0, document::structure_as_block, {}});
  shape.structure = static_cast<document::StructureId>(document.structure.size());
  document.structure.emplace_back();
  document.paragraphs.back().label = std::move(shape);
  return block;
}

Block SampleDocument::stack(std::vector<Block> children, document::BlockStyle style) {
  return {document::Stack{std::move(children)}, style};
}

Block SampleDocument::row(std::string_view tracks, std::vector<Block> cells) {
  document::Row row;
  std::istringstream words{std::string(tracks)};
  for (std::string word; words >> word;) {
    if (word == "share") row.tracks.push_back({Track::Kind::share, {}});
    if (word == "fit") row.tracks.push_back({Track::Kind::fit, {}});
    if (word.substr(0, 5) == "fixed")
      row.tracks.push_back({Track::Kind::fixed, Length::points(std::stod(word.substr(6)))});
  }
  row.gap = Length::points(10);
  row.cells = std::move(cells);
  return {std::move(row), {}};
}

Block SampleDocument::rule(double thickness) { return {document::Rule{Length::points(thickness), {}}, {}}; }

PagedDocument SampleDocument::typeset() { return page::typeset(document, fonts, diagnostics); }

document::Space space(double natural, double stretch) { return {Length::points(natural), Length::points(stretch), {}}; }

std::string brief(const PagedDocument& paged) {
  std::string text;
  for (const Page& page : paged.pages) {
    text += text.empty() ? "/" : " /";
    for (const PageItem& item : page.items) {
      text += " " + std::visit([](const auto& kind) { return item_text(kind); }, item.kind);
    }
  }
  return text;
}

}  // namespace cvpdf::page
