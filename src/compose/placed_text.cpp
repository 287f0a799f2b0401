#include "compose/placed_text.hpp"

#include <algorithm>
#include <utility>

namespace cvpdf::compose {
namespace {

using content::Span;
using document::ByteRange;
using document::SourcePieces;
using document::Text;

bool has_bytes(const Span& span) { return !span.utf8.empty() && span.bytes.size() == span.utf8.size(); }

SourceSpan place(const Span& span, const ByteRange& read) {
  if (!has_bytes(span)) return document::part_of(span.span, span.utf8.size(), read);
  return {span.span.file, span.bytes[read.begin], span.bytes[read.end - 1] + 1};
}

// What was copied as it stood, from byte `written` on: a piece as far as its bytes stand one behind the other.
void add_copied(const Span& span, const ByteRange& read, std::size_t written, SourcePieces& pieces) {
  for (std::size_t begin = read.begin, end = begin; begin < read.end; begin = end) {
    end = has_bytes(span) ? begin + 1 : read.end;
    while (end < read.end && span.bytes[end] == span.bytes[end - 1] + 1) ++end;
    pieces.push_back({static_cast<std::uint32_t>(written + begin - read.begin), place(span, {begin, end})});
  }
}

bool is_exact(const Text& text) { return text.pieces.empty() && text.span.end - text.span.begin == text.utf8.size(); }

// Whether one span says where both stand.
bool follows(const Text& text, const Text& more) {
  if (text.span.file == 0 && more.span.file == 0) return true;
  return text.span.file == more.span.file && is_exact(text) && is_exact(more) && text.span.end == more.span.begin;
}

SourceSpan joined(const SourceSpan& a, const SourceSpan& b) {
  if (a.file == 0) return b;
  if (b.file != a.file) return a;
  return {a.file, std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

document::PlacedBytes bytes_of(const Text& text) { return {text.span, text.pieces, text.utf8.size()}; }

}  // namespace

Text placed(const Span& span, std::string set, const std::vector<LengthChange>& changes) {
  Text text{std::move(set), {}, document::structure_as_block, span.span};
  if (span.span.file == 0 || (changes.empty() && !has_bytes(span))) return text;
  LengthChange done{};
  for (const LengthChange& change : changes) {
    add_copied(span, {done.read.end, change.read.begin}, done.written.end, text.pieces);
    text.pieces.push_back({static_cast<std::uint32_t>(change.written.begin), place(span, change.read)});
    done = change;
  }
  add_copied(span, {done.read.end, span.utf8.size()}, done.written.end, text.pieces);
  return text;
}

bool joins(const Text& text, const Text& more) {
  constexpr auto stays = Text::AtLineEnd::stays;
  return text.style == more.style && text.structure == more.structure && text.unity == more.unity &&
         text.at_line_end == stays && more.at_line_end == stays;
}

void join(Text& text, const Text& more) {
  if (!follows(text, more)) {
    const auto size = static_cast<std::uint32_t>(text.utf8.size());
    if (text.pieces.empty()) text.pieces.push_back({0, text.span});
    if (more.pieces.empty()) text.pieces.push_back({size, more.span});
    for (const document::SourcePiece& piece : more.pieces) text.pieces.push_back({size + piece.begin, piece.span});
  }
  text.utf8 += more.utf8;
  text.span = joined(text.span, more.span);
}

Text part(const Text& text, const ByteRange& range) {
  return {text.utf8.substr(range.begin, range.end - range.begin),
          text.style,
          text.structure,
          document::part_of(bytes_of(text), range),
          document::pieces_of(bytes_of(text), range),
          text.at_line_end};
}

content::Span part(const content::Span& span, const document::ByteRange& range) {
  content::Span part = span;
  part.utf8 = span.utf8.substr(range.begin, range.end - range.begin);
  const bool is_exact = span.span.end - span.span.begin == span.utf8.size();
  if (!span.bytes.empty() && range.begin < range.end) {
    part.bytes.assign(span.bytes.begin() + static_cast<std::ptrdiff_t>(range.begin),
                      span.bytes.begin() + static_cast<std::ptrdiff_t>(range.end));
    part.span.begin = part.bytes.front();
    part.span.end = part.bytes.back() + 1;
  } else if (is_exact) {
    part.span.begin = span.span.begin + static_cast<std::uint32_t>(range.begin);
    part.span.end = span.span.begin + static_cast<std::uint32_t>(range.end);
  }
  return part;
}

}  // namespace cvpdf::compose
