#include "bibliography/role_legends.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::bibliography {
namespace {

using language::Language;

struct LegendRow {
  std::string_view role;
  std::string_view Language::*words;
};
constexpr LegendRow legend_rows[] = {{"first", &Language::shared_first},
                                     {"senior", &Language::shared_last},
                                     {"corresponding", &Language::corresponding},
                                     {"student", &Language::student}};

}  // namespace

std::string_view legend_words(const content::AuthorRole& role, const Language& language) {
  const auto* const found = std::find_if(std::begin(legend_rows), std::end(legend_rows),
                                         [&role](const LegendRow& row) { return row.role == role.name; });
  return found == std::end(legend_rows) ? language.equal_contribution : language.*(found->words);
}

std::string meaning_of(std::string_view marks, const std::vector<content::AuthorRole>& roles,
                       const Language& language) {
  std::string meaning;
  for (const content::AuthorRole& role : roles) {
    if (role.mark.empty() || marks.find(role.mark) == std::string_view::npos) continue;
    if (!meaning.empty()) meaning += "; ";
    meaning += role.legend.empty() ? std::string(legend_words(role, language)) : content::plain_text(role.legend);
  }
  return meaning;
}

}  // namespace cvpdf::bibliography
