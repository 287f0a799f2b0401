#include "content/word_choice.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "unicode/text.hpp"

namespace cvpdf::content {

std::optional<std::size_t> find_name(std::string_view word, Names names) {
  const auto found = std::find(names.begin(), names.end(), word);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

std::string did_you_mean(std::string_view word, Names names) {
  const std::string_view meant = unicode::nearest(word, {names.begin(), names.end()});
  return meant.empty() ? std::string() : fmt::format("did you mean `{}`?", meant);
}

std::string did_you_mean(std::string_view word, std::initializer_list<std::string_view> names) {
  return did_you_mean(word, Names(names.begin(), names.size()));
}

}  // namespace cvpdf::content
