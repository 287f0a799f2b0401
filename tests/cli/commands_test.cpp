// Each command by itself: which files it writes or leaves alone, streams, listings, and wrong usage.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "cli/program.hpp"

namespace cvpdf::cli {
namespace {

TEST(Commands, NeverWritesOverWhatTheCvIsMadeOf) {
  const char* commands[] = {"cvpdf cv.toml -o cv.toml",
                            "cvpdf cv.toml -o ./cv.toml",
                            "cvpdf cv.toml -o soft.toml",
                            "cvpdf cv.toml -o hard.toml",
                            "cvpdf cv.pdf",
                            "cvpdf cv.toml --deps cv.toml",
                            "cvpdf cv.toml --layout ./my.toml -o my-link"};
  for (const char* command : commands) {
    const Scratch scratch("spares");
    scratch.write("cv.toml", good);
    scratch.write("cv.pdf", good);
    scratch.write("my.toml", "extends = \"classic\"\n");
    ASSERT_EQ(scratch.run("ln -s cv.toml soft.toml && ln cv.toml hard.toml && ln -s my.toml my-link").status, 0);
    const Outcome outcome = scratch.run(command);
    EXPECT_EQ(outcome.status, 2) << command << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, "would destroy")) << command << outcome.errors;
    EXPECT_EQ(scratch.read("cv.toml"), good) << command;
    EXPECT_EQ(scratch.read("cv.pdf"), good) << command;
  }
}

// Names that would make one file of two, or a PDF under another format's name: nothing is written.
TEST(Commands, RefusesNamesThatDeceive) {
  struct Row {
    std::string command, fragment;
  };
  const Row rows[] = {{"cvpdf cv.toml --deps cv.pdf", "[cli/same-output]"},
                      {"cvpdf cv.toml --deps ./cv.pdf", "[cli/same-output]"},
                      {"cvpdf cv.toml -o x --deps x", "[cli/same-output]"},
                      {"cvpdf cv.toml -o new.pdf --deps ./new.pdf", "[cli/same-output]"},
                      {"cvpdf cv.toml -o cv.pdf --deps soft.d", "[cli/same-output]"},
                      {"cvpdf cv.toml -o - --deps -", "[cli/same-output]"},
                      {"cvpdf cv.toml -o cv.docx", "[cli/foreign-ending]"},
                      {"cvpdf cv.toml -o cv.json", "[cli/foreign-ending]"}};
  for (const Row& row : rows) {
    const Scratch scratch("deceive");
    scratch.write("cv.toml", good);
    scratch.write("cv.pdf", "the old file");
    ASSERT_EQ(scratch.run("ln -s cv.pdf soft.d").status, 0);
    const std::vector<std::string> names = scratch.names();
    const Outcome outcome = scratch.run(row.command);
    EXPECT_EQ(outcome.status, 2) << row.command << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.fragment)) << row.command << outcome.errors;
    EXPECT_EQ(scratch.names(), names) << row.command;
    EXPECT_EQ(scratch.read("cv.pdf"), "the old file") << row.command;
  }
  const Scratch scratch("honest");
  scratch.write("cv.toml", good);
  for (const char* name : {"cv", "cv.v2", "cv.pdf"}) {
    EXPECT_EQ(scratch.run(std::string("cvpdf cv.toml --deps cv.d -o ") + name).status, 0) << name;
  }
}

TEST(Commands, IsAFilter) {
  const Scratch scratch("filter");
  scratch.write("cv.toml", good);
  const Outcome outcome = scratch.run("cvpdf - -o - <cv.toml");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(outcome.output.substr(0, 5), "%PDF-");
  EXPECT_EQ(scratch.names(), (std::vector<std::string>{"cv.toml"}));
  ASSERT_EQ(scratch.run("cvpdf cv.toml").status, 0);
  EXPECT_TRUE(outcome.output == scratch.read("cv.pdf"));  // Bytes, not to be printed.
  const Outcome wrong = scratch.run("echo 'a = = 1' | cvpdf check -");
  EXPECT_EQ(wrong.status, 1);
  EXPECT_TRUE(contains(wrong.errors, "<standard input>:1:5: error: ")) << wrong.errors;
}

TEST(Commands, WritesMakeRules) {
  const Scratch scratch("deps");
  scratch.write("my cv.toml", good);
  scratch.write("my.toml", "extends = \"classic\"\n");
  const Outcome outcome = scratch.run("cvpdf 'my cv.toml' --layout ./my.toml -o out.pdf --deps out.d");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  const std::string rules = scratch.read("out.d");
  EXPECT_EQ(rules.rfind("out.pdf: \\\n  my\\ cv.toml \\\n  ", 0), 0U) << rules;
  EXPECT_TRUE(contains(rules, "my.toml:\n")) << rules;
}

