#include "bibliography/bib_wraps.hpp"

#include <string_view>
#include <utility>

namespace cvpdf::bibliography {
namespace {

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

}  // namespace cvpdf::bibliography
