#include "bibliography/check_filters.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "bibliography/reference_facts.hpp"
#include "content/roles.hpp"
#include "content/walk.hpp"
#include "content/word_choice.hpp"

namespace cvpdf::bibliography {
namespace {

using content::Node;
using content::PlainText;
using content::ReferenceChoice;
using Words = std::vector<std::string_view>;

Words tags_of(const content::Cv& cv) {
  Words tags;
  for (const content::Section& section : cv.sections) {
    content::for_each_entry(section.nodes, [&tags](const content::Entry& entry) {
      const auto* own = content::field<std::vector<PlainText>>(entry, content::Slot::tags);
      if (own == nullptr) return;
      for (const PlainText& tag : *own) tags.push_back(tag.utf8);
    });
  }
  return tags;
}

// Those that are built in are known even where nobody has them.
Words roles_of(const content::Cv& cv) {
  Words roles{"first", "last"};
  for (const content::AuthorRole& role : cv.roles) {
    if (!role.name.empty() && !content::find_name(role.name, roles)) roles.push_back(role.name);
  }
  for (const std::string_view role : content::built_in_roles) {
    if (!content::find_name(role, roles)) roles.push_back(role);
  }
  return roles;
}

class FilterCheck {
 public:
  FilterCheck(const content::Cv& cv, Diagnostics& diagnostics)
      : cv_(cv), tags_(tags_of(cv)), roles_(roles_of(cv)), diagnostics_(diagnostics) {}

  void run() {
    check(cv_.references);
    for (const content::Section& section : cv_.sections) {
      check(section.references);
      check(section.nodes);
    }
  }

 private:
  void check(const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
      if (const auto* entry = std::get_if<content::Entry>(&node)) check(entry->children);
      const auto* group = std::get_if<content::Group>(&node);
      if (group == nullptr) continue;
      check(group->references);
      check(group->nodes);
    }
  }

  void check(const ReferenceChoice& choice) {
    if (!choice.only) return;
    for (const PlainText& role : choice.only->roles) check_role(role);
    for (const PlainText& tag : choice.only->tags) check_tag(tag);
  }

  void check_role(const PlainText& role) {
    if (content::find_name(role.utf8, roles_)) return;
    std::string hint = content::did_you_mean(role.utf8, roles_);
    if (hint.empty()) hint = fmt::format("the roles are: {}", fmt::join(roles_, ", "));
    diagnostics_.report({Severity::error, "bibliography/unknown-role", fmt::format("there is no role '{}'", role.utf8),
                         role.span, std::move(hint)});
  }

  void check_tag(const PlainText& tag) {
    const auto is_meant = [&tag](std::string_view one) { return compared_tag(one) == compared_tag(tag.utf8); };
    if (std::any_of(tags_.begin(), tags_.end(), is_meant)) return;
    diagnostics_.report({Severity::warning, "bibliography/unknown-tag",
                         fmt::format("no publication has the tag '{}'", tag.utf8), tag.span,
                         content::did_you_mean(tag.utf8, tags_)});
  }

  const content::Cv& cv_;
  Words tags_, roles_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_filters(const content::Cv& cv, Diagnostics& diagnostics) { FilterCheck(cv, diagnostics).run(); }

}  // namespace cvpdf::bibliography
