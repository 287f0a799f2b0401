#include "verify/to_unicode.hpp"

#include <algorithm>
#include <vector>

#include "verify/code.hpp"
#include "verify/syntax.hpp"
#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

class ToUnicodeReader {
 public:
  explicit ToUnicodeReader(std::string_view cmap) : lexer_(cmap) {}

  ToUnicode read() {
    for (Token token = lexer_.next(); token.kind != Token::Kind::end; token = lexer_.next()) {
      if (token.kind != Token::Kind::word) continue;
      if (token.text == "beginbfchar") read_characters();
      if (token.text == "beginbfrange") read_ranges();
    }
    return std::move(map_);
  }

 private:
  void read_characters() {
    for (Token code = lexer_.next(); code.kind == Token::Kind::string; code = lexer_.next()) {
      const Token text = lexer_.next();
      if (text.kind == Token::Kind::string) set(code_of(code.text), from_utf16(text.text));
    }
  }

  void read_ranges() {
    for (Token first = lexer_.next(); first.kind == Token::Kind::string; first = lexer_.next()) {
      const Token last = lexer_.next();
      const Token text = lexer_.next();
      if (text.kind == Token::Kind::array_open) {
        read_array(code_of(first.text));
      } else {
        set_range(code_of(first.text), code_of(last.text), from_utf16(text.text));
      }
    }
  }

  void read_array(std::uint32_t code) {
    for (Token text = lexer_.next(); text.kind == Token::Kind::string; text = lexer_.next()) {
      set(code++, from_utf16(text.text));
    }
  }

  // The last code point counts up with the code.
  void set_range(std::uint32_t first, std::uint32_t last, std::vector<char32_t> text) {
    for (std::uint32_t code = first; code <= last && code - first < most_codes && !text.empty(); ++code) {
      set(code, text);
      if (text.back() != no_character) ++text.back();
    }
  }

  void set(std::uint32_t code, const std::vector<char32_t>& text) {
    if (map_.size() >= most_codes) return;
    std::string& utf8 = map_[code];
    utf8.clear();
    for (const char32_t c : text) append_utf8(utf8, c);
  }

  Lexer lexer_;
  ToUnicode map_;
};

}  // namespace

ToUnicode read_to_unicode(std::string_view cmap) { return ToUnicodeReader(cmap).read(); }

}  // namespace cvpdf::verify
