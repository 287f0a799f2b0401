#include "compose/section_forms.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "content/entry_kinds.hpp"
#include "content/walk.hpp"
#include "unicode/spelling.hpp"

namespace cvpdf::compose {

namespace {

using content::Section;
using layout::SectionForm;
using MeantFor = SectionForm::MeantFor;

bool is_of_kind(const Section& section, std::string_view kind) {
  return content::holds_only(section.nodes, [kind](std::string_view name) { return name == kind; });
}

const SectionForm* find_form(const Section& section, const layout::Layout& layout) {
  for (const SectionForm& form : layout.sections) {
    if (form.name == section.id) return &form;
  }
  for (const SectionForm& form : layout.sections) {
    if (is_of_kind(section, form.name)) return &form;
  }
  return nullptr;
}

// The kind of all that it holds; empty where there is none.
std::string_view kind_of(const Section& section) {
  for (const content::EntryKind& kind : content::entry_kinds()) {
    if (is_of_kind(section, kind.name)) return kind.name;
  }
  return {};
}

class SectionFormCheck {
 public:
  SectionFormCheck(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics)
      : cv_(cv), layout_(layout), diagnostics_(diagnostics) {}

  void check(const SectionForm& form) {
    if (is_met(form.name)) return;
    const bool is_for_this = form.meant_for == MeantFor::this_cv;
    if (!is_for_this && content::find_entry_kind(form.name) != nullptr) return;
    const std::string_view meant = unicode::nearest(form.name, names_without_form());
    if (meant.empty() && !is_for_this) return;
    diagnostics_.report({Severity::warning, "compose/unknown-section",
                         fmt::format("no section of this CV is '{}', and its form has no effect", form.name), form.span,
                         meant.empty() ? choice() : fmt::format("did you mean '{}'?", meant)});
  }

  // Of the sidebar. What is no kind may be a section of another CV.
  void check_listed(const layout::Named& listed) {
    if (is_met(listed.name) || content::find_entry_kind(listed.name) != nullptr) return;
    std::vector<std::string_view> names;
    for (const Section& section : cv_.sections) names.push_back(section.id);
    for (const content::EntryKind& kind : content::entry_kinds()) names.push_back(kind.name);
    const std::string_view meant = unicode::nearest(listed.name, names);
    if (meant.empty() || is_in_sidebar(meant)) return;
    diagnostics_.report(
        {Severity::warning, "compose/unknown-section",
         fmt::format("no section of this CV is '{}', and none stands in the sidebar for it", listed.name), listed.span,
         fmt::format("did you mean '{}'?", meant)});
  }

 private:
  // The list may have several words for one.
  [[nodiscard]] bool is_in_sidebar(std::string_view name) const {
    const std::vector<layout::Named>& listed = layout_.sidebar.sections;
    return std::any_of(listed.begin(), listed.end(), [name](const layout::Named& one) { return one.name == name; });
  }
  [[nodiscard]] bool is_met(std::string_view name) const {
    return std::any_of(cv_.sections.begin(), cv_.sections.end(),
                       [name](const Section& section) { return section.id == name || is_of_kind(section, name); });
  }

  // By which the sections can be named that have no form of their own yet.
  [[nodiscard]] std::vector<std::string_view> names_without_form() const {
    std::vector<std::string_view> names;
    for (const Section& section : cv_.sections) {
      if (find_form(section, layout_) != nullptr) continue;
      names.push_back(section.id);
      if (const std::string_view kind = kind_of(section); !kind.empty()) names.push_back(kind);
    }
    return names;
  }

  [[nodiscard]] std::string choice() const {
    std::vector<std::string_view> ids;
    for (const Section& section : cv_.sections) ids.push_back(section.id);
    return ids.empty()
               ? std::string{}
               : fmt::format("one of: {}; or a kind of which a section holds nothing else", fmt::join(ids, ", "));
  }

  const content::Cv& cv_;
  const layout::Layout& layout_;
  Diagnostics& diagnostics_;
};

}  // namespace

const layout::Layout& layout_for(const Section& section, const layout::Layout& layout) {
  const SectionForm* form = find_form(section, layout);
  return form == nullptr ? layout : form->own.front();
}

void check_section_forms(const content::Cv& cv, const layout::Layout& layout, Diagnostics& diagnostics) {
  SectionFormCheck check(cv, layout, diagnostics);
  for (const SectionForm& form : layout.sections) check.check(form);
  for (const layout::Named& listed : layout.sidebar.sections) check.check_listed(listed);
}

}  // namespace cvpdf::compose
