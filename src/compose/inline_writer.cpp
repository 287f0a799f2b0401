// Turns words into inlines: style, case, typography, links.
#include "compose/inline_writer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compose/logos.hpp"
#include "compose/placed_text.hpp"
#include "math/readable.hpp"
#include "unicode/text.hpp"

namespace cvpdf::compose {

namespace {

using content::Span;
using content::SpanKind;
using document::Inline;
using document::Text;
using layout::StyleName;

constexpr std::string_view separators = " ,;:.";
// Stands for a formula or code: something that quotes and apostrophes may lean against.
constexpr std::string_view some_letter = "x";
constexpr std::string_view middle_dot = "·";

constexpr std::string_view comma_in_quotes = ",”";

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Outer quotes stand outside.
std::string_view without_closing_quotes(std::string_view words, const language::Language& language) {
  for (const std::string_view quote : {language.quote_close, language.inner_quote_close}) {
    if (ends_with(words, quote)) words.remove_suffix(quote.size());
  }
  return words;
}

// The last character that is no closing quote: punctuation inside quotes counts before them.
char last_mark(std::string_view words, const language::Language& language) {
  words = without_closing_quotes(words, language);
  return words.empty() ? '\0' : words.back();
}

bool ends_sentence(std::string_view words) {
  constexpr std::string_view marks[] = {".", "?", "!", "\u2026", "\u3002", "\uFF1F", "\uFF01"};
  return std::any_of(std::begin(marks), std::end(marks),
                     [words](std::string_view mark) { return words.ends_with(mark); });
}

// An address is printed as it is, with or without its scheme.
bool prints_its_target(const Span& span) {
  if (span.target.empty() || !ends_with(span.target, span.utf8)) return false;
  const std::string_view scheme = std::string_view(span.target).substr(0, span.target.size() - span.utf8.size());
  return scheme.empty() || scheme.back() == ':' || ends_with(scheme, "://");
}

// What leans against the span before it.
std::string_view beginning(const Span& span) {
  if (span.kind == SpanKind::line_break) return " ";
  return span.kind == SpanKind::text ? std::string_view(span.utf8) : some_letter;
}

// Separators with nothing before them.
std::string_view without_separators(std::string_view utf8) {
  while (!utf8.empty()) {
    if (utf8.substr(0, middle_dot.size()) == middle_dot) {
      utf8.remove_prefix(middle_dot.size());
    } else if (separators.find(utf8.front()) != std::string_view::npos) {
      utf8.remove_prefix(1);
    } else {
      break;
    }
  }
  return utf8;
}

// "Why? 2020", not "Why?. 2020"; but a closing quote stands between: “Why?”. In: ... A comma that a style sets within
// the quotes is none of the title's: “Why?” Journal.
bool follows_mark(std::string_view words, std::string_view utf8) {
  const bool is_point = utf8.front() == '.' || utf8.substr(0, 2) == ",\"";
  const bool ends_sentence = is_point && !words.empty() && (words.back() == '?' || words.back() == '!');
  const bool ends_quoted_sentence = utf8.front() == ',' && is_point && words.ends_with('.');
  return ends_sentence || ends_quoted_sentence || (utf8.front() == '.' && words.ends_with("…"));
}

}  // namespace

InlineWriter::InlineWriter(Draft& draft, document::StructureId structure)
    : draft_(draft), structure_(structure), typographer_(draft.language(), draft.text_rules()) {}

void InlineWriter::append(Text text, TypeId type) {
  if (text.utf8.empty()) return;
  words_ += text.utf8;
  if (draft_.styles().caps(type) == layout::Caps::upper) {
    std::string mapped = unicode::upper_case(text.utf8, language_tag());
    if (mapped.size() != text.utf8.size()) text.pieces.clear();
    text.utf8 = std::move(mapped);
  }
  text.style = this->style(type);
  text.unity = unity_;
  text.structure = current_ == document::structure_as_block ? term_node_ : current_;
  auto* last = content_.empty() ? nullptr : std::get_if<Text>(&content_.back());
  if (last != nullptr && joins(*last, text)) return join(*last, text);
  content_.emplace_back(std::move(text));
}

// “Why?” Journal, where a pattern has a comma; and where it has that within the quotes, a full stop behind them is one
// too many as well.
bool InlineWriter::follows_ended_title(std::string_view utf8) const {
  const bool is_mark = utf8.front() == ',' || (utf8.front() == '.' && mark_place_ == MarkPlace::within_quotes);
  if (!is_mark || title_end_ == 0) return false;
  const std::string_view words = without_closing_quotes(words_, draft_.language());
  return words.size() <= title_end_ && ends_sentence(without_closing_quotes(words, draft_.language()));
}

std::string_view InlineWriter::without_double_punctuation(std::string_view utf8) const {
  if (content_.empty()) return without_separators(utf8);
  if (utf8.empty()) return utf8;
  const char first = utf8.front();
  const bool doubles =
      separators.substr(1).find(first) != std::string_view::npos && (last_mark(words_, draft_.language()) == first);
  if (doubles || follows_mark(words_, utf8) || follows_ended_title(utf8)) utf8.remove_prefix(1);
  return utf8;
}

// “A title,” that nothing follows ends its sentence: “A title.”
void InlineWriter::end_quoted_sentence() {
  auto* text = content_.empty() ? nullptr : std::get_if<Text>(&content_.back());
  if (text == nullptr || !ends_with(text->utf8, comma_in_quotes)) return;
  text->utf8[text->utf8.size() - comma_in_quotes.size()] = '.';
  words_[words_.size() - comma_in_quotes.size()] = '.';
}

void InlineWriter::pattern_text(std::string_view utf8, TypeId type) {
  if (utf8.starts_with('.') && ends_with(words_, comma_in_quotes)) {
    end_quoted_sentence();
    utf8.remove_prefix(1);
  }
  if (utf8.starts_with(",\"")) mark_place_ = MarkPlace::within_quotes;
  append({typographer_.set_pattern(without_double_punctuation(utf8)), {}, {}, {}}, type);
}

void InlineWriter::plain_text(std::string_view utf8, TypeId type, SourceSpan span) {
  std::string set = typographer_.set_plain(utf8);
  append(placed({{}, {}, std::string(utf8), {}, span}, std::move(set), typographer_.changes()), type);
}

void InlineWriter::verbatim(std::string_view utf8, TypeId type, SourceSpan span) {
  append({std::string(utf8), {}, {}, span}, type);
  typographer_.pass(utf8);
}

void InlineWriter::separator(std::string_view utf8, TypeId type) {
  append({std::string(utf8), {}, {}, {}, {}, Text::AtLineEnd::vanishes}, type);
  typographer_.pass(utf8);
}

// Whole, so that it counts where a contact behind it is to fit on a line.
void InlineWriter::silent(std::string_view utf8, TypeId type) {
  content_.emplace_back(Text{std::string(utf8),
                             style(type),
                             document::structure_artifact,
                             {},
                             {},
                             Text::AtLineEnd::stays,
                             Text::Unity::whole});
}

void InlineWriter::rich_text(const content::RichText& text, TypeId type) {
  may_link_ = current_ == document::structure_as_block;
  target_ = {};
  if (draft_.terms().is_empty()) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      linked_span(text[i], type, i + 1 < text.size() ? beginning(text[i + 1]) : std::string_view{});
    }
  } else {
    term_pieces(cut_at_terms(text, draft_.terms()), type);
  }
  if (may_link_) end_link();
}

