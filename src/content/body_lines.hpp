// The lines of a letter's body, by the marks of Markdown at their heads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cvpdf::content {

struct BodyLine {
  enum class Kind : std::uint8_t {
    blank,
    text,
    point,    // "- x", "* x", "+ x"; "• x" and the like; "– x" beside another.
    number,   // "1. x", "1) x", of at most three digits.
    heading,  // "# x", of up to six signs.
    quote,    // "> x"; "> 5" and ">= x" compare.
    table,    // "| x | y |", with its last bar, beside another; without words between its head and its rows.
    rule,     // "---", "***", "___", or a line of "=" that underlines.
    fence,    // "```" or "~~~".
  };
  Kind kind = Kind::blank;
  std::size_t head = 0;            // Where its first sign stands, in bytes of the text.
  std::size_t begin = 0, end = 0;  // Of its words, behind the mark; the same where it has none.
  std::size_t next = 0;            // Where the next line begins.
  std::string_view mark{};         // Of a number: "1.".
};

// The line of `text` that begins at `begin`.
[[nodiscard]] BodyLine body_line(std::string_view text, std::size_t begin);

}  // namespace cvpdf::content
