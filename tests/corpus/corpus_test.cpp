// The generated CVs in every embedded layout: what must hold of every page.
#include <gtest/gtest.h>

#include <algorithm>
#include <cvpdf/cvpdf.hpp>
#include <set>

#include "corpus/generated_cv.hpp"
#include "corpus/greedy_breaker.hpp"
#include "corpus/layouts_of_case.hpp"
#include "corpus/page_survey.hpp"
#include "corpus/set_cv.hpp"

namespace cvpdf::corpus {
namespace {

using page::Cut;
using page::VBox;

// The galley's indices of the boxes on the pages.
std::vector<std::size_t> boxes_in(const page::Galley& galley, const std::vector<Cut>& cuts) {
  std::vector<std::size_t> boxes;
  for (const Cut& cut : cuts) {
    for (std::size_t i = cut.begin; i < cut.end; ++i) {
      if (std::holds_alternative<VBox>(galley[i])) boxes.push_back(i);
    }
  }
  return boxes;
}

// Pages of so many boxes each, whatever they are.
std::vector<Cut> break_blindly(const page::Galley& galley, std::size_t boxes_per_page) {
  const std::vector<std::size_t> boxes = boxes_in(galley, {{0, galley.size(), {}}});
  std::vector<Cut> cuts;
  for (std::size_t i = 0; i < boxes.size(); i += boxes_per_page) {
    cuts.push_back({boxes[i], boxes[std::min(i + boxes_per_page, boxes.size()) - 1] + 1, {}});
  }
  return cuts;
}

class Corpus : public ::testing::TestWithParam<std::size_t> {
 protected:
  // Calls `look` with the CV set in each layout.
  template <typename Look>
  void in_every_layout(Look look) const {
    const std::string text = generated_cv(GetParam());
    for (const Listed& layout : layouts_of_case(GetParam())) {
      SCOPED_TRACE(layout.name);
      font::FontLibrary fonts;
      look(set_cv(text, layout.name, fonts));
    }
  }
};

void expect_no_flaws(const SetRegion& region, const document::Document& document) {
  for (const FoundFlaw& found : find_flaws(region, document)) {
    ADD_FAILURE() << "page " << found.page << ": " << flaw_name(found.flaw) << ": " << found.text;
  }
}

void expect_no_worse_than_greedy(const SetRegion& region) {
  const std::vector<Cut> greedy = break_greedily(region.galley, region.heights);
  EXPECT_EQ(boxes_in(region.galley, greedy), boxes_in(region.galley, region.cuts));
  EXPECT_LE(forbidden_cost(region.galley, region.cuts), forbidden_cost(region.galley, greedy));
  EXPECT_LE(page::cost_of(region.cuts, region.galley, region.heights),
            page::cost_of(greedy, region.galley, region.heights));
}

void expect_no_complaint(const Diagnostics& diagnostics) {
  for (const Diagnostic& found : diagnostics.all()) {
    EXPECT_EQ(found.severity, Severity::note) << found.code << ": " << found.message;
  }
}

// Together, since setting a CV takes longer than looking at it.
TEST_P(Corpus, HasGoodPages) {
  in_every_layout([](const SetCv& cv) {
    expect_no_complaint(cv.diagnostics);
    for (const SetRegion& region : cv.regions) {
      EXPECT_EQ(boxes_in(region.galley, region.cuts), boxes_in(region.galley, {{0, region.galley.size(), {}}}));
      expect_no_flaws(region, cv.document);
      expect_no_worse_than_greedy(region);
    }
  });
}

// The whole program, twice.
TEST_P(Corpus, IsTheSameTwice) {
  Request request;
  request.content_path = "cv.toml";
  request.content = generated_cv(GetParam());
  for (const Listed& layout : layouts_of_case(GetParam())) {
    request.layout = layout.name;
    Diagnostics diagnostics;
    const std::optional<Rendering> first = render(request, diagnostics), second = render(request, diagnostics);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->outputs[0].files[0], second->outputs[0].files[0]) << layout.name;
    EXPECT_GE(first->page_count, 1u);
  }
}

INSTANTIATE_TEST_SUITE_P(Generated, Corpus, ::testing::Range(std::size_t{0}, generated_cv_count),
                         [](const ::testing::TestParamInfo<std::size_t>& row) { return generated_cv_name(row.param); });

std::size_t pages_in_classic(std::size_t number) {
  font::FontLibrary fonts;
  return set_cv(generated_cv(number), "classic", fonts).page_count;
}

TEST(CorpusSize, GoesFromOnePageToThirty) {
  EXPECT_EQ(pages_in_classic(0), 1u);
  EXPECT_GE(pages_in_classic(usual_cv_count - 1), 30u);
}

// Pages cut blindly have every flaw, and the survey sees it.
constexpr std::size_t german_cv = usual_cv_count + 14;

TEST(PageSurvey, SeesEveryFlaw) {
  font::FontLibrary fonts;
  std::set<Flaw> seen;
  for (const std::size_t number : {std::size_t{9}, german_cv}) {
    SetCv cv = set_cv(generated_cv(number), "classic", fonts);
    for (SetRegion& region : cv.regions) {
      constexpr std::size_t boxes_per_page = 12;
      region.cuts = break_blindly(region.galley, boxes_per_page);
      for (const FoundFlaw& found : find_flaws(region, cv.document)) seen.insert(found.flaw);
    }
  }
  EXPECT_EQ(seen.size(), flaw_count);
}

}  // namespace
}  // namespace cvpdf::corpus
