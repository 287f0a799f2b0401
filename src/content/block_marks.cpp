#include "content/block_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/nowhere.hpp"

namespace cvpdf::content {
namespace {

constexpr std::size_t deepest_heading = 6;

// Where a line's first word begins, and whether that is a mark of Markdown.
struct LineMark {
  std::size_t begin = 0, length = 0;
  enum class Kind : std::uint8_t { nothing, point, heading };
  Kind kind = Kind::nothing;
};

LineMark mark_at(std::string_view text, std::size_t begin) {
  begin = text.find_first_not_of(" \t", begin);
  if (begin == nowhere) return {};
  const std::size_t end = text.find_first_of(" \t\r\n", begin);
  if (end == nowhere || text[end] == '\n' || text[end] == '\r') return {};  // Nothing follows it on its line.
  const std::string_view word = text.substr(begin, end - begin);
  if (word == "-" || word == "*" || word == "+") return {begin, word.size(), LineMark::Kind::point};
  const bool is_heading = word.size() <= deepest_heading && word.find_first_not_of('#') == nowhere;
  return {begin, word.size(), is_heading && !word.empty() ? LineMark::Kind::heading : LineMark::Kind::nothing};
}

// The first of at least two points, or a heading; whichever is known first.
LineMark find_mark(std::string_view text) {
  LineMark point;
  for (std::size_t line = 0; line < text.size();) {
    const LineMark mark = mark_at(text, line);
    if (mark.kind == LineMark::Kind::heading) return mark;
    const bool is_point = mark.kind == LineMark::Kind::point;
    if (is_point && point.kind == LineMark::Kind::point) return point;
    if (is_point) point = mark;
    line = std::min(text.find('\n', line), text.size()) + 1;
  }
  return {};
}

}  // namespace

void note_block_marks(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  if (string.utf8.find('\n') == nowhere) return;
  const LineMark mark = find_mark(string.utf8);
  if (mark.kind == LineMark::Kind::nothing) return;
  diagnostics.report(
      {Severity::note, "content/block-markup", "only Markdown within a line is read, so that this mark is printed",
       toml::span_within(string, file, mark.begin, mark.begin + mark.length),
       mark.kind == LineMark::Kind::point ? "write a list as items = [\"...\", \"...\"]"
                                          : "write a heading as [[section]] or [[section.group]] with a title"});
}

}  // namespace cvpdf::content
