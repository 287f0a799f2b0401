// Compares names: every way to cut each into given names and family, half by half.
#include <algorithm>
#include <iterator>

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

std::string all_letters(const Words& words) {
  std::string out;
  for (const NameWord& word : words) out += joined(word);
  return out;
}

struct Given {
  std::string letters;
  bool is_initial = false;
  bool is_bound = false;  // By a hyphen to the first of all names, of which it is the second half.
};
// Given names part by part, without particles.
std::vector<Given> given_parts(const Words& words) {
  std::vector<Given> out;
  for (const NameWord& word : words) {
    if (word.is_particle) continue;
    const std::size_t begin = out.size();
    for (const std::string& part : word.parts) {
      out.push_back({part, word.is_initial, word.is_bound && begin == 0 && out.size() > begin});
    }
  }
  return out;
}

bool begins_with(const std::string& text, const std::string& beginning) {
  return text.compare(0, beginning.size(), beginning) == 0;
}

bool may_be_part(const Given& a, const Given& b) {
  return a.letters == b.letters || (a.is_initial && begins_with(b.letters, a.letters)) ||
         (b.is_initial && begins_with(a.letters, b.letters));
}

// "H.-F." for "Hsiangfu": a hyphen says that all of its letters are of one name.
bool abbreviates(const NameWord& initials, const NameWord& whole) {
  if (!initials.is_initial || !initials.is_bound || whole.is_initial || whole.parts.size() != 1) return false;
  const std::string& name = whole.parts.front();
  if (!begins_with(name, initials.parts.front())) return false;
  std::size_t at = initials.parts.front().size();
  for (std::size_t i = 1; i < initials.parts.size(); ++i) {
    at = name.find(initials.parts[i], at);
    if (at == std::string::npos) return false;
    at += initials.parts[i].size();
  }
  return true;
}

// The given names, the first one as `other` has it where it abbreviates that.
Words spelled_out(const Words& names, const Words& other) {
  Words out = names;
  if (!names.empty() && !other.empty() && abbreviates(names.front(), other.front())) out.front() = other.front();
  return out;
}

bool all_full(const Words& words) {
  return std::none_of(words.begin(), words.end(), [](const NameWord& word) { return word.is_initial; });
}

// Whether all of `few` stand in `many`, in its order. REQUIRES: the first of both agree.
bool has_in_order(const std::vector<Given>& few, const std::vector<Given>& many) {
  // "Jean Serre" is not "Jean-Pierre Serre", though "J. Serre" may be.
  const bool is_whole = !few.front().is_initial && !many.front().is_initial;
  std::size_t at = 1;
  for (std::size_t i = 1; i < few.size(); ++i, ++at) {
    for (; at < many.size() && !may_be_part(few[i], many[at]); ++at) {
      if (is_whole && many[at].is_bound) return false;
    }
    if (at == many.size()) return false;
  }
  return at == many.size() || !is_whole || !many[at].is_bound;
}

