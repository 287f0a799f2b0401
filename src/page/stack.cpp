// One pass over the blocks, each adding its boxes to a Column.
#include "page/stack.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "page/column.hpp"
#include "page/head.hpp"
#include "page/natural_width.hpp"
#include "page/tracks.hpp"
#include "paragraph/paragraph.hpp"

namespace cvpdf::page {
namespace {

using document::Block;
using document::BlockStyle;

// However far blocks are indented, this much stays for text, if there was so much.
constexpr Length least_measure = Length::scaled(36 * Length::scaled_per_point);
constexpr int any_badness = 9'999;  // TeX's scale ends behind it.
constexpr Length greatest_thickness = Length::scaled(144 * Length::scaled_per_point);
// Of the leading, above the baseline: about what ascenders need of it.
constexpr std::int64_t baseline_numerator = 3, baseline_denominator = 4;
// A colour under a block stands out on both sides, so that its text keeps to the edges of all other text.
constexpr Length fill_bleed = Length::scaled(3 * Length::scaled_per_point);
// Two lines of a column hold a child so many times as wide as it: a fifth of a line may be lost at the first's end.
constexpr std::int64_t held_numerator = 9, held_denominator = 5;

struct Measure {
  Length left, width;
};

Measure narrowed(const Measure& measure, const BlockStyle& style) {
  const Length least = std::min(measure.width, least_measure);
  const Length width = std::max(measure.width - style.indent_left - style.indent_right, least);
  const Length left = std::min(style.indent_left, std::max(measure.width - width, Length()));
  return {measure.left + left, width};
}

Length column_width(const document::Columns& columns, Length width, std::uint16_t count) {
  return (width - std::max(columns.gap, Length()) * (count - 1)) / count;
}

// Made smaller where it is wider than there is room.
Size fitted(const Size& size, Length width) {
  if (size.width <= width || size.width <= Length()) return size;
  return {width, ratio_of(size.height, width.scaled(), size.width.scaled())};
}

// Of what is so much narrower than its measure, from the left.
Length offset_of(document::Alignment alignment, Length room) {
  if (alignment == document::Alignment::ragged_left) return room;
  return alignment == document::Alignment::centered ? room / 2 : Length();
}

Step line_step(paragraph::Line line, Length x, Length leading) {
  Step step;
  step.box.height = std::max(leading > Length() ? leading : line.ascent + line.descent, least_leading);
  step.baseline = ratio_of(step.box.height, baseline_numerator, baseline_denominator);
  step.box.items.emplace_back(SetLine{{x, step.baseline}, std::move(line)});
  return step;
}

// At least two lines of a paragraph stand together, no page ends within a word, and an item is rather left whole.
int cost_before_line(std::size_t line, const std::vector<paragraph::Line>& lines,
                     const document::Paragraph& paragraph) {
  if (line == 0) return 0;
  if (line == 1 || line + 1 == lines.size()) return cost_of_widow;
  if (lines[line - 1].divided) return cost_of_divided_word;
  return paragraph.label ? cost_in_item : cost_in_paragraph;
}

// Of page breaks before each of the lines.
std::vector<int> break_costs(const std::vector<paragraph::Line>& lines, const document::Paragraph& paragraph) {
  std::vector<int> costs;
  costs.reserve(lines.size());
  for (std::size_t line = 0; line < lines.size(); ++line) costs.push_back(cost_before_line(line, lines, paragraph));
  return costs;
}

class Stacker {
 public:
  Stacker(const StackInput& input, Diagnostics& diagnostics)
      : input_(input), naturals_(input), diagnostics_(diagnostics) {}

  Galley stack(const std::vector<Block>& flow, const Measure& measure) {
    Column column;
    add_flow(column, flow, measure);
    return std::move(column).to_galley();
  }

