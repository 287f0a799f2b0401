#include "content/language_tag.hpp"

#include <algorithm>

#include "content/fields.hpp"

namespace cvpdf::content {
namespace {

bool is_alphanumeric(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool is_subtag(std::string_view part) {
  constexpr std::size_t longest = 8;
  return !part.empty() && part.size() <= longest && std::all_of(part.begin(), part.end(), is_alphanumeric);
}

}  // namespace

bool is_language_tag(std::string_view tag) {
  if (std::min(tag.find('-'), tag.size()) < 2) return false;
  for (std::size_t hyphen = tag.find('-'); hyphen != std::string_view::npos; hyphen = tag.find('-')) {
    if (!is_subtag(tag.substr(0, hyphen))) return false;
    tag.remove_prefix(hyphen + 1);
  }
  return is_subtag(tag);
}

PlainText take_language(toml::Cursor& cursor, Diagnostics& diagnostics) {
  PlainText language = take_plain_text(cursor, "language");
  if (language.utf8.empty() || is_language_tag(language.utf8)) return language;
  diagnostics.report({Severity::error, "content/bad-language", "this is no language tag", language.span,
                      "a tag is such as \"en-US\" or \"de\""});
  return {};
}

}  // namespace cvpdf::content
