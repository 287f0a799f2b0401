// The whole program, end to end: what an author types, what is said, the exit status, and what is left on the disk.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "cli/program.hpp"

namespace cvpdf::cli {
namespace {

std::string with_entry(const std::string& lines) {
  return "[person]\nname = \"Ada Example\"\n[[section]]\ntitle = \"Work\"\n[[section.experience]]\n" + lines;
}

TEST(Program, TypesetsToTheContentsNameWithPdf) {
  const Scratch scratch("typesets");
  scratch.write("cv.toml", good);
  const Outcome outcome = scratch.run("cvpdf cv.toml");
  EXPECT_EQ(outcome.status, 0) << outcome.errors;
  EXPECT_EQ(outcome.output, "");
  EXPECT_TRUE(contains(outcome.errors, "cv.pdf: 1 page, ")) << outcome.errors;
  EXPECT_EQ(scratch.read("cv.pdf").substr(0, 5), "%PDF-");
  EXPECT_EQ(scratch.names(), (std::vector<std::string>{"cv.pdf", "cv.toml"}));
}

// Command line over content.
TEST(Program, FitsOnAsManyPagesAsIsAsked) {
  const Scratch scratch("pages");
  std::string text = "[person]\nname = \"A\"\n[[section]]\ntitle = \"S\"\n";
  for (int i = 0; i < 48; ++i) text += "[[section.text]]\ntext = \"A line.\"\n";
  scratch.write("plain.toml", text);
  scratch.write("one.toml", "pages = 1\n" + text);
  struct Row {
    std::string words;
    int status;
    std::string said;
  };
  const Row rows[] = {
      {"plain.toml", 0, ": 2 pages, "},
      {"plain.toml --pages 1", 0, "cvpdf: note: for 1 page the layout is set with "},
      {"plain.toml --pages 1", 0, ": 1 page, "},
      {"one.toml", 0, "one.toml:1:9: note: for 1 page the layout is set with "},
      {"one.toml --pages 2", 0, ": 2 pages, "},
      {"plain.toml --pages 9 -q", 1, "cvpdf: error: the text is enough for "},
      {"check plain.toml --pages 1", 0, "cvpdf: note: for 1 page the layout is set with "},
      {"check plain.toml --pages 9", 1, "[fit/too-short]"},
      {"plain.toml --pages none", 2, "'none' is no number of pages"},
  };
  for (const Row& row : rows) {
    const Outcome outcome = scratch.run("cvpdf " + row.words);
    EXPECT_EQ(outcome.status, row.status) << row.words << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.said)) << row.words << '\n' << outcome.errors;
  }
}

// Command line over content over layout.
TEST(Program, NoHyphenationOverrulesTheContent) {
  const Scratch scratch("hyphenation");
  std::string text = "[person]\nname = \"A\"\n[[section]]\ntitle = \"S\"\n[[section.text]]\ntext = \"";
  for (int i = 0; i < 100; ++i)
    text += "electroencephalographically incomprehensibilities counterrevolutionaries otorhinolaryngologists ";
  const std::string content = text + "\"\n";
  scratch.write("on.toml", "hyphenation = true\n" + content);
  scratch.write("off.toml", "hyphenation = false\n" + content);
  scratch.write("plain.toml", content);
  scratch.write("whole.toml", "extends = \"classic\"\nhyphenation = false\n");
  const auto typeset = [&scratch](const std::string& words) {
    const Outcome outcome = scratch.run("cvpdf " + words + " -q -o out.pdf");
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    return scratch.run("pdftotext -raw out.pdf -").output;
  };
  const std::string divided = typeset("plain.toml"), whole = typeset("off.toml");
  EXPECT_NE(divided, whole);
  EXPECT_EQ(typeset("on.toml"), divided);
  EXPECT_EQ(typeset("plain.toml --no-hyphenation"), whole);
  EXPECT_EQ(typeset("on.toml --no-hyphenation"), whole);
  EXPECT_EQ(typeset("plain.toml --layout whole.toml"), whole);
  EXPECT_EQ(typeset("on.toml --layout whole.toml"), divided);
}

