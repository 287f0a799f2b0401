#include "paragraph/sample_text.hpp"

namespace cvpdf::paragraph {

Sample::Sample() : fonts(CVPDF_SOURCE_DIR "/tests/data") {
  document::TextStyle style;
  style.family = "Ascii";
  style.size = Length::points(10);
  style.language = "en-US";
  document.styles = {style};
}

text::ShapedText Sample::shape(const std::vector<document::Inline>& content) {
  return text::shape(content, document, fonts, diagnostics);
}

text::ShapedText Sample::shape(std::string_view utf8) {
  const auto length = static_cast<std::uint32_t>(utf8.size());
  return shape(std::vector<document::Inline>{
      document::Text{std::string(utf8), 0, document::structure_as_block, {1, 0, length}}});
}

std::vector<Line> Sample::set(std::string_view utf8, double width, document::Alignment alignment) {
  return set(shape(utf8), Setting{alignment, {}, ems(width), document::structure_root});
}

std::vector<Line> Sample::set(const text::ShapedText& text, const Setting& setting) {
  return set_paragraph(text, setting, document, fonts, diagnostics);
}

std::string text_of(const Line& line) {
  std::string text;
  for (const GlyphRun& run : line.runs) text += run.utf8;
  return text;
}

std::string joined(const std::vector<Line>& lines) {
  std::string result;
  for (const Line& line : lines) {
    std::string text = text_of(line);
    while (!text.empty() && text.back() == ' ') text.pop_back();
    result += (&line == &lines.front() ? "" : "|") + text;
  }
  return result;
}

std::string read(const Line& line) {
  std::string result;
  for (const GlyphRun& run : line.runs) {
    for (std::uint32_t i = 0; i < run.glyphs.size(); ++i) {
      const ActualText* actual = nullptr;
      for (const ActualText& text : run.actual_text) {
        if (text.begin <= i && i < text.end) actual = &text;
      }
      const std::size_t end = i + 1 < run.glyphs.size() ? run.glyphs[i + 1].cluster : run.utf8.size();
      if (actual == nullptr) result += run.utf8.substr(run.glyphs[i].cluster, end - run.glyphs[i].cluster);
      if (actual != nullptr && actual->begin == i) result += actual->text;
    }
  }
  return result;
}

}  // namespace cvpdf::paragraph
