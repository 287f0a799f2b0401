#include "output/reflow/pieces.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::output::reflow {

namespace {

using document::StructureId;
using document::StructureNode;

constexpr int least_bold = 600;
// U+00AD, U+200B, U+2060.
constexpr std::array<std::string_view, 3> line_breaking{"\u00AD", "\u200B", "\u2060"};

std::string without_line_breaking(std::string_view utf8) {
  std::string words;
  while (!utf8.empty()) {
    const auto* const mark = std::find_if(line_breaking.begin(), line_breaking.end(),
                                          [&](std::string_view one) { return utf8.starts_with(one); });
    if (mark == line_breaking.end()) words += utf8.front();
    utf8.remove_prefix(mark == line_breaking.end() ? 1 : mark->size());
  }
  return words;
}

// The last setting of a feature counts.
bool is_superior(const document::TextStyle& style) {
  bool on = false;
  for (const document::FontFeature& feature : style.features) {
    if (feature.tag == std::array{'s', 'u', 'p', 's'}) on = feature.value != 0;
  }
  // A letter that a logo raises is raised by less.
  return on || style.rise * 4 > style.size;
}

Emphasis emphasis_of(const document::TextStyle& style) {
  return {style.weight >= least_bold, style.slant == document::Slant::italic, is_monospace(style.family),
          is_superior(style), style.underline == document::Underline::single};
}

// From the inline's element up to its block's.
void add_meaning(const document::Document& document, StructureId id, Piece& piece) {
  for (; id < document.structure.size(); id = document.structure[id].parent) {
    const StructureNode& node = document.structure[id];
    if (node.role == document::Role::link) {
      piece.link = id;
      piece.target = node.target;
    } else if (node.role == document::Role::span) {
      piece.expansion = node.expansion;
    } else if (node.role != document::Role::formula) {
      return;
    }
  }
}

bool joins(const Piece& a, const Piece& b) {
  return a.kind == Piece::Kind::words && a.kind == b.kind && a.emphasis == b.emphasis && a.link == b.link &&
         a.language == b.language && a.expansion == b.expansion && a.expansion.empty() && a.place == b.place;
}

void append(Piece piece, Line& line) {
  if (!line.empty() && joins(line.back(), piece)) {
    line.back().utf8 += piece.utf8;
  } else {
    line.push_back(std::move(piece));
  }
}

// What parts two tags is blank where grounds are seen; here it is a comma.
void show_separator(std::string& utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (!unicode::is_space(unicode::next_code_point(utf8, at))) return;
  }
  utf8 = ", ";
}

void append_words(const document::Document& document, const document::Text& text, Line& line) {
  if (text.structure == document::structure_artifact) return;
  Piece piece;
  piece.utf8 = without_line_breaking(text.utf8);
  if (piece.utf8.empty()) return;
  const document::TextStyle& style = document.styles[text.style];
  piece.emphasis = emphasis_of(style);
  piece.language = style.language;
  if (text.unity == document::Text::Unity::whole) piece.place = Piece::Place::contact;
  if (text.at_line_end == document::Text::AtLineEnd::vanishes) {
    piece.place = Piece::Place::between_contacts;
    show_separator(piece.utf8);
  }
  add_meaning(document, text.structure, piece);
  append(std::move(piece), line);
}

void append_formula(const document::Document& document, const document::Math& math, Line& line) {
  if (math.structure == document::structure_artifact) return;
  Piece piece;
  piece.kind = Piece::Kind::formula;
  piece.utf8 = math.source;
  const document::TextStyle& style = document.styles[math.style];
  piece.emphasis = emphasis_of(style);
  piece.language = style.language;
  if (math.structure < document.structure.size()) piece.alt = document.structure[math.structure].alt;
  add_meaning(document, math.structure, piece);
  line.push_back(std::move(piece));
}

// How much of `title` becomes `capitals` in capitals; nothing where no beginning of it does.
std::optional<std::size_t> length_in(std::string_view title, std::string_view capitals, std::string_view language) {
  std::size_t length = 0;
  std::string upper;
  while (length < title.size() && upper.size() < capitals.size()) {
    const std::size_t begin = length;
    static_cast<void>(unicode::next_code_point(title, length));
    upper += unicode::upper_case(title.substr(begin, length - begin), language);
  }
  if (upper == capitals) return length;
  // Rules of a language may look at more than one character.
  if (unicode::upper_case(title.substr(0, length), language) == capitals) return length;
  return std::nullopt;
}

// The piece's words as the title has them, and moves on in it.
bool restore(Piece& piece, std::string_view& title) {
  if (piece.kind == Piece::Kind::line_break) {
    title.remove_prefix(title.starts_with(' ') ? 1 : 0);
    return true;
  }
  if (piece.kind == Piece::Kind::formula) {
    const bool agrees = title.starts_with(piece.alt);
    title.remove_prefix(agrees ? piece.alt.size() : 0);
    return agrees;
  }
  const std::optional<std::size_t> length = length_in(title, piece.utf8, piece.language);
  if (!length) return false;
  piece.utf8 = title.substr(0, *length);
  title.remove_prefix(*length);
  return true;
}

}  // namespace

bool is_monospace(std::string_view family) {
  std::string lower(family);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (const std::string_view word : {"mono", "code", "courier", "typewriter", "console", "inconsolata"}) {
    if (lower.find(word) != std::string::npos) return true;
  }
  return false;
}

void append_piece(const document::Document& document, const document::Inline& one, Line& line) {
  if (const auto* text = std::get_if<document::Text>(&one)) {
    append_words(document, *text, line);
  } else if (const auto* math = std::get_if<document::Math>(&one)) {
    append_formula(document, *math, line);
  } else if (std::holds_alternative<document::LineBreak>(one)) {
    Piece piece;
    piece.kind = Piece::Kind::line_break;
    line.push_back(std::move(piece));
  }
}

void restore_case(Line& line, std::string_view title) {
  const std::string words = without_line_breaking(title);
  if (plain_words(line) == words) return;
  Line restored = line;
  std::string_view rest = words;
  const bool agrees =
      std::all_of(restored.begin(), restored.end(), [&rest](Piece& piece) { return restore(piece, rest); });
  if (agrees && rest.find_first_not_of(' ') == std::string_view::npos) line = std::move(restored);
}

}  // namespace cvpdf::output::reflow
