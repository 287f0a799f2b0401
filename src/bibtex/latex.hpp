// The LaTeX in a field → text: accents, symbols, emphasis and links. It knows no macros of an author's own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::bibtex {

struct Piece {
  enum class Kind : std::uint8_t { text, code, math };
  Kind kind = Kind::text;
  bool strong = false, emphasized = false;
  std::string utf8;    // Of math: its source without the dollar signs.
  std::string target;  // Of a link.
  friend bool operator==(const Piece&, const Piece&) = default;
};

// Braces vanish, runs of blanks are one blank, letters with accents are composed (NFC). A command that is not known
// vanishes too, and its arguments stay; its name is added to `unknown`. HTML's names of characters, "&eacute;", are
// the characters, outside of math.
[[nodiscard]] std::vector<Piece> read_latex(std::string_view tex, std::vector<std::string>& unknown);
// The words alone, for values that have no style.
[[nodiscard]] std::string plain_latex(std::string_view tex);

}  // namespace cvpdf::bibtex
