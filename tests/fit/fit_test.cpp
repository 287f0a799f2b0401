#include "fit/fit.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "fit/sample.hpp"

namespace cvpdf::fit {
namespace {

// Code and line of each diagnostic, in order of report.
std::string codes(const Diagnostics& diagnostics) {
  std::string text;
  for (const Diagnostic& found : diagnostics.all()) {
    text += found.code;
    if (found.span.file != 0) text += fmt::format(" {}", diagnostics.locate(found.span).line);
    text += '\n';
  }
  return text;
}

struct Result {
  std::size_t pages = 0;  // 0: an error.
  std::string codes, first_message;
};

Result fit_sample(const std::string& text, std::string_view goal, const std::string& layout = "classic") {
  Sample sample(text, layout);
  const auto fitted =
      fit({sample.cv, sample.layout, parse_page_goal(goal).value(), {}}, sample.fonts, sample.diagnostics);
  Result result;
  if (fitted) result.pages = fitted->pages.pages.size();
  result.codes = codes(sample.diagnostics);
  if (!sample.diagnostics.all().empty()) result.first_message = sample.diagnostics.all().front().message;
  return result;
}

// Two pages and a few lines, as it stands.
constexpr std::size_t over_two_pages = 50;

TEST(Fit, TurnsNothingWhereTheGoalIsMet) {
  const Result result = fit_sample(text_of_lines(over_two_pages), "3");
  EXPECT_EQ(result.pages, 3u);
  EXPECT_EQ(result.codes.find("fit/"), std::string::npos) << result.codes;
}

TEST(Fit, ShrinksToFewerPagesAndSaysHow) {
  const Result result = fit_sample(text_of_lines(over_two_pages), "2");
  EXPECT_EQ(result.pages, 2u);
  EXPECT_EQ(result.codes.substr(0, 11), "fit/turned\n");
  EXPECT_EQ(result.first_message.substr(0, 35), "for 2 pages the layout is set with ");
}

TEST(Fit, GrowsToMorePages) { EXPECT_EQ(fit_sample(text_of_lines(42), "3").pages, 3u); }

TEST(Fit, TakesAtMostAsManyAsItMay) {
  EXPECT_EQ(fit_sample(text_of_lines(over_two_pages), "<=2").pages, 2u);
  EXPECT_EQ(fit_sample(text_of_lines(5), "<=2").pages, 1u);
}

TEST(Fit, WorksInASidebar) {
  const std::string text = text_of_lines(10, 30);
  const std::size_t plain = fit_sample(text, "<=9", "sidebar").pages;
  ASSERT_EQ(plain, 2u);
  EXPECT_EQ(fit_sample(text, "1", "sidebar").pages, 1u);
}

// What the knobs cannot do is an error with places; nothing is left out for it.
TEST(Fit, ReportsWhatIsOverAndWhatToCut) {
  const Result result = fit_sample(text_of_lines(110), "1");
  EXPECT_EQ(result.pages, 0u);
  EXPECT_EQ(result.codes.substr(0, 13), "fit/too-long\n");
  EXPECT_NE(result.first_message.find(" lines too much for 1 page, with every knob"), std::string::npos)
      << result.first_message;
  EXPECT_NE(result.codes.find("fit/cut 8\n"), std::string::npos) << result.codes;
}

// No cut helps where the author begins three pages.
TEST(Fit, NamesBreaksThatForbidIt) {
  std::string text = text_of_lines(2);
  for (int i = 0; i < 2; ++i) text += "[[section]]\ntitle = 'More'\nbreak = 'before'\n[[section.text]]\ntext = 'x'\n";
  Sample sample(text);
  EXPECT_FALSE(fit({sample.cv, sample.layout, parse_page_goal("1").value(), {}}, sample.fonts, sample.diagnostics));
  EXPECT_NE(
      sample.diagnostics.all().front().hint.find("take away a `break` (of the pages, 2 begin at one), or allow 3"),
      std::string::npos)
      << sample.diagnostics.all().front().hint;
}

TEST(Fit, SaysThatALayoutHasNoKnobs) {
  Sample sample(text_of_lines(110));
  sample.layout.fit = {};
  EXPECT_FALSE(fit({sample.cv, sample.layout, parse_page_goal("1").value(), {}}, sample.fonts, sample.diagnostics));
  EXPECT_NE(sample.diagnostics.all().front().message.find("and the layout has no knob to turn for it"),
            std::string::npos);
}

// What is wrong with its pages whatever their number is said, and nothing is searched for.
TEST(Fit, ReportsPagesWithoutRoom) {
  Sample sample(text_of_lines(2));
  for (layout::Line line = sample.layout.footer.lines.front(); sample.layout.footer.lines.size() < 80;) {
    sample.layout.footer.lines.push_back(line);
  }
  sample.layout.footer.when = layout::RunningForm::When::always;
  EXPECT_FALSE(fit({sample.cv, sample.layout, parse_page_goal("1").value(), {}}, sample.fonts, sample.diagnostics));
  EXPECT_NE(codes(sample.diagnostics).find("page/no-room"), std::string::npos) << codes(sample.diagnostics);
}

// The sidebar is short: cuts there would save no page.
TEST(Fit, CutsWhereItIsOver) {
  constexpr std::size_t items = 120, lines_above = 7;
  Sample sample(text_of_lines(items, 3), "sidebar");
  EXPECT_FALSE(fit({sample.cv, sample.layout, parse_page_goal("1").value(), {}}, sample.fonts, sample.diagnostics));
  std::size_t cuts = 0;
  for (const Diagnostic& found : sample.diagnostics.all()) {
    if (found.code != "fit/cut") continue;
    ++cuts;
    EXPECT_LE(sample.diagnostics.locate(found.span).line, lines_above + items);
  }
  EXPECT_GT(cuts, 0u);
}

TEST(Fit, ReportsWhatIsTooShort) {
  const Result result = fit_sample(text_of_lines(5), "2");
  EXPECT_EQ(result.pages, 0u);
  EXPECT_EQ(result.codes, "fit/too-short\n");
  EXPECT_EQ(
      result.first_message,
      "the text is enough for 0.4 pages, not for 2 pages, with every knob of the layout turned as far as it goes");
}

TEST(Fit, ReportsALastPageThatCannotBeFilled) {
  const Result result = fit_sample(text_of_lines(5), "full");
  EXPECT_EQ(result.pages, 0u);
  EXPECT_EQ(result.codes, "fit/not-full\n");
}

TEST(Fit, IsTheSameTwice) {
  const Result one = fit_sample(text_of_lines(over_two_pages), "2"),
               two = fit_sample(text_of_lines(over_two_pages), "2");
  EXPECT_EQ(one.first_message, two.first_message);
}

}  // namespace
}  // namespace cvpdf::fit
