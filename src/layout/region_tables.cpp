// [header], [footer], [sidebar]: what stands beside the text that flows, and where.
#include <algorithm>

#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

using Unit = Extent::Unit;

constexpr std::string_view sidebar_forms[] = {"colors", "styles", "paragraph_gap", "cell_gap", "section", "groups",
                                              "lists",  "levels", "dates",         "margin",   "entries"};

// What stands beyond the page's edge is lost.
void read_from_edge(Fields& fields, RunningForm& form) {
  const Extent before = form.from_edge;
  fields.read("from_edge", form.from_edge, Unit::points);
  const toml::Value* value = fields.cursor().take("from_edge");
  if (value == nullptr) return;
  form.from_edge_span = value->span;
  if (form.from_edge.amount >= 0) return;
  form.from_edge = before;
  fields.report("layout/out-of-range", "'from_edge' is below zero, and the line would be beside the page", value->span,
                "write a length such as \"12mm\"");
}

void read_running(Fields& fields, RunningForm& form) {
  using When = RunningForm::When;
  form.span = fields.span();
  fields.read_lines("pattern", form.lines);
  if (fields.cursor().has("first")) fields.read_lines("first", form.first.emplace());
  const auto when = fields.choice<When>(
      "when",
      {{"never", When::never}, {"always", When::always}, {"rest", When::rest}, {"several-pages", When::several_pages}});
  if (when) form.when = *when;
  form.has_when = form.has_when || when.has_value();
  fields.read("style", form.style);
  read_place(fields, form.place);
  read_from_edge(fields, form);
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
  static_cast<void>(fields.cursor().take_table("sections"));
}

namespace {

// A table of the file; null where there is none. What is wrong with it apply_tables() has said.
const toml::Table* table_of(Fields& fields, std::string_view key) {
  Diagnostics unread;
  return toml::Cursor(fields.cursor().table(), fields.span(), "a layout", unread).take_table(key);
}

}  // namespace

void add_section_names(Fields& fields, SectionForm::MeantFor meant_for, std::vector<SectionForm>& forms) {
  const toml::Table* table = table_of(fields, "sections");
  if (table == nullptr) return;
  for (const toml::Member& member : table->members) {
    auto form = std::find_if(forms.begin(), forms.end(),
                             [&member](const SectionForm& known) { return known.name == member.key; });
    if (form == forms.end()) form = forms.insert(form, SectionForm{member.key, {}});
    form->span = member.key_span;
    form->meant_for = meant_for;
  }
}

void apply_section_forms(Fields& fields, const std::string& name, Layout& own) {
  const toml::Table* sections = table_of(fields, "sections");
  if (sections == nullptr) return;
  const toml::Table* table =
      toml::Cursor(*sections, fields.span(), "the sections", fields.diagnostics()).take_table(name);
  if (table == nullptr) return;
  Fields forms(*table, fields.span(), "a section's form", fields.diagnostics());
  apply_forms(forms, own);
  forms.cursor().finish();
}

void apply_sidebar_forms(Fields& fields, Layout& sidebar) {
  const toml::Table* table = table_of(fields, "sidebar");
  if (table == nullptr) return;
  Fields forms(*table, fields.span(), "the sidebar", fields.diagnostics());
  apply_forms(forms, sidebar);
}

}  // namespace cvpdf::layout
