#include "math/commands.hpp"

#include <gtest/gtest.h>

#include <set>

#include "math/parser.hpp"

namespace cvpdf::math {
namespace {

TEST(Commands, EachStandsOnce) {
  std::set<std::string_view> names;
  for (const Command& row : commands()) {
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
    EXPECT_EQ(find_command(row.name), &row);
  }
  EXPECT_EQ(find_command("nosuch"), nullptr);
}

// Every row can be used; those for later say so.
TEST(Commands, EachDoesWhatItsKindSays) {
  using Kind = Command::Kind;
  for (const Command& row : commands()) {
    std::string source = "\\" + std::string(row.name);
    if (row.kind == Kind::left) source += "(a\\right)";
    if (row.kind == Kind::right) source = "\\left(a" + source + ")";
    if (row.kind == Kind::negation) source += "=";
    if (row.kind == Kind::fraction) source += "{a}{b}";
    const bool has_argument =
        row.kind == Kind::alphabet || row.kind == Kind::text || row.kind == Kind::named || row.kind == Kind::accent;
    if (has_argument) source += "{A}";
    const Parsed parsed = parse(source);
    if (row.kind == Kind::later) {
      ASSERT_TRUE(parsed.fault) << source;
      EXPECT_EQ(parsed.fault->code, "math/not-yet") << source;
    } else {
      EXPECT_FALSE(parsed.fault) << source;
      EXPECT_EQ(parsed.list.size(), 1U) << source;
    }
  }
}

TEST(Commands, ClassesOfCharactersAsTheyStand) {
  EXPECT_EQ(class_of("+"), AtomClass::binary);
  EXPECT_EQ(class_of("="), AtomClass::relation);
  EXPECT_EQ(class_of("\u2264"), AtomClass::relation);
  EXPECT_EQ(class_of("\u2211"), AtomClass::operation);
  EXPECT_EQ(class_of("\u27E8"), AtomClass::opening);
  EXPECT_EQ(class_of("x"), AtomClass::ordinary);
  EXPECT_EQ(class_of("|"), AtomClass::ordinary);
  EXPECT_EQ(class_of("\u65E5"), AtomClass::ordinary);
}

TEST(Commands, OnlyThoseThatCanBeSetAreProposed) {
  for (const std::string_view name : command_names()) EXPECT_NE(find_command(name)->kind, Command::Kind::later) << name;
}

}  // namespace
}  // namespace cvpdf::math
