// Groups and lists of entries: which neighbours belong together, and what hangs in the margin.
#include "compose/nodes.hpp"

#include <algorithm>
#include <utility>

#include "compose/inline_writer.hpp"
#include "compose/items.hpp"
#include "compose/positions.hpp"
#include "compose/totals.hpp"
#include "content/entry_kinds.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

using content::Entry;
using content::Group;
using content::Node;
using document::Label;
using document::Role;
using layout::Arrangement;
using layout::StyleIndex;
using layout::StyleName;

constexpr int deepest_heading = 6;
// A group in the margin of no more entries than this stands on one page.
constexpr std::size_t most_kept = 6;
// The forms of nodes; a list's has its entries' form above it, and whether they have labels.
constexpr int headed_form = 0, heading_form = 1, margin_form = 2, list_form = 3;

// About the width of a figure, in ems. Nothing can be measured here, and labels are dates as good as always.
constexpr double figure_width = 0.5;

std::size_t code_point_count(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < utf8.size(); ++count) static_cast<void>(unicode::next_code_point(utf8, at));
  return count;
}

// As the style says that it is aligned; nothing that short is justified.
Label empty_margin_label(document::StructureId node, Length width, const Draft& draft) {
  const auto& wanted = draft.layout().styles[static_cast<std::size_t>(StyleName::margin)].paragraph.alignment;
  Label label;
  label.structure = node;
  label.width = width;
  if (wanted && *wanted != document::Alignment::justified) label.alignment = *wanted;
  return label;
}

// Punctuation that ends a title, of whatever width: nothing need stand behind it.
bool ends_in_mark(std::string_view words) {
  constexpr std::string_view marks[] = {".", ",", ":", ";", "!", "?", "…", "。", "：", "；", "！", "？"};
  return std::any_of(std::begin(marks), std::end(marks),
                     [words](std::string_view mark) { return words.ends_with(mark); });
}

TypeId margin_type(Draft& draft) { return draft.styles().over(body_type, StyleName::margin); }

StyleIndex group_style(int depth) {
  return static_cast<StyleIndex>(depth == 0 ? StyleName::group : StyleName::subgroup);
}

}  // namespace

document::Role heading_role(int level) {
  const int shown = std::clamp(level, 1, deepest_heading);
  return static_cast<Role>(static_cast<int>(Role::heading1) + shown - 1);
}

SlotSource title_source(const content::RichText& title) {
  SlotSource source;
  source.has = [](std::string_view name) { return name == "title"; };
  source.target = [](std::string_view /*slot*/) { return std::string{}; };
  source.print = [&title](std::string_view, TypeId type, InlineWriter& out) { out.rich_text(title, type); };
  return source;
}

void write_title(const Title& title, InlineWriter& out, Draft& draft) {
  const TypeId type = draft.styles().over(body_type, title.style);
  if (title.pattern == nullptr) return out.rich_text(title.text, type);
  const SlotSource source = title_source(title.text);
  write_parts(select_cells(*title.pattern, source).left, type, source, out);
}

void compose_title(const Title& title, Draft& draft) {
  const auto node = draft.add_node(title.role, title.parent, title.span);
  InlineWriter out(draft, node);
  write_title(title, out, draft);
  draft.node(node).title = out.words();
  if (!ends_in_mark(out.words())) out.pattern_text(title.behind, draft.styles().over(body_type, title.style));
  document::Paragraph paragraph;
  paragraph.content = std::move(out).take();
  LinePlace place;
  place.indent = title.indent;
  place.keep = document::Keep::with_next;
  paragraph.style = style_at(title.style, place, draft);
  paragraph.structure = node;
  draft.add(std::move(paragraph));
  draft.mark_title();
}

void compose_note(const content::RichText& note, document::StructureId parent, Length indent, Draft& draft) {
  if (note.empty()) return;
  constexpr auto style = static_cast<StyleIndex>(StyleName::note);
  const auto node = draft.add_node(Role::paragraph, parent, note.front().span);
  InlineWriter out(draft, node);
  out.rich_text(note, draft.styles().over(body_type, style));
  document::Paragraph paragraph;
  paragraph.content = std::move(out).take();
  LinePlace place;
  place.indent = indent;
  place.keep = document::Keep::with_next;
  paragraph.style = style_at(style, place, draft);
  paragraph.structure = node;
  draft.add(std::move(paragraph));
  draft.mark_title();
}

