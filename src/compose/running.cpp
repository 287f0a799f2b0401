// Lines by pattern, all of them artifacts.
#include "compose/running.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/millimetres.hpp"
#include "compose/dates.hpp"
#include "compose/inline_writer.hpp"
#include "compose/line_writer.hpp"

namespace cvpdf::compose {

namespace {

using content::Cv;
using document::Running;
using layout::RunningForm;

bool has_slot(const Cv& cv, std::string_view name) {
  if (name == "name") return !cv.person.name.utf8.empty();
  if (name == "date") return cv.date.has_value();
  if (name == "legal") return !cv.legal.empty();
  return name == "page" || name == "pages";
}

void print_slot(const Cv& cv, std::string_view name, TypeId type, InlineWriter& out) {
  if (name == "name") return out.plain_text(cv.person.name.utf8, type, cv.person.name.span);
  if (name == "legal") return out.rich_text(cv.legal, type);
  out.page_field(name == "page" ? document::PageField::Kind::number : document::PageField::Kind::count, type);
}

SlotSource running_source(const Cv& cv, const Draft& draft) {
  SlotSource source;
  source.has = [&cv](std::string_view name) { return has_slot(cv, name); };
  source.print = [&cv, &draft](std::string_view name, TypeId type, InlineWriter& out) {
    if (name != "date") return print_slot(cv, name, type, out);
    if (cv.date) out.verbatim(print_date(*cv.date, draft.layout().dates, draft.language()), type, cv.date->span);
  };
  source.target = [](std::string_view /*slot*/) { return std::string{}; };
  return source;
}

// Its lines, one below the other.
class LinesComposer {
 public:
  LinesComposer(const Cv& cv, layout::StyleIndex style, Draft& draft)
      : source_(running_source(cv, draft)), style_(style), draft_(draft) {}

  std::vector<document::Block> compose(const std::vector<layout::Line>& lines) {
    std::vector<document::Block> flow;
    for (const layout::Line& line : lines) compose(line, flow);
    return flow;
  }

 private:
  void compose(const layout::Line& line, std::vector<document::Block>& flow) {
    const Cells cells = select_cells(line.pattern, source_);
    if (cells.empty()) return;
    const layout::StyleIndex style = line.style_index == layout::no_style ? style_ : line.style_index;
    if (cells.right.empty()) return flow.push_back(draft_.loose(cell(cells.left, style)));
    document::Paragraph right = cell(cells.right, style);
    right.style.alignment = document::Alignment::ragged_left;
    if (cells.left.empty()) return flow.push_back(draft_.loose(std::move(right)));
    document::Paragraph left = cell(cells.left, style);
    left.style.alignment = document::Alignment::ragged_right;
    flow.push_back(draft_.loose_row(std::move(left), std::move(right), {}));
  }

  document::Paragraph cell(const std::vector<const layout::Part*>& parts, layout::StyleIndex style) {
    InlineWriter out(draft_, document::structure_artifact);
    write_parts(parts, draft_.styles().over(body_type, style), source_, out);
    document::Paragraph paragraph;
    paragraph.content = std::move(out).take();
    paragraph.style = draft_.styles().paragraph(style);
    paragraph.structure = document::structure_artifact;
    return paragraph;
  }

