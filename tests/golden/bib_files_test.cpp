// Publications from a .bib file, through the program: on the page, in the tags, in the data that the PDF carries.
// Needs CVPDF_PROGRAM, and pdftotext of poppler.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

class BibFiles : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::create_directories(folder_);
    write(
        "pubs.bib",
        "@string{jml = {Journal of Machine Learning}}\n"
        "@article{a, title = {{GPU}s for {\\O}rsted's $x^2$}, author = {Lian, Xiangru and M{\\\"u}ller, J. and "
        "others},\n"
        "  journal = jml, volume = 7, pages = {11--19}, year = 2020, doi = {10.1000/1}}\n"
        "@inproceedings{b, title = {An \\emph{old} one}, author = {Ada Byron and Lian, X.}, booktitle = {Proc.\\ X},\n"
        "  year = 2018}\n");
    write("cv.toml",
          "format = 1\n[person]\nname = 'Xiangru Lian'\n[[section]]\ntitle = 'Publications'\n"
          "bibliography = ['pubs.bib']\n");
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] Outcome cvpdf(const std::string& words) const {
    return run("cd " + quoted(folder_.string()) + " && " + quoted(CVPDF_PROGRAM) + " " + words);
  }
  [[nodiscard]] std::string text_of(const std::string& pdf) const {
    return run("pdftotext -raw " + quoted((folder_ / pdf).string()) + " -").printed;
  }

  const std::filesystem::path folder_ = own_path("");
};

TEST_F(BibFiles, AreSetAsReferences) {
  const Outcome outcome = cvpdf("cv.toml --verify -o cv.pdf --deps cv.d");
  ASSERT_EQ(outcome.status, 0) << outcome.printed;
  EXPECT_EQ(outcome.printed.find("error"), std::string::npos) << outcome.printed;
  const std::string text = text_of("cv.pdf");
  for (const char* const words : {"Xiangru Lian, J. Müller, et al. “GPUs for Ørsted’s x", "Journal of Machine Learning",
                                  "pp. 11–19", "Ada Byron and X. Lian. “An old one”", "2018"}) {
    EXPECT_NE(text.find(words), std::string::npos) << words << '\n' << text;
  }
  const std::string rules = run("cat " + quoted((folder_ / "cv.d").string())).printed;
  EXPECT_NE(rules.find("pubs.bib"), std::string::npos) << rules;
}

// Whatever lists do, the content that the PDF carries makes the same PDF.
TEST_F(BibFiles, ComeBackFromThePdf) {
  write(
      "list.toml",
      "format = 1\n[person]\nname = 'Xiangru Lian'\n[[team]]\nname = 'students'\nmembers = ['Ada Byron']\nrole = "
      "'student'\n[overlay.b]\naward = 'Best'\nroles = { corresponding = [-1] }\n[[section]]\ntitle = 'Publications'\n"
      "bibliography = ['pubs.bib']\nreferences = { group_by = 'type', sort = '-year', number = 'section', count = "
      "'down', "
      "prefix = { article = 'J' }, max_authors = 2, totals = true, style = 'apa', only = { since = 2018 } }\n");
  ASSERT_EQ(cvpdf("list.toml -q --attach -o first.pdf").status, 0);
  ASSERT_EQ(cvpdf("extract first.pdf -o again.toml").status, 0);
  const Outcome second = cvpdf("again.toml -q --attach -o second.pdf");
  ASSERT_EQ(second.status, 0) << second.printed;
  EXPECT_EQ(
      run("cmp " + quoted((folder_ / "first.pdf").string()) + " " + quoted((folder_ / "second.pdf").string())).status,
      0);
}

// The entries go along, the file does not.
TEST_F(BibFiles, AreCarriedAsEntries) {
  ASSERT_EQ(cvpdf("cv.toml -q --attach -o a.pdf").status, 0);
  ASSERT_EQ(cvpdf("extract a.pdf -o back.toml").status, 0);
  std::filesystem::remove(folder_ / "pubs.bib");
  const Outcome outcome = cvpdf("back.toml -q --attach -o b.pdf");
  ASSERT_EQ(outcome.status, 0) << outcome.printed;
  EXPECT_EQ(text_of("b.pdf"), text_of("a.pdf"));
}

// Where references print years, ranges do, too.
TEST_F(BibFiles, PrintYearsOfRanges) {
  write("pubs.bib",
        "@article{a, author={Lian, Xiangru}, title={T}, journal={J}, date={2019-12/2020-01}}\n"
        "@article{b, author={Lian, Xiangru}, title={U}, journal={J}, date={2019-02/2019-05}}\n");
  write("years.toml",
        "[person]\nname = 'Xiangru Lian'\n[[section]]\ntitle = 'P'\nbibliography = ['pubs.bib']\n"
        "references = { style = 'ieee' }\n");
  ASSERT_EQ(cvpdf("years.toml -q -o years.pdf").status, 0);
  const std::string text = text_of("years.pdf");
  EXPECT_NE(text.find("J, 2019\u20132020."), std::string::npos) << text;
  EXPECT_NE(text.find("J, 2019."), std::string::npos) << text;
}

TEST_F(BibFiles, AreBlamedAtTheirOwnPlace) {
  write("pubs.bib", "@misc{a,\n  title = {T}\n  year = 2020\n}\n@misc{b, title = {U}");
  const Outcome outcome = cvpdf("cv.toml -o cv.pdf");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_NE(outcome.printed.find("pubs.bib:3:3: warning: a comma is missing before this field"), std::string::npos)
      << outcome.printed;
  EXPECT_NE(outcome.printed.find("pubs.bib:5:1: error: this @misc has no end"), std::string::npos) << outcome.printed;
}

}  // namespace
}  // namespace cvpdf::golden
