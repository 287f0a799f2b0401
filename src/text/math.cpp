// A parser by descent for the small part of TeX's math that is set so far.
#include "text/math.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::text {

namespace {

// Groups and scripts within each other.
constexpr int deepest = 16;
constexpr int full_scale = 1000;
// Plain TeX's sizes of 10, 7 and 5 points.
constexpr int script_scale = 700;
constexpr int script_script_scale = 500;
// Computer Modern's sup3 and sub1 (The TeXbook, appendix G, rule 18) over its x-height: 2.89, 1.5 and 4.31 points.
// The cramped rise for all: it leaves the line above alone, and from half the script's size on (3.5 of 7 points)
// extractors take what follows for another line ("D2 :").
constexpr int superscript_rise = 671;
constexpr int subscript_drop = 348;

constexpr char32_t minus = 0x2212;
constexpr char32_t prime = 0x2032;

struct Symbol {
  std::string_view command;
  std::string_view utf8;
};
// Commands that stand for one upright character.
constexpr Symbol symbols[] = {{"{", "{"}, {"}", "}"}, {"$", "$"},      {"%", "%"}, {"#", "#"},
                              {"&", "&"}, {"_", "_"}, {",", "\u2009"}, {" ", " "}, {"\\", "\\"}};
constexpr std::array<std::string_view, 2> upright_commands = {"text", "mathrm"};

enum class Letters : std::uint8_t { italic, upright, text };

// How what is being read will be set.
struct Level {
  int scale = full_scale;
  int rise = 0;
  Letters letters = Letters::italic;
  int depth = 0;
};

bool is_command_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

Level inner(Level level) { return ++level.depth, level; }

Level script_level(const Level& level, char mark) {
  Level out = inner(level);
  const int shift = mark == '^' ? superscript_rise : -subscript_drop;
  out.rise += shift * level.scale / full_scale;
  out.scale = level.scale == full_scale ? script_scale : script_script_scale;
  return out;
}

class Parser {
 public:
  Parser(std::string_view source, const SourceSpan& span, Diagnostics& diagnostics)
      : source_(source), span_(span), diagnostics_(diagnostics) {}

  std::optional<std::vector<MathPiece>> parse() {
    parse_list({}, no_closer);
    if (failed_) return std::nullopt;
    return std::move(pieces_);
  }

 private:
  // No byte at all: of the list that ends with the source.
  static constexpr int no_closer = 256;

  void parse_list(const Level& level, int closer);
  void parse_element(const Level& level);
  void parse_scripts(const Level& level);
  void parse_atom(const Level& level);
  void parse_group(const Level& level);
  void parse_command(const Level& level);
  void parse_character(const Level& level);
  void parse_upright(const Level& level, std::size_t begin);
  void append(std::string_view utf8, const Level& level, std::size_t begin);
  void skip_blanks(const Level& level);
  void fail(std::string_view what, std::size_t begin, std::string_view hint);
  [[nodiscard]] bool at_end() const { return failed_ || at_ >= source_.size(); }
  [[nodiscard]] char peek() const { return source_[at_]; }

