#include "page/page_breaker.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "page/column.hpp"
#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

// The pages as texts, with " | " between them and what the glue gives, if it does: "10 ~5 10 (+2) | 10".
std::string pages_text(const Galley& galley, const std::vector<Cut>& cuts) {
  std::string text;
  for (const Cut& cut : cuts) {
    if (!text.empty()) text += " | ";
    const auto at = [&galley](std::size_t item) { return galley.begin() + static_cast<std::ptrdiff_t>(item); };
    text += to_text(Galley(at(cut.begin), at(cut.end)));
    if (cut.give != Length()) text += (cut.give > Length() ? " (+" : " (") + points_text(cut.give) + ")";
  }
  return text;
}

struct PageBreakerRow {
  std::string_view galley;
  double first, rest;
  std::string_view expected;
};

std::string broken(const PageBreakerRow& row, Diagnostics& diagnostics) {
  const Galley galley = parse_galley(row.galley);
  return pages_text(galley, break_pages(galley, {Length::points(row.first), Length::points(row.rest)}, diagnostics));
}

TEST(PageBreaker, CutsWhereItCostsLeast) {
  const PageBreakerRow rows[] = {
      {"", 30, 30, ""},
      {"~5 !3", 30, 30, ""},
      {"10", 30, 30, "10"},
      {"10 ~0 10 ~0 10", 30, 30, "10 ~0 10 ~0 10"},
      // Glue at a page's ends is dropped; the last page may be thin if it must.
      {"~9 10 ~5 10 ~5 10 ~9", 30, 30, "10 ~5 10 | 10"},
      // The first page has its own height.
      {"10 ~0 10 ~0 10 ~0 10", 10, 30, "10 | 10 ~0 10 ~0 10"},
      // A forbidden break is avoided, here between the second and the third line.
      {"10 ~0 10 !10000 ~0 10 ~0 10", 20, 30, "10 | 10 !10000 ~0 10 ~0 10"},
      // Glue behind a penalty is no break of its own.
      {"10 ~0 10 !50000 ~0 10 ~0 10", 20, 30, "10 | 10 !50000 ~0 10 ~0 10"},
      // A dear break is avoided for an emptier page, but not for one with a gap.
      {"50 ~0 10 ~0 10 ~0 10 ~0 10 ~0 8 ~0 8 !900 ~0 10 ~0 10 ~0 10 ~0 10", 106, 106,
       "50 ~0 10 ~0 10 ~0 10 ~0 10 ~0 8 | 8 !900 ~0 10 ~0 10 ~0 10 ~0 10"},
      {"10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 !900 ~0 10 ~0 10 ~0 10 ~0 10", 90, 90,
       "10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 ~0 10 | 10 ~0 10 ~0 10 ~0 10"},
      {"10 !10000 ~0 10 !10000 ~0 10 !900 ~0 10 !10000 ~0 10 ~0 10", 30, 30,
       "10 !10000 ~0 10 !10000 ~0 10 | 10 !10000 ~0 10 ~0 10"},
      // Where all breaks are forbidden, it breaks where that hurts least.
      {"10 !50000 ~0 10 !30000 ~0 10 !10000 ~0 10 !50000 ~0 10", 30, 30,
       "10 !50000 ~0 10 !30000 ~0 10 | 10 !50000 ~0 10"},
      {"10 !50000 ~0 10 !10000 ~0 10 !30000 ~0 10 !50000 ~0 10", 30, 30,
       "10 !50000 ~0 10 | 10 !30000 ~0 10 !50000 ~0 10"},
      // A forced break.
      {"10 !-10000 10 ~0 10", 90, 90, "10 | 10 ~0 10"},
      // Boxes without anything between them stay together.
      {"10 10 ~0 10 10", 30, 30, "10 10 | 10 10"},
      // Glue stretches up to its stretch, on all pages but the last.
      {"10 ~4+3 10 ~0 20 ~4+3 10", 26, 40, "10 ~4+3 10 (+2) | 20 ~4+3 10"},
      {"10 ~4+3 10 ~0 30 ~4+3 10", 29, 50, "10 ~4+3 10 (+3) | 30 ~4+3 10"},
      // ... and shrinks, on the last page too.
      {"10 ~4-2 10 ~4-2 10", 35, 35, "10 ~4-2 10 ~4-2 10 (-3)"},
  };
  for (const PageBreakerRow& row : rows) {
    Diagnostics diagnostics;
    EXPECT_EQ(broken(row, diagnostics), row.expected) << row.galley;
    EXPECT_TRUE(diagnostics.all().empty()) << row.galley;
  }
}

