// One subtraction, for either side.
#include "layout/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/millimetres.hpp"

namespace cvpdf::layout {

namespace {

// Less than this holds no words.
constexpr Length least_room = Length::scaled(72 * Length::scaled_per_point);

Rect from_to(Length left, Length right, const Paper& paper) {
  return {{left, paper.margins.top}, {right - left, paper.size.height - paper.margins.top - paper.margins.bottom}};
}

Diagnostic no_room(const Layout& layout, const Paper& paper, const std::string& sum, SourceSpan span) {
  return {Severity::error, "layout/no-room",
          fmt::format("the layout '{}' leaves no room on paper '{}': {}", layout.name, paper.name, sum), span,
          "make the margins or the sidebar smaller"};
}

Diagnostic with_hint(Diagnostic diagnostic, std::string hint) {
  diagnostic.hint = std::move(hint);
  return diagnostic;
}

std::string sum_across(const Paper& paper, const Sidebar& sidebar, Length room) {
  const Insets& margins = paper.margins;
  const std::string end = fmt::format("of {} leaves {} for text", millimetres(paper.size.width), millimetres(room));
  if (sidebar.side == Sidebar::Side::none) {
    return fmt::format("{} + {} {}", millimetres(margins.left), millimetres(margins.right), end);
  }
  const Length margin = sidebar.side == Sidebar::Side::left ? margins.right : margins.left;
  return fmt::format("{} + {} + {} {}", millimetres(sidebar.width), millimetres(sidebar.gap), millimetres(margin), end);
}

std::string sum_down(const Paper& paper, Length room) {
  return fmt::format("{} + {} of {} leaves {} for text", millimetres(paper.margins.top),
                     millimetres(paper.margins.bottom), millimetres(paper.size.height), millimetres(room));
}

std::string sum_in_sidebar(const Sidebar& sidebar, Length room) {
  return fmt::format("padding of {} + {} of {} leaves {} for the sidebar's text", millimetres(sidebar.padding),
                     millimetres(sidebar.padding), millimetres(sidebar.width), millimetres(room));
}

bool stands_beside(const PhotoForm& photo) {
  return photo.side == PhotoForm::Side::left || photo.side == PhotoForm::Side::right;
}

// What a photo and contacts leave of the masthead's width.
Length room_in_masthead(const Columns& row, const Layout& layout) {
  const Place place = layout.masthead.place;
  const Rect& all = place == Place::main ? row.main : place == Place::full ? row.full : row.side;
  const Length photo = stands_beside(layout.photo) ? layout.photo.width + layout.photo.gap : Length();
  return all.size.width - photo - layout.masthead.contacts_width.value_or(Length());
}

// Where the greater part of it goes.
SourceSpan span_of_head(const Layout& layout) {
  const bool is_photo = stands_beside(layout.photo) &&
                        layout.photo.width + layout.photo.gap > layout.masthead.contacts_width.value_or(Length());
  return is_photo ? layout.photo.span : layout.masthead.span;
}

void check_masthead(const Columns& row, const Paper& paper, const Layout& layout, Diagnostics& diagnostics) {
  if (layout.photo.side == PhotoForm::Side::none && !layout.masthead.contacts_width) return;
  const Length room = room_in_masthead(row, layout);
  if (room < least_room) {
    const std::string sum =
        fmt::format("its photo and contacts leave {} for the rest of the masthead", millimetres(room));
    const SourceSpan span = span_of_head(layout);
    diagnostics.report(with_hint(no_room(layout, paper, sum, span), "make the photo or contacts_width smaller"));
  }
  if (layout.photo.side != PhotoForm::Side::none && layout.photo.height > row.main.size.height) {
    const std::string sum = fmt::format("the photo is {} high", millimetres(layout.photo.height));
    diagnostics.report(with_hint(no_room(layout, paper, sum, layout.photo.span), "make the photo smaller"));
  }
}

}  // namespace

Columns columns(const Paper& paper, const Sidebar& sidebar) {
  const Length left = paper.margins.left, right = paper.size.width - paper.margins.right;
  const Rect all = from_to(left, right, paper);
  const Length text_edge = sidebar.padding, fill_edge = sidebar.width, main_edge = sidebar.width + sidebar.gap;
  const Length width = paper.size.width;
  switch (sidebar.side) {
    case Sidebar::Side::left:
      return {from_to(main_edge, right, paper),
              from_to(text_edge, fill_edge - text_edge, paper),
              from_to(text_edge, right, paper),
              {{Length(), Length()}, {fill_edge, paper.size.height}}};
    case Sidebar::Side::right:
      return {from_to(left, width - main_edge, paper),
              from_to(width - fill_edge + text_edge, width - text_edge, paper),
              from_to(left, width - text_edge, paper),
              {{width - fill_edge, Length()}, {fill_edge, paper.size.height}}};
    case Sidebar::Side::none:
      break;
  }
  return {all, from_to(left, left, paper), all, {}};
}

void check_room_on(const Paper& paper, const Layout& layout, Diagnostics& diagnostics) {
  const Sidebar& sidebar = layout.sidebar;
  const Columns row = columns(paper, sidebar);
  const bool has_sidebar = sidebar.side != Sidebar::Side::none;
  const SourceSpan across = has_sidebar ? sidebar.span : layout.page_span;
  if (row.main.size.height < least_room) {
    diagnostics.report(no_room(layout, paper, sum_down(paper, row.main.size.height), layout.page_span));
  }
  if (row.main.size.width < least_room) {
    diagnostics.report(no_room(layout, paper, sum_across(paper, sidebar, row.main.size.width), across));
  }
  if (row.main.size.height >= least_room && row.main.size.width >= least_room) {
    check_masthead(row, paper, layout, diagnostics);
  }
  if (has_sidebar && row.side.size.width < least_room) {
    diagnostics.report(no_room(layout, paper, sum_in_sidebar(sidebar, row.side.size.width), sidebar.span));
  }
}

bool has_room(const Paper& paper, const Layout& layout) {
  Diagnostics unsaid;
  check_room_on(paper, layout, unsaid);
  return !unsaid.failed();
}

void check_room(const Layout& layout, Diagnostics& diagnostics) {
  const Paper* usual = find_paper(layout, layout.paper);
  const std::size_t before = diagnostics.all().size();
  for (const Paper& paper : layout.papers) {
    if (usual != nullptr && paper.size.width < usual->size.width) continue;
    check_room_on(paper, layout, diagnostics);
    if (diagnostics.all().size() > before) return;  // The other papers have the same mistake.
  }
}

}  // namespace cvpdf::layout
