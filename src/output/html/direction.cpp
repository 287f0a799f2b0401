#include "output/html/direction.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace cvpdf::output::html {

namespace {

constexpr std::array<std::string_view, 13> languages{"ar", "arc", "ckb", "dv", "fa", "he", "nqo",
                                                     "ps", "sd",  "syr", "ug", "ur", "yi"};
constexpr std::array<std::string_view, 7> scripts{"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"};

std::string lower_case_of(std::string_view tag) {
  std::string lower(tag);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return lower;
}

}  // namespace

std::string_view direction_of(std::string_view language) {
  constexpr std::size_t script_length = 4;
  const std::string tag = lower_case_of(language);
  const std::size_t end = std::min(tag.find('-'), tag.size());
  const std::string_view primary = std::string_view(tag).substr(0, end);
  std::string_view second = std::string_view(tag).substr(std::min(end + 1, tag.size()));
  second = second.substr(0, second.find('-'));
  const auto has = [](const auto& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
  };
  const bool is_rtl = second.size() == script_length ? has(scripts, second) : has(languages, primary);
  return is_rtl ? "rtl" : "ltr";
}

}  // namespace cvpdf::output::html
