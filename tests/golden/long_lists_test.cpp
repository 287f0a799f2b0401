// A paper of 300 authors, through the program: all of them, and ten.
// Needs CVPDF_PROGRAM, and pdftotext and pdftohtml of poppler.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "golden/program.hpp"

namespace cvpdf::golden {
namespace {

constexpr std::array<std::string_view, 20> given_names{"Ada",   "Boris", "Clara", "Dmitri", "Elena", "Felix", "Grete",
                                                       "Hanna", "Igor",  "Julia", "Karl",   "Laura", "Max",   "Nina",
                                                       "Oskar", "Paula", "Ruth",  "Simon",  "Tanja", "Viktor"};
constexpr std::array<std::string_view, 15> families{"Abel",   "Bohr",    "Cantor",  "Dirac",   "Euler",
                                                    "Fermi",  "Gauss",   "Hilbert", "Ising",   "Jacobi",
                                                    "Kepler", "Lorentz", "Markov",  "Noether", "Onsager"};
constexpr std::size_t author_count = given_names.size() * families.size();
constexpr std::size_t place_of_owner = 210;

std::string author(std::size_t place) {
  if (place == place_of_owner) return "Xiangru Lian";
  return fmt::format("{} {}", given_names[place % given_names.size()], families[place / given_names.size()]);
}

// Lines are one, and blanks single.
std::string in_one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0"))
    text.replace(at, 2, " ");
  for (std::size_t at = text.find("  "); at != std::string::npos; at = text.find("  ")) text.erase(at, 1);
  return text;
}

class LongLists : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(folder_); }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  // What the program says of it.
  [[nodiscard]] Outcome set(std::string_view references) const {
    std::string names;
    for (std::size_t place = 0; place < author_count; ++place) names += fmt::format("'{}', ", author(place));
    std::ofstream(folder_ / "cv.toml", std::ios::binary) << fmt::format(
        "format = 1\nhyphenation = false\nreferences = {{ {} }}\n[person]\nname = 'Xiangru Lian'\n"
        "[[section]]\ntitle = 'Papers'\n[[section.publication]]\ntitle = 'On It'\n"
        "roles = {{ equal = [1, 2] }}\nauthors = [{}]\nyear = 2020\n",
        references, names);
    return run("cd " + quoted(folder_.string()) + " && " + quoted(CVPDF_PROGRAM) +
               " cv.toml --strict --verify -o a.pdf");
  }
  [[nodiscard]] std::string text() const {
    return in_one_line(run("pdftotext -raw " + quoted((folder_ / "a.pdf").string()) + " -").printed);
  }
  [[nodiscard]] bool is_bold(std::string_view words) const {
    const std::string xml = run("pdftohtml -xml -i -stdout " + quoted((folder_ / "a.pdf").string())).printed;
    return in_one_line(xml).find(fmt::format("<b>{}</b>", words)) != std::string::npos;
  }

  const std::filesystem::path folder_ = own_path("");
};

TEST_F(LongLists, AreShortenedAroundTheOwner) {
  const Outcome outcome = set("max_authors = 10");
  ASSERT_EQ(outcome.status, 0) << outcome.printed;
  EXPECT_EQ(outcome.printed.find("warning"), std::string::npos) << outcome.printed;
  const std::string expected =
      "Ada Abel*, Boris Abel*, Clara Abel, Dmitri Abel, Elena Abel, Felix Abel, Grete Abel, Hanna Abel, Igor Abel, …, "
      "Xiangru Lian, et al. (300 authors, 211th). “On It”. 2020";
  EXPECT_NE(text().find(expected), std::string::npos) << text();
  EXPECT_TRUE(is_bold("Xiangru Lian"));
  EXPECT_FALSE(is_bold("Ada Abel"));
}

TEST_F(LongLists, AreWholeWhereNobodyShortensThem) {
  const Outcome outcome = set("");
  ASSERT_EQ(outcome.status, 0) << outcome.printed;
  EXPECT_EQ(outcome.printed.find("warning"), std::string::npos) << outcome.printed;
  std::string expected;
  for (std::size_t place = 0; place < author_count; ++place) {
    const std::string_view joint = place == 0 ? "" : place + 1 == author_count ? ", and " : ", ";
    expected += fmt::format("{}{}{}", joint, author(place), place < 2 ? "*" : "");
  }
  EXPECT_NE(text().find(expected + ". “On It”. 2020"), std::string::npos) << text();
  EXPECT_TRUE(is_bold("Xiangru Lian"));
}

}  // namespace
}  // namespace cvpdf::golden
