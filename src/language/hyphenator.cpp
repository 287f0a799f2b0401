// Divides words by the tables that pattern_compiler.cpp made. It knows letters, not lines.
#include "language/hyphenator.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/ascii.hpp"
#include "language/pattern_table.hpp"
#include "language/word_letters.hpp"

extern "C" const cvpdf::language::PatternSet cvpdf_pattern_sets_begin[];
extern "C" const cvpdf::language::PatternSet cvpdf_pattern_sets_end[];
extern "C" const cvpdf::language::PatternNode cvpdf_pattern_nodes_begin[];
extern "C" const std::uint8_t cvpdf_pattern_values_begin[];

namespace cvpdf::language {

namespace {

// A value before each byte of a word between full stops, and one behind the last.
using Values = std::array<std::uint8_t, most_word_bytes + 3>;
using Joints = std::array<bool, most_letters + 1>;  // Whether the word may be divided before each letter.

// Letters [begin, end) of the word.
struct Part {
  std::size_t begin, end;
  [[nodiscard]] std::size_t size() const { return end - begin; }
};

bool is_named(const PatternSet& set, std::string_view tag) {
  if (tag.size() >= longest_tag || set.tag[tag.size()] != '\0') return false;
  return std::equal(tag.begin(), tag.end(), std::begin(set.tag), [](char a, char b) { return ascii_lower(a) == b; });
}

const PatternNode* find_sibling(std::uint32_t first, std::uint8_t byte) {
  if (first == 0) return nullptr;
  for (const PatternNode* node = cvpdf_pattern_nodes_begin + first;; ++node) {
    if (node->byte >= byte) return node->byte == byte ? node : nullptr;
    if (node->is_last()) return nullptr;
  }
}

class WordDivider {
 public:
  WordDivider(const PatternSet& set, const WordLetters& word) : set_(set), word_(word) {}

  const Joints& divide() {
    const Part whole{0, word_.count};
    if (set_.levels[1] == 0) {
      divide_plain(whole, set_.levels[0]);
    } else {
      divide_compound(whole);
    }
    keep_off_ends(whole, set_.left_minimum, set_.right_minimum);
    return joints_;
  }

 private:
  // The joints of a compound first; between them, the parts are compounds again, until one has no joint.
  void divide_compound(const Part& part) {
    divide_plain(part, set_.levels[0]);
    if (std::none_of(at(part.begin + 1), at(part.end), [](bool joint) { return joint; })) {
      divide_plain(part, set_.levels[1]);
      keep_off_ends(part, part.begin == 0 ? 0U : set_.joint_left_minimum,
                    part.end == word_.count ? 0U : set_.joint_right_minimum);
      return;
    }
    for (std::size_t begin = part.begin; begin < part.end;) {
      const auto end = static_cast<std::size_t>(std::find(at(begin + 1), at(part.end), true) - joints_.begin());
      divide_compound({begin, end});
      if (end - begin > 1) joints_[end - 1] = false;  // A joint's last letter stays: so libhyphen 2.8.8 has it.
      begin = end;
    }
  }

  void divide_plain(const Part& part, std::uint32_t trie) {
    const std::size_t first_byte = word_.begin[part.begin];
    const std::size_t size = word_.begin[part.end] - first_byte;
    dotted_[0] = dotted_[size + 1] = '.';
    std::copy_n(word_.bytes.begin() + static_cast<std::ptrdiff_t>(first_byte), size, dotted_.begin() + 1);
    std::fill_n(values_.begin(), size + 3, std::uint8_t{0});
    apply_patterns(trie, size + 2);
    for (std::size_t i = part.begin + 1; i < part.end; ++i) {
      const std::uint8_t value = values_[1 + word_.begin[i] - first_byte];
      joints_[i] = value % 2 == 1 && (value & respelling_mark) == 0;
    }
  }

  // Of all that a trie holds and that ends at one place, only the longest counts, pattern or not: so libhyphen reads
  // its dictionaries, and their longer patterns have the values of the shorter ones in them.
  void apply_patterns(std::uint32_t trie, std::size_t size) {
    std::size_t reached = 0;
    for (std::size_t begin = 0; begin < size; ++begin) {
      std::uint32_t siblings = trie;
      for (std::size_t i = begin; i < size; ++i) {
        const PatternNode* node = find_sibling(siblings, static_cast<std::uint8_t>(dotted_[i]));
        if (node == nullptr) break;
        if (i >= reached && node->value_index() != 0) apply(set_.values + node->value_index(), i + 1);
        reached = std::max(reached, i + 1);
        siblings = node->first_child();
      }
    }
  }

  // `end`: where the pattern ends, in bytes of the dotted word.
  void apply(std::size_t index, std::size_t end) {
    const std::uint8_t* entry = cvpdf_pattern_values_begin + index;
    const std::size_t first = end - entry[1];
    for (std::size_t i = 0; i < entry[0]; ++i) {
      std::uint8_t& value = values_[first + i];
      const std::uint8_t other = entry[2 + i];
      if ((other & ~respelling_mark) > (value & ~respelling_mark)) value = other;
    }
  }

  void keep_off_ends(const Part& part, std::size_t left, std::size_t right) {
    for (std::size_t i = part.begin + 1; i < part.end; ++i) {
      if (i - part.begin < left || part.end - i < right) joints_[i] = false;
    }
  }

  Joints::iterator at(std::size_t letter) { return joints_.begin() + static_cast<std::ptrdiff_t>(letter); }

  const PatternSet& set_;
  const WordLetters& word_;
  Values values_{};
  std::array<char, most_word_bytes + 2> dotted_{};
  Joints joints_{};
};

}  // namespace

const PatternSet* find_patterns(std::string_view language) {
  for (; !language.empty(); language = language.substr(0, std::min(language.rfind('-'), language.size()))) {
    const PatternSet* found = std::find_if(cvpdf_pattern_sets_begin, cvpdf_pattern_sets_end,
                                           [language](const PatternSet& set) { return is_named(set, language); });
    if (found != cvpdf_pattern_sets_end) return found;
    if (language.find('-') == std::string_view::npos) break;
  }
  return nullptr;
}

std::vector<std::uint32_t> hyphenate(std::string_view word, const PatternSet& patterns) {
  WordLetters letters;
  std::vector<std::uint32_t> places;
  if (!find_letters(word, letters)) return places;
  if (letters.count < std::size_t{patterns.left_minimum} + patterns.right_minimum) return places;
  WordDivider divider(patterns, letters);
  const Joints& joints = divider.divide();
  for (std::size_t i = 1; i < letters.count; ++i) {
    if (joints[i]) places.push_back(letters.origin[i]);
  }
  return places;
}

std::vector<std::uint32_t> hyphenate(std::string_view word, std::string_view language) {
  const PatternSet* patterns = find_patterns(language);
  return patterns == nullptr ? std::vector<std::uint32_t>() : hyphenate(word, *patterns);
}

bool capitalizes_nouns(std::string_view language) {
  constexpr std::string_view german = "de";
  const std::string_view primary = language.substr(0, language.find('-'));
  return std::equal(primary.begin(), primary.end(), german.begin(), german.end(),
                    [](char a, char b) { return ascii_lower(a) == b; });
}

}  // namespace cvpdf::language