void InlineWriter::term_pieces(const std::vector<TermPiece>& pieces, TypeId type) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    enter(pieces[i]);
    linked_span(pieces[i].span, type, i + 1 < pieces.size() ? beginning(pieces[i + 1].span) : std::string_view{});
  }
  enter({});
}

// Neighbours with one target are one link, whatever their emphasis.
void InlineWriter::linked_span(const Span& span, TypeId type, std::string_view behind) {
  if (may_link_ && span.target != target_) {
    end_link();
    begin_link(span.target, span.span);
    target_ = span.target;
  }
  rich_span(span, target_.empty() ? type : link_type(type), behind);
}

// A term of another language is a node of the structure, so that it is read aloud as what it is.
void InlineWriter::enter(const TermPiece& piece) {
  if (piece.term != term_ || piece.begins) term_node_ = document::structure_as_block;
  term_ = piece.term;
  const bool needs_node =
      piece.begins && may_link_ && language_tag() != draft_.language_tag() && piece.span.target.empty();
  if (!needs_node || is_silent()) return;
  term_node_ = draft_.add_node({document::Role::span, structure_, {}, {}, {}, {}, language_tag(), piece.span.span});
}

const std::string& InlineWriter::language_tag() const {
  return term_ == nullptr || term_->language.utf8.empty() ? draft_.language_tag() : term_->language.utf8;
}