TEST(Program, DebugBoxesDrawOverThePages) {
  const Scratch scratch("boxes");
  scratch.write("cv.toml", good);
  const auto typeset = [&scratch](const std::string& words) {
    const Outcome outcome = scratch.run("cvpdf cv.toml -q -o out.pdf " + words);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    return scratch.read("out.pdf");
  };
  const std::string plain = typeset(""), boxed = typeset("--debug-boxes");
  EXPECT_NE(boxed, plain);
  EXPECT_EQ(boxed.substr(0, 5), "%PDF-");
  EXPECT_EQ(typeset("--debug-boxes"), boxed);
  EXPECT_EQ(scratch.run("cvpdf check cv.toml --debug-boxes").status, 2);
  EXPECT_EQ(scratch.run("cvpdf --debug-boxes check cv.toml").status, 2);
}

TEST(Program, QuietSaysNothing) {
  const Scratch scratch("quiet");
  scratch.write("cv.toml", good);
  const Outcome outcome = scratch.run("cvpdf cv.toml --quiet -o out.pdf");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_EQ(outcome.output + outcome.errors, "");
  EXPECT_TRUE(scratch.has("out.pdf"));
  // Nor notes, but with an error all there is.
  scratch.write("note.toml", std::string(good) + "[[section.text]]\ntext = \"\"\"\n- one\n- two\n\"\"\"\n");
  EXPECT_NE(scratch.run("cvpdf note.toml -o out.pdf").errors.find(": note: "), std::string::npos);
  EXPECT_EQ(scratch.run("cvpdf note.toml --quiet -o out.pdf").errors, "");
  EXPECT_NE(scratch.run("cvpdf note.toml --quiet --pages 9 -o out.pdf").errors.find("fit/too-short"),
            std::string::npos);
}

// Content, and what is to come of `cvpdf cv.toml`: exit status and a part of what is said.
struct BadContent {
  std::string name, content;
  int status;
  std::string fragment;
};

const std::vector<BadContent>& bad_contents() {
  static const std::vector<BadContent> rows = {
      {"not_utf8", "[person]\nname = \"Ad\xE9\"\n", 1, "cv.toml:2:11: error: "},
      {"pointed_table", "[.a]\nb = 1\n", 1, "cv.toml:1:2: error: "},
      {"accented_table", "[\u00E9]\nb = 1\n", 1, "cv.toml:1:2: error: "},
      {"syntax", "[person\nname = \"Ada\"\n", 1, "[toml/syntax]"},
      {"unknown_key", "[person]\nname = \"Ada\"\nemial = \"a@example.org\"\n" + good.substr(good.find("[[")), 1,
       "did you mean `email`?"},
      {"unknown_kind", "[person]\nname = \"Ada\"\n[[section]]\ntitle = \"W\"\n[[section.experiense]]\n", 1,
       "did you mean `experience`?"},
      {"wrong_type", "[person]\nname = [3]\n" + good.substr(good.find("[[")), 1, "[toml/wrong-type]"},
      {"missing_key", "[person]\nemail = \"a@example.org\"\n" + good.substr(good.find("[[")), 1, "[toml/missing-key]"},
      {"wrong_date", with_entry("organization = \"X\"\nstart = \"2015-13\"\n"), 1, "cv.toml:7:"},
      {"unquoted_date", with_entry("organization = \"X\"\nstart = 2015-09\n"), 1, "\"2015-09\""},
      {"end_before_start", with_entry("organization = \"X\"\nstart = 2015\nend = 2014\n"), 1,
       "[content/end-before-start]"},
      {"empty", "", 1, "cv.toml:1:1: error: "},
      {"only_person", "[person]\nname = \"Ada\"\n", 1, "[content/empty-document]"},
      {"wrong_layout", "layout = \"clasic\"\n" + good, 1, "cv.toml:1:11: error: "},
      {"nul_bytes", std::string("[person]\nname = \"A\0\"\n", 21), 1, "error: "},
      {"deep", "a = " + std::string(5000, '[') + std::string(5000, ']') + "\n", 1, "error: "},
  };
  return rows;
}

