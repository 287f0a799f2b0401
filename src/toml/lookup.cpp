#include "toml/lookup.hpp"

#include <algorithm>

namespace cvpdf::toml {
namespace {

const Value* member_of(const Table& table, std::string_view key) {
  const auto found = std::find_if(table.members.begin(), table.members.end(),
                                  [key](const Member& member) { return member.key == key; });
  return found == table.members.end() ? nullptr : &found->value;
}

}  // namespace

const Value* value_at(const Table& root, std::string_view table, std::string_view key) {
  const Value* inner = member_of(root, table);
  const auto* members = inner == nullptr ? nullptr : std::get_if<Table>(&inner->kind);
  return members == nullptr ? nullptr : member_of(*members, key);
}

}  // namespace cvpdf::toml
