#include "text/used_styles.hpp"

#include <variant>

namespace cvpdf::text {

namespace {

void note_styles(const std::vector<document::Inline>& content, std::vector<bool>& used) {
  for (const document::Inline& piece : content) {
    if (const auto* text = std::get_if<document::Text>(&piece)) used.at(text->style) = true;
    if (const auto* field = std::get_if<document::PageField>(&piece)) used.at(field->style) = true;
  }
}

}  // namespace

std::vector<bool> used_styles(const document::Document& document) {
  std::vector<bool> used(document.styles.size());
  for (const document::Paragraph& paragraph : document.paragraphs) {
    note_styles(paragraph.content, used);
    if (paragraph.label) note_styles(paragraph.label->content, used);
  }
  return used;
}

}  // namespace cvpdf::text
