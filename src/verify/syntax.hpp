// The words of a content stream or a character map (ISO 32000-1, 7.2): numbers, names, strings, operators.
// Knows no operator's meaning but that of ID, behind which an inline image's bytes are skipped.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cvpdf::verify {

struct Token {
  enum class Kind : std::uint8_t { end, number, name, string, array_open, array_close, map_open, map_close, word };
  Kind kind = Kind::end;
  std::string text;   // Of a name without the slash, of a string its bytes, of a word itself.
  double number = 0;  // 0 where what looks like a number is none.
};

// Reads from the front to the end; any bytes at all are some sequence of tokens.
class Lexer {
 public:
  explicit Lexer(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] Token next();

 private:
  void skip_blanks();
  Token bracket();
  Token name();
  Token literal_string();
  Token hexadecimal_string();
  Token number_or_word();
  void append_escaped(std::string& text);
  void skip_image();

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace cvpdf::verify
