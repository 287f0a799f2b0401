#include "content/write_references.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "content/inline_table.hpp"
#include "content/roles.hpp"
#include "content/walk.hpp"
#include "content/write_values.hpp"

namespace cvpdf::content {
namespace {

std::string flag_literal(const std::optional<bool>& flag) {
  if (!flag) return {};
  return *flag ? "true" : "false";
}

std::string limit_literal(const std::optional<int>& authors) {
  if (!authors) return {};
  return *authors == all_authors ? toml::string_literal("all") : fmt::format("{}", *authors);
}

std::string texts_literal(const std::optional<std::vector<TextFor>>& texts) {
  if (!texts) return {};
  InlineTable table;
  for (const TextFor& one : *texts) table.put(toml::key_literal(one.value), literal(one.text));
  return table.take();
}

// A table by word, or one text for all; words that are no Markdown, with their blanks.
std::string words_literal(const std::optional<std::vector<TextFor>>& texts) {
  if (!texts) return {};
  const bool is_for_all = !texts->empty() && texts->front().value.empty();
  if (is_for_all) return toml::string_literal(plain_text(texts->front().text));
  InlineTable table;
  for (const TextFor& one : *texts) table.put(toml::key_literal(one.value), toml::string_literal(plain_text(one.text)));
  return table.take();
}

std::string orders_literal(const std::optional<std::vector<ReferenceOrder>>& orders) {
  if (!orders) return {};
  std::string out;
  for (const ReferenceOrder& order : *orders) {
    const std::string_view sign = order.direction == ReferenceOrder::Direction::falling ? "-" : "";
    out += fmt::format("{}\"{}{}\"", out.empty() ? "" : ", ", sign, name_of(order.key));
  }
  return fmt::format("[{}]", out);
}

bool is_default(const AuthorRole& role) {
  return role.mark == default_mark && role.legend.empty() && role.name == built_in_roles.front();
}

}  // namespace

std::string literal(const ReferenceChoice& choice) {
  InlineTable table;
  if (choice.group_by) table.put("group_by", toml::string_literal(name_of(*choice.group_by)));
  table.put("titles", texts_literal(choice.titles));
  table.put("sort", orders_literal(choice.sort));
  if (choice.number) table.put("number", toml::string_literal(name_of(*choice.number)));
  if (choice.count) table.put("count", toml::string_literal(*choice.count == Counting::down ? "down" : "up"));
  table.put("prefix", words_literal(choice.prefixes));
  table.put("years", flag_literal(choice.years));
  table.put("max_authors", limit_literal(choice.max_authors));
  table.put("keep_last", flag_literal(choice.keeps_last));
  table.put("totals", flag_literal(choice.totals));
  if (choice.style) table.put("style", toml::string_literal(choice.style->utf8));
  return table.empty() ? std::string() : table.take();
}

std::vector<AuthorRole> roles_in_use(const Cv& cv) {
  std::string marks;
  for_each_author_of(cv, [&marks](const Author& author) { marks += author.marks; });
  std::vector<AuthorRole> roles = cv.roles;
  const auto is_unused = [&marks](const AuthorRole& role) {
    return role.origin == AuthorRole::Origin::built_in && marks.find(role.mark) == std::string::npos;
  };
  roles.erase(std::remove_if(roles.begin(), roles.end(), is_unused), roles.end());
  for (AuthorRole& role : roles) role.origin = AuthorRole::Origin::declared;
  return roles;
}

void write_roles(toml::Writer& out, const std::vector<AuthorRole>& roles) {
  if (roles.size() == 1 && is_default(roles.front())) return;
  for (const AuthorRole& role : roles) {
    out.open_array_table("role");
    out.put("mark", toml::string_literal(role.mark));
    out.put("legend", literal(role.legend));
    out.put("name", text_literal(role.name));
  }
}

void write_teams(toml::Writer& out, const std::vector<Team>& teams) {
  for (const Team& team : teams) {
    out.open_array_table("team");
    out.put("name", toml::string_literal(team.name));
    out.put("members", literal(team.members));
    out.put("role", literal(team.role));
  }
}

}  // namespace cvpdf::content
