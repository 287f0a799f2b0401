#include "compose/unshown.hpp"

#include <fmt/format.h>

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cvpdf::compose {

namespace {

using content::Person;
using layout::Layout;
using layout::RunningForm;
using Slots = std::set<std::string, std::less<>>;

void add_slots(const layout::Pattern& pattern, Slots& slots) {
  layout::visit_parts(pattern, [&slots](const layout::Part& part) {
    if (part.kind == layout::Part::Kind::slot) slots.insert(part.text);
    slots.insert(part.targets.begin(), part.targets.end());
  });
}

void add_slots(const std::vector<layout::Line>& lines, Slots& slots) {
  for (const layout::Line& line : lines) add_slots(line.pattern, slots);
}

Slots masthead_slots(const Layout& layout) {
  const layout::Masthead& form = layout.masthead;
  Slots slots;
  add_slots(form.lines, slots);
  const bool has_contacts = slots.erase("contacts") > 0 || form.contacts_width || layout.sidebar.contacts;
  if (!has_contacts) return slots;
  for (const layout::Pattern& contact : form.contacts) add_slots(contact, slots);
  if (form.profile.empty()) slots.erase("profiles");
  if (slots.contains("address")) slots.insert("url");  // The same, whole.
  return slots;
}

// A header or footer that is on no page shows nothing.
void add_slots(const RunningForm& form, Slots& slots) {
  if (form.when == RunningForm::When::never) return;
  add_slots(form.lines, slots);
  if (form.first) add_slots(*form.first, slots);
}

class UnshownReport {
 public:
  UnshownReport(Slots shown, const Layout& layout, Diagnostics& diagnostics)
      : shown_(std::move(shown)), layout_(layout), diagnostics_(diagnostics) {}

  void check(std::string_view key, const SourceSpan& span, std::string_view where) {
    if (shown_.contains(key)) return;
    diagnostics_.report({Severity::warning, "compose/slot-not-shown",
                         fmt::format("the layout '{}' does not show the '{}'", layout_.name, key), span,
                         fmt::format("add {{{}}} to {} in the layout", key, where)});
  }
  void check(std::string_view key, const content::PlainText& text, std::string_view where) {
    if (!text.utf8.empty()) check(key, text.span, where);
  }

 private:
  Slots shown_;
  const Layout& layout_;
  Diagnostics& diagnostics_;
};

}  // namespace

// Whether the masthead has a place for what [masthead] contacts names.
bool has_place_for_contacts(const Layout& layout) {
  Slots slots;
  add_slots(layout.masthead.lines, slots);
  return slots.contains("contacts") || layout.masthead.contacts_width || layout.sidebar.contacts;
}

void report_unshown_person(const Person& person, const Layout& layout, Diagnostics& diagnostics) {
  constexpr std::string_view lines = "[masthead] lines";
  const std::string_view contacts = has_place_for_contacts(layout) ? "[masthead] contacts" : "[masthead] lines";
  UnshownReport report(masthead_slots(layout), layout, diagnostics);
  report.check("name", person.name, lines);
  if (!person.headline.empty()) report.check("headline", person.headline.front().span, lines);
  report.check("email", person.email, contacts);
  report.check("phone", person.phone, contacts);
  report.check("location", person.location, contacts);
  report.check("url", person.url, contacts);
  if (!person.profiles.empty()) report.check("profiles", person.profiles.front().span, contacts);
}

void report_unshown_legal(const content::Cv& cv, const Layout& layout, Diagnostics& diagnostics) {
  if (cv.legal.empty()) return;
  Slots slots;
  add_slots(layout.header, slots);
  add_slots(layout.footer, slots);
  UnshownReport(std::move(slots), layout, diagnostics).check("legal", cv.legal.front().span, "[footer] pattern");
}

}  // namespace cvpdf::compose
