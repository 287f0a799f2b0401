// Hyphenation patterns as a packed trie. pattern_compiler.cpp writes it at build time, hyphenator.cpp reads it.
#pragma once

#include <cstdint>
#include <span>

namespace cvpdf::language {

// The children of a node are neighbours, ordered by their byte. The root is node 0.
struct PatternNode {
  std::uint8_t byte = 0;
  std::uint8_t child_count = 0;
  std::uint16_t values = 0;  // Index into PatternTable::values; 0: no pattern ends here.
  std::uint32_t first_child = 0;
};

struct PatternTable {
  std::span<const PatternNode> nodes;
  // At a node's index: how many values, how many bytes before the pattern's end the first of them belongs, and they.
  std::span<const std::uint8_t> values;
  unsigned left_minimum = 0, right_minimum = 0;  // Letters before the first division and after the last.
};

}  // namespace cvpdf::language
