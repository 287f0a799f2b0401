#include "output/reflow/reflow.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "output/reflow/pieces.hpp"
#include "output/reflow/reading_order.hpp"

namespace cvpdf::output::reflow {

namespace {

using document::Role;
using document::StructureId;

bool holds_blocks(Role role) { return role == Role::section || role == Role::list || role == Role::list_item; }

// An element that holds blocks, while they come in.
struct Open {
  StructureId id = 0;
  std::vector<Block> blocks;
  std::vector<Item> items;  // Of a list.
  Line label;               // Of an item.
};

class TreeBuilder {
 public:
  explicit TreeBuilder(const document::Document& document) : document_(document), open_{{}} {}

  std::vector<Block> build() && {
    for (const Stretch& stretch : reading_order(document_)) add(stretch);
    close_to(1);
    return std::move(open_.front().blocks);
  }

 private:
  [[nodiscard]] const document::StructureNode& node(StructureId id) const { return document_.structure[id]; }

  void add(const Stretch& stretch) {
    enter(stretch.structure);
    if (stretch.figure != nullptr) return add(*stretch.figure);
    if (node(stretch.structure).role == Role::label) {
      for (const document::Inline& one : *stretch.content) append_piece(document_, one, open_.back().label);
      return;
    }
    Paragraph paragraph = paragraph_of(stretch);
    if (paragraph.words.empty() && paragraph.items.empty()) return;
    place(std::move(paragraph), stretch.row);
  }

  void add(const document::Figure& figure) {
    row_ = Stretch::no_row;
    open_.back().blocks.push_back(
        {Figure{figure.picture, figure.size, figure.shape, node(figure.structure).alt, figure.source}});
  }

  // A cell goes to those of its line, which are still the last block.
  void place(Paragraph paragraph, std::uint32_t row) {
    std::vector<Block>& blocks = open_.back().blocks;
    const bool goes_on = row != Stretch::no_row && row == row_ && !blocks.empty() && paragraph.level == 0;
    row_ = row;
    if (!goes_on) return blocks.push_back({std::move(paragraph)});
    if (auto* first = std::get_if<Paragraph>(&blocks.back().kind)) {
      Row line;
      line.cells.push_back(std::move(*first));
      blocks.back().kind = std::move(line);
    }
    if (auto* line = std::get_if<Row>(&blocks.back().kind)) line->cells.push_back(std::move(paragraph));
  }

  Paragraph paragraph_of(const Stretch& stretch) const {
    Paragraph paragraph;
    const document::StructureNode& element = node(stretch.structure);
    if (document::is_heading(element.role)) paragraph.level = document::heading_level(element.role);
    if (stretch.keep != document::Keep::nothing) paragraph.then = Paragraph::Then::leads_on;
    StructureId item = document::structure_artifact;
    for (const document::Inline& one : *stretch.content) {
      const StructureId next = item_of(block_of(document_, one, stretch.structure), stretch.structure);
      if (next != document::structure_artifact && next != item) paragraph.items.emplace_back();
      if (next != document::structure_artifact) item = next;
      append_piece(document_, one, paragraph.items.empty() ? paragraph.words : paragraph.items.back());
    }
    if (paragraph.level > 0 && paragraph.items.empty()) restore_case(paragraph.words, element.title);
    paragraph.language = language_of(paragraph);
    return paragraph;
  }

  static std::string language_of(const Paragraph& paragraph) {
    const Line& first = paragraph.words.empty() && !paragraph.items.empty() ? paragraph.items.front() : paragraph.words;
    return first.empty() ? std::string() : first.front().language;
  }

  // The item, of a list that runs on in a paragraph, in which `id` stands: the outermost one. An artifact: in none.
  [[nodiscard]] StructureId item_of(StructureId id, StructureId paragraph) const {
    StructureId item = document::structure_artifact;
    if (id >= document_.structure.size()) return item;
    const StructureId outer = is_heading_or_text(paragraph) ? node(paragraph).parent : paragraph;
    while (id != paragraph && id != outer && id != document::structure_root) {
      if (node(id).role == Role::list_item) item = id;
      id = node(id).parent;
    }
    return item;
  }
  // A list that runs on in such a paragraph is no part of it, but follows it.
  [[nodiscard]] bool is_heading_or_text(StructureId id) const {
    return document::is_heading(node(id).role) || node(id).role == Role::paragraph;
  }

  // Opens and closes what holds blocks, so that the innermost is that of `id`.
  void enter(StructureId id) {
    if (node(id).role == Role::list) id = node(id).parent;  // A paragraph in which a list runs on is no item of it.
    std::vector<StructureId> path;
    for (; id != document::structure_root && id < document_.structure.size(); id = node(id).parent) {
      if (holds_blocks(node(id).role)) path.push_back(id);
    }
    std::reverse(path.begin(), path.end());
    std::size_t same = 0;
    while (same < path.size() && same + 1 < open_.size() && open_[same + 1].id == path[same]) ++same;
    if (same + 1 < open_.size() || same < path.size()) row_ = Stretch::no_row;
    close_to(same + 1);
    for (; same < path.size(); ++same) open_.push_back({path[same], {}, {}, {}});
  }

