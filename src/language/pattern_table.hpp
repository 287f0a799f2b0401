// Hyphenation patterns as packed tries. pattern_compiler.cpp writes these arrays at build time, hyphenator.cpp reads
// them where they lie: they are constants that nobody moves or parses.
#pragma once

#include <cstdint>

namespace cvpdf::language {

// A set's name in the table: a language's tag, shorter than this.
inline constexpr unsigned longest_tag = 12;

// The patterns of one language tag.
struct PatternSet {
  char tag[longest_tag] = {};    // Lower case, filled up with zeros.
  std::uint32_t levels[2] = {};  // The first nodes of both tries; 0: no such level.
  std::uint32_t values = 0;      // Where the set's values begin.
  // Letters before the first division of a word and after its last.
  std::uint8_t left_minimum = 0, right_minimum = 0;
  // The same at a compound's joints, of which the first level tells; 0: none.
  std::uint8_t joint_left_minimum = 0, joint_right_minimum = 0;
};

// One byte on the way through a trie. Siblings are neighbours, ordered by their byte.
struct PatternNode {
  std::uint16_t values = 0;  // Index into the set's values, 0 where no pattern ends; the highest bit ends the siblings.
  std::uint8_t byte = 0;
  std::uint8_t first_child_high = 0;  // Index of the first child; 0 where there is none.
  std::uint16_t first_child_low = 0;

  [[nodiscard]] bool is_last() const { return (values & last_mark) != 0; }
  [[nodiscard]] unsigned value_index() const { return values & ~last_mark; }
  [[nodiscard]] std::uint32_t first_child() const { return std::uint32_t{first_child_high} << 16U | first_child_low; }

  static constexpr unsigned last_mark = 0x8000;
};
static_assert(sizeof(PatternNode) == 6 && alignof(PatternNode) == 2);

// At a node's index into the values: how many values, how many bytes before the pattern's end the first of them
// belongs, and they themselves. Marked are the values of patterns that change a word's spelling where it is divided.
inline constexpr std::uint8_t respelling_mark = 0x80;

}  // namespace cvpdf::language
