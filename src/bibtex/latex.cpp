#include "bibtex/latex.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "bibtex/entities.hpp"
#include "bibtex/latex_commands.hpp"
#include "bibtex/tags.hpp"
#include "unicode/normal_forms.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibtex {
namespace {

constexpr int deepest_group = 100;

// The mark on the first letter, in one code point where there is one.
std::string with_mark(std::string_view letters, char32_t mark) {
  if (letters.empty()) return {};
  std::size_t behind = 0;
  const char32_t first = unicode::next_code_point(letters, behind);
  const char32_t both = unicode::composed(first, mark);
  const std::string begin = both != 0 ? unicode::to_utf8(both) : unicode::to_utf8(first) + unicode::to_utf8(mark);
  return begin + std::string(letters.substr(behind));
}

// An address is no LaTeX, but a catalogue's export may have written its '&' so.
std::string without_entities(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const Entity found = entity_at(text);
    if (found.length > 0) {
      out += unicode::to_utf8(found.character);
    } else {
      out += text.front();
    }
    text.remove_prefix(std::max<std::size_t>(1, found.length));
  }
  return out;
}

class LatexReader {
 public:
  LatexReader(std::string_view tex, std::vector<std::string>& unknown) : tex_(tex), unknown_(unknown) {}

  std::vector<Piece> read() {
    while (at_ < tex_.size()) step();
    trim();
    return std::move(pieces_);
  }

 private:
  struct Style {
    Piece::Kind kind = Piece::Kind::text;
    bool strong = false, emphasized = false;
    std::string target;
    std::string_view behind{};  // Printed at the end of its group.
    int quotes = 0;             // That it stands in.
  };

  void open_group() {
    styles_.push_back(styles_.back());
    styles_.back().behind = {};
  }
  void close_group() {
    const std::string_view behind = styles_.back().behind;
    styles_.pop_back();
    if (!behind.empty()) add(behind);
  }

  void step() {
    const char c = tex_[at_];
    if (tag()) return;
    if (c == '\\') return command();
    if (c == '$') return math();
    if (c == '&' && entity(at_)) return;
    ++at_;
    if (c == '{') {
      if (styles_.size() < deepest_group) open_group();
    } else if (c == '}') {
      if (styles_.size() > 1) close_group();
    } else if (is_ascii_blank(c)) {
      blank();
    } else if (c == '~') {
      add("\u00A0");
    } else {
      add(punctuation(c));
    }
  }

  // Whether one of HTML's names of characters begins there.
  bool entity(std::size_t begin) {
    const Entity found = entity_at(tex_.substr(begin));
    if (found.length == 0) return false;
    at_ = begin + found.length;
    if (found.character < unicode::first_beyond_ascii && is_ascii_blank(static_cast<char>(found.character))) {
      blank();
    } else {
      add(unicode::to_utf8(found.character));
    }
    return true;
  }

  bool tag() {
    const Tag found = tag_at(tex_.substr(at_));
    at_ += found.length;
    if (found.style == Tag::Style::emphasis) styles_.back().emphasized = !found.is_end;
    if (found.style == Tag::Style::strong) styles_.back().strong = !found.is_end;
    return found.length > 0;
  }

  // Dashes and quotes that LaTeX's fonts have as ligatures.
  std::string_view punctuation(char c) {
    const std::string_view rest = tex_.substr(at_ - 1);
    const auto takes = [&](std::string_view written) {
      if (!rest.starts_with(written)) return false;
      at_ += written.size() - 1;
      return true;
    };
    if (c == '-' && takes("---")) return "—";
    if (c == '-' && takes("--")) return "–";
    if (c == '`' && takes("``")) return "“";
    if (c == '\'' && takes("''")) return "”";
    if (c == '`') return "‘";
    return rest.substr(0, 1);
  }

  void blank() {
    if (pieces_.empty() || pieces_.back().utf8.ends_with(' ')) return;
    add(" ");
  }

  void add(std::string_view utf8) {
    const Style& style = styles_.back();
    if (pieces_.empty() || !is_like(pieces_.back(), style)) {
      pieces_.push_back({style.kind, style.strong, style.emphasized, {}, style.target});
    }
    pieces_.back().utf8 += utf8;
  }

  // Without a copy: a piece may be as long as its text.
  static bool is_like(const Piece& piece, const Style& style) {
    return piece.kind == style.kind && piece.strong == style.strong && piece.emphasized == style.emphasized &&
           piece.target == style.target;
  }

  void math() {
    const std::size_t begin = at_ + 1;
    std::size_t end = begin;
    while (end < tex_.size() && tex_[end] != '$') end += tex_[end] == '\\' ? 2 : 1;
    if (end >= tex_.size()) {
      ++at_;
      return add("$");
    }
    at_ = end + 1;
    add_math(tex_.substr(begin, end - begin));
  }

  // Letters, or one other character.
  std::string_view command_name() {
    const std::size_t begin = ++at_;
    while (at_ < tex_.size() && is_ascii_letter(tex_[at_])) ++at_;
    if (at_ == begin && at_ < tex_.size()) ++at_;
    return tex_.substr(begin, at_ - begin);
  }

  void command() {
    const std::string_view name = command_name();
    const Command known = find_command(name);
    if (known.kind == Command::Kind::accent) return accented(known.mark);
    if (name == "(") return math_in_parentheses();
    if (!name.empty() && is_ascii_letter(name.front())) skip_blanks();
    if (name == "&" && entity(at_ - 1)) return;  // A program has made LaTeX of the '&', not of the name.
    if (known.kind == Command::Kind::unknown && !name.empty()) unknown_.emplace_back(name);
    obey(known);
  }