document::StyleId InlineWriter::style(TypeId type) const {
  const bool stays_whole = term_ != nullptr && term_->hyphenation == content::Term::Hyphenation::off;
  const auto hyphenation = stays_whole ? document::Hyphenation::off : document::Hyphenation::automatic;
  return draft_.styles().adapted(draft_.styles().style(type), language_tag(), hyphenation);
}

void InlineWriter::rich_span(const Span& span, TypeId type, std::string_view behind) {
  StyleTable& styles = draft_.styles();
  if (span.emphasis.strong) type = styles.over(type, StyleName::strong);
  if (span.emphasis.emphasized) type = styles.over(type, StyleName::emph);
  switch (span.kind) {
    case SpanKind::text:
      if (prints_its_target(span)) {
        append(placed(span, span.utf8, {}), type);
        return typographer_.pass(span.utf8);
      }
      running_text(placed(span, typographer_.set(span.utf8, behind), typographer_.changes()), type);
      return;
    case SpanKind::code:
      append(placed(span, span.utf8, {}), styles.over(type, StyleName::code));
      typographer_.pass(some_letter);
      return;
    case SpanKind::math:
      math(span, type);
      return;
    case SpanKind::line_break:
      break;
  }
  content_.emplace_back(document::LineBreak{});
  words_ += ' ';
  typographer_.pass(" ");
}

// In capitals a logo is a word like any other.
void InlineWriter::running_text(const Text& text, TypeId type) {
  StyleTable& styles = draft_.styles();
  if (!draft_.text_rules().has(TextRule::logos) || styles.caps(type) == layout::Caps::upper) {
    return append(text, type);
  }
  std::size_t at = 0;
  for (const LogoPiece& piece : split_logos(text.utf8)) {
    const document::ByteRange range{at, at + piece.utf8.size()};
    append(part(text, range), piece.form == LogoForm::plain ? type : logo_type(piece.form, type, styles));
    at = range.end;
  }
}

void InlineWriter::math(const Span& span, TypeId type) {
  const auto parent = current_ == document::structure_as_block ? structure_ : current_;
  document::StructureNode node;
  node.role = document::Role::formula;
  node.parent = parent;
  node.alt = math::readable(span.utf8);
  node.span = span.span;
  words_ += node.alt;
  const auto id = is_silent() ? document::structure_artifact : draft_.add_node(std::move(node));
  content_.emplace_back(document::Math{span.utf8, style(type), id, span.span, span.bytes});
  typographer_.pass(some_letter);
}

void InlineWriter::page_field(document::PageField::Kind kind, TypeId type) {
  content_.emplace_back(document::PageField{kind, style(type)});
  words_ += '0';
}

void InlineWriter::begin_link(std::string_view uri, SourceSpan span) {
  if (uri.empty() || is_silent() || current_ != document::structure_as_block) return;
  current_ = draft_.add_node({document::Role::link, structure_, std::string(uri), {}, {}, {}, {}, span});
}

void InlineWriter::begin_sign(const std::string& meaning, SourceSpan span) {
  if (is_silent() || meaning.empty() || current_ != document::structure_as_block) return;
  current_ = draft_.add_node({document::Role::span, structure_, {}, {}, {}, meaning, {}, span});
  in_sign_ = true;
}

void InlineWriter::end_sign() {
  if (std::exchange(in_sign_, false)) current_ = document::structure_as_block;
}

void InlineWriter::end_link() { current_ = document::structure_as_block; }

TypeId InlineWriter::link_type(TypeId type) const { return draft_.styles().over(type, StyleName::link); }

std::vector<Inline> InlineWriter::take() && {
  while (!content_.empty()) {
    auto* last = std::get_if<Text>(&content_.back());
    if (last == nullptr) break;
    const std::size_t end = last->utf8.find_last_not_of(' ') + 1;  // 0 where all are blanks.
    if (end > 0 && end < last->utf8.size()) *last = part(*last, {0, end});
    if (end > 0) break;
    content_.pop_back();
  }
  return std::move(content_);
}

}  // namespace cvpdf::compose
