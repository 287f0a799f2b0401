#include "output/pdf/glyph_text.hpp"

#include <gtest/gtest.h>

namespace cvpdf::output::pdf {
namespace {

TEST(GlyphText, PlainText) {
  const std::pair<std::string_view, std::string_view> rows[] = {{"a", "a"},
                                                                {"é", "é"},
                                                                {"\xC2\xA0", " "},
                                                                {"\xE2\x80\x89", " "},
                                                                {"\t", " "},
                                                                {"\xEF\xAC\x81", "fi"},
                                                                {"\xEF\xAC\x84", "ffl"},
                                                                {"\xE2\x80\x90", "-"},
                                                                {"\xC2\xAD", "-"},
                                                                {"\xEF\xBB\xBF", ""},
                                                                {"\xEE\x80\x80", "\xEE\x80\x80"},
                                                                {"\U000F1234", "\U000F1234"},
                                                                {std::string_view("\0", 1), ""},
                                                                {"\xEF\xB7\x90", ""},
                                                                {"\xF0\x9D\x92\x9F", "\xF0\x9D\x92\x9F"},
                                                                {"\xE2\x80\x93", "\xE2\x80\x93"}};
  for (const auto& [utf8, expected] : rows) EXPECT_EQ(plain_text(utf8), expected) << utf8;
}

paragraph::GlyphRun run_of(std::string_view utf8, const std::vector<std::pair<std::uint32_t, std::int32_t>>& glyphs) {
  paragraph::GlyphRun run;
  run.utf8 = utf8;
  for (const auto& [cluster, advance] : glyphs) run.glyphs.push_back({1, {}, advance, 0, 0, cluster});
  return run;
}

TEST(GlyphText, ClustersShareTheText) {
  const paragraph::GlyphRun run = run_of("affb\xCC\x81 ", {{0, 500}, {1, 500}, {3, 500}, {3, 0}, {6, 250}});
  struct Row {
    std::uint32_t begin, end;
    std::string_view text;
  };
  const Row rows[] = {{0, 1, "a"}, {1, 2, "ff"}, {2, 4, "b\xCC\x81"}, {4, 5, " "}};
  for (const Row& row : rows) {
    const Cluster cluster = cluster_at(run, row.begin);
    EXPECT_EQ(cluster.end, row.end);
    EXPECT_EQ(cluster.text, row.text);
    EXPECT_FALSE(cluster.silent);
  }
}

TEST(GlyphText, IgnorableClustersAreSilentUnlessTheyShow) {
  struct Row {
    std::string_view utf8;
    std::int32_t advance;
    bool silent;
    std::string_view text;
  };
  const Row rows[] = {{"\xC2\xAD", 0, true, ""},
                      {"\xC2\xAD", 300, false, "-"},
                      {"\xE2\x80\x8D", 0, true, ""},
                      {"\x01", 500, false, "\xE2\x80\x8B"},
                      {" ", 0, false, " "}};
  for (const Row& row : rows) {
    const Cluster cluster = cluster_at(run_of(row.utf8, {{0, row.advance}}), 0);
    EXPECT_EQ(cluster.silent, row.silent) << row.utf8;
    EXPECT_EQ(cluster.text, row.text) << row.utf8;
  }
}

// Whatever they show: the author wrote them.
TEST(GlyphText, ControlsOfDirectionAreHeardWithTheirNeighbour) {
  struct Row {
    std::string_view utf8;
    std::vector<std::pair<std::uint32_t, std::int32_t>> glyphs;
    std::string_view expected;  // Each cluster's text, and the first of its glyphs that shows.
  };
  const Row rows[] = {
      {"a\u202Eb", {{0, 500}, {1, 0}, {4, 500}}, "0 a\u202E|2 b|"},
      {"\u202Eab", {{0, 0}, {3, 500}, {4, 500}}, "1 \u202Ea|2 b|"},
      {"a\u202C\u2069", {{0, 500}, {1, 0}, {4, 0}}, "0 a\u202C\u2069|"},
      {"\u2066\u2014\u2069", {{0, 0}, {3, 900}, {6, 0}}, "1 \u2066\u2014\u2069|"},
      {"a\u200Db", {{0, 500}, {1, 0}, {4, 500}}, "0 a||2 b|"},  // No control of direction.
      {"\u202E", {{0, 0}}, "|"},
  };
  for (const Row& row : rows) {
    const paragraph::GlyphRun run = run_of(row.utf8, row.glyphs);
    std::string found;
    for (std::uint32_t begin = 0; begin < run.glyphs.size();) {
      const Cluster cluster = cluster_at(run, begin);
      ASSERT_GT(cluster.next, begin);
      begin = cluster.next;
      found += (cluster.silent ? "" : std::to_string(cluster.begin) + " ") + cluster.text + "|";
    }
    EXPECT_EQ(found, row.expected);
  }
}

TEST(GlyphText, ClustersOutsideTheTextAreEmpty) { EXPECT_TRUE(cluster_at(run_of("a", {{7, 0}}), 0).silent); }

TEST(GlyphText, CodePoints) { EXPECT_EQ(code_points("aé𝒟"), (std::vector<std::string_view>{"a", "é", "𝒟"})); }

}  // namespace
}  // namespace cvpdf::output::pdf
