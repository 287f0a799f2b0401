#include "output/markdown/inline_markdown.hpp"

#include <algorithm>
#include <utility>

#include "output/reflow/links.hpp"
#include "unicode/text.hpp"

namespace cvpdf::output::markdown {

namespace {

using reflow::Line;
using reflow::Piece;

using PieceFlag = bool reflow::Emphasis::*;

// What emphasis may lean against (CommonMark, section 6.2); blanks are of all kinds, marks as well.
enum class Neighbour : std::uint8_t { blank, mark, letter };

Neighbour neighbour(char32_t c) {
  if (c == 0 || unicode::is_space(c)) return Neighbour::blank;
  return unicode::is_letter(c) || unicode::is_digit(c) || unicode::is_mark(c) ? Neighbour::letter : Neighbour::mark;
}

char32_t first_of(std::string_view utf8) {
  std::size_t at = 0;
  return utf8.empty() ? 0 : unicode::next_code_point(utf8, at);
}

char32_t last_of(std::string_view utf8) {
  if (utf8.empty()) return 0;
  std::size_t at = utf8.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U) --at;
  return unicode::next_code_point(utf8, at);
}

// Marks of one emphasis take hold between these: nothing else than blanks or marks where a mark is inside.
bool holds(char32_t outside, char32_t inside) {
  if (neighbour(inside) == Neighbour::blank) return false;
  return neighbour(inside) == Neighbour::letter || neighbour(outside) != Neighbour::letter;
}

class Marker {
 public:
  Marker(At at, const std::string& indent) : at_(at), indent_(indent) {}

  std::string mark(const Line& line) && {
    links({line.data(), line.data() + line.size()}, 0);
    return std::move(text_);
  }

 private:
  struct Range {
    const Piece *begin, *end;
    [[nodiscard]] bool empty() const { return begin == end; }
  };

  // The pieces from the first on that are like it.
  template <typename Like>
  static Range run(Range range, const Like& like) {
    const Piece* end =
        std::find_if(range.begin, range.end, [&](const Piece& piece) { return !like(piece, *range.begin); });
    return {range.begin, end};
  }

  // `after` is what comes behind the range.
  void links(Range range, char32_t after) {
    while (!range.empty()) {
      const Range one = run(range, [](const Piece& a, const Piece& b) { return a.link == b.link; });
      range.begin = one.end;
      const char32_t next = first_char(range, after);
      const std::string& target = one.begin->target;
      if (!reflow::is_safe_target(target)) {
        emphasized(one, &reflow::Emphasis::bold, next);
        continue;
      }
      text_ += '[';
      at_ = At::within_line;
      emphasized(one, &reflow::Emphasis::bold, U']');
      text_ += "](" + destination(target) + ')';
    }
  }

  static char32_t first_char(Range range, char32_t after) {
    if (range.empty()) return after;
    const Piece& piece = *range.begin;
    if (piece.kind == Piece::Kind::line_break) return 0;
    return piece.kind == Piece::Kind::formula || !piece.target.empty() ? U'[' : first_of(piece.utf8);
  }

  // Bold around italic.
  void emphasized(Range range, PieceFlag flag, char32_t after) {
    while (!range.empty()) {
      const Range one =
          run(range, [flag](const Piece& a, const Piece& b) { return a.emphasis.*flag == b.emphasis.*flag; });
      range.begin = one.end;
      within(one, flag, first_char(range, after));
    }
  }
  void within(Range range, PieceFlag flag, char32_t after) {
    const bool is_bold = flag == &reflow::Emphasis::bold;
    const bool is_marked = range.begin->emphasis.*flag && may_mark(range, after);
    const std::string_view marks = is_bold ? "**" : "*";
    if (is_marked) open(*range.begin, marks);
    if (is_bold) {
      emphasized(range, &reflow::Emphasis::italic, is_marked ? U'*' : after);
    } else {
      for (const Piece* piece = range.begin; piece != range.end; ++piece) add(*piece);
    }
    if (is_marked) close(marks);
  }
  // Blanks at its beginning and end go out of the marks.
  void open(const Piece& first, std::string_view marks) {
    const std::string blanks = blanks_to_come(first);
    text_ += blanks;
    skip_ += blanks.size();
    if (text_.size() != opened_) before_ = last_of(text_);
    text_ += marks;
    opened_ = text_.size();
    at_ = At::within_line;
  }
  void close(std::string_view marks) {
    const std::size_t end = text_.find_last_not_of(' ') + 1;
    text_.insert(end, marks);
  }

