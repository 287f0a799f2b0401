// How an entry's slots are arranged on lines: "{title}[, {place}] >> {period:date}".
// It knows the names of slots and styles, not what they mean.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/list_shape.hpp"
#include "base/name_form.hpp"
#include "layout/extent.hpp"
#include "toml/value.hpp"

namespace cvpdf::layout {

using StyleIndex = std::uint16_t;  // Index into Layout::styles.
inline constexpr StyleIndex no_style = 0xFFFF;

// A piece of a pattern. The language:
//   {slot}  {slot:style}  {slot@url}  {slot:style@url}   the slot's words; @url links them to that slot's value
//                     without any change of their look
//   {#word}             a word of the document's language: in, volume, page
//   {slot@url/doi}      linked to the first of them that has a value; {#code@code} is there only for its link
//   {!icon} {!icon:style}  a drawing of fonts/icons.txt, in a style named "icon" if there is one: as silent as a
//                     literal. The blanks behind it are its own, and no line ends at them
//   [ ... ]             printed only if every slot directly in it has a value
//   [ a | b ]           the first that can be printed, if any
//   " >> "              ends the left cell and begins the right one; once, and outside brackets
//   ~                   a blank at which no line breaks
//   \x                  the character x
// and everything else as it stands; straight quotes become the language's.
struct Part {
  enum class Kind : std::uint8_t { literal, slot, word, icon, split, choice };
  Kind kind = Kind::literal;
  std::string text;                             // A literal's text; a slot's, word's or icon's name.
  std::string style;                            // Empty: that of the line.
  std::vector<std::string> targets;             // The slots that it may be linked to: the first that has a value.
  StyleIndex style_index = no_style;            // Of `style`, once the whole layout has been read.
  std::vector<std::vector<Part>> alternatives;  // Of a choice.
  SourceSpan span;
};
using Pattern = std::vector<Part>;

inline constexpr std::size_t deepest_pattern = 8;     // Brackets inside brackets.
inline constexpr std::size_t longest_pattern = 4096;  // Bytes.

// Reports "layout/bad-pattern" at the exact place and returns no value.
[[nodiscard]] std::optional<Pattern> parse_pattern(const toml::String& text, std::uint32_t file,
                                                   Diagnostics& diagnostics);

// The parts to print, in order and without choices. None where no slot among them has a value.
[[nodiscard]] std::vector<const Part*> select(const Pattern& pattern,
                                              const std::function<bool(std::string_view slot)>& has_value);

// Calls `visit` for every part, those inside choices too.
void visit_parts(Pattern& pattern, const std::function<void(Part&)>& visit);
void visit_parts(const Pattern& pattern, const std::function<void(const Part&)>& visit);

struct Line {
  Pattern pattern;
  std::string style;  // Of the paragraph; empty: "line".
  StyleIndex style_index = no_style;
  SourceSpan span;
};
// Lines of the entries of a type.
struct Variant {
  std::string type;  // Or several, with slashes between: "preprint/book".
  std::vector<Line> lines;
};

// How references are printed, by a name that contents choose: the lines of publications, and how authors are named.
struct ReferenceStyle {
  Named name;
  std::vector<Line> lines;  // Of publications.
  std::vector<Variant>
      types;  // Of those of one type, and of other kinds of works; those that are not here are as ever.
  NameForm names = NameForm::as_written;
  std::string joint, two_joint, last_joint;  // Between authors; empty: the language's.
};

// How the entries of one kind are set.
struct Arrangement {
  enum class Form : std::uint8_t {
    headed,     // The first line is a heading; the rest stands under it.
    item,       // An item of a list, with a bullet.
    paragraph,  // An item of a list, without a bullet.
    in_line,    // An item of an inline list.
    columns,    // An item, with a bullet, of a list in columns.
  };
  enum class GroupForm : std::uint8_t {
    heading,  // A group's title stands over its entries.
    margin,   // A group of such entries alone has its title in the margin.
  };
  enum class Depth : std::uint8_t {
    outer,   // Of entries that stand in a section, or in its groups.
    nested,  // Of those that stand under another entry.
  };
  enum class Positions : std::uint8_t {
    under,  // They stand under the lines of their employer.
    apart,  // Each is an entry of its own, with its employer's name.
  };
  Named kind;
  Depth depth = Depth::outer;
  Form form = Form::headed;
  GroupForm group = GroupForm::heading;
  Positions positions = Positions::under;
  std::vector<Line> lines;
  std::optional<Pattern> label;       // Hangs in the margin; all lines stand to its right.
  std::vector<std::string> dividers;  // At which the summary is divided into items, where there are no others.
  ListChoice lists;                   // How its items are set; its columns are those of the form, too.
  std::vector<Variant> types;
  std::vector<Line> continued;  // Of a headed entry: at the head of each further page that it reaches.
  Gap before;                   // Above an entry that does not follow a title.
  Gap after;                    // Below an entry with something under its lines.
  Named item_label;             // The style of its items' labels; empty: "label".
  StyleIndex item_label_index = no_style;
};

}  // namespace cvpdf::layout
