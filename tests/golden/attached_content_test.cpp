// The PDF that carries its content, end to end: who decides, what is in it, and what is refused. Needs qpdf.
#include <gtest/gtest.h>

#include <string>

#include "cli/program.hpp"

namespace cvpdf::golden {
namespace {

using cli::contains;
using cli::good;
using ProgramOutcome = cli::Outcome;
using cli::Scratch;

const std::string carried = "format = 1\n\n" + good.substr(0, good.find("[[section]]")) +
                            "\n[[section]]\ntitle = \"Summary\"\n\n  [[section.text]]\n"
                            "  text = \"Two engines and their notes.\"\n";

std::string attached(const Scratch& scratch, const std::string& file) {
  const ProgramOutcome outcome = scratch.run("qpdf --show-attachment=cv.toml " + file);
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  return outcome.output;
}

bool carries(const Scratch& scratch, const std::string& words) {
  const ProgramOutcome outcome = scratch.run("cvpdf " + words + " -q -o out.pdf");
  EXPECT_EQ(outcome.status, 0) << words << outcome.errors;
  return contains(scratch.run("qpdf --list-attachments out.pdf").output, "cv.toml");
}

TEST(AttachedContent, CommandLineOverContent) {
  const Scratch scratch("attach");
  scratch.write("plain.toml", good);
  scratch.write("on.toml", "attach = true\n" + good);
  scratch.write("off.toml", "attach = false\n" + good);
  EXPECT_FALSE(carries(scratch, "plain.toml"));
  EXPECT_TRUE(carries(scratch, "plain.toml --attach"));
  EXPECT_TRUE(carries(scratch, "on.toml"));
  EXPECT_FALSE(carries(scratch, "on.toml --no-attach"));
  EXPECT_FALSE(carries(scratch, "off.toml"));
  EXPECT_TRUE(carries(scratch, "off.toml --attach"));
  EXPECT_TRUE(carries(scratch, "- --attach < plain.toml"));
}

TEST(AttachedContent, WithoutItNotAByteChanges) {
  const Scratch scratch("attach-not");
  scratch.write("plain.toml", good);
  scratch.write("off.toml", "attach = false\n" + good);
  for (const char* words : {"plain.toml -o a.pdf", "off.toml -o b.pdf", "plain.toml --no-attach -o c.pdf"}) {
    EXPECT_EQ(scratch.run(std::string("cvpdf -q ") + words).status, 0);
  }
  EXPECT_EQ(scratch.read("a.pdf"), scratch.read("b.pdf"));
  EXPECT_EQ(scratch.read("a.pdf"), scratch.read("c.pdf"));
}

// What comes out is typeset to the same file, and carries the same.
TEST(AttachedContent, TheContentComesBack) {
  const Scratch scratch("attach-back");
  scratch.write("cv.toml", "# A secret.\n" + good + "[[section.text]]\nhide = true\ntext = \"salary\"\n");
  ASSERT_EQ(scratch.run("cvpdf cv.toml --attach -o a.pdf").status, 0);
  const std::string content = attached(scratch, "a.pdf");
  EXPECT_EQ(content, carried);
  scratch.write("again.toml", content);
  ASSERT_EQ(scratch.run("cvpdf again.toml --attach -o b.pdf").status, 0);
  EXPECT_EQ(scratch.read("b.pdf"), scratch.read("a.pdf"));
}

TEST(AttachedContent, IsExtracted) {
  const Scratch scratch("extract");
  scratch.write("cv.toml", good);
  ASSERT_EQ(scratch.run("cvpdf cv.toml --attach -q && cvpdf cv.toml -q -o plain.pdf").status, 0);
  EXPECT_EQ(scratch.run("cvpdf extract cv.pdf").output, carried);
  EXPECT_EQ(scratch.run("cvpdf extract cv.pdf -o -").output, carried);
  const ProgramOutcome written = scratch.run("cvpdf extract cv.pdf -o again.toml");
  EXPECT_EQ(written.status, 0) << written.errors;
  EXPECT_EQ(written.errors, "again.toml: the content of cv.pdf\n");
  EXPECT_EQ(scratch.read("again.toml"), carried);
  ASSERT_EQ(scratch.run("cvpdf again.toml --attach -q").status, 0);
  EXPECT_EQ(scratch.read("again.pdf"), scratch.read("cv.pdf"));
}

TEST(AttachedContent, IsNotExtractedWhereThereIsNone) {
  const Scratch scratch("extract-none");
  scratch.write("cv.toml", good);
  scratch.write("broken.pdf", "%PDF-1.7\nno more\n");
  ASSERT_EQ(scratch.run("cvpdf cv.toml -q && cp cv.pdf kept.pdf").status, 0);
  struct Row {
    std::string words;
    int status;
    std::string said;
  };
  const Row rows[] = {{"cv.pdf", 1, "this PDF carries no content [pdf/no-content]"},
                      {"cv.pdf", 1, "typeset it with --attach"},
                      {"cv.pdf -o ./cv.pdf", 2, "would destroy"},
                      {"cv.toml", 1, "[pdf/foreign]"},
                      {"broken.pdf -o out.toml", 1, "[pdf/broken]"},
                      {"missing.pdf", 3, "missing.pdf"},
                      {"", 2, "pdf"}};
  for (const Row& row : rows) {
    const ProgramOutcome outcome = scratch.run("cvpdf extract " + row.words);
    EXPECT_EQ(outcome.status, row.status) << row.words << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.said)) << row.words << outcome.errors;
    EXPECT_EQ(outcome.output, "");
  }
  EXPECT_EQ(scratch.read("cv.pdf"), scratch.read("kept.pdf"));
  EXPECT_FALSE(scratch.has("out.toml"));
}

