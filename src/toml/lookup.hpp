// A look at one value, for who reads no whole table.
#pragma once

#include <string_view>

#include "toml/value.hpp"

namespace cvpdf::toml {

// What stands at "table.key"; null where there is none, or `table` names no table. Lives as long as `root`.
[[nodiscard]] const Value* value_at(const Table& root, std::string_view table, std::string_view key);

}  // namespace cvpdf::toml
