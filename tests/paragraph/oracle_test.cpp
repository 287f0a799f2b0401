// The paragraphs of tests/data/oracle/line-breaks.txt, which LuaTeX broke, must break here as they did there.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "paragraph/break_candidates.hpp"
#include "paragraph/line_breaker.hpp"

namespace cvpdf::paragraph {
namespace {

struct Case {
  std::string name;
  std::vector<Item> items;
  Length measure;
  BreakSettings settings;
  std::vector<std::size_t> breaks;
  std::int64_t demerits = 0;
  std::vector<std::string> ratios;
};

Length read_length(std::istream& in) {
  std::int64_t value = 0;
  in >> value;
  return Length::scaled(value);
}

void read_setting(std::istream& in, Case& row) {
  std::string key;
  std::int64_t value = 0;
  in >> key >> value;
  BreakSettings& s = row.settings;
  const int number = static_cast<int>(value);
  if (key == "hsize") row.measure = Length::scaled(value);
  if (key == "rightskip") s.right_skip.stretch = Length::scaled(value);
  if (key == "emergencystretch") s.emergency_stretch = Length::scaled(value);
  if (key == "pretolerance") s.pretolerance = number;
  if (key == "tolerance") s.tolerance = number;
  if (key == "looseness") s.looseness = number;
  if (key == "linepenalty") s.line_penalty = number;
  if (key == "adjdemerits") s.adjacent_demerits = number;
  if (key == "doublehyphendemerits") s.double_hyphen_demerits = number;
  if (key == "finalhyphendemerits") s.final_hyphen_demerits = number;
}

void read_discretionary(std::istream& in, Discretionary::Kind kind, Case& row) {
  Discretionary d;
  d.pre = read_length(in);
  d.post = read_length(in);
  d.replaced = read_length(in);
  in >> d.cost;
  d.kind = kind;
  row.items.emplace_back(d);
}

void read_glue(std::istream& in, Case& row) {
  Glue glue;
  glue.width = read_length(in);
  glue.stretch = read_length(in);
  glue.shrink = read_length(in);
  row.items.emplace_back(glue);
}

void read_line(const std::string& line, Case& row) {
  std::istringstream in(line);
  std::string key;
  in >> key;
  if (key == "case") in >> row.name;
  if (key == "set") read_setting(in, row);
  if (key == "demerits") in >> row.demerits;
  if (key == "b") row.items.emplace_back(Box{.width = read_length(in)});
  if (key == "g") read_glue(in, row);
  if (key == "h") read_discretionary(in, Discretionary::Kind::hyphenation, row);
  if (key == "t") read_discretionary(in, Discretionary::Kind::text, row);
  if (key == "breaks") {
    for (std::size_t item = 0; in >> item;) row.breaks.push_back(item);
  }
  if (key == "ratios") {
    for (std::string ratio; in >> ratio;) row.ratios.push_back(ratio);
  }
}

void end_paragraph(std::vector<Item>& items) {
  items.emplace_back(Penalty{penalty_forbid});
  items.emplace_back(Glue{.stretch = Length::scaled(65536), .order = GlueOrder::fil});
  items.emplace_back(Penalty{penalty_force});
}

std::vector<Case> read_cases() {
  std::ifstream file(CVPDF_SOURCE_DIR "/tests/data/oracle/line-breaks.txt");
  std::vector<Case> cases;
  Case row;
  for (std::string line; std::getline(file, line);) {
    if (line != "end") {
      read_line(line, row);
      continue;
    }
    end_paragraph(row.items);
    cases.push_back(row);
    row = {};
  }
  return cases;
}

std::vector<std::size_t> inner_breaks(const Breaks& breaks) {
  std::vector<std::size_t> items;
  for (const Breakpoint& point : breaks.points) items.push_back(point.item);
  items.pop_back();
  return items;
}

// By how much the lines between these breaks are wider than the measure, shrunk as far as they go.
std::int64_t total_overfull(const Case& row, std::vector<std::size_t> breaks) {
  breaks.push_back(row.items.size());
  const std::vector<Candidate> candidates = find_candidates(row.items);
  std::int64_t total = 0;
  Extent start = candidates.front().after;
  for (const Candidate& candidate : candidates) {
    if (&candidate == &candidates.front() || !std::binary_search(breaks.begin(), breaks.end(), candidate.item))
      continue;
    const Extent line = candidate.before - start;
    total += std::max<std::int64_t>(0, line.width - line.shrink - row.measure.scaled());
    start = candidate.after;
  }
  return total;
}

TEST(Oracle, SixParagraphsBreakAsInTex) {
  std::size_t count = 0;
  for (const Case& row : read_cases()) {
    if (row.name == "12-overfull-forced") continue;
    SCOPED_TRACE(row.name);
    const Breaks breaks = break_lines(row.items, std::vector<Length>{row.measure}, row.settings);
    EXPECT_EQ(inner_breaks(breaks), row.breaks);
    EXPECT_EQ(breaks.demerits, row.demerits);
    ASSERT_EQ(breaks.points.size(), row.ratios.size());
    for (std::size_t i = 0; i < row.ratios.size(); ++i) {
      const double expected = row.ratios[i] == "x" ? 0.0 : std::stod(row.ratios[i]);
      EXPECT_NEAR(breaks.points[i].ratio, expected, 1e-5) << "line " << i;
    }
    ++count;
  }
  EXPECT_EQ(count, 6U);
}

TEST(Oracle, TheImpossibleParagraphIsNoWorseThanInTex) {
  for (const Case& row : read_cases()) {
    if (row.name != "12-overfull-forced") continue;
    const Breaks breaks = break_lines(row.items, std::vector<Length>{row.measure}, row.settings);
    EXPECT_GE(breaks.points.size(), 32U);
    EXPECT_LE(total_overfull(row, inner_breaks(breaks)), total_overfull(row, row.breaks));
    return;
  }
  FAIL() << "the case is missing";
}

}  // namespace
}  // namespace cvpdf::paragraph
