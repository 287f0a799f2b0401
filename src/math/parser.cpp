// By descent: lists of atoms, their scripts, groups and characters. It knows no spaces between atoms.
#include "math/parser.hpp"

#include <algorithm>
#include <utility>

#include "math/alphabets.hpp"
#include "math/formula_reader.hpp"
#include "math/spacing.hpp"
#include "unicode/text.hpp"

namespace cvpdf::math {

namespace {

// Signs that a keyboard lacks.
constexpr std::string_view minus = "\u2212", asterisk = "\u2217";
constexpr std::string_view too_deep = "the formula is nested too deeply", fewer = "use fewer braces within braces";

}  // namespace

Parsed FormulaReader::read() && {
  Parsed out;
  out.list = parse_list({}, End::source);
  out.fault = std::move(fault_);
  return out;
}

List FormulaReader::parse_list(const Level& level, End end) {
  List list;
  if (level.depth > deepest) {
    fail(too_deep, at_, fewer);
    return list;
  }
  for (skip_blanks(level); !at_end() && !is_at(end); skip_blanks(level)) parse_element(level, list);
  settle_binaries(list);
  return list;
}

bool FormulaReader::is_at(End end) const {
  constexpr std::string_view right = "\\right";
  if (end == End::brace) return peek() == '}';
  if (end == End::source || source_.substr(at_, right.size()) != right) return false;
  return at_ + right.size() >= source_.size() || !is_command_letter(source_[at_ + right.size()]);
}

void FormulaReader::parse_element(const Level& level, List& list) {
  const std::size_t before = list.size();
  if (level.is_text) return parse_atom(level, list);
  if (is_script_mark(peek()) || peek() == '\'') {
    list.emplace_back().source = {at_, at_};  // Scripts of nothing.
  } else {
    parse_atom(level, list);
  }
  const bool has_nucleus = list.size() > before || (!list.empty() && list.back().kind != Atom::Kind::space);
  if (has_nucleus) parse_scripts(level, list);
}

// At most one of each kind on an atom, as in TeX; primes begin the superscript.
void FormulaReader::parse_scripts(const Level& level, List& list) {
  bool seen[2] = {false, false};
  for (skip_blanks(level); !at_end() && (is_script_mark(peek()) || peek() == '\''); skip_blanks(level)) {
    if (peek() == '\'' && !seen[1]) {
      add_primes(list);
      continue;
    }
    const bool is_super = peek() != '_';
    if (std::exchange(seen[is_super ? 1 : 0], true)) {
      return fail("an atom has two scripts of one kind", at_, "put braces around what the second one belongs to");
    }
    List script = parse_script(level);
    (is_super ? list.back().superscript : list.back().subscript) = std::move(script);
    list.back().source.end = at_;
  }
}

List FormulaReader::parse_script(const Level& level) {
  constexpr std::string_view hint = "write for example x^2 or x_{10}";
  const std::size_t begin = at_++;
  const Level inside = inner(level);
  List script;
  skip_blanks(inside);
  if (at_end() || peek() == '}' || is_script_mark(peek())) {
    fail("a script is missing", begin, hint);
  } else if (inside.depth > deepest) {
    fail(too_deep, at_, fewer);
  } else if (peek() == '{') {
    script = parse_braces(inside);
  } else {
    parse_atom(inside, script);
    settle_binaries(script);
  }
  return script;
}

void FormulaReader::parse_atom(const Level& level, List& list) {
  atom_begin_ = at_;
  switch (peek()) {
    case '{':
      return parse_group(level, list);
    case '}':
      return fail("a closing brace has no opening one", at_, "remove it, or write \\} for the sign itself");
    case '\\':
      return parse_command(level, list);
    case '~':
      ++at_;
      return run(*find_command(" "), level, atom_begin_, list);
    default:
      return parse_character(level, list);
  }
}

void FormulaReader::parse_group(const Level& level, List& list) {
  const std::size_t begin = at_;
  add_list(parse_braces(level), AtomClass::ordinary, begin, list);
}

List FormulaReader::parse_braces(const Level& level) {
  const std::size_t begin = at_++;
  List list = parse_list(inner(level), End::brace);
  if (fault_) return list;
  if (at_end()) {
    fail("a brace is never closed", begin, "add a closing brace");
  } else {
    ++at_;
  }
  return list;
}

void FormulaReader::parse_character(const Level& level, List& list) {
  const char32_t c = unicode::next_code_point(source_, at_);
  std::string_view utf8 = source_.substr(atom_begin_, at_ - atom_begin_);
  if (level.is_text) return add_characters(utf8, AtomClass::ordinary, Face::upright, list);
  if (utf8 == "-") utf8 = minus;
  if (utf8 == "*") utf8 = asterisk;
  const AtomClass type = class_of(utf8);
  if (level.letters == Command::Alphabet::double_struck)
    return add_characters(double_struck(utf8), type, Face::upright, list);
  add_characters(utf8, type, face_of(c, level.letters), list);
}

void FormulaReader::add_primes(List& list) {
  for (; !at_end() && peek() == '\''; ++at_) ++list.back().primes;
  list.back().source.end = at_;
}

// Ordinary characters of one face join the atom before: between them there is no space.
void FormulaReader::add_characters(std::string_view utf8, AtomClass type, Face face, List& list) {
  const bool joins = type == AtomClass::ordinary && !list.empty() && list.back().kind == Atom::Kind::characters &&
                     list.back().type == type && list.back().face == face && !list.back().utf8.empty() &&
                     list.back().primes == 0 && list.back().superscript.empty() && list.back().subscript.empty();
  if (!joins) {
    Atom& atom = list.emplace_back();
    atom.type = type;
    atom.face = face;
    atom.source.begin = atom_begin_;
  }
  list.back().utf8 += utf8;
  list.back().source.end = at_;
}

void FormulaReader::add_list(List inside, AtomClass type, std::size_t begin, List& list) const {
  Atom& atom = list.emplace_back();
  atom.kind = Atom::Kind::list;
  atom.type = type;
  atom.inner = std::move(inside);
  atom.source = {begin, at_};
}

void FormulaReader::skip_blanks(const Level& level) {
  if (level.is_text) return;
  while (!at_end() && is_blank(peek())) ++at_;
}

void FormulaReader::fail(std::string_view what, std::size_t begin, std::string_view hint) {
  if (fault_) return;
  const std::size_t end = std::min(begin + 1, source_.size());
  fault_ = {"math/syntax", std::string(what), {begin, end}, std::string(hint)};
}

Parsed parse(std::string_view source) { return FormulaReader(source).read(); }

}  // namespace cvpdf::math
