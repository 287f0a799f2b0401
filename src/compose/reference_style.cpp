#include "compose/reference_style.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "content/entry_kinds.hpp"
#include "content/reference_types.hpp"
#include "layout/catalog.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

using content::Entry;
using layout::Layout;
using layout::ReferenceStyle;
using layout::StyleName;
using layout::Variant;

const ReferenceStyle* find_reference_style(std::string_view name, const Layout& layout) {
  const auto found = std::find_if(layout.references.begin(), layout.references.end(),
                                  [name](const ReferenceStyle& style) { return style.name.name == name; });
  return found == layout.references.end() ? nullptr : &*found;
}

// Whether "preprint/book" has the type.
bool serves(std::string_view types, std::string_view type) {
  while (true) {
    const std::size_t end = types.find('/');
    if (types.substr(0, end) == type) return true;
    if (end == std::string_view::npos) return false;
    types.remove_prefix(end + 1);
  }
}

// Of several, the last: a layout adds to the one that it extends.
const std::vector<layout::Line>* lines_of_type(const std::vector<Variant>& variants, std::string_view type) {
  const auto found = std::find_if(variants.rbegin(), variants.rend(),
                                  [type](const Variant& variant) { return serves(variant.type, type); });
  return found == variants.rend() ? nullptr : &found->lines;
}

class ReferenceStyleCheck {
 public:
  ReferenceStyleCheck(const Layout& layout, Diagnostics& diagnostics) : layout_(layout), diagnostics_(diagnostics) {}

  void check(const content::ReferenceChoice& choice) {
    if (choice.style && !choice.style->utf8.empty()) check(*choice.style);
  }

  void check(const std::vector<content::Node>& nodes) {
    for (const content::Node& node : nodes) {
      if (const auto* entry = std::get_if<Entry>(&node)) check(entry->children);
      const auto* group = std::get_if<content::Group>(&node);
      if (group == nullptr) continue;
      check(group->references);
      check(group->nodes);
    }
  }

 private:
  void check(const content::PlainText& name) {
    if (find_reference_style(name.utf8, layout_) != nullptr) return;
    std::vector<std::string_view> names = layout::embedded_reference_names();
    for (const ReferenceStyle& style : layout_.references) names.push_back(style.name.name);
    const std::string_view meant = unicode::nearest(name.utf8, names);
    diagnostics_.report(
        {Severity::error, "compose/unknown-reference-style",
         fmt::format("the layout '{}' has no style of references '{}'", layout_.name, name.utf8), name.span,
         meant.empty() ? fmt::format("it has: {}", fmt::join(names, ", ")) : fmt::format("did you mean `{}`?", meant)});
  }

  const Layout& layout_;
  Diagnostics& diagnostics_;
};

}  // namespace

const ReferenceStyle* reference_style(const Entry& entry, const Layout& layout) {
  return entry.look.style.utf8.empty() ? nullptr : find_reference_style(entry.look.style.utf8, layout);
}

const std::vector<layout::Line>& reference_lines(const Entry& entry, const layout::Arrangement& row,
                                                 const Layout& layout) {
  const ReferenceStyle* style = reference_style(entry, layout);
  if (style == nullptr && row.types.empty()) return row.lines;
  const std::string_view type = content::reference_type(entry);
  if (style != nullptr) {
    const std::vector<layout::Line>* lines = lines_of_type(style->types, type);
    if (lines != nullptr) return *lines;
    if (entry.kind->name == "publication" && !style->lines.empty()) return style->lines;
  }
  const std::vector<layout::Line>* lines = lines_of_type(row.types, type);
  return lines == nullptr ? row.lines : *lines;
}

bibliography::AuthorForm author_form(const Entry& entry, const Layout& layout) {
  bibliography::AuthorForm form;
  form.most = entry.look.max_authors;
  form.keeps_last = entry.look.keeps_last;
  const ReferenceStyle* style = reference_style(entry, layout);
  if (style == nullptr) return form;
  form.names = style->names;
  form.joint = style->joint;
  form.two_joint = style->two_joint;
  form.last_joint = style->last_joint;
  return form;
}

layout::StyleIndex team_style(std::string_view team, const Layout& layout) {
  const auto found = std::find_if(layout.styles.begin(), layout.styles.end(),
                                  [team](const layout::Style& style) { return style.name == team; });
  return found == layout.styles.end() ? static_cast<layout::StyleIndex>(StyleName::team)
                                      : static_cast<layout::StyleIndex>(found - layout.styles.begin());
}

void check_reference_styles(const content::Cv& cv, const Layout& layout, Diagnostics& diagnostics) {
  ReferenceStyleCheck check(layout, diagnostics);
  check.check(cv.references);
  for (const content::Section& section : cv.sections) {
    check.check(section.references);
    check.check(section.nodes);
  }
}

}  // namespace cvpdf::compose