// The command line's settings go along, so that the same PDF comes of it.
TEST(AttachedContent, HasTheSettingsOfItsRun) {
  const Scratch scratch("attach-settings");
  scratch.write("cv.toml", good);
  ASSERT_EQ(scratch.run("cvpdf cv.toml --attach --no-hyphenation --pages '<=2' --layout sidebar -o a.pdf").status, 0);
  const std::string text = attached(scratch, "a.pdf");
  for (const std::string_view line : {"hyphenation = false\n", "pages = \"<=2\"\n", "layout = \"sidebar\"\n"}) {
    EXPECT_TRUE(contains(text, line)) << line << text;
  }
  scratch.write("again.toml", text);
  ASSERT_EQ(scratch.run("cvpdf again.toml --attach -q -o b.pdf").status, 0);
  EXPECT_EQ(scratch.read("b.pdf"), scratch.read("a.pdf"));
}

// A path says something of the machine it stands on.
TEST(AttachedContent, NamesNoLayoutFile) {
  const Scratch scratch("attach-layout");
  scratch.write("mine.toml", "extends = \"classic\"\n");
  scratch.write("cv.toml", "layout = \"./mine.toml\"\n" + good);
  const ProgramOutcome outcome = scratch.run("cvpdf cv.toml --attach -o a.pdf");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_TRUE(contains(outcome.errors, "[content/layout-not-attached]")) << outcome.errors;
  EXPECT_EQ(attached(scratch, "a.pdf"), carried);
  scratch.write("named.toml", "layout = \"sidebar\"\n" + good);
  ASSERT_EQ(scratch.run("cvpdf named.toml --attach -q -o a.pdf").status, 0);
  EXPECT_TRUE(contains(attached(scratch, "a.pdf"), "layout = \"sidebar\"\n"));
}

TEST(AttachedContent, BearsADateWhereOneIsKnown) {
  const Scratch scratch("attach-date");
  scratch.write("cv.toml", good);
  ASSERT_EQ(scratch.run("SOURCE_DATE_EPOCH=1700000000 cvpdf cv.toml --attach -q -o a.pdf").status, 0);
  EXPECT_TRUE(contains(scratch.run("qpdf --list-attachments --verbose a.pdf").output, "D:20231114221320Z"));
}

TEST(AttachedContent, WhatIsWrongIsSaid) {
  const Scratch scratch("attach-wrong");
  scratch.write("yes.toml", "attach = \"yes\"\n" + good);
  std::string huge = good;  // A little over the limit, in paragraphs that are not too long.
  for (int i = 0; i < 81; ++i) huge += "[[section.text]]\ntext = \"" + std::string(50'000, 'x') + "\"\n";
  scratch.write("huge.toml", huge);
  struct Row {
    std::string command;
    int status;
    std::string said;
  };
  const Row rows[] = {{"cvpdf yes.toml", 1, "[toml/wrong-type]"},
                      {"cvpdf huge.toml --attach", 1, "[content/too-large-to-attach]"},
                      {"cvpdf - --attach -o x.pdf < huge.toml", 1, "[content/too-large-to-attach]"},
                      {"cvpdf --attach check yes.toml", 2, "must come first"},
                      {"cvpdf yes.toml --attach --no-attach", 2, "--attach"}};
  for (const Row& row : rows) {
    const ProgramOutcome outcome = scratch.run(row.command);
    EXPECT_EQ(outcome.status, row.status) << row.command << outcome.errors.substr(0, 2000);
    EXPECT_TRUE(contains(outcome.errors, row.said)) << row.command << outcome.errors.substr(0, 2000);
  }
  EXPECT_EQ(scratch.names(), (std::vector<std::string>{"huge.toml", "yes.toml"}));
}

}  // namespace
}  // namespace cvpdf::golden
