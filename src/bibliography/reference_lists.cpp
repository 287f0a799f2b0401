#include "bibliography/reference_lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "bibliography/group_titles.hpp"
#include "bibliography/reference_facts.hpp"
#include "bibliography/reference_order.hpp"
#include "content/entry_kinds.hpp"
#include "content/reference_types.hpp"
#include "content/walk.hpp"
#include "language/language.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Entry;
using content::Group;
using content::Node;
using content::Numbering;
using content::PlainText;
using content::ReferenceChoice;
using content::Slot;

bool is_reference_node(const Node& node) {
  const auto* entry = std::get_if<Entry>(&node);
  return entry != nullptr && content::is_reference(*entry);
}

// The places of the publications among the nodes.
std::vector<std::size_t> places_of_references(const std::vector<Node>& nodes) {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (is_reference_node(nodes[i])) places.push_back(i);
  }
  return places;
}

void put(Entry& entry, Slot slot, std::string text) {
  entry.fields[static_cast<std::size_t>(slot)] = PlainText{std::move(text), entry.span};
}

const std::vector<content::TextFor>& texts_of(const std::optional<std::vector<content::TextFor>>& texts) {
  static const std::vector<content::TextFor> none;
  return texts ? *texts : none;
}

std::optional<content::ReferenceKey> key_of_groups(const ReferenceChoice& choice) {
  return content::key_of(choice.group_by.value_or(content::Grouping::none));
}

// The text for a type, else that for all; empty where there is none.
std::string prefix_of(const Entry& entry, const ReferenceChoice& choice) {
  const std::string_view type = content::reference_type(entry);
  const content::TextFor* found = nullptr;
  for (const content::TextFor& prefix : texts_of(choice.prefixes)) {
    if (prefix.value == type || (prefix.value.empty() && found == nullptr)) found = &prefix;
  }
  return found == nullptr ? std::string() : content::plain_text(found->text);
}

// As the titles name them, then as their values stand among each other; years as the list is sorted.
class GroupOrder {
 public:
  // The choice must outlive it.
  GroupOrder(content::ReferenceKey key, const ReferenceChoice& choice) : key_(key), titles_(texts_of(choice.titles)) {
    const bool is_sorted = choice.sort && !choice.sort->empty() && choice.sort->front().key == key;
    if (is_sorted) years_ = choice.sort->front().direction;
    stands_as_sorted_ = is_sorted && key != content::ReferenceKey::year;
  }

  [[nodiscard]] bool is_before(const std::string& a, const std::string& b) const {
    if (rank(a) != rank(b)) return rank(a) < rank(b);
    return !stands_as_sorted_ && bibliography::is_before(key_, a, b, years_);
  }

  // By the value of each.
  [[nodiscard]] std::vector<Group> ordered(std::vector<Group> groups, const std::vector<std::string>& values) const {
    std::vector<std::size_t> order(groups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return is_before(values[a], values[b]); });
    std::vector<Group> out;
    out.reserve(groups.size());
    for (const std::size_t index : order) out.push_back(std::move(groups[index]));
    return out;
  }

 private:
  [[nodiscard]] std::ptrdiff_t rank(const std::string& value) const {
    const auto title = std::find_if(titles_.begin(), titles_.end(),
                                    [&](const content::TextFor& one) { return are_equal(key_, one.value, value); });
    return title - titles_.begin();
  }

  content::ReferenceKey key_;
  const std::vector<content::TextFor>& titles_;
  bool stands_as_sorted_ = false;
  content::ReferenceOrder::Direction years_ = content::ReferenceOrder::Direction::falling;
};

class Arranger {
 public:
  Arranger(content::Cv& cv, const People& people) : cv_(cv), people_(people) {}

  void run() {
    for (content::Section& section : cv_.sections) {
      ++section_;
      language_ = &language::find_language(section.language.utf8.empty() ? cv_.language : section.language.utf8);
      if (cv_.references.totals && !section.references.totals) section.references.totals = cv_.references.totals;
      fill(section, cv_.references);
    }
    number();
  }

 private:
  template <typename Holder>
  void fill(Holder& holder, const ReferenceChoice& outer) {
    ++holder_;
    const ReferenceChoice choice = over(holder.references, outer);
    if (holder.references.totals.value_or(false)) count_all(holder);
    arrange(holder.nodes, choice);
    for (Node& node : holder.nodes) descend(node, choice);
  }

  // The groups that are made here say nothing themselves, and are not grouped again.
  void descend(Node& node, const ReferenceChoice& choice) {
    if (auto* group = std::get_if<Group>(&node)) {
      ReferenceChoice inner = choice;
      if (group->origin == Group::Origin::made) inner.group_by = content::Grouping::none;
      fill(*group, inner);
    } else {
      for (Node& child : std::get<Entry>(node).children) descend(child, choice);
    }
  }

  void arrange(std::vector<Node>& nodes, const ReferenceChoice& choice) {
    const std::vector<std::size_t> places = places_of_references(nodes);
    if (places.empty()) return;
    if (choice.sort && !choice.sort->empty()) sort(nodes, places, choice);
    for (const std::size_t place : places) look(std::get<Entry>(nodes[place]), choice);
    if (const auto key = key_of_groups(choice)) return group(nodes, places, *key, choice);
    for (const std::size_t place : places) count_on(std::get<Entry>(nodes[place]), choice);
    // The margin has room for one of them.
    const bool is_numbered = choice.number.value_or(Numbering::none) != Numbering::none;
    if (choice.years.value_or(false) && !is_numbered) mark_years(nodes, places);
  }

