// References exactly as the seed prints them, and the fields that the seed does not have.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

std::string read_whole(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

// No-break spaces are blanks to a reader.
std::string with_plain_blanks(std::string text) {
  constexpr std::string_view no_break_space = "\u00A0";
  for (std::size_t at = text.find(no_break_space); at != std::string::npos; at = text.find(no_break_space)) {
    text.replace(at, no_break_space.size(), " ");
  }
  return text;
}

TEST(References, AreThoseOfTheSeed) {
  const std::string folder = CVPDF_SOURCE_DIR;
  const Composed composed = compose_with(classic(), read_whole(folder + "/content/cv.toml"));
  EXPECT_EQ(codes(composed.diagnostics), "");
  const auto printed = lines_of(with_plain_blanks(print(composed)));
  const auto expected = lines_of(read_whole(folder + "/tests/golden/seed-references.txt"));
  ASSERT_EQ(expected.size(), 20U);
  auto from = printed.begin();
  for (const std::string& line : expected) {
    const auto found = std::find(from, printed.end(), line);
    EXPECT_NE(found, printed.end()) << line;
    if (found != printed.end()) from = found;
  }
}

struct ReferencesRow {
  std::string_view fields, expected;
};

TEST(References, SetEveryField) {
  const ReferencesRow rows[] = {
      {"title = 'T'", "“T”"},
      {"title = 'T.'\nvenue = 'V'", "“T.” In: *V*"},
      {"title = 'Why?'\nvenue = 'V'\nyear = 2019", "“Why?”. In: *V*. 2019"},
      {"title = 'Why?'\narxiv = '1.2'\nyear = 2019", "*Why?* 2019. arXiv: 1.2"},
      {"title = 'T'\nvenue = 'V'\npages = '7'", "“T”. In: *V*, p. 7"},
      // An article's number is no page.
      {"title = 'T'\nvenue = 'V'\npages = 'e12'", "“T”. In: *V*, e12"},
      {"title = 'T'\nvenue = 'V'\npages = 'S12'", "“T”. In: *V*, p. S12"},
      {"title = 'T'\nvenue = 'V'\npages = '7--9'\nyear = 2001", "“T”. In: *V*. 2001, pp. 7–9"},
      {"title = 'T'\nvenue = 'V'\nvolume = '3'\npublisher = 'P'", "“T”. In: *V*. Vol. 3. P"},
      {"title = 'T'\nvenue = 'V'\nvolume = '3'\nnumber = '4'\nyear = 1999", "“T”. In: *V* 3.4 (1999)"},
      {"title = 'T'\nvenue = 'V'\nnumber = '4'", "“T”. In: *V* 4"},
      {"title = 'T'\ntype = 'article'\nvenue = 'V'\nvolume = '3'", "“T”. In: *V* 3"},
      {"title = 'T'\nvenue = 'V'\ndoi = '10.1/x'\nnote = 'best paper'", "“T”. In: *V*. DOI: 10.1/x (best paper)"},
      {"title = 'T'\nvenue = 'V'\narxiv = '1.2'\narxiv_class = 'cs.CL'", "“T”. In: *V*. arXiv: 1.2 [cs.CL]"},
      {"title = 'The \"best\" of *all*'", "“The ‘best’ of *all*”"},
      {"title = 'A *b*'\narxiv = '1.2'", "*A *b. arXiv: 1.2"},
      {"title = 'T'\nvenue = 'V'\nseries = 'LNCS'\nvolume = '9'\npublisher = 'Springer'\nyear = 2000\npages = '1-2'",
       "“T”. In: *V*. Vol. 9. LNCS. Springer, 2000, pp. 1–2"},
      {"title = 'T'\nyear = 2000\nurl = 'https://example.org'", "“T”. 2000"},
      {"title = 'T'\nvenue = 'V'\ndate = '2014 Summer'", "“T”. In: *V*. 2014 Summer"},
  };
  for (const ReferencesRow& row : rows) {
    const Composed composed = compose_section("[[section.publication]]\n" + std::string(row.fields) + "\n");
    EXPECT_EQ(with_plain_blanks(print_section(composed)), std::string(row.expected) + "\n") << row.fields;
    EXPECT_EQ(codes(composed.diagnostics), "") << row.fields;
  }
}

TEST(References, LinkIdentifiers) {
  const Composed composed = compose_section(
      "[[section.publication]]\ntitle = 'T'\narxiv = '1912.13515'\ndoi = '10.1/x'\nurl = 'https://example.org/t'\n");
  std::string targets;
  for (const document::StructureNode& node : composed.document.structure) {
    if (node.role == document::Role::link) targets += node.target + " ";
  }
  EXPECT_EQ(targets, "https://example.org/t https://arxiv.org/abs/1912.13515 https://doi.org/10.1/x ");
}

TEST(References, TellWhoIsMissing) {
  const Composed composed = compose_section(
      "[[section.publication]]\nauthors = ['Ji Liu']\ntitle = 'T'\n"
      "[[section.publication]]\nauthors = ['X. Lian', 'Xiangru Lian']\ntitle = 'T'\n");
  EXPECT_EQ(codes(composed.diagnostics), "7:1 bibliography/owner-not-found\n11:24 bibliography/owner-twice\n");
}

}  // namespace
}  // namespace cvpdf::compose
