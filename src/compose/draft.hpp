// The document while it grows: its styles, its structure, its paragraphs in reading order.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "base/text_rules.hpp"
#include "compose/style_table.hpp"
#include "compose/terms.hpp"
#include "document/document.hpp"
#include "language/language.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

class Draft {
 public:
  // `language_tag` is BCP 47. The layout and the diagnostics must outlive the draft.
  Draft(const layout::Layout& layout, std::string_view language_tag, Diagnostics& diagnostics);
  // Whether words may be divided at all; they may, until this says otherwise.
  void set_hyphenation(document::Hyphenation hyphenation) { hyphenation_ = hyphenation; }
  // Says once of each language that there are no hyphenation patterns for it, if words may be divided.
  void note_language(std::string_view tag, const SourceSpan& span);
  // The terms must outlive the draft.
  void set_terms(const std::vector<content::Term>& terms);

  // What is added from here on flows in another region, by the layout that it has there; an empty one before it ends.
  void begin_region(std::string_view name, const layout::Layout& layout);
  [[nodiscard]] const layout::Layout& layout() const { return *layout_; }
  // Of what is being composed: LanguageScope changes it.
  [[nodiscard]] const language::Language& language() const { return *language_; }
  [[nodiscard]] const std::string& language_tag() const { return language_tag_; }
  // Which rules smart text follows; all, unless told otherwise.
  [[nodiscard]] TextRuleSet& text_rules() { return text_rules_; }
  [[nodiscard]] const TermFinder& terms() const { return terms_; }
  [[nodiscard]] StyleTable& styles() { return styles_; }
  [[nodiscard]] Diagnostics& diagnostics() { return diagnostics_; }

  // Nodes are made in reading order, parents first. They are of the language at hand, unless they say another.
  document::StructureId add_node(document::StructureNode node);
  document::StructureId add_node(document::Role role, document::StructureId parent, SourceSpan span = {});
  [[nodiscard]] document::StructureNode& node(document::StructureId id) { return document_.structure[id]; }

  // To the end of the text. Behind a title, the gap before a block does not count: the title's own does.
  void add(document::Paragraph paragraph);
  // Two cells; `style` is the row's: gaps and keep.
  void add_row(document::Paragraph left, document::Paragraph right, const document::BlockStyle& style);
  void add_rule(const document::Rule& rule, const document::BlockStyle& style);
  void add_figure(document::Figure figure, image::Picture picture, const document::BlockStyle& style);
  // Moves the blocks that were added from the index `first` on into one block at their place.
  void gather_stack(std::size_t first);
  // The block that was added last is kept with what follows, as a whole; its paragraph does not know.
  void keep_last(document::Keep keep);
  // Blocks from `first` on, gathered, with paragraphs for the heads of further pages that the block reaches.
  void gather_continued(std::size_t first, std::vector<document::Paragraph> heads);
  // The same with a label that stands beside the first line of such a page, as one does beside the first of the blocks.
  void gather_labelled(std::size_t first, document::Label label);
  void gather_columns(std::size_t first, document::Columns columns, Length indent);
  // Gives a label to a block's first paragraph, by the block's index.
  void hang(std::size_t block, document::Label label);
  // Gives a title to a block's first paragraph as a label, with at least `before` above it; false where there is no
  // such paragraph, or it has a label.
  [[nodiscard]] bool hang_title(std::size_t block, document::Label& title, const document::Space& before);
  // Puts the block that was added last before the one at an index.
  void move_last_to(std::size_t block);
  // The paragraph that was added last; null where that was something else.
  [[nodiscard]] document::Paragraph* last_paragraph();
  // What was added last is a title, or stands under one.
  void mark_title() { is_after_title_ = true; }
  // The gap behind what was added last is at least this.
  void space_after(const document::Space& space);
  // How many blocks have been added.
  [[nodiscard]] std::size_t size() const { return document_.regions.back().flow.size(); }

  // A paragraph outside the text, in a running region. Row and all as above.
  [[nodiscard]] document::Block loose(document::Paragraph paragraph);
  [[nodiscard]] document::Block loose_row(document::Paragraph left, document::Paragraph right,
                                          const document::BlockStyle& style);

  // The document with its regions in the order in which they began; pages, frames and metadata are the caller's to
  // fill in.
  [[nodiscard]] document::Document take() &&;

 private:
  friend class LanguageScope;
  friend class LayoutScope;
  friend class PageScope;
  void set_language(std::string_view tag);
  void set_layout(const layout::Layout& layout);
  [[nodiscard]] std::string_view language_around(document::StructureId node) const;
  void settle(document::BlockStyle& style);
  [[nodiscard]] std::vector<document::Block> cut(std::size_t first);
  [[nodiscard]] document::BlockStyle& style_of_first(document::Block& block);
  [[nodiscard]] document::Paragraph* first_paragraph(const document::Block& block);

  [[nodiscard]] std::vector<document::Block>& flow() { return document_.regions.back().flow; }

  const layout::Layout* layout_;
  const language::Language* language_;
  std::string language_tag_, document_language_;
  TermFinder terms_{{}};
  document::Hyphenation hyphenation_ = document::Hyphenation::automatic;
  std::vector<std::string> noted_languages_;
  Diagnostics& diagnostics_;
  TextRuleSet text_rules_;
  StyleTable styles_;
  document::Document document_;
  bool is_after_title_ = true;  // Nothing stands above the first block either.
};

// What is composed while it lives begins a page or stays on one, as the author wishes.
class PageScope {
 public:
  PageScope(Draft& draft, const content::PageWish& wish);
  PageScope(const PageScope&) = delete;
  PageScope& operator=(const PageScope&) = delete;
  ~PageScope();

 private:
  Draft& draft_;
  content::PageWish wish_;
  std::vector<document::Block> outer_;  // What stands before it.
};

// While it lives, what is composed is by another layout, which must outlive the draft.
class LayoutScope {
 public:
  LayoutScope(Draft& draft, const layout::Layout& layout) : draft_(draft), outer_(*draft.layout_) {
    draft_.set_layout(layout);
  }
  LayoutScope(const LayoutScope&) = delete;
  LayoutScope& operator=(const LayoutScope&) = delete;
  ~LayoutScope() { draft_.set_layout(outer_); }

 private:
  Draft& draft_;
  const layout::Layout& outer_;
};

// While it lives, what is composed is of its language; an empty one changes nothing.
class LanguageScope {
 public:
  LanguageScope(Draft& draft, const content::PlainText& language);
  LanguageScope(const LanguageScope&) = delete;
  LanguageScope& operator=(const LanguageScope&) = delete;
  ~LanguageScope();

 private:
  Draft& draft_;
  std::string outer_;
};

}  // namespace cvpdf::compose
