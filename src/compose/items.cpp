// Items: bullet, label, text, and the list under them.
#include "compose/items.hpp"

#include <algorithm>

#include "compose/inline_writer.hpp"

namespace cvpdf::compose {

namespace {

using content::Item;
using document::Paragraph;
using document::Role;
using layout::StyleName;

constexpr auto item_style = static_cast<layout::StyleIndex>(StyleName::item);

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
  paragraph.style.before = styles.space(draft.layout().lists.between);
  paragraph.structure = body;
  if (!item.items.empty()) paragraph.style.keep = document::Keep::with_next;
  return paragraph;
}

void compose_item(const Item& item, const ListPlace& place, bool opens_list, Draft& draft) {
  const auto node = draft.add_node(Role::list_item, place.parent, item.span);
  document::Label bullet = make_bullet(place.level, node, draft);
  const auto body = draft.add_node(Role::body, node, item.span);
  if (!item.label.empty() || !item.text.empty()) {
    Paragraph paragraph = item_paragraph(item, body, place, draft);
    paragraph.label = std::move(bullet);
    if (opens_list) paragraph.style.before = draft.styles().space(draft.layout().lists.around);
    draft.add(std::move(paragraph));
  }
  if (item.items.empty()) return;
  const Length indent = place.indent + draft.styles().length(draft.layout().lists.indent);
  compose_items(item.items, {body, indent, place.level + 1, place.item_label}, draft);
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

void compose_items(const std::vector<Item>& items, const ListPlace& place, Draft& draft) {
  if (items.empty()) return;
  ListPlace inner = place;
  inner.parent = draft.add_node(Role::list, place.parent);
  for (std::size_t i = 0; i < items.size(); ++i) compose_item(items[i], inner, place.level == 0 && i == 0, draft);
  if (place.level == 0) draft.space_after(draft.styles().space(draft.layout().lists.around));
}

}  // namespace cvpdf::compose