 private:
  void add_flow(Column& column, const std::vector<Block>& flow, const Measure& measure);
  void add(Column& column, const Block& block, const Measure& measure);
  void add_kind(Column& column, document::ParagraphId id, const BlockStyle& style, const Measure& measure);
  void add_kind(Column& column, const document::Rule& rule, const BlockStyle& style, const Measure& measure);
  void add_kind(Column& column, const document::Stack& stack, const BlockStyle& style, const Measure& measure);
  void add_kind(Column& column, const document::Row& row, const BlockStyle& style, const Measure& measure);
  void add_kind(Column& column, const document::Columns& columns, const BlockStyle& style, const Measure& measure);
  void add_kind(Column& column, const document::Figure& figure, const BlockStyle& style, const Measure& measure);

  std::optional<VBox> head_of(const document::Stack& stack, const Measure& measure);
  std::optional<VBox> label_beside(document::ParagraphId id, const Measure& measure);
  VBox head_above(const std::vector<document::ParagraphId>& ids, const Measure& measure);
  [[nodiscard]] bool is_item(const Block& block) const;
  [[nodiscard]] bool ends_list(const std::vector<Block>& flow, std::size_t at) const;
  std::vector<paragraph::Line> set_lines(const LineKey& key, const paragraph::Setting& setting);
  Column set_label(document::ParagraphId id, const Measure& measure, const LabelPlace& place);
  Column set_text(document::ParagraphId id, const Measure& measure, Length push);
  [[nodiscard]] std::vector<CellFrame> cell_frames(const document::Row& row, const Measure& measure) const;
  [[nodiscard]] std::uint16_t column_count(const document::Columns& columns, Length width) const;
  const StackInput& input_;
  NaturalWidths naturals_;
  Diagnostics& diagnostics_;
  int depth_ = 0;
  int across_ = 0;  // Rows and columns around what is being added.
  std::uint32_t rows_ = 0;
};

bool Stacker::is_item(const Block& block) const {
  const auto* id = std::get_if<document::ParagraphId>(&block.kind);
  return id != nullptr && input_.document.paragraphs[*id].label;
}

bool Stacker::ends_list(const std::vector<Block>& flow, std::size_t at) const {
  return at > 0 && is_item(flow[at - 1]) && is_item(flow[at]) && (at + 1 == flow.size() || !is_item(flow[at + 1]));
}

void Stacker::add_flow(Column& column, const std::vector<Block>& flow, const Measure& measure) {
  for (std::size_t i = 0; i < flow.size(); ++i) {
    const std::size_t first = column.size();
    add(column, flow[i], measure);
    if (ends_list(flow, i)) column.hold_last_item(first);
  }
}

void Stacker::add(Column& column, const Block& block, const Measure& measure) {
  if (depth_ == deepest_nesting) {
    return diagnostics_.report({Severity::warning,
                                "page/too-deep",
                                "content nested more than 200 levels deep is left out",
                                {},
                                "nest it less deeply"});
  }
  ++depth_;
  const BlockStyle& style = style_of(block, input_.document);
  const Measure inner = narrowed(measure, style);
  column.space(style.before);
  if (style.page_break == document::PageBreak::before) column.begin_page();
  column.open(style.keep);
  const std::size_t first = column.size();
  std::visit([&](const auto& kind) { add_kind(column, kind, style, inner); }, block.kind);
  if (style.fill) column.fill(first, inner.left - fill_bleed, inner.width + fill_bleed * 2, *style.fill);
  column.close(style.keep);
  column.space(style.after);
  --depth_;
}

void Stacker::add_kind(Column& column, document::ParagraphId id, const BlockStyle&, const Measure& measure) {
  std::vector<Column> cells;
  LabelPlace place;
  if (!input_.shaped.labels[id].empty()) {
    place = naturals_.place_label(id, measure.width);
    cells.push_back(set_label(id, measure, place));
  }
  // A label of several lines moves the whole text, as far as it is wider than its column.
  const bool is_high = !cells.empty() && cells.front().size() > 1 && place.push > Length();
  const Measure beside{measure.left + place.push, std::max(measure.width - place.push, least_measure)};
  cells.push_back(is_high ? set_text(id, beside, Length()) : set_text(id, measure, place.push));
  const bool is_read_first = cells.size() == 2 && cells.front().size() > 1;  // All of its lines.
  if (cells.size() == 2) cells.front().hang_from(cells.back().size(), measure.left + place.push);
  const auto& label = input_.document.paragraphs[id].label;
  const bool is_read_last = cells.size() == 2 && label->reading == document::Label::Reading::last;
  column.append_row(std::move(cells), is_read_last || is_read_first ? ++rows_ : 0);
}

void Stacker::add_kind(Column& column, const document::Rule& rule, const BlockStyle& style, const Measure& measure) {
  Step step;
  step.kind = Step::Kind::other;
  step.box.height = std::clamp(rule.thickness, Length(), greatest_thickness);
  step.baseline = step.box.height;
  const Length width = rule.width > Length() ? std::min(rule.width, measure.width) : measure.width;
  const Point corner{measure.left + offset_of(style.alignment, measure.width - width), Length()};
  step.box.items.emplace_back(SetRule{{corner, {width, step.box.height}}, rule.color});
  column.append(std::move(step));
}

void Stacker::add_kind(Column& column, const document::Stack& stack, const BlockStyle&, const Measure& measure) {
  const std::optional<VBox> head = head_of(stack, measure);
  if (!head) return add_flow(column, stack.children, measure);
  column.open_continued(*head);
  add_flow(column, stack.children, measure);
  column.close_continued();
}

std::optional<VBox> Stacker::head_of(const document::Stack& stack, const Measure& measure) {
  if (stack.beside) return label_beside(*stack.beside, measure);
  if (stack.continued.empty()) return std::nullopt;
  return head_above(stack.continued, measure);
}

// More lines than one could reach down to what has a label of its own.
std::optional<VBox> Stacker::label_beside(document::ParagraphId id, const Measure& measure) {
  Column column;
  add(column, {id, {}}, measure);
  VBox head = make_head(std::move(column).to_galley(), Length());
  if (head.items.size() != 1) return std::nullopt;
  head.height = Length();
  return head;
}

// All its lines in one box, with the gap below the last.
VBox Stacker::head_above(const std::vector<document::ParagraphId>& ids, const Measure& measure) {
  Column column;
  for (const document::ParagraphId id : ids) add(column, {id, {}}, measure);
  const Length gap = std::max(input_.document.paragraphs[ids.back()].style.after.natural, Length());
  return make_head(std::move(column).to_galley(), gap);
}

void Stacker::add_kind(Column& column, const document::Row& row, const BlockStyle&, const Measure& measure) {
  const std::uint32_t id = ++rows_;
  const std::vector<CellFrame> frames = cell_frames(row, measure);
  std::vector<Column> cells(row.cells.size());
  ++across_;
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    add(cells[cell], row.cells[cell], {measure.left + frames[cell].left, frames[cell].width});
  }
  --across_;
  column.append_row(std::move(cells), id);
}

// How many columns the children allow.
std::uint16_t Stacker::column_count(const document::Columns& columns, Length width) const {
  std::vector<Length> naturals;
  for (const Block& child : columns.children) {
    if (const auto width_of = naturals_.of(child, depth_)) naturals.push_back(*width_of);
  }
  auto count = static_cast<std::uint16_t>(std::min<std::size_t>(columns.count, naturals.size()));
  const auto has_room = [&](std::uint16_t of) {
    const Length room = column_width(columns, width, of);
    const auto wider = [&naturals](Length than) {
      return std::count_if(naturals.begin(), naturals.end(), [than](Length natural) { return natural > than; });
    };
    return room >= least_measure && wider(ratio_of(room, held_numerator, held_denominator)) == 0 &&
           2 * wider(room) <= std::ssize(naturals);
  };
  while (count > 1 && !has_room(count)) --count;
  return count;
}

void Stacker::add_kind(Column& column, const document::Columns& columns, const BlockStyle&, const Measure& measure) {
  const std::uint16_t count = across_ > 0 ? std::uint16_t{1} : column_count(columns, measure.width);
  if (count < 2) return add_flow(column, columns.children, measure);
  const std::uint32_t id = ++rows_;
  const Length width = column_width(columns, measure.width, count);
  std::vector<Column> items(columns.children.size());
  ++across_;
  for (std::size_t i = 0; i < items.size(); ++i) add(items[i], columns.children[i], {measure.left, width});
  --across_;
  column.append_columns(std::move(items), {count, width + std::max(columns.gap, Length())}, id);
}

void Stacker::add_kind(Column& column, const document::Figure& figure, const BlockStyle& style,
                       const Measure& measure) {
  const Size size = fitted(figure.size, measure.width);
  Step step;
  step.box.height = size.height;
  step.baseline = size.height;
  step.kind = Step::Kind::other;
  const Point corner{measure.left + offset_of(style.alignment, measure.width - size.width), Length()};
  step.box.items.emplace_back(SetFigure{{corner, size}, figure});
  column.append(std::move(step));
}

std::vector<paragraph::Line> Stacker::set_lines(const LineKey& key, const paragraph::Setting& setting) {
  if (input_.memory != nullptr) {
    if (const std::vector<paragraph::Line>* known = input_.memory->find(key)) return *known;
  }
  const auto& texts = key.part == LineKey::Part::label ? input_.shaped.labels : input_.shaped.paragraphs;
  std::vector<paragraph::Line> lines =
      paragraph::set_paragraph(texts[key.paragraph], setting, input_.document, input_.fonts, diagnostics_);
  if (input_.memory != nullptr) input_.memory->keep(key, lines);
  return lines;
}

Column Stacker::set_label(document::ParagraphId id, const Measure& measure, const LabelPlace& place) {
  const document::Paragraph& paragraph = input_.document.paragraphs[id];
  const document::Label& label = *paragraph.label;
  const Length width = std::max(label.width, Length());
  // However short a line of it is.
  document::LineBreaking breaking;
  breaking.tolerance = any_badness;
  breaking.emergency_stretch = width;
  const paragraph::Setting setting{
      label.alignment, {Length()}, std::max(width - place.gap, place.natural), label.structure, breaking};
  Column column;
  for (paragraph::Line& line : set_lines({id, LineKey::Part::label, Length(), setting.width}, setting)) {
    Step step = line_step(std::move(line), measure.left - width, paragraph.style.leading);
    if (label.reading == document::Label::Reading::last) std::get<SetLine>(step.box.items.front()).cell = last_cell;
    column.append(std::move(step));
  }
  return column;
}

Column Stacker::set_text(document::ParagraphId id, const Measure& measure, Length push) {
  const document::Paragraph& paragraph = input_.document.paragraphs[id];
  // A hanging first line moves x = 0 leftward, so that no indent is negative.
  const Length hang = std::max(-paragraph.style.first_line, Length());
  const std::vector<Length> indents{paragraph.style.first_line + hang + push, hang};
  const paragraph::Setting setting{paragraph.style.alignment, indents, measure.width + hang, paragraph.structure,
                                   paragraph.style.breaking};
  std::vector<paragraph::Line> lines = set_lines({id, LineKey::Part::text, push, setting.width}, setting);
  const std::vector<int> costs = break_costs(lines, paragraph);
  Column column;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Length x = measure.left - hang + indents[std::min<std::size_t>(i, 1)];
    Step step = line_step(std::move(lines[i]), x, paragraph.style.leading);
    step.break_cost = costs[i];
    column.append(std::move(step));
  }
  return column;
}

std::vector<CellFrame> Stacker::cell_frames(const document::Row& row, const Measure& measure) const {
  std::vector<std::optional<Length>> naturals;
  for (const Block& cell : row.cells) naturals.push_back(naturals_.of(cell, depth_));
  return place_cells(row, naturals, measure.width);
}

}  // namespace

Galley stack(const std::vector<Block>& flow, Length measure, const StackInput& input, Diagnostics& diagnostics) {
  return Stacker(input, diagnostics).stack(flow, {Length(), std::max(measure, least_leading)});
}

}  // namespace cvpdf::page
