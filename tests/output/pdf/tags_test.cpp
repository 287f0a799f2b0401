#include "output/pdf/tags.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace cvpdf::output::pdf {
namespace {

using document::Role;

TEST(Tags, EveryRoleHasItsTypeAndMayHoldTextAtLast) {
  struct Row {
    Role role;
    std::string_view type;
    std::vector<std::string_view> implied;
  };
  const Row rows[] = {{Role::document, "Document", {"P"}},
                      {Role::section, "Sect", {"P"}},
                      {Role::heading1, "H1", {}},
                      {Role::heading6, "H6", {}},
                      {Role::paragraph, "P", {}},
                      {Role::list, "L", {"LI", "LBody"}},
                      {Role::list_item, "LI", {"LBody"}},
                      {Role::label, "Lbl", {}},
                      {Role::body, "LBody", {}},
                      {Role::link, "Link", {}},
                      {Role::span, "Span", {}},
                      {Role::figure, "Figure", {}},
                      {Role::formula, "Formula", {}},
                      {Role::quote, "BlockQuote", {"P"}}};
  for (const Row& row : rows) {
    EXPECT_EQ(structure_type(row.role), row.type);
    const auto implied = implied_types(row.role);
    EXPECT_EQ(std::vector<std::string_view>(implied.begin(), implied.end()), row.implied) << row.type;
  }
}

}  // namespace
}  // namespace cvpdf::output::pdf
