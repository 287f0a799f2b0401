#include "bibtex/entities.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <string>

namespace cvpdf::bibtex {
namespace {

struct EntityRow {
  std::string text;
  char32_t character;
};

// What is read ends at its semicolon.
TEST(Entities, NamesAndNumbers) {
  const EntityRow rows[] = {
      {"&amp;", U'&'},    {"&lt;", U'<'},     {"&gt;", U'>'},
      {"&quot;", U'"'},   {"&apos;", U'\''},  {"&nbsp;", 0xA0},
      {"&ndash;", U'–'},  {"&mdash;", U'—'},  {"&eacute;", U'é'},
      {"&Eacute;", U'É'}, {"&szlig;", U'ß'},  {"&oslash;", U'ø'},
      {"&Aring;", U'Å'},  {"&ccedil;", U'ç'}, {"&ntilde;", U'ñ'},
      {"&lstrok;", U'ł'}, {"&scaron;", U'š'}, {"&Zdot;", U'Ż'},
      {"&odblac;", U'ő'}, {"&aogon;", U'ą'},  {"&alpha;", U'α'},
      {"&AElig;", U'Æ'},  {"&zwnj;", 0x200C}, {"&#233;", U'é'},
      {"&#xE9;", U'é'},   {"&#Xe9;", U'é'},   {"&#x1F600;", U'😀'},
      {"&#10;", U'\n'},   {"&#00065;", U'A'}, {"&thetasym;", U'ϑ'},
      {"&sdot;", 0x22C5}, {"&", 0},           {"&;", 0},
      {"&amp", 0},        {"&Amp;", 0},       {"&bogus;", 0},
      {"&xacute;", 0},    {"&#;", 0},         {"&#x;", 0},
      {"&#0;", 0},        {"&#xD800;", 0},    {"&#xDFFF;", 0},
      {"&#x110000;", 0},  {"&#7;", 0},        {"&#146;", 0},
      {"&#-5;", 0},       {"&#12a;", 0},      {"&#xg;", 0},
      {"& amp;", 0},      {"amp;", 0},        {"&#99999999999999;", 0},
  };
  for (const EntityRow& row : rows) {
    const Entity found = entity_at(row.text + " and; more");
    EXPECT_EQ(fmt::format("{:X}", std::uint32_t{found.character}), fmt::format("{:X}", std::uint32_t{row.character}))
        << row.text;
    EXPECT_EQ(found.length, row.character == 0 ? 0 : row.text.size()) << row.text;
  }
}

}  // namespace
}  // namespace cvpdf::bibtex
