// One entry: its lines by arrangement, and what stands under them.
#include <algorithm>
#include <utility>

#include "compose/dates.hpp"
#include "compose/divided.hpp"
#include "compose/inline_list.hpp"
#include "compose/inline_writer.hpp"
#include "compose/items.hpp"
#include "compose/nodes.hpp"
#include "compose/reference_style.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::compose {

namespace {

using content::Entry;
using content::Item;
using content::RichText;
using content::Slot;
using document::Role;
using layout::Arrangement;
using layout::Line;
using layout::StyleIndex;
using layout::StyleName;

constexpr auto body_style = static_cast<StyleIndex>(StyleName::body);

// The line with the parts of `label` at its right end.
Line with_right_end(Line line, const layout::Pattern& label) {
  const bool is_split = std::any_of(line.pattern.begin(), line.pattern.end(),
                                    [](const layout::Part& part) { return part.kind == layout::Part::Kind::split; });
  layout::Part joint;
  joint.kind = is_split ? layout::Part::Kind::literal : layout::Part::Kind::split;
  joint.text = is_split ? ", " : "";
  line.pattern.push_back(std::move(joint));
  line.pattern.insert(line.pattern.end(), label.begin(), label.end());
  return line;
}

// Behind an entry's first line.
LinePlace continued(LinePlace place) {
  place.role = Role::paragraph;
  place.before.reset();
  place.label.reset();
  return place;
}

// Whether the entry is a title and what is `listed`: "Languages" and what they are.
bool is_titled_list(const EntrySlots& slots, Slot listed) {
  for (std::size_t i = 0; i < content::slot_count; ++i) {
    const auto slot = static_cast<Slot>(i);
    if (slots.has(slot) && slot != Slot::title && slot != listed && slot != Slot::url) return false;
  }
  return true;
}

// Whether one of the lines prints the slot.
bool is_on(const std::vector<const Line*>& lines, Slot slot, const EntrySlots& slots) {
  const auto prints = [slot](const layout::Part* part) {
    return part->kind == layout::Part::Kind::slot && content::find_slot(part->text) == slot;
  };
  return std::any_of(lines.begin(), lines.end(), [&](const Line* line) {
    const Cells cells = select_cells(line->pattern, slots.source());
    return std::any_of(cells.left.begin(), cells.left.end(), prints) ||
           std::any_of(cells.right.begin(), cells.right.end(), prints);
  });
}

// Whether something stands under the entry's lines.
bool has_more(const Entry& entry, const std::vector<const Line*>& lines, const EntrySlots& slots) {
  if (!entry.children.empty()) return true;
  return (slots.has(Slot::summary) && !is_on(lines, Slot::summary, slots)) ||
         (slots.has(Slot::items) && !is_on(lines, Slot::items, slots));
}

// The summary of an entry without items as such, where the layout divides it.
std::vector<Item> listed_summary(const Entry& entry, const Arrangement& row, const EntrySlots& slots) {
  const auto* paragraphs = content::field<std::vector<RichText>>(entry, Slot::summary);
  const bool may_be_listed = !row.dividers.empty() && paragraphs != nullptr && paragraphs->size() == 1 &&
                             !slots.has(Slot::items) && !slots.is_shown(Slot::summary);
  return may_be_listed ? divided(paragraphs->front(), row.dividers) : std::vector<Item>{};
}

}  // namespace

std::vector<const Line*> NodeComposer::lines_to_print(const Entry& entry, const SlotSource& source) const {
  std::vector<const Line*> lines;
  for (const Line& line : reference_lines(entry, arrangement(entry), draft_.layout())) {
    if (!select_cells(line.pattern, source).empty()) lines.push_back(&line);
  }
  return lines;
}

document::Keep NodeComposer::keep_before(Follows follows) {
  switch (follows) {
    case Follows::nothing:
      return document::Keep::nothing;
    case Follows::details:
      return document::Keep::lead_in;
    case Follows::more:
      break;
  }
  return document::Keep::with_next;
}

// The first line has the place's gap, label and role; the others are plain.
void NodeComposer::set_lines(const std::vector<const Line*>& lines, const EntrySlots& slots, LinePlace& place,
                             Follows follows) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    place.keep = i + 1 < lines.size() ? document::Keep::with_next : keep_before(follows);
    set_line(*lines[i], slots.source(), std::exchange(place, continued(place)), draft_);
  }
}

