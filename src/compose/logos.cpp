// Finds the logos, and lays what raises and lowers over their letters.
#include "compose/logos.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "compose/blanks.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

constexpr std::string_view root = "TeX";  // In all of them.
constexpr std::string_view logos[] = {"TeX",    "LaTeX",    "ConTeXt",  "LuaTeX",  "XeTeX",    "BibTeX",
                                      "pdfTeX", "pdfLaTeX", "LuaLaTeX", "XeLaTeX", "BibLaTeX", "AmSTeX"};

// Ems of the surrounding type; a small capital is narrower than the E of The TeXbook, page 1. An A that is drawn in by
// more than 0.15 em, as Lamport has it, is a line of its own in pdftotext -raw.
struct Shape {
  double rise = 0;
  int tracking = 0;  // Thousandths, behind the letter.
};
constexpr Shape before_raised{0, -150}, raised{0.19, -110}, before_lowered{0, -120}, lowered{-0.18, -80};

bool is_word_character(char32_t c) { return c != 0 && (unicode::is_letter(c) || unicode::is_digit(c)); }

// REQUIRES: a word of `logos`.
LogoForm form_of(std::string_view word, std::size_t at) {
  const char c = word[at];
  const char before = at > 0 ? word[at - 1] : '\0';
  const char next = at + 1 < word.size() ? word[at + 1] : '\0';
  const bool is_x = at < 2 && word.substr(0, 2) == "Xe";
  if (c == 'a' && before == 'L') return LogoForm::raised;
  if (c == 'L' && next == 'a') return LogoForm::before_raised;
  if (c == 'e' && (before == 'T' || is_x)) return LogoForm::lowered;
  if (next == 'e' && (c == 'T' || is_x)) return LogoForm::before_lowered;
  return LogoForm::plain;
}

void split_logo(std::string_view word, std::vector<LogoPiece>& out) {
  for (std::size_t at = 0; at < word.size(); ++at) out.push_back({word.substr(at, 1), form_of(word, at)});
}

Shape shape_of(LogoForm form) {
  switch (form) {
    case LogoForm::before_raised:
      return before_raised;
    case LogoForm::raised:
      return raised;
    case LogoForm::before_lowered:
      return before_lowered;
    case LogoForm::lowered:
      return lowered;
    case LogoForm::plain:
      break;
  }
  return {};
}

}  // namespace

std::vector<LogoPiece> split_logos(std::string_view utf8) {
  std::vector<LogoPiece> out;
  std::size_t done = 0;
  for (std::size_t found = utf8.find(root); found != std::string_view::npos; found = utf8.find(root, found)) {
    std::size_t begin = found, end = found;
    while (begin > done && is_ascii_letter(utf8[begin - 1])) --begin;
    while (end < utf8.size() && is_ascii_letter(utf8[end])) ++end;
    const std::string_view word = utf8.substr(begin, end - begin);
    const bool is_whole =
        !is_word_character(last_code_point(utf8.substr(0, begin), 0)) && !is_word_character(code_point_at(utf8, end));
    found = end;
    if (!is_whole || std::find(std::begin(logos), std::end(logos), word) == std::end(logos)) continue;
    if (begin > done) out.push_back({utf8.substr(done, begin - done), LogoForm::plain});
    split_logo(word, out);
    done = end;
  }
  if (done < utf8.size()) out.push_back({utf8.substr(done), LogoForm::plain});
  return out;
}

TypeId logo_type(LogoForm form, TypeId base, StyleTable& styles) {
  document::TextStyle style = styles.text(base);
  const Shape shape = shape_of(form);
  style.hyphenation = document::Hyphenation::off;
  style.tracking += shape.tracking;
  style.rise += times(style.size, shape.rise);
  if (form == LogoForm::raised || form == LogoForm::lowered) style.features.push_back({{'s', 'm', 'c', 'p'}, 1});
  return styles.intern(style, styles.caps(base));
}

}  // namespace cvpdf::compose
