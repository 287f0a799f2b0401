#include "bibliography/raised_signs.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "bibtex/split.hpp"
#include "content/roles.hpp"

namespace cvpdf::bibliography {
namespace {

// Signs by LaTeX's names, which stand raised behind names.
constexpr std::pair<std::string_view, std::string_view> raised_signs[] = {{"*", "*"},
                                                                          {"\\ast", "*"},
                                                                          {"\\dagger", "†"},
                                                                          {"\\dag", "†"},
                                                                          {"\\ddagger", "‡"},
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
constexpr Raising raisings[] = {{"\\textsuperscript{", "}"}, {"${}^", "$"}, {"$^", "$"}, {"$", "$"}};
// Whatever they say, it is no part of a name.
constexpr std::string_view remarks[] = {"\\thanks{",    "\\footnote{", "\\inst{",   "\\affil{",
                                        "\\orcidlink{", "\\orcid{",    "\\orcidID{"};
constexpr std::string_view raised_figures[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

std::string_view without_braces(std::string_view text) {
  while (text.starts_with('{') && text.ends_with('}')) text = text.substr(1, text.size() - 2);
  return text;
}

// "1", "12", "a": of an affiliation.
bool is_figure(std::string_view part) {
  if (part.size() == 1) return is_ascii_digit(part.front()) || is_ascii_letter(part.front());
  return std::all_of(part.begin(), part.end(), is_ascii_digit);
}

std::string_view sign_of(std::string_view part) {
  const auto* const row = std::find_if(std::begin(raised_signs), std::end(raised_signs),
                                       [part](const auto& one) { return one.first == part; });
  return row == std::end(raised_signs) ? part : row->second;
}

// The signs in "1,*,\\dagger"; none where something is neither sign nor figure.
std::optional<std::string> signs_in(std::string_view group) {
  std::string signs;
  for (const std::string_view part : bibtex::split_at_commas(without_braces(group))) {
    if (is_figure(part)) continue;
    const std::string_view sign = sign_of(without_braces(part));
    if (!content::is_mark(sign)) return std::nullopt;
    signs += sign;
  }
  return signs;
}

void add_dropped(RaisedSigns& read, std::string_view words) {
  if (words.empty()) return;
  if (!read.dropped.empty()) read.dropped += ' ';
  read.dropped += words;
}

bool has_figure(std::string_view group) {
  const std::vector<std::string_view> parts = bibtex::split_at_commas(without_braces(group));
  return std::any_of(parts.begin(), parts.end(),
                     [](std::string_view part) { return !part.empty() && is_figure(part); });
}

void take_raised(const Raising& raising, RaisedSigns& read) {
  std::string& text = read.name;
  for (std::size_t at = text.find(raising.open); at != std::string::npos; at = text.find(raising.open, at)) {
    const std::size_t begin = at + raising.open.size();
    const std::size_t end = text.find(raising.close, begin);
    if (end == std::string::npos) return;
    const std::string group = text.substr(begin, end - begin);
    const std::optional<std::string> signs = signs_in(group);
    if (signs && has_figure(group)) add_dropped(read, without_braces(group));
    if (signs) text.replace(at, end + raising.close.size() - at, *signs);
    at += signs ? signs->size() : raising.open.size();
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
  read.name = std::string(sign_of(read.name));
  return read;
}

}  // namespace cvpdf::bibliography