void NodeComposer::headed_entry(const Entry& entry, const NodePlace& place) {
  const LanguageScope scope(draft_, entry.language);
  const PageScope page(draft_, entry.page);
  EntrySlots slots(entry, people_, draft_);
  const auto lines = lines_to_print(entry, slots.source());
  const std::size_t first = draft_.size();
  const NodePlace beside = is_hung(arrangement(entry)) ? beside_margin(place) : place;
  LinePlace line_place;
  line_place.parent = place.parent;
  line_place.indent = beside.indent;
  line_place.role = heading_role(place.heading_level);
  line_place.before = draft_.styles().space(arrangement(entry).before);
  line_place.span = entry.span;
  const Follows follows = has_more(entry, lines, slots) ? Follows::more : Follows::nothing;
  Under under;
  if (is_hung(arrangement(entry))) {
    set_hung_lines(entry, slots, line_place, follows);
    if (lines.empty()) under.label = margin_label(arrangement(entry), slots, {Role::paragraph, place.parent});
  } else {
    set_lines(lines, slots, line_place, follows);
  }
  under.place = beside;
  under.has_lines = !lines.empty();
  under.place.heading_level += lines.empty() ? 0 : 1;
  under.place.group_depth = std::max(place.group_depth, 1);
  under.before = line_place.before;
  under_lines(entry, slots, std::move(under));
  const std::vector<Line>& heads = arrangement(entry).continued;
  if (!heads.empty()) draft_.gather_continued(first, head_lines(heads, slots.source(), beside.indent, draft_));
}

// The label is read behind the first line, as it would be at the right end of that.
void NodeComposer::set_hung_lines(const Entry& entry, const EntrySlots& slots, LinePlace& place, Follows follows) {
  const auto lines = lines_to_print(entry, slots.source());
  if (lines.empty()) return;
  const std::size_t first = draft_.size();
  set_lines({lines.front()}, slots, place, lines.size() > 1 ? Follows::more : follows);
  if (auto label = margin_label(arrangement(entry), slots, {Role::paragraph, place.parent})) {
    label->reading = document::Label::Reading::last;
    draft_.hang(first, std::move(*label));
  }
  set_lines({lines.begin() + 1, lines.end()}, slots, place, follows);
}

void NodeComposer::list_entry(const Entry& entry, EntryPlace where) {
  const LanguageScope scope(draft_, entry.language);
  const PageScope page(draft_, entry.page);
  EntrySlots slots(entry, people_, draft_);
  const Arrangement& row = arrangement(entry);
  const auto item = draft_.add_node(Role::list_item, where.place.parent, entry.span);
  LinePlace line_place;
  line_place.label = std::move(where.label);
  if (where.mark == EntryPlace::Mark::bullet) line_place.label = make_bullet(0, item, draft_);
  if (where.mark == EntryPlace::Mark::margin) line_place.label = margin_label(row, slots, {Role::label, item});
  line_place.node = draft_.add_node(Role::body, item, entry.span);
  line_place.indent = where.place.indent;
  if (where.mark == EntryPlace::Mark::bullet) line_place.indent += draft_.styles().length(draft_.layout().lists.indent);
  line_place.before = where.before ? where.before : draft_.styles().space(row.before);

  auto lines = lines_to_print(entry, slots.source());
  Line dated;
  if (is_dated_at_right_end(entry, where, slots)) {
    if (lines.empty()) lines.push_back(&dated);
    dated = with_right_end(*lines.front(), *row.label);
    lines.front() = &dated;
  }
  const Follows details = has_more(entry, lines, slots) ? Follows::details : Follows::nothing;
  set_lines(lines, slots, line_place, std::max(where.follows, details));
  Under under;
  under.has_lines = !lines.empty();
  under.place = where.place;
  under.place.parent = *line_place.node;
  under.place.indent = line_place.indent;
  under.list_level = where.mark == EntryPlace::Mark::bullet ? 1 : 0;
  under.before = line_place.before;
  under.label = std::move(line_place.label);
  under.node = line_place.node;
  under_lines(entry, slots, std::move(under));
}

bool NodeComposer::is_dated_at_right_end(const Entry& entry, const EntryPlace& where, EntrySlots& slots) const {
  const Arrangement& row = arrangement(entry);
  if (where.group_title != nullptr) return needs_own_label(entry, *where.group_title, slots);
  return where.column == LabelColumn::right_end && row.label && !select_cells(*row.label, slots.source()).empty();
}

