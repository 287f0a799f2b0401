// By lines: each stretch of lines is a paragraph or a point, whose words markup.hpp reads.
#include "content/letter_body.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/nowhere.hpp"
#include "content/markup.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view line_blanks = " \t\r";

// A line of the text, and where its words begin: behind the mark of a point.
struct BodyLine {
  enum class Kind : std::uint8_t { blank, text, point };
  Kind kind = Kind::blank;
  std::size_t indent = 0;  // Of the mark, in bytes.
  std::size_t begin = 0, end = 0;
};

BodyLine line_at(std::string_view text, std::size_t begin) {
  BodyLine line;
  line.end = std::min(text.find('\n', begin), text.size());
  const std::string_view words = text.substr(begin, line.end - begin);
  line.indent = std::min(words.find_first_not_of(line_blanks), words.size());
  line.begin = begin + line.indent;
  if (line.indent == words.size()) return line;
  const std::string_view rest = words.substr(line.indent);
  const bool is_point = rest.size() > 2 && std::string_view("-*+").find(rest.front()) != nowhere &&
                        line_blanks.find(rest[1]) != nowhere && rest.find_first_not_of(line_blanks, 1) != nowhere;
  line.kind = is_point ? BodyLine::Kind::point : BodyLine::Kind::text;
  if (is_point) line.begin += 2;
  return line;
}

class BodyReader {
 public:
  BodyReader(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics)
      : string_(string), file_(file), diagnostics_(diagnostics) {}

  std::vector<LetterPart> read() {
    for (std::size_t begin = 0; begin < string_.utf8.size();) {
      const BodyLine line = line_at(string_.utf8, begin);
      take(line);
      begin = line.end + 1;
    }
    close();
    return std::move(parts_);
  }

 private:
  void take(const BodyLine& line) {
    if (line.kind != BodyLine::Kind::text) close();
    if (line.kind == BodyLine::Kind::blank) {
      in_list_ = false;
      return;
    }
    if (line.kind == BodyLine::Kind::point) open_point(line);
    if (begin_ == nowhere) begin_ = line.begin;
    end_ = line.end;
  }

  void open_point(const BodyLine& line) {
    if (in_list_ && line.indent > indent_) note_depth(line);
    // A blank line between two points does not end their list.
    const bool goes_on = !parts_.empty() && std::holds_alternative<std::vector<Item>>(parts_.back());
    if (!goes_on) parts_.emplace_back(std::vector<Item>());
    if (!goes_on) indent_ = line.indent;
    in_list_ = true;
  }

  // The words from begin_ to end_ are a paragraph, or the list's next point.
  void close() {
    if (begin_ == nowhere) return;
    RichText words = read_markup(string_, file_, MarkupRange{begin_, end_}, diagnostics_);
    const SourceSpan span = toml::span_within(string_, file_, begin_, end_);
    begin_ = nowhere;
    if (words.empty()) return;
    if (!in_list_) {
      parts_.emplace_back(std::move(words));
    } else if (auto* items = std::get_if<std::vector<Item>>(&parts_.back())) {
      items->push_back({{}, std::move(words), {}, {}, span});
    }
  }

  void note_depth(const BodyLine& line) {
    if (std::exchange(has_noted_, true)) return;
    diagnostics_.report({Severity::note, "content/block-markup", "the lists of a letter have one level",
                         toml::span_within(string_, file_, line.begin - 2, line.begin - 1), ""});
  }

  const toml::String& string_;
  std::uint32_t file_;
  Diagnostics& diagnostics_;
  std::vector<LetterPart> parts_;
  std::size_t begin_ = nowhere, end_ = 0;  // Of what is being gathered.
  bool in_list_ = false, has_noted_ = false;
  std::size_t indent_ = 0;  // Of the list's first mark.
};

}  // namespace

std::vector<LetterPart> read_letter_body(const toml::String& string, std::uint32_t file, Diagnostics& diagnostics) {
  return BodyReader(string, file, diagnostics).read();
}

}  // namespace cvpdf::content
