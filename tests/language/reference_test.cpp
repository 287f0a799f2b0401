// Equality with libhyphen, which reads the same dictionaries, for every language of patterns.txt: on words made of the
// patterns themselves, so that each is met whole, inside others and at every end, and on real words where there are
// any.
#include <gtest/gtest.h>
#include <hyphen.h>
#include <iconv.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "language/hyphenator.hpp"
#include "unicode/text.hpp"

// The reference library itself loses some memory when it loads a dictionary: that is not for us to report.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libhyphen.so"; }

namespace cvpdf::language {
namespace {

struct ReferenceRow {
  std::string tag, path;
  std::size_t left_minimum = 0, right_minimum = 0;

  // Part of the test's name, which GoogleTest would else make of the addresses within.
  friend std::ostream& operator<<(std::ostream& out, const ReferenceRow& row) { return out << row.tag; }
};

std::vector<ReferenceRow> rows() {
  std::vector<ReferenceRow> result;
  std::ifstream list(CVPDF_PATTERN_LIST);
  for (std::string line; std::getline(list, line);) {
    std::vector<std::string> fields;
    std::istringstream in(line);
    for (std::string field; std::getline(in, field, '|');) fields.push_back(field);
    ReferenceRow row;
    std::istringstream(fields.at(0)) >> row.tag;
    std::istringstream(fields.at(3)) >> row.left_minimum >> row.right_minimum;
    std::istringstream(fields.at(4)) >> row.path;
    result.push_back(row);
  }
  return result;
}

// Between two character sets; empty where the text has no such form.
class Converter {
 public:
  Converter(const std::string& to, const std::string& from) : handle_(iconv_open(to.c_str(), from.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() { iconv_close(handle_); }

  std::string convert(std::string text) {
    std::string out(4 * text.size() + 4, '\0');
    char *from = text.data(), *to = out.data();
    std::size_t left = text.size(), room = out.size();
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    if (iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1)) return {};
    out.resize(out.size() - room);
    return out;
  }

 private:
  iconv_t handle_;
};

struct FreeDictionary {
  void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};
using Places = std::vector<std::size_t>;  // Letters before which a word may be divided.

std::vector<std::string> letters_of(const std::string& word) {
  std::vector<std::string> letters;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    static_cast<void>(unicode::next_code_point(word, at));
    letters.push_back(word.substr(begin, at - begin));
  }
  return letters;
}

// What libhyphen says of a word; not where it would respell the word, and not nearer to its ends than the row allows.
class Oracle {
 public:
  explicit Oracle(const ReferenceRow& row)
      : row_(row), dictionary_(load_without_comments(row.path)), encoder_(dictionary_->cset, "UTF-8") {}

  // False where the dictionary's character set does not have the word.
  bool divide(const std::string& word, Places& places) {
    const std::string encoded = encoder_.convert(word);
    if (encoded.empty()) return false;
    std::string marks(encoded.size() + 5, '\0');
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    const int size = static_cast<int>(encoded.size());
    hnj_hyphen_hyphenate2(dictionary_.get(), encoded.c_str(), size, marks.data(), nullptr, &replacements, &positions,
                          &cuts);
    const std::size_t count = letters_of(word).size();
    for (std::size_t i = 0; i + 1 < count; ++i) {
      const bool respells = replacements != nullptr && replacements[i] != nullptr;
      const bool is_inside = i + 1 >= row_.left_minimum && count - i - 1 >= row_.right_minimum;
      if ((marks[i] & 1) != 0 && !respells && is_inside) places.push_back(i + 1);
    }
    for (std::size_t i = 0; replacements != nullptr && i < encoded.size(); ++i) std::free(replacements[i]);
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return true;
  }
  [[nodiscard]] std::string character_set() const { return dictionary_->cset; }

 private:
  // The library takes what stands behind a comment's 99th byte for a pattern.
  static HyphenDict* load_without_comments(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::FILE* copy = std::tmpfile();
    for (std::string line; std::getline(file, line);) {
      if (line.empty() || line[0] != '%') std::fprintf(copy, "%s\n", line.c_str());
    }
    std::rewind(copy);
    HyphenDict* dictionary = hnj_hyphen_load_file(copy);
    std::fclose(copy);
    return dictionary;
  }

