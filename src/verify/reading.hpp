// The words of the tagged text in the structure's order: what a screen reader reads, and what the content is compared
// with.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "verify/structure.hpp"
#include "verify/text_walk.hpp"

namespace cvpdf::verify {

struct FoundWord {
  std::string utf8;  // plain(); a formula is "\uFFFC".
  int page = 0;
  // What parts it from the word before: a blank or a block's end, or nothing but a line's end or a gap on the line.
  enum class Begins : std::uint8_t { apart, at_line, at_gap };
  Begins begins = Begins::apart;
};

inline constexpr const char* formula_mark = "\xEF\xBF\xBC";

[[nodiscard]] std::vector<FoundWord> read_words(const Tree& tree, const std::vector<PageText>& pages);

}  // namespace cvpdf::verify
