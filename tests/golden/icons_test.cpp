// Icons in finished files: seen, and in no word that a program reads. Needs pdftotext.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "cli/program.hpp"
#include "golden/file_text.hpp"

namespace cvpdf::golden {
namespace {

using cli::Scratch;

const std::string icon_person =
    "format = 1\n[person]\nname = \"Ada Example\"\nemail = \"ada@example.org\"\nphone = \"+44 20 5550\"\n"
    "location = \"London\"\nurl = \"https://example.org\"\n"
    "profiles = [{ network = \"GitHub\", user = \"ada\", url = \"https://github.com/ada\" }]\n"
    "[[section]]\ntitle = \"Words\"\n[[section.text]]\ntext = \"one\"\n";

// All blanks single, none at an end of a line.
std::string single_spaced(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\f';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

// U+E000 to U+F8FF, and what has no width.
bool holds_private_or_invisible(const std::string& utf8) {
  for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
    const auto a = static_cast<unsigned char>(utf8[i]), b = static_cast<unsigned char>(utf8[i + 1]);
    const bool is_private = a == 0xEE || (a == 0xEF && b < 0xA4);
    if (is_private || utf8.substr(i, 3) == "\u200B" || utf8.substr(i, 3) == "\u2060") return true;
  }
  return false;
}

const std::string in_a_line =
    " --layout classic --set 'masthead.contacts=[\"{!place} {location}\", \"{!mail} {email}\", \"{phone}\", \"{url}\", "
    "\"{profiles}\"]'";

TEST(Icons, AreInNoWordOfAnyFile) {
  const Scratch scratch("icons");
  scratch.write("cv.toml", icon_person);
  for (const std::string& layout : {std::string(" --layout sidebar"), in_a_line}) {
    const cli::Outcome set =
        scratch.run("cvpdf cv.toml -q --strict -o cv.pdf -o cv.html -o cv.md -o cv.txt --verify" + layout);
    EXPECT_EQ(set.status, 0) << set.errors;
    for (const std::string command : {"pdftotext cv.pdf -", "pdftotext -layout cv.pdf -", "pdftotext -raw cv.pdf -",
                                      "cat cv.html", "cat cv.md", "cat cv.txt"}) {
      const std::string text = scratch.run(command).output;
      EXPECT_NE(text.find("ada@example.org"), std::string::npos) << layout << ": " << command;
      EXPECT_FALSE(holds_private_or_invisible(text)) << layout << ": " << command << "\n" << text;
    }
    const std::string fonts = scratch.run("pdffonts cv.pdf").output;
    EXPECT_EQ(fonts.find("Icons"), std::string::npos) << fonts;
  }
}

TEST(Icons, LeaveLinesAsTheyWere) {
  const Scratch scratch("icons-lines");
  scratch.write("cv.toml", icon_person);
  ASSERT_EQ(scratch.run("cvpdf cv.toml -o cv.pdf -o cv.txt -o cv.md" + in_a_line).status, 0);
  EXPECT_NE(single_spaced(scratch.run("pdftotext -raw cv.pdf -").output).find("London | ada@example.org"),
            std::string::npos);
  EXPECT_NE(scratch.read("cv.txt").find("\nLondon | ada@example.org | "), std::string::npos) << scratch.read("cv.txt");
}

// What is drawn is seen: the page has other pixels without it, and the same words.
TEST(Icons, AreSeenAndAddNoWords) {
  const Scratch scratch("icons-seen");
  scratch.write("cv.toml", icon_person);
  const std::string without =
      " --set 'masthead.contacts=[\"{location}\", \"{email}\", \"{phone}\", \"{url}\", \"{profiles}\"]'";
  ASSERT_EQ(scratch.run("cvpdf cv.toml --layout sidebar -o with.pdf -o with.png").status, 0);
  ASSERT_EQ(scratch.run("cvpdf cv.toml --layout sidebar -o without.pdf -o without.png" + without).status, 0);
  EXPECT_EQ(scratch.run("pdftotext -raw with.pdf -").output, scratch.run("pdftotext -raw without.pdf -").output);
  EXPECT_NE(scratch.run("cmp with.png without.png").status, 0);
}

}  // namespace
}  // namespace cvpdf::golden
