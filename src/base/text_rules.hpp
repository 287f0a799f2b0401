// The rules of smart text, by the names under which a content's and a layout's [typography] switch them.
// It knows no text: compose follows the rules.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace cvpdf {

enum class TextRule : std::uint8_t {
  quotes,
  dashes,
  ellipsis,
  abbreviations,
  units,
  initials,
  dates,
  short_words,
  punctuation,
  logos,
};

struct TextRuleRow {
  std::string_view name;
  std::string_view summary;  // One sentence.
};
// In the order of enum TextRule.
inline constexpr TextRuleRow text_rules[] = {
    {"quotes", "Straight quotes become the language's, outer and inner; behind a figure they stay: 5' 6\"."},
    {"dashes", "`--`, `---` and a hyphen between blanks become dashes, which stay with the word before them."},
    {"ellipsis", "Three full stops become one sign."},
    {"abbreviations", "No line ends behind \"Dr.\" or \"p.\", nor inside \"z. B.\"."},
    {"units", "No line ends between a number and its unit, nor between thousands: 65 ms, 10 %, 10 000."},
    {"initials", "No line ends between initials and a surname: X. Lian, or Lian, X."},
    {"dates", "No line ends between a day and its month."},
    {"short_words", "No line ends with a one-letter word, in languages that mind, such as Czech and Polish."},
    {"punctuation", "No line ends inside guillemets, nor before ; : ! ? in French, and these blanks are narrow."},
    {"logos", "LaTeX, TeX and their family are set as their logos; so they read in the text as they are written."},
};
inline constexpr std::size_t text_rule_count = std::size(text_rules);

// What was switched; absent: as it was.
using TextRuleChoices = std::array<std::optional<bool>, text_rule_count>;

// The rules that hold.
class TextRuleSet {
 public:
  // All of them.
  TextRuleSet() { rules_.set(); }
  void apply(const TextRuleChoices& choices) {
    for (std::size_t i = 0; i < text_rule_count; ++i) rules_[i] = choices[i].value_or(rules_[i]);
  }
  [[nodiscard]] bool has(TextRule rule) const { return rules_[static_cast<std::size_t>(rule)]; }

 private:
  std::bitset<text_rule_count> rules_;
};

}  // namespace cvpdf
