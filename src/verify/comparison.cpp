#include "verify/comparison.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

using Presence = ExpectedText::Presence;

// So many words that agree in a row are the same place, and not an "and" elsewhere.
constexpr std::size_t sure_agreement = 3;
constexpr std::size_t most_parts = 32;  // That line ends and gaps cut a word into: LaTeX has five.
// Of so many differences none says more than that the two texts are not the same.
constexpr std::size_t most_differences = 300;

class Comparison {
 public:
  Comparison(const std::vector<ExpectedWord>& expected, const std::vector<FoundWord>& found, Findings& findings)
      : expected_(expected), found_(found), findings_(findings) {}

  void run() {
    std::size_t e = 0, f = 0;
    while (e < expected_.size() && f < found_.size() && differences_ <= most_differences) {
      if (const std::size_t parts = matching_parts(e, f); parts > 0) {
        judge_parts(e, f, parts);
        ++e;
        f += parts;
      } else if (expected_[e].presence == Presence::possible) {
        ++e;
      } else {
        step_over_difference(e, f);
      }
    }
    if (differences_ > most_differences) {
      return findings_.error("pdf/other-text", "the file's text is not the content's", {1, 0},
                             "check it against the content that it was made of");
    }
    note_difference(e, f, expected_.size() - e, found_.size() - f);
    report_missing();
    report_extra();
  }

 private:
  // How many found words make the expected one; 0: it is another.
  [[nodiscard]] std::size_t matching_parts(std::size_t e, std::size_t f) const {
    if (e >= expected_.size() || f >= found_.size()) return 0;
    const std::string& word = expected_[e].utf8;
    if (word == found_[f].utf8) return 1;
    std::string joined = found_[f].utf8;
    for (std::size_t parts = 2; parts <= most_parts && f + parts <= found_.size(); ++parts) {
      const FoundWord& next = found_[f + parts - 1];
      if (next.begins == FoundWord::Begins::apart) return 0;
      if (word == joined + next.utf8) return parts;
      if (joined.back() == '-' && next.begins == FoundWord::Begins::at_line) joined.pop_back();
      joined += next.utf8;
      if (word == joined) return parts;
    }
    return 0;
  }

  // A word in parts: extractors join them, and drop the hyphen between; where it is the author's own, it is lost.
  void judge_parts(std::size_t e, std::size_t f, std::size_t parts) {
    if (parts < 2) return;
    std::string plain_sum;
    bool hyphen = false;
    for (std::size_t i = 0; i < parts; ++i) {
      const std::string& part = found_[f + i].utf8;
      plain_sum += part;
      hyphen =
          hyphen || (i + 1 < parts && part.back() == '-' && found_[f + i + 1].begins == FoundWord::Begins::at_line);
    }
    if (!hyphen) return;
    const ExpectedWord& word = expected_[e];
    if (plain_sum == word.utf8) {
      findings_.add({Severity::error,
                     "pdf/lost-hyphen",
                     fmt::format("the hyphen of '{}' stands at a line's end, where readers drop it", word.utf8),
                     {found_[f].page, 0},
                     "an ActualText over both halves keeps it",
                     word.span});
    } else {
      findings_.add({Severity::warning,
                     "pdf/divided-word",
                     fmt::format("'{}' is divided at a line's end, and no ActualText joins it", word.utf8),
                     {found_[f].page, 0},
                     "switch hyphenation off, or give the whole word as ActualText",
                     word.span});
    }
  }

  [[nodiscard]] bool agree_from(std::size_t e, std::size_t f) const {
    std::size_t agreed = 0;
    while (agreed < sure_agreement && e < expected_.size() && f < found_.size()) {
      const std::size_t parts = matching_parts(e, f);
      if (parts == 0) return false;
      ++e;
      f += parts;
      ++agreed;
    }
    return agreed > 0;
  }

  // To the nearest place where both go on alike; words on the way are missing here, or extra there.
  void step_over_difference(std::size_t& e, std::size_t& f) {
    ++differences_;
    for (std::size_t distance = 1; distance <= widest_search; ++distance) {
      for (std::size_t missing = 0; missing <= distance; ++missing) {
        if (!agree_from(e + missing, f + distance - missing)) continue;
        note_difference(e, f, missing, distance - missing);
        return;
      }
    }
    note_difference(e, f, 1, 1);
  }

  void note_difference(std::size_t& e, std::size_t& f, std::size_t missing, std::size_t extra) {
    for (const std::size_t end = e + missing; e < end && e < expected_.size(); ++e) {
      if (expected_[e].presence == Presence::certain) missing_.push_back(e);
    }
    for (const std::size_t end = f + extra; f < end && f < found_.size(); ++f) extra_[found_[f].utf8].push_back(f);
  }

