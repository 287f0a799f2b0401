// Divides words by the tables that pattern_compiler.cpp made. It knows letters, not lines.
#include "language/hyphenator.hpp"

#include <algorithm>
#include <array>

#include "language/pattern_table.hpp"

namespace cvpdf::language {

extern const PatternTable patterns_en_us;

namespace {

// Longer words are not words.
constexpr std::size_t most_letters = 63;
constexpr std::size_t most_bytes = 4 * most_letters;
// Room for the word, a full stop at either end, and a value behind the last.
using Buffer = std::array<std::uint8_t, most_bytes + 3>;

struct Row {
  std::string_view language;  // BCP 47, lower case.
  const PatternTable* patterns;
};
constexpr Row rows[] = {
    {"en", &patterns_en_us},
    {"en-us", &patterns_en_us},
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

const PatternTable* find_patterns(std::string_view language) {
  const auto same = [](char a, char b) { return lower(a) == b; };
  for (const Row& row : rows) {
    if (std::equal(language.begin(), language.end(), row.language.begin(), row.language.end(), same)) {
      return row.patterns;
    }
  }
  return nullptr;
}

bool starts_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

const PatternNode* find_child(const PatternTable& table, const PatternNode& node, std::uint8_t byte) {
  for (const PatternNode& child : table.nodes.subspan(node.first_child, node.child_count)) {
    if (child.byte >= byte) return child.byte == byte ? &child : nullptr;
  }
  return nullptr;
}

// `end`: where the pattern ends, in bytes of the dotted word.
void apply(const PatternTable& table, std::size_t index, std::size_t end, Buffer& values) {
  const std::size_t count = table.values[index];
  const std::size_t first = end - table.values[index + 1];
  for (std::size_t i = 0; i < count; ++i) {
    values[first + i] = std::max(values[first + i], table.values[index + 2 + i]);
  }
}

void apply_patterns_from(const PatternTable& table, std::size_t begin, std::span<const std::uint8_t> dotted,
                         Buffer& values) {
  const PatternNode* node = &table.nodes.front();
  for (std::size_t i = begin; i < dotted.size(); ++i) {
    node = find_child(table, *node, dotted[i]);
    if (node == nullptr) return;
    if (node->values != 0) apply(table, node->values, i + 1, values);
  }
}

std::vector<std::uint32_t> divide(std::string_view word, std::size_t letters, const PatternTable& table) {
  Buffer dotted{}, values{};
  dotted[0] = '.';
  std::transform(word.begin(), word.end(), dotted.begin() + 1,
                 [](char c) { return static_cast<std::uint8_t>(lower(c)); });
  dotted[word.size() + 1] = '.';
  for (std::size_t begin = 0; begin < word.size() + 2; ++begin) {
    apply_patterns_from(table, begin, std::span(dotted).first(word.size() + 2), values);
  }
  std::vector<std::uint32_t> places;
  std::size_t before = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!starts_letter(word[i])) continue;
    const bool odd = values[i + 1] % 2 == 1;
    if (odd && before >= table.left_minimum && letters - before >= table.right_minimum) {
      places.push_back(static_cast<std::uint32_t>(i));
    }
    ++before;
  }
  return places;
}

}  // namespace

std::vector<std::uint32_t> hyphenate(std::string_view word, std::string_view language) {
  if (word.size() > most_bytes) return {};
  const auto letters = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), starts_letter));
  if (letters > most_letters) return {};
  const PatternTable* patterns = find_patterns(language);
  if (patterns == nullptr || letters < patterns->left_minimum + patterns->right_minimum) return {};
  return divide(word, letters, *patterns);
}

}  // namespace cvpdf::language
