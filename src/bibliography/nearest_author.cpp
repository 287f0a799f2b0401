// Weighs how far authors are from the person: the family's name first, then the given names.
#include "bibliography/nearest_author.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "bibliography/names.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

constexpr std::size_t too_far = std::numeric_limits<std::size_t>::max();
// A family's name alone says less than a name with as many mistakes as are looked through.
constexpr std::size_t cost_of_family_alone = 8;
// Of a given name that begins alike and goes on otherwise.
constexpr std::size_t most_cost_of_given = 5;

// A name cut in two, its letters folded and without particles.
struct CutName {
  std::string given, family;
  bool has_initial = false;  // The first given name is one.
};

std::size_t letters_of(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

std::string_view first_letter(std::string_view utf8) {
  std::size_t end = 0;
  if (!utf8.empty()) static_cast<void>(unicode::next_code_point(utf8, end));
  return utf8.substr(0, end);
}

// The words in [begin, end) are the family's.
CutName cut_name(const Name& name, std::size_t begin, std::size_t end) {
  CutName cut;
  for (std::size_t i = 0; i < name.words.size(); ++i) {
    const NameWord& word = name.words[i];
    if (word.is_particle) continue;
    const bool is_family = i >= begin && i < end;
    if (!is_family && cut.given.empty()) cut.has_initial = word.is_initial;
    for (const std::string& part : word.parts) (is_family ? cut.family : cut.given) += part;
  }
  return cut;
}

// Where the comma tells, or the last word or the first.
std::vector<CutName> cuts_of(const Name& name) {
  const std::size_t count = name.words.size();
  if (count == 0) return {};
  if (name.family_words > 0) return {cut_name(name, 0, name.family_words)};
  if (count == 1) return {cut_name(name, 0, 1)};
  return {cut_name(name, count - 1, count), cut_name(name, 0, 1)};
}

// Two letters that changed places.
bool is_swapped(std::string_view a, std::string_view b) {
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

std::size_t distance_of(std::string_view a, std::string_view b) {
  const std::size_t m = letters_of(a), n = letters_of(b);
  constexpr std::size_t most_difference = 3;
  return std::max(m, n) - std::min(m, n) > most_difference ? too_far : unicode::edit_distance(a, b);
}

// Short names are near to many others: of them a swap alone is a mistake.
bool is_family_near(std::string_view own, std::string_view other, std::size_t distance) {
  constexpr std::size_t short_family = 4, long_family = 8;
  if (distance <= 1 && (distance == 0 || is_swapped(own, other))) return true;
  const std::size_t letters = letters_of(own);
  return letters >= short_family && distance <= (letters >= long_family ? 2U : 1U);
}

std::size_t cost_without_given(const CutName& person, const CutName& author, std::size_t family) {
  constexpr std::size_t short_name = 5;
  if (!author.given.empty() || (family > 0 && letters_of(person.family) < short_name)) return too_far;
  return cost_of_family_alone + family;
}

std::size_t cost_of_initial(const CutName& person, const CutName& author, std::size_t family) {
  constexpr std::size_t short_family = 5;
  const bool begins_alike = first_letter(person.given) == first_letter(author.given);
  const bool is_clear =
      family == 0 || letters_of(person.family) >= short_family || is_swapped(person.family, author.family);
  return begins_alike && is_clear ? 2 * family + 1 : too_far;
}

std::size_t cost_of_full(const CutName& person, const CutName& author, std::size_t family) {
  constexpr std::size_t letters_for_a_mistake = 4;
  const std::size_t given = distance_of(person.given, author.given);
  const bool is_given_near = given <= letters_of(person.given) / letters_for_a_mistake;
  const bool begins_alike = first_letter(person.given) == first_letter(author.given);
  if (!is_given_near && (family > 0 || !begins_alike)) return too_far;
  return 2 * family + std::min(given, most_cost_of_given);
}

std::size_t cost_of(const CutName& person, const CutName& author) {
  const std::size_t family = distance_of(person.family, author.family);
  if (!is_family_near(person.family, author.family, family)) return too_far;
  if (person.given.empty() || author.given.empty()) return cost_without_given(person, author, family);
  const bool has_initial = person.has_initial || author.has_initial;
  return has_initial ? cost_of_initial(person, author, family) : cost_of_full(person, author, family);
}

std::vector<CutName> cuts_of_person(std::span<const std::string> names) {
  std::vector<CutName> out;
  for (const std::string& name : names) {
    for (const Spelling spelling : {Spelling::bare, Spelling::two_letters}) {
      const Name parsed = parse_name(respelled(name, spelling));
      const std::size_t count = parsed.words.size();
      if (count == 0) continue;
      // In the person's own name the family stands last, unless a comma says otherwise.
      out.push_back(parsed.family_words > 0 ? cut_name(parsed, 0, parsed.family_words)
                                            : cut_name(parsed, count - 1, count));
    }
  }
  return out;
}

std::size_t cost_of_author(const std::vector<CutName>& person, std::string_view author) {
  std::size_t least = too_far;
  for (const CutName& cut : cuts_of(parse_name(respelled(author, Spelling::bare)))) {
    for (const CutName& own : person) least = std::min(least, cost_of(own, cut));
  }
  return least;
}

}  // namespace

std::string_view nearest_author(std::span<const std::string> person, std::span<const std::string_view> authors) {
  const std::vector<CutName> own = cuts_of_person(person);
  std::size_t least = too_far;
  std::string_view best;
  for (const std::string_view author : authors) {
    const std::size_t cost = cost_of_author(own, author);
    if (cost >= least) continue;
    least = cost;
    best = author;
  }
  return best;
}

}  // namespace cvpdf::bibliography
