// A formula as a list of atoms, after The TeXbook, chapter 17. It knows neither fonts nor sizes.
// parser.cpp produces it; readable.cpp and text/ consume it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::math {

// Bytes [begin, end) of a formula's source.
struct Range {
  std::size_t begin = 0, end = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

enum class AtomClass : std::uint8_t {
  ordinary,
  operation,  // \sum, \log
  binary,
  relation,
  opening,
  closing,
  punctuation,
  inner  // Fractions, and what stands between \left and \right.
};

enum class Face : std::uint8_t { upright, italic, bold, bold_italic };

struct Atom;
using List = std::vector<Atom>;

struct Atom {
  enum class Kind : std::uint8_t {
    characters,
    list,      // `inner`, with spaces of its own.
    fraction,  // Characters such as "1/2", to be set as one sign where the face can.
    space      // `width`; it has no class.
  };
  Kind kind = Kind::characters;
  AtomClass type = AtomClass::ordinary;
  Face face = Face::upright;
  std::string utf8;
  List inner;
  int primes = 0;  // Before the superscript.
  List superscript, subscript;
  int width = 0;  // In eighteenths of an em (TeX's mu); negative: backward.
  Range source;
};

// The size of a list: that of the text, of scripts, or of scripts of scripts.
enum class Style : std::uint8_t { text, script, script_script };

[[nodiscard]] constexpr Style script_of(Style style) {
  return style == Style::text ? Style::script : Style::script_script;
}

inline constexpr std::string_view prime = "\u2032";

}  // namespace cvpdf::math
