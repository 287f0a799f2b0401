// Names of what a run makes: several files, slots, and which names are refused.
#include "cli/outputs.hpp"

#include <gtest/gtest.h>

#include "cli/program.hpp"

namespace cvpdf::cli {
namespace {

TEST(Outputs, FormatsFollowFromTheEndings) {
  using Names = std::vector<std::string>;
  EXPECT_EQ(formats_of({"a.pdf", "b.pdf", "-", "cv"}), Names{"pdf"});
  EXPECT_EQ(formats_of({"a.html", "b.png", "c.txt", "d.md", "e.png"}), (Names{"html", "png", "txt", "md"}));
  EXPECT_EQ(formats_of({"a.HTML", "b.Png"}), (Names{"html", "png"}));
  EXPECT_EQ(name_of_pdf({"a.html"}), "");
  EXPECT_EQ(name_of_pdf({"-"}), "standard output");
  EXPECT_EQ(name_of_pdf({"a.pdf", "b.pdf"}), "a.pdf");
}

TEST(Outputs, SeveralFilesOfOneRun) {
  const Scratch scratch("several");
  scratch.write("cv.toml", good);
  const Outcome outcome = scratch.run("cvpdf cv.toml -o a.pdf -o b.pdf --deps d");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_TRUE(contains(outcome.errors, "a.pdf: 1 page, ")) << outcome.errors;
  EXPECT_TRUE(contains(outcome.errors, "b.pdf: 1 page, ")) << outcome.errors;
  EXPECT_TRUE(scratch.read("a.pdf") == scratch.read("b.pdf"));
  EXPECT_TRUE(contains(scratch.read("d"), "a.pdf b.pdf: ")) << scratch.read("d");
}

TEST(Outputs, OfOneRunAreWrittenAllOrNone) {
  const Scratch scratch("all-or-none");
  scratch.write("cv.toml", good);
  scratch.write("z.pdf", "old");
  const std::vector<std::string> names = scratch.names();
  for (const std::string options :
       {"-o z.pdf -o nodir/z.html", "-o nodir/z.html -o z.pdf", "-o z.pdf --deps nodir/d"}) {
    const Outcome outcome = scratch.run("cvpdf cv.toml " + options);
    EXPECT_EQ(outcome.status, 3) << options << outcome.errors;
    EXPECT_EQ(scratch.read("z.pdf"), "old") << options;
    EXPECT_EQ(scratch.names(), names) << options;
  }
}

TEST(Outputs, EveryFormatOfOneRun) {
  const Scratch scratch("formats");
  scratch.write("cv.toml", good);
  const Outcome outcome =
      scratch.run("cvpdf cv.toml -o cv.pdf -o cv.png -o cv.html -o cv.md -o cv.txt --dpi 50 --verify");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(scratch.read("cv.pdf").substr(0, 5), "%PDF-");
  EXPECT_EQ(scratch.read("cv.png").substr(0, 4), "\x89PNG");
  for (const char* name : {"cv.html", "cv.md", "cv.txt"}) {
    EXPECT_TRUE(contains(scratch.read(name), "Ada Example")) << name;
  }
}

// Formats that reflow need no page: what only pages show is not remarked on, and no page is counted.
TEST(Outputs, TextAloneSetsNoPages) {
  const Scratch scratch("reflow");
  scratch.write("cv.toml", good);
  const Outcome outcome = scratch.run("cvpdf cv.toml -o cv.txt");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_TRUE(contains(outcome.errors, "cv.txt: ")) << outcome.errors;
  EXPECT_FALSE(contains(outcome.errors, "page")) << outcome.errors;
}

TEST(Outputs, BracesInTheContentsNameAreBraces) {
  const Scratch scratch("braces");
  scratch.write("c{name}.toml", good);
  EXPECT_EQ(scratch.run("cvpdf 'c{name}.toml'").status, 0);
  EXPECT_EQ(scratch.read("c{name}.pdf").substr(0, 5), "%PDF-");
}

TEST(Outputs, SlotsAreTheContents) {
  const Scratch scratch("slots");
  scratch.write("cv.toml", "date = \"2026-11\"\n" + std::string(good));
  EXPECT_EQ(scratch.run("cvpdf cv.toml -o '{name} CV {date}.pdf'").status, 0);
  EXPECT_EQ(scratch.read("Ada Example CV 2026-11.pdf").substr(0, 5), "%PDF-");
  scratch.write("plain.toml", good);
  EXPECT_EQ(scratch.run("SOURCE_DATE_EPOCH=1700000000 cvpdf plain.toml -o '{name} CV {date}.pdf'").status, 0);
  EXPECT_EQ(scratch.read("Ada Example CV 2023-11-14.pdf").substr(0, 5), "%PDF-");
  EXPECT_EQ(scratch.run("cvpdf plain.toml -o '{name} CV {date}.pdf'").status, 0);
  EXPECT_EQ(scratch.read("Ada Example CV.pdf").substr(0, 5), "%PDF-");
}

TEST(Outputs, BadNamesWriteNothing) {
  struct Row {
    std::string command, fragment;
  };
  const Row rows[] = {{"cvpdf cv.toml -o a.pdf -o ./a.pdf", "[cli/same-output]"},
                      {"cvpdf cv.toml -o '{name}.pdf' -o 'Ada Example.pdf'", "[cli/same-output]"},
                      {"cvpdf cv.toml -o '{date}.pdf'", "[cli/empty-name]"},
                      {"cvpdf cv.toml -o '{date}'", "[cli/empty-name]"},
                      {"cvpdf cv.toml -o ''", "the name of an output is empty [cli/empty-name]"},
                      {"cvpdf cv.toml -o cv.txt --verify", "[cli/nothing-to-verify]"},
                      {"cvpdf cv.toml -o cv.DOCX", "[cli/foreign-ending]"},
                      {"cvpdf cv.toml -o '{nmae}.pdf'", "'{nmae}' in '{nmae}.pdf' stands for nothing"},
                      {"cvpdf cv.toml -o 'Ada Example.cv' -o '{name}.cv'", "[cli/same-output]"},
                      {"cvpdf cv.toml -o cv.markdown", "end the output's name in .md"},
                      {"cvpdf cv.toml -o other.toml", "[cli/foreign-ending]"},
                      {"cvpdf 'Ada Example.cv' -o '{name}.cv'", "would destroy 'Ada Example.cv'"}};
  for (const Row& row : rows) {
    const Scratch scratch("bad-names");
    scratch.write("cv.toml", good);
    scratch.write("Ada Example.cv", good);
    const std::vector<std::string> names = scratch.names();
    const Outcome outcome = scratch.run(row.command);
    EXPECT_EQ(outcome.status, 2) << row.command << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.fragment)) << row.command << outcome.errors;
    EXPECT_EQ(scratch.names(), names) << row.command;
  }
}

