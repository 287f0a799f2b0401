#include "math/alphabets.hpp"

#include "unicode/text.hpp"

namespace cvpdf::math {

namespace {

using Alphabet = Command::Alphabet;

constexpr char32_t double_struck_a = 0x1D538;  // Seven letters stand elsewhere.
struct DoubleStruck {
  char letter;
  std::string_view utf8;
};
constexpr DoubleStruck elsewhere[] = {{'C', "ℂ"}, {'H', "ℍ"}, {'N', "ℕ"}, {'P', "ℙ"},
                                      {'Q', "ℚ"}, {'R', "ℝ"}, {'Z', "ℤ"}};

bool is_capital_greek(char32_t c) { return c >= 0x391 && c <= 0x3A9; }

}  // namespace

Face face_of(char32_t code_point, Alphabet alphabet) {
  const bool leans = unicode::is_letter(code_point) && !is_capital_greek(code_point);
  switch (alphabet) {
    case Alphabet::italic:
      return leans ? Face::italic : Face::upright;
    case Alphabet::bold_italic:
      return leans ? Face::bold_italic : Face::bold;
    case Alphabet::bold:
      return Face::bold;
    case Alphabet::upright:
    case Alphabet::double_struck:
      break;
  }
  return Face::upright;
}

std::string double_struck(std::string_view character) {
  const char letter = character.size() == 1 ? character.front() : '\0';
  for (const DoubleStruck& row : elsewhere) {
    if (row.letter == letter) return std::string(row.utf8);
  }
  if (letter < 'A' || letter > 'Z') return std::string(character);
  return unicode::to_utf8(double_struck_a + static_cast<char32_t>(letter - 'A'));
}

}  // namespace cvpdf::math
