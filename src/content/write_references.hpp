// Wishes for lists of publications, teams and roles → TOML: the way back of references.hpp, teams.hpp and roles.hpp.
#pragma once

#include <string>
#include <vector>

#include "content/cv.hpp"
#include "toml/writer.hpp"

namespace cvpdf::content {

// An inline table; empty where nothing is wished for. What `only` left out is gone already, and so is `only`.
[[nodiscard]] std::string literal(const ReferenceChoice& choice);

// The roles that are declared, and of those that are built in the ones that authors have: they are to be declared.
[[nodiscard]] std::vector<AuthorRole> roles_in_use(const Cv& cv);
void write_roles(toml::Writer& out, const std::vector<AuthorRole>& roles);
void write_teams(toml::Writer& out, const std::vector<Team>& teams);

}  // namespace cvpdf::content