  static void sort(std::vector<Node>& nodes, const std::vector<std::size_t>& places, const ReferenceChoice& choice) {
    std::vector<const Entry*> entries;
    entries.reserve(places.size());
    for (const std::size_t place : places) entries.push_back(&std::get<Entry>(nodes[place]));
    std::vector<Node> in_order;
    in_order.reserve(places.size());
    for (const std::size_t index : sorted(entries, *choice.sort)) in_order.push_back(std::move(nodes[places[index]]));
    for (std::size_t i = 0; i < places.size(); ++i) nodes[places[i]] = std::move(in_order[i]);
  }

  static void look(Entry& entry, const ReferenceChoice& choice) {
    entry.look = {choice.style.value_or(PlainText{}), choice.max_authors, choice.keeps_last.value_or(false)};
    if (choice.max_authors == content::all_authors) entry.look.max_authors.reset();
  }

  // The groups stand behind what is in none, which would read as part of the last one. What is titled alike is one.
  void group(std::vector<Node>& nodes, const std::vector<std::size_t>& places, content::ReferenceKey key,
             const ReferenceChoice& choice) {
    const GroupOrder order(key, choice);
    std::vector<Group> groups;
    std::vector<std::string> values;
    for (const std::size_t place : places) {
      std::string value = group_value_of(std::get<Entry>(nodes[place]), key);
      const std::size_t at = place_of_group(key, group_title(key, value, texts_of(choice.titles), *language_), groups);
      if (groups[at].span.file == 0) groups[at].span = std::get<Entry>(nodes[place]).span;
      if (at == values.size()) values.push_back(value);
      if (order.is_before(value, values[at])) values[at] = std::move(value);
      groups[at].nodes.push_back(std::move(nodes[place]));
    }
    replace(nodes, places, order.ordered(std::move(groups), values));
  }

  static std::size_t place_of_group(content::ReferenceKey key, content::RichText title, std::vector<Group>& groups) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
      return are_equal(key, content::plain_text(group.title), content::plain_text(title));
    });
    if (found != groups.end()) return static_cast<std::size_t>(found - groups.begin());
    Group& group = groups.emplace_back();
    group.title = std::move(title);
    group.origin = Group::Origin::made;
    return groups.size() - 1;
  }

  static void replace(std::vector<Node>& nodes, const std::vector<std::size_t>& places, std::vector<Group> groups) {
    std::vector<Node> out;
    out.reserve(nodes.size() - places.size() + groups.size());
    for (std::size_t i = 0, next = 0; i < nodes.size(); ++i) {
      const bool is_gone = next < places.size() && places[next] == i;
      if (is_gone) ++next;
      if (!is_gone) out.push_back(std::move(nodes[i]));
    }
    for (Group& group : groups) out.emplace_back(std::move(group));
    nodes = std::move(out);
  }

  static void mark_years(std::vector<Node>& nodes, const std::vector<std::size_t>& places) {
    int last = 0;
    for (const std::size_t place : places) {
      auto& entry = std::get<Entry>(nodes[place]);
      const int year = year_of(entry);
      const bool has_own_label = entry.kind->name == "talk";
      // A blank there would say: of the year above.
      const std::string label = year != 0 ? fmt::format("{}", year) : last != 0 ? "\u2013" : std::string();
      if (year != last && !label.empty() && !has_own_label) put(entry, Slot::column, label);
      last = year;
    }
  }

  // Whoever shares a counter is numbered on; that is known once all are there. Entries move no more by then.
  struct Counter {
    Numbering scope;
    int number;  // Of the section or the group.
    std::string prefix;
    friend auto operator<=>(const Counter&, const Counter&) = default;
  };
  void count_on(Entry& entry, const ReferenceChoice& choice) {
    const Numbering scope = choice.number.value_or(Numbering::none);
    if (scope == Numbering::none) return;
    const int number = scope == Numbering::section ? section_ : scope == Numbering::group ? holder_ : 0;
    const bool falls = choice.count.value_or(content::Counting::up) == content::Counting::down;
    Counted counted{&entry, {scope, number, prefix_of(entry, choice)}, falls};
    ++sums_[counted.counter];
    counted_.push_back(std::move(counted));
  }

  void number() {
    std::map<Counter, int> at;
    for (const Counted& one : counted_) {
      const int rising = ++at[one.counter];
      const int number = one.falls ? sums_[one.counter] + 1 - rising : rising;
      put(*one.entry, Slot::index, fmt::format("{}{}", one.counter.prefix, number));
    }
  }

  template <typename Holder>
  void count_all(Holder& holder) {
    content::ReferenceTotals totals;
    content::for_each_entry(holder.nodes, [this, &totals](const Entry& entry) { count(entry, totals); });
    if (totals.all > 0) holder.totals = totals;
  }

  void count(const Entry& entry, content::ReferenceTotals& totals) const {
    if (!content::is_reference(entry)) return;
    ++totals.all;
    if (!is_refereed(entry)) return;
    ++totals.refereed;
    if (is_first_author(entry, people_.owner(), cv_.roles)) ++totals.first;
  }

  struct Counted {
    Entry* entry;
    Counter counter;
    bool falls;
  };
  content::Cv& cv_;
  const People& people_;
  const language::Language* language_ = nullptr;
  int section_ = 0, holder_ = 0;
  std::vector<Counted> counted_;
  std::map<Counter, int> sums_;
};

}  // namespace

void arrange_references(content::Cv& cv, const People& people) { Arranger(cv, people).run(); }

}  // namespace cvpdf::bibliography
