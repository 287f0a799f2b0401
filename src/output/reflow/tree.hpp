// A Document as formats that reflow see it: blocks in reading order, and what their words mean. No length but a
// picture's, no font, no color; running content and rules are left out.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "document/document.hpp"

namespace cvpdf::output::reflow {

// What of a style carries meaning.
struct Emphasis {
  bool bold = false, italic = false, monospace = false, superior = false, underlined = false;
  friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

struct Piece {
  enum class Kind : std::uint8_t { words, formula, line_break };
  enum class Place : std::uint8_t { running, contact, between_contacts };
  Kind kind = Kind::words;
  std::string utf8;  // Without what only serves line breaking. Of a formula: its TeX source.
  std::string alt;   // Of a formula: as one would say it, on one line.
  Emphasis emphasis;
  document::StructureId link = document::structure_artifact;  // Pieces of one link share it; else an artifact.
  std::string target;                                         // The link's URI.
  std::string language;                                       // BCP 47.
  std::string expansion;                                      // What the abbreviation or mark means.
  Place place = Place::running;
};
using Line = std::vector<Piece>;

struct Paragraph {
  enum class Then : std::uint8_t { ends, leads_on };  // A lead belongs to what follows.
  int level = 0;                                      // Of a heading, 1 to 6; else 0.
  Line words;
  std::vector<Line> items;  // A list that runs on in the paragraph, each item with the separator behind it.
  std::string language;     // That of its first words, BCP 47.
  Then then = Then::ends;
};
// The head of an entry: its words, then what stands at the right, such as a date.
struct Row {
  std::vector<Paragraph> cells;  // At least two. Only the first may be a heading.
};

struct Block;
struct Item {
  Line label;  // Empty where there is none.
  std::vector<Block> blocks;
};
struct List {
  std::vector<Item> items;
};
struct Section {
  std::string name;  // By which links from elsewhere reach it.
  std::string language;
  std::vector<Block> blocks;
};
// A heading below a section's, and what stands under it.
struct Entry {
  int level = 3;
  std::vector<Block> blocks;
};
struct Figure {
  std::uint32_t picture = 0;  // Index into Document::pictures.
  Size size;
  document::Figure::Shape shape = document::Figure::Shape::rectangle;
  std::string alt, source;
};
struct Block {
  std::variant<Paragraph, Row, List, Section, Entry, Figure> kind;
};

struct Part {
  std::vector<Block> masthead;  // All before the first section.
  std::vector<Block> blocks;
};
struct Tree {
  document::Metadata metadata;
  std::vector<Part> parts;  // One, or a letter and the CV behind it.
};

// The paragraph by which a block begins, if it begins by its own words; else null.
[[nodiscard]] const Paragraph* head_of(const Block& block);
// The words alone, formulas as one would say them, line breaks as blanks.
[[nodiscard]] std::string plain_words(const Line& line);

}  // namespace cvpdf::output::reflow
