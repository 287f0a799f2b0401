// Sets texts in a language and shows the blanks that do not break, for the tests of smart text.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "compose/typography.hpp"

namespace cvpdf::compose {

// `text` with "~" for U+00A0 and "_" for U+202F.
inline std::string visible(std::string text) {
  for (const auto& [blank, sign] : {std::pair<std::string_view, std::string_view>{"\u00A0", "~"}, {"\u202F", "_"}}) {
    for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank)) {
      text.replace(at, blank.size(), sign);
    }
  }
  return text;
}

inline std::string set_text(std::string_view language, std::string_view text, const TextRuleSet& rules = {}) {
  return Typographer(language::find_language(language), rules).set(text);
}

// All rules but those named are off.
inline TextRuleSet only(std::initializer_list<TextRule> named) {
  TextRuleChoices choices;
  choices.fill(false);
  for (const TextRule rule : named) choices[static_cast<std::size_t>(rule)] = true;
  TextRuleSet rules;
  rules.apply(choices);
  return rules;
}

struct SmartRow {
  std::string_view language, text, expected;
};

}  // namespace cvpdf::compose
