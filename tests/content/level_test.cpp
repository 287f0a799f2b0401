#include "content/level.hpp"

#include <gtest/gtest.h>

#include "content/entry_kinds.hpp"
#include "content/read.hpp"

namespace cvpdf::content {
namespace {

struct LevelRow {
  std::string_view value;  // TOML.
  std::string_view level;  // As the layout has it.
  std::string_view codes;
};

TEST(Level, IsANumberAShareOrWords) {
  const LevelRow rows[] = {
      {"4", "4/5", ""},
      {"'4'", "4/5", ""},
      {"'7/10'", "7/10", ""},
      {"'0/2'", "0/2", ""},
      {"'C1'", "C1", ""},
      {"'fluent, 5/5'", "fluent, 5/5", ""},
      {"'/'", "/", ""},
      {"'4 / 5'", "4/5", ""},
      {"'4/'", "", "content/bad-level"},
      {"'1/2/3'", "", "content/bad-level"},
      {"'4.5'", "", "content/bad-level"},
      {"'-1/5'", "", "content/bad-level"},
      {"0", "0/5", ""},
      {"6", "", "content/bad-level"},
      {"'7/5'", "", "content/bad-level"},
      {"'1/1'", "", "content/bad-level"},
      {"'1/11'", "", "content/bad-level"},
      {"'99999999999999999999/5'", "", "content/bad-level"},
      {"-1", "", "content/bad-level"},
      {"true", "", "toml/wrong-type"},
  };
  for (const LevelRow& row : rows) {
    SCOPED_TRACE(row.value);
    const Reading reading = read(fmt::format(
        "[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n[[section.skill]]\ntitle = 'T'\nlevel = {}\n", row.value));
    const auto& entry = std::get<Entry>(reading.cv.sections.at(0).nodes.at(0));
    const auto* level = field<PlainText>(entry, Slot::level);
    EXPECT_EQ(level == nullptr ? std::string_view{} : level->utf8, row.level);
    const auto& reports = reading.diagnostics.all();
    EXPECT_EQ(reports.empty() ? std::string_view{} : reports.front().code, row.codes);
  }
}

TEST(Share, IsOfTwoToTen) {
  EXPECT_EQ(share_of("3/5")->part, 3);
  EXPECT_EQ(share_of("3/5")->whole, 5);
  for (const std::string_view text : {"", "3", "/", "3/", "/5", "a/5", "6/5", "1/11", "0/1", "3/5/5"}) {
    EXPECT_FALSE(share_of(text)) << text;
  }
}

}  // namespace
}  // namespace cvpdf::content
