#include "cli/output_names.hpp"

#include <gtest/gtest.h>

namespace cvpdf::cli {
namespace {

TEST(OutputNames, SlotsAreFilledWithWhatIsSafe) {
  struct Row {
    std::string pattern;
    NameFacts facts;
    std::string expected;
  };
  const Row rows[] = {
      {"cv.pdf", {"Ada", "2026"}, "cv.pdf"},
      {"{name} CV {date}.pdf", {"Ada Example", "2026-11-28"}, "Ada Example CV 2026-11-28.pdf"},
      {"{name} CV {date}.pdf", {"Ada Example", ""}, "Ada Example CV.pdf"},
      {"out/{date} {name}.pdf", {"Ada", ""}, "out/Ada.pdf"},
      {"{date}_{name}-CV.pdf", {"Ada", ""}, "Ada-CV.pdf"},
      {"CV-{date}-final.pdf", {"Ada", ""}, "CV-final.pdf"},
      {"{name}.pdf", {"Łukasz Żółć", ""}, "Łukasz Żółć.pdf"},
      {"{name}.pdf", {"连襄如", ""}, "连襄如.pdf"},
      {"{name}.pdf", {"../../etc/passwd", ""}, "etc-passwd.pdf"},
      {"{name}.pdf", {"a/b\\c:d*e?f\"g<h>i|j\nk", ""}, "a-b-c-d-e-f-g-h-i-j-k.pdf"},
      {"{name}.pdf", {"-rf $HOME", ""}, "rf -HOME.pdf"},
      {"{name}.pdf", {"Ada\u202Efdp.exe", ""}, "Adafdp.exe.pdf"},
      {"{name}.pdf", {"A\u0085b\u2028c\u2029d", ""}, "A-b-c-d.pdf"},
      {"{name}.pdf", {"\uFEFFA\u00ADda\u2060 é…–", ""}, "Ada é…–.pdf"},
      {"{name}.pdf", {"A. B. Jr.", ""}, "A. B. Jr.pdf"},
      {"CV ({date}).pdf", {"Ada", ""}, "CV.pdf"},
      {"CV ({date}).pdf", {"Ada", "2026"}, "CV (2026).pdf"},
      {"CV [{date}] x.pdf", {"Ada", ""}, "CV x.pdf"},
      {"CV {{{date}}}.pdf", {"Ada", ""}, "CV.pdf"},
      {"CV ({name}, {date}).pdf", {"Ada", ""}, "CV (Ada).pdf"},
      {"CV ({date}, {name}).pdf", {"Ada", ""}, "CV (Ada).pdf"},
      {"CV ({date}, {name}).pdf", {"", ""}, "CV.pdf"},
      {"([{date}]) {name}.pdf", {"Ada", ""}, "Ada.pdf"},
      {"{{{name}}}.pdf", {"Ada", ""}, "{Ada}.pdf"},
      {"a{b.pdf", {"Ada", ""}, "a{b.pdf"},
      {"{name}.pdf", {std::string(99, 'x') + "é", ""}, std::string(99, 'x') + ".pdf"},
  };
  for (const Row& row : rows) EXPECT_EQ(expand_name(row.pattern, row.facts), row.expected);
}

TEST(OutputNames, ANameIsItsOwnPattern) {
  for (const std::string name : {"a{b}.pdf", "c{name}.pdf", "x{{y}}.pdf", "}{", "plain.pdf"}) {
    EXPECT_EQ(unknown_slot(literal_pattern(name)), std::nullopt) << name;
    EXPECT_EQ(expand_name(literal_pattern(name), {"Ada", "2026"}), name);
  }
}

TEST(OutputNames, UnknownSlotsAreFound) {
  const std::pair<std::string, std::string> rows[] = {{"{nmae}.pdf", "nmae"}, {"a{}b", ""}, {"{name}{x}", "x"}};
  for (const auto& [pattern, slot] : rows) EXPECT_EQ(unknown_slot(pattern), slot) << pattern;
  for (const std::string pattern : {"{name} {date}", "{{x}}", "a{b", "}", ""}) {
    EXPECT_EQ(unknown_slot(pattern), std::nullopt) << pattern;
  }
}

TEST(OutputNames, PagesAreNumberedWithAsManyDigitsAsTheLast) {
  struct Row {
    std::string path;
    std::size_t index, count;
    std::string expected;
  };
  const Row rows[] = {{"cv.png", 0, 1, "cv.png"},
                      {"cv.png", 0, 7, "cv-1.png"},
                      {"out/cv.png", 2, 12, "out/cv-03.png"},
                      {"cv", 11, 12, "cv-12"},
                      {"a.b/cv", 0, 2, "a.b/cv-1"}};
  for (const Row& row : rows) EXPECT_EQ(name_of_page(row.path, row.index, row.count), row.expected);
}

}  // namespace
}  // namespace cvpdf::cli
