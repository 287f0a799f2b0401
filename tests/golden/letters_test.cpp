// Letters, from the command line on: in every format, alone and with the CV.
#include <gtest/gtest.h>

#include "cli/program.hpp"

namespace cvpdf::cli {
namespace {

const std::string letter = R"(cv = "cv.toml"
[letter]
recipient = "Dr. Hopper"
date = 2026-11-28
subject = "Application"
opening = "Dear Dr. Hopper,"
body = "I write to you."
closing = "Yours sincerely,"
enclosures = ["CV"]
)";

// A scratch folder with a CV and a letter in it.
class LetterProgram : public testing::Test {
 protected:
  LetterProgram() : scratch_(testing::UnitTest::GetInstance()->current_test_info()->name()) {
    scratch_.write("cv.toml", good);
    scratch_.write("letter.toml", letter);
  }
  const Scratch& scratch() const { return scratch_; }

 private:
  Scratch scratch_;
};

TEST_F(LetterProgram, IsSetInEveryFormat) {
  const Outcome outcome =
      scratch().run("cvpdf letter.toml -o l.pdf -o l.png -o l.html -o l.md -o l.txt --deps l.d --strict --verify");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  for (const std::string name : {"l.html", "l.md", "l.txt"}) {
    const std::string text = scratch().read(name);
    for (const std::string_view words : {"Ada Example", "Hopper", "Application", "I write to you.", "Enclosure: CV"}) {
      EXPECT_TRUE(contains(text, words)) << name << words;
    }
    EXPECT_FALSE(contains(text, "Two engines")) << name;
  }
  EXPECT_TRUE(scratch().has("l.png"));
  EXPECT_TRUE(contains(scratch().read("l.d"), "cv.toml"));
}

TEST_F(LetterProgram, IsFollowedByItsCvWhereThatIsAsked) {
  EXPECT_EQ(scratch().run("cvpdf letter.toml --with-cv -o l.pdf -o l.txt --verify --strict").status, 0);
  EXPECT_TRUE(contains(scratch().read("l.txt"), "Two engines"));
  EXPECT_EQ(scratch().run("cvpdf check l.pdf --against letter.toml --with-cv").status, 0);
  EXPECT_EQ(scratch().run("cvpdf check l.pdf --against letter.toml").status, 1);
  scratch().write("both.toml", letter + "with_cv = true\n");
  EXPECT_EQ(scratch().run("cvpdf both.toml -o l2.pdf").status, 0);
  EXPECT_EQ(scratch().read("l.pdf"), scratch().read("l2.pdf"));
}

TEST_F(LetterProgram, WithItsCvKeepsToEveryStandard) {
  for (const std::string standard : {"ua1", "ua2", "plain"}) {
    const Outcome outcome = scratch().run("cvpdf letter.toml --with-cv --verify --strict --standard " + standard);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, "2 pages")) << outcome.errors;
  }
}

TEST_F(LetterProgram, SaysTheLanguageOfEachPart) {
  scratch().write("de.toml", "language = \"de\"\n" + letter);
  EXPECT_EQ(scratch().run("cvpdf de.toml --with-cv -o l.pdf -o l.html --verify --strict").status, 0);
  const std::string html = scratch().read("l.html");
  EXPECT_TRUE(contains(html, "<html lang=\"de\"")) << html;
  EXPECT_TRUE(contains(html, "November 2026")) << html;
  EXPECT_TRUE(contains(html, "lang=\"en-US\"")) << html;
}

TEST_F(LetterProgram, MayHavePagesOfItsOwn) {
  std::string long_body;
  for (int i = 0; i < 16; ++i)
    long_body +=
        "The engine weaves algebraic patterns, as the loom weaves leaves. " + std::string(i % 2 == 0 ? "" : "\n\n");
  scratch().write("long.toml", "cv = 'cv.toml'\n[letter]\nbody = '''" + long_body + long_body + long_body + long_body +
                                   long_body + "'''\n");
  const Outcome free = scratch().run("cvpdf long.toml -o l.pdf");
  EXPECT_TRUE(contains(free.errors, " pages")) << free.errors;
  const Outcome fitted = scratch().run("cvpdf long.toml --pages 1 -o l.pdf");
  EXPECT_TRUE(contains(fitted.errors, "1 page,")) << fitted.errors;
}

TEST_F(LetterProgram, TellsMistakesInEitherFile) {
  struct Row {
    std::string head, place;
  };
  const Row rows[] = {
      {"cv = 'none.toml'", "letter.toml:1:7: error: "},
      {"cv = '.'", "letter.toml:1:7: error: "},
      {"cv = 'letter.toml'", "content/cv-is-letter"},
      {"cv = 'bad.toml'", "bad.toml:2:1: error: unknown key 'nam'"},
      {"layout = 'clasic'\ncv = 'cv.toml'", "letter.toml:1:11: error: there is no layout 'clasic'"},
  };
  scratch().write("bad.toml", "[person]\nnam = 'x'\n[[section]]\ntitle = 'x'\n");
  for (const Row& row : rows) {
    scratch().write("letter.toml", row.head + "\n[letter]\nbody = 'x'\n");
    const Outcome outcome = scratch().run("cvpdf check letter.toml");
    EXPECT_NE(outcome.status, 0) << row.head;
    EXPECT_TRUE(contains(outcome.errors, row.place)) << outcome.errors;
  }
}

TEST_F(LetterProgram, TellsMistakesInTheLayoutOnce) {
  scratch().write("mine.toml", "extends = 'classic'\n[section]\nplace = 'margin'\n[styles.body]\ncolor = '#dddddd'\n");
  const Outcome outcome = scratch().run("cvpdf check letter.toml --with-cv --layout mine.toml");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  for (const std::string_view code : {"layout/no-margin-column", "layout/low-contrast"}) {
    const std::size_t first = outcome.errors.find(code);
    EXPECT_NE(first, std::string::npos) << outcome.errors;
    EXPECT_EQ(outcome.errors.find(code, first + 1), std::string::npos) << outcome.errors;
  }
}

TEST_F(LetterProgram, IsWantedByWithCv) {
  const Outcome outcome = scratch().run("cvpdf cv.toml --with-cv");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_TRUE(contains(outcome.errors, "content/no-letter")) << outcome.errors;
}

TEST_F(LetterProgram, CarriesNoContent) {
  const Outcome outcome = scratch().run("cvpdf letter.toml --attach");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_TRUE(contains(outcome.errors, "content/letter-not-attached")) << outcome.errors;
  EXPECT_EQ(scratch().run("cvpdf extract letter.pdf").status, 1);
}

TEST_F(LetterProgram, FindsItsCvsLayoutBesideTheCv) {
  std::filesystem::create_directories(scratch().folder() / "me");
  scratch().write("me/cv.toml", "layout = 'mine.toml'\n" + good);
  scratch().write("me/mine.toml", "extends = 'classic'\n[letter.styles.subject]\ncaps = 'upper'\n");
  scratch().write("letter.toml", "cv = 'me/cv.toml'" + letter.substr(letter.find('\n')));
  EXPECT_EQ(scratch().run("cvpdf letter.toml --with-cv -o l.pdf -o l.txt --deps l.d --strict").status, 0);
  const std::string rules = scratch().read("l.d");
  EXPECT_TRUE(contains(rules, "me/cv.toml")) << rules;
  EXPECT_TRUE(contains(rules, "me/mine.toml")) << rules;
}

}  // namespace
}  // namespace cvpdf::cli
