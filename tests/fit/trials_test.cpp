#include "fit/trials.hpp"

#include <gtest/gtest.h>

#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "fit/sample.hpp"
#include "layout/reader.hpp"
#include "page/running.hpp"

namespace cvpdf::fit {
namespace {

using layout::KnobSteps;

// The same without memory, and shaped anew.
Outcome set_from_scratch(const Sample& sample, const KnobSteps& steps) {
  font::FontLibrary fonts;
  Diagnostics unread;
  Trial trial{compose::compose(sample.cv, layout::turned(sample.layout, steps), unread), {}};
  const page::ShapedDocument shaped = page::shape(trial.document, fonts, unread);
  page::RunningSetter running(shaped, trial.document, fonts, unread);
  trial.flowed = page::flow({trial.document, shaped, fonts}, running.bands(), unread);
  return outcome_of(trial);
}

TEST(Trials, SetAsThePagesAreSet) {
  Sample sample(text_of_lines(60));
  Trials trials(sample.cv, sample.layout, sample.fonts, sample.diagnostics);
  const KnobSteps ways[] = {{}, {-3}, {-3, -2}, {-1, 0, -1}, {-5, -3, -1}, {0, 0, 0, -2}, {2, 1, 1, 1}, {-1, 0, -1}};
  for (const KnobSteps& steps : ways) {
    const Outcome outcome = outcome_of(trials.set(steps, sample.diagnostics)),
                  expected = set_from_scratch(sample, steps);
    EXPECT_EQ(outcome.pages, expected.pages);
    EXPECT_EQ(outcome.last_fill, expected.last_fill);
    EXPECT_EQ(outcome.lines, expected.lines);
    EXPECT_EQ(outcome.gaps, expected.gaps);
    EXPECT_EQ(outcome.frame, expected.frame);
  }
}

TEST(Trials, KnobsChangeWhatTheySay) {
  Sample sample(text_of_lines(60));
  Trials trials(sample.cv, sample.layout, sample.fonts, sample.diagnostics);
  const Outcome plain = outcome_of(trials.set({}, sample.diagnostics));
  const Outcome gaps = outcome_of(trials.set({-5}, sample.diagnostics));
  EXPECT_EQ(gaps.lines, plain.lines);
  EXPECT_NEAR(gaps.gaps.points(), plain.gaps.points() / 2, 0.1);
  const Outcome leading = outcome_of(trials.set({0, -3}, sample.diagnostics));
  EXPECT_NEAR(leading.lines.points(), plain.lines.points() * 0.94, plain.lines.points() * 0.001);
  EXPECT_EQ(leading.frame, plain.frame);
  const Outcome margins = outcome_of(trials.set({0, 0, 0, -3}, sample.diagnostics));
  EXPECT_GT(margins.frame.width, plain.frame.width);
  EXPECT_GT(margins.frame.height, plain.frame.height);
  EXPECT_LT(outcome_of(trials.set({0, 0, -4}, sample.diagnostics)).lines, plain.lines);
}

// It takes what gaps leave it, and is reckoned with them.
TEST(Trials, ASignatureGivesAsGapsDo) {
  Sample sample("[person]\nname = 'Ada Example'\n");
  content::Letter letter;
  letter.body.emplace_back(content::RichText{{content::SpanKind::text, {}, "Words.", {}, {}}});
  letter.closing = {{content::SpanKind::text, {}, "Yours", {}, {}}};
  letter.signature.picture = image::Picture{4, 2, 1, std::vector<std::uint8_t>(8), {}};
  Trials trials(sample.cv, sample.layout, sample.fonts, sample.diagnostics, &letter);
  const Outcome plain = outcome_of(trials.set({}, sample.diagnostics));
  const Outcome gaps = outcome_of(trials.set({-5}, sample.diagnostics));
  EXPECT_EQ(gaps.lines, plain.lines);
  EXPECT_LT(gaps.gaps, plain.gaps);
}

// Of the region that ends last: the sidebar, here.
TEST(Trials, TellOfTheLongerColumn) {
  Sample sample(text_of_lines(3, 60), "sidebar");
  Trials trials(sample.cv, sample.layout, sample.fonts, sample.diagnostics);
  const Outcome outcome = outcome_of(trials.set({}, sample.diagnostics));
  EXPECT_GE(outcome.pages, 2u);
  EXPECT_LT(outcome.frame.width.points(), 200);
}

}  // namespace
}  // namespace cvpdf::fit