TEST(Program, BadContentIsToldWithItsPlaceAndNothingIsWritten) {
  for (const BadContent& row : bad_contents()) {
    const Scratch scratch("bad_" + row.name);
    scratch.write("cv.toml", row.content);
    scratch.write("cv.pdf", "the old file");
    for (const char* command : {"cvpdf cv.toml", "cvpdf check cv.toml"}) {
      const Outcome outcome = scratch.run(command);
      EXPECT_EQ(outcome.status, row.status) << row.name << "\n" << outcome.errors;
      EXPECT_TRUE(contains(outcome.errors, row.fragment)) << row.name << "\n" << outcome.errors;
      EXPECT_EQ(outcome.output, "");
    }
    EXPECT_TRUE(scratch.read("cv.pdf") == "the old file") << row.name;
    EXPECT_EQ(scratch.names(), (std::vector<std::string>{"cv.pdf", "cv.toml"})) << row.name;
  }
}

// Contents that can be typeset, but about which something must be said; with --strict they are errors.
TEST(Program, DoubtfulContentIsTypesetWithAWarning) {
  const BadContent rows[] = {
      {"empty_section", good + "[[section]]\ntitle = \"Nothing\"\n", 0, "[content/empty-section]"},
      {"endless_word", with_entry("organization = \"" + std::string(10000, 'x') + "\"\n"), 0, "[paragraph/cut-word]"},
      {"no_glyph", with_entry("organization = \"A \U0001F9FF\U000E0FFF\"\n"), 0, "cv.toml:6:"},
      {"no_glyph_in_a_later_line",
       good + "[[section.text]]\ntext = \"\"\"\n'One' -- *two* it's\n  \"three\" and **\u0378**\"\"\"\n", 0,
       "cv.toml:10:17: warning: no font has"},
  };
  for (const BadContent& row : rows) {
    const Scratch scratch("doubtful_" + row.name);
    scratch.write("cv.toml", row.content);
    scratch.write("strict.pdf", "the old file");
    const Outcome lenient = scratch.run("cvpdf cv.toml");
    EXPECT_EQ(lenient.status, 0) << row.name << "\n" << lenient.errors;
    EXPECT_TRUE(contains(lenient.errors, row.fragment)) << row.name << "\n" << lenient.errors;
    EXPECT_TRUE(contains(lenient.errors, "warning: ")) << row.name << "\n" << lenient.errors;
    EXPECT_EQ(scratch.read("cv.pdf").substr(0, 5), "%PDF-") << row.name;
    const Outcome strict = scratch.run("cvpdf cv.toml --strict -o strict.pdf");
    EXPECT_EQ(strict.status, 1) << row.name;
    EXPECT_TRUE(contains(strict.errors, "error: ")) << row.name;
    EXPECT_TRUE(scratch.read("strict.pdf") == "the old file") << row.name;
    EXPECT_EQ(scratch.run("cvpdf check --strict cv.toml").status, 1) << row.name;
  }
}

