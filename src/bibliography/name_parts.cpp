// Finds the family's name: by commas, by initials, by capitals, by particles.
#include "bibliography/name_parts.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "bibliography/name_words.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

// What is longer is no name.
constexpr std::size_t most_bytes_of_name = 1000;

using Tokens = std::vector<std::string_view>;  // Between blanks, points and all.

// What is no person's name is never turned about.
constexpr std::array<std::string_view, 16> group_words{"collaboration", "team",         "consortium",   "group",
                                                       "university",    "institute",    "project",      "committee",
                                                       "society",       "association",  "foundation",   "laboratory",
                                                       "others",        "organization", "contributors", "inc"};
// Written large, these are still particles when a name stands behind them; "Le" and "Di" are names as often.
constexpr std::array<std::string_view, 13> capital_particles{"van", "von", "der", "den", "de", "del", "della",
                                                             "dos", "ter", "ten", "al",  "el", "st"};
// Before these families "Van" is the name of a Vietnamese.
constexpr std::array<std::string_view, 22> vietnamese_families{
    "nguyen", "tran", "le",  "pham",  "hoang", "huynh", "phan",   "vu",  "vo",  "dang", "bui",
    "do",     "ho",   "ngo", "duong", "ly",    "dinh",  "truong", "dao", "mai", "cao",  "luong"};

template <typename Rows>
bool lists_word(const Rows& rows, std::string_view token) {
  return std::find(rows.begin(), rows.end(), unicode::folded(token)) != rows.end();
}

// The tokens between commas; brackets and quotation marks hold theirs together.
std::vector<Tokens> segments_of(std::string_view utf8) {
  std::vector<Tokens> out(1);
  std::size_t start = 0;
  const auto close = [&](std::size_t end) {
    if (end > start) out.back().push_back(utf8.substr(start, end - start));
  };
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(utf8, at);
    if (begin == start) at = std::max(at, aside_end(c, utf8, at));
    if (c != U',' && !unicode::is_space(c)) continue;
    close(begin);
    start = at;
    if (c == U',') out.emplace_back();
  }
  close(utf8.size());
  out.erase(std::remove_if(out.begin(), out.end(), [](const Tokens& tokens) { return tokens.empty(); }), out.end());
  return out;
}

std::string join_tokens(const Tokens& tokens) {
  std::string out;
  for (const std::string_view token : tokens) out += (out.empty() ? "" : " ") + std::string(token);
  return out;
}

bool is_aside(std::string_view token) {
  std::size_t at = 0;
  const char32_t first = unicode::next_code_point(token, at);
  return aside_end(first, token, at) == token.size();
}

bool is_suffix_token(std::string_view token, std::string_view name) { return is_suffix({token, false, false}, name); }

bool are_degrees(const Tokens& tokens) {
  return std::all_of(tokens.begin(), tokens.end(),
                     [](std::string_view token) { return is_degree_word(unicode::folded(token)); });
}

// Takes brackets and degrees from the end, as long as a name is left.
std::string take_tail(std::vector<Tokens>& segments) {
  std::string tail;
  while (!segments.empty()) {
    Tokens& last = segments.back();
    const bool is_degree = last.size() > 2 && is_degree_word(unicode::folded(last.back()));
    if (segments.size() > 1 && are_degrees(last)) {
      tail.insert(0, ", " + join_tokens(last));
      segments.pop_back();
    } else if (last.size() > 1 && (is_aside(last.back()) || is_degree)) {
      tail.insert(0, " " + std::string(last.back()));
      last.pop_back();
    } else {
      break;
    }
  }
  return tail;
}

// "X.", "X.R.", "J.-P.", "XR"; "x" in a name of small letters.
bool are_initials(std::string_view token, std::string_view name) {
  if (!is_all_upper(token) && !(is_all_lower(name) && letter_count(token) == 1)) return false;
  const std::vector<RawWord> words = split_name(token);
  return !words.empty() && std::all_of(words.begin(), words.end(), [name](const RawWord& word) {
    return letter_count(word.text) == 1 || word.text.find('-') == 1 || are_joined_initials(word.text, name);
  });
}

