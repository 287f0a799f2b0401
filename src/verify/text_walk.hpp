// What a page's content stream shows: the text of each marked-content sequence, and what is wrong on the way.
// Knows operators and fonts; who owns a sequence, the structure tree says.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "verify/font_text.hpp"
#include "verify/qpdf.hpp"

namespace cvpdf::verify {

struct ContentFault {
  enum class Kind : std::uint8_t {
    untagged,          // Shown outside of any tag or artifact.
    artifact_in_tag,   // An artifact begins inside tagged content.
    tag_in_artifact,   // Tagged content begins inside an artifact.
    unbalanced,        // An EMC or Q too many, or one too few.
    nested_tags,       // A sequence with an MCID inside another.
    repeated,          // An MCID that the page has used already.
    unknown_operator,  // `text` is the operator.
    unknown_font,      // `text` is the resource's name.
    notdef,            // A glyph that the font has not.
    without_text,      // A code that ToUnicode lacks.
    forbidden_text,    // U+0000, U+FEFF, U+FFFE.
    private_text,      // Not covered by ActualText, as the next two.
    soft_hyphen,
    ligature,
    too_deep,    // More than 28 q, or forms in forms.
    unreadable,  // The stream cannot be had.
  };
  Kind kind = Kind::untagged;
  std::string text;  // What is named: an operator, a font and a code.
  int object = 0;    // The font's or form's, where it is one's.
};

// One marked-content sequence with an MCID.
struct MarkedText {
  std::string utf8;  // A line's end without a blank is a line feed, a move on the line a tabulator (VT).
  std::string tag;   // The tag that opened it, for messages.
};

// A font that shows text, and with which codes.
struct FontUse {
  std::string name;
  std::set<std::uint32_t> codes;
};

struct PageText {
  std::map<int, MarkedText> by_mcid;
  std::vector<ContentFault> faults;  // In the stream's order; of each kind and text only the first.
  std::map<int, FontUse> fonts;      // By object.
};

// Fonts that were read already, by object: pages share them.
using FontShelf = std::map<int, FontText>;

// No more operators than this are read of one page.
inline constexpr std::size_t most_operators = 5'000'000;

[[nodiscard]] PageText read_page(const QPDFObjectHandle& page, FontShelf& fonts);

}  // namespace cvpdf::verify