  SlotSource source_;
  layout::StyleIndex style_;
  Draft& draft_;
};

Rect column_of(layout::Place place, const layout::Columns& columns) {
  switch (place) {
    case layout::Place::main:
      return columns.main;
    case layout::Place::sidebar:
      return columns.side.size.width > Length() ? columns.side : columns.main;
    case layout::Place::full:
      break;
  }
  return columns.full;
}

Running::When when_of(RunningForm::When when) {
  switch (when) {
    case RunningForm::When::rest:
      return Running::When::rest;
    case RunningForm::When::several_pages:
      return Running::When::several_pages;
    case RunningForm::When::never:
    case RunningForm::When::always:
      break;
  }
  return Running::When::always;
}

struct Stand {
  Running::Edge edge;
  Rect column;
  Length page_height;
};

std::string_view name_of(Running::Edge edge) { return edge == Running::Edge::top ? "header" : "footer"; }

Length margin_of(const Stand& stand) {
  const Rect& column = stand.column;
  return stand.edge == Running::Edge::top ? column.origin.y : stand.page_height - column.origin.y - column.size.height;
}

// Less than this holds no words.
constexpr Length least_text = Length::scaled(72 * Length::scaled_per_point);

// It stands beside the text, which gives way to it: little room may be left.
void check_distance(const Stand& stand, const RunningForm& form, const Running& running, Draft& draft) {
  const Length distance = draft.styles().length(form.from_edge), margin = margin_of(stand);
  if (distance < margin) return;
  const SourceSpan& span = form.from_edge_span.file != 0 ? form.from_edge_span : form.span;
  const Length room = stand.column.size.height - (distance + running.frame.size.height - margin);
  const std::string stands =
      fmt::format("the {} stands {} from the page's edge", name_of(stand.edge), millimetres(distance));
  std::string hint = fmt::format("the margin is {}: let from_edge be less", millimetres(margin));
  if (room >= least_text) {
    draft.diagnostics().report(
        {Severity::note, "compose/line-in-text", stands + ", and the text gives way to it", span, std::move(hint)});
    return;
  }
  draft.diagnostics().report(
      {Severity::error, "compose/no-room",
       fmt::format("{}, which leaves {} for text", stands, millimetres(std::max(room, Length()))), span,
       std::move(hint)});
}

// Where a form stands, with one line's height.
Running running_at(const Stand& stand, const RunningForm& form, Draft& draft) {
  Running running;
  running.edge = stand.edge;
  running.span = form.span;
  const Length height = draft.styles().paragraph(form.style_index).leading;
  const Length distance = draft.styles().length(form.from_edge);
  const Length y = stand.edge == Running::Edge::top ? distance : stand.page_height - distance - height;
  running.frame = {{stand.column.origin.x, y}, {stand.column.size.width, height}};
  running.gap = draft.styles().space(form.gap).natural;
  return running;
}

bool prints_legal(const std::vector<layout::Line>& lines) {
  bool found = false;
  for (const layout::Line& line : lines) {
    layout::visit_parts(line.pattern, [&found](const layout::Part& part) { found = found || part.text == "legal"; });
  }
  return found;
}

// A legal clause is on a document of one page, too.
RunningForm with_legal_shown(RunningForm form, const Cv& cv) {
  const bool has_legal = !cv.legal.empty() && (prints_legal(form.lines) || (form.first && prints_legal(*form.first)));
  if (has_legal && form.when == RunningForm::When::several_pages) form.when = RunningForm::When::always;
  return form;
}

// On pages that have a first page's lines of their own, the others' stand on the rest.
void add_form(const RunningForm& form, Running place, LinesComposer& composer, std::vector<Running>& out) {
  const bool has_first = form.first && form.when != RunningForm::When::rest;
  if (has_first) {
    Running first = place;
    first.when = form.when == RunningForm::When::always ? Running::When::first : Running::When::first_of_several;
    first.flow = composer.compose(*form.first);
    if (!first.flow.empty()) out.push_back(std::move(first));
  }
  place.when = has_first ? Running::When::rest : when_of(form.when);
  place.flow = composer.compose(form.lines);
  if (!place.flow.empty()) out.push_back(std::move(place));
}

}  // namespace

std::vector<Running> compose_running(const Cv& cv, const layout::Columns& columns, Length page_height, Draft& draft) {
  const layout::Layout& layout = draft.layout();
  std::vector<Running> out;
  for (const auto& [edge, form] :
       {std::pair(Running::Edge::top, &layout.header), std::pair(Running::Edge::bottom, &layout.footer)}) {
    if (form->when == RunningForm::When::never) continue;
    LinesComposer composer(cv, form->style_index, draft);
    const Stand stand{edge, column_of(form->place, columns), page_height};
    const Running running = running_at(stand, *form, draft);
    const std::size_t before = out.size();
    add_form(with_legal_shown(*form, cv), running, composer, out);
    if (out.size() > before) check_distance(stand, *form, running, draft);
  }
  return out;
}

}  // namespace cvpdf::compose
