#include "content/body_lines.hpp"

#include <algorithm>

#include "base/nowhere.hpp"

namespace cvpdf::content {
namespace {

using Kind = BodyLine::Kind;

constexpr std::string_view line_blanks = " \t\r";
constexpr std::string_view line_digits = "0123456789";

// What stands at a line's head, and how many bytes of it are no words.
struct HeadMark {
  Kind kind = Kind::text;
  std::size_t length = 0;  // With the blanks behind it.
};

// The mark and the blanks behind it, before words; no mark where there are none.
HeadMark before_words(Kind kind, std::string_view line, std::size_t length) {
  if (length >= line.size() || line_blanks.find(line[length]) == nowhere) return {};
  return {kind, line.find_first_not_of(line_blanks, length)};
}

HeadMark number_at(std::string_view line) {
  constexpr std::size_t most_digits = 3;
  const std::size_t digits = std::min(line.find_first_not_of(line_digits), line.size());
  const bool is_number =
      digits > 0 && digits <= most_digits && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return is_number ? before_words(Kind::number, line, digits + 1) : HeadMark{};
}

HeadMark heading_at(std::string_view line) {
  constexpr std::size_t deepest_heading = 6;
  const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
  return signs <= deepest_heading ? before_words(Kind::heading, line, signs) : HeadMark{};
}

HeadMark quote_at(std::string_view line) {
  const std::size_t words = std::min(line.find_first_not_of("> \t"), line.size());
  const bool is_compared = words < line.size() && (line[words] == '=' || line_digits.find(line[words]) != nowhere);
  return is_compared ? HeadMark{} : HeadMark{Kind::quote, words};
}

bool is_row(std::string_view line) { return line.size() > 1 && line.front() == '|' && line.back() == '|'; }

HeadMark table_at(std::string_view line) {
  if (!is_row(line)) return {};
  const bool is_between = line.find_first_not_of("|-: \t") == nowhere;
  return {Kind::table, is_between ? line.size() : line.find_first_not_of(line_blanks, 1)};
}

// What word processors put before a point. A dash may be one of prose.
constexpr std::string_view pasted_bullets[] = {"•", "‣", "◦", "▪", "●", "○", "■", "·", "\uF0B7"};
constexpr std::string_view dash = "–";

HeadMark pasted_at(std::string_view line) {
  for (const std::string_view bullet : pasted_bullets) {
    if (line.starts_with(bullet)) return before_words(Kind::point, line, bullet.size());
  }
  return line.starts_with(dash) ? before_words(Kind::point, line, dash.size()) : HeadMark{};
}

bool is_rule(std::string_view line) {
  constexpr int fewest = 3;
  if (std::string_view("-*_=").find(line.front()) == nowhere) return false;
  const bool is_same = std::all_of(line.begin(), line.end(), [&line](char sign) {
    return sign == line.front() || (line.front() != '=' && line_blanks.find(sign) != nowhere);
  });
  return is_same && std::count(line.begin(), line.end(), line.front()) >= fewest;
}

bool is_fence(std::string_view line) {
  if (!line.starts_with("```") && !line.starts_with("~~~")) return false;
  const std::size_t info = line.find_first_not_of(line.front());
  return info == nowhere || line.find('`', info) == nowhere;
}

// Of a line that is not blank, without the blanks around it.
HeadMark mark_at_head(std::string_view line) {
  if (is_rule(line)) return {Kind::rule, line.size()};
  if (is_fence(line)) return {Kind::fence, line.size()};
  switch (line.front()) {
    case '-':
    case '*':
    case '+':
      return before_words(Kind::point, line, 1);
    case '#':
      return heading_at(line);
    case '>':
      return quote_at(line);
    case '|':
      return table_at(line);
    default:
      return line_digits.find(line.front()) != nowhere ? number_at(line) : pasted_at(line);
  }
}

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(line_blanks);
  return begin == nowhere ? std::string_view() : line.substr(begin, line.find_last_not_of(line_blanks) + 1 - begin);
}

bool is_dashed(std::string_view line) { return line.starts_with(dash) && pasted_at(line).kind == Kind::point; }

// "|x| ≤ |y|" is no row of a table, and "– or so it seemed –" no point: they have another beside them, or beyond the
// indented lines in which one of them goes on.
using IsAlike = bool (*)(std::string_view);

bool goes_on(std::string_view line) { return !trimmed(line).empty() && line_blanks.find(line.front()) != nowhere; }

bool has_alike_below(std::string_view text, std::size_t next, IsAlike is_alike) {
  while (next < text.size()) {
    const std::string_view line = text.substr(next, text.find('\n', next) - next);
    if (is_alike(trimmed(line))) return true;
    if (!goes_on(line)) return false;
    next += line.size() + 1;
  }
  return false;
}

bool has_alike_above(std::string_view text, std::size_t begin, IsAlike is_alike) {
  while (begin > 0) {
    const std::size_t end = begin - 1;
    begin = text.substr(0, end).rfind('\n') + 1;  // None: 0.
    const std::string_view line = text.substr(begin, end - begin);
    if (is_alike(trimmed(line))) return true;
    if (!goes_on(line)) return false;
  }
  return false;
}

bool is_in_doubt(std::string_view line, const HeadMark& mark) {
  return (mark.kind == Kind::table && mark.length < line.size()) || is_dashed(line);
}

}  // namespace

BodyLine body_line(std::string_view text, std::size_t begin) {
  BodyLine line;
  const std::size_t newline = std::min(text.find('\n', begin), text.size());
  line.next = newline + 1;
  line.head = std::min(text.find_first_not_of(line_blanks, begin), newline);
  line.begin = line.end = newline;
  if (line.head == newline) return line;
  const std::string_view words =
      text.substr(line.head, text.find_last_not_of(line_blanks, newline - 1) + 1 - line.head);
  HeadMark mark = mark_at_head(words);
  const IsAlike is_alike = mark.kind == Kind::table ? is_row : is_dashed;
  if (is_in_doubt(words, mark) && !has_alike_above(text, begin, is_alike) &&
      !has_alike_below(text, line.next, is_alike)) {
    mark = {};
  }
  line.kind = mark.kind;
  line.begin = line.head + mark.length;
  line.end = line.head + words.size();
  if (line.kind == Kind::number) line.mark = words.substr(0, words.find_first_of(".)") + 1);
  return line;
}

}  // namespace cvpdf::content
