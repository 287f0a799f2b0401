// [references.NAME]: how references are printed, for contents to choose from.
#include <algorithm>

#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

ReferenceStyle& reference_style_named(Layout& layout, const toml::Member& member) {
  const auto found = std::find_if(layout.references.begin(), layout.references.end(),
                                  [&](const ReferenceStyle& style) { return style.name.name == member.key; });
  if (found != layout.references.end()) return *found;
  ReferenceStyle& style = layout.references.emplace_back();
  style.name = {member.key, member.key_span};
  return style;
}

void read_types(Fields& types, std::vector<Variant>& variants) {
  for (const toml::Member& member : types.cursor().table().members) {
    const auto found = std::find_if(variants.begin(), variants.end(),
                                    [&](const Variant& variant) { return variant.type == member.key; });
    Variant& variant = found == variants.end() ? variants.emplace_back() : *found;
    variant.type = member.key;
    types.read(member.key, variant.lines);
  }
}

void read_authors(Fields& fields, ReferenceStyle& style) {
  const auto form = fields.choice<NameForm>("names", {{name_form_names[0], NameForm::as_written},
                                                      {name_form_names[1], NameForm::initials_first},
                                                      {name_form_names[2], NameForm::initials_last},
                                                      {name_form_names[3], NameForm::family_first},
                                                      {name_form_names[4], NameForm::family_only}});
  if (form) style.names = *form;
  fields.read("between", style.joint);
  fields.read("between_two", style.two_joint);
  fields.read("before_last", style.last_joint);
}

}  // namespace

void apply_references(Fields& fields, Layout& layout) {
  fields.tables("references", "the style of references", [&layout](const toml::Member& member, Fields& table) {
    ReferenceStyle& style = reference_style_named(layout, member);
    table.read("lines", style.lines);
    table.table("types", "the types of a publication", [&](Fields& types) { read_types(types, style.types); });
    table.table("authors", "a list of authors", [&](Fields& authors) { read_authors(authors, style); });
  });
}

}  // namespace cvpdf::layout
