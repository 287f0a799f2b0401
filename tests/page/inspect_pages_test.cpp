#include "page/inspect_pages.hpp"

#include <gtest/gtest.h>

#include "page/galley_text.hpp"

namespace cvpdf::page {
namespace {

// Gives every line the place of its number: line 3 begins at byte 30.
Galley with_places(Galley galley) {
  for (auto& item : galley) {
    auto* box = std::get_if<VBox>(&item);
    if (box == nullptr) continue;
    for (auto& part : box->items) {
      auto* line = std::get_if<SetLine>(&part);
      if (line == nullptr) continue;
      const auto begin = static_cast<std::uint32_t>(number_of(*line) * 10);
      line->line.span = {1, begin, begin + 5};
    }
  }
  return galley;
}

// A region on pages of one height.
struct Region {
  Galley galley;
  RegionFlow flow;
};

Region region(Galley galley, const std::vector<Cut>& cuts, double height) {
  RegionFlow flow;
  for (const Cut& cut : cuts) flow.portions.push_back({cut, {}, {Length(), Length::points(height)}});
  return {std::move(galley), std::move(flow)};
}

Region broken(std::string_view text, double height) {
  Galley galley = with_places(parse_galley(text));
  Diagnostics none;
  const std::vector<Cut> cuts = break_pages(galley, {Length::points(height), Length::points(height)}, none);
  return region(std::move(galley), cuts, height);
}

std::string remarks(const std::vector<Region>& regions, const document::Checks& checks) {
  std::vector<Galley> galleys;
  std::vector<RegionFlow> flows;
  for (const Region& region : regions) {
    galleys.push_back(region.galley);
    flows.push_back(region.flow);
  }
  Findings findings;
  inspect_pages(galleys, flows, checks, findings);
  Diagnostics diagnostics;
  std::move(findings).report_to(diagnostics);
  std::string text;
  for (const Diagnostic& found : diagnostics.all()) {
    EXPECT_EQ(found.severity, Severity::note);
    EXPECT_FALSE(found.hint.empty());
    text += found.code.substr(5) + " at " + std::to_string(found.span.begin) + ": " + found.message + "\n";
  }
  return text;
}

std::string remarks_on(std::string_view text, double height, const document::Checks& checks) {
  return remarks({broken(text, height)}, checks);
}

document::Checks checks(int underfull_lines, int last_page_lines) {
  document::Checks checks;
  checks.underfull_lines = underfull_lines;
  checks.last_page_lines = last_page_lines;
  return checks;
}

TEST(InspectPages, SaysWhereAPageEndsFarAboveItsFoot) {
  struct Row {
    std::string_view galley;
    double height;
    int limit;
    std::string_view expected;
  };
  const Row rows[] = {
      {"10 ~0 10", 100, 1, ""},       // One page.
      {"10 ~0 10 ~0 10", 20, 1, ""},  // A full one.
      // Three lines are kept together and do not fit below two.
      {"10 ~0 10 ~0 10 !10000 ~0 10 !10000 ~0 10", 40, 1,
       "underfull at 30: page 1 ends 2 lines above its foot: this and what is kept with it, 3 lines, would not fit\n"},
      {"10 ~0 10 ~0 10 !10000 ~0 10 !10000 ~0 10", 40, 2, ""},
      {"10 ~0 10 ~0 10 !10000 ~0 10 !10000 ~0 10", 40, 0, ""},  // Not looked at.
      {"10 ~0 10 ~0+30 10 !10000 ~0 10 !10000 ~0 10", 40, 1,    // Glue behind the cut gives nothing.
       "underfull at 30: page 1 ends 2 lines above its foot: this and what is kept with it, 3 lines, would not fit\n"},
      {"10 ~0+30 10 ~0 10 !10000 ~0 10 !10000 ~0 10", 40, 1, ""},  // Stretched to its foot.
      {"10 ~0 10 !-10000 ~0 10", 90, 1, ""},                       // Its end is forced.
      {"10 ~0 10 ~0 r1 !10000 ~0 10 !10000 ~0 20", 40, 1,          // A rule is no line.
       "underfull at 30: page 1 ends 2 lines above its foot: this and what is kept with it, 2 lines, would not fit\n"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(remarks_on(row.galley, row.height, checks(row.limit, 0)), row.expected) << row.galley;
  }
}

// Not the breaker's: a page cut short though all would fit.
TEST(InspectPages, SaysThatNothingForcedIt) {
  const Galley galley = with_places(parse_galley("10 ~0 10 ~0 10"));
  EXPECT_EQ(remarks({region(galley, {{0, 1, {}}, {2, 5, {}}}, 50)}, checks(1, 0)),
            "underfull at 20: page 1 ends 4 lines above its foot: so the later pages come out better\n");
}

TEST(InspectPages, SaysWhereItHadToBreakWhatBelongsTogether) {
  const std::string_view message =
      "broken-block at 30: page 1 ends within what should stand together, which is higher than what is left of a "
      "page\n";
  EXPECT_EQ(remarks_on("10 !10000 ~0 10 !10000 ~0 10 !10000 ~0 10", 20, checks(0, 0)), message);
  EXPECT_EQ(remarks_on("10 !50000 ~0 10 !10000 ~0 10 !50000 ~0 10", 20, checks(0, 0)), message);
  EXPECT_EQ(remarks_on("10 !9999 ~0 10 ~0 10 !-10000 ~0 10", 20, checks(0, 0)), "");
}

TEST(InspectPages, SaysThatTheLastPageIsThin) {
  EXPECT_EQ(remarks_on("10 ~0 10 ~0 10", 20, checks(0, 2)),
            "thin-last-page at 30: the last page, 2, has only 1 line\n");
  EXPECT_EQ(remarks_on("10 ~0 10 ~0 10", 20, checks(0, 1)), "");
  EXPECT_EQ(remarks_on("10 ~0 10 ~0 10", 20, checks(0, 0)), "");
  EXPECT_EQ(remarks_on("10", 20, checks(0, 5)), "");  // The only one.
}

// A long sidebar fills a page on which the text is short.
TEST(InspectPages, ALastPageIsAllItsRegions) {
  const Region text = broken("10 ~0 10 ~0 10", 20), side = broken("9 ~0 9 ~0 9 ~0 9", 20);
  EXPECT_EQ(remarks({text, side}, checks(0, 2)), "");
  EXPECT_NE(remarks({text, side}, checks(0, 3)), "");
}

// A region that begins on a later page, below another.
TEST(InspectPages, PagesAreCountedFromTheDocumentsFirst) {
  Region late = broken("10 ~0 10 ~0 10 !10000 ~0 10 !10000 ~0 10", 40);
  late.flow.first_page = 2;
  EXPECT_EQ(
      remarks({broken("10", 40), late}, checks(1, 4)),
      "thin-last-page at 30: the last page, 4, has only 3 lines\n"
      "underfull at 30: page 3 ends 2 lines above its foot: this and what is kept with it, 3 lines, would not fit\n");
}

}  // namespace
}  // namespace cvpdf::page
