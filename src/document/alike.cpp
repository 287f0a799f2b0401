#include "document/alike.hpp"

#include <algorithm>

namespace cvpdf::document {
namespace {

bool is_alike(const Text& one, const Text& other) {
  return one.style == other.style && one.at_line_end == other.at_line_end && one.utf8 == other.utf8;
}
bool is_alike(const Math& one, const Math& other) { return one.style == other.style && one.source == other.source; }
bool is_alike(const LineBreak&, const LineBreak&) { return true; }
bool is_alike(const PageField& one, const PageField& other) {
  return one.kind == other.kind && one.style == other.style;
}

bool is_alike(const Inline& one, const Inline& other) {
  if (one.index() != other.index()) return false;
  return std::visit(
      [&other](const auto& part) { return is_alike(part, std::get<std::decay_t<decltype(part)>>(other)); }, one);
}

bool is_alike(const std::vector<Inline>& one, const std::vector<Inline>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const Inline& left, const Inline& right) { return is_alike(left, right); });
}

bool is_alike(const Paragraph& one, const Paragraph& other) {
  if (one.label.has_value() != other.label.has_value() || !is_alike(one.content, other.content)) return false;
  return !one.label || is_alike(one.label->content, other.label->content);
}

bool is_alike(TextStyle one, const TextStyle& other) {
  one.size = other.size;
  one.rise = other.rise;
  return one == other;
}

}  // namespace

bool is_shaped_alike(const Document& one, const Document& other) {
  return std::equal(one.styles.begin(), one.styles.end(), other.styles.begin(), other.styles.end(),
                    [](const TextStyle& left, const TextStyle& right) { return is_alike(left, right); }) &&
         std::equal(one.paragraphs.begin(), one.paragraphs.end(), other.paragraphs.begin(), other.paragraphs.end(),
                    [](const Paragraph& left, const Paragraph& right) { return is_alike(left, right); });
}

}  // namespace cvpdf::document
