// Keeps the pieces of a growing document consistent.
#include "compose/draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "language/hyphenator.hpp"

namespace cvpdf::compose {

using document::Block;
using document::BlockStyle;
using document::Paragraph;
using document::Row;
using document::StructureId;
using document::Track;

Draft::Draft(const layout::Layout& layout, std::string_view language_tag, Diagnostics& diagnostics)
    : layout_(&layout),
      language_(&language::find_language(language_tag)),
      language_tag_(language_tag),
      document_language_(language_tag),
      diagnostics_(diagnostics),
      styles_(layout, language_tag) {
  document_.structure.push_back({document::Role::document, document::structure_root, {}, {}, {}, {}, {}, {}});
  document_.regions.push_back({"main", {}, {}, {}});
}

void Draft::begin_region(std::string_view name, const layout::Layout& layout) {
  if (!flow().empty()) document_.regions.emplace_back();
  document_.regions.back().name = name;
  is_after_title_ = true;
  set_layout(layout);
}

void Draft::set_layout(const layout::Layout& layout) {
  if (&layout == layout_) return;
  layout_ = &layout;
  styles_.use(layout);
}

void Draft::set_terms(const std::vector<content::Term>& terms) {
  terms_ = TermFinder(terms);
  document_.exceptions = word_exceptions(terms);
}

void Draft::note_language(std::string_view tag, const SourceSpan& span) {
  if (hyphenation_ == document::Hyphenation::off || language::find_patterns(tag) != nullptr) return;
  if (std::find(noted_languages_.begin(), noted_languages_.end(), tag) != noted_languages_.end()) return;
  noted_languages_.emplace_back(tag);
  diagnostics_.report({Severity::note, "compose/no-patterns",
                       fmt::format("there are no hyphenation patterns for the language '{}'", tag), span,
                       "its words are not divided; [terms] may say where one may be"});
}

void Draft::set_language(std::string_view tag) {
  language_ = &language::find_language(tag);
  language_tag_ = tag;
}

std::string_view Draft::language_around(StructureId node) const {
  const auto& structure = document_.structure;
  while (node < structure.size() && node != document::structure_root && structure[node].language.empty()) {
    node = structure[node].parent;
  }
  const bool is_said = node < structure.size() && !structure[node].language.empty();
  return is_said ? std::string_view(structure[node].language) : document_language_;
}

StructureId Draft::add_node(document::StructureNode node) {
  if (node.language.empty()) node.language = language_tag_;
  if (node.language == language_around(node.parent)) node.language.clear();
  document_.structure.push_back(std::move(node));
  return static_cast<StructureId>(document_.structure.size() - 1);
}

StructureId Draft::add_node(document::Role role, StructureId parent, SourceSpan span) {
  return add_node({role, parent, {}, {}, {}, {}, {}, span});
}

Block Draft::loose(Paragraph paragraph) {
  const BlockStyle style = paragraph.style;
  document_.paragraphs.push_back(std::move(paragraph));
  return {static_cast<document::ParagraphId>(document_.paragraphs.size() - 1), style};
}

Block Draft::loose_row(Paragraph left, Paragraph right, const BlockStyle& style) {
  Row row;
  row.tracks = {{Track::Kind::share, {}}, {Track::Kind::fit, {}}};
  row.gap = styles_.length(layout_->cell_gap);
  row.cells.push_back(loose(std::move(left)));
  row.cells.push_back(loose(std::move(right)));
  return {std::move(row), style};
}

void Draft::settle(BlockStyle& style) {
  if (std::exchange(is_after_title_, false)) style.before = {};
}

void Draft::add(Paragraph paragraph) {
  settle(paragraph.style);
  flow().push_back(loose(std::move(paragraph)));
}

void Draft::add_row(Paragraph left, Paragraph right, const BlockStyle& style) {
  BlockStyle settled = style;
  settle(settled);
  flow().push_back(loose_row(std::move(left), std::move(right), settled));
}

void Draft::add_rule(const document::Rule& rule, const BlockStyle& style) { flow().push_back({rule, style}); }

void Draft::add_figure(document::Figure figure, image::Picture picture, const BlockStyle& style) {
  figure.picture = static_cast<std::uint32_t>(document_.pictures.size());
  document_.pictures.push_back(std::move(picture));
  flow().push_back({std::move(figure), style});
}

std::vector<Block> Draft::cut(std::size_t first) {
  const auto begin = flow().begin() + static_cast<std::ptrdiff_t>(std::min(first, flow().size()));
  std::vector<Block> blocks(std::make_move_iterator(begin), std::make_move_iterator(flow().end()));
  flow().erase(begin, flow().end());
  return blocks;
}

void Draft::gather_stack(std::size_t first) {
  if (flow().size() - first < 2) return;
  flow().push_back({document::Stack{cut(first)}, {}});
}

void Draft::keep_last(document::Keep keep) {
  if (flow().empty()) return;
  Block block{document::Stack{cut(flow().size() - 1)}, {}};
  block.style.keep = keep;
  flow().push_back(std::move(block));
}

void Draft::gather_continued(std::size_t first, std::vector<Paragraph> heads) {
  if (flow().size() == first || heads.empty()) return;
  document::Stack stack{cut(first)};
  for (Paragraph& head : heads) stack.continued.push_back(std::get<document::ParagraphId>(loose(std::move(head)).kind));
  flow().push_back({std::move(stack), {}});
}

void Draft::gather_labelled(std::size_t first, document::Label label) {
  const Paragraph* labelled = first < flow().size() ? first_paragraph(flow()[first]) : nullptr;
  if (labelled == nullptr) return;
  Paragraph beside;
  beside.style = labelled->style;
  beside.style.keep = document::Keep::nothing;
  beside.structure = document::structure_artifact;
  beside.label = std::move(label);
  document::Stack stack{cut(first)};
  stack.beside = std::get<document::ParagraphId>(loose(std::move(beside)).kind);
  flow().push_back({std::move(stack), {}});
}

// The gap above the first child is the columns'.
void Draft::gather_columns(std::size_t first, document::Columns columns, Length indent) {
  columns.children = cut(first);
  if (columns.children.empty()) return;
  BlockStyle style;
  style.indent_left = indent;
  style.before = std::exchange(style_of_first(columns.children.front()).before, {});
  flow().push_back({std::move(columns), style});
}

BlockStyle& Draft::style_of_first(Block& block) {
  auto* stack = std::get_if<document::Stack>(&block.kind);
  if (stack != nullptr && !stack->children.empty()) return style_of_first(stack->children.front());
  const auto* id = std::get_if<document::ParagraphId>(&block.kind);
  return id == nullptr ? block.style : document_.paragraphs[*id].style;
}

void Draft::hang(std::size_t block, document::Label label) {
  if (block >= flow().size()) return;
  const Block* at = &flow()[block];
  if (const auto* row = std::get_if<Row>(&at->kind)) at = &row->cells.front();
  const auto* id = std::get_if<document::ParagraphId>(&at->kind);
  if (id != nullptr) document_.paragraphs[*id].label = std::move(label);
}

Paragraph* Draft::first_paragraph(const Block& block) {
  if (const auto* stack = std::get_if<document::Stack>(&block.kind)) {
    return stack->children.empty() ? nullptr : first_paragraph(stack->children.front());
  }
  if (const auto* row = std::get_if<Row>(&block.kind)) return first_paragraph(row->cells.front());
  const auto* id = std::get_if<document::ParagraphId>(&block.kind);
  return id == nullptr ? nullptr : &document_.paragraphs[*id];
}

bool Draft::hang_title(std::size_t block, document::Label& title, const document::Space& before) {
  Paragraph* paragraph = block < flow().size() ? first_paragraph(flow()[block]) : nullptr;
  if (paragraph == nullptr || paragraph->label || paragraph->style.indent_left < title.width) return false;
  paragraph->label = std::move(title);
  BlockStyle& style = style_of_first(flow()[block]);
  style.before.natural = std::max(style.before.natural, before.natural);
  style.before.stretch = std::max(style.before.stretch, before.stretch);
  return true;
}

void Draft::move_last_to(std::size_t block) {
  if (block + 1 >= flow().size()) return;
  std::rotate(flow().begin() + static_cast<std::ptrdiff_t>(block), flow().end() - 1, flow().end());
}

Paragraph* Draft::last_paragraph() {
  const auto* id = flow().empty() ? nullptr : std::get_if<document::ParagraphId>(&flow().back().kind);
  return id == nullptr ? nullptr : &document_.paragraphs[*id];
}

void Draft::space_after(const document::Space& space) {
  if (flow().empty()) return;
  BlockStyle* style = &flow().back().style;
  if (const auto* id = std::get_if<document::ParagraphId>(&flow().back().kind))
    style = &document_.paragraphs[*id].style;
  if (space.natural > style->after.natural) style->after = space;
}

LanguageScope::LanguageScope(Draft& draft, const content::PlainText& language)
    : draft_(draft), outer_(draft.language_tag()) {
  if (language.utf8.empty()) return;
  draft_.set_language(language.utf8);
  draft_.note_language(language.utf8, language.span);
}

PageScope::PageScope(Draft& draft, const content::PageWish& wish) : draft_(draft), wish_(wish) {
  if (wish_.begins_page || wish_.keeps_together) outer_ = std::exchange(draft_.flow(), {});
}

PageScope::~PageScope() {
  if (!wish_.begins_page && !wish_.keeps_together) return;
  std::vector<Block> flow = std::exchange(draft_.flow(), std::move(outer_));
  if (flow.empty()) return;  // Else the wish would be that of what follows.
  Block block{document::Stack{std::move(flow)}, {}};
  if (wish_.keeps_together) block.style.keep = document::Keep::together;
  if (wish_.begins_page) block.style.page_break = document::PageBreak::before;
  draft_.flow().push_back(std::move(block));
}

LanguageScope::~LanguageScope() {
  if (draft_.language_tag() != outer_) draft_.set_language(outer_);
}

document::Document Draft::take() && {
  document_.wishes = styles_.wishes();
  document_.origins = styles_.origins();
  document_.styles = std::move(styles_).take();
  for (document::TextStyle& style : document_.styles) {
    if (hyphenation_ == document::Hyphenation::off) style.hyphenation = hyphenation_;
  }
  if (flow().empty() && document_.regions.size() > 1) document_.regions.pop_back();
  return std::move(document_);
}

}  // namespace cvpdf::compose
