// [entries.KIND]: how the entries of a kind are arranged.
#include <algorithm>
#include <utility>

#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

Arrangement& arrangement_named(Layout& layout, const toml::Member& member) {
  const auto found = std::find_if(layout.arrangements.begin(), layout.arrangements.end(), [&](const Arrangement& row) {
    return row.kind.name == member.key && row.depth == Arrangement::Depth::outer;
  });
  if (found != layout.arrangements.end()) return *found;
  Arrangement& row = layout.arrangements.emplace_back();
  row.kind = {member.key, member.key_span};
  return row;
}

// That of the nested entries of a kind, which begins as that of the outer ones.
Arrangement& nested_arrangement(Layout& layout, const Arrangement& outer) {
  const auto found = std::find_if(layout.arrangements.begin(), layout.arrangements.end(), [&](const Arrangement& row) {
    return row.kind.name == outer.kind.name && row.depth == Arrangement::Depth::nested;
  });
  if (found != layout.arrangements.end()) return *found;
  Arrangement row = outer;
  row.depth = Arrangement::Depth::nested;
  return layout.arrangements.emplace_back(std::move(row));
}

std::vector<Line>& lines_of_type(Arrangement& row, std::string_view type) {
  const auto found =
      std::find_if(row.types.begin(), row.types.end(), [type](const Variant& variant) { return variant.type == type; });
  if (found != row.types.end()) return found->lines;
  row.types.push_back({std::string(type), {}});
  return row.types.back().lines;
}

// The number of columns of the form "columns" says nothing of the entries' items.
void read_lists(Fields& fields, Arrangement& row) {
  const auto shape = fields.choice<ListShape>(
      "lists", {{"bullets", ListShape::bullets}, {"inline", ListShape::in_line}, {"columns", ListShape::columns}});
  const auto columns = fields.integer("columns", 1, most_list_columns);
  const ListChoice own{shape, columns};
  const bool is_of_form = row.form == Arrangement::Form::columns && !shape;
  row.lists = is_of_form ? ListChoice{row.lists.shape, columns ? columns : row.lists.columns} : over(own, row.lists);
}

void read_arrangement(Fields& fields, Arrangement& row) {
  using Form = Arrangement::Form;
  using GroupForm = Arrangement::GroupForm;
  using Positions = Arrangement::Positions;
  const auto form = fields.choice<Form>("form", {{"headed", Form::headed},
                                                 {"item", Form::item},
                                                 {"paragraph", Form::paragraph},
                                                 {"inline", Form::in_line},
                                                 {"columns", Form::columns}});
  if (form) row.form = *form;
  const auto group =
      fields.choice<GroupForm>("group", {{"heading", GroupForm::heading}, {"margin", GroupForm::margin}});
  if (group) row.group = *group;
  const auto positions =
      fields.choice<Positions>("positions", {{"under", Positions::under}, {"apart", Positions::apart}});
  if (positions) row.positions = *positions;
  read_lists(fields, row);
  fields.read("dividers", row.dividers);
  fields.read("lines", row.lines);
  fields.read_lines("continued", row.continued);
  fields.read("label", row.label);
  fields.read("before", row.before);
  fields.read("after", row.after);
  fields.read("item_label", row.item_label);
  fields.table("types", "the types of an entry", [&row](Fields& types) {
    for (const toml::Member& member : types.cursor().table().members) {
      types.read(member.key, lines_of_type(row, member.key));
    }
  });
}

}  // namespace

void apply_arrangements(Fields& fields, Layout& layout) {
  fields.tables("entries", "the arrangement of", [&layout](const toml::Member& member, Fields& entry_fields) {
    Arrangement& outer = arrangement_named(layout, member);
    read_arrangement(entry_fields, outer);
    entry_fields.table("nested", "the arrangement of nested entries",
                       [&](Fields& nested) { read_arrangement(nested, nested_arrangement(layout, outer)); });
  });
}

}  // namespace cvpdf::layout
