#include "content/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "content/fields.hpp"
#include "content/language_tag.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

constexpr std::size_t most_terms = 1'000;
constexpr std::size_t longest_term = 200;  // Bytes.
constexpr std::string_view off = "off";

template <typename Test>
bool any_code_point(std::string_view utf8, const Test& test) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (test(unicode::next_code_point(utf8, at))) return true;
  }
  return false;
}

// Blanks at the ends left out, others single.
std::string with_single_blanks(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!unicode::is_space(unicode::next_code_point(text, at))) {
      result += text.substr(begin, at - begin);
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string without_hyphens(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
  return text;
}

class TermReader {
 public:
  TermReader(const toml::Member& member, toml::Cursor cursor, Diagnostics& diagnostics)
      : member_(member), cursor_(std::move(cursor)), diagnostics_(diagnostics) {}

  std::optional<Term> read() {
    Term term;
    term.text = with_single_blanks(member_.key);
    term.span = member_.key_span;
    term.language = take_language(cursor_, diagnostics_);
    read_hyphenation(term);
    cursor_.finish();
    if (term.text.size() <= longest_term && any_code_point(term.text, unicode::is_letter)) return term;
    report("content/bad-term", fmt::format("a term has letters, and at most {} bytes", longest_term), term.span, "");
    return std::nullopt;
  }

 private:
  void read_hyphenation(Term& term) {
    const PlainText given = take_plain_text(cursor_, "hyphenation");
    if (given.utf8.empty()) return;
    if (given.utf8 == off) {
      term.hyphenation = Term::Hyphenation::off;
    } else if (check_division(given, term.text)) {
      term.hyphenation = Term::Hyphenation::given;
      term.division = given.utf8;
    }
  }

  bool check_division(const PlainText& given, const std::string& word) {
    const std::string& division = given.utf8;
    constexpr std::string_view code = "content/bad-division";
    const bool is_word =
        !any_code_point(word, [](char32_t c) { return !unicode::is_letter(c) && !unicode::is_mark(c); });
    if (!is_word) return report(std::string(code), "only a single word of letters is divided", given.span, example);
    if (without_hyphens(division) != word) {
      return report(std::string(code), fmt::format("'{}' without its hyphens is not '{}'", division, word), given.span,
                    example);
    }
    const bool has_empty_part =
        division.front() == '-' || division.back() == '-' || division.find("--") != std::string::npos;
    if (!has_empty_part) return true;
    return report(std::string(code), "a hyphen stands between two letters", given.span, example);
  }

  bool report(std::string code, std::string message, const SourceSpan& span, std::string_view hint) {
    diagnostics_.report({Severity::error, std::move(code), std::move(message), span, std::string(hint)});
    return false;
  }

  static constexpr std::string_view example = R"(write the word with hyphens, as in "da-ta-base", or "off")";

  const toml::Member& member_;
  toml::Cursor cursor_;
  Diagnostics& diagnostics_;
};

// The first of two that differ by case alone counts: text is compared without regard to it.
void report_duplicate(const Term& term, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning, "content/duplicate-term",
                      fmt::format("'{}' differs from an earlier term by case alone, and is not used", term.text),
                      term.span, "terms are found in any case: one of them is enough"});
}

}  // namespace

std::vector<Term> take_terms(toml::Cursor& cursor, Diagnostics& diagnostics) {
  std::vector<Term> terms;
  std::set<std::string> known;
  const toml::Table* table = cursor.take_table("terms");
  if (table == nullptr) return terms;
  if (table->members.size() > most_terms) {
    diagnostics.report({Severity::error, "content/too-many", fmt::format("there are more than {} terms", most_terms),
                        table->members[most_terms].key_span, ""});
    return terms;
  }
  for (const toml::Member& member : table->members) {
    const auto* inner = std::get_if<toml::Table>(&member.value.kind);
    if (inner == nullptr) {
      cursor.report_wrong_type(member.value, member.key, "a table", "write { language = \"de\" } or the like");
      continue;
    }
    auto term = TermReader(member, toml::Cursor(*inner, member.value.span, "a term", diagnostics), diagnostics).read();
    if (!term) continue;
    if (known.insert(unicode::lower_case(term->text, {})).second) {
      terms.push_back(std::move(*term));
    } else {
      report_duplicate(*term, diagnostics);
    }
  }
  return terms;
}

}  // namespace cvpdf::content
