// Lines of letters one unit wide, then properties on random items.
#include "paragraph/line_breaker.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "paragraph/break_candidates.hpp"

namespace cvpdf::paragraph {
namespace {

Length units(double count) { return Length::points(count); }

// A blank is 1 unit wide, stretches by 1 and shrinks by .25; '-' ends a part of a compound; '=' is a place to
// hyphenate; '!' forces a break.
std::vector<Item> items_of(const std::string& text) {
  std::vector<Item> items;
  for (const char c : text) {
    if (c == ' ') {
      items.emplace_back(Glue{.width = units(1), .stretch = units(1), .shrink = units(0.25)});
    } else if (c == '=') {
      items.emplace_back(Discretionary{.pre = units(1), .cost = 50});
    } else if (c == '!') {
      items.emplace_back(Penalty{penalty_forbid});
      items.emplace_back(Glue{.stretch = units(1), .order = GlueOrder::fil});
      items.emplace_back(Penalty{penalty_force});
    } else {
      items.emplace_back(Box{.width = units(1)});
      if (c == '-') items.emplace_back(Discretionary{.cost = 50, .kind = Discretionary::Kind::text});
    }
  }
  items.emplace_back(Penalty{penalty_forbid});
  items.emplace_back(Glue{.stretch = units(1), .order = GlueOrder::fil});
  items.emplace_back(Penalty{penalty_force});
  return items;
}

// The text with '|' where its lines end.
std::string broken(const std::string& text, double width, const BreakSettings& settings) {
  const Breaks breaks = break_lines(items_of(text), std::vector<Length>{units(width)}, settings);
  std::string result;
  std::size_t item = 0;
  std::size_t next = 0;
  for (const char c : text) {
    item += c == '!' ? 2U : c == '-' ? 1U : 0U;
    const bool ends = next < breaks.points.size() && breaks.points[next].item == item;
    if (ends) ++next;
    if (c != ' ' && c != '!' && c != '=') result += c;
    if (ends && c == '=') result += '-';
    if (ends) result += '|';
    if (!ends && c == ' ') result += ' ';
    ++item;
  }
  return result;
}

struct LineBreakerRow {
  std::string text;
  double width;
  std::string expected;
};

TEST(LineBreaker, Table) {
  const std::vector<LineBreakerRow> rows = {
      {"", 8, ""},
      {"aa", 8, "aa"},
      {"aa bb", 8, "aa bb"},
      {"aa bbbb-bbbb cc", 8, "aa bbbb-|bbbb cc"},
      {"aaaa bbbb cccc", 9, "aaaa bbbb|cccc"},
      {"aaa bb ccccc dd", 6, "aaa bb|ccccc|dd"},
      {"aaa hy=phen bb", 7, "aaa hy-|phen bb"},
      {"a!b", 8, "a|b"},
      {"a!!b", 8, "a||b"},
      {"aaaaaaaaaaaa", 4, "aaaaaaaaaaaa"},
      {"aa bbbbbbbbbb cc", 4, "aa|bbbbbbbbbb|cc"},
  };
  for (const auto& row : rows) EXPECT_EQ(broken(row.text, row.width, {.tolerance = 10'000}), row.expected) << row.text;
}

TEST(LineBreaker, FirstPassDoesWithoutHyphens) {
  const std::string text = "aaa bbb ccc=ccc ddd";
  EXPECT_EQ(broken(text, 7, {.pretolerance = 10'000}), "aaa bbb|cccccc|ddd");
  EXPECT_EQ(broken(text, 7.5, {.pretolerance = -1, .tolerance = 10'000, .line_penalty = 0}), "aaa bbb|cccccc|ddd");
}

TEST(LineBreaker, TextDiscretionariesServeInTheFirstPass) {
  EXPECT_EQ(broken("aa bbbb-bbbb cc", 8, {.pretolerance = 0, .tolerance = -1}), "aa bbbb-|bbbb cc");
}

TEST(LineBreaker, EachLineHasItsOwnWidth) {
  const std::vector<Length> widths = {units(3), units(7)};
  const Breaks breaks = break_lines(items_of("aaa bbb ccc ddd eee"), widths, {});
  ASSERT_EQ(breaks.points.size(), 3U);
  EXPECT_EQ(breaks.points[0].item, 3U);
  EXPECT_EQ(breaks.points[1].item, 11U);
}

TEST(LineBreaker, LoosenessAsksForMoreOrFewerLines) {
  const std::string text = "aaa bb cc ddd ee ff ggg hh iii jj kk lll mm";
  const auto lines = [&](int looseness) {
    const BreakSettings settings{.pretolerance = -1, .tolerance = 10'000, .looseness = looseness};
    return break_lines(items_of(text), std::vector<Length>{units(14)}, settings).points.size();
  };
  EXPECT_EQ(lines(1), lines(0) + 1);
  EXPECT_EQ(lines(2), lines(0) + 2);
}

TEST(LineBreaker, DroppedGlueDoesNotWidenALine) {
  std::vector<Item> items = items_of("aaaa");
  items.insert(items.begin() + 2, {Glue{.width = units(1)}, Kern{units(9)}, Penalty{0}, Glue{.width = units(9)}});
  const Breaks breaks = break_lines(items, std::vector<Length>{units(2)}, {});
  ASSERT_EQ(breaks.points.size(), 2U);
  EXPECT_EQ(breaks.points[0].item, 2U);
  EXPECT_EQ(breaks.points[1].ratio, 0);
}

TEST(LineBreaker, ProtrusionWidensTheMeasure) {
  std::vector<Item> items = items_of("aaa bbb");
  std::get<Box>(items[0]).left_protrusion = units(0.25);
  std::get<Box>(items[2]).right_protrusion = units(0.5);
  const Breaks breaks = break_lines(items, std::vector<Length>{units(2.25)}, {.pretolerance = 0, .tolerance = 0});
  ASSERT_EQ(breaks.points.size(), 2U);
  EXPECT_EQ(breaks.points[0].item, 3U);
  EXPECT_EQ(breaks.points[0].ratio, 0);
}

TEST(LineBreaker, GlyphsGiveBeforeGlueDoes) {
  std::vector<Item> items = items_of("aaa bb cccccc");
  for (Item& item : items) {
    if (auto* box = std::get_if<Box>(&item)) box->stretch = box->shrink = units(0.1);
  }
  const Breaks exact = break_lines(items, std::vector<Length>{units(6.5)}, {});
  ASSERT_EQ(exact.points.size(), 2U);
  EXPECT_EQ(exact.points[0].ratio, 0);
  const Breaks loose = break_lines(items, std::vector<Length>{units(7)}, {});
  EXPECT_NEAR(loose.points[0].ratio, 0.5, 1e-4);
}

// The reserve gives along with the glue until that is at its natural limit, then the glue alone.
TEST(LineBreaker, TheGlyphsReserveGivesBesideTheGlue) {
  const auto ratio = [](double width) {
    std::vector<Item> items = {Box{.width = units(5), .reserve = units(1)},
                               Glue{.width = units(1), .stretch = units(1), .shrink = units(1)}, Box{.width = units(4)},
                               Penalty{penalty_force}};
    return break_lines(items, std::vector<Length>{units(width)}, {.tolerance = 10'000}).points.front().ratio;
  };
  const std::pair<double, double> rows[] = {{10, 0}, {11, 0.5}, {12, 1}, {13, 2}, {9, -0.5}, {8, -1}};
  for (const auto& [width, expected] : rows) EXPECT_NEAR(ratio(width), expected, 1e-9) << width;
}

// Every line fits with its hyphen; a ladder's price moves the third one.
TEST(LineBreaker, NoLadderOfThreeHyphensUnlessNothingElseFits) {
  const auto hyphens_in_a_row = [](const std::string& lines) {
    std::size_t most = 0, row = 0;
    for (std::size_t end = lines.find('|'); end != std::string::npos; end = lines.find('|', end + 1)) {
      row = lines[end - 1] == '-' ? row + 1 : 0;
      most = std::max(most, row);
    }
    return most;
  };
  const std::string text = "aa bb=cc dd=ee ff=gg hh=ii jj";
  BreakSettings settings{.pretolerance = -1, .tolerance = 10'000, .double_hyphen_demerits = 0};
  EXPECT_GE(hyphens_in_a_row(broken(text, 6, settings)), 3U) << broken(text, 6, settings);
  settings.ladder_demerits = 1'000'000'000;
  EXPECT_LE(hyphens_in_a_row(broken(text, 6, settings)), 2U) << broken(text, 6, settings);
  EXPECT_GE(hyphens_in_a_row(broken("aaa=bbb=ccc=ddd=eee", 4, settings)), 3U);
}

TEST(LineBreaker, ALastLineIsNoRunt) {
  BreakSettings settings{.tolerance = 10'000};
  EXPECT_EQ(broken("aaa bbb ccc ddd e", 15, settings), "aaa bbb ccc ddd|e");
  settings.runt_demerits = 10'000'000;
  settings.shortest_last_line = units(3);
  EXPECT_EQ(broken("aaa bbb ccc ddd e", 15, settings), "aaa bbb ccc|ddd e");
  EXPECT_EQ(broken("e", 15, settings), "e");  // An only line is as short as it is.
}

TEST(LineBreaker, ReportsOverfullLinesByTheirRatio) {
  const Breaks breaks = break_lines(items_of("aaaaaa bb"), std::vector<Length>{units(4)}, {});
  ASSERT_EQ(breaks.points.size(), 2U);
  EXPECT_LT(breaks.points[0].ratio, -1);
}

TEST(LineBreaker, EmptyParagraphIsOneLine) {
  const Breaks breaks = break_lines({}, std::vector<Length>{units(4)}, {});
  ASSERT_EQ(breaks.points.size(), 1U);
  EXPECT_EQ(breaks.points[0].item, 0U);
}

// Demerits of the lines between chosen candidates, judged here without the breaker; none where a line is too bad.
struct Judge {
  const std::vector<Candidate>& candidates;
  std::int64_t measure = 0;
  int tolerance = 0;

  struct Line {
    int fitness = 2;
    std::int64_t demerits = 0;
    bool feasible = true;
  };

  static int badness(std::int64_t shortfall, std::int64_t give) {
    if (shortfall == 0) return 0;
    if (give <= 0) return 10'000;
    const std::int64_t r = shortfall <= 7'230'584 ? shortfall * 297 / give
                           : give >= 1'663'497    ? shortfall / (give / 297)
                                                  : shortfall;
    return r > 1290 ? 10'000 : static_cast<int>((r * r * r + 0x20000) / 0x40000);
  }

  [[nodiscard]] Line line(std::size_t from, std::size_t to, int fitness) const {
    const Extent extent = candidates[to].before - candidates[from].after;
    const std::int64_t shortfall = measure - extent.width;
    const Candidate& end = candidates[to];
    Line result;
    int b = 0;
    if (shortfall > 0 && extent.fil == 0) {
      b = badness(shortfall, extent.stretch);
      result.fitness = b > 99 ? 0 : b > 12 ? 1 : 2;
    } else if (shortfall <= 0) {
      result.feasible = -shortfall <= extent.shrink;
      b = badness(-shortfall, extent.shrink);
      result.fitness = b > 12 ? 3 : 2;
    }
    result.feasible = result.feasible && b <= tolerance;
    const std::int64_t base = 10 + b;
    result.demerits = base >= 10'000 ? 100'000'000 : base * base;
    const std::int64_t cost = end.cost;
    if (cost > 0) result.demerits += cost * cost;
    if (cost < 0 && cost > penalty_force) result.demerits -= cost * cost;
    if (end.flagged && candidates[from].flagged) result.demerits += to + 1 == candidates.size() ? 5'000 : 10'000;
    if (std::abs(result.fitness - fitness) > 1) result.demerits += 10'000;
    return result;
  }

  static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max() / 2;

  [[nodiscard]] std::int64_t exhaustive(std::size_t from = 0, int fitness = 2) const {
    if (from + 1 == candidates.size()) return 0;
    std::int64_t best = none;
    for (std::size_t to = from + 1; to < candidates.size(); ++to) {
      const Line tried = line(from, to, fitness);
      if (!tried.feasible) continue;
      const std::int64_t rest = exhaustive(to, tried.fitness);
      if (rest != none) best = std::min(best, tried.demerits + rest);
    }
    return best;
  }

  // The last candidate that still fits, line after line.
  [[nodiscard]] std::int64_t greedy() const {
    std::int64_t total = 0;
    int fitness = 2;
    for (std::size_t from = 0; from + 1 < candidates.size();) {
      std::size_t to = candidates.size() - 1;
      while (to > from && !line(from, to, fitness).feasible) --to;
      if (to == from) return none;
      const Line taken = line(from, to, fitness);
      total += taken.demerits;
      fitness = taken.fitness;
      from = to;
    }
    return total;
  }
};

std::vector<Item> random_paragraph(std::mt19937& random, std::size_t words) {
  const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
  std::vector<Item> items;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) items.emplace_back(Glue{.width = units(1), .stretch = units(0.5), .shrink = units(1.0 / 3)});
    items.emplace_back(Box{.width = units(1 + below(60) / 10.0)});
    if (below(3) == 0) {
      items.emplace_back(Discretionary{.pre = units(0.7), .cost = below(200) - 50});
      items.emplace_back(Box{.width = units(1 + below(40) / 10.0)});
    }
    if (below(8) == 0) items.emplace_back(Penalty{below(400) - 200});
  }
  items.emplace_back(Penalty{penalty_forbid});
  items.emplace_back(Glue{.stretch = units(1), .order = GlueOrder::fil});
  items.emplace_back(Penalty{penalty_force});
  return items;
}

TEST(LineBreakerProperty, OptimalEqualsExhaustiveOnSmallParagraphs) {
  std::mt19937 random(1);
  int feasible = 0;
  for (int round = 0; round < 1500; ++round) {
    const std::vector<Item> items = random_paragraph(random, 3 + random() % 7);
    const Length measure = units(8 + static_cast<int>(random() % 20));
    const std::vector<Candidate> candidates = find_candidates(items);
    const Judge judge{candidates, measure.scaled(), 5'000};
    const std::int64_t best = judge.exhaustive();
    if (best == Judge::none) continue;
    ++feasible;
    const BreakSettings settings{.pretolerance = -1, .tolerance = 5'000};
    EXPECT_EQ(break_lines(items, std::vector<Length>{measure}, settings).demerits, best) << "round " << round;
  }
  EXPECT_GT(feasible, 500);
}

TEST(LineBreakerProperty, OptimalIsNeverWorseThanGreedy) {
  std::mt19937 random(2);
  int feasible = 0;
  for (int round = 0; round < 400; ++round) {
    const std::vector<Item> items = random_paragraph(random, 40 + random() % 200);
    const Length measure = units(30 + static_cast<int>(random() % 60));
    const std::vector<Candidate> candidates = find_candidates(items);
    const std::int64_t greedy = Judge{candidates, measure.scaled(), 9'999}.greedy();
    if (greedy == Judge::none) continue;
    ++feasible;
    const BreakSettings settings{.pretolerance = -1, .tolerance = 9'999};
    EXPECT_LE(break_lines(items, std::vector<Length>{measure}, settings).demerits, greedy) << "round " << round;
  }
  EXPECT_GT(feasible, 100);
}

Length hostile_length(std::mt19937& random) {
  const std::int64_t extremes[] = {0,
                                   1,
                                   -1,
                                   65536,
                                   -65536,
                                   std::int64_t{1} << 50,
                                   -(std::int64_t{1} << 60),
                                   std::numeric_limits<std::int64_t>::max(),
                                   std::numeric_limits<std::int64_t>::min()};
  if (random() % 2 == 0) return Length::scaled(extremes[random() % std::size(extremes)]);
  return Length::scaled(static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000);
}

Item hostile_item(std::mt19937& random) {
  const auto length = [&] { return hostile_length(random); };
  const int costs[] = {
      0, 50, -50, penalty_forbid, penalty_force, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
  const int cost = costs[random() % std::size(costs)];
  switch (random() % 5) {
    case 0:
      return Box{length(), length(), length(), length(), length()};
    case 1:
      return Glue{length(), length(), length(), random() % 8 == 0 ? GlueOrder::fil : GlueOrder::normal};
    case 2:
      return Kern{length()};
    case 3:
      return Discretionary{length(), length(), length(), cost};
    default:
      return Penalty{cost};
  }
}

TEST(LineBreakerProperty, HostileItemsNeverFail) {
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::vector<Item> items(random() % 60);
    for (Item& item : items) item = hostile_item(random);
    const std::vector<Length> widths(random() % 3, hostile_length(random));
    BreakSettings settings{.pretolerance = static_cast<int>(random() % 20'000) - 1,
                           .tolerance = static_cast<int>(random() % 20'000) - 5'000,
                           .emergency_stretch = hostile_length(random),
                           .looseness = static_cast<int>(random() % 5) - 2};
    settings.right_skip.stretch = hostile_length(random);
    const Breaks breaks = break_lines(items, widths, settings);
    ASSERT_FALSE(breaks.points.empty());
    EXPECT_EQ(breaks.points.back().item, items.size());
    const auto earlier = [](const Breakpoint& a, const Breakpoint& b) { return a.item < b.item; };
    EXPECT_TRUE(std::is_sorted(breaks.points.begin(), breaks.points.end(), earlier));
  }
}

// Counted in lines weighed, since a clock would prove nothing.
TEST(LineBreakerProperty, TheWorkGrowsWithTheText) {
  for (const BreakSettings& settings : {BreakSettings{}, BreakSettings{.pretolerance = -1, .tolerance = 10'000}}) {
    const auto weighed = [&](std::size_t words) {
      std::mt19937 random(5);
      return break_lines(random_paragraph(random, words), std::vector<Length>{units(80)}, settings).weighed;
    };
    const std::size_t few = weighed(2'000), many = weighed(40'000);
    EXPECT_GT(few, 2'000U);
    EXPECT_LT(many, 24 * few);
  }
}

TEST(LineBreakerProperty, LongParagraphsStayCheap) {
  std::vector<Item> zero(6'000, Item{Penalty{0}});
  for (std::size_t i = 0; i < zero.size(); i += 2) zero[i] = Box{};
  const BreakSettings anything{.pretolerance = -1, .tolerance = 10'000};
  EXPECT_FALSE(break_lines(zero, std::vector<Length>{units(100)}, anything).points.empty());
  std::mt19937 random(4);
  const std::vector<Item> items = random_paragraph(random, 20'000);
  EXPECT_GT(break_lines(items, std::vector<Length>{units(80)}, {}).points.size(), 800U);
}

}  // namespace
}  // namespace cvpdf::paragraph
