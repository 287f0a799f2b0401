// What a script asks of whoever sets it. Scripts are named by their ISO 15924 tags, as unicode::script() gives them.
#pragma once

#include <string>
#include <string_view>

namespace cvpdf::unicode {

// Belongs to no one script: digits, punctuation, symbols, marks, and what is unassigned.
[[nodiscard]] bool is_neutral_script(std::string_view script);
// Set from left to right, letter by letter, with blanks between words: what the engine can do whole.
[[nodiscard]] bool is_alphabetic_script(std::string_view script);
// In English, e.g. "Devanagari".
[[nodiscard]] std::string script_name(std::string_view script);

}  // namespace cvpdf::unicode
