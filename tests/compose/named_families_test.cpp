#include "compose/named_families.hpp"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fstream>

#include "compose/composing.hpp"

namespace cvpdf::compose {
namespace {

struct FamiliesRow {
  std::string_view layout, expected;
};

// "line:column family (what else could stand there)" of each.
std::string families_of(std::string_view text) {
  const std::string path = fmt::format("{}/tests/compose/named-families.toml", CVPDF_BINARY_DIR);
  std::ofstream(path) << text;
  Diagnostics diagnostics;
  std::vector<std::string> files;
  const layout::Layout layout = layout::read_layout({path, {}, {}}, files, diagnostics).value();
  std::string out;
  for (const document::NamedFamily& named : named_families(layout)) {
    const Location place = diagnostics.locate(named.span);
    out += fmt::format("{}:{} {} ({})\n", place.line, place.column, named.family, fmt::join(named.also, ", "));
  }
  return out;
}

TEST(NamedFamilies, StandInRolesAndStyles) {
  constexpr FamiliesRow rows[] = {
      {"[styles.section]\nfont = 'Libertin'\n", "2:8 Libertin ()\n"},
      {"[fonts]\ntext = 'A'\ntitle = 'B'\n[styles.section]\nfont = 'title'\n", "2:8 A ()\n3:9 B ()\n"},
      {"[fonts]\ntext = 'A'\ntitle = 'B'\n[styles.section]\nfont = 'titel'\n",
       "2:8 A ()\n3:9 B ()\n5:8 titel (text, title)\n"},
      {"[styles.section]\nfont = 'A'\n[styles.code]\nfont = 'A'\n", "4:8 A ()\n"},  // In the order of all styles.
      {"[sections.skills.styles.body]\nfont = 'A'\n", "2:8 A ()\n"},
      {"[sidebar]\nside = 'left'\nwidth = '60mm'\n[sidebar.styles.body]\nfont = 'A'\n", "5:8 A ()\n"},
  };
  for (const FamiliesRow& row : rows) EXPECT_EQ(families_of(row.layout), row.expected) << row.layout;
}

}  // namespace
}  // namespace cvpdf::compose
