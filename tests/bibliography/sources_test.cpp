#include "bibliography/sources.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "content/reader.hpp"

namespace cvpdf::bibliography {
namespace {

std::string titles_of(const std::vector<content::Node>& nodes) {
  std::string out;
  for (const content::Node& node : nodes) {
    if (const auto* group = std::get_if<content::Group>(&node)) out += "(" + titles_of(group->nodes) + ")";
    const auto* entry = std::get_if<content::Entry>(&node);
    if (entry == nullptr) continue;
    const auto* title = content::field<content::RichText>(*entry, content::Slot::title);
    out += title == nullptr ? "?" : content::plain_text(*title);
    const auto* venue = content::field<content::RichText>(*entry, content::Slot::venue);
    if (venue != nullptr && content::plain_text(*venue) != "Journal" && content::plain_text(*venue) != "j")
      out += "[" + content::plain_text(*venue) + "]";
  }
  return out;
}

struct Added {
  std::string titles, said;
  std::vector<std::string> files;
};

// The section of a content that stands in a folder with the files a.bib, b.bib and bad.bib.
Added add_to(const std::string& section) {
  // Tests run side by side.
  const auto* const test = testing::UnitTest::GetInstance()->current_test_info();
  const std::filesystem::path folder =
      std::filesystem::path(testing::TempDir()) / "cvpdf_bibliographies" / test->name();
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "a.bib") << "@misc{a, title = {A}, year = 2001}\n";
  std::ofstream(folder / "b.bib") << "@misc{b, title = {B}}\n@misc{c, title = {C}}\n";
  std::ofstream(folder / "strings.bib") << "@string{j = {Journal}}\n";
  std::ofstream(folder / "c.bib") << "@article{d, title = {D}, journal = j}\n";
  std::ofstream(folder / "papers.bib") << "@inproceedings{p, title = {P}, author = {X}, crossref = {icml}}\n"
                                          "@misc{q, title = {Q}, author = {X}, xdata = {x}}\n";
  std::ofstream(folder / "parents.bib") << "@proceedings{ICML, title = {In ICML}}\n@xdata{x, journal = {J}}\n";
  std::ofstream(folder / "circle1.bib") << "@misc{r, title = {R}, author = {X}, crossref = {s}}\n";
  std::ofstream(folder / "circle2.bib") << "@misc{s, title = {S}, author = {X}, crossref = {r}}\n";
  std::ofstream(folder / "bad2.bib") << "@misc{x, note = {N}}\n";
  std::ofstream(folder / "bad.bib") << "@misc{b, title = {B}\n";
  Diagnostics diagnostics;
  const auto file =
      diagnostics.add_source("cv.toml", "format = 1\n[person]\nname = 'X'\n[[section]]\ntitle = 'S'\n" + section);
  content::Cv cv = content::read_cv(file, diagnostics);
  Added added;
  add_bibliographies(cv, folder.string(), added.files, diagnostics);
  for (const content::Section& one : cv.sections) added.titles += titles_of(one.nodes);
  for (const Diagnostic& row : diagnostics.sorted()) {
    const Location place = diagnostics.locate(row.span);
    added.said += std::filesystem::path(place.path).filename().string() + ":" + std::to_string(place.line) + " " +
                  row.code + "\n";
  }
  return added;
}

TEST(Bibliographies, FollowTheNodesOfTheirSection) {
  const Added added = add_to(
      "bibliography = ['a.bib', 'b.bib']\n[[section.publication]]\ntitle = 'T'\n"
      "[[section.group]]\ntitle = 'G'\nbibliography = ['b.bib']\n");
  EXPECT_EQ(added.titles, "T(BC)ABC");
  EXPECT_EQ(added.said, "");
  EXPECT_EQ(added.files.size(), 2U);
}

// As BibTeX has it, a file may define what later ones use.
TEST(Bibliographies, ShareTheirStrings) {
  EXPECT_EQ(add_to("bibliography = ['strings.bib', 'c.bib']\n").said, "");
  EXPECT_EQ(add_to("bibliography = ['c.bib']\n").said, "c.bib:1 bibtex/unknown-string\n");
}

// What is wrong with a file is said once, however many lists choose from it.
TEST(Bibliographies, AreReadOnce) {
  const Added added = add_to("bibliography = ['c.bib']\n[[section.group]]\ntitle = 'G'\nbibliography = ['c.bib']\n");
  EXPECT_EQ(added.titles, "(D)D");
  EXPECT_EQ(added.said, "c.bib:1 bibtex/unknown-string\n");
  EXPECT_EQ(added.files.size(), 1U);
}

// In whatever order: BibTeX wants the parent behind its children, biblatex anywhere.
TEST(Bibliographies, InheritFromFilesBesideTheirOwn) {
  struct Row {
    std::string section, titles, said;
  };
  const std::string left_out = "parents.bib:1 bibtex/parent-left-out\n";
  const std::string unknown = "papers.bib:1 bibtex/unknown-parent\npapers.bib:2 bibtex/unknown-parent\n";
  const Row rows[] = {
      {"bibliography = ['papers.bib', 'parents.bib']\n", "P[In ICML]Q[J]", left_out},
      {"bibliography = ['parents.bib', 'papers.bib']\n", "P[In ICML]Q[J]", left_out},
      {"bibliography = ['papers.bib']\n", "PQ", unknown},
      // Of another list.
      {"bibliography = ['papers.bib']\n[[section.group]]\ntitle = 'G'\nbibliography = ['parents.bib']\n", "(In ICML)PQ",
       unknown},
      {"bibliography = ['circle1.bib', 'circle2.bib']\n", "RS", "circle2.bib:1 bibtex/circular\n"},
  };
  for (const Row& row : rows) {
    const Added added = add_to(row.section);
    EXPECT_EQ(added.titles, row.titles) << row.section;
    EXPECT_EQ(added.said, row.said) << row.section;
  }
}

// A thesis is called what its section calls it; what is wrong with a file is said once.
TEST(Bibliographies, AreReportedInOneLanguage) {
  const Added added =
      add_to("bibliography = ['bad2.bib']\n[[section]]\ntitle = 'T'\nlanguage = 'de'\nbibliography = ['bad2.bib']\n");
  EXPECT_EQ(added.said, "bad2.bib:1 bibliography/no-title\n");
}

// One key of two files is one publication of a list.
TEST(Bibliographies, HaveEachKeyOnce) {
  const Added added = add_to("bibliography = ['b.bib', './b.bib', 'bad2.bib']\n");
  EXPECT_EQ(added.titles, "BC");
  EXPECT_EQ(added.said,
            "b.bib:1 bibliography/duplicate-key\nb.bib:2 bibliography/duplicate-key\n"
            "bad2.bib:1 bibliography/no-title\n");
}

TEST(Bibliographies, HaveWhatTheContentAdds) {
  const std::string overlays =
      "[overlay.b]\nhide = true\n[overlay.c]\ntitle = 'New'\naward = 'Best'\n[overlay.cc]\nnote = 'x'\n";
  const Added added = add_to("bibliography = ['b.bib']\n" + overlays);
  EXPECT_EQ(added.titles, "New");
  EXPECT_EQ(added.said, "cv.toml:12 bibliography/unknown-key\n");
}

TEST(Bibliographies, SayWhatIsWrongWhereItIs) {
  EXPECT_EQ(add_to("bibliography = ['none.bib']\n").said, "cv.toml:6 file/missing\n");
  EXPECT_NE(add_to("bibliography = ['']\n").said.find("cv.toml:6 content/empty-path"), std::string::npos);
  const Added bad = add_to("bibliography = ['bad.bib']\n");
  EXPECT_EQ(bad.said, "bad.bib:1 bibtex/unclosed\n");
  EXPECT_EQ(bad.titles, "B");
}

// Files of a hidden section are not read.
TEST(Bibliographies, OfHiddenSectionsAreNotRead) {
  EXPECT_TRUE(add_to("hide = true\nbibliography = ['a.bib']\n[[section]]\ntitle = 'T'\n[[section.text]]\ntext = 't'\n")
                  .files.empty());
}

}  // namespace
}  // namespace cvpdf::bibliography
