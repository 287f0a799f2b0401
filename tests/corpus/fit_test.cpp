// The generated CVs on other numbers of pages: wherever the knobs reach one, the search finds a way.
#include <gtest/gtest.h>

#include <cvpdf/cvpdf.hpp>
#include <set>

#include "content/reader.hpp"
#include "corpus/generated_cv.hpp"
#include "corpus/layouts_of_case.hpp"
#include "fit/candidates.hpp"
#include "fit/fit.hpp"
#include "fit/trials.hpp"
#include "layout/reader.hpp"

namespace cvpdf::corpus {
namespace {

using fit::Direction;

struct Source {
  Source(std::size_t number, std::string_view layout_name) {
    cv = content::read_cv(diagnostics.add_source("cv.toml", generated_cv(number)), diagnostics);
    std::vector<std::string> files;
    layout = layout::read_layout({std::string(layout_name), "", {}}, files, diagnostics).value();
  }
  [[nodiscard]] std::size_t pages(const layout::KnobSteps& steps) {
    fit::Trials trials(cv, layout, fonts, diagnostics);
    return fit::outcome_of(trials.set(steps, diagnostics)).pages;
  }

  Diagnostics diagnostics;
  font::FontLibrary fonts;
  content::Cv cv;
  layout::Layout layout;
};

class CorpusFit : public ::testing::TestWithParam<std::size_t> {};

TEST_P(CorpusFit, HitsWhatTheKnobsReach) {
  for (const Listed& layout : some_layouts(GetParam())) {
    Source source(GetParam(), layout.name);
    const std::size_t plain = source.pages({});
    const std::size_t least = source.pages(fit::extreme(source.layout.fit, Direction::less_room));
    const std::size_t most = source.pages(fit::extreme(source.layout.fit, Direction::more_room));
    ASSERT_LE(least, plain);
    ASSERT_GE(most, plain);
    for (const std::size_t wanted : std::set{least, std::max(least, plain - 1), std::min(most, plain + 1), most}) {
      SCOPED_TRACE(layout.name + ": " + std::to_string(wanted) + " of " + std::to_string(plain));
      Diagnostics diagnostics;
      const PageGoal goal{wanted, wanted, PageGoal::LastPage::as_it_falls};
      const auto fitted = fit::fit({source.cv, source.layout, goal, {}}, source.fonts, diagnostics);
      ASSERT_TRUE(fitted) << diagnostics.all().front().message;
      EXPECT_EQ(fitted->pages.pages.size(), wanted);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Generated, CorpusFit, ::testing::Range(std::size_t{0}, generated_cv_count),
                         [](const ::testing::TestParamInfo<std::size_t>& row) { return generated_cv_name(row.param); });

// One page more than the knobs reach is an error, and says by how much.
TEST(CorpusFit, IsAnErrorBeyond) {
  Source source(5, "classic");
  const std::size_t least = source.pages(fit::extreme(source.layout.fit, Direction::less_room));
  ASSERT_GT(least, 1u);
  const PageGoal goal{least - 1, least - 1, PageGoal::LastPage::as_it_falls};
  EXPECT_FALSE(fit::fit({source.cv, source.layout, goal, {}}, source.fonts, source.diagnostics));
  EXPECT_TRUE(source.diagnostics.failed());
}

}  // namespace
}  // namespace cvpdf::corpus
