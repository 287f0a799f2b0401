// It knows what a slash binds, not how it is set.
#include "math/fraction.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::math {

namespace {

// More digits than this above or below do not read as one sign.
constexpr std::size_t most_digits = 3;

bool has_scripts(const Atom& atom) { return atom.primes > 0 || !atom.superscript.empty() || !atom.subscript.empty(); }

bool is_number(const Atom& atom) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return atom.kind == Atom::Kind::characters && !atom.utf8.empty() &&
         std::all_of(atom.utf8.begin(), atom.utf8.end(), is_digit);
}

bool is_small_number(const List& list) {
  return list.size() == 1 && is_number(list[0]) && !has_scripts(list[0]) && list[0].utf8.size() <= most_digits;
}

std::size_t count_characters(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < utf8.size(); ++count) static_cast<void>(unicode::next_code_point(utf8, at));
  return count;
}

// How many factors stand side by side: a number, a word in upright letters and a differential ("dx", "∂x") are one.
std::size_t count_factors(const List& list) {
  std::size_t count = 0;
  bool after_d = false;
  for (const Atom& atom : list) {
    if (atom.kind == Atom::Kind::space) continue;
    const bool letters = atom.kind == Atom::Kind::characters && atom.face != Face::upright;
    std::size_t here = letters ? count_characters(atom.utf8) : 1;
    if (letters && here > 1 && atom.utf8.front() == 'd') --here;
    count += after_d ? here - 1 : here;
    after_d = atom.utf8 == "∂" && !has_scripts(atom);
  }
  return count;
}

// Whether one pair of brackets holds it all.
bool is_bracketed(const List& list) {
  if (list.empty() || list.front().type != AtomClass::opening) return false;
  int depth = 0;
  for (const Atom& atom : list) {
    if (atom.type == AtomClass::opening) ++depth;
    if (atom.type == AtomClass::closing) --depth;
    if (depth == 0) return &atom == &list.back();
  }
  return false;
}

// What a slash would tear apart.
bool is_compound(const List& list);
bool is_compound(const Atom& atom) {
  switch (atom.type) {
    case AtomClass::binary:
    case AtomClass::relation:
    case AtomClass::operation:
    case AtomClass::punctuation:
      return true;
    case AtomClass::inner:
      return atom.kind == Atom::Kind::fraction || (atom.kind == Atom::Kind::list && !is_bracketed(atom.inner));
    case AtomClass::ordinary:
    case AtomClass::opening:
    case AtomClass::closing:
      break;
  }
  return atom.kind == Atom::Kind::list && is_compound(atom.inner) && !is_bracketed(atom.inner);
}

bool is_compound(const List& list) {
  return std::any_of(list.begin(), list.end(), [](const Atom& atom) { return is_compound(atom); });
}

Atom sign(std::string_view utf8, AtomClass type, Range source) {
  Atom atom;
  atom.type = type;
  atom.utf8 = utf8;
  atom.source = source;
  return atom;
}

// An inner atom wants a space beside it, which a slash must not have.
bool touches_with_inner(const List& side) {
  return !side.empty() && (side.front().type == AtomClass::inner || side.back().type == AtomClass::inner);
}

Atom in_braces(List side, Range source) {
  Atom atom = sign({}, AtomClass::ordinary, source);
  atom.kind = Atom::Kind::list;
  atom.inner = std::move(side);
  return atom;
}

void append(List& out, List side, Range source) {
  if (touches_with_inner(side)) side = {in_braces(std::move(side), source)};
  std::move(side.begin(), side.end(), std::back_inserter(out));
}

void append_in_brackets(List& out, List side, Range source) {
  out.push_back(sign("(", AtomClass::opening, source));
  append(out, std::move(side), source);
  out.push_back(sign(")", AtomClass::closing, source));
}

}  // namespace

Atom slashed(List numerator, List denominator, Range source) {
  Atom out = sign({}, AtomClass::inner, source);
  if (is_small_number(numerator) && is_small_number(denominator)) {
    out.kind = Atom::Kind::fraction;
    out.utf8 = numerator[0].utf8 + "/" + denominator[0].utf8;
    return out;
  }
  out.kind = Atom::Kind::list;
  const bool above = is_compound(numerator) && !is_bracketed(numerator);
  const bool below = (is_compound(denominator) || count_factors(denominator) > 1) && !is_bracketed(denominator);
  const auto append_above = above ? append_in_brackets : append;
  const auto append_below = below ? append_in_brackets : append;
  append_above(out.inner, std::move(numerator), source);
  out.inner.push_back(sign("/", AtomClass::ordinary, source));
  append_below(out.inner, std::move(denominator), source);
  return out;
}

}  // namespace cvpdf::math