TEST(Commands, TheSameInputGivesTheSameBytesWhateverSurroundsIt) {
  const Scratch scratch("same");
  scratch.write("cv.toml", good);
  scratch.write("elsewhere/cv.toml", good);
  ASSERT_EQ(scratch.run("cvpdf cv.toml -o a.pdf").status, 0);
  const char* commands[] = {
      "cvpdf cv.toml -o b.pdf", "TZ=Asia/Tokyo LC_ALL=de_DE.UTF-8 LANG=tr_TR.UTF-8 cvpdf cv.toml -o b.pdf",
      "cd elsewhere && cvpdf ./cv.toml -o ../b.pdf", "HOME=/nonexistent cvpdf \"$PWD/cv.toml\" -o b.pdf"};
  for (const char* command : commands) {
    ASSERT_EQ(scratch.run(command).status, 0) << command;
    EXPECT_TRUE(scratch.read("a.pdf") == scratch.read("b.pdf")) << command;
  }
}

TEST(Commands, SourceDateEpochIsTheOnlyClock) {
  const Scratch scratch("epoch");
  scratch.write("cv.toml", good);
  EXPECT_EQ(scratch.run("SOURCE_DATE_EPOCH=1700000000 cvpdf cv.toml -o dated.pdf").status, 0);
  EXPECT_EQ(scratch.run("cvpdf cv.toml -o undated.pdf").status, 0);
  EXPECT_FALSE(scratch.read("dated.pdf") == scratch.read("undated.pdf"));
  for (const char* value : {"yesterday", "-1", "1e9", "99999999999999999999", "17 "}) {
    const Outcome outcome = scratch.run(std::string("SOURCE_DATE_EPOCH='") + value + "' cvpdf cv.toml -o ignored.pdf");
    EXPECT_EQ(outcome.status, 0) << value;
    EXPECT_TRUE(contains(outcome.errors, "[cli/source-date-epoch]")) << outcome.errors;
    EXPECT_TRUE(scratch.read("ignored.pdf") == scratch.read("undated.pdf")) << value;
  }
}

TEST(Commands, StartsACvAndNeverOverwritesOne) {
  const Scratch scratch("new");
  EXPECT_EQ(scratch.run("cvpdf new").status, 0);
  const std::string starter = scratch.read("cv.toml");
  EXPECT_FALSE(starter.empty());
  EXPECT_EQ(scratch.run("cvpdf cv.toml --strict").status, 0) << scratch.run("cvpdf check cv.toml").errors;
  const Outcome again = scratch.run("cvpdf new");
  EXPECT_EQ(again.status, 2);
  EXPECT_TRUE(contains(again.errors, "'cv.toml' is there already")) << again.errors;
  EXPECT_EQ(scratch.read("cv.toml"), starter);
  EXPECT_EQ(scratch.run("cvpdf new -").output, starter);
}

TEST(Commands, ListsWhatItHas) {
  struct Row {
    std::string command, fragment;
  };
  const Row rows[] = {{"cvpdf layouts", "classic  "},        {"cvpdf fonts", "Libertine"},
                      {"cvpdf schema", "experience"},        {"cvpdf schema --json", "\"$schema\""},
                      {"cvpdf schema layout", "[masthead]"}, {"cvpdf schema layout --json", "\"layout-file\""},
                      {"cvpdf --licenses", "PoDoFo: "},      {"cvpdf --version", "cvpdf "},
                      {"cvpdf --help", "Examples:"}};
  const Scratch scratch("lists");
  for (const Row& row : rows) {
    const Outcome outcome = scratch.run(row.command);
    EXPECT_EQ(outcome.status, 0) << row.command;
    EXPECT_TRUE(contains(outcome.output, row.fragment)) << row.command << outcome.output;
    EXPECT_EQ(outcome.errors, "") << row.command;
  }
}

TEST(Commands, AContentNamedLikeACommandIsReadByItsPath) {
  const Scratch scratch("named");
  scratch.write("check", good);
  EXPECT_EQ(scratch.run("cvpdf ./check").status, 0);
  EXPECT_TRUE(scratch.has("check.pdf"));
}

TEST(Commands, WrongUsageIsTold) {
  const Scratch scratch("usage");
  scratch.write("cv.toml", good);
  for (const char* command : {"cvpdf", "cvpdf cv.toml --nosuch", "cvpdf - <cv.toml", "cvpdf check"}) {
    const Outcome outcome = scratch.run(command);
    EXPECT_EQ(outcome.status, 2) << command;
    EXPECT_TRUE(contains(outcome.errors, "cvpdf: error: ")) << command << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, "--help")) << command;
  }
}

}  // namespace
}  // namespace cvpdf::cli
