#include "bibliography/people.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "content/roles.hpp"
#include "content/walk.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

Owner::Owner(const content::Person& person) {
  add(person.name.utf8);
  for (const content::PlainText& name : person.also) add(name.utf8);
}

Owner::Owner(const std::vector<content::PlainText>& names) {
  for (const content::PlainText& name : names) add(name.utf8);
}

void Owner::add(std::string_view name) {
  const std::string bare = respelled(name, Spelling::bare), longer = respelled(name, Spelling::two_letters);
  add_spelling(bare);
  if (longer != bare) add_spelling(longer);
}

void Owner::add_spelling(std::string_view name) {
  Name parsed = parse_name(name);
  std::string letters = family_letters(parsed);
  names_.push_back({std::move(parsed), std::move(letters)});
}

bool Owner::is(std::string_view author) const {
  const std::string bare = respelled(author, Spelling::bare), longer = respelled(author, Spelling::two_letters);
  return is_spelled(bare) || (longer != bare && is_spelled(longer));
}

// Nearly all authors are others, and most of them do not even have the letters of the family's name.
bool Owner::is_spelled(std::string_view author) const {
  std::string letters = unicode::folded(author);
  letters.erase(std::remove(letters.begin(), letters.end(), ' '), letters.end());
  std::optional<Name> name;
  return std::any_of(names_.begin(), names_.end(), [&](const Own& own) {
    if (letters.find(own.letters) == std::string::npos) return false;
    if (!name) name = parse_name(author);
    return may_be(own.name, *name);
  });
}

People::People(const content::Cv& cv) : owner_(cv.person), roles_(cv.roles) {
  names_.push_back(cv.person.name.utf8);
  for (const content::PlainText& name : cv.person.also) names_.push_back(name.utf8);
  for (const content::Team& team : cv.teams) {
    teams_.emplace_back(team.members);
    team_names_.push_back(team.name);
  }
}

std::optional<std::size_t> People::team_of(std::string_view author) const {
  if (teams_.empty() || owner_.is(author)) return std::nullopt;
  const auto found =
      std::find_if(teams_.begin(), teams_.end(), [author](const Owner& team) { return team.is(author); });
  if (found == teams_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - teams_.begin());
}

namespace {

class TeamMarker {
 public:
  TeamMarker(content::Cv& cv, const People& people) : cv_(cv), people_(people), marks_(cv.teams.size()) {}

  void run(Diagnostics& diagnostics) {
    bool has_mark = false;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      const content::PlainText& role = cv_.teams[i].role;
      if (role.utf8.empty()) continue;
      const content::AuthorRole* found = content::find_role(cv_.roles, role.utf8);
      if (found == nullptr) report(role, diagnostics);
      if (found != nullptr) marks_[i] = found->mark;
      has_mark = has_mark || found != nullptr;
    }
    if (has_mark) content::for_each_author_of(cv_, [this](content::Author& author) { mark(author); });
  }

 private:
  static void report(const content::PlainText& role, Diagnostics& diagnostics) {
    diagnostics.report({Severity::error, "bibliography/unknown-role", fmt::format("there is no role '{}'", role.utf8),
                        role.span, "declare it: [[role]] with this name, a mark and a legend"});
  }

  void mark(content::Author& author) const {
    const std::optional<std::size_t> team = people_.team_of(author.name);
    if (team) content::add_mark(author.marks, marks_[*team], cv_.roles);
  }

  content::Cv& cv_;
  const People& people_;
  std::vector<std::string> marks_;  // By team.
};

}  // namespace

void mark_teams(content::Cv& cv, const People& people, Diagnostics& diagnostics) {
  if (!cv.teams.empty()) TeamMarker(cv, people).run(diagnostics);
}

}  // namespace cvpdf::bibliography
