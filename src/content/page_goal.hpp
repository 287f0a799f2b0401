// How many pages the author wishes for: the key `pages`.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>

#include "base/page_goal.hpp"
#include "toml/value.hpp"

namespace cvpdf::content {

// Of an integer, or of a string as parse_page_goal() takes it. Reports "content/bad-pages" for any other value.
[[nodiscard]] std::optional<PageGoal> page_goal_of(const toml::Value& value, Diagnostics& diagnostics);

}  // namespace cvpdf::content
