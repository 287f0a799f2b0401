#include "content/markup.hpp"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <functional>
#include <new>
#include <utility>

#include "content/link.hpp"
#include "content/math_marks.hpp"

namespace cvpdf::content {
namespace {

constexpr auto none = std::string_view::npos;
// A no-break space in front keeps the library from seeing a block; the blank behind it lets a link begin.
constexpr std::string_view guard = "\u00A0 ";
// Characters without which the library would find nothing.
constexpr std::string_view special_characters = "\\*_`[<$@";
constexpr unsigned flags =
    MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOHTML | MD_FLAG_LATEXMATHSPANS | MD_FLAG_NOINDENTEDCODEBLOCKS;

bool is_blank(char byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r'; }
bool is_newline(char byte) { return byte == '\n' || byte == '\r'; }

bool needs_library(std::string_view text) {
  return text.find_first_of(special_characters) != none || text.find("://") != none || text.find("www.") != none;
}

// A part of a string of the source.
struct Passage {
  const toml::String& string;
  std::uint32_t file;
  std::size_t begin, end;

  [[nodiscard]] std::string_view text() const { return std::string_view(string.utf8).substr(begin, end - begin); }
  [[nodiscard]] SourceSpan span(std::size_t from, std::size_t to) const {
    return toml::span_within(string, file, begin + from, begin + to);
  }
  [[nodiscard]] SourceSpan span() const { return span(0, end - begin); }
};

// Collects the words of one paragraph as spans; offsets count from the passage's begin and never go back.
class SpanCollector {
 public:
  explicit SpanCollector(const Passage& passage) : passage_(passage), text_(passage.text()) {
    while (anchor_ < passage_.string.anchors.size() && anchors()[anchor_].decoded <= passage_.begin) ++anchor_;
  }

  // What the words that follow are: `style` has all but words and place.
  void set_style(Span style) { style_ = std::move(style); }

  // Words: runs of blanks become one, a backslash before a newline a line break.
  void add_text(std::size_t begin, std::size_t size) {
    for (std::size_t n = begin; n < begin + size; ++n) {
      const bool breaks = text_[n] == '\\' && n + 1 < begin + size && is_newline(text_[n + 1]);
      if (breaks)
        add_line_break(n++);
      else if (!is_blank(text_[n]))
        add(n, text_[n]);
      else if (!after_blank_)
        add(n, ' ');
    }
  }

  // Code or math: as it stands, but for newlines and the indents behind them.
  void add_verbatim(std::size_t begin, std::size_t size) {
    bool after_newline = false;
    for (std::size_t n = begin; n < begin + size; ++n) {
      if (after_newline && is_blank(text_[n])) continue;
      after_newline = is_newline(text_[n]);
      add(n, after_newline ? ' ' : text_[n]);
    }
    after_blank_ = false;
  }

  RichText take() {
    drop_last_blank();
    for (std::size_t n = 0; n < spans_.size(); ++n) spans_[n].span = place(n);
    return std::move(spans_);
  }

 private:
  struct Range {
    std::size_t begin, end;
  };

  void add(std::size_t at, char byte) {
    const bool blank = byte == ' ';
    const bool jumps = at != (ranges_.empty() ? at : ranges_.back().end) || passes_anchor(at);
    if (needs_span(jumps, blank))
      open_span(at);
    else
      parted_ = parted_ || jumps;
    spans_.back().utf8 += byte;
    ranges_.back().end = at + 1;
    after_blank_ = blank;
  }

  // A word is never cut, so that it can be shaped as a whole, even where its bytes and the source's part.
  [[nodiscard]] bool needs_span(bool jumps, bool blank) const {
    if (spans_.empty()) return true;
    const Span& last = spans_.back();
    if (last.kind != style_.kind || !(last.emphasis == style_.emphasis) || last.target != style_.target) return true;
    return (jumps || parted_) && (after_blank_ || blank);
  }

  void open_span(std::size_t at) {
    spans_.push_back(style_);
    ranges_.push_back({at, at});
    parted_ = false;
  }

  void add_line_break(std::size_t at) {
    drop_last_blank();
    open_span(at);
    spans_.back().kind = SpanKind::line_break;
    ranges_.back().end = at + 1;
    after_blank_ = true;
  }

  void drop_last_blank() {
    if (spans_.empty() || spans_.back().kind != SpanKind::text || spans_.back().utf8.back() != ' ') return;
    spans_.back().utf8.pop_back();
    --ranges_.back().end;
    if (!spans_.back().utf8.empty()) return;
    spans_.pop_back();
    ranges_.pop_back();
  }

  // Whether the source goes on elsewhere at this byte.
  bool passes_anchor(std::size_t at) {
    const std::size_t decoded = passage_.begin + at;
    bool passed = false;
    for (; anchor_ < anchors().size() && anchors()[anchor_].decoded <= decoded; ++anchor_) passed = true;
    return passed;
  }

  // A last blank that stands for a longer newline does not spoil the match of the others.
  [[nodiscard]] SourceSpan place(std::size_t index) const {
    const Range& range = ranges_[index];
    SourceSpan span = passage_.span(range.begin, range.end);
    const std::uint32_t tight = passage_.span(range.end - 1, range.end - 1).begin + 1;
    if (tight - span.begin == spans_[index].utf8.size()) span.end = tight;
    return span;
  }

  [[nodiscard]] const std::vector<toml::Anchor>& anchors() const { return passage_.string.anchors; }

  const Passage& passage_;
  std::string_view text_;
  std::size_t anchor_ = 0;  // The next one of the string's.
  Span style_;
  RichText spans_;
  std::vector<Range> ranges_;  // Of each span, in text_.
  bool after_blank_ = true;
  bool parted_ = false;  // Whether the last span's bytes and the source's have parted.
};

// Drives the Markdown library over one paragraph.
class MarkupParser {
 public:
  MarkupParser(const Passage& passage, Diagnostics& diagnostics)
      : passage_(passage), diagnostics_(diagnostics), collector_(passage) {}

  RichText parse() {
    const std::string_view text = passage_.text();
    if (!needs_library(text)) {
      collector_.add_text(0, text.size());
      return collector_.take();
    }
    write_line(text);
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.leave_block = parser.enter_block;
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return of(self).leave(type); };
    parser.text = [](MD_TEXTTYPE, const MD_CHAR* begin, MD_SIZE size, void* self) {
      return of(self).text(std::string_view(begin, size));
    };
    if (md_parse(line_.data(), static_cast<MD_SIZE>(line_.size()), &parser, this) != 0) throw std::bad_alloc();
    return collector_.take();
  }

 private:
  static MarkupParser& of(void* self) { return *static_cast<MarkupParser*>(self); }

  // The library gets the text as one line, byte for byte; what must mean nothing to it becomes a control character.
  void write_line(std::string_view text) {
    constexpr char neutral = '\x01';
    line_.append(guard).append(text);
    for (std::size_t n = guard.size(); n < line_.size(); ++n) {
      if (is_newline(line_[n])) line_[n] = ' ';
      if (line_[n] == '\0') line_[n] = neutral;
    }
    for (const std::size_t dollar : plain_dollars(text)) line_[guard.size() + dollar] = neutral;
  }

  int enter(MD_SPANTYPE type, void* detail) {
    switch (type) {
      case MD_SPAN_EM:
        ++emphasized_;
        break;
      case MD_SPAN_STRONG:
        ++strong_;
        break;
      case MD_SPAN_CODE:
        kind_ = SpanKind::code;
        break;
      case MD_SPAN_LATEXMATH:
      case MD_SPAN_LATEXMATH_DISPLAY:
        kind_ = SpanKind::math;
        break;
      case MD_SPAN_A:
        open_link(*static_cast<const MD_SPAN_A_DETAIL*>(detail));
        break;
      case MD_SPAN_IMG:
        refuse("a picture cannot stand in running text; its description is set instead");
        break;
      default:
        break;
    }
    return 0;
  }

  int leave(MD_SPANTYPE type) {
    switch (type) {
      case MD_SPAN_EM:
        emphasized_ = std::max(0, emphasized_ - 1);
        break;
      case MD_SPAN_STRONG:
        strong_ = std::max(0, strong_ - 1);
        break;
      case MD_SPAN_CODE:
      case MD_SPAN_LATEXMATH:
      case MD_SPAN_LATEXMATH_DISPLAY:
        kind_ = SpanKind::text;
        break;
      case MD_SPAN_A:
        target_.clear();
        break;
      default:
        break;
    }
    return 0;
  }

  int text(std::string_view part) {
    const char* const first = line_.data() + guard.size();
    const char* const begin = std::max(part.data(), first, std::less<>());
    const char* const end = part.data() + part.size();
    if (!std::less<>()(begin, end) || std::less<>()(line_.data() + line_.size(), end)) return 0;  // The guard alone.
    collector_.set_style({kind_, {strong_ > 0, emphasized_ > 0}, {}, target_, {}});
    const auto offset = static_cast<std::size_t>(begin - first);
    const auto size = static_cast<std::size_t>(end - begin);
    if (kind_ == SpanKind::text)
      collector_.add_text(offset, size);
    else
      collector_.add_verbatim(offset, size);
    return 0;
  }

  void open_link(const MD_SPAN_A_DETAIL& link) {
    target_.assign(link.href.text, link.href.size);
    if (link.title.size != 0) refuse("the title of a link is not shown");
    check_link_target(target_, passage_.span(), diagnostics_);
  }

  void refuse(std::string message) {
    diagnostics_.report({Severity::warning, "content/unsupported", std::move(message), passage_.span(), ""});
  }

  const Passage& passage_;
  Diagnostics& diagnostics_;
  SpanCollector collector_;
  std::string line_;
  int emphasized_ = 0, strong_ = 0;
  SpanKind kind_ = SpanKind::text;
  std::string target_;
};

RichText read_passage(Passage passage, Diagnostics& diagnostics) {
  const std::string_view text = passage.string.utf8;
  while (passage.begin < passage.end && is_blank(text[passage.begin])) ++passage.begin;
  while (passage.end > passage.begin && is_blank(text[passage.end - 1])) --passage.end;
  if (passage.begin == passage.end) return {};
  if (passage.end - passage.begin > longest_paragraph) {
    diagnostics.report({Severity::error, "content/too-long",
                        fmt::format("a paragraph has at most {} bytes", longest_paragraph), passage.span(),
                        "divide it by a blank line"});
    return {};
  }
  return MarkupParser(passage, diagnostics).parse();
}

// Where the paragraph that begins at `begin` ends, and where the next one may begin.
struct ParagraphEnd {
  std::size_t end, next;
};
ParagraphEnd find_paragraph_end(std::string_view text, std::size_t begin) {
  for (std::size_t newline = text.find('\n', begin); newline != none; newline = text.find('\n', newline + 1)) {
    const std::size_t next = text.find_first_not_of(" \t\r", newline + 1);
    if (next == none) break;
    if (text[next] == '\n') return {newline, next};
  }
  return {text.size(), text.size()};
}

}  // namespace

RichText read_markup(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  return read_passage({string, file, 0, string.utf8.size()}, diagnostics);
}

std::vector<RichText> read_paragraphs(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  std::vector<RichText> paragraphs;
  for (std::size_t begin = 0; begin < string.utf8.size();) {
    const ParagraphEnd found = find_paragraph_end(string.utf8, begin);
    RichText paragraph = read_passage({string, file, begin, found.end}, diagnostics);
    if (!paragraph.empty()) paragraphs.push_back(std::move(paragraph));
    begin = found.next;
  }
  return paragraphs;
}

}  // namespace cvpdf::content
