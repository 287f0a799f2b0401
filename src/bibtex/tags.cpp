#include "bibtex/tags.hpp"

#include <utility>

namespace cvpdf::bibtex {
namespace {

constexpr std::pair<std::string_view, Tag::Style> styles[] = {
    {"i", Tag::Style::emphasis},    {"em", Tag::Style::emphasis}, {"b", Tag::Style::strong},
    {"strong", Tag::Style::strong}, {"sub", Tag::Style::none},    {"sup", Tag::Style::none},
    {"scp", Tag::Style::none},      {"sc", Tag::Style::none},     {"u", Tag::Style::none}};
constexpr std::string_view openings[] = {"<",     "{\\textless}", "\\textless{}", "\\textless ", "$<$",
                                         "{$<$}", "$\\less$",     "&lt;",         "\\&lt;",      "{\\&}lt;"};
constexpr std::string_view closings[] = {
    ">",    "{\\textgreater}", "\\textgreater{}", "\\textgreater ", "\\textgreater", "$>$", "{$>$}", "$\\greater$",
    "&gt;", "\\&gt;",          "{\\&}gt;"};

// The length of the first of the spellings that `text` begins with; 0 for none.
template <typename Spellings>
std::size_t length_of(const Spellings& spellings, std::string_view text) {
  for (const std::string_view one : spellings) {
    if (text.starts_with(one)) return one.size();
  }
  return 0;
}

}  // namespace

Tag tag_at(std::string_view text) {
  const std::size_t opening = length_of(openings, text);
  if (opening == 0) return {};
  const bool is_end = text.substr(opening).starts_with('/');
  const std::size_t begin = opening + (is_end ? 1 : 0);
  for (const auto& [name, style] : styles) {
    if (!text.substr(begin).starts_with(name)) continue;
    const std::size_t closing = length_of(closings, text.substr(begin + name.size()));
    if (closing > 0) return {style, is_end, begin + name.size() + closing};
  }
  return {};
}

}  // namespace cvpdf::bibtex