  void obey(const Command& command) {
    switch (command.kind) {
      case Command::Kind::symbol:
        return command.text == " " ? blank() : add(command.text);
      case Command::Kind::emphasis:
        return styled([](Style& style) { style.emphasized = true; });
      case Command::Kind::strong:
        return styled([](Style& style) { style.strong = true; });
      case Command::Kind::typewriter:
        return styled([](Style& style) { style.kind = Piece::Kind::code; });
      case Command::Kind::enclosing:
        return enclosed(command.text, command.behind);
      case Command::Kind::swallowing:
        return swallow();
      case Command::Kind::math:
        return add_math(argument());
      case Command::Kind::address:
        return address(argument());
      case Command::Kind::link:
        return link();
      case Command::Kind::accent:
      case Command::Kind::plain:
      case Command::Kind::unknown:
        return;
    }
  }

  // Quotes within quotes are single ones.
  void enclosed(std::string_view before, std::string_view behind) {
    skip_star();
    if (at_ >= tex_.size() || tex_[at_] != '{') return;
    const bool is_quote = before == "\"";
    const bool is_inner = is_quote && styles_.back().quotes % 2 == 1;
    add(is_inner ? "'" : before);
    styled([&](Style& style) {
      style.behind = is_inner ? "'" : behind;
      style.quotes += is_quote ? 1 : 0;
    });
  }

  void skip_star() {
    if (at_ < tex_.size() && tex_[at_] == '*') ++at_;
  }

  // "\foreignlanguage{german}{Wort}" prints the word, "\textcolor[rgb]{1,0,0}{red}" what is red.
  void swallow() {
    skip_star();
    if (at_ < tex_.size() && tex_[at_] == '[') skip_option();
    if (at_ < tex_.size() && tex_[at_] == '{') static_cast<void>(argument());
  }

  void skip_option() {
    constexpr std::size_t longest = 100;
    const std::size_t length = tex_.substr(at_, longest).find(']');
    if (length != std::string_view::npos) at_ += length + 1;
  }

  void math_in_parentheses() {
    const std::size_t end = at_ < last_parenthesis_ ? tex_.find("\\)", at_) : std::string_view::npos;
    if (end == std::string_view::npos) return add("(");
    add_math(tex_.substr(at_, end - at_));
    at_ = end + 2;
  }

  void add_math(std::string_view source) {
    if (!source.empty()) pieces_.push_back({Piece::Kind::math, false, false, std::string(source), {}});
  }

  // Of the argument that follows; of a switch such as \em, the rest of its group.
  template <typename Change>
  void styled(const Change& change) {
    if (at_ >= tex_.size() || tex_[at_] != '{' || styles_.size() >= deepest_group) return change(styles_.back());
    ++at_;
    open_group();
    change(styles_.back());
  }

  void skip_blanks() {
    while (at_ < tex_.size() && is_ascii_blank(tex_[at_])) ++at_;
  }

  // The accent stands on the next letter, in braces or not; \i and \j lend it their dot's place.
  void accented(char32_t mark) {
    skip_blanks();
    const std::string_view base = argument();
    if (base.empty()) return;
    const std::string letters = base == "\\i" ? "i" : base == "\\j" ? "j" : plain_latex(base);
    add(with_mark(letters, mark));
  }

  // What is in the braces that follow; else a command, or one character.
  std::string_view argument() {
    if (at_ >= tex_.size()) return {};
    const std::size_t begin = at_;
    if (tex_[at_] == '\\') {
      static_cast<void>(command_name());
      return tex_.substr(begin, at_ - begin);
    }
    if (tex_[at_] != '{') {
      static_cast<void>(unicode::next_code_point(tex_, at_));
      return tex_.substr(begin, at_ - begin);
    }
    int depth = 0;
    for (; at_ < tex_.size(); ++at_) {
      if (tex_[at_] == '{') ++depth;
      if (tex_[at_] == '}' && --depth == 0) break;
    }
    const std::string_view inner = tex_.substr(begin + 1, at_ - begin - 1);
    if (at_ < tex_.size()) ++at_;
    return inner;
  }

  void address(std::string_view written) {
    const std::string target = without_entities(written);
    styles_.push_back(styles_.back());
    styles_.back().target = target;
    add(target);
    styles_.pop_back();
  }
  void link() {
    const std::string target = without_entities(argument());
    skip_blanks();
    styled([&](Style& style) { style.target = target; });
  }

  void trim() {
    while (!pieces_.empty() && pieces_.back().kind != Piece::Kind::math) {
      std::string& text = pieces_.back().utf8;
      while (text.ends_with(' ')) text.pop_back();
      if (!text.empty()) return;
      pieces_.pop_back();
    }
  }

  std::string_view tex_;
  std::vector<std::string>& unknown_;
  std::size_t last_parenthesis_ = tex_.rfind("\\)") + 1;  // Behind its begin; 0 where there is none.
  std::size_t at_ = 0;
  std::vector<Piece> pieces_;
  std::vector<Style> styles_ = std::vector<Style>(1);
};

}  // namespace

std::vector<Piece> read_latex(std::string_view tex, std::vector<std::string>& unknown) {
  return LatexReader(tex, unknown).read();
}

std::string plain_latex(std::string_view tex) {
  std::vector<std::string> unknown;
  std::string out;
  for (const Piece& piece : read_latex(tex, unknown)) out += piece.utf8;
  return out;
}

}  // namespace cvpdf::bibtex
