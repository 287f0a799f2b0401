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
  employer.lists = position.lists;
  if (!position.language.utf8.empty()) employer.language = position.language;
  employer.page = position.page;
  employer.span = position.span;
}

void clear_details(Entry& employer) {
  for (const Slot slot : {Slot::summary, Slot::items}) employer.fields[static_cast<std::size_t>(slot)] = Field{};
}

bool has(const Entry& entry, Slot slot) { return entry.fields[static_cast<std::size_t>(slot)].index() != 0; }

bool all_positions_have(const Entry& employer, Slot slot) {
  return std::all_of(employer.children.begin(), employer.children.end(),
                     [slot](const Node& child) { return !is_position(child) || has(std::get<Entry>(child), slot); });
}

void report_overlaid(const Entry& employer, const layout::Layout& layout, Diagnostics& diagnostics) {
  for (const Slot slot : {Slot::title, Slot::place, Slot::period, Slot::tagline}) {
    if (!has(employer, slot) || !all_positions_have(employer, slot)) continue;
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