// "van", "v.", "'t"; in names of one case only where a list tells.
bool is_particle_token(std::string_view token, std::string_view name) {
  if (!is_all_lower(token)) return false;
  if (is_particle_word(unicode::folded(token)) && token.size() > 1) return true;
  return !is_all_lower(name) && letter_count(token) == 1 && token.back() == '.';
}

// REQUIRES: at > 0, and a token behind it. With an accent it is a name: "Văn".
bool is_large_particle(const Tokens& tokens, std::size_t at) {
  const std::string folded = unicode::folded(tokens[at]);
  if (!lists_word(capital_particles, folded) || unicode::lower_case(tokens[at], {}).find(folded) != 0) return false;
  return folded != "van" ||
         (!lists_word(vietnamese_families, tokens[at + 1]) && !lists_word(vietnamese_families, tokens.front()));
}

// "Nguyễn Văn An": the name between tells that the family stands first.
bool is_vietnamese_order(const Tokens& tokens) {
  if (tokens.size() < 3 || !lists_word(vietnamese_families, tokens[0])) return false;
  return lists_word(std::array<std::string_view, 2>{"van", "thi"}, tokens[1]);
}

bool is_conjunction_token(std::string_view token) {
  return is_all_lower(token) && token.back() != '.' && is_conjunction_word(unicode::folded(token));
}

// Where the particles begin that stand before `begin`. The first word of all is no particle, unless `La` of "De La".
std::size_t before_particles(const Tokens& tokens, std::size_t begin, std::string_view name) {
  for (; begin > 1; --begin) {
    const std::string_view token = tokens[begin - 1];
    const bool is_la = begin > 2 && lists_word(std::array<std::string_view, 3>{"la", "las", "los"}, token) &&
                       unicode::folded(tokens[begin - 2]) == "de";
    if (!is_particle_token(token, name) && !is_large_particle(tokens, begin - 1) && !is_la) break;
  }
  return begin;
}

// In a name of small letters only a list tells particles from other words.
bool is_small_word(std::string_view token, std::string_view name) {
  if (is_conjunction_token(token) || is_aside(token) || is_title_tail(token, name)) return false;
  return is_all_lower(name) ? is_particle_token(token, name) : is_all_lower(token);
}

// "Charles de la Vallée Poussin": the first word in small letters between others, by BibTeX's rule; else the last.
std::size_t first_small_word(const Tokens& tokens, std::string_view name) {
  const auto last = std::prev(tokens.end());
  const auto found = std::find_if(std::next(tokens.begin()), last,
                                  [name](std::string_view token) { return is_small_word(token, name); });
  return static_cast<std::size_t>(found - tokens.begin());
}

std::size_t family_begin(const Tokens& tokens, std::string_view name) {
  std::size_t begin = before_particles(tokens, first_small_word(tokens, name), name);
  if (begin > 2 && is_conjunction_token(tokens[begin - 1])) begin = before_particles(tokens, begin - 2, name);
  // "von Goethe", and nothing before it.
  const bool is_all_family = begin == 1 && is_particle_token(tokens.front(), name) && !is_all_lower(name);
  return is_all_family ? 0 : begin;
}

// How many words are the family's where it stands first: "Lian X.", "LIAN Xiangru". 0: it stands last.
std::size_t leading_family(const Tokens& tokens, std::string_view name) {
  if (is_vietnamese_order(tokens)) return 1;
  std::size_t end = tokens.size();
  while (end > 0 && are_initials(tokens[end - 1], name)) --end;
  const auto last = tokens.begin() + static_cast<std::ptrdiff_t>(end);
  const bool has_initials = std::any_of(tokens.begin(), last, [name](auto token) { return are_initials(token, name); });
  if (end > 0 && end < tokens.size() && !has_initials) return end;
  std::size_t capitals = 0, longest = 0;
  for (; capitals < tokens.size() && is_all_upper(tokens[capitals]); ++capitals) {
    if (letter_count(tokens[capitals]) < 2) return 0;
    longest = std::max(longest, letter_count(tokens[capitals]));
  }
  return capitals < tokens.size() && longest > most_joined_initials ? capitals : 0;
}

