#include "content/teams.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "content/fields.hpp"

namespace cvpdf::content {
namespace {

// It names a style of the layout's.
bool is_team_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (is_ascii_letter(c) && !is_ascii_upper(c)) || is_ascii_digit(c) || c == '-' || c == '_';
  });
}

std::optional<Team> read_team(toml::Cursor cursor, Diagnostics& diagnostics) {
  Team team;
  const PlainText name = take_plain_text(cursor, "name");
  team.name = name.utf8;
  team.members =
      take_words(cursor, "members", {Severity::error, "content/empty-name", "a name is empty", {}, {}}, diagnostics);
  team.role = take_plain_text(cursor, "role");
  team.span = cursor.span();
  const bool hidden = take_hide(cursor);
  if (!cursor.has("name")) cursor.report_missing("name");
  if (!cursor.has("members")) cursor.report_missing("members");
  cursor.finish();
  if (name.span.file != 0 && !is_team_name(team.name)) {
    diagnostics.report({Severity::error, "content/bad-team", "a team's name has lower case letters, digits and hyphens",
                        name.span, "it is the name of a style in the layout, such as \"students\""});
  }
  if (hidden) return std::nullopt;
  return team;
}

}  // namespace

std::vector<Team> take_teams(toml::Cursor& cursor, Diagnostics& diagnostics) {
  std::vector<Team> teams;
  for (const toml::Value* value : cursor.take_tables("team")) {
    const toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "a team", diagnostics);
    if (std::optional<Team> team = read_team(table, diagnostics)) teams.push_back(std::move(*team));
  }
  return teams;
}

}  // namespace cvpdf::content
