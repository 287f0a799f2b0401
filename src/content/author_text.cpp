#include "content/author_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/ascii.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

using Parts = std::vector<std::string_view>;

constexpr std::string_view around_names = " ,;";

std::string_view without_around(std::string_view utf8) {
  const std::size_t begin = std::min(utf8.find_first_not_of(around_names), utf8.size());
  return utf8.substr(begin, utf8.find_last_not_of(around_names) + 1 - begin);
}

// Without blanks around them.
Parts parts_between(std::string_view text, std::string_view joint) {
  Parts parts;
  for (std::size_t begin = 0, end = 0; end != std::string_view::npos; begin = end + joint.size()) {
    end = text.find(joint, begin);
    parts.push_back(without_around(text.substr(begin, end - begin)));
  }
  return parts;
}

bool has_blank(std::string_view part) { return part.find(' ') != std::string_view::npos; }

// "Department of Statistics and Computer Science" is one.
bool is_of_group(std::string_view text) {
  constexpr std::string_view words[] = {"of", "for", "the", "in", "on"};
  const Parts parts = parts_between(text, " ");
  return std::any_of(parts.begin(), parts.end(), [&words](std::string_view part) {
    return std::find(std::begin(words), std::end(words), ascii_lowered(part)) != std::end(words);
  });
}

// "Ada Byron and Xiangru Lian".
bool are_joined_by(std::string_view joint, std::string_view name) {
  const Parts parts = parts_between(name, joint);
  return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), has_blank) && !is_of_group(name);
}

// "Ada Byron, Xiangru Lian, Ji Liu": three with blanks, which neither given names nor suffixes are.
bool are_full_names(const Parts& parts) {
  constexpr std::size_t fewest = 3;
  return parts.size() >= fewest && std::all_of(parts.begin(), parts.end(), has_blank);
}

// "Byron, A., Lian, X.": families and initials in turn.
bool are_inverted_names(const Parts& parts) {
  constexpr std::size_t fewest = 4;
  if (parts.size() < fewest || parts.size() % 2 != 0) return false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if ((parts[i].find('.') == std::string_view::npos) != (i % 2 == 0)) return false;
  }
  return true;
}

bool are_several(std::string_view name) {
  if (name.find(';') != std::string_view::npos) return true;
  const Parts parts = parts_between(name, ",");
  return are_full_names(parts) || are_inverted_names(parts) || are_joined_by(" and ", name) ||
         are_joined_by(" & ", name);
}

bool is_raised_digit(char32_t c) {
  return c == 0xB2 || c == 0xB3 || c == 0xB9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
}

// The number of "Lian\u00B9" and "Lian1", but not of "Team 42".
std::string_view number_at_end(std::string_view name) {
  const std::string_view word = name.substr(name.rfind(' ') + 1);
  std::size_t begin = word.size();
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t start = at;
    const char32_t c = unicode::next_code_point(word, at);
    const bool is_number = is_raised_digit(c) || unicode::is_digit(c) || (c == U',' && begin < start);
    if (!is_number) begin = word.size();
    if (is_number) begin = std::min(begin, start);
  }
  const bool is_raised = begin < word.size() && static_cast<unsigned char>(word[begin]) >= unicode::first_beyond_ascii;
  return begin > 0 || is_raised ? word.substr(begin) : std::string_view();
}

// "$^1$", "**Name**", "{Name}", "<a@b.c>".
std::string_view foreign_sign(std::string_view name) {
  const std::size_t at = name.find_first_of("*_{}<>$^\\#~`");
  return at == std::string_view::npos ? number_at_end(name) : name.substr(at, 1);
}

bool has_letters(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = unicode::next_code_point(utf8, at);
    if (unicode::is_letter(c) || unicode::is_digit(c)) return true;
  }
  return false;
}

}  // namespace

std::string with_single_blanks(std::string_view utf8) {
  std::string out;
  for (const char c : utf8) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_blank) out += c;
    if (is_blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string_view without_joints(std::string_view utf8) {
  std::string_view name = without_around(utf8);
  for (const std::string_view joint : {"and ", "& "}) {
    const bool has_joint = name.starts_with(joint);
    if (has_joint) name = without_around(name.substr(joint.size()));
  }
  return name;
}

std::string_view without_others(std::string_view utf8) {
  const std::string lowered = ascii_lowered(utf8);
  for (const std::string_view end : {" et al.", " et al", " and others"}) {
    if (lowered.ends_with(end)) return without_around(utf8.substr(0, utf8.size() - end.size()));
  }
  return utf8;
}

std::optional<NameFlaw> flaw_of_name(std::string_view name) {
  if (!has_letters(name)) {
    return NameFlaw{"content/no-name", "an author's name has letters", "for those who are left out write \"et al.\""};
  }
  if (are_several(name)) {
    return NameFlaw{"content/several-authors", fmt::format("'{}' is read as one author", name),
                    "write each author as a string of its own; a name that is one: { name = \"...\" }"};
  }
  const std::string_view sign = foreign_sign(name);
  if (sign.empty()) return std::nullopt;
  return NameFlaw{"content/sign-in-name", fmt::format("'{}' is printed as part of the name", sign),
                  "names are plain text, and marks stand behind them; where it is meant: { name = \"...\" }"};
}

}  // namespace cvpdf::content
