#include <gtest/gtest.h>

#include "layout/reading.hpp"

namespace cvpdf::layout {
namespace {

TEST(ReferenceStyles, AreRead) {
  const Reading reading = read_text(
      "[references.short]\nlines = ['{authors}: {title}']\n[references.short.types]\nthesis = ['{title}']\n"
      "[references.short.authors]\nnames = 'family-only'\nbetween = '; '\nbetween_two = ' + '\nbefore_last = ' & '\n");
  EXPECT_EQ(places(reading.diagnostics), "");
  ASSERT_TRUE(reading.layout);
  ASSERT_EQ(reading.layout->references.size(), 1U);
  const ReferenceStyle& style = reading.layout->references.front();
  EXPECT_EQ(style.name.name, "short");
  EXPECT_EQ(style.lines.size(), 1U);
  ASSERT_EQ(style.types.size(), 1U);
  EXPECT_EQ(style.types.front().type, "thesis");
  EXPECT_EQ(style.names, NameForm::family_only);
  EXPECT_EQ(style.joint + style.two_joint + style.last_joint, ";  +  & ");
}

TEST(ReferenceStyles, ReportWhatTheyAreNot) {
  EXPECT_EQ(places(read_text("[references.a]\nline = ['{title}']\n").diagnostics), "2:1 toml/unknown-key");
  EXPECT_EQ(places(read_text("[references.a.authors]\nnames = 'all'\n").diagnostics), "2:9 layout/bad-choice");
  EXPECT_EQ(places(read_text("[references.a]\nlines = ['{title:none}']\n").diagnostics), "2:11 layout/unknown-style");
}

// The built-in ones serve every layout; none is read unless it is chosen.
TEST(ReferenceStyles, AreReadWhereTheyAreChosen) {
  for (const char* name : {"classic", "ats", "sidebar"}) {
    Reading reading;
    reading.layout = read_layout({name, ".", {}, {"apa", "ieee", "apa", "none"}}, reading.files, reading.diagnostics);
    EXPECT_EQ(places(reading.diagnostics), "") << name;
    ASSERT_TRUE(reading.layout) << name;
    std::string names;
    for (const ReferenceStyle& style : reading.layout->references) names += style.name.name + " ";
    EXPECT_EQ(names, "apa ieee ") << name;
  }
  EXPECT_TRUE(read("classic", ".").layout->references.empty());
}

// A layout's own style of that name is the one that counts.
TEST(ReferenceStyles, OfALayoutComeFirst) {
  const Folder folder;
  folder.write("own.toml", "extends = 'classic'\n[references.apa]\nlines = ['{title}']\n");
  Reading reading;
  reading.layout = read_layout({"./own.toml", folder.path(), {}, {"apa"}}, reading.files, reading.diagnostics);
  ASSERT_TRUE(reading.layout);
  EXPECT_TRUE(reading.layout->references.front().types.empty());
}

}  // namespace
}  // namespace cvpdf::layout
