#include "compose/positions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compose/entry_slots.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::compose {
namespace {

using content::Entry;
using content::Field;
using content::Node;
using content::Slot;

bool is_position(const Node& node) {
  const auto* entry = std::get_if<Entry>(&node);
  return entry != nullptr && entry->kind->name == "position";
}

// The second's values behind the first's, if both have lists of one kind; else the second, if it has a value.
struct Lay {
  Field& under;

  void operator()(const std::monostate& /*unused*/) const {}
  void operator()(const std::vector<content::Item>& over) const { append(over); }
  void operator()(const std::vector<content::RichText>& over) const { append(over); }
  template <typename T>
  void operator()(const T& over) const {
    under = over;
  }

 private:
  template <typename T>
  void append(const std::vector<T>& over) const {
    if (!std::holds_alternative<std::vector<T>>(under)) under = std::vector<T>();
    auto& values = std::get<std::vector<T>>(under);
    values.insert(values.end(), over.begin(), over.end());
  }
};

void lay_over(const Entry& position, Entry& employer) {
  for (std::size_t i = 0; i < content::slot_count; ++i) std::visit(Lay{employer.fields[i]}, position.fields[i]);
  employer.children = position.children;
  employer.lists = over(position.lists, employer.lists);
  if (!position.language.utf8.empty()) employer.language = position.language;
  employer.page.begins_page = employer.page.begins_page || position.page.begins_page;
  employer.page.keeps_together = employer.page.keeps_together || position.page.keeps_together;
  employer.span = position.span;
}

void clear(Slot slot, Entry& entry) { entry.fields[static_cast<std::size_t>(slot)] = Field{}; }

// What the first position has said of their employer.
void clear_details(Entry& employer) {
  for (const Slot slot : {Slot::tagline, Slot::summary, Slot::items}) clear(slot, employer);
  employer.page.begins_page = false;
}

bool has(const Entry& entry, Slot slot) { return entry.fields[static_cast<std::size_t>(slot)].index() != 0; }

// Whether the employer's value is nobody's: each position has its own. A period is so as soon as one has.
bool is_overlaid(const Entry& employer, Slot slot) {
  const auto has_own = [slot](const Node& child) { return is_position(child) && has(std::get<Entry>(child), slot); };
  const auto lacks = [&](const Node& child) { return is_position(child) && !has_own(child); };
  const std::vector<Node>& children = employer.children;
  if (slot == Slot::period) return std::any_of(children.begin(), children.end(), has_own);
  return std::none_of(children.begin(), children.end(), lacks);
}

void report_overlaid(const Entry& employer, const layout::Layout& layout, Diagnostics& diagnostics) {
  for (const Slot slot : {Slot::title, Slot::place, Slot::period, Slot::tagline}) {
    if (!has(employer, slot) || !is_overlaid(employer, slot)) continue;
    diagnostics.report({Severity::warning,
                        "compose/slot-not-shown",
                        fmt::format("the layout '{}' shows the {} of each position, not that of their {}", layout.name,
                                    content::slot_name(slot), employer.kind->name),
                        span_of(employer.fields[static_cast<std::size_t>(slot)]),
                        {}});
  }
}

// The employer as it was in one position.
Node apart(const Entry& employer, const Entry& position) {
  Entry entry = employer;
  lay_over(position, entry);
  return entry;
}

// What stands before the first position belongs to that.
void part(const Entry& employer, std::vector<Node>& out) {
  Entry head = employer;
  head.children.clear();
  if (is_overlaid(employer, Slot::period)) clear(Slot::period, head);
  std::vector<Node> before;
  std::vector<Node>* children = &before;
  for (const Node& child : employer.children) {
    if (!is_position(child)) {
      children->push_back(child);
      continue;
    }
    out.push_back(apart(head, std::get<Entry>(child)));
    children = &std::get<Entry>(out.back()).children;
    children->insert(children->begin(), before.begin(), before.end());
    before.clear();
    clear_details(head);
  }
}

}  // namespace

bool has_positions_apart(const Node& node, const layout::Layout& layout) {
  const auto* entry = std::get_if<Entry>(&node);
  if (entry == nullptr) return false;
  const layout::Arrangement* row = layout::find_arrangement(layout, entry->kind->name);
  return row != nullptr && row->positions == layout::Arrangement::Positions::apart &&
         std::any_of(entry->children.begin(), entry->children.end(), is_position);
}

std::vector<Node> with_positions_apart(const std::vector<Node>& nodes, const layout::Layout& layout,
                                       Diagnostics& diagnostics) {
  std::vector<Node> out;
  for (const Node& node : nodes) {
    if (!has_positions_apart(node, layout)) {
      out.push_back(node);
      continue;
    }
    report_overlaid(std::get<Entry>(node), layout, diagnostics);
    part(std::get<Entry>(node), out);
  }
  return out;
}

}  // namespace cvpdf::compose
