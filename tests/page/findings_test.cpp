#include "page/findings.hpp"

#include <gtest/gtest.h>

namespace cvpdf::page {
namespace {

std::vector<std::string> reported(const std::vector<std::pair<std::string, std::uint32_t>>& rows) {
  Findings findings;
  for (const auto& [code, place] : rows) {
    findings.add({Severity::note, code, "It is " + std::to_string(place), {1, place, place + 1}, ""});
  }
  Diagnostics diagnostics;
  std::move(findings).report_to(diagnostics);
  std::vector<std::string> messages;
  for (const Diagnostic& diagnostic : diagnostics.all())
    messages.push_back(diagnostic.code + ": " + diagnostic.message);
  return messages;
}

using Messages = std::vector<std::string>;

TEST(Findings, AreReportedByCodeAndPlace) {
  EXPECT_EQ(reported({}), Messages());
  EXPECT_EQ(reported({{"b", 9}, {"a", 7}, {"b", 3}}), (Messages{"a: It is 7", "b: It is 3", "b: It is 9"}));
}

TEST(Findings, FiveOfACodeAreShown) {
  EXPECT_EQ(reported({{"a", 1}, {"a", 2}, {"a", 3}, {"a", 4}, {"a", 5}}).back(), "a: It is 5");
  EXPECT_EQ(reported({{"a", 6}, {"a", 1}, {"a", 2}, {"a", 3}, {"a", 4}, {"a", 5}}).back(),
            "a: It is 5; so does 1 more");
  std::vector<std::pair<std::string, std::uint32_t>> many{{"b", 1}};
  for (std::uint32_t place = 1; place <= 12; ++place) many.emplace_back("a", place);
  const Messages shown = reported(many);
  ASSERT_EQ(shown.size(), 6u);
  EXPECT_EQ(shown[4], "a: It is 5; so do 7 more");
  EXPECT_EQ(shown[5], "b: It is 1");
}

}  // namespace
}  // namespace cvpdf::page