// Neighbours of one form are set together. Entries in lists are so too, if both have bullets, or labels, or neither.
int NodeComposer::form_of(const Node& node) const {
  if (const auto* group = std::get_if<Group>(&node)) return hangs_in_margin(*group) ? margin_form : heading_form;
  const Arrangement& row = arrangement(std::get<Entry>(node));
  if (row.form == Arrangement::Form::headed) return headed_form;
  return list_form + (row.label ? 1 : 0) + 2 * static_cast<int>(row.form);
}

void NodeComposer::compose(const Nodes& nodes, const NodePlace& place) {
  const auto is_apart = [this](const Node& node) { return has_positions_apart(node, draft_.layout()); };
  if (std::none_of(nodes.begin(), nodes.end(), is_apart)) return compose_runs(nodes, place);
  compose_runs(with_positions_apart(nodes, draft_.layout(), draft_.diagnostics()), place);
}

void NodeComposer::compose_runs(const Nodes& nodes, const NodePlace& place) {
  for (std::size_t i = 0; i < nodes.size();) {
    const int form = form_of(nodes[i]);
    std::size_t end = i + 1;
    while (end < nodes.size() && form_of(nodes[end]) == form) ++end;
    compose_run({nodes, i, end}, form, place);
    i = end;
  }
}

void NodeComposer::compose_run(const Run& run, int form, const NodePlace& place) {
  if (form >= list_form) return list_entries(run, place);
  if (form == margin_form) return margin_groups(run, place);
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (const auto* entry = std::get_if<Entry>(&run.nodes[i])) headed_entry(*entry, place);
    if (const auto* group = std::get_if<Group>(&run.nodes[i])) heading_group(*group, place);
  }
}

void NodeComposer::heading_group(const Group& group, const NodePlace& place) {
  const PageScope page(draft_, group.page);
  NodePlace inner = place;
  if (!group.title.empty()) {
    compose_title({group.title, group_style(place.group_depth), heading_role(place.heading_level), place.parent,
                   place.indent, group.span, draft_.layout().group_title.behind},
                  draft_);
    ++inner.heading_level;
    ++inner.group_depth;
  }
  compose_note(group.note, place.parent, place.indent, draft_);
  compose_totals(group.totals, {place.parent, place.indent, group.span}, draft_);
  inner.lists = over(group.lists, place.lists);
  compose(group.nodes, inner);
}

bool NodeComposer::hangs_in_margin(const Group& group) const {
  if (!group.note.empty() || group.title.empty() || group.nodes.empty()) return false;
  const bool has_such_entries = std::all_of(group.nodes.begin(), group.nodes.end(), [this](const Node& node) {
    const auto* entry = std::get_if<Entry>(&node);
    if (entry == nullptr) return false;
    const Arrangement& row = arrangement(*entry);
    return row.group == Arrangement::GroupForm::margin && row.form != Arrangement::Form::headed;
  });
  return has_such_entries && code_point_count(content::plain_text(group.title)) <= draft_.layout().margin.longest;
}

void NodeComposer::margin_groups(const Run& run, const NodePlace& place) {
  NodePlace inner = place;
  inner.parent = draft_.add_node(Role::list, place.parent);
  for (std::size_t i = run.begin; i < run.end; ++i) {
    const auto between = draft_.styles().space(draft_.layout().margin.between);
    margin_group(std::get<Group>(run.nodes[i]), inner, i > run.begin ? between : gap_between_forms());
  }
}

// What hangs beside a label on another page has lost it: small groups are not parted at all, larger ones not next to
// their ends.
NodeComposer::Follows NodeComposer::kept(std::size_t index, std::size_t count) {
  const bool is_near_end = index == 0 || index + 2 == count;
  return index + 1 < count && (is_near_end || count <= most_kept) ? Follows::more : Follows::nothing;
}

// Whether a page may end within the group, whose label the next page has again.
bool NodeComposer::is_parted(const Group& group) { return group.nodes.size() > most_kept; }

Label NodeComposer::group_label(const Group& group, document::StructureId node) {
  Label label = empty_margin_label(node, margin_, draft_);
  InlineWriter out(draft_, node);
  out.rich_text(group.title, margin_type(draft_));
  label.content = std::move(out).take();
  return label;
}

