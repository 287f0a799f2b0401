#include "output/pdf/syntax.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <variant>

#include "unicode/text.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::string_view hexadecimal_digits = "0123456789ABCDEF";
constexpr char32_t replacement_character = 0xFFFD;
constexpr char32_t first_private = 0xE000, last_private = 0xF8FF;
constexpr char32_t first_supplementary = 0x10000, first_private_plane = 0xF0000;

// ISO 32000-1, table 3. A bare carriage return would be read as a line feed.
bool needs_escape(char c) { return c == '(' || c == ')' || c == '\\' || c == '\r'; }

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0x20 && byte < 0x7F) || c == '\n';
}

// Noncharacters, the byte order mark and private characters mean nothing to a reader (PDF/UA-1, 7.21.7).
char32_t readable(char32_t c) {
  if ((c < 0x20 && c != U'\n') || c == 0x7F) return U' ';
  if (c == 0xFEFF || (c & 0xFFFEU) == 0xFFFEU) return replacement_character;
  if ((c >= first_private && c <= last_private) || c >= first_private_plane) return replacement_character;
  return c;
}

void append_unit(std::string& out, std::uint32_t unit) {
  out.push_back(static_cast<char>(unit >> 8U));
  out.push_back(static_cast<char>(unit & 0xFFU));
}

// Letters and digits stand for themselves in names (7.3.5); all else is escaped.
bool is_regular(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
}

// Appends values so that they need the fewest delimiters: a blank stands only where two tokens would run together.
struct ValueWriter {
  std::string& out;

  void operator()(std::monostate) const { token("null"); }
  void operator()(bool value) const { token(value ? "true" : "false"); }
  void operator()(std::int64_t value) const {
    separate();
    append_decimal(out, value, 0);
  }
  void operator()(double value) const {
    separate();
    append_decimal(out, std::llround(value * real_scale), real_decimals);
  }
  void operator()(const Name& name) const { append_name(name.text); }
  void operator()(const String& string) const { append_string(out, string.bytes); }
  void operator()(Reference reference) const {
    separate();
    append_decimal(out, reference.number, 0);
    out.append(" 0 R");
  }
  void operator()(const Array& array) const {
    out.push_back('[');
    for (const Value& value : array) std::visit(*this, value.kind);
    out.push_back(']');
  }
  void operator()(const Dictionary& dictionary) const {
    out.append("<<");
    for (const Entry& entry : dictionary) {
      append_name(entry.key);
      std::visit(*this, entry.value.kind);
    }
    out.append(">>");
  }
  void operator()(const Syntax& syntax) const {
    constexpr std::string_view opening = "[(</";
    if (syntax.bytes.empty() || opening.find(syntax.bytes.front()) == std::string_view::npos) separate();
    out.append(syntax.bytes);
  }

 private:
  static constexpr int real_decimals = 6;
  static constexpr double real_scale = 1e6;

  void separate() const {
    constexpr std::string_view delimiters = "[]()<>";
    if (!out.empty() && delimiters.find(out.back()) == std::string_view::npos) out.push_back(' ');
  }
  void token(std::string_view text) const {
    separate();
    out.append(text);
  }
  void append_name(std::string_view text) const {
    out.push_back('/');
    for (const char c : text) {
      if (is_regular(c)) {
        out.push_back(c);
        continue;
      }
      out.push_back('#');
      append_hexadecimal(out, static_cast<unsigned char>(c), 2);
    }
  }
};

}  // namespace

void append_decimal(std::string& out, std::int64_t value, int decimals) {
  std::array<char, 32> buffer{};
  if (value < 0) out.push_back('-');
  const std::uint64_t magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude).ptr;
  std::string_view digits(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  if (magnitude == 0) {
    out.push_back('0');
    return;
  }
  const auto places = static_cast<std::size_t>(decimals);
  const std::size_t whole = digits.size() > places ? digits.size() - places : 0;
  out.append(digits.substr(0, whole));
  std::string_view fraction = digits.substr(whole);
  const std::size_t zeros = places - fraction.size();
  while (!fraction.empty() && fraction.back() == '0') fraction.remove_suffix(1);
  if (fraction.empty()) return;
  out.push_back('.');
  out.append(zeros, '0');
  out.append(fraction);
}

void append_string(std::string& out, std::string_view bytes) {
  const auto escapes = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), needs_escape));
  out.reserve(out.size() + bytes.size() + escapes + 2);
  out.push_back('(');
  if (escapes == 0) out.append(bytes);
  for (std::size_t i = 0; escapes != 0 && i < bytes.size(); ++i) {
    if (needs_escape(bytes[i])) out.push_back('\\');
    out.push_back(bytes[i] == '\r' ? 'r' : bytes[i]);
  }
  out.push_back(')');
}

void append_hexadecimal(std::string& out, std::uint32_t value, int digits) {
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
    out.push_back(hexadecimal_digits[(value >> static_cast<unsigned>(shift)) & 0xFU]);
  }
}

Syntax syntax_of(const Value& value) {
  Syntax syntax;
  std::visit(ValueWriter{syntax.bytes}, value.kind);
  return syntax;
}

std::string text_string(std::string_view utf8) {
  if (std::all_of(utf8.begin(), utf8.end(), is_plain)) return std::string(utf8);
  std::string out = "\xFE\xFF";
  for (std::size_t offset = 0; offset < utf8.size();) {
    append_utf16(out, readable(unicode::next_code_point(utf8, offset)));
  }
  return out;
}

void append_utf16(std::string& out, char32_t code_point) {
  if (code_point < first_supplementary) {
    append_unit(out, code_point);
    return;
  }
  const std::uint32_t offset = code_point - first_supplementary;
  append_unit(out, 0xD800U + (offset >> 10U));
  append_unit(out, 0xDC00U + (offset & 0x3FFU));
}

}  // namespace cvpdf::output::pdf
