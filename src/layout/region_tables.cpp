// [header], [footer], [sidebar]: what stands beside the text that flows, and where.
#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

using Unit = Extent::Unit;

constexpr std::string_view sidebar_forms[] = {"colors", "styles", "paragraph_gap", "cell_gap", "section",
                                              "groups", "lists",  "margin",        "entries"};

void read_running(Fields& fields, RunningForm& form) {
  using When = RunningForm::When;
  fields.read_lines("pattern", form.lines);
  if (fields.cursor().has("first")) fields.read_lines("first", form.first.emplace());
  const auto when = fields.choice<When>(
      "when",
      {{"never", When::never}, {"always", When::always}, {"rest", When::rest}, {"several-pages", When::several_pages}});
  if (when) form.when = *when;
  fields.read("style", form.style);
  read_place(fields, form.place);
  fields.read("from_edge", form.from_edge, Unit::points);
  fields.read("gap", form.gap);
}

void read_sidebar(Fields& fields, Sidebar& sidebar) {
  using Side = Sidebar::Side;
  sidebar.span = fields.span();
  const auto side = fields.choice<Side>("side", {{"none", Side::none}, {"left", Side::left}, {"right", Side::right}});
  if (side) sidebar.side = *side;
  read_length(fields, "width", sidebar.width);
  read_length(fields, "gap", sidebar.gap);
  read_length(fields, "padding", sidebar.padding);
  fields.read("fill", sidebar.fill);
  fields.read("sections", sidebar.sections);
  if (const auto on = fields.cursor().take_boolean("contacts")) sidebar.contacts = *on;
  for (const std::string_view form : sidebar_forms) fields.cursor().know(form);
}

}  // namespace

void read_length(Fields& fields, std::string_view key, Length& target) {
  std::optional<Length> length;
  fields.read_fixed(key, length);
  if (length) target = *length;
}

void read_place(Fields& fields, Place& place) {
  const auto chosen =
      fields.choice<Place>("region", {{"main", Place::main}, {"full", Place::full}, {"sidebar", Place::sidebar}});
  if (chosen) place = *chosen;
}

void apply_regions(Fields& fields, Layout& layout) {
  fields.table("header", "the header", [&](Fields& table) { read_running(table, layout.header); });
  fields.table("footer", "the footer", [&](Fields& table) { read_running(table, layout.footer); });
  fields.table("sidebar", "the sidebar", [&](Fields& table) { read_sidebar(table, layout.sidebar); });
}

void apply_sidebar_forms(Fields& fields, Layout& sidebar) {
  Diagnostics unread;  // Of the keys of all other tables, which apply_tables() reads.
  const toml::Table* table =
      toml::Cursor(fields.cursor().table(), fields.span(), "a layout", unread).take_table("sidebar");
  if (table == nullptr) return;
  Fields forms(*table, fields.span(), "the sidebar", fields.diagnostics());
  apply_forms(forms, sidebar);
}

}  // namespace cvpdf::layout
