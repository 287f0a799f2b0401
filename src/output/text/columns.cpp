#include "output/text/columns.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "unicode/break_place.hpp"
#include "unicode/display_width.hpp"
#include "unicode/line_breaks.hpp"
#include "unicode/text.hpp"

namespace cvpdf::output::plain_text {

namespace {

constexpr std::size_t least_gap = 2;  // Before what stands at the right.

// Those of no break, too: what is pasted into a form knows no other.
std::string with_plain_blanks(std::string_view utf8) {
  std::string plain;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(utf8, at);
    if (c != '\n' && unicode::is_space(c)) {
      plain += ' ';
    } else {
      plain += utf8.substr(begin, at - begin);
    }
  }
  return plain;
}

// Nor a formula, though Unicode would: where nothing shows, a line ends beside an ideograph alone.
bool may_divide(std::string_view words, const unicode::LineBreakOpportunity& place) {
  if (place.kind == unicode::BreakKind::blank) return true;
  if (place.kind != unicode::BreakKind::plain) return false;
  const std::size_t before = unicode::previous_offset(words, place.offset);
  std::size_t end = place.offset;
  static_cast<void>(unicode::next_code_point(words, end));
  return unicode::display_width(words.substr(before, place.offset - before)) > 1 ||
         unicode::display_width(words.substr(place.offset, end - place.offset)) > 1;
}

// Greedy: a line takes all that has room.
class Wrapper {
 public:
  explicit Wrapper(const Margin& margin) : margin_(margin) {}

  void add(std::string_view paragraph) {
    std::size_t begin = 0;
    for (const unicode::LineBreakOpportunity& opportunity : unicode::line_breaks(paragraph)) {
      if (!may_divide(paragraph, opportunity)) continue;
      add_part(paragraph.substr(begin, opportunity.offset - begin));
      begin = opportunity.offset;
    }
    add_part(paragraph.substr(begin));
    end_line();
  }
  std::vector<std::string> take() && { return std::move(lines_); }

 private:
  [[nodiscard]] const std::string& margin() const { return lines_.empty() ? margin_.first : margin_.rest; }

  // With the blanks behind it, which need no room at a line's end.
  void add_part(std::string_view part) {
    std::string plain = with_plain_blanks(part);
    if (line_.empty()) plain.erase(0, plain.find_first_not_of(' '));
    const std::size_t blanks = plain.size() - (plain.find_last_not_of(' ') + 1);
    const std::size_t width = unicode::display_width(plain);
    if (!line_.empty() && margin_width() + width_ + width - blanks > columns) end_line();
    line_ += plain;
    width_ += width;
  }
  void end_line() {
    const std::string line = margin() + line_;
    lines_.emplace_back(line.substr(0, line.find_last_not_of(' ') + 1));
    line_.clear();
    width_ = 0;
  }
  [[nodiscard]] std::size_t margin_width() const { return lines_.empty() ? first_width_ : rest_width_; }

  const Margin& margin_;
  std::vector<std::string> lines_;
  std::string line_;
  std::size_t width_ = 0;  // Of the line without its margin.
  std::size_t first_width_ = unicode::display_width(margin_.first), rest_width_ = unicode::display_width(margin_.rest);
};

std::vector<std::string> lines_of(std::string_view words, const Margin& margin) {
  Wrapper wrapper(margin);
  for (;;) {
    const std::size_t end = words.find('\n');
    wrapper.add(words.substr(0, end));
    if (end == std::string_view::npos) break;
    words.remove_prefix(end + 1);
  }
  return std::move(wrapper).take();
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

std::size_t room_before(std::string_view right) { return columns - std::min(columns, unicode::display_width(right)); }

}  // namespace

std::string wrapped(std::string_view words, const Margin& margin) { return joined(lines_of(words, margin)); }

std::string wrapped_with_right(std::string_view words, std::string_view right, const Margin& margin) {
  const std::string plain = with_plain_blanks(right);
  std::vector<std::string> lines = lines_of(words, margin);
  const std::size_t room = room_before(plain);
  if (unicode::display_width(lines.back()) + least_gap > room) lines.emplace_back();
  if (room == 0) {
    lines.pop_back();
    return joined(lines) + wrapped(right, {margin.rest, margin.rest});
  }
  lines.back().append(room - unicode::display_width(lines.back()), ' ');
  lines.back() += plain;
  return joined(lines);
}

}  // namespace cvpdf::output::plain_text
