// Words of one paragraph, collected as spans with exact places. It knows blanks and bytes, not Markdown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "content/rich_text.hpp"
#include "toml/value.hpp"

namespace cvpdf::content {

// A part of a string of the source: bytes [begin, end) of its text.
struct Passage {
  const toml::String& string;
  std::uint32_t file;
  std::size_t begin, end;

  [[nodiscard]] std::string_view text() const { return std::string_view(string.utf8).substr(begin, end - begin); }
  // The place of bytes [from, to) of the passage.
  [[nodiscard]] SourceSpan span(std::size_t from, std::size_t to) const {
    return toml::span_within(string, file, begin + from, begin + to);
  }
  [[nodiscard]] SourceSpan span() const { return span(0, end - begin); }
};

// Bytes [begin, end) of a passage.
struct Range {
  std::size_t begin = 0, end = 0;
};

[[nodiscard]] constexpr bool is_blank_byte(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}
[[nodiscard]] constexpr bool is_newline_byte(char byte) { return byte == '\n' || byte == '\r'; }

// Its ranges count from the passage's begin and never go back. The passage outlives it.
class SpanCollector {
 public:
  explicit SpanCollector(const Passage& passage);

  // What the words that follow are: `style` has all but words and place.
  void set_style(Span style) { style_ = std::move(style); }
  // Words: runs of blanks become one, a backslash before a newline a line break.
  void add_text(Range range);
  // Code or math: as it stands, but for newlines and the indents behind them.
  void add_verbatim(Range range);
  [[nodiscard]] RichText take();

 private:
  // From one byte to the next: whether the source's follow each other, too.
  enum class Step : std::uint8_t { goes_on, jumps };

  void add(std::size_t at, char byte);
  [[nodiscard]] bool breaks_line(Range range, std::size_t at) const;
  std::size_t add_stretch(Range range);
  [[nodiscard]] Step step_to(std::size_t at);
  [[nodiscard]] bool needs_span(Step step, char byte) const;
  void part();
  void open_span(std::size_t at);
  void add_line_break(std::size_t at);
  void drop_last_blank();
  bool passes_anchor(std::size_t at);
  [[nodiscard]] SourceSpan place(std::size_t index) const;
  [[nodiscard]] const std::vector<toml::Anchor>& anchors() const { return passage_.string.anchors; }

  const Passage& passage_;
  std::string_view text_;
  std::size_t anchor_ = 0;  // The next one of the string's.
  Span style_;
  RichText spans_;
  std::vector<Range> ranges_;  // Of each span.
  bool after_blank_ = true;
  bool parted_ = false;  // Whether the last span's bytes and the source's have parted.
};

}  // namespace cvpdf::content
