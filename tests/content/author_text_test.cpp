#include "content/author_text.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace cvpdf::content {
namespace {

TEST(AuthorText, LosesWhatJoinsIt) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Ada Byron", "Ada Byron"},
      {"and Ada Byron", "Ada Byron"},
      {"& Ada Byron,", "Ada Byron"},
      {"Ada Byron ;", "Ada Byron"},
      {", and Ada Byron", "Ada Byron"},
      {"Byron, Ada", "Byron, Ada"},
      {"Andrea Rossi", "Andrea Rossi"},
      {",", ""},
      {"", ""},
  };
  for (const auto& [text, name] : rows) EXPECT_EQ(without_joints(text), name) << text;
}

TEST(AuthorText, PartsWithOthers) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Jane Doe et al.", "Jane Doe"},
      {"Doe, J., et al", "Doe, J."},
      {"Jane Doe and others", "Jane Doe"},
      {"et al.", "et al."},
      {"Jane Al", "Jane Al"},
      {"", ""},
  };
  for (const auto& [text, name] : rows) EXPECT_EQ(without_others(text), name) << text;
}

TEST(AuthorText, HasSingleBlanks) {
  EXPECT_EQ(with_single_blanks("  Ada \n\t Byron "), "Ada Byron");
  EXPECT_EQ(with_single_blanks("Ada\u00A0Byron"), "Ada\u00A0Byron");
}

TEST(FlawOfName, IsWhatNoNameHas) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Ada Byron", ""},
      {"Byron, Ada", ""},
      {"Byron, Ada, Jr.", ""},
      {"Garc\u00EDa M\u00E1rquez, Jos\u00E9 Mar\u00EDa", ""},
      {"Jane Doe, Ph.D., M.P.H., R.N.", ""},
      {"Jane Doe, PhD, MPH, RN", ""},
      {"\u674E\u660E", ""},
      {"\u0645\u062D\u0645\u062F \u0639\u0644\u064A", ""},
      {"Team 42", ""},
      {"Charles Babbage 2nd", ""},
      {"Gerard 't Hooft", ""},
      {"Johnson & Johnson", ""},
      {"AT&T", ""},
      {"Department of Statistics and Computer Science", ""},
      {"Ming Li (\u674E\u660E)", ""},
      {"Ada Byron, Xiangru Lian, Ji Liu", "content/several-authors"},
      {"Byron, A., Lian, X.", "content/several-authors"},
      {"Ada Byron and Xiangru Lian", "content/several-authors"},
      {"Ada Byron & Xiangru Lian", "content/several-authors"},
      {"Byron; Lian", "content/several-authors"},
      {"**Ada Byron**", "content/sign-in-name"},
      {"_Ada Byron_", "content/sign-in-name"},
      {"* Ada Byron", "content/sign-in-name"},
      {"{van der Waals}, Johannes", "content/sign-in-name"},
      {"M\\\"uller", "content/sign-in-name"},
      {"Ada Byron <a@example.org>", "content/sign-in-name"},
      {"Ada Byron1", "content/sign-in-name"},
      {"Ada Byron1,2", "content/sign-in-name"},
      {"Ada Byron\u00B9", "content/sign-in-name"},
      {"Ada Byron \u00B2,\u00B3", "content/sign-in-name"},
      {"...", "content/no-name"},
      {"\u2026", "content/no-name"},
      {"?", "content/no-name"},
  };
  for (const auto& [name, code] : rows) {
    const std::optional<NameFlaw> flaw = flaw_of_name(name);
    EXPECT_EQ(flaw ? flaw->code : "", code) << name;
  }
}

}  // namespace
}  // namespace cvpdf::content
