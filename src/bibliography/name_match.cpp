// Compares names: every way to cut each into given names and family, half by half.
#include <algorithm>

#include "bibliography/names.hpp"

namespace cvpdf::bibliography {

namespace {

using Words = std::vector<NameWord>;

// All letters of a word, without its hyphens.
std::string joined(const NameWord& word) {
  std::string out;
  for (const std::string& part : word.parts) out += part;
  return out;
}

// Of words that are no particles.
std::string plain_letters(const Words& words) {
  std::string out;
  for (const NameWord& word : words) out += word.is_particle ? std::string() : joined(word);
  return out;
}

std::string particle_letters(const Words& words) {
  std::string out;
  for (const NameWord& word : words) out += word.is_particle ? joined(word) : std::string();
  return out;
}

std::string all_letters(const Words& words) {
  std::string out;
  for (const NameWord& word : words) out += joined(word);
  return out;
}

struct Given {
  std::string letters;
  bool is_initial = false;
};
// Given names part by part, without particles.
std::vector<Given> given_parts(const Words& words) {
  std::vector<Given> out;
  for (const NameWord& word : words) {
    if (word.is_particle) continue;
    for (const std::string& part : word.parts) out.push_back({part, word.is_initial});
  }
  return out;
}

bool may_be_part(const Given& a, const Given& b) {
  if (!a.is_initial && !b.is_initial) return a.letters == b.letters;
  const Given& initial = a.is_initial ? a : b;
  const Given& other = a.is_initial ? b : a;
  return other.letters.compare(0, initial.letters.size(), initial.letters) == 0;
}

// The first names must agree; of the rest, those of the shorter list must stand in the longer one, in its order.
bool may_be_given(const Words& person, const Words& author) {
  if (plain_letters(person) == plain_letters(author)) return true;
  const std::vector<Given> a = given_parts(person);
  const std::vector<Given> b = given_parts(author);
  if (a.empty() || b.empty() || !may_be_part(a.front(), b.front())) return false;
  // An initial alone says too little of somebody with a further name that the person does not have.
  if (b.size() > a.size() && (a.front().is_initial || b.front().is_initial)) return false;
  const auto& few = a.size() < b.size() ? a : b;
  const auto& many = a.size() < b.size() ? b : a;
  std::size_t at = 1;
  for (std::size_t i = 1; i < few.size(); ++i, ++at) {
    while (at < many.size() && !may_be_part(few[i], many[at])) ++at;
    if (at == many.size()) return false;
  }
  return true;
}

// A name cut into its two halves.
struct Halves {
  Words given, family;
};

// The last `count` words that are no particles are the family's; particles go with them.
Halves cut_behind(const Name& name, std::size_t count) {
  Halves halves;
  std::size_t begin = name.words.size();
  for (std::size_t left = count; begin > 0 && left > 0; --begin) {
    if (!name.words[begin - 1].is_particle) --left;
  }
  while (begin > 0 && name.words[begin - 1].is_particle) --begin;
  const auto middle = name.words.begin() + static_cast<std::ptrdiff_t>(begin);
  halves.given.assign(name.words.begin(), middle);
  halves.family.assign(middle, name.words.end());
  return halves;
}

Halves cut_before(const Name& name, std::size_t count) {
  Halves halves;
  const auto middle = name.words.begin() + static_cast<std::ptrdiff_t>(std::min(count, name.words.size()));
  halves.family.assign(name.words.begin(), middle);
  halves.given.assign(middle, name.words.end());
  return halves;
}

bool are_same(const Halves& person, const Halves& author) {
  // "Van Gogh, V.": a particle may be written large. Then it is a word of the family like the others.
  const bool is_whole = all_letters(person.family) == all_letters(author.family) &&
                        particle_letters(person.given) == particle_letters(author.given);
  if (is_whole && !person.family.empty()) return may_be_given(person.given, author.given);
  const std::string family = plain_letters(person.family);
  if (family.empty() || family != plain_letters(author.family)) return false;
  // "Beethoven, L. van": particles may stand on either side of the comma.
  if (particle_letters(person.family) + particle_letters(person.given) !=
      particle_letters(author.family) + particle_letters(author.given)) {
    return false;
  }
  return may_be_given(person.given, author.given);
}

std::size_t count_plain(const Words& words, std::size_t end) {
  const auto last = words.begin() + static_cast<std::ptrdiff_t>(std::min(end, words.size()));
  return static_cast<std::size_t>(
      std::count_if(words.begin(), last, [](const NameWord& word) { return !word.is_particle; }));
}

// Every way to cut a name into halves: where the comma tells, or behind each of its last words. A family has no more
// words than this.
constexpr std::size_t most_family_words = 3;
std::vector<Halves> all_halves(const Name& name) {
  if (name.family_words > 0) return {cut_before(name, name.family_words)};
  const std::size_t plain = count_plain(name.words, name.words.size());
  std::vector<Halves> out{cut_behind(name, 1)};
  for (std::size_t count = 2; count < std::min(plain, most_family_words + 1); ++count) {
    out.push_back(cut_behind(name, count));
  }
  return out;
}

bool all_full(const Words& words) {
  return std::none_of(words.begin(), words.end(), [](const NameWord& word) { return word.is_initial; });
}

// "Lian X", "Lian Xiangru": the family's name first, without a comma. Full names must then be wholly equal.
bool is_reversed(const Name& person, const Name& author) {
  const Halves halves = person.family_words > 0 ? cut_before(person, person.family_words) : cut_behind(person, 1);
  const Halves reversed = cut_before(author, halves.family.size());
  if (reversed.given.empty() || !all_full(reversed.family)) return false;
  const bool only_initials =
      std::all_of(reversed.given.begin(), reversed.given.end(), [](const NameWord& word) { return word.is_initial; });
  if (!only_initials && plain_letters(reversed.given) != plain_letters(halves.given)) return false;
  return are_same(halves, reversed);
}

}  // namespace

bool may_be(const Name& person, const Name& author) {
  if (person.words.empty() || author.words.empty()) return false;
  if (!person.suffix.empty() && !author.suffix.empty() && person.suffix != author.suffix) return false;
  const std::vector<Halves> others = all_halves(author);
  for (const Halves& own : all_halves(person)) {
    const bool found =
        std::any_of(others.begin(), others.end(), [&own](const Halves& other) { return are_same(own, other); });
    if (found) return true;
  }
  return author.family_words == 0 && is_reversed(person, author);
}

}  // namespace cvpdf::bibliography
