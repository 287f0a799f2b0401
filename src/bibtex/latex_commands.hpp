// LaTeX's commands by name: what they print, and what becomes of their arguments (LaTeX 2e; textcomp;
// biblatex 3.18, 4.7; csquotes 5; babel).
#pragma once

#include <cstdint>
#include <string_view>

namespace cvpdf::bibtex {

struct Command {
  enum class Kind : std::uint8_t {
    unknown,
    accent,      // On the letter that follows.
    symbol,      // Prints `text`.
    emphasis,    // Of its argument, or to the end of the group.
    strong,      // Likewise.
    typewriter,  // Likewise.
    plain,       // Its argument stays as it is.
    enclosing,   // Its argument stands between `text` and `behind`.
    swallowing,  // `text` is empty, and the first argument is not printed; what follows is.
    math,        // Its argument is math.
    address,     // \url.
    link,        // \href.
  };
  Kind kind = Kind::unknown;
  std::string_view text{}, behind{};  // UTF-8.
  char32_t mark = 0;                  // Of an accent.
};

// Of a name without its backslash, "emph" or "'".
[[nodiscard]] Command find_command(std::string_view name);

}  // namespace cvpdf::bibtex
