// [fit]: how far each knob may be turned.
#include <fmt/format.h>

#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

// Beyond these factors a page is another design.
constexpr double least_factor = 0.25, most_factor = 2;
constexpr double least_step = 0.001;
constexpr int most_more_columns = 5, most_cost = 1000;

bool is_reached(double way, double step) { return way <= step * most_knob_steps + least_step; }

void check_range(Fields& fields, std::string_view knob, const KnobRange& range) {
  if (is_reached(1 - range.least, range.step) && is_reached(range.most - 1, range.step)) return;
  fields.report("layout/out-of-range",
                fmt::format("the bounds of '{}' are more than {} steps away", knob, most_knob_steps), fields.span(),
                "write a larger step");
}

void read_factor(Fields& fields, std::string_view knob, KnobRange& range) {
  range.least = fields.number("least", least_factor, 1).value_or(range.least);
  range.most = fields.number("most", 1, most_factor).value_or(range.most);
  range.step = fields.number("step", least_step, 1).value_or(range.step);
  range.cost = fields.integer("cost", 1, most_cost).value_or(range.cost);
  check_range(fields, knob, range);
}

void read_columns(Fields& fields, KnobRange& range) {
  range.most = fields.integer("most", 0, most_more_columns).value_or(static_cast<int>(range.most));
  range.cost = fields.integer("cost", 1, most_cost).value_or(range.cost);
}

}  // namespace

void apply_fit(Fields& fields, FitForm& fit) {
  for (std::size_t i = 0; i < knob_count; ++i) {
    const std::string name(knob_names[i]);
    fields.table(name, fmt::format("the knob '{}'", name), [&](Fields& knob) {
      if (static_cast<Knob>(i) == Knob::columns) return read_columns(knob, fit.knobs[i]);
      read_factor(knob, name, fit.knobs[i]);
    });
  }
}

}  // namespace cvpdf::layout