  const ReferenceRow& row_;
  std::unique_ptr<HyphenDict, FreeDictionary> dictionary_;
  Converter encoder_;
};

Places divide(const std::string& word, std::string_view tag) {
  Places places;
  const std::vector<std::uint32_t> offsets = hyphenate(word, tag);
  const std::vector<std::string> letters = letters_of(word);
  std::size_t offset = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (std::binary_search(offsets.begin(), offsets.end(), offset)) places.push_back(i);
    offset += letters[i].size();
  }
  EXPECT_EQ(places.size(), offsets.size()) << word << ": an offset inside a letter";
  return places;
}

// The letters alone: neither digits nor dots nor what never stands in a word that is divided.
std::string only_letters(const std::string& utf8) {
  std::string word;
  for (const std::string& letter : letters_of(utf8)) {
    std::size_t at = 0;
    const char32_t c = unicode::next_code_point(letter, at);
    if (unicode::is_letter(c) && unicode::lower_case(letter, {}) == letter) word += letter;
  }
  return word;
}

// The patterns' letters, in the order of the dictionary.
std::vector<std::string> fragments(const ReferenceRow& row, const std::string& character_set) {
  std::vector<std::string> result;
  std::ifstream file(row.path, std::ios::binary);
  Converter decoder("UTF-8", character_set);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    const bool is_pattern = !line.empty() && (line[0] < 'A' || line[0] > 'Z') && line[0] != '%' && line[0] != '#';
    if (is_pattern) result.push_back(only_letters(decoder.convert(line.substr(0, line.find_first_of(" /\r")))));
  }
  return result;
}

// Some thousands of the fragments themselves, then fragments in any order, some with a letter more.
std::set<std::string> invented_words(const std::vector<std::string>& parts, std::size_t count) {
  std::set<std::string> words;
  std::mt19937 random(2);
  for (std::size_t i = 0; i < parts.size(); i += 1 + parts.size() / count) words.insert(parts[i]);
  for (std::size_t i = 0; i < count; ++i) {
    std::string word;
    for (std::size_t n = 1 + random() % 4; n > 0; --n) {
      const std::string& part = parts[random() % parts.size()];
      const std::vector<std::string> letters = letters_of(part);
      word += random() % 4 == 0 && !letters.empty() ? letters[random() % letters.size()] : part;
    }
    words.insert(word);
  }
  return words;
}

void add_real_words(const std::string& path, std::set<std::string>& words) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (only_letters(line) == line) words.insert(line);
  }
}

std::string shown(const std::string& word, const Places& places) {
  const std::vector<std::string> letters = letters_of(word);
  std::string text;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (std::binary_search(places.begin(), places.end(), i)) text += '-';
    text += letters[i];
  }
  return text;
}

constexpr std::size_t longest_word = 60;  // Letters; nothing longer is divided.

class Libhyphen : public testing::TestWithParam<ReferenceRow> {};

TEST_P(Libhyphen, GivesTheSameAnswers) {
  const ReferenceRow& row = GetParam();
  Oracle oracle(row);
  constexpr std::size_t word_count = 4'000;
  std::set<std::string> words = invented_words(fragments(row, oracle.character_set()), word_count);
  if (row.tag == "en-US") add_real_words(std::string(CVPDF_SOURCE_DIR) + "/tests/data/seed-words.txt", words);
  if (const char* more = std::getenv("CVPDF_WORDS"); more != nullptr) add_real_words(more, words);
  std::size_t compared = 0, divided = 0;
  for (const std::string& word : words) {
    Places expected;
    if (letters_of(word).size() > longest_word || word.empty() || !oracle.divide(word, expected)) continue;
    ASSERT_EQ(shown(word, divide(word, row.tag)), shown(word, expected));
    ++compared;
    divided += expected.empty() ? 0 : 1;
  }
  EXPECT_GT(compared, 1'000U);
  EXPECT_GT(divided, compared / 5);
}

INSTANTIATE_TEST_SUITE_P(Every, Libhyphen, testing::ValuesIn(rows()), [](const auto& row) {
  std::string name = row.param.tag;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace cvpdf::language