TEST(Outputs, LargeFilesAreWarnedOf) {
  const Scratch scratch("large");
  scratch.write("cv.toml", "max_kb = 1\n" + std::string(good));
  const Outcome asked = scratch.run("cvpdf cv.toml");
  EXPECT_EQ(asked.status, 0);
  EXPECT_TRUE(contains(asked.errors, "cv.toml:1:10: warning: a pdf file of ")) << asked.errors;
  EXPECT_TRUE(contains(asked.errors, "larger than the 1 kB that are allowed [output/too-large-file]")) << asked.errors;
  EXPECT_TRUE(contains(asked.errors, "fewer font families and smaller pictures")) << asked.errors;
  const Outcome picture = scratch.run("cvpdf cv.toml -o cv.png");
  EXPECT_TRUE(contains(picture.errors, "a lower resolution makes it smaller: --dpi")) << picture.errors;
  EXPECT_EQ(scratch.run("cvpdf cv.toml --strict").status, 1);
  const Outcome overruled = scratch.run("cvpdf cv.toml --max-kb 500");
  EXPECT_FALSE(contains(overruled.errors, "too-large")) << overruled.errors;
  EXPECT_EQ(scratch.run("cvpdf cv.toml --max-kb 0").status, 2);
}

TEST(Outputs, WishesThatNoOutputFulfilsAreTold) {
  struct IdleRow {
    std::string_view options, expected;
  };
  const IdleRow rows[] = {
      {"-o cv.txt --standard ua1", "a standard (--standard) has no effect, since no output is a PDF"},
      {"-o cv.txt --attach", "attaching the content (--attach) has no effect, since no output is a PDF"},
      {"-o cv.pdf --dpi 50", "a resolution (--dpi) has no effect, since no output is a picture"},
      {"-o cv.md --pages 1", "a number of pages (--pages) has no effect, since no output is set in pages"},
      {"-o cv.html --debug-boxes", "drawing boxes (--debug-boxes) has no effect, since no output is set in pages"},
      {"-o cv.png --pages 1 --dpi 50 --debug-boxes", ""},
      {"-o cv.pdf -o cv.txt --standard ua1 --attach --pages 1", ""}};
  const Scratch scratch("idle-wishes");
  scratch.write("cv.toml", good);
  for (const IdleRow& row : rows) {
    const Outcome outcome = scratch.run("cvpdf cv.toml " + std::string(row.options));
    EXPECT_EQ(outcome.status, 0) << row.options;
    EXPECT_EQ(contains(outcome.errors, "has no effect"), !row.expected.empty()) << row.options << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.expected)) << row.options << outcome.errors;
  }
}

// Separators part contacts of one line, and a year is said once.
TEST(Outputs, TextHasNoMarksThatMarkNothing) {
  const Scratch scratch("plain-text");
  scratch.write("cv.toml",
                "[person]\nname = \"Ada Example\"\nemail = \"ada.example.of.london@engines.example.org\"\n"
                "phone = \"+44 555 01 234\"\nlocation = \"London\"\nurl = \"https://ada.example.org/engines\"\n"
                "[[section]]\ntitle = \"Awards\"\n"
                "[[section.award]]\ntitle = \"One\"\nyear = 1842\n[[section.award]]\ntitle = \"Two\"\nyear = 1842\n"
                "[[section.award]]\ntitle = \"Three\"\nyear = 1841\n");
  ASSERT_EQ(scratch.run("cvpdf cv.toml -o cv.txt").status, 0);
  const std::string text = scratch.read("cv.txt");
  EXPECT_FALSE(contains(text, "|\n")) << text;
  EXPECT_TRUE(contains(text, "1842 One\n")) << text;
  EXPECT_FALSE(contains(text, "- Two")) << text;
}

}  // namespace
}  // namespace cvpdf::cli
