// What of a layout may be turned so that a CV fills the pages wished for, how far, and at what price.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpdf::layout {

struct Layout;

enum class Knob : std::uint8_t {
  gaps,     // All vertical gaps.
  leading,  // All leadings.
  size,     // All type sizes, and with them the leadings.
  margins,  // All four of the page.
  columns,  // How many more columns lists in columns may have.
};
inline constexpr std::size_t knob_count = 5;
// In the order of enum Knob. Of two ways that cost the same, the one that turns an earlier knob is taken.
inline constexpr std::array<std::string_view, knob_count> knob_names{"gaps", "leading", "size", "margins", "columns"};

// The bounds of a knob: factors of what the layout says, or of columns a number to be added.
struct KnobRange {
  double least, most, step;
  int cost;  // Of each step away from what the layout says.
};
inline constexpr int most_knob_steps = 12;  // Each way.

struct FitForm {
  std::array<KnobRange, knob_count> knobs{
      {{1, 1, 0.1, 1}, {1, 1, 0.02, 1}, {1, 1, 0.02, 1}, {1, 1, 0.1, 1}, {0, 0, 1, 1}}};
};

// How far each knob is turned, in steps: 0 leaves it; below zero the text takes less room, above zero more.
using KnobSteps = std::array<int, knob_count>;

// What the knob stands at after so many steps, within its bounds.
[[nodiscard]] double knob_value(const FitForm& form, Knob knob, int steps);
// How many steps there are towards less room, and towards more.
struct KnobTravel {
  int less = 0, more = 0;
};
[[nodiscard]] KnobTravel travel(const FitForm& form, Knob knob);
// What all the steps cost together.
[[nodiscard]] int cost_of(const FitForm& form, const KnobSteps& steps);

// With its margins turned up as far as they go: the one knob that may leave a column no room.
[[nodiscard]] Layout with_widest_margins(const Layout& layout);
// The layout with its knobs turned. Lengths that are a matter of print, not of room, stay: rules, indents, distances
// from the page's edge.
[[nodiscard]] Layout turned(Layout layout, const KnobSteps& steps);

}  // namespace cvpdf::layout