TEST(Program, AnEndlessWordLosesNoLetter) {
  const Scratch scratch("endless");
  std::string word;
  for (int i = 0; i < 10'000; ++i) word += static_cast<char>('a' + i * 7 % 25 % 23);
  scratch.write("cv.toml", with_entry("organization = \"" + word + "\"\n"));
  ASSERT_EQ(scratch.run("cvpdf cv.toml").status, 0);
  // As far as the paper goes, without the folio: what is beyond its edge does not count.
  const Outcome text = scratch.run("pdftotext -nopgbrk -x 0 -y 0 -W 596 -H 780 -raw cv.pdf - | tr -d ' \\n'");
  EXPECT_NE(text.output.find(word), std::string::npos) << text.errors;
}

TEST(Program, AllErrorsOfARunAreSortedByPlace) {
  const Scratch scratch("sorted");
  scratch.write("cv.toml",
                "colour = 1\n[person]\nname = \"A\"\nmail = \"x\"\n" + good.substr(good.find("[[")) + "txet = \"y\"\n");
  const std::string errors = scratch.run("cvpdf cv.toml").errors;
  const std::size_t first = errors.find("cv.toml:1:1:");
  const std::size_t second = errors.find("cv.toml:4:1:");
  const std::size_t third = errors.find("cv.toml:9:1:");
  EXPECT_LT(first, second) << errors;
  EXPECT_LT(second, third) << errors;
  EXPECT_NE(third, std::string::npos) << errors;
  EXPECT_TRUE(contains(errors, "3 errors\n")) << errors;
}

TEST(Program, TheWorldsFailuresHaveTheirOwnStatus) {
  struct Row {
    std::string command, fragment;
  };
  const Row rows[] = {
      {"cvpdf absent.toml", "cannot read 'absent.toml': No such file or directory"},
      {"cvpdf folder", "'folder' is a directory"},
      {"cvpdf /proc/self/mem -o x.pdf", "[file/unreadable]"},
      {"cvpdf cv.toml -o no/such/folder/x.pdf", "cannot write 'no/such/folder/x.pdf'"},
      {"cvpdf cv.toml -o folder", "cannot write 'folder': it is a folder [file/directory]"},
      {"cvpdf cv.toml -o folder/", "name a file in it: -o folder/cv.pdf"},
      {"cvpdf cv.toml -o absent/", "cannot write 'absent/': it is a folder"},
      {"cvpdf cv.toml -o /dev/full", "No space left on device"},
      {"cvpdf cv.toml -o - >/dev/full", "cannot write standard output: No space left on device"},
      {"cvpdf cv.toml -o x.pdf --deps no/such/x.d", "cannot write 'no/such/x.d'"},
      {"cvpdf cv.toml --layout absent/layout.toml", "absent/layout.toml"},
      {"cvpdf - -o x.pdf <&-", "[file/unreadable]"},
      {"cvpdf schema >/dev/full", "No space left on device"},
      {"cvpdf --help >/dev/full", "No space left on device"},
      {"cvpdf --version >/dev/full", "No space left on device"},
      {"cvpdf new no/such/folder/cv.toml", "cannot write 'no/such/folder/cv.toml'"},
  };
  for (const Row& row : rows) {
    const Scratch scratch("world");
    scratch.write("cv.toml", good);
    scratch.write("folder/file", "");
    const Outcome outcome = scratch.run(row.command);
    EXPECT_EQ(outcome.status, 3) << row.command << "\n" << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.fragment)) << row.command << "\n" << outcome.errors;
    for (const std::string& name : scratch.names()) EXPECT_FALSE(contains(name, ".part")) << row.command << name;
  }
}

// Whatever way the content is named, and though nothing but the font's own name says what it is.
TEST(Program, AFontBesideTheContentIsFound) {
  struct Row {
    std::string command, rules;
  };
  const Row rows[] = {{"cvpdf cv.toml", "\nfonts/Any.ttf:\n"},
                      {"cvpdf - -o cv.pdf <cv.toml", "\nfonts/Any.ttf:\n"},
                      {"cvpdf ./cv.toml", "\nfonts/Any.ttf:\n"},
                      {"cvpdf ../cvpdf_font_beside/cv.toml -o cv.pdf", "fonts/Any.ttf:\n"}};
  for (const Row& row : rows) {
    const Scratch scratch("font_beside");
    scratch.write("cv.toml", good);
    scratch.write("my.toml", "extends = \"classic\"\n[fonts]\ntext = \"Ascii\"\n");
    std::filesystem::create_directory(scratch.folder() / "fonts");
    std::filesystem::copy_file(CVPDF_SOURCE_DIR "/tests/data/fonts/Ascii.ttf", scratch.folder() / "fonts" / "Any.ttf");
    const Outcome outcome = scratch.run(row.command + " --layout ./my.toml --deps cv.d");
    EXPECT_EQ(outcome.status, 0) << row.command << "\n" << outcome.errors;
    const std::string rules = scratch.read("cv.d");
    EXPECT_TRUE(contains(rules, row.rules)) << row.command << "\n" << rules;
  }
}

