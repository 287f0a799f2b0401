#include "compose/named_families.hpp"

#include <algorithm>
#include <string>

namespace cvpdf::compose {

namespace {

using document::NamedFamily;
using layout::Layout;

void add_family(NamedFamily named, std::vector<NamedFamily>& families) {
  const bool is_known = std::any_of(families.begin(), families.end(),
                                    [&named](const NamedFamily& known) { return known.family == named.family; });
  if (!is_known) families.push_back(std::move(named));
}

void add_families_of_styles(const Layout& layout, const std::vector<std::string>& roles,
                            std::vector<NamedFamily>& families) {
  for (const layout::Style& style : layout.styles) {
    const std::optional<layout::Named>& font = style.text.font;
    if (!font || layout::find_family(layout, font->name) != nullptr) continue;
    add_family({font->name, font->span, roles}, families);
  }
  for (const layout::SectionForm& form : layout.sections) add_families_of_styles(form.own.front(), roles, families);
  for (const Layout& own : layout.sidebar.own) add_families_of_styles(own, roles, families);
}

}  // namespace

std::vector<NamedFamily> named_families(const Layout& layout) {
  std::vector<NamedFamily> families;
  std::vector<std::string> roles;
  for (const layout::FontRole& role : layout.fonts) {
    roles.push_back(role.role);
    add_family({role.family, role.span}, families);
  }
  add_families_of_styles(layout, roles, families);
  return families;
}

}  // namespace cvpdf::compose
