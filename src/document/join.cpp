// Indices are moved on by as many as there were before.
#include "document/join.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cvpdf::document {

namespace {

template <typename T>
void move_behind(std::vector<T> more, std::vector<T>& all) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

// How many of each there were.
struct Offsets {
  std::size_t nodes, styles, paragraphs, regions, pictures;
};

StyleId moved_style(StyleId id, const Offsets& by) { return static_cast<StyleId>(id + by.styles); }

void move_on(std::vector<Inline>& content, const Offsets& by) {
  for (Inline& one : content) {
    if (auto* text = std::get_if<Text>(&one)) {
      text->style = moved_style(text->style, by);
      text->structure = moved(text->structure, by.nodes);
    } else if (auto* math = std::get_if<Math>(&one)) {
      math->style = moved_style(math->style, by);
      math->structure = moved(math->structure, by.nodes);
    } else if (auto* field = std::get_if<PageField>(&one)) {
      field->style = moved_style(field->style, by);
    }
  }
}

void move_on(Paragraph& paragraph, const Offsets& by) {
  move_on(paragraph.content, by);
  paragraph.structure = moved(paragraph.structure, by.nodes);
  if (!paragraph.label) return;
  move_on(paragraph.label->content, by);
  paragraph.label->structure = moved(paragraph.label->structure, by.nodes);
}

void move_on(std::vector<Block>& blocks, const Offsets& by) {
  const auto move_id = [&by](ParagraphId& id) { id = static_cast<ParagraphId>(id + by.paragraphs); };
  for (Block& block : blocks) {
    if (auto* id = std::get_if<ParagraphId>(&block.kind)) {
      move_id(*id);
    } else if (auto* stack = std::get_if<Stack>(&block.kind)) {
      move_on(stack->children, by);
      std::for_each(stack->continued.begin(), stack->continued.end(), move_id);
      if (stack->beside) move_id(*stack->beside);
    } else if (auto* row = std::get_if<Row>(&block.kind)) {
      move_on(row->cells, by);
    } else if (auto* columns = std::get_if<Columns>(&block.kind)) {
      move_on(columns->children, by);
    } else if (auto* figure = std::get_if<Figure>(&block.kind)) {
      figure->structure = moved(figure->structure, by.nodes);
      figure->picture += static_cast<std::uint32_t>(by.pictures);
    }
  }
}

void move_on(Region& region, const Offsets& by) {
  move_on(region.flow, by);
  for (std::uint32_t& id : region.below) id += static_cast<std::uint32_t>(by.regions);
  if (region.beside) *region.beside += static_cast<std::uint32_t>(by.regions);
}

}  // namespace

StructureId moved(StructureId id, std::size_t count) {
  if (id == structure_root || id >= structure_as_block) return id;
  return static_cast<StructureId>(id + count - 1);
}

void append_structure(std::vector<StructureNode> more, std::string_view language_of_more, std::string_view language,
                      std::vector<StructureNode>& structure) {
  const std::size_t count = structure.size();
  for (StructureNode& node : more) {
    const bool is_topmost = node.parent == structure_root;
    if (is_topmost && node.language.empty() && language_of_more != language) node.language = language_of_more;
    if (is_topmost && node.language == language) node.language.clear();
    node.parent = moved(node.parent, count);
  }
  if (!more.empty()) more.erase(more.begin());
  move_behind(std::move(more), structure);
}

void append(Document more, Document& document) {
  const Offsets by{document.structure.size(), document.styles.size(), document.paragraphs.size(),
                   document.regions.size(), document.pictures.size()};
  for (Paragraph& paragraph : more.paragraphs) move_on(paragraph, by);
  for (Region& region : more.regions) move_on(region, by);
  for (FeatureWish& wish : more.wishes) wish.style = moved_style(wish.style, by);
  for (StyleOrigin& origin : more.origins) origin.style = moved_style(origin.style, by);
  append_structure(std::move(more.structure), more.metadata.language, document.metadata.language, document.structure);
  if (document.metadata.legal.empty()) document.metadata.legal = std::move(more.metadata.legal);
  move_behind(std::move(more.paragraphs), document.paragraphs);
  move_behind(std::move(more.regions), document.regions);
  move_behind(std::move(more.styles), document.styles);
  move_behind(std::move(more.wishes), document.wishes);
  move_behind(std::move(more.origins), document.origins);
  move_behind(std::move(more.families), document.families);
  move_behind(std::move(more.pictures), document.pictures);
}

}  // namespace cvpdf::document
