#include "bibtex/split.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace cvpdf::bibtex {
namespace {

// `separator(rest)` is the length of the separator that `rest` begins with, 0 for none.
template <typename Separator>
std::vector<std::string_view> split_outside_braces(std::string_view tex, const Separator& separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at < tex.size(); ++at) {
    if (tex[at] == '{') ++depth;
    if (tex[at] == '}') depth = std::max(0, depth - 1);
    const std::size_t length = depth == 0 ? separator(tex.substr(at)) : 0;
    if (length == 0) continue;
    parts.push_back(without_blanks(tex.substr(begin, at - begin)));
    begin = at + length;
    at = begin - 1;
  }
  parts.push_back(without_blanks(tex.substr(begin)));
  return parts;
}

constexpr std::string_view and_word = "and";

// The blank behind it stays: it may be the one before the next "and".
std::size_t length_of_and(std::string_view rest) {
  const std::size_t length = and_word.size() + 1;
  if (rest.size() <= length || !is_ascii_blank(rest.front()) || !is_ascii_blank(rest[length])) return 0;
  return ascii_lowered(rest.substr(1, and_word.size())) == and_word ? length : 0;
}

// There it has a blank on one side alone, and a capital letter makes it a name: Metin And.
std::size_t length_of_and_at_end(std::string_view rest, std::string_view all) {
  const bool is_begin = rest.size() == all.size() && rest.starts_with(and_word);
  if (is_begin && (rest == and_word || is_ascii_blank(rest[and_word.size()]))) return and_word.size();
  const bool is_end = rest.size() == and_word.size() + 1 && is_ascii_blank(rest.front());
  return is_end && rest.substr(1) == and_word ? rest.size() : 0;
}

}  // namespace

std::vector<std::string_view> split_at_and(std::string_view tex) {
  return split_outside_braces(
      tex, [tex](std::string_view rest) { return std::max(length_of_and(rest), length_of_and_at_end(rest, tex)); });
}

std::vector<std::string_view> split_at_commas(std::string_view tex) {
  return split_outside_braces(
      tex, [](std::string_view rest) { return rest.front() == ',' ? std::size_t{1} : std::size_t{0}; });
}

std::vector<std::string_view> split_at_semicolons(std::string_view tex) {
  bool is_quoted = false;
  return split_outside_braces(tex, [&is_quoted](std::string_view rest) {
    if (rest.front() == '"') is_quoted = !is_quoted;
    return rest.front() == ';' && !is_quoted ? std::size_t{1} : std::size_t{0};
  });
}

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && is_ascii_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace cvpdf::bibtex