void NodeComposer::margin_group(const Group& group, const NodePlace& place, const document::Space& before) {
  const PageScope page(draft_, group.page);
  const auto item = draft_.add_node(Role::list_item, place.parent, group.span);
  std::optional<Label> label = group_label(group, draft_.add_node(Role::label, item));
  const auto body = draft_.add_node(Role::body, item, group.span);
  NodePlace inner = beside_margin(place);
  inner.parent = body;
  inner.lists = over(group.lists, place.lists);
  const Run run{group.nodes, 0, group.nodes.size()};
  const ListChoice choice = choice_of(run, inner);
  if (choice.shape == ListShape::in_line) return inline_entries(run, {inner, std::move(label), before});
  inner.parent = draft_.add_node(Role::list, body);
  const Length indent = inner.indent;
  if (choice.shape == ListShape::columns) inner.indent = Length();
  const std::size_t first = draft_.size();
  for (std::size_t i = 0; i < group.nodes.size(); ++i) {
    const auto gap = i == 0 ? std::optional(before) : std::nullopt;
    list_entry(std::get<Entry>(group.nodes[i]), {inner, std::exchange(label, std::nullopt), gap, &group.title,
                                                 EntryPlace::Mark::none, kept(i, group.nodes.size())});
  }
  if (choice.shape == ListShape::columns) return draft_.gather_columns(first, make_columns(choice, draft_), indent);
  if (is_parted(group)) draft_.gather_labelled(first, group_label(group, document::structure_artifact));
}

// One label too wide for the margin sends those of its neighbours, too, to the right ends: all have one edge.
NodeComposer::LabelColumn NodeComposer::column_of(const Run& run) const {
  LabelColumn column = LabelColumn::none;
  for (std::size_t i = run.begin; i < run.end; ++i) {
    column = std::max(column, column_of(std::get<Entry>(run.nodes[i])));
  }
  return column;
}

NodePlace NodeComposer::beside_margin(NodePlace place) const {
  if (!std::exchange(place.hangs, true)) place.indent += margin_;
  return place;
}

// Above a list that follows something else: that of a plain entry.
document::Space NodeComposer::gap_between_forms() {
  const Arrangement* plain = layout::find_arrangement(draft_.layout(), "default");
  return draft_.styles().space(plain == nullptr ? layout::Gap{} : plain->before);
}

NodeComposer::LabelColumn NodeComposer::column_of(const Entry& entry) const {
  const Length width = label_width(entry);
  if (width <= Length()) return LabelColumn::none;
  // A number belongs to the left of what it counts, however wide it is.
  const bool is_number = content::field<content::PlainText>(entry, content::Slot::index) != nullptr;
  return width > margin_ && !is_number ? LabelColumn::right_end : LabelColumn::margin;
}

// About; 0 without a label.
Length NodeComposer::label_width(const Entry& entry) const {
  const Arrangement& row = arrangement(entry);
  if (!row.label) return Length();
  const LanguageScope scope(draft_, entry.language);
  const EntrySlots slots(entry, people_, draft_);
  const Cells cells = select_cells(*row.label, slots.source());
  if (cells.empty()) return Length();
  InlineWriter out(draft_, document::structure_artifact);
  write_parts(cells.left, margin_type(draft_), slots.source(), out);
  const Length em = draft_.styles().text(margin_type(draft_)).size;
  return times(em, figure_width * static_cast<double>(code_point_count(out.words())));
}

Length NodeComposer::margin_for(const Run& run) const {
  Length width = draft_.styles().length(draft_.layout().margin.width);
  for (std::size_t i = run.begin; i < run.end; ++i) {
    const auto& entry = std::get<Entry>(run.nodes[i]);
    if (content::field<content::PlainText>(entry, content::Slot::index) == nullptr) continue;
    const Length em = draft_.styles().text(margin_type(draft_)).size;
    width = std::max(width, label_width(entry) + times(em, figure_width));
  }
  return width;
}

std::optional<Label> NodeComposer::margin_label(const Arrangement& row, const EntrySlots& slots,
                                                const LabelNode& node) {
  const Cells cells = row.label ? select_cells(*row.label, slots.source()) : Cells{};
  if (cells.left.empty()) return std::nullopt;
  Label label = empty_margin_label(draft_.add_node(node.role, node.parent), margin_, draft_);
  InlineWriter out(draft_, label.structure);
  write_parts(cells.left, margin_type(draft_), slots.source(), out);
  label.content = std::move(out).take();
  return label;
}

const Arrangement& NodeComposer::arrangement(const Entry& entry) const {
  static const Arrangement plain;
  const Arrangement* found = layout::find_arrangement(draft_.layout(), entry.kind->name, depth_);
  return found == nullptr ? plain : *found;
}

}  // namespace cvpdf::compose