  void close_to(std::size_t depth) {
    while (open_.size() > depth) {
      Open closed = std::move(open_.back());
      open_.pop_back();
      put(std::move(closed), open_.back());
    }
  }

  void put(Open closed, Open& around) const {
    switch (node(closed.id).role) {
      case Role::section:
        around.blocks.push_back({Section{node(closed.id).name, node(closed.id).language, std::move(closed.blocks)}});
        return;
      case Role::list:
        around.blocks.push_back({List{std::move(closed.items)}});
        return;
      default:
        around.items.push_back({std::move(closed.label), std::move(closed.blocks)});
        return;
    }
  }

  const document::Document& document_;
  std::vector<Open> open_;               // The document, then what is in it, down to where words come in.
  std::uint32_t row_ = Stretch::no_row;  // That of the last block.
};

int entry_level(const Block& block) {
  const Paragraph* head = head_of(block);
  return head == nullptr || head->level < 3 ? 0 : head->level;
}

std::vector<Block> with_entries(std::vector<Block> blocks);

// From `first`, whose heading is of this level, to where the next one of its level or above stands.
std::size_t entry_end(const std::vector<Block>& blocks, std::size_t first, int level) {
  for (std::size_t i = first + 1; i < blocks.size(); ++i) {
    const int next = entry_level(blocks[i]);
    if ((next > 0 && next <= level) || std::holds_alternative<Section>(blocks[i].kind)) return i;
  }
  return blocks.size();
}

Block entry_of(std::vector<Block>& blocks, std::size_t first, std::size_t end, int level) {
  Entry entry{level, {}};
  entry.blocks.push_back(std::move(blocks[first]));
  const auto at = [&blocks](std::size_t i) { return std::make_move_iterator(blocks.begin() + static_cast<int>(i)); };
  std::vector<Block> under = with_entries({at(first + 1), at(end)});
  std::move(under.begin(), under.end(), std::back_inserter(entry.blocks));
  return {std::move(entry)};
}

std::vector<Block> with_entries(std::vector<Block> blocks) {
  std::vector<Block> result;
  for (std::size_t i = 0; i < blocks.size();) {
    const int level = entry_level(blocks[i]);
    if (auto* section = std::get_if<Section>(&blocks[i].kind))
      section->blocks = with_entries(std::move(section->blocks));
    const std::size_t end = level > 0 ? entry_end(blocks, i, level) : i + 1;
    result.push_back(level > 0 ? entry_of(blocks, i, end, level) : std::move(blocks[i]));
    i = end;
  }
  return result;
}

// Where the next part begins: at a masthead, which has a heading of the first level, behind a section.
std::vector<Block>::iterator part_end(std::vector<Block>::iterator begin, std::vector<Block>::iterator end) {
  const auto is_section = [](const Block& block) { return std::holds_alternative<Section>(block.kind); };
  const auto is_title = [](const Block& block) { return head_of(block) != nullptr && head_of(block)->level == 1; };
  return std::find_if(std::find_if(begin, end, is_section), end, is_title);
}

Part part_of(std::vector<Block>::iterator begin, std::vector<Block>::iterator end) {
  const auto is_section = [](const Block& block) { return std::holds_alternative<Section>(block.kind); };
  const auto first = std::find_if(begin, end, is_section);
  Part part;
  part.masthead.assign(std::make_move_iterator(begin), std::make_move_iterator(first));
  part.blocks = with_entries({std::make_move_iterator(first), std::make_move_iterator(end)});
  return part;
}

// What pages say at their edges.
void add_legal(const document::Metadata& metadata, Part& part) {
  if (metadata.legal.empty()) return;
  Piece words;
  words.utf8 = metadata.legal;
  words.language = metadata.language;
  Paragraph paragraph;
  paragraph.words.push_back(std::move(words));
  paragraph.language = metadata.language;
  part.blocks.push_back({std::move(paragraph)});
}

}  // namespace

Tree reflow(const document::Document& document) {
  Tree tree{document.metadata, {}};
  std::vector<Block> blocks = TreeBuilder(document).build();
  auto begin = blocks.begin();
  do {
    const auto end = part_end(begin, blocks.end());
    tree.parts.push_back(part_of(begin, end));
    begin = end;
  } while (begin != blocks.end());
  add_legal(document.metadata, tree.parts.back());
  return tree;
}

}  // namespace cvpdf::output::reflow
