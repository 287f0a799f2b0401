// Where a line may break: UAX #14, and what a CV needs beyond it. The front door; the rules are in break_rules.hpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct UBreakIterator;  // ICU's.

namespace cvpdf::unicode {

// What stands before the place: the line's setter makes a price of it.
enum class BreakKind : std::uint8_t {
  mandatory,    // After a line's or paragraph's end.
  blank,        // After blanks, which vanish there.
  hyphen,       // After a hyphen that the author wrote, in addresses too.
  soft_hyphen,  // After U+00AD, which shows there.
  dash,         // After a dash without blanks.
  slash,        // Between two long words: "PyTorch/TensorFlow".
  address,      // After a mark in a URL, an e-mail address or a path: no hyphen is to be shown.
  symbol,       // After another mark: "a|b", "wait…what".
  plain,        // Where nothing shows: between ideographs, at a zero-width space.
  last_resort   // Inside a part of an address that is too long for any line.
};
struct LineBreakOpportunity {
  std::uint32_t offset = 0;  // In bytes: the line may break before this one.
  BreakKind kind = BreakKind::plain;
  friend bool operator==(const LineBreakOpportunity&, const LineBreakOpportunity&) = default;
};

struct CloseBreakIterator {
  void operator()(UBreakIterator* iterator) const;
};

// Finds breaks in many texts with one ICU iterator, which is opened by the first text that needs it: that costs as much
// as some 500 bytes of text.
class LineBreakFinder {
 public:
  // In ascending order; the end of the text is not among them. `utf8` is valid and shorter than 2 GiB.
  [[nodiscard]] std::vector<LineBreakOpportunity> find(std::string_view utf8);
  // UAX #14 alone, as ICU answers it. Kinds are `mandatory` and `plain`.
  [[nodiscard]] std::vector<LineBreakOpportunity> find_untailored(std::string_view utf8);

 private:
  std::unique_ptr<UBreakIterator, CloseBreakIterator> iterator_;
};

// The same for one text.
[[nodiscard]] std::vector<LineBreakOpportunity> line_breaks(std::string_view utf8);

}  // namespace cvpdf::unicode