// The bits of its table OS/2 that say what may be done with it: only in part, or with others' leave, is not enough.
TEST(Program, AFontThatMayNotBeEmbeddedIsNamed) {
  const std::pair<std::string_view, int> rows[] = {{{"\0\2", 2}, 1}, {{"\1\0", 2}, 1}, {{"\2\0", 2}, 1},
                                                   {{"\0\4", 2}, 0}, {{"\0\6", 2}, 0}, {{"\0\0", 2}, 0}};
  constexpr std::size_t entry = 12, offset_in_entry = 8, rights_in_table = 8;
  for (const auto& [rights, status] : rows) {
    const Scratch scratch("font_rights");
    scratch.write("cv.toml", good);
    scratch.write("my.toml", "extends = \"classic\"\n[fonts]\ntext = \"Ascii\"\n");
    std::filesystem::create_directory(scratch.folder() / "fonts");
    std::filesystem::copy_file(CVPDF_SOURCE_DIR "/tests/data/fonts/Ascii.ttf", scratch.folder() / "fonts" / "Any.ttf");
    std::string font = scratch.read("fonts/Any.ttf");
    ASSERT_EQ(font.substr(entry, 4), "OS/2");
    std::size_t begin = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      begin = begin << 8U | static_cast<unsigned char>(font[entry + offset_in_entry + i]);
    }
    font.replace(begin + rights_in_table, 2, rights);
    scratch.write("fonts/Any.ttf", font);
    const Outcome outcome = scratch.run("cvpdf cv.toml --layout ./my.toml");
    EXPECT_EQ(outcome.status, status) << outcome.errors;
    EXPECT_EQ(contains(outcome.errors, "font/no-embedding"), status == 1) << outcome.errors;
    EXPECT_EQ(scratch.has("cv.pdf"), status == 0);
  }
}

TEST(Program, StandardsAreDeclared) {
  const Scratch scratch("standards");
  scratch.write("cv.toml", good);
  const std::array<std::string_view, 4> rows[] = {{"", "1.7", "part>3<", "part>1<"},
                                                  {" --standard ua1", "1.7", "part>3<", "part>1<"},
                                                  {" --standard ua2", "2.0", "part>4<", "part>2<"},
                                                  {" --standard plain", "1.7", "", ""}};
  for (const auto& [option, version, archive, ua] : rows) {
    EXPECT_EQ(scratch.run("cvpdf cv.toml -q" + std::string(option)).status, 0);
    const std::string file = scratch.read("cv.pdf");
    EXPECT_EQ(file.substr(5, 3), version);
    EXPECT_EQ(contains(file, "pdfaid:part"), !archive.empty()) << option;
    EXPECT_TRUE(contains(file, archive)) << option;
    EXPECT_TRUE(contains(file, ua)) << option;
  }
  const Outcome outcome = scratch.run("cvpdf cv.toml --standard x");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_TRUE(contains(outcome.errors, "choose among ua1, ua2, plain")) << outcome.errors;
}

TEST(Program, AMissingFontIsNamed) {
  const Scratch scratch("font");
  scratch.write("cv.toml", good);
  scratch.write("my.toml", "extends = \"classic\"\n[fonts]\ntext = \"No Such Family\"\n");
  const Outcome outcome = scratch.run("cvpdf cv.toml --layout ./my.toml");
  EXPECT_EQ(outcome.status, 1) << outcome.errors;
  EXPECT_TRUE(contains(outcome.errors, "No Such Family")) << outcome.errors;
  EXPECT_FALSE(scratch.has("cv.pdf"));
}

