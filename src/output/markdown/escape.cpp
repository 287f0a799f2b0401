#include "output/markdown/escape.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cvpdf::output::markdown {

namespace {

constexpr std::string_view anywhere = "\\`*_[]<~|$^";

bool is_digit_or_letter(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// What stands behind an ampersand; an entity may go on in the next piece.
bool begins_entity(std::string_view words) {
  if (words.starts_with('#')) words.remove_prefix(1);
  const auto end = std::find_if_not(words.begin(), words.end(), is_digit_or_letter);
  return end == words.end() || *end == ';';
}

// "12." and "12)" would begin a list.
bool ends_number(std::string_view words, std::size_t at) {
  if ((words[at] != '.' && words[at] != ')') || at == 0) return false;
  if (at + 1 < words.size() && words[at + 1] != ' ') return false;
  return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at),
                     [](char c) { return c >= '0' && c <= '9'; });
}

bool begins_a_block(std::string_view words, std::size_t at) {
  constexpr std::string_view marks = "#+-:=>";
  return (at == 0 && marks.find(words[at]) != std::string_view::npos) || ends_number(words, at);
}

bool is_syntax(std::string_view words, std::size_t at, At place) {
  const char c = words[at];
  if (anywhere.find(c) != std::string_view::npos) return true;
  if (c == '&') return begins_entity(words.substr(at + 1));
  // A heading's closing marks; an image, whose bracket may stand in the next piece.
  if (c == '#') return at == 0 || words[at - 1] == ' ' || words[at - 1] == '#';
  if (c == '!') return at + 1 == words.size();
  if (place == At::behind_number) return at == 0 && (c == '.' || c == ')');
  return place == At::line_start && begins_a_block(words, at);
}

std::size_t longest_run(std::string_view words, char wanted) {
  std::size_t longest = 0, run = 0;
  for (const char c : words) {
    run = c == wanted ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

}  // namespace

std::string escaped(std::string_view words, At at) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_syntax(words, i, at)) text += '\\';
    text += words[i];
  }
  return text;
}

std::string code_span(std::string_view words) {
  const std::string fence(longest_run(words, '`') + 1, '`');
  const bool is_padded =
      words.starts_with('`') || words.ends_with('`') ||
      (words.starts_with(' ') && words.ends_with(' ') && words.find_first_not_of(' ') != std::string_view::npos);
  const std::string_view pad = is_padded ? " " : "";
  return fmt::format("{0}{1}{2}{1}{0}", fence, pad, words);
}

std::string destination(std::string_view uri) {
  std::string escaped;
  for (const char c : uri) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_syntax =
        c == '(' || c == ')' || c == '\\' || c == '<' || c == '>' || c == '*' || c == '_' || c == '&';
    if (byte <= ' ') {
      escaped += fmt::format("%{:02X}", byte);
    } else {
      if (is_syntax) escaped += '\\';
      escaped += c;
    }
  }
  return escaped;
}

}  // namespace cvpdf::output::markdown
