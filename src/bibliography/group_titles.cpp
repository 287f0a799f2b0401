#include "bibliography/group_titles.hpp"

#include <algorithm>
#include <iterator>

#include "bibliography/reference_order.hpp"
#include "bibliography/statuses.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {
namespace {

using content::ReferenceKey;
using language::Language;

struct TitleRow {
  std::string_view type;
  std::string_view Language::*word;
};
constexpr TitleRow title_rows[] = {
    {"article", &Language::articles},   {"proceedings", &Language::conference_papers},
    {"preprint", &Language::preprints}, {"book", &Language::books},
    {"chapter", &Language::chapters},   {"report", &Language::reports},
    {"thesis", &Language::theses},      {"patent", &Language::patents},
    {"dataset", &Language::datasets},   {"software", &Language::software},
    {"talk", &Language::talks},
};

std::string_view word_for(ReferenceKey key, std::string_view value, const Language& language) {
  if (value.empty()) return language.other_publications;
  if (key == ReferenceKey::status) return status_title(value, language);
  if (key == ReferenceKey::year) return status_words(value, language).empty() ? value : status_words(value, language);
  if (key != ReferenceKey::type) return {};
  const auto* const found = std::find_if(std::begin(title_rows), std::end(title_rows),
                                         [value](const TitleRow& row) { return row.type == value; });
  return found == std::end(title_rows) ? language.other_publications : language.*(found->word);
}

// Statuses are words of a sentence.
std::string as_title(std::string_view words, const Language& language) {
  std::size_t first = 0;
  static_cast<void>(unicode::next_code_point(words, first));
  return unicode::upper_case(words.substr(0, first), language.tag) + std::string(words.substr(first));
}

}  // namespace

content::RichText group_title(ReferenceKey key, const std::string& value, const std::vector<content::TextFor>& titles,
                              const Language& language) {
  const auto own = std::find_if(titles.begin(), titles.end(),
                                [&](const content::TextFor& title) { return are_equal(key, title.value, value); });
  if (own != titles.end()) return own->text;
  const std::string_view words = word_for(key, value, language);
  const std::string text = words.empty() ? value : as_title(words, language);
  return {{content::SpanKind::text, {}, text, {}, {}}};
}

}  // namespace cvpdf::bibliography
