// The words of one paragraph, or of one cell of a line, while they are written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compose/draft.hpp"
#include "compose/typography.hpp"
#include "content/rich_text.hpp"
#include "document/document.hpp"

namespace cvpdf::compose {

class InlineWriter {
 public:
  // `structure` is the paragraph's node: links and formulas become its children. An artifact has none.
  InlineWriter(Draft& draft, document::StructureId structure);

  // A pattern's own text. Its first character is left out where it would double the punctuation before it, and
  // separators with nothing before them are left out too.
  void pattern_text(std::string_view utf8, TypeId type);
  // An author's running text; emphasis, code and links are laid over `type`.
  void rich_text(const content::RichText& text, TypeId type);
  // What was written last is the title of a work: a mark that ends it takes the place of a pattern's comma behind it.
  void end_title() { title_end_ = words_.size(); }
  // Names and the like.
  void plain_text(std::string_view utf8, TypeId type, SourceSpan span);
  // As it stands: addresses, marks, bullets, dates.
  void verbatim(std::string_view utf8, TypeId type, SourceSpan span);
  // A pattern's own, between two things: it vanishes where a line ends at it.
  void separator(std::string_view utf8, TypeId type);
  // To be seen alone: an artifact, which no reader of the text and no format without pages has.
  void silent(std::string_view utf8, TypeId type);
  void page_field(document::PageField::Kind kind, TypeId type);

  // Until the link ends, all text belongs to it. Links do not nest: an inner one is text.
  void begin_link(std::string_view uri, SourceSpan span);
  void end_link();
  // Until it ends, all text is a sign that is heard as its meaning (ISO 32000-1, 14.9.5).
  void begin_sign(const std::string& meaning, SourceSpan span);
  void end_sign();
  // Until it ends, its text stays whole on one line: a contact, an item on a ground of its own.
  void begin_whole() { unity_ = document::Text::Unity::whole; }
  void end_whole() { unity_ = document::Text::Unity::divisible; }
  // How a link looks: `link` laid over the type.
  [[nodiscard]] TypeId link_type(TypeId type) const;

  [[nodiscard]] StyleTable& styles() { return draft_.styles(); }
  [[nodiscard]] const language::Language& language() const { return draft_.language(); }
  [[nodiscard]] bool is_empty() const { return content_.empty(); }
  // What was written, without any style and in the case of the author.
  [[nodiscard]] const std::string& words() const { return words_; }
  // Without blanks at the end, for which there is take_open().
  [[nodiscard]] std::vector<document::Inline> take() &&;
  [[nodiscard]] std::vector<document::Inline> take_open() && { return std::move(content_); }

 private:
  // Words and their place; the rest is the type's and the writer's.
  void append(document::Text text, TypeId type);
  void term_pieces(const std::vector<TermPiece>& pieces, TypeId type);
  void linked_span(const content::Span& span, TypeId type, std::string_view behind);
  void rich_span(const content::Span& span, TypeId type, std::string_view behind);
  void running_text(const document::Text& text, TypeId type);
  // Puts what follows into the term's language; a null ends that.
  void enter(const TermPiece& piece);
  [[nodiscard]] bool is_silent() const { return structure_ == document::structure_artifact; }
  [[nodiscard]] const std::string& language_tag() const;
  [[nodiscard]] document::StyleId style(TypeId type) const;
  void math(const content::Span& span, TypeId type);
  void end_quoted_sentence();
  [[nodiscard]] bool follows_ended_title(std::string_view utf8) const;
  [[nodiscard]] std::string_view without_double_punctuation(std::string_view utf8) const;

  Draft& draft_;
  document::StructureId structure_;
  document::StructureId current_ = document::structure_as_block;
  bool in_sign_ = false;
  document::Text::Unity unity_ = document::Text::Unity::divisible;
  Typographer typographer_;
  std::vector<document::Inline> content_;
  std::string words_;
  std::size_t title_end_ = 0;  // In the words; 0: there is no title.
  enum class MarkPlace : std::uint8_t { behind_quotes, within_quotes } mark_place_ = MarkPlace::behind_quotes;
  const content::Term* term_ = nullptr;                             // That is being written.
  document::StructureId term_node_ = document::structure_as_block;  // Of its own language.
  bool may_link_ = true;                                            // Whether the text may have links of its own.
  std::string_view target_;                                         // Of the link that is open.
};

}  // namespace cvpdf::compose
