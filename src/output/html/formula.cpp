#include "output/html/formula.hpp"

#include <utility>

#include "math/atom.hpp"
#include "math/parser.hpp"
#include "math/spacing.hpp"
#include "output/html/escape.hpp"

namespace cvpdf::output::html {

namespace {

using math::Atom;
using math::List;
using math::Style;

class FormulaMarkup {
 public:
  std::string write(const List& list) && {
    add(list, Style::text);
    return std::move(html_);
  }

 private:
  void add(const List& list, Style style) {
    const Atom* previous = nullptr;
    for (const Atom& atom : list) {
      if (atom.kind == Atom::Kind::space) {
        if (atom.width > 0) add_blank();
        continue;
      }
      if (previous != nullptr && math::space_between(previous->type, atom.type, style) > 0) add_blank();
      add(atom, style);
      previous = &atom;
    }
  }
  void add(const Atom& atom, Style style) {
    html_ += escaped(atom.utf8);
    add(atom.inner, style);
    for (int n = 0; n < atom.primes; ++n) html_ += math::prime;
    add_script("sub", atom.subscript, style);
    add_script("sup", atom.superscript, style);
  }
  void add_script(std::string_view element, const List& script, Style style) {
    if (script.empty()) return;
    html_.append("<").append(element).append(">");
    add(script, math::script_of(style));
    html_.append("</").append(element).append(">");
  }
  void add_blank() {
    if (!html_.empty() && html_.back() != ' ') html_ += ' ';
  }

  std::string html_;
};

}  // namespace

std::string formula_markup(std::string_view source) {
  const math::Parsed parsed = math::parse(source);
  return parsed.fault ? escaped(source) : FormulaMarkup().write(parsed.list);
}

}  // namespace cvpdf::output::html
