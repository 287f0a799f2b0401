#include "bibliography/raised_signs.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {
namespace {

// Signs by LaTeX's names, which stand raised behind names.
constexpr std::pair<std::string_view, std::string_view> raised_signs[] = {{"*", "*"},
                                                                          {"\\ast", "*"},
                                                                          {"\\dagger", "†"},
                                                                          {"\\dag", "†"},
                                                                          {"\\ddagger", "‡"},
                                                                          {"\\star", "*"},
                                                                          {"\\mathsection", "§"},
                                                                          {"\\mathparagraph", "¶"},
                                                                          {"\\ddag", "‡"},
                                                                          {"\\S", "§"},
                                                                          {"\\P", "¶"},
                                                                          {"\\#", "#"},
                                                                          {"\\textdagger", "†"},
                                                                          {"\\textasteriskcentered", "*"},
                                                                          {"\\textdaggerdbl", "‡"}};
// Any of these raises what stands in it, or sets a sign as it is.
struct Raising {
  std::string_view open, close;
};
constexpr Raising raisings[] = {{"\\textsuperscript{", "}"}, {"${}^", "$"}, {"$^", "$"}, {"{^", "}"}, {"$", "$"}};
// Whatever they say, it is no part of a name.
constexpr std::string_view remarks[] = {"\\thanks{",    "\\footnote{", "\\inst{",   "\\affil{",
                                        "\\orcidlink{", "\\orcid{",    "\\orcidID{"};
constexpr std::string_view raised_figures[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

// What says nothing between signs: blanks, commas, and how they are to be set.
constexpr std::string_view fillers[] = {" ",       ",",         ";",         "{",         "}",     "\\,",
                                        "\\text{", "\\textrm{", "\\mathrm{", "\\mathsf{", "\\rm ", "\\mathbf{"};

std::size_t length_of_filler(std::string_view rest) {
  for (const std::string_view one : fillers) {
    if (rest.starts_with(one)) return one.size();
  }
  return 0;
}

// "1", "12", "a": of an affiliation. Longer words are none.
std::size_t length_of_affiliation(std::string_view rest) {
  if (is_ascii_digit(rest.front())) return 1;
  const bool is_word = rest.size() > 1 && is_ascii_letter(rest[1]);
  return is_ascii_letter(rest.front()) && !is_word ? 1 : 0;
}

// "\\dagger", or one character that can be a mark.
std::pair<std::string_view, std::string_view> sign_at(std::string_view rest) {
  for (const auto& [name, sign] : raised_signs) {
    const bool goes_on = rest.size() > name.size() && is_ascii_letter(rest[name.size()]);
    if (rest.starts_with(name) && !(goes_on && is_ascii_letter(name.back()))) return {name, sign};
  }
  std::size_t end = 0;
  static_cast<void>(unicode::next_code_point(rest, end));
  const std::string_view character = rest.substr(0, end);
  if (character == "\\" || !content::is_mark(character)) return {};
  return {character, character};
}

struct Group {
  std::string signs, figures;
};

// One that no other stands before directly is another figure.
void add_figure(Group& group, char figure, std::string_view before) {
  const bool goes_on = !before.empty() && is_ascii_digit(before.back());
  if (!group.figures.empty() && !goes_on) group.figures += ',';
  group.figures += figure;
}

// Of "1,*,\dagger"; none where something is neither sign nor figure.
std::optional<Group> read_group(std::string_view text) {
  Group group;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    std::size_t length = length_of_filler(rest);
    if (length == 0 && (length = length_of_affiliation(rest)) > 0) add_figure(group, rest.front(), text.substr(0, at));
    if (length == 0) {
      const auto [name, sign] = sign_at(rest);
      if (name.empty()) return std::nullopt;
      group.signs += sign;
      length = name.size();
    }
    at += length;
  }
  return group;
}

void add_dropped(RaisedSigns& read, std::string_view words) {
  if (words.empty()) return;
  if (!read.dropped.empty()) read.dropped += ' ';
  read.dropped += words;
}

// The blank that keeps a sign with its name goes with it.
std::size_t begin_of_blank(std::string_view text, std::size_t at) {
  while (at > 0 && text[at - 1] == '~') --at;
  return at;
}

void take_raised(const Raising& raising, RaisedSigns& read) {
  std::string& text = read.name;
  for (std::size_t at = text.find(raising.open); at != std::string::npos; at = text.find(raising.open, at)) {
    const std::size_t begin = at + raising.open.size();
    const std::size_t end = text.find(raising.close, begin);
    if (end == std::string::npos) return;
    const std::optional<Group> group = read_group(std::string_view(text).substr(begin, end - begin));
    if (!group) {
      at = begin;
      continue;
    }
    add_dropped(read, group->figures);
    at = begin_of_blank(text, at);
    text.replace(at, end + raising.close.size() - at, group->signs);
    at += group->signs.size();
  }
}

void take_remarks(std::string_view command, RaisedSigns& read) {
  std::string& text = read.name;
  for (std::size_t at = text.find(command); at != std::string::npos; at = text.find(command, at)) {
    int depth = 1;
    std::size_t end = at + command.size();
    for (; end < text.size() && depth > 0; ++end) depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
    add_dropped(read, text.substr(at + command.size(), end - at - command.size() - (depth == 0 ? 1U : 0U)));
    text.erase(at, end - at);
  }
}

std::size_t length_of_figure(std::string_view rest) {
  const auto* const figure = std::find_if(std::begin(raised_figures), std::end(raised_figures),
                                          [rest](std::string_view one) { return rest.starts_with(one); });
  return figure == std::end(raised_figures) ? 0 : figure->size();
}

// "Doe¹,²": the comma between them is theirs.
void take_figures(RaisedSigns& read) {
  std::string name, dropped;
  for (std::string_view rest = read.name; !rest.empty();) {
    const bool is_comma = !dropped.empty() && rest.front() == ',' && length_of_figure(rest.substr(1)) > 0;
    const std::size_t length = is_comma ? 1 : length_of_figure(rest);
    (length > 0 ? dropped : name) += rest.substr(0, std::max<std::size_t>(1, length));
    rest.remove_prefix(std::max<std::size_t>(1, length));
  }
  add_dropped(read, dropped);
  read.name = std::move(name);
}

}  // namespace

RaisedSigns read_raised_signs(std::string_view tex) {
  RaisedSigns read{std::string(tex), {}};
  take_figures(read);
  if (read.name.find_first_of("$\\") == std::string::npos) return read;
  for (const std::string_view command : remarks) take_remarks(command, read);
  for (const Raising& raising : raisings) take_raised(raising, read);
  for (const auto& [name, sign] : raised_signs) {
    if (read.name == name) read.name = std::string(sign);
  }
  return read;
}

}  // namespace cvpdf::bibliography
