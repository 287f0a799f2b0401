#include "bibliography/selection.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "bibliography/check_filters.hpp"
#include "bibliography/reference_facts.hpp"
#include "content/reference_types.hpp"
#include "content/roles.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Entry;
using content::Node;
using content::PlainText;
using content::ReferenceFilter;
using content::Slot;

// Without words there is no condition.
bool wants(const std::vector<PlainText>& words, std::string_view word) {
  return words.empty() ||
         std::any_of(words.begin(), words.end(), [word](const PlainText& one) { return one.utf8 == word; });
}

bool has_wanted_tag(const std::vector<PlainText>& words, const Entry& entry) {
  if (words.empty()) return true;
  const auto* tags = content::field<std::vector<PlainText>>(entry, Slot::tags);
  const auto is_wanted = [&words](const PlainText& tag) {
    return std::any_of(words.begin(), words.end(),
                       [&tag](const PlainText& one) { return compared_tag(one.utf8) == compared_tag(tag.utf8); });
  };
  return tags != nullptr && std::any_of(tags->begin(), tags->end(), is_wanted);
}

// Nothing is known of the year of what gives none.
bool is_in_time(const ReferenceFilter& filter, const Entry& entry) {
  const int year = year_of(entry);
  const bool is_early = filter.since && year != 0 && year < *filter.since;
  const bool is_late = filter.until && (year == 0 || year > *filter.until);
  return !is_early && !is_late;
}

bool is_selected(const ReferenceFilter& filter, const Entry& entry) {
  if (!filter.selected) return true;
  return (content::field<content::Flag>(entry, Slot::selected) != nullptr) == *filter.selected;
}

constexpr std::size_t most_keys = 3;  // In one note.

// What one list leaves out.
struct LeftOut {
  std::string title;
  SourceSpan filter;
  int all = 0, gone = 0;
  std::vector<std::string> keys;  // Of the first that are gone.
};

void leave_out(const Entry& entry, LeftOut& list) {
  ++list.gone;
  const auto* key = content::field<PlainText>(entry, Slot::key);
  if (key != nullptr && list.keys.size() < most_keys) list.keys.push_back(key->utf8);
}

// "2 of 14 publications of 'Papers' are left out, as `only` says: a, b"
std::string words_of(const LeftOut& list) {
  const std::string whose = list.title.empty() ? std::string() : fmt::format(" of '{}'", list.title);
  std::string words = fmt::format("{} of {} publications{} are left out, as `only` says", list.gone, list.all, whose);
  if (list.keys.empty()) return words;
  const bool are_more = list.keys.size() < static_cast<std::size_t>(list.gone);
  return words + fmt::format(": {}{}", fmt::join(list.keys, ", "), are_more ? ", \u2026" : "");
}

class Selector {
 public:
  Selector(content::Cv& cv, const People& people, Diagnostics& diagnostics)
      : cv_(cv), people_(people), diagnostics_(diagnostics) {}

  void run() {
    for (content::Section& section : cv_.sections) fill(section, cv_.references.only);
    const auto is_empty = [this](const content::Section& section) { return emptied(section); };
    cv_.sections.erase(std::remove_if(cv_.sections.begin(), cv_.sections.end(), is_empty), cv_.sections.end());
    for (const LeftOut& list : lists_) report(list);
    if (cv_.sections.empty() && !counts_.empty()) report_empty(counts_.begin()->second.span);
  }

 private:
  using Filter = std::optional<ReferenceFilter>;

  template <typename Holder>
  void fill(Holder& holder, const Filter& outer) {
    Filter& own = holder.references.only;
    const Filter& filter = own ? own : outer;
    const std::size_t before = holder.nodes.size();
    LeftOut list;
    list.title = content::plain_text(holder.title);
    if (filter) list.filter = filter->span;
    choose(holder.nodes, filter, list);
    if (list.gone > 0) lists_.push_back(std::move(list));
    if (before > 0 && holder.nodes.empty()) emptied_.push_back(holder.span.begin);
  }

  void choose(std::vector<Node>& nodes, const Filter& filter, LeftOut& list) {
    for (Node& node : nodes) {
      if (auto* group = std::get_if<content::Group>(&node)) fill(*group, filter);
      if (auto* entry = std::get_if<Entry>(&node)) choose(entry->children, filter, list);
    }
    const auto goes = [&](const Node& node) {
      if (const auto* group = std::get_if<content::Group>(&node)) return emptied(*group);
      return filter && !keeps(*filter, std::get<Entry>(node), list);
    };
    nodes.erase(std::remove_if(nodes.begin(), nodes.end(), goes), nodes.end());
  }

  template <typename Holder>
  [[nodiscard]] bool emptied(const Holder& holder) const {
    return holder.nodes.empty() && std::find(emptied_.begin(), emptied_.end(), holder.span.begin) != emptied_.end();
  }

  bool keeps(const ReferenceFilter& filter, const Entry& entry, LeftOut& list) {
    if (!content::is_reference(entry)) return true;
    Count& count = counts_[filter.span.begin];
    count.span = filter.span;
    ++count.all;
    ++list.all;
    const bool is_kept = wants(filter.types, content::reference_type(entry)) && has_wanted_tag(filter.tags, entry) &&
                         wants(filter.statuses, content::reference_status(entry)) && is_in_time(filter, entry) &&
                         is_selected(filter, entry) && has_wanted_role(filter, entry);
    if (is_kept) return true;
    ++count.gone;
    leave_out(entry, list);
    return false;
  }

  bool has_wanted_role(const ReferenceFilter& filter, const Entry& entry) {
    if (filter.roles.empty()) return true;
    return std::any_of(filter.roles.begin(), filter.roles.end(),
                       [&](const PlainText& role) { return owner_has(role, entry); });
  }

  bool owner_has(const PlainText& word, const Entry& entry) {
    const Owner& owner = people_.owner();
    if (word.utf8 == "first") return is_first_author(entry, owner, cv_.roles);
    if (word.utf8 == "last") return is_last_author(entry, owner);
    const content::AuthorRole* role = content::find_role(cv_.roles, word.utf8);
    const std::optional<std::size_t> place = place_of_owner(entry, owner);
    const auto* authors = content::field<std::vector<content::Author>>(entry, Slot::authors);
    return role != nullptr && place && content::has_mark((*authors)[*place].marks, *role, cv_.roles);
  }

  struct Count {
    SourceSpan span;
    int all = 0, gone = 0;
  };
  // A filter of which nothing is left is hardly meant so. Lists of one file may leave out the same.
  void report(const LeftOut& list) {
    const Count& count = counts_[list.filter.begin];
    const Severity severity = count.gone == count.all ? Severity::warning : Severity::note;
    std::string words = words_of(list);
    if (!said_.insert(words).second) return;
    diagnostics_.report({severity, "bibliography/left-out", std::move(words), list.filter, ""});
  }

  void report_empty(const SourceSpan& span) {
    diagnostics_.report({Severity::error, "bibliography/nothing-left", "of the whole document nothing is left", span,
                         "ask for less in `only`"});
  }

  content::Cv& cv_;
  const People& people_;
  Diagnostics& diagnostics_;
  std::map<std::uint32_t, Count> counts_;  // By the place of the filter.
  std::vector<std::uint32_t> emptied_;     // The places of holders that had something.
  std::vector<LeftOut> lists_;
  std::set<std::string> said_;
};

}  // namespace

void select_references(content::Cv& cv, const People& people, Diagnostics& diagnostics) {
  check_filters(cv, diagnostics);
  Selector(cv, people, diagnostics).run();
}

}  // namespace cvpdf::bibliography
