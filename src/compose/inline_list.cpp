#include "compose/inline_list.hpp"

#include <iterator>
#include <string_view>
#include <utility>

#include "compose/inline_writer.hpp"
#include "compose/placed_text.hpp"

namespace cvpdf::compose {

namespace {

using content::Item;
using document::Inline;
using document::Role;
using document::StructureId;
using document::Text;

// Behind these a list begins without a lead.
constexpr std::string_view stops[] = {":", ".", ",", ";", "?", "!", "–", "—"};

bool ends_in_stop(std::string_view words) {
  for (const std::string_view stop : stops) {
    if (words.ends_with(stop)) return true;
  }
  return false;
}

// Writes the items of one list, and of those in them.
class ListWriter {
 public:
  ListWriter(const ListPlace& place, Draft& draft)
      : place_(place), draft_(draft), type_(draft.styles().over(body_type, item_style)) {}

  std::vector<Inline> write(const std::vector<Item>& items) {
    write_list(items, place_.parent, draft_.layout().lists.separator);
    return std::move(content_);
  }

 private:
  void write_list(const std::vector<Item>& items, StructureId parent, std::string_view separator) {
    const StructureId list = draft_.add_node(Role::list, parent);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const StructureId item = draft_.add_node(Role::list_item, list, items[i].span);
      const StructureId body = draft_.add_node(Role::body, item, items[i].span);
      write_item(items[i], body);
      if (i + 1 < items.size()) write_text(separator, body);
    }
  }

  void write_item(const Item& item, StructureId body) {
    InlineWriter out(draft_, body);
    if (are_tags(draft_)) out.begin_whole();
    out.rich_text(item.label, draft_.styles().over(type_, place_.item_label));
    if (!item.label.empty() && !item.text.empty()) out.pattern_text(" ", type_);
    out.rich_text(item.text, type_);
    const bool has_words = !out.is_empty();
    append_to(content_, std::move(out).take(), body);
    if (item.items.empty()) return;
    if (has_words) write_text(" (", body);
    write_list(item.items, body, ", ");
    if (has_words) write_text(")", body);
  }

  void write_text(std::string_view utf8, StructureId body) { append_separator(content_, utf8, body, draft_); }

  const ListPlace& place_;
  Draft& draft_;
  TypeId type_;
  std::vector<Inline> content_;
};

}  // namespace

bool are_tags(Draft& draft) { return draft.styles().text(draft.styles().over(body_type, item_style)).fill.has_value(); }

void append_separator(std::vector<Inline>& content, std::string_view utf8, StructureId node, Draft& draft) {
  const TypeId type = draft.styles().over(body_type, item_style);
  InlineWriter out(draft, node);
  if (are_tags(draft)) {
    out.separator(utf8, draft.styles().without_fill(type));
  } else {
    out.verbatim(utf8, type, {});
  }
  append_to(content, std::move(out).take_open(), node);
}

void append_to(std::vector<Inline>& content, std::vector<Inline> more, StructureId node) {
  for (Inline& part : more) {
    auto* text = std::get_if<Text>(&part);
    if (text != nullptr && text->structure == document::structure_as_block) text->structure = node;
    auto* last = content.empty() ? nullptr : std::get_if<Text>(&content.back());
    if (text != nullptr && last != nullptr && joins(*last, *text)) {
      join(*last, *text);
    } else {
      content.push_back(std::move(part));
    }
  }
}

void append_lead(document::Paragraph& paragraph, Draft& draft) {
  if (paragraph.content.empty()) return;
  if (draft.layout().lists.lead == "\n") return paragraph.content.emplace_back(document::LineBreak{}), void();
  const auto* last = std::get_if<Text>(&paragraph.content.back());
  const std::string_view lead =
      last != nullptr && ends_in_stop(last->utf8) ? std::string_view(" ") : draft.layout().lists.lead;
  const document::StyleId style = last == nullptr ? draft.styles().style(body_type) : last->style;
  append_to(paragraph.content, {Text{std::string(lead), style, document::structure_as_block, {}}},
            document::structure_as_block);
}

void run_on(const std::vector<Item>& items, const ListPlace& place, document::Paragraph& paragraph, Draft& draft) {
  append_lead(paragraph, draft);
  std::vector<Inline> list = ListWriter(place, draft).write(items);
  std::move(list.begin(), list.end(), std::back_inserter(paragraph.content));
}

}  // namespace cvpdf::compose
