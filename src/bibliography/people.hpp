// Whose names are whose: the person of the CV, and teams.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bibliography/names.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// The person of the CV, or the members of a team, under all names.
class Owner {
 public:
  explicit Owner(const content::Person& person);
  explicit Owner(const std::vector<content::PlainText>& names);
  // Whether an author is the person, or one of the members.
  [[nodiscard]] bool is(std::string_view author) const;

 private:
  struct Own {
    Name name;
    std::string letters;  // Of its family.
  };
  void add(std::string_view name);
  void add_spelling(std::string_view name);
  [[nodiscard]] bool is_spelled(std::string_view author) const;

  std::vector<Own> names_;
};

class People {
 public:
  explicit People(const content::Cv& cv);
  [[nodiscard]] const Owner& owner() const { return owner_; }
  // The person's names, as they are written.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  [[nodiscard]] const std::vector<content::AuthorRole>& roles() const { return roles_; }
  // The first team, by its place in the content, that the author is in; none, if it is the person.
  [[nodiscard]] std::optional<std::size_t> team_of(std::string_view author) const;
  [[nodiscard]] const std::string& team_name(std::size_t team) const { return team_names_[team]; }

 private:
  Owner owner_;
  std::vector<std::string> names_;
  std::vector<content::AuthorRole> roles_;
  std::vector<Owner> teams_;
  std::vector<std::string> team_names_;
};

// Gives the members of teams that have a role its mark, wherever they are authors. Reports "bibliography/unknown-role".
void mark_teams(content::Cv& cv, const People& people, Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
