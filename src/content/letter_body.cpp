// By lines: each stretch of lines is a paragraph or a point, whose words markup.hpp reads.
#include "content/letter_body.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "base/nowhere.hpp"
#include "content/body_lines.hpp"
#include "content/markup.hpp"

namespace cvpdf::content {
namespace {

using Kind = BodyLine::Kind;

// What a letter has no form for, and what becomes of it.
struct BlockForm {
  Kind kind;
  std::string_view message, hint;
};
constexpr BlockForm block_forms[] = {
    {Kind::heading, "a letter has no headings, and this is set as a paragraph", "what it is about stands in `subject`"},
    {Kind::quote, "a letter has no quoted paragraphs, and these lines are set as a plain one",
     "write quotation marks around the words"},
    {Kind::table, "a letter has no tables, and each row is set as a line", "write a list, or enclose the table"},
    {Kind::rule, "a letter has no lines across, and this one is left out", "a blank line begins a paragraph"},
    {Kind::fence, "a letter has no blocks of code, and these lines are set in one paragraph",
     "enclose the code, or write a link to it"}};

const BlockForm* find_form(Kind kind) {
  const auto* found = std::find_if(std::begin(block_forms), std::end(block_forms),
                                   [kind](const BlockForm& form) { return form.kind == kind; });
  return found == std::end(block_forms) ? nullptr : found;
}

class BodyReader {
 public:
  BodyReader(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics)
      : string_(string), file_(file), diagnostics_(diagnostics) {}

  std::vector<LetterPart> read() {
    for (std::size_t begin = 0; begin < string_.utf8.size();) {
      const BodyLine line = body_line(string_.utf8, begin);
      take(line, begin);
      begin = line.next;
    }
    close();
    return std::move(parts_);
  }

 private:
  void take(BodyLine line, std::size_t line_begin) {
    if (block_ == Kind::fence) return take_code(line);
    if (line.kind == Kind::number && !may_be_point(line)) {
      line.kind = Kind::text;
      line.begin = line.head;
    }
    if (line.kind != Kind::text) close();
    if (const BlockForm* form = find_form(line.kind)) return take_block(line, *form);
    block_ = Kind::blank;
    if (line.kind == Kind::blank) return;
    const std::size_t indent = line.head - line_begin;
    if (line.kind != Kind::text) {
      open_point(line, indent);
    } else if (begin_ == nowhere) {
      open_paragraph(indent);
    }
    if (begin_ == nowhere) begin_ = line.begin;
    end_ = line.end;
  }

  // A paragraph may be broken before any number ("the year\n12. It was") but the first one and that which a list above
  // goes on with.
  [[nodiscard]] bool may_be_point(const BodyLine& line) const {
    const bool is_in_paragraph = begin_ != nowhere && (!in_list_ || is_further_);
    const int number = number_of(line.mark);
    return !is_in_paragraph || number == 1 || number == number_of(mark_) + 1;
  }
  static int number_of(std::string_view mark) {
    int number = 0;
    for (const char c : mark.substr(0, mark.find_first_of(".)"))) number = 10 * number + (c - '0');
    return number;
  }

  void open_point(const BodyLine& line, std::size_t indent) {
    if (in_list_ && indent > indent_) note_depth(line);
    // A blank line between two points does not end their list.
    auto* list = parts_.empty() ? nullptr : std::get_if<LetterList>(&parts_.back());
    const bool goes_on = list != nullptr && list->marks.empty() == line.mark.empty();
    if (!goes_on) parts_.emplace_back(LetterList());
    if (!in_list_ || indent < indent_) indent_ = indent;
    in_list_ = true;
    is_further_ = false;
    mark_ = line.mark;
  }

  // Behind a blank line, what is indented is its point's.
  void open_paragraph(std::size_t indent) {
    in_list_ = in_list_ && indent > indent_;
    is_further_ = in_list_;
  }

  // The words from begin_ to end_ are a paragraph, the list's next point, or more of its last one.
  void close() {
    if (begin_ == nowhere) return;
    RichText words = read_markup(string_, file_, MarkupRange{begin_, end_}, diagnostics_);
    const SourceSpan span = toml::span_within(string_, file_, begin_, end_);
    begin_ = nowhere;
    if (words.empty()) return;
    if (!in_list_) {
      parts_.emplace_back(std::move(words));
    } else if (auto* list = std::get_if<LetterList>(&parts_.back())) {
      add_to(*list, std::move(words), span);
    }
  }
  void add_to(LetterList& list, RichText words, const SourceSpan& span) {
    if (is_further_ && !list.items.empty()) return append_line(std::move(words), list.items.back().text);
    list.items.push_back({{}, std::move(words), {}, {}, span});
    if (!mark_.empty()) list.marks.emplace_back(mark_);
  }

  // Lines of one kind are one paragraph.
  void take_block(const BodyLine& line, const BlockForm& form) {
    const bool goes_on = block_ == line.kind && (line.kind == Kind::quote || line.kind == Kind::table);
    if (!goes_on) {
      diagnostics_.report({Severity::warning, "content/block-markup", std::string(form.message),
                           toml::span_within(string_, file_, line.head, std::max(line.end, line.head + 1)),
                           std::string(form.hint)});
      block_begins_ = true;
    }
    in_list_ = false;
    block_ = line.kind;
    const std::size_t end = line.kind == Kind::table ? line.end - 1 : line.end;
    if (line.begin < end) add_line(read_markup(string_, file_, MarkupRange{line.begin, end}, diagnostics_));
  }

  void take_code(const BodyLine& line) {
    if (line.kind == Kind::fence) {
      block_ = Kind::blank;
    } else if (line.kind != Kind::blank) {
      add_line({{SpanKind::code,
                 {},
                 string_.utf8.substr(line.head, line.end - line.head),
                 {},
                 toml::span_within(string_, file_, line.head, line.end)}});
    }
  }

  void add_line(RichText words) {
    if (words.empty()) return;
    if (std::exchange(block_begins_, false)) {
      parts_.emplace_back(std::move(words));
    } else if (auto* above = std::get_if<RichText>(&parts_.back())) {
      append_line(std::move(words), *above);
    }
  }
  static void append_line(RichText words, RichText& to) {
    to.push_back({SpanKind::line_break, {}, {}, {}, words.front().span});
    std::move(words.begin(), words.end(), std::back_inserter(to));
  }

  void note_depth(const BodyLine& line) {
    if (std::exchange(has_noted_, true)) return;
    diagnostics_.report({Severity::note, "content/block-markup", "the lists of a letter have one level",
                         toml::span_within(string_, file_, line.head, line.head + 1), ""});
  }

  const toml::String& string_;
  std::uint32_t file_;
  Diagnostics& diagnostics_;
  std::vector<LetterPart> parts_;
  std::size_t begin_ = nowhere, end_ = 0;  // Of what is being gathered.
  bool in_list_ = false, has_noted_ = false;
  bool is_further_ = false;    // What is being gathered is no point's first paragraph.
  std::size_t indent_ = 0;     // Of the list's outermost mark.
  std::string_view mark_;      // Of the last point, if it has a number.
  Kind block_ = Kind::blank;   // Of the line before, if a letter has no form for it; a fence holds until the next.
  bool block_begins_ = false;  // Nothing of it is in parts_ yet.
};

}  // namespace

std::vector<LetterPart> read_letter_body(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  return BodyReader(string, file, diagnostics).read();
}

}  // namespace cvpdf::content