  // What is extra elsewhere has but changed its place.
  void report_missing() {
    for (const std::size_t e : missing_) {
      const ExpectedWord& word = expected_[e];
      const auto moved = extra_.find(word.utf8);
      if (moved == extra_.end() || moved->second.empty()) {
        findings_.add({Severity::error,
                       "pdf/missing-word",
                       fmt::format("the file does not say {}", shown(word.utf8)),
                       {},
                       "what a machine reads lacks it",
                       word.span});
        continue;
      }
      findings_.add(
          {Severity::error,
           "pdf/out-of-order",
           fmt::format("{} is read at another place, on page {}", shown(word.utf8), found_[moved->second.front()].page),
           {found_[moved->second.front()].page, 0},
           "the structure's order is not the content's",
           word.span});
      moved->second.erase(moved->second.begin());
    }
  }

  void report_extra() {
    std::vector<std::size_t> rest;
    for (const auto& [word, places] : extra_) rest.insert(rest.end(), places.begin(), places.end());
    std::sort(rest.begin(), rest.end());
    for (const std::size_t f : rest) {
      findings_.error("pdf/extra-word",
                      fmt::format("the file says {}, which the content does not", shown(found_[f].utf8)),
                      {found_[f].page, 0}, "is it another version of the content?");
    }
  }

  static std::string shown(const std::string& word) {
    return word == formula_mark ? "the formula" : fmt::format("'{}'", word);
  }

  const std::vector<ExpectedWord>& expected_;
  const std::vector<FoundWord>& found_;
  Findings& findings_;
  std::size_t differences_ = 0;
  std::vector<std::size_t> missing_;
  std::map<std::string, std::vector<std::size_t>> extra_;  // By word, in the file's order.
};

bool is_found(const std::vector<FoundWord>& found, const std::string& word) {
  return std::any_of(found.begin(), found.end(), [&](const FoundWord& one) { return one.utf8 == word; });
}

bool is_mail(const std::string& word) {
  const std::size_t at = word.find('@');
  return at != std::string::npos && at > 0 && word.find('.', at) != std::string::npos;
}

bool is_phone(const std::string& word) {
  constexpr std::ptrdiff_t fewest_digits = 6;
  return std::count_if(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }) >= fewest_digits &&
         word.find_first_not_of("0123456789+-()/.") == std::string::npos;
}

bool is_year(const std::string& word) {
  constexpr std::size_t digits = 4;
  return word.size() >= digits && (word.substr(0, 2) == "19" || word.substr(0, 2) == "20") && word[2] >= '0' &&
         word[2] <= '9' && word[3] >= '0' && word[3] <= '9';
}

// Smart text curls apostrophes.
std::string with_straight_apostrophes(std::string text) {
  constexpr std::string_view curled = "\xE2\x80\x99";
  for (std::size_t at = text.find(curled); at != std::string::npos; at = text.find(curled)) {
    text.replace(at, curled.size(), "'");
  }
  return text;
}

void check_name(const std::string& person, const std::vector<FoundWord>& found, Findings& findings) {
  std::string text;
  for (std::size_t i = 0; i < found.size() && text.size() <= person.size(); ++i) {
    text += (text.empty() ? "" : " ") + found[i].utf8;
  }
  const std::string name = with_straight_apostrophes(plain(person));
  text = with_straight_apostrophes(text);
  if (name.empty() || text.substr(0, name.size()) == name) return;
  findings.error("pdf/name-not-first", fmt::format("the text does not begin with the name, '{}'", name), {1, 0},
                 "readers take the first line for it");
}

}  // namespace

void compare_words(const std::vector<ExpectedWord>& expected, const std::vector<FoundWord>& found, Findings& findings) {
  Comparison(expected, found, findings).run();
}

void check_reading(const std::string& person, const std::vector<ExpectedWord>& expected,
                   const std::vector<FoundWord>& found, Findings& findings) {
  check_name(person, found, findings);
  for (const ExpectedWord& word : expected) {
    const bool address = is_mail(word.utf8) || is_phone(word.utf8);
    if ((!address && !is_year(word.utf8)) || is_found(found, word.utf8)) continue;
    findings.add({Severity::error,
                  address ? "pdf/no-address" : "pdf/no-date",
                  fmt::format("{} '{}' cannot be found in the text", address ? "the address" : "the date", word.utf8),
                  {},
                  "applicant tracking looks for it as one word",
                  word.span});
  }
}

}  // namespace cvpdf::verify