Tokens slice(const Tokens& tokens, std::size_t begin, std::size_t end) {
  return {tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.begin() + static_cast<std::ptrdiff_t>(end)};
}

void pop_suffix(Tokens& tokens, std::string_view name, std::string& suffix) {
  if (tokens.size() < 2 || !suffix.empty() || !is_suffix_token(tokens.back(), name)) return;
  suffix = tokens.back();
  tokens.pop_back();
}

void part_without_comma(Tokens tokens, std::string_view name, NameParts& parts) {
  pop_suffix(tokens, name, parts.suffix);
  const std::size_t count = tokens.size();
  if (count < 2) {
    parts.family = join_tokens(tokens);
    return;
  }
  const std::size_t leading = leading_family(tokens, name);
  const std::size_t begin = leading > 0 ? leading : family_begin(tokens, name);
  const std::string first = join_tokens(slice(tokens, 0, begin)), second = join_tokens(slice(tokens, begin, count));
  parts.family = leading > 0 ? first : second;
  parts.given = leading > 0 ? second : first;
}

// "Beethoven, L. van": the particles go where they belong.
void part_at_comma(std::vector<Tokens> segments, std::string_view name, NameParts& parts) {
  Tokens family = segments.front();
  Tokens given;
  for (std::size_t i = 1; i < segments.size(); ++i) given.insert(given.end(), segments[i].begin(), segments[i].end());
  pop_suffix(family, name, parts.suffix);
  pop_suffix(given, name, parts.suffix);
  const auto behind = std::find_if(given.rbegin(), std::prev(given.rend()),
                                   [name](std::string_view token) { return !is_particle_token(token, name); });
  family.insert(family.begin(), behind.base(), given.end());
  given.erase(behind.base(), given.end());
  parts.family = join_tokens(family);
  parts.given = join_tokens(given);
}

// "Smith, John, Jr.", "Smith, Jr., John", "John Smith, Jr."
std::string take_suffix_segment(std::vector<Tokens>& segments, std::string_view name) {
  for (std::size_t i = 1; i < segments.size(); ++i) {
    if (segments[i].size() != 1 || !is_suffix_token(segments[i].front(), name)) continue;
    std::string suffix(segments[i].front());
    segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(i));
    return suffix;
  }
  return {};
}

bool is_turnable(const std::vector<Tokens>& segments, std::string_view printed) {
  if (unicode::upper_case(printed, {}) == unicode::lower_case(printed, {})) return false;
  if (unicode::folded(printed) == "et al") return false;
  return std::none_of(segments.begin(), segments.end(), [](const Tokens& tokens) {
    const bool has_article = tokens.size() > 1 && unicode::folded(tokens.front()) == "the";
    return has_article || lists_word(group_words, tokens.back());
  });
}

}  // namespace

NameParts part_name(std::string_view printed) {
  NameParts parts;
  std::vector<Tokens> segments;
  if (printed.size() <= most_bytes_of_name) segments = segments_of(printed);
  if (segments.empty() || !is_turnable(segments, printed)) {
    parts.family = printed;
    return parts;
  }
  parts.tail = take_tail(segments);
  parts.suffix = take_suffix_segment(segments, printed);
  if (segments.size() == 1) {
    part_without_comma(segments.front(), printed, parts);
  } else {
    part_at_comma(segments, printed, parts);
  }
  return parts;
}

}  // namespace cvpdf::bibliography
