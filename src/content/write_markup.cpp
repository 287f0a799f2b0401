#include "content/write_markup.hpp"

#include <algorithm>
#include <optional>

#include "content/markup.hpp"
#include "content/markup_text.hpp"

namespace cvpdf::content {
namespace {

// From the plainest on: most texts need none but the first, few more than the second.
constexpr Spelling spellings[] = {
    {Escapes::none, Links::bare, '*', '*'}, {Escapes::none, Links::spelled, '*', '*'},
    {Escapes::all, Links::bare, '*', '*'},  {Escapes::all, Links::spelled, '*', '*'},
    {Escapes::all, Links::bare, '_', '*'},  {Escapes::all, Links::spelled, '_', '*'},
    {Escapes::all, Links::bare, '*', '_'},  {Escapes::all, Links::spelled, '*', '_'},
    {Escapes::none, Links::bare, '_', '*'}, {Escapes::none, Links::bare, '*', '_'},
};

bool is_same(const RichText& a, const RichText& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Span& x, const Span& y) {
    return x.kind == y.kind && x.emphasis == y.emphasis && x.utf8 == y.utf8 && x.target == y.target;
  });
}

bool reads_as(const std::string& markup, const RichText& meant) {
  Diagnostics unheard;  // The author was told when it was first read.
  return is_same(joined(read_markup({markup, {}, 0}, 0, unheard)), meant);
}

std::optional<std::string> try_spellings(const RichText& text) {
  for (const Spelling& spelling : spellings) {
    std::string markup = spell(text, spelling);
    if (reads_as(markup, text)) return markup;
  }
  return std::nullopt;
}

RichText without_emphasis(RichText text) {
  for (Span& span : text) span.emphasis = {};
  return joined(text);
}

}  // namespace

std::string write_markup(const RichText& text) {
  const RichText meant = joined(text);
  const std::optional<std::string> same = try_spellings(meant);
  return same ? *same : spell(without_emphasis(meant), {Escapes::all, Links::spelled, '*', '*'});
}

std::string write_paragraphs(const std::vector<RichText>& paragraphs) {
  std::string out;
  for (const RichText& paragraph : paragraphs) {
    if (!out.empty()) out += "\n\n";
    out += write_markup(paragraph);
  }
  return out;
}

}  // namespace cvpdf::content
