// Styles, fully resolved: nothing is inherited or looked up after compose().
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/color.hpp"
#include "base/length.hpp"

namespace cvpdf::document {

enum class Slant : std::uint8_t { upright, italic };
enum class Underline : std::uint8_t { none, single };
enum class Hyphenation : std::uint8_t { automatic, off };
enum class Direction : std::uint8_t { left_to_right, right_to_left };

// An OpenType feature, e.g. {{'o','n','u','m'}, 1}.
struct FontFeature {
  std::array<char, 4> tag{};
  std::uint32_t value = 1;
  friend bool operator==(const FontFeature&, const FontFeature&) = default;
};

struct TextStyle {
  std::string family;  // A name in fonts/families.toml, of a user's font, or of a system's.
  int weight = 400;    // As in CSS: 400 regular, 700 bold.
  Slant slant = Slant::upright;
  Length size = Length::scaled(10 * Length::scaled_per_point);
  Color color;
  Underline underline = Underline::none;
  std::optional<Color> fill{};  // Under the words, and somewhat around them.
  int tracking = 0;             // Thousandths of an em after each cluster.
  Length rise;                  // Of the baseline, upward.
  std::vector<FontFeature> features;
  std::string language;  // BCP 47.
  Hyphenation hyphenation = Hyphenation::automatic;
  Direction direction = Direction::left_to_right;
  std::uint8_t bidi_level = 0;
  friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

enum class Alignment : std::uint8_t { justified, ragged_right, ragged_left, centered };

// Vertical glue.
struct Space {
  Length natural, stretch, shrink;
  friend bool operator==(const Space&, const Space&) = default;
};

enum class Keep : std::uint8_t {
  nothing,
  with_next,  // A heading: no page ends here before two lines of what follows.
  lead_in,    // Leads into what follows: no page ends between its last line and the next.
  together,   // No page break inside, as long as it fits on a page.
};

// How a page ends that another follows: all on one line, as far as glue stretches, or where the last block does.
enum class Bottom : std::uint8_t { flush, ragged };

enum class PageBreak : std::uint8_t { automatic, before };

// How a paragraph's lines may be chosen otherwise than they are by themselves (The TeXbook, chapter 14).
struct LineBreaking {
  // The badness that a line may have; beyond it only where nothing else fits. Absent: whatever is best on the whole,
  // and 200 beside one of the other two; in ragged text 100, which is two ems of rag.
  std::optional<int> tolerance;
  Length emergency_stretch;  // Of each line, added where no lines are within the tolerance.
  int looseness = 0;         // So many lines more, or fewer, as far as the tolerance allows.
  bool balanced = false;     // Of ragged text: all lines, the last too, as wide as each other.
  friend bool operator==(const LineBreaking&, const LineBreaking&) = default;
};

struct BlockStyle {
  Alignment alignment = Alignment::justified;
  Length leading;  // From baseline to baseline. Of paragraphs only.
  Space before, after;
  Length indent_left, indent_right;  // Added to those of the surrounding blocks.
  Length first_line;                 // Further indent of the first line; negative hangs it.
  LineBreaking breaking;
  Keep keep = Keep::nothing;
  PageBreak page_break = PageBreak::automatic;
  std::optional<Color> fill{};  // Of paragraphs only: under all its lines, as wide as its room without its indents.
  friend bool operator==(const BlockStyle&, const BlockStyle&) = default;
};

}  // namespace cvpdf::document
