// Entries that are items of a list: one below the other, one behind the other, or in columns.
#include <utility>

#include "compose/inline_list.hpp"
#include "compose/inline_writer.hpp"
#include "compose/items.hpp"
#include "compose/nodes.hpp"

namespace cvpdf::compose {

namespace {

using content::Entry;
using content::Slot;
using document::Role;
using layout::Arrangement;
using layout::StyleIndex;
using layout::StyleName;

}  // namespace

void NodeComposer::list_entries(const Run& run, const NodePlace& place) {
  const ListChoice choice = choice_of(run, place);
  if (choice.shape == ListShape::in_line) return inline_entries(run, {place, std::nullopt, gap_between_forms()});
  const bool is_columns = choice.shape == ListShape::columns;
  const Length usual_margin = std::exchange(margin_, margin_for(run));
  const LabelColumn column = column_of(run);
  const bool has_column = column == LabelColumn::margin;
  NodePlace inner = place;
  inner.parent = draft_.add_node(Role::list, place.parent);
  if (has_column) inner = beside_margin(inner);
  if (is_columns) inner.indent = Length();
  const std::size_t first = draft_.size();
  std::optional<document::Space> before = gap_between_forms();
  for (std::size_t i = run.begin; i < run.end; ++i) {
    const auto& entry = std::get<Entry>(run.nodes[i]);
    const bool has_bullet = !has_column && arrangement(entry).form != Arrangement::Form::paragraph;
    const auto without = has_bullet ? EntryPlace::Mark::bullet : EntryPlace::Mark::none;
    list_entry(entry, {inner, std::nullopt, std::exchange(before, std::nullopt), nullptr,
                       has_column ? EntryPlace::Mark::margin : without, Follows::nothing, column});
  }
  if (is_columns) draft_.gather_columns(first, make_columns(choice, draft_), place.indent);
  margin_ = usual_margin;
}

bool NodeComposer::is_plain(const Entry& entry) const {
  if (entry.page.begins_page || entry.page.keeps_together) return false;
  const EntrySlots slots(entry, people_, draft_);
  const auto lines = lines_to_print(entry, slots.source());
  if (lines.size() != 1 || column_of(entry) != LabelColumn::none || !entry.children.empty() || slots.has(Slot::items))
    return false;
  return select_cells(lines.front()->pattern, slots.source()).right.empty() && !slots.has(Slot::summary);
}

// By the author, else by the entries' form; in lines of their own where one of them has more to it than a line.
ListChoice NodeComposer::choice_of(const Run& run, const NodePlace& place) const {
  const Arrangement& row = arrangement(std::get<Entry>(run.nodes[run.begin]));
  ListChoice own{std::nullopt, row.lists.columns};
  if (row.form == Arrangement::Form::in_line) own.shape = ListShape::in_line;
  if (row.form == Arrangement::Form::columns) own.shape = ListShape::columns;
  const ListChoice choice = over(place.lists, own);
  for (std::size_t i = run.begin; i < run.end; ++i) {
    if (!is_plain(std::get<Entry>(run.nodes[i]))) return {};
  }
  return choice;
}

// All entries in one paragraph.
void NodeComposer::inline_entries(const Run& run, EntryPlace where) {
  document::Paragraph paragraph;
  LinePlace line;
  line.indent = where.place.indent;
  line.before = where.before;
  paragraph.style = style_at(static_cast<StyleIndex>(StyleName::item), line, draft_);
  paragraph.label = std::move(where.label);
  paragraph.structure = draft_.add_node(Role::list, where.place.parent);
  for (std::size_t i = run.begin; i < run.end; ++i) {
    const auto& entry = std::get<Entry>(run.nodes[i]);
    const auto item = draft_.add_node(Role::list_item, paragraph.structure, entry.span);
    const auto body = draft_.add_node(Role::body, item, entry.span);
    inline_entry(entry, body, i + 1 < run.end ? draft_.layout().lists.separator : std::string(), paragraph);
  }
  draft_.add(std::move(paragraph));
}

void NodeComposer::inline_entry(const Entry& entry, document::StructureId body, const std::string& behind,
                                document::Paragraph& paragraph) {
  const LanguageScope scope(draft_, entry.language);
  const EntrySlots slots(entry, people_, draft_);
  const TypeId type = draft_.styles().over(body_type, StyleName::item);
  for (const layout::Line* line : lines_to_print(entry, slots.source())) {
    InlineWriter out(draft_, body);
    if (are_tags(draft_)) out.begin_whole();
    write_parts(select_cells(line->pattern, slots.source()).left, type, slots.source(), out);
    append_to(paragraph.content, std::move(out).take(), body);
    append_separator(paragraph.content, behind, body, draft_);
  }
  slots.report_unshown();
}

}  // namespace cvpdf::compose
