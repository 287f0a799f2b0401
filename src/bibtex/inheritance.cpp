#include "bibtex/inheritance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "bibtex/inherited_names.hpp"
#include "bibtex/split.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibtex {
namespace {

// Only so many unknown parents are compared with all keys.
constexpr int most_hints = 8;

struct Link {
  std::size_t parent = 0;  // Index of the entry.
  Bond bond = Bond::crossref;
  SourceSpan span;
};

using Names = std::set<std::string, std::less<>>;

Names names_of(const Entry& entry) {
  Names names;
  for (const Field& field : entry.fields) names.insert(field.name);
  return names;
}

bool is_said_by(const Names& names, std::string_view name) {
  const std::string_view base = name.substr(0, name.find('+'));
  const auto has = [&names](std::string_view one) { return names.find(one) != names.end(); };
  const std::span<const std::string_view> others = same_said_by(base);
  return has(base) || std::any_of(others.begin(), others.end(), has);
}

// A field of a parent under the name that it gets in the child.
struct Heirloom {
  std::string name;
  const Field* field = nullptr;
};

// Those that get another name first: a volume's title is its chapters' booktitle, even where it has one, too.
std::vector<Heirloom> heirlooms(const Entry& parent, const Entry& child, const Link& link) {
  std::vector<Heirloom> all;
  for (const Field& field : parent.fields) {
    std::string name = inherited_name(field.name, {link.bond, parent.type, child.type});
    if (!name.empty()) all.push_back({std::move(name), &field});
  }
  std::stable_partition(all.begin(), all.end(), [](const Heirloom& one) { return one.name != one.field->name; });
  return all;
}

class Heirs {
 public:
  Heirs(std::vector<Entry>& entries, const std::vector<FileList>& lists, Diagnostics& diagnostics)
      : entries_(entries), diagnostics_(diagnostics), links_(entries.size()), marks_(entries.size()) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      places_[entries[i].span.file].emplace(ascii_lowered(entries[i].key), i);
    }
    for (const FileList& list : lists) add_neighbours(list);
  }

  void settle() {
    for (std::size_t i = 0; i < entries_.size(); ++i) find_links(i);
    for (std::size_t i = 0; i < entries_.size(); ++i) settle_family(i);
    leave_out();
  }

 private:
  enum class Stage : std::uint8_t { untouched, open, settled };
  struct Mark {
    Stage stage = Stage::untouched;
    bool is_parent = false;
  };

  // The file itself is the first of those where its entries' parents are looked for.
  void add_neighbours(const FileList& list) {
    for (const std::uint32_t file : list) {
      FileList& near = neighbours_[file];
      if (near.empty()) near.push_back(file);
      for (const std::uint32_t other : list) {
        if (std::find(near.begin(), near.end(), other) == near.end()) near.push_back(other);
      }
    }
  }

  [[nodiscard]] std::optional<std::size_t> place_of(std::string_view key, std::uint32_t file) const {
    const auto near = neighbours_.find(file);
    if (near == neighbours_.end()) return std::nullopt;
    const std::string lowered = ascii_lowered(key);
    for (const std::uint32_t one : near->second) {
      const auto keys = places_.find(one);
      if (keys == places_.end()) continue;
      if (const auto found = keys->second.find(lowered); found != keys->second.end()) return found->second;
    }
    return std::nullopt;
  }

  void find_links(std::size_t child) {
    const Entry& entry = entries_[child];
    if (const Field* const shared = find_field(entry, "xdata")) {
      for (const std::string_view key : split_at_commas(shared->value)) add_link(child, *shared, key);
    }
    if (const Field* const parent = find_field(entry, "crossref")) {
      add_link(child, *parent, split_at_commas(parent->value).front());
    }
  }

  void add_link(std::size_t child, const Field& field, std::string_view key) {
    if (key.empty()) return;
    const SourceSpan span = span_of_part(field, key);
    const std::optional<std::size_t> parent = place_of(key, entries_[child].span.file);
    if (!parent) return report_unknown(key, span);
    links_[child].push_back({*parent, field.name == "xdata" ? Bond::xdata : Bond::crossref, span});
  }

  void report_unknown(std::string_view key, const SourceSpan& span) {
    diagnostics_.report({Severity::warning, "bibtex/unknown-parent", fmt::format("no entry has the key '{}'", key),
                         span, hint_for(key)});
  }

  std::string hint_for(std::string_view key) {
    if (hints_ == most_hints) return {};
    ++hints_;
    std::vector<std::string_view> keys;
    keys.reserve(entries_.size());
    for (const Entry& entry : entries_) keys.push_back(entry.key);
    const std::string_view meant = unicode::nearest(key, keys);
    return meant.empty() ? std::string() : fmt::format("did you mean '{}'?", meant);
  }

  // An entry whose parents are looked at, one after the other.
  struct Visit {
    std::size_t entry = 0, next = 0;
  };

  // Parents first. A list of its own, for chains of any length.
  void settle_family(std::size_t root) {
    std::vector<Visit> open;
    enter(root, open);
    while (!open.empty()) {
      Visit& visit = open.back();
      const std::vector<Link>& links = links_[visit.entry];
      if (visit.next == links.size()) {
        settle_one(visit.entry);
        open.pop_back();
      } else {
        const Link& link = links[visit.next++];
        if (marks_[link.parent].stage == Stage::open) report_circle(link);
        enter(link.parent, open);
      }
    }
  }

  void enter(std::size_t entry, std::vector<Visit>& open) {
    if (marks_[entry].stage != Stage::untouched) return;
    marks_[entry].stage = Stage::open;
    open.push_back({entry, 0});
  }

  void report_circle(const Link& link) {
    diagnostics_.report(
        {Severity::error,
         "bibtex/circular",
         fmt::format("'{}' takes its fields, by way of this one, from itself", entries_[link.parent].key),
         link.span,
         {}});
  }

  void settle_one(std::size_t child) {
    for (const Link& link : links_[child]) {
      if (marks_[link.parent].stage != Stage::settled) continue;  // In a circle.
      if (link.bond == Bond::crossref) marks_[link.parent].is_parent = true;
      take(entries_[link.parent], entries_[child], link);
    }
    marks_[child].stage = Stage::settled;
  }

  void take(const Entry& parent, Entry& child, const Link& link) {
    inherited_ += parent.fields.size();  // Looking at them takes time, too.
    if (is_full_) return;
    const Names own = names_of(child);
    Names taken = own;
    for (Heirloom& one : heirlooms(parent, child, link)) {
      if (is_said_by(own, one.name) || !taken.insert(one.name).second) continue;
      inherited_ += one.name.size() + one.field->value.size() + sizeof(Field);
      if (inherited_ > most_repeated) return report_too_much(link);
      child.fields.push_back({std::move(one.name), one.field->value, one.field->span});
    }
  }

  void report_too_much(const Link& link) {
    if (std::exchange(is_full_, true)) return;
    diagnostics_.report({Severity::error,
                         "bibtex/too-much-text",
                         fmt::format("entries inherit more than {} bytes from here on", most_repeated),
                         link.span,
                         {}});
  }

  void leave_out() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      if (is_left_out(i)) continue;
      if (kept != i) entries_[kept] = std::move(entries_[i]);
      ++kept;
    }
    entries_.resize(kept);
  }

  bool is_left_out(std::size_t index) {
    const Entry& entry = entries_[index];
    if (entry.type == "xdata") return true;
    if (!marks_[index].is_parent || find_field(entry, "author") != nullptr) return false;
    diagnostics_.report(
        {Severity::note, "bibtex/parent-left-out",
         fmt::format("'{}' has no author and is the parent of other entries, and is left out", entry.key), entry.span,
         "an author makes it an entry of its own"});
    return true;
  }

  std::vector<Entry>& entries_;
  Diagnostics& diagnostics_;
  std::map<std::uint32_t, std::map<std::string, std::size_t>> places_;  // By file, and key in lower case.
  std::map<std::uint32_t, FileList> neighbours_;
  std::vector<std::vector<Link>> links_;  // Of each entry, shared data first.
  std::vector<Mark> marks_;
  std::size_t inherited_ = 0;  // Bytes.
  bool is_full_ = false;
  int hints_ = 0;
};

}  // namespace

void inherit(std::vector<Entry>& entries, const std::vector<FileList>& lists, Diagnostics& diagnostics) {
  Heirs(entries, lists, diagnostics).settle();
}

}  // namespace cvpdf::bibtex
