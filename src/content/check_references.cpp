#include "content/check_references.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "content/reference_types.hpp"
#include "content/word_choice.hpp"

namespace cvpdf::content {
namespace {

struct KnownWords {
  Names names;
  std::string_view code, what;
};
constexpr KnownWords types{reference_types, "content/no-such-type", "type"};
constexpr KnownWords statuses{status_names, "content/no-such-status", "status"};

bool is_numbered(const ReferenceChoice& choice) { return choice.number.value_or(Numbering::none) != Numbering::none; }

bool has_years(const ReferenceChoice& choice) { return choice.years.value_or(false); }

// An empty one is none.
bool has_prefix(const ReferenceChoice& choice) {
  return choice.prefixes && std::any_of(choice.prefixes->begin(), choice.prefixes->end(),
                                        [](const TextFor& prefix) { return !plain_text(prefix.text).empty(); });
}

bool has_groups(const ReferenceChoice& choice) { return choice.group_by.value_or(Grouping::none) != Grouping::none; }

// A wish that does nothing without another one.
struct Dependence {
  std::string_view key, needed;
  bool (*is_wished)(const ReferenceChoice& own);
  bool (*is_met)(const ReferenceChoice& both);
};
constexpr Dependence dependences[] = {
    {"prefix", "number", has_prefix, is_numbered},
    {"count", "number", [](const ReferenceChoice& own) { return own.count.has_value(); }, is_numbered},
    {"titles", "group_by", [](const ReferenceChoice& own) { return own.titles && !own.titles->empty(); }, has_groups},
    {"keep_last", "max_authors", [](const ReferenceChoice& own) { return own.keeps_last.value_or(false); },
     [](const ReferenceChoice& both) { return both.max_authors.value_or(all_authors) < all_authors; }},
};

bool is_met_within(const std::vector<Node>& nodes, const ReferenceChoice& outer, const Dependence& wish);

// Here, or in a list within.
template <typename Holder>
bool is_met_in(const Holder& holder, const ReferenceChoice& outer, const Dependence& wish) {
  const ReferenceChoice both = over(holder.references, outer);
  return wish.is_met(both) || is_met_within(holder.nodes, both, wish);
}

bool is_met_within(const std::vector<Node>& nodes, const ReferenceChoice& outer, const Dependence& wish) {
  return std::any_of(nodes.begin(), nodes.end(), [&](const Node& node) {
    if (const auto* group = std::get_if<Group>(&node)) return is_met_in(*group, outer, wish);
    return is_met_within(std::get<Entry>(node).children, outer, wish);
  });
}

class ReferencesCheck {
 public:
  explicit ReferencesCheck(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void run(const Cv& cv) {
    check(cv.references, {});
    for (const Dependence& wish : dependences) {
      const auto is_met = [&](const Section& section) { return is_met_in(section, cv.references, wish); };
      if (std::none_of(cv.sections.begin(), cv.sections.end(), is_met)) report_unmet(cv.references, wish);
    }
    for (const Section& section : cv.sections) check_holder(section, cv.references);
  }

 private:
  template <typename Holder>
  void check_holder(const Holder& holder, const ReferenceChoice& outer) {
    check(holder.references, outer);
    for (const Dependence& wish : dependences) {
      if (!is_met_in(holder, outer, wish)) report_unmet(holder.references, wish);
    }
    check_nodes(holder.nodes, over(holder.references, outer));
  }

  void check_nodes(const std::vector<Node>& nodes, const ReferenceChoice& outer) {
    for (const Node& node : nodes) {
      if (const auto* group = std::get_if<Group>(&node)) check_holder(*group, outer);
      if (const auto* entry = std::get_if<Entry>(&node)) check_nodes(entry->children, outer);
    }
  }

  void check(const ReferenceChoice& own, const ReferenceChoice& outer) {
    const ReferenceChoice both = over(own, outer);
    if (is_numbered(both) && has_years(both) && (own.number || own.years)) report_years(own);
    if (own.titles || own.group_by) check_titles(both, own.span);
  }

  void report_years(const ReferenceChoice& own) {
    std::string hint;
    if (!own.years) hint = "the years are wished for around it: write `years = false` here";
    if (!own.number) hint = "the numbers are wished for around it: write `number = \"none\"` here";
    diagnostics_.report({Severity::warning, "content/years-and-numbers",
                         "the margin has room for years or numbers: the numbers are set", own.span, std::move(hint)});
  }

  void report_unmet(const ReferenceChoice& own, const Dependence& wish) {
    if (!wish.is_wished(own)) return;
    diagnostics_.report({Severity::warning, "content/wish-without-effect",
                         fmt::format("`{}` does nothing without `{}`", wish.key, wish.needed), own.span, ""});
  }

  // What titles are for can be told where it is a type or a status.
  void check_titles(const ReferenceChoice& both, const SourceSpan& place) {
    if (!both.titles) return;
    for (const TextFor& title : *both.titles) {
      if (both.group_by == Grouping::type) check_title(title, types, place);
      if (both.group_by == Grouping::status) check_title(title, statuses, place);
    }
  }

  void check_title(const TextFor& title, const KnownWords& known, const SourceSpan& place) {
    if (title.value.empty() || find_name(title.value, known.names)) return;
    diagnostics_.report({Severity::warning, std::string(known.code),
                         fmt::format("'{}' in `titles` is no {} of publication", title.value, known.what),
                         title.text.empty() ? place : title.text.front().span, did_you_mean(title.value, known.names)});
  }

  Diagnostics& diagnostics_;
};

}  // namespace

void check_references(const Cv& cv, Diagnostics& diagnostics) { ReferencesCheck(diagnostics).run(cv); }

}  // namespace cvpdf::content