// A finished PDF is read back: by itself, and against its content.
TEST(Program, ChecksFinishedPdfs) {
  const Scratch scratch("check-pdf");
  scratch.write("cv.toml", good);
  scratch.write("other.toml", good + "[[section.text]]\ntext = \"Another engine.\"\n");
  scratch.write("broken.pdf", "%PDF-1.7\nand no more");
  scratch.write("empty.pdf", "");
  scratch.write("foreign", "%PDF-1.4\n");
  ASSERT_EQ(scratch.run("cvpdf cv.toml --verify").status, 0);
  // Another layout than the content's: the file says which.
  scratch.write("dated.toml", good + "[[section.project]]\ntitle = \"P\"\ndate = \"2020-05\"\n");
  ASSERT_EQ(scratch.run("cvpdf dated.toml --layout ats -o ats.pdf").status, 0);
  struct Row {
    std::string words;
    int status;
    std::string said;
  };
  const Row rows[] = {
      {"check cv.pdf", 0, "cv.pdf: all is well\n"},
      {"check cv.pdf --against cv.toml", 0, "cv.pdf: all is well\n"},
      {"check ats.pdf --against dated.toml", 0, "ats.pdf: all is well\n"},
      {"check ats.pdf --against dated.toml --layout classic", 1, "the file does not say '2020.05'"},
      {"check cv.pdf --against other.toml", 1,
       "other.toml:8:9: error: the file does not say 'Another' [pdf/missing-word]"},
      {"check broken.pdf", 1, "broken.pdf: error: the file is broken: "},
      {"check empty.pdf", 1, "empty.pdf: error: this is no PDF"},
      {"check foreign", 1, "foreign: error: the file is broken: "},
      {"check none.pdf", 3, "[file/missing]"},
      {"check cv.pdf --against none.toml", 3, "[file/missing]"},
      {"check cv.toml --against cv.toml", 2, "'cv.toml' is no PDF"},
  };
  for (const Row& row : rows) {
    const Outcome outcome = scratch.run("cvpdf " + row.words);
    EXPECT_EQ(outcome.status, row.status) << row.words << outcome.errors;
    EXPECT_TRUE(contains(outcome.errors, row.said)) << row.words << '\n' << outcome.errors;
  }
}

// Only who asks for a check needs its part.
TEST(Program, WithoutTheVerifierOnlyChecksFail) {
  const Scratch scratch("no-verifier");
  scratch.write("cv.toml", good);
  std::filesystem::copy_file(CVPDF_PROGRAM, scratch.folder() / "bare");
  EXPECT_EQ(scratch.run("./bare cv.toml").status, 0);
  const Outcome check = scratch.run("./bare check cv.pdf");
  EXPECT_EQ(check.status, 3);
  EXPECT_TRUE(contains(check.errors, "cvpdf_verify.so is not there [world/no-verifier]")) << check.errors;
  const std::string before = scratch.read("cv.pdf");
  EXPECT_EQ(scratch.run("./bare cv.toml --layout sidebar --verify").status, 3);
  EXPECT_EQ(scratch.read("cv.pdf"), before);
}

TEST(Program, FindsTheVerifierWhereItIsInstalled) {
  const Scratch scratch("installed-verifier");
  scratch.write("cv.toml", good);
  std::filesystem::create_directories(scratch.folder() / "bin");
  std::filesystem::create_directories(scratch.folder() / "lib/cvpdf");
  std::filesystem::copy_file(CVPDF_PROGRAM, scratch.folder() / "bin/cvpdf");
  const std::filesystem::path module = std::filesystem::path(CVPDF_PROGRAM).parent_path() / "cvpdf_verify.so";
  std::filesystem::copy_file(module, scratch.folder() / "lib/cvpdf/cvpdf_verify.so");
  EXPECT_EQ(scratch.run("bin/cvpdf cv.toml --verify --quiet").status, 0);
}

}  // namespace
}  // namespace cvpdf::cli
