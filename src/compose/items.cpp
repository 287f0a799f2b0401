// Items: bullet, label, text, and the list under them.
#include "compose/items.hpp"

#include <algorithm>

#include "compose/inline_list.hpp"
#include "compose/inline_writer.hpp"

namespace cvpdf::compose {

namespace {

using content::Item;
using document::Paragraph;
using document::Role;
using layout::StyleName;

// A digit is about half an em wide, and so are its mark and the blank behind that.
Length width_of_marks(const ListPlace& place, Draft& draft) {
  std::size_t longest = 0;
  for (const std::string& mark : place.marks) longest = std::max(longest, mark.size());
  const layout::Extent extent{static_cast<double>(longest + 1) / 2, layout::Extent::Unit::ems};
  return std::max(draft.styles().length(extent), draft.styles().length(draft.layout().lists.bullet_width));
}

// From the text around a list to that of its items.
Length indent_of_items(const ListPlace& place, Draft& draft) {
  const Length indent = draft.styles().length(draft.layout().lists.indent);
  return place.marks.empty() ? indent : std::max(indent, width_of_marks(place, draft));
}

document::Label make_mark(const std::string& mark, const ListPlace& place, document::StructureId item, Draft& draft) {
  document::Label label;
  label.structure = draft.add_node(Role::label, item);
  label.width = width_of_marks(place, draft);
  InlineWriter out(draft, label.structure);
  out.verbatim(mark, draft.styles().over(body_type, item_style), {});
  label.content = std::move(out).take();
  return label;
}

Paragraph item_paragraph(const Item& item, document::StructureId body, const ListPlace& place, Draft& draft) {
  StyleTable& styles = draft.styles();
  const TypeId type = styles.over(body_type, item_style);
  InlineWriter out(draft, body);
  out.rich_text(item.label, styles.over(type, place.item_label));
  if (!item.label.empty() && !item.text.empty()) out.pattern_text(" ", type);
  out.rich_text(item.text, type);
  Paragraph paragraph;
  paragraph.content = std::move(out).take();
  paragraph.style = styles.paragraph(item_style);
  paragraph.style.indent_left += place.indent + indent_of_items(place, draft);
  paragraph.style.alignment = place.alignment.value_or(paragraph.style.alignment);
  paragraph.structure = body;
  if (!item.items.empty()) paragraph.style.keep = document::Keep::with_next;
  return paragraph;
}

bool is_inline(const ListChoice& lists) { return lists.shape == ListShape::in_line; }

// What stands before it, and is asked for above its first line.
struct ItemHead {
  std::string mark;  // Empty: a bullet.
  document::Space before;
};

void compose_item(const Item& item, const ListPlace& place, const ItemHead& head, Draft& draft) {
  const auto node = draft.add_node(Role::list_item, place.parent, item.span);
  document::Label bullet =
      head.mark.empty() ? make_bullet(place.level, node, draft) : make_mark(head.mark, place, node, draft);
  const auto body = draft.add_node(Role::body, node, item.span);
  const bool runs_on = !item.items.empty() && is_inline(over(item.lists, {}));
  if (!item.label.empty() || !item.text.empty() || runs_on) {
    Paragraph paragraph = item_paragraph(item, body, place, draft);
    if (runs_on) {
      run_on(item.items, {body, {}, place.level + 1, place.item_label, {}, {}}, paragraph, draft);
      paragraph.style.keep = document::Keep::nothing;
    }
    paragraph.label = std::move(bullet);
    paragraph.style.before = head.before;
    draft.add(std::move(paragraph));
  }
  if (item.items.empty() || runs_on) return;
  const Length indent = place.indent + indent_of_items(place, draft);
  compose_items(item.items, {body, indent, place.level + 1, place.item_label, over(item.lists, {}), place.alignment},
                draft);
}

void compose_list(const std::vector<Item>& items, const ListPlace& place, Draft& draft) {
  const bool is_columns = place.lists.shape == ListShape::columns;
  ListPlace inner = place;
  inner.parent = draft.add_node(Role::list, place.parent);
  if (is_columns) {
    inner.indent = Length();
    inner.alignment = document::Alignment::ragged_right;
  }
  const std::size_t first = draft.size();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::size_t begin = draft.size();
    const bool opens_list = place.level == 0 && i == 0;
    const auto& lists = draft.layout().lists;
    const std::string mark = i < place.marks.size() ? place.marks[i] : std::string();
    compose_item(items[i], inner, {mark, draft.styles().space(opens_list ? lists.around : lists.between)}, draft);
    if (is_columns) draft.gather_stack(begin);
  }
  if (is_columns) draft.gather_columns(first, make_columns(place.lists, draft), place.indent);
}

// A paragraph of its own.
void compose_inline(const std::vector<Item>& items, const ListPlace& place, Draft& draft) {
  Paragraph paragraph;
  paragraph.style = draft.styles().paragraph(item_style);
  paragraph.style.indent_left += place.indent;
  const layout::ListForm& lists = draft.layout().lists;
  paragraph.style.before = draft.styles().space(place.level == 0 ? lists.around : lists.between);
  paragraph.structure = place.parent;
  run_on(items, place, paragraph, draft);
  draft.add(std::move(paragraph));
}

// A paragraph right above a list says what the list is.
void keep_lead_in(Draft& draft) {
  Paragraph* above = draft.last_paragraph();
  if (above == nullptr || above->style.keep != document::Keep::nothing) return;
  if (draft.node(above->structure).role == Role::paragraph) above->style.keep = document::Keep::lead_in;
}

}  // namespace

document::Label make_bullet(std::size_t level, document::StructureId item, Draft& draft) {
  const layout::ListForm& lists = draft.layout().lists;
  document::Label label;
  label.structure = draft.add_node(Role::label, item);
  label.width = draft.styles().length(lists.bullet_width);
  if (lists.bullets.empty()) return label;
  InlineWriter out(draft, label.structure);
  const TypeId type = draft.styles().over(body_type, StyleName::bullet);
  out.verbatim(lists.bullets[std::min(level, lists.bullets.size() - 1)], type, {});
  label.content = std::move(out).take();
  return label;
}

document::Columns make_columns(const ListChoice& choice, Draft& draft) {
  const layout::ListForm& lists = draft.layout().lists;
  const int count = choice.columns.value_or(lists.columns);
  return {static_cast<std::uint16_t>(count), draft.styles().length(lists.column_gap), {}};
}

void compose_items(const std::vector<Item>& items, const ListPlace& place, Draft& draft) {
  if (items.empty()) return;
  if (place.level == 0) keep_lead_in(draft);
  if (is_inline(place.lists)) {
    compose_inline(items, place, draft);
  } else {
    compose_list(items, place, draft);
  }
  if (place.level == 0) draft.space_after(draft.styles().space(draft.layout().lists.around));
}

}  // namespace cvpdf::compose
