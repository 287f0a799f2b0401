// PDF syntax of our own writing: for content streams and character maps, and for objects that are many and small.
// It knows no files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "output/pdf/value.hpp"

namespace cvpdf::output::pdf {

// Appends `value` / 10^decimals in its shortest form: 1250 with three decimals is "1.25", -500 is "-.5".
void append_decimal(std::string& out, std::int64_t value, int decimals);
// Appends `bytes` as a literal string (ISO 32000-1, 7.3.4.2): with two bytes for an escape it is never longer than
// the hexadecimal one.
void append_string(std::string& out, std::string_view bytes);
// Appends `value` as upper-case hexadecimal of `digits` digits.
void append_hexadecimal(std::string& out, std::uint32_t value, int digits);
// The whole value (ISO 32000-1, 7.3). PoDoFo needs some 40,000 instructions for a dictionary of four entries, which
// the thousand elements of a structure tree cannot afford (measured with callgrind, PoDoFo 0.9.8).
[[nodiscard]] Syntax syntax_of(const Value& value);

// `utf8` as a PDF text string (7.9.2.2): its own bytes where all is plain ASCII, else UTF-16BE with a byte order mark.
// Control characters but for line feeds become blanks; whatever no text string may hold becomes U+FFFD.
[[nodiscard]] std::string text_string(std::string_view utf8);
// Appends the code point in UTF-16BE.
void append_utf16(std::string& out, char32_t code_point);

}  // namespace cvpdf::output::pdf
