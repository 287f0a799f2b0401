// A program of the build: reads a hyphenation dictionary in libhyphen's format and writes its patterns as C++, a
// packed trie. It knows nothing of words. Usage: pattern_compiler DICTIONARY NAME > SOURCE
//
// The format: the character set, then LEFTHYPHENMIN and RIGHTHYPHENMIN, then one pattern a line, letters with digits
// between them. Patterns that change letters ("/") and second levels are not read: such a dictionary is refused.
#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Values = std::vector<int>;

struct Pattern {
  std::string letters;
  Values values;  // One before each letter, and one behind the last.
};

struct Dictionary {
  std::vector<Pattern> patterns;
  unsigned left_minimum = 2, right_minimum = 3;
};

struct Node {
  std::map<unsigned char, std::size_t> children;
  const Values* values = nullptr;
};
using Trie = std::vector<Node>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Pattern parse_pattern(std::string_view line) {
  Pattern pattern{{}, {0}};
  for (const char c : line) {
    if (is_digit(c)) {
      pattern.values.back() = c - '0';
    } else {
      pattern.letters += c;
      pattern.values.push_back(0);
    }
  }
  return pattern;
}

// False where the line is not a keyword.
bool read_keyword(const std::string& line, Dictionary& dictionary) {
  std::istringstream in(line);
  std::string word;
  in >> word;
  if (word == "LEFTHYPHENMIN") return static_cast<bool>(in >> dictionary.left_minimum);
  if (word == "RIGHTHYPHENMIN") return static_cast<bool>(in >> dictionary.right_minimum);
  return false;
}

Dictionary read_dictionary(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string line;
  if (!std::getline(file, line)) throw std::runtime_error("cannot read it");
  if (line.substr(0, line.find('\r')) != "UTF-8") throw std::runtime_error("it is not in UTF-8");
  Dictionary dictionary;
  while (std::getline(file, line)) {
    line = line.substr(0, line.find_first_of("\r%#"));
    if (line.empty() || read_keyword(line, dictionary)) continue;
    if (line.find_first_of("/ \t") != std::string::npos || line == "NEXTLEVEL") {
      throw std::runtime_error("this line has no meaning here: " + line);
    }
    dictionary.patterns.push_back(parse_pattern(line));
  }
  return dictionary;
}

std::size_t child_of(Trie& trie, std::size_t node, unsigned char byte) {
  const auto [place, is_new] = trie[node].children.try_emplace(byte, trie.size());
  const std::size_t child = place->second;
  if (is_new) trie.emplace_back();
  return child;
}

void insert(Trie& trie, const Pattern& pattern) {
  std::size_t node = 0;
  for (const char c : pattern.letters) node = child_of(trie, node, static_cast<unsigned char>(c));
  trie[node].values = &pattern.values;
}

// The values that the patterns in the trie give to `letters`.
Values evaluate(const Trie& trie, const std::string& letters) {
  Values result(letters.size() + 1, 0);
  for (std::size_t begin = 0; begin < letters.size(); ++begin) {
    std::size_t node = 0;
    for (std::size_t i = begin; i < letters.size(); ++i) {
      const auto& children = trie[node].children;
      const auto next = children.find(static_cast<unsigned char>(letters[i]));
      if (next == children.end()) break;
      node = next->second;
      if (trie[node].values == nullptr) continue;
      const Values& values = *trie[node].values;
      for (std::size_t k = 0; k < values.size(); ++k) result[begin + k] = std::max(result[begin + k], values[k]);
    }
  }
  return result;
}

// Shorter patterns first, so that those that they imply can be left out: the dictionary holds many.
Trie build_trie(Dictionary& dictionary) {
  const auto shorter = [](const Pattern& a, const Pattern& b) { return a.letters.size() < b.letters.size(); };
  std::stable_sort(dictionary.patterns.begin(), dictionary.patterns.end(), shorter);
  Trie trie(1);
  for (const Pattern& pattern : dictionary.patterns) {
    const Values implied = evaluate(trie, pattern.letters);
    bool adds = false;
    for (std::size_t i = 0; i < implied.size(); ++i) adds = adds || pattern.values[i] > implied[i];
    if (adds) insert(trie, pattern);
  }
  return trie;
}

// Breadth first, so that siblings become neighbours.
std::vector<std::size_t> breadth_first(const Trie& trie) {
  std::vector<std::size_t> order = {0};
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (const auto& [byte, child] : trie[order[i]].children) order.push_back(child);
  }
  return order;
}

// All patterns' values in one array, equal ones once.
class ValuePool {
 public:
  std::size_t add(const Values* values) {
    if (values == nullptr) return 0;
    const auto is_set = [](int value) { return value != 0; };
    const auto first = std::find_if(values->begin(), values->end(), is_set);
    const auto last = std::find_if(values->rbegin(), values->rend(), is_set).base();
    // Bytes from the first value's place to the pattern's end.
    Values entry = {static_cast<int>(last - first), static_cast<int>(values->end() - first - 1)};
    entry.insert(entry.end(), first, last);
    const auto [place, is_new] = places_.try_emplace(entry, bytes_.size());
    if (is_new) bytes_.insert(bytes_.end(), entry.begin(), entry.end());
    return place->second;
  }
  [[nodiscard]] const Values& bytes() const { return bytes_; }

 private:
  std::map<Values, std::size_t> places_;
  Values bytes_ = {0};
};

void write_nodes(const Trie& trie, ValuePool& pool) {
  std::vector<unsigned char> byte_of(trie.size(), 0);
  std::size_t next_child = 1;
  for (const Node& node : trie) {
    for (const auto& [byte, child] : node.children) byte_of[child] = byte;
  }
  std::cout << "constexpr PatternNode nodes[] = {\n";
  for (const std::size_t index : breadth_first(trie)) {
    const Node& node = trie[index];
    std::cout << "{" << int{byte_of[index]} << "," << node.children.size() << "," << pool.add(node.values) << ","
              << next_child << "},\n";
    next_child += node.children.size();
  }
  std::cout << "};\n";
}

void write(const Dictionary& dictionary, const Trie& trie, const std::string& name) {
  std::cout << "// Written by pattern_compiler. Do not edit.\n"
            << "#include \"language/pattern_table.hpp\"\n"
            << "namespace cvpdf::language {\nnamespace {\n";
  ValuePool pool;
  write_nodes(trie, pool);
  if (pool.bytes().size() > 0xFFFF) throw std::runtime_error("it has too many different patterns");
  std::cout << "constexpr std::uint8_t values[] = {";
  for (const int value : pool.bytes()) std::cout << value << ",";
  std::cout << "};\n}  // namespace\nextern const PatternTable " << name << ";\nconst PatternTable " << name
            << " = {nodes, values, " << dictionary.left_minimum << ", " << dictionary.right_minimum
            << "};\n}  // namespace cvpdf::language\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: pattern_compiler DICTIONARY NAME > SOURCE\n";
    return 2;
  }
  try {
    Dictionary dictionary = read_dictionary(arguments[1]);
    const Trie trie = build_trie(dictionary);
    write(dictionary, trie, arguments[2]);
    return std::cout.flush() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "pattern_compiler: " << arguments[1] << ": " << error.what() << "\n";
    return 1;
  }
}
