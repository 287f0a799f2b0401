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
  paragraph.style.indent_left += place.indent + styles.length(draft.layout().lists.indent);
  paragraph.style.alignment = place.alignment.value_or(paragraph.style.alignment);
  paragraph.structure = body;
  if (!item.items.empty()) paragraph.style.keep = document::Keep::with_next;
  return paragraph;
}

bool is_inline(const ListChoice& lists) { return lists.shape == ListShape::in_line; }

// `before` is asked for above its first line.
void compose_item(const Item& item, const ListPlace& place, document::Space before, Draft& draft) {
  const auto node = draft.add_node(Role::list_item, place.parent, item.span);
  document::Label bullet = make_bullet(place.level, node, draft);
  const auto body = draft.add_node(Role::body, node, item.span);
  const bool runs_on = !item.items.empty() && is_inline(over(item.lists, {}));
  if (!item.label.empty() || !item.text.empty() || runs_on) {
    Paragraph paragraph = item_paragraph(item, body, place, draft);
    if (runs_on) {
      run_on(item.items, {body, {}, place.level + 1, place.item_label, {}, {}}, paragraph, draft);
      paragraph.style.keep = document::Keep::nothing;
    }
    paragraph.label = std::move(bullet);
    paragraph.style.before = before;
    draft.add(std::move(paragraph));
  }
  if (item.items.empty() || runs_on) return;
  const Length indent = place.indent + draft.styles().length(draft.layout().lists.indent);
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
    compose_item(items[i], inner, draft.styles().space(opens_list ? lists.around : lists.between), draft);
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
