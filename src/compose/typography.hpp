// Straight quotes, dots, hyphens and blanks, set as a careful compositor sets them. It knows text, not styles.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_rules.hpp"
#include "compose/blanks.hpp"
#include "document/place.hpp"
#include "language/language.hpp"

namespace cvpdf::compose {

// What became longer or shorter: bytes of a piece as it was read, and of the same as it was written.
struct LengthChange {
  document::ByteRange read, written;
};

// Follows one paragraph, piece by piece: what a quote turns into depends on what stands before it. What an author has
// set already, curly quotes or blanks that do not break, stays; so setting a text twice changes nothing more.
class Typographer {
 public:
  // Both must outlive it.
  Typographer(const language::Language& language, const TextRuleSet& rules)
      : language_(language), rules_(rules), blanks_(language, rules) {}

  // Running text, by the rules that hold (base/text_rules.hpp). Addresses in it stay as they are. `behind` follows the
  // piece: how it ends may depend on that.
  [[nodiscard]] std::string set(std::string_view utf8, std::string_view behind = {});
  // Names and the like: apostrophes, and blanks at initials.
  [[nodiscard]] std::string set_plain(std::string_view utf8);
  // A pattern's own text: its straight quotes enclose what stands between them, however many pieces that is.
  [[nodiscard]] std::string set_pattern(std::string_view utf8);
  // Of the last text or name that was set; in order.
  [[nodiscard]] const std::vector<LengthChange>& changes() const { return changes_; }
  // Something that is not running text went by: an address, code, math.
  void pass(std::string_view utf8) { written_ += utf8; }

 private:
  enum class Level : std::uint8_t { outer, inner };
  struct Open {
    char mark = '"';
    Level level = Level::outer;
  };
  struct Piece {
    std::string_view utf8;
    std::string_view behind;      // What follows it.
    std::size_t last_single = 0;  // The last "'" that may close a quote; 0: none.
    bool has_address = false;
  };

  void begin_piece();
  // That what was read has been written, from byte `written` of written_ on.
  void note(std::size_t written, document::ByteRange read);
  [[nodiscard]] std::string end_piece() const { return written_.substr(begin_); }
  [[nodiscard]] char32_t previous() const { return last_code_point(written_, 0); }
  [[nodiscard]] static char32_t next_of(const Piece& piece, std::size_t end);
  // Writes what begins at `at`, and returns where it ends.
  [[nodiscard]] std::size_t set_mark(const Piece& piece, std::size_t at);
  [[nodiscard]] std::size_t set_hyphens(const Piece& piece, std::size_t at);
  [[nodiscard]] std::size_t set_dots(const Piece& piece, std::size_t at);
  [[nodiscard]] std::size_t copy_address(const Piece& piece, std::size_t at);
  void write_dash(std::string_view dash);
  void double_quote(char32_t next);
  void single_quote(const Piece& piece, std::size_t at, char32_t next);
  [[nodiscard]] bool opens(char32_t next) const;
  [[nodiscard]] bool may_open_single(const Piece& piece, std::size_t at, char32_t next) const;
  [[nodiscard]] bool is_elision(std::string_view behind) const;
  [[nodiscard]] bool is_open(char mark) const;
  [[nodiscard]] Level first_level(char mark) const;
  void open(char mark);
  void close(char mark);

  const language::Language& language_;
  const TextRuleSet& rules_;
  BlankRules blanks_;
  std::string written_;    // The paragraph so far, or its last bytes; empty: it begins.
  std::size_t begin_ = 0;  // Where the piece begins in it.
  std::vector<LengthChange> changes_;
  std::size_t opened_ = 0;       // Where the last opening quote ends in it; 0: none.
  std::array<Open, 4> opens_{};  // The quotes that are open; deeper ones are not followed.
  std::size_t depth_ = 0;
  bool inside_pattern_quotes_ = false;
};

// "3254-3263" with an en dash, and so every hyphen or two between digits.
[[nodiscard]] std::string set_number_range(std::string_view utf8);

}  // namespace cvpdf::compose
