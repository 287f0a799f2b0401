// Sizes, heights and distances after The TeXbook, appendix G, as far as they need no glyph.
#include "text/math.hpp"

#include <utility>

namespace cvpdf::text {

namespace {

using math::Atom;
using math::Face;
using math::List;
using math::Style;
using Kind = MathPiece::Kind;

constexpr int full_scale = 1000;
// Plain TeX's sizes of 10, 7 and 5 points.
constexpr int script_scale = 700, script_script_scale = 500;
// Computer Modern's sup3 and sub1 (appendix G, rule 18) over its x-height: 2.89, 1.5 and 4.31 points.
// The cramped rise for all: it leaves the line above alone, and from half the script's size on (3.5 of 7 points)
// extractors take what follows for another line ("D2 :").
constexpr int superscript_rise = 671, subscript_drop = 348;
// One above the other: what rules 18d and 18e come to where both hold digits.
constexpr int upper_rise = 800, lower_drop = 630;
constexpr int script_space = 50;  // Between scripts and what follows: plain TeX's \scriptspace.
constexpr int mu_per_em = 18;

struct Level {
  Style style = Style::text;
  int rise = 0;
  bool is_outermost = true;  // Lines may end in it.

  [[nodiscard]] int scale() const {
    if (style == Style::text) return full_scale;
    return style == Style::script ? script_scale : script_script_scale;
  }
};

Level script_level(const Level& level, int shift) {
  return {script_of(level.style), level.rise + shift * level.scale() / full_scale, false};
}

Level inner(Level level) { return level.is_outermost = false, level; }

bool has_scripts(const Atom& atom) { return !atom.superscript.empty() || !atom.subscript.empty(); }
bool is_italic(Face face) { return face == Face::italic || face == Face::bold_italic; }

class FormulaSetter {
 public:
  std::vector<MathPiece> set(const List& formula) && {
    set_list(formula, {});
    return std::move(pieces_);
  }

 private:
  void set_list(const List& list, const Level& level) {
    const Atom* previous = nullptr;
    int mu = 0;  // Since then.
    for (const Atom& atom : list) {
      if (atom.kind == Atom::Kind::space) {
        mu += atom.width;
        continue;
      }
      int cost = math::never_break;
      if (previous != nullptr) {
        mu += math::space_between(previous->type, atom.type, level.style);
        if (level.is_outermost) cost = math::break_cost(previous->type);
      }
      if (previous != nullptr && has_scripts(*previous)) add_kern(script_space * level.scale() / full_scale);
      add_space(std::exchange(mu, 0) * level.scale() / mu_per_em, cost);
      set_atom(atom, level);
      previous = &atom;
    }
    add_space(mu * level.scale() / mu_per_em, math::never_break);
  }

  void set_atom(const Atom& atom, const Level& level) {
    if (atom.kind == Atom::Kind::list) {
      set_list(atom.inner, inner(level));
    } else if (!atom.utf8.empty()) {
      const Kind kind = atom.kind == Atom::Kind::fraction ? Kind::fraction : Kind::characters;
      add({kind, atom.utf8, atom.face, level.scale(), level.rise, 0, math::never_break, false, atom.source});
    }
    set_scripts(atom, level);
  }

  void set_scripts(const Atom& atom, const Level& level) {
    const bool has_upper = atom.primes > 0 || !atom.superscript.empty();
    const bool has_lower = !atom.subscript.empty();
    const bool is_stacked = has_upper && has_lower;
    if (is_stacked) mark(Kind::stack_begin);
    if (has_lower) set_list(atom.subscript, script_level(level, is_stacked ? -lower_drop : -subscript_drop));
    if (is_stacked) mark(Kind::stack_next);
    for (int n = 0; n < atom.primes; ++n) {  // A text face's prime is raised already.
      add({Kind::characters, std::string(math::prime), Face::upright, level.scale(), level.rise, 0, math::never_break,
           false, atom.source});
    }
    set_list(atom.superscript, script_level(level, is_stacked ? upper_rise : superscript_rise));
    if (is_stacked) mark(Kind::stack_end);
  }

  void mark(Kind kind) { pieces_.emplace_back().kind = kind; }

  void add_kern(int width) {
    mark(Kind::kern);
    pieces_.back().width = width;
  }

  void add_space(int width, int cost) {
    if (width < 0) return add_kern(width);
    if (width == 0) return;
    mark(Kind::space);
    pieces_.back().width = width;
    pieces_.back().break_cost = cost;
  }

  void add(MathPiece piece) {
    MathPiece* last = pieces_.empty() ? nullptr : &pieces_.back();
    const bool follows = last != nullptr && last->kind == Kind::characters;
    const bool is_level = follows && last->scale == piece.scale && last->rise == piece.rise;
    if (is_level && last->face == piece.face && piece.kind == Kind::characters) {
      last->utf8 += piece.utf8;
      last->source.end = piece.source.end;
      return;
    }
    piece.corrected = follows && is_italic(last->face) && (is_level ? !is_italic(piece.face) : piece.rise > last->rise);
    pieces_.push_back(std::move(piece));
  }

  std::vector<MathPiece> pieces_;
};

}  // namespace

std::vector<MathPiece> set_math(const List& formula) { return FormulaSetter().set(formula); }

}  // namespace cvpdf::text
