// THE table of math commands: a row adds one.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "math/atom.hpp"

namespace cvpdf::math {

struct Command {
  enum class Kind : std::uint8_t {
    symbol,    // `utf8`, as it stands whatever the letters around it are.
    letter,    // `utf8`, in the alphabet of the letters around it: lower-case Greek.
    name,      // An operator's name: `utf8`, upright.
    space,     // `width`; in \text a blank.
    alphabet,  // Its argument's letters are those of `alphabet`.
    text,      // Its argument is text: blanks count.
    named,     // Its argument is an operator's name.
    accent,    // The mark `utf8` over its argument, one letter.
    negation,  // The mark `utf8` through the relation that follows.
    fraction,  // Of two arguments.
    left,
    right,  // Before a delimiter.
    later   // TeX knows it, we do not yet.
  };
  enum class Alphabet : std::uint8_t { italic, upright, bold, bold_italic, double_struck };

  std::string_view name;
  Kind kind = Kind::symbol;
  std::string_view utf8{};
  AtomClass type = AtomClass::ordinary;
  int width = 0;  // In eighteenths of an em.
  Alphabet alphabet = Alphabet::upright;
};

// Null where there is none of that name.
[[nodiscard]] const Command* find_command(std::string_view name);
// The class of a character that an author wrote as it stands: "+" or "≤"; ordinary where the table has none.
[[nodiscard]] AtomClass class_of(std::string_view character);
// Of all commands that can be set.
[[nodiscard]] std::vector<std::string_view> command_names();
[[nodiscard]] std::span<const Command> commands();

}  // namespace cvpdf::math
