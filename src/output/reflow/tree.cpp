#include "output/reflow/tree.hpp"

namespace cvpdf::output::reflow {

const Paragraph* head_of(const Block& block) {
  if (const auto* row = std::get_if<Row>(&block.kind)) return &row->cells.front();
  return std::get_if<Paragraph>(&block.kind);
}

std::string plain_words(const Line& line) {
  std::string words;
  for (const Piece& piece : line) {
    if (piece.kind == Piece::Kind::line_break) {
      words += ' ';
    } else {
      words += piece.kind == Piece::Kind::formula && !piece.alt.empty() ? piece.alt : piece.utf8;
    }
  }
  return words;
}

}  // namespace cvpdf::output::reflow
