#include "content/language_tag.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "content/fields.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

bool is_alphanumeric(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

// RFC 5646, section 2.2.1: longer ones are reserved, or none is registered. So "english" is no tag.
constexpr std::size_t shortest_language = 2, longest_language = 3;

bool is_subtag(std::string_view part) {
  constexpr std::size_t longest = 8;
  return !part.empty() && part.size() <= longest && std::all_of(part.begin(), part.end(), is_alphanumeric);
}

// What authors write for a tag, and the tag.
struct LanguageName {
  std::string_view name, tag;
};
constexpr LanguageName language_names[] = {
    {"american", "en-US"}, {"british", "en-GB"}, {"bulgarian", "bg"}, {"catalan", "ca"},    {"castellano", "es"},
    {"chinese", "zh"},     {"croatian", "hr"},   {"czech", "cs"},     {"danish", "da"},     {"dansk", "da"},
    {"deutsch", "de"},     {"dutch", "nl"},      {"english", "en"},   {"estonian", "et"},   {"finnish", "fi"},
    {"francais", "fr"},    {"french", "fr"},     {"german", "de"},    {"greek", "el"},      {"hungarian", "hu"},
    {"icelandic", "is"},   {"italian", "it"},    {"italiano", "it"},  {"japanese", "ja"},   {"korean", "ko"},
    {"latvian", "lv"},     {"lithuanian", "lt"}, {"magyar", "hu"},    {"nederlands", "nl"}, {"norsk", "nb"},
    {"norwegian", "nb"},   {"polish", "pl"},     {"polski", "pl"},    {"portugues", "pt"},  {"portuguese", "pt"},
    {"romanian", "ro"},    {"russian", "ru"},    {"serbian", "sr"},   {"slovak", "sk"},     {"slovenian", "sl"},
    {"spanish", "es"},     {"svenska", "sv"},    {"swedish", "sv"},   {"turkish", "tr"},    {"ukrainian", "uk"},
};

// "English" for "en", "de_DE" for "de-DE".
std::string hint_for(std::string tag) {
  std::replace(tag.begin(), tag.end(), '_', '-');
  if (is_language_tag(tag)) return fmt::format("did you mean \"{}\"?", tag);
  std::transform(tag.begin(), tag.end(), tag.begin(), ascii_lower);
  std::vector<std::string_view> names;
  for (const LanguageName& row : language_names) names.push_back(row.name);
  const std::string_view meant = unicode::nearest(tag, names);
  for (const LanguageName& row : language_names) {
    if (!meant.empty() && row.name == meant) return fmt::format("did you mean \"{}\"?", row.tag);
  }
  return "a tag is such as \"en-US\" or \"de\"";
}

}  // namespace

bool is_language_tag(std::string_view tag) {
  const std::size_t primary = std::min(tag.find('-'), tag.size());
  if (primary < shortest_language || primary > longest_language) return false;
  for (std::size_t hyphen = tag.find('-'); hyphen != std::string_view::npos; hyphen = tag.find('-')) {
    if (!is_subtag(tag.substr(0, hyphen))) return false;
    tag.remove_prefix(hyphen + 1);
  }
  return is_subtag(tag);
}

PlainText take_language(toml::Cursor& cursor, Diagnostics& diagnostics) {
  PlainText language = take_plain_text(cursor, "language");
  if (language.utf8.empty() || is_language_tag(language.utf8)) return language;
  diagnostics.report(
      {Severity::error, "content/bad-language", "this is no language tag", language.span, hint_for(language.utf8)});
  return {};
}

}  // namespace cvpdf::content
