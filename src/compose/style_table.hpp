// A layout's styles, laid over each other and resolved; each different one stands once in the document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// A text style with what only compose knows of it. Index into the table; 0 is the body of the layout in use.
using TypeId = std::uint16_t;
inline constexpr TypeId body_type = 0;

class StyleTable {
 public:
  // `language` is the document's, in BCP 47. `layout` must outlive the table.
  StyleTable(const layout::Layout& layout, std::string_view language);
  // From here on styles are those of another layout, which must outlive the table, too.
  void use(const layout::Layout& layout);

  // `style` laid over `base`. Emphasis over italics is upright.
  [[nodiscard]] TypeId over(TypeId base, layout::StyleIndex style);
  [[nodiscard]] TypeId over(TypeId base, layout::StyleName style) {
    return over(base, static_cast<layout::StyleIndex>(style));
  }
  // The same without a colour under it.
  [[nodiscard]] TypeId without_fill(TypeId type);
  // A style that no layout names.
  [[nodiscard]] TypeId intern(const document::TextStyle& style, layout::Caps caps);
  [[nodiscard]] document::StyleId style(TypeId type) const { return types_[placed(type)].style; }
  [[nodiscard]] const document::TextStyle& text(TypeId type) const { return styles_[style(type)]; }
  [[nodiscard]] layout::Caps caps(TypeId type) const { return types_[placed(type)].caps; }

  // The style in a language; without hyphenation where that is off.
  [[nodiscard]] document::StyleId adapted(document::StyleId style, std::string_view language,
                                          document::Hyphenation hyphenation);

  // The paragraph that a style sets: what it says, else what "body" says.
  [[nodiscard]] document::BlockStyle paragraph(layout::StyleIndex style);

  // Ems: of `em`; lines: of the body's line.
  [[nodiscard]] Length length(const layout::Extent& extent, Length em) const;
  [[nodiscard]] Length length(const layout::Extent& extent) const { return length(extent, body_size_); }
  [[nodiscard]] document::Space space(const layout::Gap& gap) const;
  [[nodiscard]] Length line() const { return body_leading_; }

  // The features that styles asked for.
  [[nodiscard]] const std::vector<document::FeatureWish>& wishes() const { return wishes_; }
  // Which of the layout's styles made which text styles.
  [[nodiscard]] const std::vector<document::StyleOrigin>& origins() const { return origins_; }
  [[nodiscard]] std::vector<document::TextStyle> take() && { return std::move(styles_); }

 private:
  struct Type {
    document::StyleId style = 0;
    layout::Caps caps = layout::Caps::as_written;
  };
  struct Laid {
    TypeId base;
    layout::StyleIndex style;
    TypeId result;
  };

  [[nodiscard]] TypeId placed(TypeId type) const { return type == body_type ? body_ : type; }
  [[nodiscard]] document::TextStyle changed(document::TextStyle style, const layout::TextChange& change) const;
  [[nodiscard]] document::StyleId place_of(const document::TextStyle& style);
  void note_origin(TypeId type, const layout::Style& style);
  void apply(document::BlockStyle& block, const layout::ParagraphChange& change, Length size) const;

  const layout::Layout* layout_;
  std::string language_;
  TypeId body_ = body_type;
  std::vector<document::TextStyle> styles_;
  std::vector<Type> types_;
  std::vector<Laid> laid_;  // In the layout in use.
  std::vector<document::FeatureWish> wishes_;
  std::vector<document::StyleOrigin> origins_;
  Length body_size_, body_leading_;
};

}  // namespace cvpdf::compose
