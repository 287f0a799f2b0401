// Walks over what a CV holds, however deep it stands in groups and in other entries.
#pragma once

#include <algorithm>
#include <variant>
#include <vector>

#include "content/cv.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::content {

// `visit(entry)` for every entry, in the order of the nodes, those within an entry behind it. REQUIRES: `nodes` are
// Nodes, const or not, and so is the entry.
template <typename Nodes, typename Visit>
void for_each_entry(Nodes& nodes, const Visit& visit) {
  for (auto& node : nodes) {
    if (auto* group = std::get_if<Group>(&node)) for_each_entry(group->nodes, visit);
    auto* entry = std::get_if<Entry>(&node);
    if (entry == nullptr) continue;
    visit(*entry);
    for_each_entry(entry->children, visit);
  }
}

// Whether `is_one_of(kind)` holds for the kind's name of all of a section's entries, those of its groups too, but not
// those within others; and whether there are any nodes.
template <typename IsOneOf>
[[nodiscard]] bool holds_only(const std::vector<Node>& nodes, const IsOneOf& is_one_of) {
  return !nodes.empty() && std::all_of(nodes.begin(), nodes.end(), [&is_one_of](const Node& node) {
    if (const auto* entry = std::get_if<Entry>(&node)) return bool{is_one_of(entry->kind->name)};
    const auto& nested = std::get<Group>(node).nodes;
    return nested.empty() || holds_only(nested, is_one_of);
  });
}

// `visit(author)` for every author of the entries.
template <typename Nodes, typename Visit>
void for_each_author(Nodes& nodes, const Visit& visit) {
  for_each_entry(nodes, [&visit](auto& entry) {
    auto* authors = std::get_if<std::vector<Author>>(&entry.fields[static_cast<std::size_t>(Slot::authors)]);
    if (authors == nullptr) return;
    for (auto& author : *authors) visit(author);
  });
}

// Of all sections; the CV may be const, and so are its authors then.
template <typename AnyCv, typename Visit>
void for_each_author_of(AnyCv& cv, const Visit& visit) {
  for (auto& section : cv.sections) for_each_author(section.nodes, visit);
}

}  // namespace cvpdf::content
