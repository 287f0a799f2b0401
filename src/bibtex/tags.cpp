#include "bibtex/tags.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::bibtex {
namespace {

constexpr Tag tags[] = {{"i>", Tag::Style::emphasis},    {"em>", Tag::Style::emphasis}, {"b>", Tag::Style::strong},
                        {"strong>", Tag::Style::strong}, {"sub>", Tag::Style::none},    {"sup>", Tag::Style::none},
                        {"scp>", Tag::Style::none},      {"sc>", Tag::Style::none},     {"u>", Tag::Style::none}};

}  // namespace

const Tag* find_tag(std::string_view text) {
  const auto* const found =
      std::find_if(std::begin(tags), std::end(tags), [text](const Tag& one) { return text.starts_with(one.name); });
  return found == std::end(tags) ? nullptr : found;
}

}  // namespace cvpdf::bibtex
