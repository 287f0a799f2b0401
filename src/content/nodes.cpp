#include "content/nodes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "content/entry_fields.hpp"
#include "content/entry_kinds.hpp"
#include "content/fields.hpp"
#include "content/language_tag.hpp"
#include "content/list_choice.hpp"
#include "content/roles.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

template <typename Names>
bool contains(const Names& names, std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// "an award entry", but "an entry".
std::string described(std::string_view kind) {
  if (kind == "entry") return "an entry";
  const bool vowel = std::string_view("aeiou").find(kind.front()) != std::string_view::npos;
  return fmt::format("{} {} entry", vowel ? "an" : "a", kind);
}

std::string joined(std::span<const std::string_view> names) {
  std::string text;
  for (const std::string_view name : names) text += fmt::format("{}{}", text.empty() ? "" : ", ", name);
  return text;
}

class NodeReader {
 public:
  NodeReader(const std::vector<AuthorRole>& roles, Diagnostics& diagnostics)
      : roles_(roles), diagnostics_(diagnostics) {}

  std::vector<Node> nodes(toml::Cursor& cursor, std::span<const std::string_view> allowed) {
    std::vector<Child> children;
    for (const std::string_view name : allowed) {
      if (!cursor.has(name)) {
        cursor.know(name);
        continue;
      }
      for (const toml::Value* value : cursor.take_tables(name)) children.push_back({name, value});
    }
    report_unknown_children(cursor, allowed);
    // Nodes are large: their tables are put in order instead.
    std::stable_sort(children.begin(), children.end(),
                     [](const Child& a, const Child& b) { return a.value->span.begin < b.value->span.begin; });
    std::vector<Node> result;
    result.reserve(children.size());
    for (const Child& child : children) add_node(result, child.name, *child.value);
    return result;
  }

 private:
  struct Child {
    std::string_view name;
    const toml::Value* value;
  };

  void add_node(std::vector<Node>& nodes, std::string_view name, const toml::Value& value) {
    if (depth_ == deepest_node) {
      return diagnostics_.report({Severity::error, "content/too-deep",
                                  fmt::format("groups and entries are nested more than {} deep", deepest_node),
                                  value.span, ""});
    }
    ++depth_;
    const auto& table = std::get<toml::Table>(value.kind);
    std::optional<Node> node =
        name == group_name
            ? group(toml::Cursor(table, value.span, "a group", diagnostics_))
            : entry(*find_entry_kind(name), toml::Cursor(table, value.span, described(name), diagnostics_));
    --depth_;
    if (node) nodes.push_back(std::move(*node));
  }

  std::optional<Node> entry(const EntryKind& kind, toml::Cursor cursor) {
    Entry entry;
    entry.kind = &kind;
    entry.span = cursor.span();
    const std::vector<RoleWish> wishes = take_fields(entry, cursor, roles_, diagnostics_);
    give_roles(entry, wishes, roles_, diagnostics_);
    entry.children = nodes(cursor, kind.children);
    if (may_choose_lists(kind)) entry.lists = take_list_choice(cursor, diagnostics_);
    entry.language = take_language(cursor, diagnostics_);
    entry.page = take_page_wish(cursor, diagnostics_);
    const bool hidden = take_hide(cursor);
    cursor.finish({}, document_keys());
    if (hidden) return std::nullopt;
    return entry;
  }

  std::optional<Node> group(toml::Cursor cursor) {
    Group group;
    group.span = cursor.span();
    group.title = take_markup(cursor, "title", diagnostics_);
    if (!cursor.has("title")) cursor.report_missing("title");
    group.note = take_markup(cursor, "note", diagnostics_);
    group.lists = take_list_choice(cursor, diagnostics_);
    group.bibliography = take_bibliography(cursor, diagnostics_);
    group.references = take_references(cursor, diagnostics_);
    group.nodes = nodes(cursor, section_children());
    group.page = take_page_wish(cursor, diagnostics_);
    const bool has_files = !group.bibliography.empty();
    const bool empty = holds_nothing(cursor) && !has_files;
    const bool hidden = take_hide(cursor);
    cursor.finish({}, document_keys());
    if (empty && !hidden)
      diagnostics_.report({Severity::warning, "content/empty-group", "the group has nothing in it", group.span, ""});
    if (hidden || (!has_files && hides_all(cursor, group.nodes, "group", diagnostics_))) return std::nullopt;
    return group;
  }

  // Kinds that exist, but not here.
  void report_unknown_children(toml::Cursor& cursor, std::span<const std::string_view> allowed) {
    for (const toml::Member& member : cursor.table().members) {
      const bool is_kind = member.key == group_name || find_entry_kind(member.key) != nullptr;
      const bool is_node = !std::holds_alternative<toml::String>(member.value.kind);
      if (!is_kind || !is_node || cursor.knows(member.key) || contains(allowed, member.key)) continue;
      cursor.know(member.key);
      const std::string hint =
          allowed.empty() ? "it holds no other entries" : fmt::format("it may hold: {}", joined(allowed));
      diagnostics_.report({Severity::error, "content/unknown-child", fmt::format("no {} can stand here", member.key),
                           member.key_span, hint});
    }
  }

  const std::vector<AuthorRole>& roles_;
  Diagnostics& diagnostics_;
  std::size_t depth_ = 0;
};

}  // namespace

bool holds_nothing(const toml::Cursor& cursor) {
  const std::span<const std::string_view> names = section_children();
  return std::none_of(names.begin(), names.end(), [&](std::string_view name) { return cursor.has(name); });
}

bool hides_all(const toml::Cursor& cursor, const std::vector<Node>& nodes, std::string_view what,
               Diagnostics& diagnostics) {
  if (!nodes.empty() || holds_nothing(cursor) || diagnostics.failed()) return false;
  diagnostics.report({Severity::note, "content/all-hidden",
                      fmt::format("all of the {} is hidden, so that its title is left out, too", what), cursor.span(),
                      ""});
  return true;
}

std::vector<Node> take_nodes(toml::Cursor& cursor, const std::vector<AuthorRole>& roles, Diagnostics& diagnostics) {
  return NodeReader(roles, diagnostics).nodes(cursor, section_children());
}

}  // namespace cvpdf::content
