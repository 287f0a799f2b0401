// Holds a layout's names against the content model.
#include "compose/check_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compose/entry_slots.hpp"
#include "content/entry_kinds.hpp"
#include "icons/icons.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

using layout::Part;
using layout::Pattern;
using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 8> masthead_slots{"name",  "headline", "contacts", "email",
                                                         "phone", "location", "url",      "address"};
constexpr std::array<std::string_view, 6> contact_slots{"email", "phone", "location", "url", "address", "profiles"};
constexpr std::array<std::string_view, 4> profile_slots{"network", "user", "url", "address"};
constexpr std::array<std::string_view, 2> legend_slots{"mark", "legend"};
constexpr std::array<std::string_view, 1> section_slots{"title"};
constexpr std::array<std::string_view, 5> running_slots{"name", "page", "pages", "date", "legal"};

std::vector<std::string_view> entry_slots() {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < content::slot_count; ++i)
    names.push_back(content::slot_name(static_cast<content::Slot>(i)));
  names.push_back(year_slot);
  return names;
}

std::vector<std::string_view> word_names() {
  std::vector<std::string_view> names;
  for (const language::WordRow& row : language::word_rows) names.push_back(row.name);
  for (const std::string_view name : proper_names) names.push_back(name);
  return names;
}

std::vector<std::string_view> icon_names() {
  std::vector<std::string_view> names;
  for (const icons::IconRow& row : icons::icon_table()) names.push_back(row.name);
  return names;
}

class LayoutCheck {
 public:
  explicit LayoutCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void check(const Pattern& pattern, Names slots) {
    layout::visit_parts(pattern, [&](const Part& part) {
      if (part.kind == Part::Kind::slot) check_name(part.text, slots, {"compose/unknown-slot", "slot", part.span});
      if (part.kind == Part::Kind::word) check_name(part.text, words_, {"compose/unknown-word", "word", part.span});
      if (part.kind == Part::Kind::icon) check_name(part.text, icons_, {"compose/unknown-icon", "icon", part.span});
      for (const std::string& target : part.targets) {
        check_name(target, slots, {"compose/unknown-slot", "slot", part.span});
      }
    });
  }

  void check(const std::vector<layout::Line>& lines, Names slots) {
    for (const layout::Line& line : lines) check(line.pattern, slots);
  }

  // Of what has one cell, and prints nothing behind a " >> ".
  void check_cell(const Pattern& pattern, Names slots) {
    check(pattern, slots);
    for (const Part& part : pattern) {
      if (part.kind != Part::Kind::split) continue;
      diagnostics_.report({Severity::error, "compose/one-cell",
                           "there is one cell here, and what stands behind \" >> \" would be lost", part.span,
                           "write it without \" >> \""});
    }
  }

  void check_cells(const std::vector<layout::Line>& lines, Names slots) {
    for (const layout::Line& line : lines) check_cell(line.pattern, slots);
  }

  void check(const layout::SectionTitle& title) {
    if (title.pattern) check_cell(*title.pattern, section_slots);
    check_cells(title.continued, section_slots);
  }

  void check(const layout::RunningForm& form) {
    check(form.lines, running_slots);
    if (form.first) check(*form.first, running_slots);
  }

  void check(const layout::ReferenceStyle& style, Names slots) {
    check(style.lines, slots);
    for (const layout::Variant& variant : style.types) check(variant.lines, slots);
  }

  void check(const layout::Arrangement& row, Names slots) {
    if (row.kind.name != "default") check_kind(row.kind);
    check(row.lines, slots);
    check_cells(row.continued, slots);
    for (const layout::Variant& variant : row.types) check(variant.lines, slots);
    if (row.label) check_cell(*row.label, slots);
  }

 private:
  struct Wanted {
    std::string_view code, what;
    SourceSpan span;
  };

  void check_name(std::string_view name, Names known, const Wanted& wanted) {
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    const std::string_view meant = unicode::nearest(name, {known.begin(), known.end()});
    diagnostics_.report({Severity::error, std::string(wanted.code),
                         fmt::format("there is no {} '{}'", wanted.what, name), wanted.span,
                         meant.empty() ? std::string{} : fmt::format("did you mean '{}'?", meant)});
  }

  void check_kind(const layout::Named& kind) {
    if (content::find_entry_kind(kind.name) != nullptr) return;
    std::vector<std::string_view> names{"default"};
    for (const content::EntryKind& row : content::entry_kinds()) names.push_back(row.name);
    check_name(kind.name, names, {"compose/unknown-kind", "kind of entry", kind.span});
  }

  Diagnostics& diagnostics_;
  const std::vector<std::string_view> words_ = word_names();
  const std::vector<std::string_view> icons_ = icon_names();
};

}  // namespace

void check_layout(const layout::Layout& layout, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  LayoutCheck check(diagnostics);
  check.check(layout.masthead.lines, masthead_slots);
  for (const Pattern& pattern : layout.masthead.contacts) check.check_cell(pattern, contact_slots);
  check.check_cell(layout.masthead.profile, profile_slots);
  check.check_cell(layout.legend.pattern, legend_slots);
  check.check(layout.section_title);
  check.check(layout.header);
  check.check(layout.footer);
  const std::vector<std::string_view> slots = entry_slots();
  for (const layout::Arrangement& row : layout.arrangements) check.check(row, slots);
  for (const layout::ReferenceStyle& style : layout.references) check.check(style, slots);
  if (diagnostics.all().size() > before) return;  // What the sidebar shares is not to be reported twice.
  const auto check_own = [&](const layout::Layout& own) {
    check.check(own.section_title);
    for (const layout::Arrangement& row : own.arrangements) check.check(row, slots);
  };
  for (const layout::Layout& own : layout.sidebar.own) check_own(own);
  if (diagnostics.all().size() > before) return;
  for (const layout::SectionForm& form : layout.sections) check_own(form.own.front());
}

}  // namespace cvpdf::compose
