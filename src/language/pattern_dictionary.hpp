// A hyphenation dictionary in libhyphen's format, read for pattern_compiler. It knows patterns, not tries.
//
// The format: the character set; keywords; one pattern a line, letters with digits between them, up to the first
// blank. NEXTLEVEL parts the patterns that find a compound's joints from those that divide its parts. A pattern may
// say how to respell the word where it is divided ("asz1szony/sz=,2,1").
#pragma once

#include <cstdint>
#include <istream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace cvpdf::language {

// One value before each byte of a pattern's letters, and one behind the last; respelling_mark is added to those where
// the word would be respelled.
using Pattern = std::vector<std::uint8_t>;
using Patterns = std::map<std::string, Pattern>;  // By their letters, in UTF-8, with dots for the word's ends.

struct Dictionary {
  std::vector<Patterns> levels;  // One or two.
  unsigned left_minimum = 0, right_minimum = 0;
  unsigned joint_left_minimum = 0, joint_right_minimum = 0;
};

// What is wrong, and in which line.
class DictionaryError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// All that has a bearing on words without apostrophes and hyphens; throws where that is more than is known here.
[[nodiscard]] Dictionary read_dictionary(std::istream& file);

}  // namespace cvpdf::language
