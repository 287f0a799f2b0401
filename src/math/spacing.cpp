// TeX's table of spaces. It knows classes, not characters.
#include "math/spacing.hpp"

namespace cvpdf::math {

namespace {

constexpr int thin = 3, medium = 4, thick = 5;  // Plain TeX's \thinmuskip, \medmuskip and \thickmuskip.
constexpr int relation_cost = 500, binary_cost = 700;

// 0 none, 1 thin, 2 medium, 3 thick; a negative one only in the text's own size. '*' of the book cannot occur.
constexpr int spaces[8][8] = {
    // Ord Op  Bin Rel Open Close Punct Inner
    {0, 1, -2, -3, 0, 0, 0, -1},      // Ord
    {1, 1, 0, -3, 0, 0, 0, -1},       // Op
    {-2, -2, 0, 0, -2, 0, 0, -2},     // Bin
    {-3, -3, 0, 0, -3, 0, 0, -3},     // Rel
    {0, 0, 0, 0, 0, 0, 0, 0},         // Open
    {0, 1, -2, -3, 0, 0, 0, -1},      // Close
    {-1, -1, 0, -1, -1, -1, -1, -1},  // Punct
    {-1, 1, -2, -3, -1, 0, -1, -1}};  // Inner
constexpr int widths[] = {0, thin, medium, thick};

bool wants_left_operand(const Atom* previous) {
  if (previous == nullptr) return true;
  switch (previous->type) {
    case AtomClass::binary:
    case AtomClass::operation:
    case AtomClass::relation:
    case AtomClass::opening:
    case AtomClass::punctuation:
      return true;
    case AtomClass::ordinary:
    case AtomClass::closing:
    case AtomClass::inner:
      return false;
  }
  return false;
}

bool refuses_binary(const Atom& atom) {
  return atom.type == AtomClass::relation || atom.type == AtomClass::closing || atom.type == AtomClass::punctuation;
}

}  // namespace

void settle_binaries(List& list) {
  Atom* previous = nullptr;
  for (Atom& atom : list) {
    if (atom.kind == Atom::Kind::space) continue;
    if (atom.type == AtomClass::binary && wants_left_operand(previous)) atom.type = AtomClass::ordinary;
    if (previous != nullptr && previous->type == AtomClass::binary && refuses_binary(atom)) {
      previous->type = AtomClass::ordinary;
    }
    previous = &atom;
  }
  if (previous != nullptr && previous->type == AtomClass::binary) previous->type = AtomClass::ordinary;
}

int space_between(AtomClass left, AtomClass right, Style style) {
  const int space = spaces[static_cast<std::size_t>(left)][static_cast<std::size_t>(right)];
  if (space >= 0) return widths[space];
  return style == Style::text ? widths[-space] : 0;
}

int break_cost(AtomClass type) {
  if (type == AtomClass::relation) return relation_cost;
  return type == AtomClass::binary ? binary_cost : never_break;
}

}  // namespace cvpdf::math
