// Commands and their arguments.
#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "math/alphabets.hpp"
#include "math/formula_reader.hpp"
#include "math/fraction.hpp"
#include "math/spacing.hpp"
#include "unicode/spelling.hpp"
#include "unicode/text.hpp"

namespace cvpdf::math {

using Kind = Command::Kind;
using Alphabet = Command::Alphabet;

List FormulaReader::parse_argument(const Level& level, std::size_t command) {
  constexpr std::string_view hint = "write for example \\text{max} or \\frac{a}{b}";
  while (!at_end() && is_blank(peek())) ++at_;
  List list;
  if (at_end() || peek() == '}' || is_script_mark(peek()) || (level.is_text && peek() != '{')) {
    fail("the command wants braces", command, hint);
  } else if (peek() == '{') {
    return parse_braces(level);
  } else if (level.depth >= deepest) {
    fail("the formula is nested too deeply", at_, "use fewer braces within braces");
  } else {
    parse_atom(inner(level), list);
    settle_binaries(list);
  }
  return list;
}

std::string_view FormulaReader::take_command() {
  const std::size_t begin = ++at_;
  while (at_ < source_.size() && is_command_letter(source_[at_])) ++at_;
  if (at_ == begin && at_ < source_.size()) static_cast<void>(unicode::next_code_point(source_, at_));
  return source_.substr(begin, at_ - begin);
}

void FormulaReader::parse_command(const Level& level, List& list) {
  const std::size_t begin = at_;
  const std::string_view name = take_command();
  const Command* command = find_command(name);
  if (command == nullptr) return set_unknown(name, begin);
  run(*command, level, begin, list);
}

void FormulaReader::run(const Command& command, const Level& level, std::size_t begin, List& list) {
  switch (command.kind) {
    case Kind::symbol:
      return add_characters(command.utf8, level.is_text ? AtomClass::ordinary : command.type, Face::upright, list);
    case Kind::letter:
      return add_greek(command.utf8, level, list);
    case Kind::name:
      return add_characters(command.utf8, command.type, Face::upright, list);
    case Kind::space:
      return add_space(command, level, begin, list);
    case Kind::alphabet:
    case Kind::text:
    case Kind::named:
      return set_letters(command, level, begin, list);
    case Kind::accent:
      return set_accent(command, level, begin, list);
    case Kind::negation:
      return set_negation(command, level, begin, list);
    case Kind::fraction:
      return set_fraction(level, begin, list);
    case Kind::left:
      return set_delimited(level, begin, list);
    case Kind::right:
      return fail("\\right has no \\left before it", begin, "add \\left, or remove \\right");
    case Kind::later:
      break;
  }
  fault_ = {"math/not-yet",
            fmt::format("the math command \"\\{}\" cannot be set yet", command.name),
            {begin, at_},
            "it comes in a later version; write the formula without it"};
}

void FormulaReader::add_space(const Command& command, const Level& level, std::size_t begin, List& list) {
  if (level.is_text) return add_characters(" ", AtomClass::ordinary, Face::upright, list);
  Atom& atom = list.emplace_back();
  atom.kind = Atom::Kind::space;
  atom.width = command.width;
  atom.source = {begin, at_};
}

// An argument in letters of its own.
void FormulaReader::set_letters(const Command& command, const Level& level, std::size_t begin, List& list) {
  Level inside = level;
  inside.is_text = inside.is_text || command.kind == Kind::text;
  inside.letters = command.kind == Kind::named ? Alphabet::upright : command.alphabet;
  const AtomClass type = command.kind == Kind::named ? AtomClass::operation : AtomClass::ordinary;
  add_list(parse_argument(inside, begin), type, begin, list);
}

// \mathrm and its like leave Greek as it is.
void FormulaReader::add_greek(std::string_view utf8, const Level& level, List& list) {
  const bool is_bold = level.letters == Alphabet::bold || level.letters == Alphabet::bold_italic;
  const Alphabet alphabet = level.is_text ? Alphabet::upright : is_bold ? level.letters : Alphabet::italic;
  std::size_t at = 0;
  const char32_t c = unicode::next_code_point(utf8, at);
  add_characters(utf8, AtomClass::ordinary, face_of(c, alphabet), list);
}

void FormulaReader::set_accent(const Command& command, const Level& level, std::size_t begin, List& list) {
  List argument = parse_argument(level, begin);
  if (fault_) return;
  std::size_t end = 0;
  const bool is_letter = argument.size() == 1 && argument[0].kind == Atom::Kind::characters &&
                         argument[0].superscript.empty() && argument[0].subscript.empty() && argument[0].primes == 0 &&
                         !argument[0].utf8.empty();
  if (is_letter) static_cast<void>(unicode::next_code_point(argument[0].utf8, end));
  if (!is_letter || end != argument[0].utf8.size()) {
    return fail("an accent stands on one letter", begin, "write for example \\hat{x}, and scripts behind it");
  }
  list.push_back(std::move(argument[0]));
  list.back().utf8 += command.utf8;
  list.back().source = {begin, at_};
}

void FormulaReader::set_negation(const Command& command, const Level& level, std::size_t begin, List& list) {
  List relation = parse_argument(level, begin);
  if (fault_) return;
  if (relation.size() != 1 || relation[0].kind != Atom::Kind::characters || relation[0].type != AtomClass::relation) {
    return fail("\\not stands before a relation", begin, "write for example \\not= or \\ne");
  }
  list.push_back(std::move(relation[0]));
  list.back().utf8 += command.utf8;
  list.back().source = {begin, at_};
}

void FormulaReader::set_fraction(const Level& level, std::size_t begin, List& list) {
  List numerator = parse_argument(level, begin);
  if (fault_) return;
  List denominator = parse_argument(level, begin);
  if (fault_) return;
  list.push_back(slashed(std::move(numerator), std::move(denominator), {begin, at_}));
}

// \left( ... \right) in the size of the text.
void FormulaReader::set_delimited(const Level& level, std::size_t begin, List& list) {
  List inside;
  add_delimiter(AtomClass::opening, begin, inside);
  if (fault_) return;
  List body = parse_list(inner(level), End::right);
  if (fault_) return;
  if (at_end()) return fail("\\left has no \\right behind it", begin, "add \\right, or remove \\left");
  std::move(body.begin(), body.end(), std::back_inserter(inside));
  const std::size_t right = at_;
  static_cast<void>(take_command());
  add_delimiter(AtomClass::closing, right, inside);
  add_list(std::move(inside), AtomClass::inner, begin, list);
}

// A full stop stands for none.
void FormulaReader::add_delimiter(AtomClass type, std::size_t command, List& list) {
  while (!at_end() && is_blank(peek())) ++at_;
  constexpr std::string_view signs = "()[]|/<>.", hint = "write for example \\left( a \\right)";
  atom_begin_ = at_;
  std::string_view utf8;
  if (!at_end() && peek() == '\\') {
    const Command* row = find_command(take_command());
    const bool is_sign = row != nullptr && row->kind == Kind::symbol;
    if (is_sign) utf8 = row->utf8;
  } else if (!at_end() && signs.find(peek()) != std::string_view::npos) {
    utf8 = source_.substr(at_++, 1);
  }
  if (utf8.empty()) return fail("a delimiter is missing", command, hint);
  if (utf8 == "<") utf8 = "⟨";
  if (utf8 == ">") utf8 = "⟩";
  if (utf8 != ".") add_characters(utf8, type, Face::upright, list);
}

void FormulaReader::set_unknown(std::string_view name, std::size_t begin) {
  const std::string_view meant = unicode::nearest(name, command_names());
  fault_ = {"math/unknown-command",
            fmt::format("the math command \"\\{}\" is not known", name),
            {begin, at_},
            meant.empty() ? std::string("write words as \\text{...}, and operators as \\operatorname{...}")
                          : fmt::format("did you mean \"\\{}\"?", meant)};
}

}  // namespace cvpdf::math
