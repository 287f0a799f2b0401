// Document: what is to be typeset, and nothing about how lines or pages fall.
// The waist of the pipeline: compose() makes it, the engine only reads it.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.hpp"
#include "document/checks.hpp"
#include "document/place.hpp"
#include "document/structure.hpp"
#include "document/style.hpp"
#include "image/picture.hpp"

namespace cvpdf::document {

using StyleId = std::uint16_t;      // Index into Document::styles.
using ParagraphId = std::uint32_t;  // Index into Document::paragraphs.

struct Text {
  std::string utf8;
  StyleId style = 0;
  StructureId structure = structure_as_block;  // A link is a structure node of its own.
  SourceSpan span;                             // Survives to the line, so that an overfull one can be located.
  SourcePieces pieces{};                       // Where its parts stand, if not one behind the other.
  // A separator that shows only between two words of one line: where one ends or begins at it, it is not set.
  enum class AtLineEnd : std::uint8_t { stays, vanishes };
  AtLineEnd at_line_end = AtLineEnd::stays;
  // A contact stays whole: as long as it fits on a line of its own, none ends in it.
  enum class Unity : std::uint8_t { divisible, whole };
  Unity unity = Unity::divisible;
};
// `$...$`: TeX's math as far as it stands in a line.
struct Math {
  std::string source;  // Without the dollar signs.
  StyleId style = 0;
  StructureId structure = structure_as_block;
  SourceSpan span;
  std::vector<std::uint32_t> bytes{};  // Where each byte of `source` stands in the file, if not one behind the other.
};
struct LineBreak {};
// Known only when the pages are: set in running regions alone.
struct PageField {
  enum class Kind : std::uint8_t { number, count };
  Kind kind = Kind::number;
  StyleId style = 0;
};
using Inline = std::variant<Text, Math, LineBreak, PageField>;
// Whether it is there to be seen alone, such as an icon.
[[nodiscard]] inline bool is_silent(const Inline& one) {
  const auto* text = std::get_if<Text>(&one);
  return text != nullptr && text->structure == structure_artifact;
}

// Stands before the first line, in the paragraph's own indent: a bullet, a year, a number.
struct Label {
  std::vector<Inline> content;
  Length width;  // From the label's left edge to the text's; a wider label pushes the first line.
  Alignment alignment = Alignment::ragged_right;  // Within the width.
  StructureId structure = structure_root;
  enum class Reading : std::uint8_t { first, last };
  // Where it is read: before its paragraph, or after that and, in a row of the outermost flow, after the whole row.
  Reading reading = Reading::first;
};

struct Paragraph {
  std::vector<Inline> content;
  BlockStyle style;
  StructureId structure = structure_root;
  std::optional<Label> label;
};

struct Block;
struct Rule {
  Length thickness;
  Color color;
  Length width{};  // At most; 0: as wide as there is room.
};
struct Stack {
  std::vector<Block> children;
  // Set at the head of each further page that it reaches, as artifacts, one below the other.
  std::vector<ParagraphId> continued{};
  // The same, but beside that page's first line: the label of what goes on there. Of one line, or it is not repeated.
  std::optional<ParagraphId> beside{};
};
// A track of a row: `fixed` has its width, `fit` that of its longest line, `share` what is left.
struct Track {
  enum class Kind : std::uint8_t { fixed, fit, share };
  Kind kind = Kind::share;
  Length width;
};
struct Row {  // Cells stand side by side and share baselines, line by line.
  std::vector<Track> tracks;
  Length gap;  // At least this, between two cells.
  std::vector<Block> cells;
};
// Children run down columns of equal width, which are as high as each other as can be, and share baselines line by
// line. They are read down the first column, then down the second. On each page a part of it is balanced for itself.
struct Columns {
  std::uint16_t count = 2;  // At most.
  Length gap;               // Between two columns.
  std::vector<Block> children;
};
// A picture, at the side of its measure that its block's alignment says; narrowed, if it is wider than that.
struct Figure {
  enum class Shape : std::uint8_t { rectangle, ellipse };
  std::uint32_t picture = 0;  // Index into Document::pictures.
  Size size;
  Shape shape = Shape::rectangle;
  StructureId structure = structure_root;
  std::string source{};  // The file's path, as the content names it.
};
struct Block {
  std::variant<ParagraphId, Rule, Stack, Row, Columns, Figure> kind;
  BlockStyle style;  // Of a paragraph's block: only its own, in Paragraph::style, counts.
};

struct Region {
  std::string name;
  Rect first;  // On the first page.
  Rect rest;   // On every other.
  std::vector<Block> flow;
  // Earlier regions: this one begins where the lowest of them ends, or at its own frame's top, whichever is lower.
  std::vector<std::uint32_t> below{};
  Length gap{};  // Between them.
  // Another region, at its side: where both stand on one page alone, the lower of the two is in the middle of the
  // other.
  std::optional<std::uint32_t> beside{};
};

// Repeated on pages: heads, feet, folios. Always an artifact.
struct Running {
  enum class When : std::uint8_t { always, first, rest, several_pages, first_of_several };
  enum class Edge : std::uint8_t { bottom, top };
  When when = When::always;
  Rect frame;
  std::vector<Block> flow;
  Edge edge = Edge::bottom;  // That of its frame which stays: it grows away from it.
  Length gap{};              // At least this, between it and a region, which yields to it.
  SourceSpan span{};         // In the layout.
};

// Colour under everything on every page, an artifact. Regions may hold it down, as they do a region below them.
struct Tint {
  Rect rect;
  Color color;
  std::vector<std::uint32_t> below{};
  // Regions that it lies under: on their pages alone, and at the last so far down as the lowest of them ends, and
  // `padding` further. None: it ends where its rectangle does.
  std::vector<std::uint32_t> under{};
  Length padding{};
};

// A style asks for a feature: so that the author learns of a face that lacks it.
struct FeatureWish {
  StyleId style = 0;
  std::array<char, 4> tag{};
  std::string role;  // The layout's name of the style.
  SourceSpan span;   // In the layout.
};

// Where a text style comes from: what a diagnostic names.
struct StyleOrigin {
  StyleId style = 0;
  std::string role;  // The layout's name of the style.
  SourceSpan span;   // In the layout.
};

// Where the layout names a family of fonts: what a diagnostic names if there is no such family.
struct NamedFamily {
  std::string family;
  SourceSpan span;                  // In the layout.
  std::vector<std::string> also{};  // What else could stand there: the layout's roles.
};

struct Metadata {
  std::string title, author, language;  // The language in BCP 47.
  std::vector<std::string> keywords;
  std::string layout{};           // Its name.
  std::string headline{}, url{};  // What the person does; where the person's own page is. Empty: not told.
  std::string legal{};            // A clause of consent, which formats without pages say at their end.
};

// Where an author wants a word divided, whatever its language.
struct WordException {
  std::string word;                   // Lower case.
  std::vector<std::uint32_t> places;  // In bytes of the word; none: it stays whole.
};

struct Document {
  Metadata metadata;
  Size page;
  Bottom bottom = Bottom::flush;
  std::vector<Region> regions;
  std::vector<Running> running;
  std::vector<Tint> tints{};
  std::vector<Paragraph> paragraphs;  // In reading order; blocks name them by index, each exactly once.
  std::vector<TextStyle> styles;
  std::vector<FeatureWish> wishes;
  std::vector<StructureNode> structure;   // [0] is the root; reading order; parents first.
  std::vector<WordException> exceptions;  // Ordered by the word, each once.
  std::vector<StyleOrigin> origins;       // Of styles as the layout lays them over each other.
  std::vector<NamedFamily> families{};
  std::vector<image::Picture> pictures{};
  Checks checks;
};

}  // namespace cvpdf::document