// The lines on each page: "38 3".
std::string line_counts(int lines, int lines_per_page, document::Bottom bottom, const VGlue& glue) {
  Galley galley;
  for (int i = 0; i < lines; ++i) {
    galley.emplace_back(line_box(Length::points(10), i));
    galley.emplace_back(glue);
  }
  const Length height = Length::points(10 * lines_per_page);
  Diagnostics diagnostics;
  std::string text;
  for (const Cut& cut : break_pages(galley, {height, height, bottom}, diagnostics)) {
    text += std::to_string((cut.end - cut.begin + 1) / 2) + (cut.give == Length() ? " " : "* ");
  }
  return text;
}

// At the cost of the page before, as long as that does not get a gap.
TEST(PageBreaker, ALastPageHasThreeLines) {
  EXPECT_EQ(line_counts(41, 40, document::Bottom::flush, {}), "38 3 ");
  EXPECT_EQ(line_counts(42, 40, document::Bottom::flush, {}), "39 3 ");
  EXPECT_EQ(line_counts(13, 12, document::Bottom::flush, {}), "12 1 ");
}

TEST(PageBreaker, RaggedBottomsAreNotStretched) {
  const VGlue glue{Length(), Length::points(1), Length()};
  EXPECT_EQ(line_counts(41, 40, document::Bottom::flush, glue), "38* 3 ");
  EXPECT_EQ(line_counts(41, 40, document::Bottom::ragged, glue), "38 3 ");
}

TEST(PageBreaker, ABoxTallerThanThePageStandsAlone) {
  Diagnostics diagnostics;
  EXPECT_EQ(broken({"10 ~0 50 ~0 10", 30, 30, ""}, diagnostics), "10 | 50 | 10");
  ASSERT_EQ(diagnostics.all().size(), 1u);
  EXPECT_EQ(diagnostics.all()[0].code, "page/too-tall");
  EXPECT_EQ(diagnostics.all()[0].severity, Severity::warning);
  EXPECT_NE(diagnostics.all()[0].message.find("20.0 pt"), std::string::npos);
}

TEST(PageBreaker, EvenAPageWithoutHeightEnds) {
  Diagnostics diagnostics;
  EXPECT_EQ(broken({"10 ~0 10", 0, -5, ""}, diagnostics), "10 | 10");
  EXPECT_EQ(diagnostics.all().size(), 2u);
}

