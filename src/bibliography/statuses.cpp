#include "bibliography/statuses.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::bibliography {
namespace {

using language::Language;

struct StatusRow {
  std::string_view status;
  std::string_view Language::*word;
};
constexpr StatusRow status_rows[] = {
    {"accepted", &Language::accepted},   {"to-appear", &Language::to_appear},
    {"in-press", &Language::in_press},   {"under-review", &Language::under_review},
    {"submitted", &Language::submitted}, {"in-preparation", &Language::in_preparation},
};

}  // namespace

std::string_view status_words(std::string_view status, const Language& language) {
  const auto* const found = std::find_if(std::begin(status_rows), std::end(status_rows),
                                         [status](const StatusRow& row) { return row.status == status; });
  return found == std::end(status_rows) ? std::string_view() : language.*(found->word);
}

std::string_view status_title(std::string_view status, const Language& language) {
  const std::string_view words = status_words(status, language);
  return words.empty() ? language.published : words;
}

}  // namespace cvpdf::bibliography
