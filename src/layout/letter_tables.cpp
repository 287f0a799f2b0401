// [letter]: what differs in a letter; and a letter's page, made of a CV's.
#include <algorithm>
#include <utility>

#include "layout/tables.hpp"

namespace cvpdf::layout {

namespace {

constexpr int bold = 700;
constexpr double lines_for_signature = 3;
constexpr std::string_view contacts_slot = "contacts";

Gap lines(double count) { return {{count, Extent::Unit::lines}, {}, {}}; }

bool prints_contacts(const std::vector<Line>& lines) {
  bool found = false;
  for (const Line& line : lines) {
    visit_parts(line.pattern, [&found](const Part& part) { found = found || part.text == contacts_slot; });
  }
  return found;
}

Line contact_line() {
  Part part;
  part.kind = Part::Kind::slot;
  part.text = contacts_slot;
  Line line;
  line.pattern.push_back(std::move(part));
  line.style = style_name(StyleName::contact);
  return line;
}

}  // namespace

void apply_plain_letter(Layout& layout) {
  const auto style = [&layout](StyleName name) -> Style& { return layout.styles[static_cast<std::size_t>(name)]; };
  for (const StyleName name :
       {StyleName::dateline, StyleName::recipient, StyleName::subject, StyleName::closing, StyleName::enclosures}) {
    style(name).text.hyphenation = document::Hyphenation::off;
    style(name).paragraph.alignment = document::Alignment::ragged_right;
    style(name).paragraph.before = lines(1);
  }
  style(StyleName::letter).paragraph.before = lines(1);
  style(StyleName::subject).text.weight = bold;
  style(StyleName::subject).paragraph.before = lines(2);
  style(StyleName::closing).paragraph.after = lines(lines_for_signature);
}

void apply_letter(Fields& fields, Layout& layout) {
  fields.table("letter", "what differs in letters", [&](Fields& table) { apply_tables(table, layout); });
}

void make_letterhead(Layout& layout) {
  layout.photo = {};  // It is the CV's.
  if (layout.sidebar.side == Sidebar::Side::none) return;
  layout.sidebar = {};
  layout.masthead.place = Place::main;
  if (!prints_contacts(layout.masthead.lines)) layout.masthead.lines.push_back(contact_line());
}

}  // namespace cvpdf::layout
