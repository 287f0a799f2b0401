#include "layout/knobs.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/list_shape.hpp"
#include "layout/layout.hpp"

namespace cvpdf::layout {

namespace {

// So that 0.1 goes three times into 0.3.
constexpr double rounding = 1e-9;

const KnobRange& range_of(const FitForm& form, Knob knob) { return form.knobs[static_cast<std::size_t>(knob)]; }

// Where the layout's own word is.
double rest_of(Knob knob) { return knob == Knob::columns ? 0 : 1; }
// More columns take less room; of all others, less does.
double less_room(Knob knob) { return knob == Knob::columns ? 1 : -1; }

int steps_within(double way, double step) {
  if (step <= 0) return 0;
  return std::clamp(static_cast<int>(std::floor(way / step + rounding)), 0, most_knob_steps);
}

void scale(Extent& extent, double factor) { extent.amount *= factor; }

void scale(Gap& gap, double factor) {
  scale(gap.natural, factor);
  scale(gap.stretch, factor);
  scale(gap.shrink, factor);
}

void scale(std::optional<Gap>& gap, double factor) {
  if (gap) scale(*gap, factor);
}

void turn_gaps(Layout& layout, double factor) {
  for (Style& style : layout.styles) {
    scale(style.paragraph.before, factor);
    scale(style.paragraph.after, factor);
  }
  for (Arrangement& row : layout.arrangements) {
    scale(row.before, factor);
    scale(row.after, factor);
  }
  for (Gap* gap : {&layout.paragraph_gap, &layout.section_title.rule_before, &layout.section_title.after,
                   &layout.lists.between, &layout.lists.around, &layout.margin.between, &layout.masthead.after}) {
    scale(*gap, factor);
  }
}

void turn_leading(Layout& layout, double factor) {
  std::optional<Extent>& body = layout.styles[static_cast<std::size_t>(StyleName::body)].paragraph.leading;
  if (!body) body = Extent{plain_leading, Extent::Unit::ems};
  for (Style& style : layout.styles) {
    if (style.paragraph.leading) scale(*style.paragraph.leading, factor);
  }
}

// What is in ems or lines follows by itself.
void turn_size(Layout& layout, double factor) {
  for (Style& style : layout.styles) {
    for (std::optional<Extent>* extent : {&style.text.size, &style.paragraph.leading}) {
      if (*extent && (*extent)->unit == Extent::Unit::points) scale(**extent, factor);
    }
  }
}

void turn_margins(Layout& layout, double factor) {
  for (Paper& paper : layout.papers) {
    for (Length* margin : {&paper.margins.top, &paper.margins.right, &paper.margins.bottom, &paper.margins.left}) {
      *margin = times(*margin, factor);
    }
  }
}

void turn_columns(Layout& layout, double more) {
  const auto turn = [more](int& columns) {
    columns = std::clamp(columns + static_cast<int>(std::lround(more)), 1, most_list_columns);
  };
  turn(layout.lists.columns);
  for (Arrangement& row : layout.arrangements) {
    if (row.lists.columns) turn(*row.lists.columns);
  }
}

// In the order of enum Knob.
constexpr std::array<void (*)(Layout&, double), knob_count> turners{turn_gaps, turn_leading, turn_size, turn_margins,
                                                                    turn_columns};

}  // namespace

double knob_value(const FitForm& form, Knob knob, int steps) {
  const KnobRange& range = range_of(form, knob);
  return std::clamp(rest_of(knob) - less_room(knob) * steps * range.step, range.least, range.most);
}

KnobTravel travel(const FitForm& form, Knob knob) {
  const KnobRange& range = range_of(form, knob);
  const int down = steps_within(rest_of(knob) - range.least, range.step);
  const int up = steps_within(range.most - rest_of(knob), range.step);
  return knob == Knob::columns ? KnobTravel{up, down} : KnobTravel{down, up};
}

int cost_of(const FitForm& form, const KnobSteps& steps) {
  int cost = 0;
  for (std::size_t i = 0; i < knob_count; ++i) cost += form.knobs[i].cost * std::abs(steps[i]);
  return cost;
}

namespace {

void turn_with_sections(void (*turn)(Layout&, double), Layout& layout, double value) {
  turn(layout, value);
  for (SectionForm& form : layout.sections) turn(form.own.front(), value);
}

}  // namespace

Layout with_widest_margins(const Layout& layout) {
  KnobSteps steps{};
  steps[static_cast<std::size_t>(Knob::margins)] = travel(layout.fit, Knob::margins).more;
  return turned(layout, steps);
}

Layout turned(Layout layout, const KnobSteps& steps) {
  for (std::size_t i = 0; i < knob_count; ++i) {
    if (steps[i] == 0) continue;
    const double value = knob_value(layout.fit, static_cast<Knob>(i), steps[i]);
    turn_with_sections(turners[i], layout, value);
    for (Layout& own : layout.sidebar.own) turn_with_sections(turners[i], own, value);
  }
  return layout;
}

}  // namespace cvpdf::layout
