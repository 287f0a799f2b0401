#include "bibliography/group_titles.hpp"

#include <gtest/gtest.h>

#include "bibliography/statuses.hpp"
#include "content/reference_types.hpp"

namespace cvpdf::bibliography {
namespace {

using content::ReferenceKey;

std::string title(ReferenceKey key, const std::string& value, std::string_view tag = "en-US") {
  return content::plain_text(group_title(key, value, {}, language::find_language(tag)));
}

TEST(GroupTitles, AreTheLanguagesWordsOrTheValue) {
  EXPECT_EQ(title(ReferenceKey::type, "patent"), "Patents");
  EXPECT_EQ(title(ReferenceKey::type, "patent", "de"), "Patente");
  EXPECT_EQ(title(ReferenceKey::type, "other"), "Other publications");
  EXPECT_EQ(title(ReferenceKey::status, "under-review"), "Under review");
  EXPECT_EQ(title(ReferenceKey::year, "2020"), "2020");
  EXPECT_EQ(title(ReferenceKey::year, "to-appear"), "To appear");
  EXPECT_EQ(title(ReferenceKey::year, "to-appear", "fr"), "À paraître");
  EXPECT_EQ(title(ReferenceKey::year, "bientôt", "fr"), "Bientôt");
  EXPECT_EQ(title(ReferenceKey::tag, "systems"), "systems");
  EXPECT_EQ(title(ReferenceKey::tag, ""), "Other publications");
}

// Every type has words of its own, in every language.
TEST(GroupTitles, TellTypesApart) {
  for (const language::Language& language : language::all_languages()) {
    std::vector<std::string> seen;
    for (const std::string_view type : content::reference_types) {
      const std::string words = title(ReferenceKey::type, std::string(type), language.tag);
      EXPECT_EQ(std::find(seen.begin(), seen.end(), words), seen.end()) << language.tag << ' ' << type;
      seen.push_back(words);
    }
  }
}

// What is published too: only beside a publication does it go without saying.
TEST(GroupTitles, TellStatusesInEveryLanguage) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"en-US", "Published"}, {"de", "Veröffentlicht"}, {"fr", "Publié"},     {"pt-PT", "Publicado"},
      {"ru", "Опубликовано"}, {"el", "Δημοσιεύθηκε"},   {"tr", "Yayımlandı"}, {"nn", "Publisert"},
  };
  for (const auto& [tag, expected] : rows) EXPECT_EQ(title(ReferenceKey::status, "published", tag), expected);
  for (const language::Language& language : language::all_languages()) {
    const bool is_english = language.tag.starts_with("en");
    EXPECT_EQ(title(ReferenceKey::status, "published", language.tag) == "Published", is_english) << language.tag;
  }
}

TEST(GroupTitles, AreTheAuthorsOwnFirst) {
  const std::vector<content::TextFor> titles = {{"2020", {{content::SpanKind::text, {}, "This year", {}, {}}}}};
  const auto& english = language::find_language("en-US");
  EXPECT_EQ(content::plain_text(group_title(ReferenceKey::year, "2020", titles, english)), "This year");
}

TEST(Statuses, AllHaveWordsButTheFirst) {
  const auto& english = language::find_language("en-US");
  EXPECT_EQ(status_words("published", english), "");
  for (std::size_t i = 1; i < content::status_names.size(); ++i) {
    EXPECT_NE(status_words(content::status_names[i], english), "") << content::status_names[i];
  }
}

}  // namespace
}  // namespace cvpdf::bibliography
