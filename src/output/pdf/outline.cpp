#include "output/pdf/outline.hpp"

#include <limits>

#include "output/pdf/destinations.hpp"
#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
// Deeper items are folded away when the file is opened.
constexpr int deepest_open_level = 2;

// Item 0 is the outline itself; item i is heading i - 1.
struct Item {
  int level = 0;
  std::size_t parent = none, previous = none, next = none, first = none, last = none;
  std::size_t kids = 0;
  Reference reference;
};

std::vector<Item> nest(const std::vector<Heading>& headings, const std::vector<document::StructureNode>& nodes) {
  std::vector<Item> items(1);
  std::vector<std::size_t> open{0};  // From the outline down to the last item: levels ascend strictly.
  for (const Heading& heading : headings) {
    Item item;
    item.level = document::heading_level(nodes[heading.node].role);
    while (items[open.back()].level >= item.level) open.pop_back();
    item.parent = open.back();
    item.previous = items[item.parent].last;
    const std::size_t index = items.size();
    if (item.previous != none) items[item.previous].next = index;
    if (items[item.parent].first == none) items[item.parent].first = index;
    items[item.parent].last = index;
    ++items[item.parent].kids;
    items.push_back(item);
    open.push_back(index);
  }
  return items;
}

// How many descendants an item shows when it is open (table 153), for each item.
std::vector<std::int64_t> visible_counts(const std::vector<Item>& items) {
  std::vector<std::int64_t> counts(items.size());
  for (std::size_t i = items.size(); i-- > 1;) {
    const bool open = items[i].level < deepest_open_level;
    counts[items[i].parent] += 1 + (open ? counts[i] : 0);
  }
  return counts;
}

// Readers of PDF 1.7 follow the page's place; those of 2.0, the structure's (12.6.4.2).
Entry way_to(const Heading& heading, Version version) {
  if (version == Version::pdf_1_7) return {"Dest", place_on_page(heading)};
  return {"A", Dictionary{{"S", Name{"GoTo"}}, {"D", place_on_page(heading)}, {"SD", place_in_structure(heading)}}};
}

void append_links(Dictionary& dictionary, const Item& item, const std::vector<Item>& items) {
  const auto append = [&](const char* key, std::size_t index) {
    if (index != none) dictionary.push_back({key, items[index].reference});
  };
  append("Parent", item.parent);
  append("Prev", item.previous);
  append("Next", item.next);
  append("First", item.first);
  append("Last", item.last);
}

}  // namespace

std::optional<Reference> add_outline(const std::vector<Heading>& headings,
                                     const std::vector<document::StructureNode>& nodes, ObjectTable& table) {
  if (headings.empty()) return std::nullopt;
  std::vector<Item> items = nest(headings, nodes);
  const std::vector<std::int64_t> counts = visible_counts(items);
  for (Item& item : items) item.reference = table.reserve();
  for (std::size_t i = 0; i < items.size(); ++i) {
    Dictionary dictionary;
    if (i == 0) {
      dictionary.push_back({"Type", Name{"Outlines"}});
    } else {
      const Heading& heading = headings[i - 1];
      dictionary.push_back({"Title", String{text_string(nodes[heading.node].title)}});
      dictionary.push_back(way_to(heading, table.version));
    }
    append_links(dictionary, items[i], items);
    const bool folded = items[i].level >= deepest_open_level;
    if (counts[i] != 0) dictionary.push_back({"Count", folded ? -counts[i] : counts[i]});
    table.set(items[i].reference, syntax_of(std::move(dictionary)));
  }
  return items[0].reference;
}

}  // namespace cvpdf::output::pdf
