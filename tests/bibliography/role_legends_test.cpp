#include "bibliography/role_legends.hpp"

#include <gtest/gtest.h>

namespace cvpdf::bibliography {
namespace {

const std::vector<content::AuthorRole> some_roles = {
    {"*", {}, {}, "equal"},
    {"†", {}, {}, "corresponding"},
    {"#", {{content::SpanKind::text, {}, "drew", {}, {}}}, {}, "artist"},
};

TEST(RoleLegends, AreHeardInTheLanguage) {
  const auto& english = language::find_language("en-US");
  const auto& german = language::find_language("de");
  EXPECT_EQ(meaning_of("*", some_roles, english), english.equal_contribution);
  EXPECT_EQ(meaning_of("*†", some_roles, german),
            std::string(german.equal_contribution) + "; " + std::string(german.corresponding));
  EXPECT_EQ(meaning_of("#", some_roles, german), "drew");
  EXPECT_EQ(meaning_of("$", {{"$", {}, {}, "speaker"}}, german), "speaker");  // No words but its name.
  EXPECT_EQ(meaning_of("**", {{"*", {}, {}, "equal"}, {"**", {}, {}, "senior"}}, english), english.shared_last);
  EXPECT_EQ(meaning_of("§", some_roles, english), "");
  EXPECT_EQ(meaning_of("", some_roles, english), "");
}

}  // namespace
}  // namespace cvpdf::bibliography
