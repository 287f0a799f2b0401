#include "bibliography/role_legends.hpp"

#include <algorithm>
#include <iterator>

#include "content/roles.hpp"

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
  if (found != std::end(legend_rows)) return language.*(found->words);
  const bool is_equal = role.name.empty() || role.name == content::built_in_roles.front();
  return is_equal ? language.equal_contribution : std::string_view(role.name);
}

std::string meaning_of(std::string_view marks, const std::vector<content::AuthorRole>& roles,
                       const Language& language) {
  std::string meaning;
  for (const content::AuthorRole& role : roles) {
    if (!content::has_mark(marks, role, roles)) continue;
    if (!meaning.empty()) meaning += "; ";
    meaning += role.legend.empty() ? std::string(legend_words(role, language)) : content::plain_text(role.legend);
  }
  return meaning;
}

}  // namespace cvpdf::bibliography