  // Of a piece that is the next: those at its beginning that do not stand yet.
  [[nodiscard]] std::string blanks_to_come(const Piece& piece) const {
    if (!is_plain(piece)) return {};
    const std::size_t end = std::min(piece.utf8.find_first_not_of(' '), piece.utf8.size());
    return std::string(end - std::min(skip_, end), ' ');
  }

  // Where marks would not take hold, there are none.
  [[nodiscard]] bool may_mark(Range range, char32_t after) const {
    const Piece &first = *range.begin, &last = *(range.end - 1);
    const auto breaks = [](const Piece& piece) { return piece.kind == Piece::Kind::line_break; };
    if (std::any_of(range.begin, range.end, breaks)) return false;
    const std::string blanks = blanks_to_come(first);
    const std::string_view words = std::string_view(first.utf8).substr(skip_ + blanks.size());
    if (words.empty()) return false;
    const bool is_nested = blanks.empty() && text_.size() == opened_;
    const char32_t before = is_nested ? before_ : blanks.empty() ? last_of(text_) : U' ';
    if (before == U'*') return false;
    std::string_view end = last.utf8;
    while (end.ends_with(' ')) end.remove_suffix(1);
    if (end.empty()) return false;
    return holds(before, is_plain(first) ? first_of(words) : U'`') &&
           holds(end.size() < last.utf8.size() ? U' ' : after, is_plain(last) ? last_of(end) : U'`');
  }
  static bool is_plain(const Piece& piece) { return piece.kind == Piece::Kind::words && !piece.emphasis.monospace; }

  void add(const Piece& piece) {
    const std::size_t skipped = std::exchange(skip_, 0);
    if (piece.kind == Piece::Kind::line_break) {
      // Blanks before it would be a hard break by themselves.
      text_.erase(text_.find_last_not_of(' ') + 1);
      text_ += "\\\n" + indent_;
      at_ = At::line_start;
      return;
    }
    if (piece.kind == Piece::Kind::formula) {
      formula(piece);
    } else if (piece.emphasis.monospace) {
      text_ += code_span(piece.utf8);
    } else {
      words(std::string_view(piece.utf8).substr(skipped));
    }
    const std::size_t line = text_.rfind('\n') + 1;
    const bool is_number = text_.find_first_not_of("0123456789", line) == std::string::npos;
    at_ = is_number ? At::behind_number : At::within_line;
  }
  // At a line's start CommonMark drops blanks.
  void words(std::string_view words) {
    if (at_ == At::line_start) words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
    if (!words.empty()) text_ += escaped(words, at_);
  }
  // As GitHub knows it: code between dollars, so that no other parser touches it.
  void formula(const Piece& piece) {
    if (piece.utf8 == piece.alt && piece.utf8.find_first_of("_^") == std::string::npos) return words(piece.utf8);
    text_ += "$" + code_span(piece.utf8) + "$";
  }

  At at_;
  const std::string& indent_;
  std::string text_;
  std::size_t opened_ = std::string::npos;  // Where the last emphasis was opened,
  char32_t before_ = 0;                     // and what stands before its marks.
  std::size_t skip_ = 0;                    // So many blanks of the next piece stand already.
};

}  // namespace

std::string inline_markdown(const Line& line, At at, const std::string& indent) {
  return Marker(at, indent).mark(line);
}

Line without_own_emphasis(Line line) {
  const auto is_italic = [](const Piece& piece) {
    return piece.emphasis.italic || piece.kind == Piece::Kind::line_break;
  };
  const bool drops_italic = std::all_of(line.begin(), line.end(), is_italic);
  for (Piece& piece : line) {
    piece.emphasis.bold = false;
    piece.emphasis.italic = piece.emphasis.italic && !drops_italic;
  }
  return line;
}

}  // namespace cvpdf::output::markdown