  std::string_view source_;
  SourceSpan span_;
  Diagnostics& diagnostics_;
  std::vector<MathPiece> pieces_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

void Parser::parse_list(const Level& level, int closer) {
  if (level.depth > deepest) return fail("The formula is nested too deeply", at_, "Use fewer braces within braces");
  for (skip_blanks(level); !at_end() && peek() != closer; skip_blanks(level)) parse_element(level);
}

void Parser::parse_element(const Level& level) {
  const bool is_script = level.letters != Letters::text && (peek() == '^' || peek() == '_');
  if (!is_script) parse_atom(level);
  if (level.letters != Letters::text) parse_scripts(level);
}

// At most one of each kind on an atom, as in TeX.
void Parser::parse_scripts(const Level& level) {
  std::string seen;
  for (skip_blanks(level); !at_end() && (peek() == '^' || peek() == '_'); skip_blanks(level)) {
    const char mark = peek();
    if (seen.find(mark) != std::string::npos) {
      return fail("An atom has two scripts of one kind", at_, "Put braces around what the second one belongs to");
    }
    seen += mark;
    const std::size_t begin = at_++;
    const Level inside = script_level(level, mark);
    skip_blanks(inside);
    if (at_end() || peek() == '}') return fail("A script is missing", begin, "Write for example x^2 or x_{10}");
    if (peek() == '^' || peek() == '_') return fail("A script is missing", begin, "Write for example x^2 or x_{10}");
    parse_atom(inside);
  }
}

void Parser::parse_atom(const Level& level) {
  switch (peek()) {
    case '{':
      return parse_group(level);
    case '}':
      return fail("A closing brace has no opening one", at_, "Remove it, or write \\} for the sign itself");
    case '\\':
      return parse_command(level);
    default:
      return parse_character(level);
  }
}

void Parser::parse_group(const Level& level) {
  const std::size_t begin = at_++;
  parse_list(inner(level), '}');
  if (failed_) return;
  if (at_end()) return fail("A brace is never closed", begin, "Add a closing brace");
  ++at_;
}

void Parser::parse_command(const Level& level) {
  const std::size_t begin = at_++;
  std::size_t end = at_;
  while (end < source_.size() && is_command_letter(source_[end])) ++end;
  if (end == at_ && end < source_.size()) static_cast<void>(unicode::next_code_point(source_, end));
  const std::string_view name = source_.substr(at_, end - at_);
  at_ = end;
  if (std::find(upright_commands.begin(), upright_commands.end(), name) != upright_commands.end()) {
    Level upright = level;
    upright.letters = name == "text" ? Letters::text : Letters::upright;
    return parse_upright(upright, begin);
  }
  for (const Symbol& symbol : symbols) {
    if (symbol.command == name) return append(symbol.utf8, level, begin);
  }
  failed_ = true;
  diagnostics_.report(
      {Severity::error, "text/unknown-math-command", fmt::format("The math command \"\\{}\" is not known", name),
       part_of(span_, source_.size(), {begin, end}), "Known are \\text{...} and \\mathrm{...}, beside ^ and _"});
}

void Parser::parse_upright(const Level& level, std::size_t begin) {
  while (!at_end() && peek() == ' ') ++at_;
  if (at_end() || peek() != '{') return fail("The command wants braces", begin, "Write for example \\text{max}");
  parse_group(level);
}

void Parser::parse_character(const Level& level) {
  const std::size_t begin = at_;
  const char32_t c = unicode::next_code_point(source_, at_);
  if (level.letters == Letters::text) return append(source_.substr(begin, at_ - begin), level, begin);
  if (c == U'-') return append(unicode::to_utf8(minus), level, begin);
  if (c == U'\'') return append(unicode::to_utf8(prime), level, begin);
  append(source_.substr(begin, at_ - begin), level, begin);
}

void Parser::append(std::string_view utf8, const Level& level, std::size_t begin) {
  std::size_t unused = 0;
  const bool is_letter = unicode::is_letter(unicode::next_code_point(utf8, unused));
  const bool is_italic = level.letters == Letters::italic && is_letter;
  const document::Slant slant = is_italic ? document::Slant::italic : document::Slant::upright;
  const bool joins = !pieces_.empty() && pieces_.back().slant == slant && pieces_.back().scale == level.scale &&
                     pieces_.back().rise == level.rise;
  if (!joins) pieces_.push_back({{}, slant, level.scale, level.rise, {begin, begin}});
  pieces_.back().utf8 += utf8;
  pieces_.back().source.end = at_;
}

void Parser::skip_blanks(const Level& level) {
  if (level.letters == Letters::text) return;
  while (!at_end() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) ++at_;
}

void Parser::fail(std::string_view what, std::size_t begin, std::string_view hint) {
  if (std::exchange(failed_, true)) return;
  const std::size_t end = std::min(begin + 1, source_.size());
  diagnostics_.report({Severity::error, "text/math-syntax", std::string(what),
                       part_of(span_, source_.size(), {begin, end}), std::string(hint)});
}

}  // namespace

std::optional<std::vector<MathPiece>> parse_math(std::string_view source, const SourceSpan& span,
                                                 Diagnostics& diagnostics) {
  return Parser(source, span, diagnostics).parse();
}

}  // namespace cvpdf::text