// Whether an entry has a date besides the title of the group in whose margin it stands.
bool NodeComposer::needs_own_label(const Entry& entry, const RichText& group_title, EntrySlots& slots) const {
  const Arrangement& row = arrangement(entry);
  if (!row.label || select_cells(*row.label, slots.source()).empty()) return false;
  const auto* period = content::field<content::Period>(entry, Slot::period);
  if (period == nullptr) return true;
  const std::string printed = print_period(*period, draft_.layout().dates, draft_.language());
  if (printed != content::plain_text(group_title)) return true;
  slots.mark_shown(Slot::period);  // It is the title.
  return false;
}

void NodeComposer::under_lines(const Entry& entry, EntrySlots& slots, Under under) {
  const std::size_t size = draft_.size();
  const std::vector<Item> listed = listed_summary(entry, arrangement(entry), slots);
  if (!listed.empty()) slots.mark_shown(Slot::summary);
  if (!slots.is_shown(Slot::summary)) summary(entry, slots, under);
  lone_label(under);
  const Slot slot = listed.empty() ? Slot::items : Slot::summary;
  const bool is_open = under.has_lines && is_titled_list(slots, slot) && draft_.size() == size;
  document::Paragraph* open = is_open ? draft_.last_paragraph() : nullptr;
  if (!listed.empty()) set_items(listed, entry, under, open);
  if (const auto* items = content::field<std::vector<Item>>(entry, Slot::items);
      items && !slots.is_shown(Slot::items)) {
    slots.mark_shown(Slot::items);
    set_items(*items, entry, under, open);
  }
  const layout::Arrangement::Depth depth = std::exchange(depth_, layout::Arrangement::Depth::nested);
  compose(entry.children, under.place);
  depth_ = depth;
  if (draft_.size() > size) draft_.space_after(draft_.styles().space(arrangement(entry).after));
  slots.report_unshown();
}

// Nothing stands beside the label: it stands alone.
void NodeComposer::lone_label(Under& under) {
  if (!under.label || under.label->content.empty()) return;
  document::Paragraph alone;
  alone.content = std::move(under.label->content);
  alone.style = draft_.styles().paragraph(body_style);
  alone.structure = under.label->structure;
  draft_.add(std::move(alone));
}

// An inline list goes on in `open`, the line of an entry that has but a title.
void NodeComposer::set_items(const std::vector<Item>& items, const Entry& entry, const Under& under,
                             document::Paragraph* open) {
  const Arrangement& row = arrangement(entry);
  const ListPlace place{under.place.parent, under.place.indent, under.list_level, row.item_label_index,
                        over(entry.lists, over(under.place.lists, row.lists))};
  if (open == nullptr || place.lists.shape != ListShape::in_line) return compose_items(items, place, draft_);
  run_on(items, place, *open, draft_);
  open->style.alignment = draft_.styles().paragraph(static_cast<StyleIndex>(StyleName::item)).alignment;
  if (entry.children.empty()) open->style.keep = document::Keep::nothing;
}

void NodeComposer::summary(const Entry& entry, EntrySlots& slots, Under& under) {
  const auto* paragraphs = content::field<std::vector<RichText>>(entry, Slot::summary);
  if (paragraphs == nullptr) return;
  slots.mark_shown(Slot::summary);
  const TypeId type = body_type;
  std::optional<document::Space> before = under.before ? under.before : document::Space{};
  for (const RichText& text : *paragraphs) {
    if (text.empty()) continue;
    const SourceSpan span = text.front().span;
    const auto node = under.node ? *under.node : draft_.add_node(Role::paragraph, under.place.parent, span);
    InlineWriter out(draft_, node);
    out.rich_text(text, type);
    LinePlace place;
    place.indent = under.place.indent;
    place.before = std::exchange(before, draft_.styles().space(draft_.layout().paragraph_gap));
    document::Paragraph paragraph;
    if (out.words().ends_with(':')) place.keep = document::Keep::lead_in;
    paragraph.content = std::move(out).take();
    paragraph.style = style_at(body_style, place, draft_);
    paragraph.structure = node;
    paragraph.label = std::exchange(under.label, std::nullopt);
    draft_.add(std::move(paragraph));
  }
}

}  // namespace cvpdf::compose