// The first names must agree; of the rest, those of the shorter list must stand in the longer one, in its order.
bool may_be_given(const Words& person, const Words& author) {
  if (all_full(person) && all_full(author) && plain_letters(person) == plain_letters(author)) return true;
  const std::vector<Given> a = given_parts(spelled_out(person, author));
  const std::vector<Given> b = given_parts(spelled_out(author, person));
  if (a.empty() || b.empty() || !may_be_part(a.front(), b.front())) return false;
  // An initial alone says too little of somebody with a further name that the person does not have.
  if (b.size() > a.size() && (a.front().is_initial || b.front().is_initial)) return false;
  return a.size() < b.size() ? has_in_order(a, b) : has_in_order(b, a);
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

// The particles behind given names: "Beethoven, L. van". Those between them are a matter of taste.
Words trailing_particles(const Words& given) {
  const auto last = std::find_if(given.rbegin(), given.rend(), [](const NameWord& word) { return !word.is_particle; });
  return {last.base(), given.end()};
}

// On whichever side of the comma they stand.
Words family_particles(const Halves& halves) {
  Words out;
  std::copy_if(halves.family.begin(), halves.family.end(), std::back_inserter(out),
               [](const NameWord& word) { return word.is_particle; });
  const Words behind = trailing_particles(halves.given);
  out.insert(out.end(), behind.begin(), behind.end());
  return out;
}

// "v. d." for "van der".
bool are_same_particles(const Words& person, const Words& author) {
  if (all_letters(person) == all_letters(author)) return true;
  return std::equal(person.begin(), person.end(), author.begin(), author.end(), [](const auto& a, const auto& b) {
    return may_be_part({joined(a), a.is_initial, false}, {joined(b), b.is_initial, false});
  });
}

bool are_same(const Halves& person, const Halves& author) {
  // "Van Gogh, V.": a particle may be written large. Then it is a word of the family like the others.
  const bool is_whole = all_letters(person.family) == all_letters(author.family) &&
                        are_same_particles(trailing_particles(person.given), trailing_particles(author.given));
  if (is_whole && !person.family.empty()) return may_be_given(person.given, author.given);
  const std::string family = plain_letters(person.family);
  if (family.empty() || family != plain_letters(author.family)) return false;
  return are_same_particles(family_particles(person), family_particles(author)) &&
         may_be_given(person.given, author.given);
}

std::size_t count_plain(const Words& words, std::size_t end) {
  const auto last = words.begin() + static_cast<std::ptrdiff_t>(std::min(end, words.size()));
  return static_cast<std::size_t>(
      std::count_if(words.begin(), last, [](const NameWord& word) { return !word.is_particle; }));
}

// Every way to cut a name into halves: where the comma tells, or behind each of its last words. A family has no more
// words than this.
constexpr std::size_t most_family_words = 5;
std::vector<Halves> all_halves(const Name& name) {
  if (name.family_words > 0) return {cut_before(name, name.family_words)};
  const std::size_t plain = count_plain(name.words, name.words.size());
  std::vector<Halves> out{cut_behind(name, 1)};
  for (std::size_t count = 2; count < std::min(plain, most_family_words + 1); ++count) {
    out.push_back(cut_behind(name, count));
  }
  if (name.capital_words > 0) out.push_back(cut_before(name, name.capital_words));
  return out;
}

// "Lian X", "Lian Xiangru": the family's name first, without a comma. Full names must then be wholly equal.
bool are_same_reversed(const Halves& person, const Halves& author) {
  const bool only_initials =
      std::all_of(author.given.begin(), author.given.end(), [](const NameWord& word) { return word.is_initial; });
  if (only_initials ? !all_full(author.family) : plain_letters(author.given) != plain_letters(person.given))
    return false;
  return are_same(person, author);
}

bool is_reversed(const std::vector<Halves>& person, const Name& author) {
  for (std::size_t count = 1; count < std::min(author.words.size(), most_family_words + 1); ++count) {
    const Halves reversed = cut_before(author, count);
    const bool found = std::any_of(person.begin(), person.end(),
                                   [&reversed](const Halves& own) { return are_same_reversed(own, reversed); });
    if (found) return true;
  }
  return false;
}

// "Nguyễn Văn An" for "An Văn Nguyễn": every word stands where the order of the other half of the world has it.
bool is_mirrored(const Name& person, const Name& author) {
  return person.words.size() > 2 && all_full(person.words) && all_full(author.words) && author.family_words == 0 &&
         std::equal(person.words.rbegin(), person.words.rend(), author.words.begin(), author.words.end(),
                    [](const NameWord& a, const NameWord& b) { return a.parts == b.parts; });
}

// "Xiangru Lian, MD": whether what looks like initials behind a comma may be a degree.
bool may_have_degree(const Name& name) {
  if (name.family_words < 2) return false;
  const std::string behind = all_letters(cut_before(name, name.family_words).given);
  return behind == "md" || behind == "ma" || behind == "ms" || behind == "rn" || behind == "pe" || behind == "jd";
}

Name without_degree(Name name) {
  name.words.resize(name.family_words);
  name.family_words = 0;
  return name;
}

bool may_be_as_parsed(const Name& person, const Name& author) {
  if (person.words.empty() || author.words.empty()) return false;
  if (!person.suffix.empty() && !author.suffix.empty() && person.suffix != author.suffix) return false;
  // "李 明", "Ibn Sina".
  if (all_full(person.words) && all_full(author.words) && all_letters(person.words) == all_letters(author.words)) {
    return true;
  }
  const std::vector<Halves> own = all_halves(person);
  for (const Halves& other : all_halves(author)) {
    if (std::any_of(own.begin(), own.end(), [&other](const Halves& halves) { return are_same(halves, other); })) {
      return true;
    }
  }
  return author.family_words == 0 && (is_reversed(own, author) || is_mirrored(person, author));
}

}  // namespace

bool may_be(const Name& person, const Name& author) {
  return may_be_as_parsed(person, author) ||
         (may_have_degree(author) && may_be_as_parsed(person, without_degree(author))) ||
         (may_have_degree(person) && may_be_as_parsed(without_degree(person), author));
}

}  // namespace cvpdf::bibliography
