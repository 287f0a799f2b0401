#include "bibliography/bib_wraps.hpp"

#include <string_view>
#include <utility>

namespace cvpdf::bibliography {
namespace {

constexpr std::string_view open_quote = "\u201C", close_quote = "\u201D", plain_quote = "\"";

bool has_signs(const content::Span& span) { return span.kind == content::SpanKind::text && span.target.empty(); }

char closing(char open) { return open == '(' ? ')' : open == '[' ? ']' : '\0'; }

// Whether what the first sign opens is closed by the last one, and not before.
bool is_enclosed(const content::RichText& text, char open) {
  int depth = 0;
  std::size_t zeros = 0;
  for (const content::Span& span : text) {
    for (const char byte : span.utf8) {
      if (byte == open) ++depth;
      if (byte == closing(open)) --depth;
      if (depth == 0) ++zeros;
    }
  }
  return depth == 0 && zeros == 1;
}

void drop_empty_ends(content::RichText& text) {
  if (!text.empty() && text.back().utf8.empty()) text.pop_back();
  if (!text.empty() && text.front().utf8.empty()) text.erase(text.begin());
}

// What stands before an opening quote.
bool may_open(char before) { return std::string_view(" ([-").find(before) != std::string_view::npos; }

// Whether quotes open and close in turn, where plain ones would, too.
bool are_plain_pairs(std::string_view words) {
  bool is_open = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool opens = words.substr(at).starts_with(open_quote);
    if (!opens && !words.substr(at).starts_with(close_quote)) continue;
    const bool is_begin = at == 0 || may_open(words[at - 1]);
    if (opens == is_open || opens != is_begin) return false;
    is_open = opens;
  }
  return !is_open;
}

void make_plain(std::string& utf8) {
  for (const std::string_view quote : {open_quote, close_quote}) {
    for (std::size_t at = utf8.find(quote); at != std::string::npos; at = utf8.find(quote, at)) {
      utf8.replace(at, quote.size(), plain_quote);
    }
  }
}

}  // namespace

content::RichText without_outer_brackets(content::RichText text) {
  if (text.empty() || !has_signs(text.front()) || !has_signs(text.back())) return text;
  const char open = text.front().utf8.empty() ? '\0' : text.front().utf8.front();
  if (closing(open) == '\0') return text;
  content::RichText inner = text;
  std::string& last = inner.back().utf8;
  if (last.ends_with('.')) last.pop_back();
  if (!last.ends_with(closing(open)) || !is_enclosed(inner, open)) return text;
  last.pop_back();
  inner.front().utf8.erase(0, 1);
  drop_empty_ends(inner);
  return inner;
}

content::RichText with_plain_quotes(content::RichText text) {
  if (!are_plain_pairs(content::plain_text(text))) return text;
  for (content::Span& span : text) {
    if (span.kind == content::SpanKind::text) make_plain(span.utf8);
  }
  return text;
}

}  // namespace cvpdf::bibliography
