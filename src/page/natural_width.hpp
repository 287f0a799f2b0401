// How wide blocks are where nothing breaks them: what rows and columns are dealt out by.
#pragma once

#include <optional>

#include "page/stack.hpp"

namespace cvpdf::page {

// Blocks nested deeper are not set.
inline constexpr int deepest_nesting = 200;
inline constexpr Length least_leading = Length::scaled(Length::scaled_per_point);

// A label beside the first line of its paragraph.
struct LabelPlace {
  Length gap;      // Between the label and the text.
  Length natural;  // The label's width; that of its column, where it is wider and has lines of its own.
  Length push;     // Of the first line, rightward.
};

[[nodiscard]] const document::BlockStyle& style_of(const document::Block& block, const document::Document& document);

// `input` must outlive it.
class NaturalWidths {
 public:
  explicit NaturalWidths(const StackInput& input) : input_(input) {}

  // The width without breaks of a block that stands `depth` blocks deep; none where nothing is to be set.
  [[nodiscard]] std::optional<Length> of(const document::Block& block, int depth) const;
  // The label of a paragraph that is set to a measure.
  [[nodiscard]] LabelPlace place_label(document::ParagraphId id, Length measure) const;

 private:
  [[nodiscard]] std::optional<Length> natural_of(document::ParagraphId id, int depth) const;
  [[nodiscard]] std::optional<Length> natural_of(const document::Rule&, int) const { return Length(); }
  [[nodiscard]] std::optional<Length> natural_of(const document::Figure& figure, int) const {
    return figure.size.width;
  }
  [[nodiscard]] std::optional<Length> natural_of(const document::Stack& stack, int depth) const;
  [[nodiscard]] std::optional<Length> natural_of(const document::Row& row, int depth) const;
  [[nodiscard]] std::optional<Length> natural_of(const document::Columns& columns, int depth) const;

  const StackInput& input_;
};

}  // namespace cvpdf::page
