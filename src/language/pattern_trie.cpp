#include "language/pattern_trie.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace cvpdf::language {

namespace {

constexpr std::size_t most_nodes = std::size_t{1} << 24U;
constexpr std::size_t most_values = PatternNode::last_mark;

struct Node {
  std::map<unsigned char, std::size_t> children;
  const Pattern* pattern = nullptr;
};
using Trie = std::vector<Node>;

std::size_t child_of(Trie& trie, std::size_t node, unsigned char byte) {
  const auto [place, is_new] = trie[node].children.try_emplace(byte, trie.size());
  const std::size_t child = place->second;
  if (is_new) trie.emplace_back();
  return child;
}

Trie build_trie(const Patterns& patterns) {
  Trie trie(1);
  for (const auto& [letters, pattern] : patterns) {
    std::size_t node = 0;
    for (const char c : letters) node = child_of(trie, node, static_cast<unsigned char>(c));
    trie[node].pattern = &pattern;
  }
  return trie;
}

// All patterns' values in one array, equal ones once.
class ValuePool {
 public:
  explicit ValuePool(std::vector<std::uint8_t>& bytes) : bytes_(bytes), begin_(bytes.size()) { bytes_.push_back(0); }

  std::size_t add(const Pattern* pattern) {
    if (pattern == nullptr) return 0;
    const auto is_set = [](std::uint8_t value) { return value != 0; };
    const auto first = std::find_if(pattern->begin(), pattern->end(), is_set);
    if (first == pattern->end()) return 0;
    const auto last = std::find_if(pattern->rbegin(), pattern->rend(), is_set).base();
    std::vector<std::uint8_t> entry = {static_cast<std::uint8_t>(last - first),
                                       static_cast<std::uint8_t>(pattern->end() - first - 1)};
    entry.insert(entry.end(), first, last);
    return place_of(entry);
  }

 private:
  std::size_t place_of(const std::vector<std::uint8_t>& entry) {
    const auto [place, is_new] = places_.try_emplace(entry, bytes_.size() - begin_);
    if (is_new) bytes_.insert(bytes_.end(), entry.begin(), entry.end());
    if (place->second >= most_values) throw DictionaryError("it has too many different patterns");
    return place->second;
  }

  std::map<std::vector<std::uint8_t>, std::size_t> places_;
  std::vector<std::uint8_t>& bytes_;
  std::size_t begin_;
};

// Writes siblings from the leaves up, so that equal branches are found by their children's places.
class Packer {
 public:
  Packer(std::vector<PatternNode>& nodes, ValuePool& pool) : nodes_(nodes), pool_(pool) {}

  std::uint32_t pack(const Trie& trie, std::size_t node) {
    std::vector<Key> siblings;
    for (const auto& [byte, child] : trie[node].children) {
      siblings.push_back({byte, pool_.add(trie[child].pattern), pack(trie, child)});
    }
    if (siblings.empty()) return 0;
    const auto [place, is_new] = places_.try_emplace(siblings, static_cast<std::uint32_t>(nodes_.size()));
    if (is_new) append(siblings);
    return place->second;
  }

 private:
  using Key = std::array<std::size_t, 3>;  // Byte, values, first child.

  void append(const std::vector<Key>& siblings) {
    for (const auto& [byte, values, child] : siblings) {
      PatternNode node;
      node.values = static_cast<std::uint16_t>(values);
      node.byte = static_cast<std::uint8_t>(byte);
      node.first_child_high = static_cast<std::uint8_t>(child >> 16U);
      node.first_child_low = static_cast<std::uint16_t>(child & 0xFFFFU);
      nodes_.push_back(node);
    }
    nodes_.back().values |= PatternNode::last_mark;
    if (nodes_.size() > most_nodes) throw DictionaryError("it has too many patterns");
  }

  std::vector<PatternNode>& nodes_;
  ValuePool& pool_;
  std::map<std::vector<Key>, std::uint32_t> places_;
};

}  // namespace

PatternSet pack(const Dictionary& dictionary, PackedPatterns& packed) {
  PatternSet set;
  set.values = static_cast<std::uint32_t>(packed.values.size());
  ValuePool pool(packed.values);
  Packer packer(packed.nodes, pool);
  for (std::size_t level = 0; level < dictionary.levels.size(); ++level) {
    set.levels[level] = packer.pack(build_trie(dictionary.levels[level]), 0);
  }
  if (set.levels[0] == 0) std::swap(set.levels[0], set.levels[1]);  // French: joints only at apostrophes.
  set.joint_left_minimum = static_cast<std::uint8_t>(dictionary.joint_left_minimum);
  set.joint_right_minimum = static_cast<std::uint8_t>(dictionary.joint_right_minimum);
  return set;
}

}  // namespace cvpdf::language
