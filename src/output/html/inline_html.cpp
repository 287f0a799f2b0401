#include "output/html/inline_html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "output/html/escape.hpp"
#include "output/html/formula.hpp"
#include "output/reflow/links.hpp"
#include "output/uri.hpp"

namespace cvpdf::output::html {

namespace {

using reflow::Line;
using reflow::Piece;

// Elements around a piece's words, the outermost first; in `end` the innermost is.
struct Wrap {
  std::string begin, end;
  void add(std::string_view name, std::string_view attributes = {}) {
    begin += fmt::format("<{}{}>", name, attributes);
    end.insert(0, fmt::format("</{}>", name));
  }
};

Wrap wrap_of(const Piece& piece, const Surroundings& around) {
  Wrap wrap;
  const reflow::Emphasis& emphasis = piece.emphasis;
  if (!piece.language.empty() && piece.language != around.language) {
    wrap.add("span", fmt::format(" lang=\"{}\"", escaped(piece.language)));
  }
  if (around.is_bold && !emphasis.bold) wrap.add("span", " class=\"light\"");
  if (!around.is_bold && emphasis.bold) wrap.add("strong");
  if (!around.is_italic && emphasis.italic) wrap.add("em");
  if (emphasis.underlined && piece.target.empty()) wrap.add("u");
  if (emphasis.monospace) wrap.add("code");
  if (emphasis.superior) wrap.add("sup");
  if (!piece.expansion.empty()) wrap.add("abbr", fmt::format(" title=\"{}\"", escaped(piece.expansion)));
  return wrap;
}

std::string words_of(const Piece& piece, const Surroundings& around) {
  if (piece.kind == Piece::Kind::words) return escaped(piece.utf8);
  std::string markup = formula_markup(piece.utf8);
  if (around.is_heading) return markup;
  const std::string& readable = piece.alt.empty() ? piece.utf8 : piece.alt;
  return fmt::format("<span role=\"math\" aria-label=\"{}\">{}</span>", escaped(readable), markup);
}

std::string piece_html(const Piece& piece, const Surroundings& around) {
  if (piece.kind == Piece::Kind::line_break) return "<br>";
  const Wrap wrap = wrap_of(piece, around);
  // Blanks between words have no language of their own, and no weight.
  const bool is_blank = piece.kind == Piece::Kind::words && piece.utf8.find_first_not_of(' ') == std::string::npos;
  return is_blank ? piece.utf8 : wrap.begin + words_of(piece, around) + wrap.end;
}

std::string link_html(const Piece* begin, const Piece* end, const Surroundings& around) {
  std::string words;
  for (const Piece* piece = begin; piece != end; ++piece) words += piece_html(*piece, around);
  if (begin->link == document::structure_artifact || !reflow::is_safe_target(begin->target)) return words;
  return fmt::format("<a href=\"{}\">{}</a>", escaped(encoded_uri(begin->target)), words);
}

std::string links_html(const Piece* begin, const Piece* end, const Surroundings& around) {
  std::string html;
  while (begin != end) {
    const Piece* next = std::find_if(begin, end, [begin](const Piece& piece) { return piece.link != begin->link; });
    html += link_html(begin, next, around);
    begin = next;
  }
  return html;
}

}  // namespace

std::string inline_html(const Line& line, const Surroundings& around) {
  std::string html;
  const Piece* const end = line.data() + line.size();
  for (const Piece* begin = line.data(); begin != end;) {
    const Piece* next = std::find_if(begin, end, [begin](const Piece& piece) { return piece.place != begin->place; });
    const std::string part = links_html(begin, next, around);
    html += begin->place == Piece::Place::contact ? "<span class=\"contact\">" + part + "</span>" : part;
    begin = next;
  }
  return html;
}

Surroundings heading_surroundings(const reflow::Paragraph& heading, std::string_view language) {
  const Line& line = heading.words;
  const auto all = [&line](bool reflow::Emphasis::*flag) {
    return std::all_of(line.begin(), line.end(), [flag](const Piece& piece) { return piece.emphasis.*flag; });
  };
  const auto is_bold = [](const Piece& piece) { return piece.emphasis.bold; };
  // Of a bold heading in two weights the light one is told, of a light heading the bold one.
  const bool surrounds_bold = heading.level < first_bold_heading ? all(&reflow::Emphasis::bold)
                                                                 : std::any_of(line.begin(), line.end(), is_bold);
  return {language, surrounds_bold, all(&reflow::Emphasis::italic), true};
}

}  // namespace cvpdf::output::html
