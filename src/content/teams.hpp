// [[team]]: authors that belong together.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// The key `team`. A name is lower case, letters, digits, hyphens and underscores: "content/bad-team".
[[nodiscard]] std::vector<Team> take_teams(toml::Cursor& cursor, Diagnostics& diagnostics);

}  // namespace cvpdf::content