TEST(PageBreaker, HostileLengthsAndCostsEndToo) {
  Galley galley;
  for (int i = 0; i < 5000; ++i) {
    galley.emplace_back(line_box(Length(), i));
    galley.emplace_back(VPenalty{i % 3 == 0 ? 2'000'000'000 : 0});
  }
  Diagnostics diagnostics;
  const std::vector<Cut> cuts = break_pages(galley, {Length::points(100), Length::points(100)}, diagnostics);
  EXPECT_FALSE(cuts.empty());
  EXPECT_LE(cuts.size(), 20u);
}

TEST(PageBreaker, WorkGrowsWithTheGalleyAndNotWithItsSquare) {
  Galley galley;
  for (int i = 0; i < 30'000; ++i) {
    galley.emplace_back(line_box(Length::points(10), i));
    galley.emplace_back(VGlue{Length::points(i % 7), Length::points(i % 2), {}});
  }
  Diagnostics diagnostics;
  const std::vector<Cut> cuts = break_pages(galley, {Length::points(700), Length::points(700)}, diagnostics);
  EXPECT_GT(cuts.size(), 550u);
  EXPECT_LT(cuts.size(), 600u);
}

// Column and page breaker together, on random documents: what a reader must never see on a page.

using document::Keep;

// Of every line: which block it belongs to.
struct LineFact {
  int block = 0;
  bool heading = false;
  bool together = false;
};

struct Sample {
  Galley galley;
  std::vector<LineFact> lines;
};

class Author {
 public:
  explicit Author(unsigned seed) : random_(seed) {}

  Sample write() {
    for (int blocks = up_to(60); blocks > 0; --blocks) write_block();
    return {std::move(column_).to_galley(), std::move(lines_)};
  }

 private:
  int up_to(int most) { return 1 + static_cast<int>(random_() % static_cast<unsigned>(most)); }

  void write_lines(int count, const LineFact& fact) {
    for (int i = 0; i < count; ++i) {
      Step step;
      step.box = line_box(Length::points(10), static_cast<int>(lines_.size()));
      if (i > 0) step.break_cost = i == 1 || i == count - 1 ? cost_of_widow : cost_in_paragraph;
      column_.append(std::move(step));
      lines_.push_back(fact);
    }
    ++block_;
  }
  void write_heading() {
    column_.space({Length::points(12), Length::points(up_to(4)), Length()});
    column_.open(Keep::with_next);
    write_lines(up_to(2), {block_, true, false});
    column_.close(Keep::with_next);
  }
  void write_block() {
    const int kind = up_to(6);
    if (kind == 1) write_heading();
    if (kind <= 2) write_heading();
    column_.space({Length::points(up_to(6)), Length(), Length::points(up_to(2))});
    if (kind != 3)
      return write_lines(std::max(kind == 6 ? up_to(12) : up_to(4), kind <= 2 ? 2 : 1), {block_, false, false});
    column_.open(Keep::together);
    write_lines(up_to(7), {block_, false, true});
    column_.close(Keep::together);
  }

  std::mt19937 random_;
  Column column_;
  std::vector<LineFact> lines_;
  int block_ = 0;
};

// The numbers of the lines of each page.
std::vector<std::vector<int>> lines_by_page(const Sample& sample, const std::vector<Cut>& cuts) {
  std::vector<std::vector<int>> pages;
  for (const Cut& cut : cuts) {
    pages.emplace_back();
    for (std::size_t item = cut.begin; item < cut.end; ++item) {
      const auto* box = std::get_if<VBox>(&sample.galley[item]);
      if (box != nullptr) pages.back().push_back(number_of(std::get<SetLine>(box->items[0])));
    }
  }
  return pages;
}

class Reader {
 public:
  explicit Reader(const Sample& sample) : lines_(sample.lines) {}

  void check(const std::vector<std::vector<int>>& pages) const {
    int next = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
      for (const int line : pages[page]) EXPECT_EQ(line, next++) << "lost, doubled or out of order";
      if (page + 1 < pages.size()) check_cut(pages[page].back() + 1);
    }
    EXPECT_EQ(static_cast<std::size_t>(next), lines_.size());
  }

 private:
  [[nodiscard]] const LineFact& at(int line) const { return lines_[static_cast<std::size_t>(line)]; }

  // A page ends before `line`.
  void check_cut(int line) const {
    EXPECT_FALSE(at(line - 1).heading) << "a heading stands last on a page";
    EXPECT_FALSE(line >= 2 && at(line - 2).heading && !at(line).heading) << "a heading with one line";
    if (at(line - 1).block != at(line).block) return;
    EXPECT_FALSE(at(line).together) << "cut inside of what keeps together";
    EXPECT_TRUE(line >= 2 && at(line - 2).block == at(line).block) << "an orphan";
    const bool last = static_cast<std::size_t>(line) + 1 == lines_.size();
    EXPECT_TRUE(!last && at(line + 1).block == at(line).block) << "a widow";
  }

  const std::vector<LineFact>& lines_;
};

TEST(Keeps, HoldInRandomDocuments) {
  for (unsigned seed = 0; seed < 400; ++seed) {
    SCOPED_TRACE(seed);
    const Sample sample = Author(seed).write();
    const PageForm heights{Length::points(160 + seed % 50), Length::points(200 + seed % 90)};
    Diagnostics diagnostics;
    const std::vector<Cut> cuts = break_pages(sample.galley, heights, diagnostics);
    Reader(sample).check(lines_by_page(sample, cuts));
    EXPECT_TRUE(diagnostics.all().empty());
    EXPECT_EQ(cuts, break_pages(sample.galley, heights, diagnostics));
    if (HasFailure()) return;
  }
}

TEST(Keeps, NoPageIsOverfull) {
  for (unsigned seed = 0; seed < 100; ++seed) {
    const Sample sample = Author(seed).write();
    const Length height = Length::points(200);
    Diagnostics diagnostics;
    for (const Cut& cut : break_pages(sample.galley, {height, height}, diagnostics)) {
      Length used = cut.give;
      for (std::size_t item = cut.begin; item < cut.end; ++item) {
        if (const auto* box = std::get_if<VBox>(&sample.galley[item])) used += box->height;
        if (const auto* glue = std::get_if<VGlue>(&sample.galley[item])) used += glue->height;
      }
      ASSERT_LE(used, height) << seed;
    }
  }
}

}  // namespace
}  // namespace cvpdf::page
