#include "document/place.hpp"

#include <algorithm>

namespace cvpdf::document {
namespace {

// The pieces that reach into a range, one by one.
class Pieces {
 public:
  Pieces(const PlacedBytes& text, const ByteRange& range) : text_(text), range_(range) {
    const auto behind = std::upper_bound(text.pieces.begin(), text.pieces.end(), range.begin,
                                         [](std::size_t at, const SourcePiece& piece) { return at < piece.begin; });
    index_ = behind == text.pieces.begin() ? 0 : static_cast<std::size_t>(behind - text.pieces.begin()) - 1;
  }

  [[nodiscard]] bool has_one() const {
    return index_ < text_.pieces.size() && (text_.pieces[index_].begin < range_.end || index_ == 0);
  }
  void advance() { ++index_; }
  [[nodiscard]] std::size_t begin() const { return std::max<std::size_t>(text_.pieces[index_].begin, range_.begin); }
  // Where the piece's part within the range stands.
  [[nodiscard]] SourceSpan span() const {
    const SourcePiece& piece = text_.pieces[index_];
    const std::size_t end = index_ + 1 < text_.pieces.size() ? text_.pieces[index_ + 1].begin : text_.length;
    return part_of(piece.span, end - piece.begin, {begin() - piece.begin, std::min(end, range_.end) - piece.begin});
  }

 private:
  const PlacedBytes& text_;
  const ByteRange& range_;
  std::size_t index_ = 0;
};

}  // namespace

SourceSpan part_of(const PlacedBytes& text, const ByteRange& range) {
  if (text.pieces.empty()) return part_of(text.whole, text.length, range);
  SourceSpan place;
  for (Pieces piece(text, range); piece.has_one(); piece.advance()) {
    const SourceSpan span = piece.span();
    if (place.file == 0) place = span;
    if (span.file == place.file) place.end = std::max(place.end, span.end);
  }
  return place.file == 0 ? text.whole : place;
}

SourcePieces pieces_of(const PlacedBytes& text, const ByteRange& range) {
  SourcePieces pieces;
  if (text.pieces.empty()) return pieces;
  for (Pieces piece(text, range); piece.has_one(); piece.advance()) {
    pieces.push_back({static_cast<std::uint32_t>(piece.begin() - range.begin), piece.span()});
  }
  if (pieces.size() == 1 && pieces[0].span.file != 0) pieces.clear();
  return pieces;
}

}  // namespace cvpdf::document
