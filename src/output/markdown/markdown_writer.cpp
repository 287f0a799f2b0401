#include "output/markdown/markdown_writer.hpp"

#include <fmt/format.h>

#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "output/markdown/inline_markdown.hpp"
#include "output/reflow/labels.hpp"
#include "output/reflow/reflow.hpp"

namespace cvpdf::output::markdown {

namespace {

using reflow::Block;
using reflow::Line;
using reflow::Paragraph;

constexpr std::string_view before_right = " — ";  // Between an entry's head and its date.

void append_line(Line line, Line& to) {
  to.insert(to.end(), std::make_move_iterator(line.begin()), std::make_move_iterator(line.end()));
}

Line whole_line(const Paragraph& paragraph) {
  Line line = paragraph.words;
  for (const Line& item : paragraph.items) append_line(item, line);
  return line;
}

class MarkdownWriter {
 public:
  std::string write(const reflow::Tree& tree) && {
    for (const reflow::Part& part : tree.parts) {
      if (&part != &tree.parts.front()) text_ += "\n---\n";
      add(part.masthead);
      add(part.blocks);
    }
    return std::move(text_);
  }

 private:
  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) add(block);
  }
  void add(const Block& block) {
    std::visit([&](const auto& one) { add(one); }, block.kind);
  }

  // What begins a block: a blank line, unless it is the first of its item.
  void begin() {
    if (starts_item_) {
      starts_item_ = false;
      return;
    }
    if (!text_.empty()) text_ += is_tight_ ? "" : "\n";
    text_ += indent_;
  }

  void add(const Paragraph& paragraph) {
    begin();
    add_line(paragraph, whole_line(paragraph));
  }
  // A heading is bold as it is; a list that runs on in it makes it none.
  void add_line(const Paragraph& paragraph, const Line& line) {
    if (paragraph.level == 0 || !paragraph.items.empty()) {
      text_ += inline_markdown(line, At::line_start, indent_) + '\n';
      return;
    }
    text_ += std::string(static_cast<std::size_t>(paragraph.level), '#') + ' ';
    text_ += inline_markdown(one_line(without_own_emphasis(line)), At::within_line, indent_) + '\n';
  }
  static Line one_line(Line line) {
    for (reflow::Piece& piece : line) {
      if (piece.kind != reflow::Piece::Kind::line_break) continue;
      piece.kind = reflow::Piece::Kind::words;
      piece.utf8 = " ";
    }
    return line;
  }

  // The date is no part of a heading, but stands in a paragraph of its own under it.
  void add(const reflow::Row& row) {
    const Paragraph& head = row.cells.front();
    begin();
    if (head.level > 0) {
      add_line(head, whole_line(head));
      begin();
      text_ += rest_of(row, "") + '\n';
      return;
    }
    text_ += inline_markdown(whole_line(head), At::line_start, indent_);
    text_.erase(text_.find_last_not_of(' ') + 1);
    text_ += rest_of(row, before_right) + '\n';
  }
  [[nodiscard]] std::string rest_of(const reflow::Row& row, std::string_view before) const {
    std::string rest;
    for (std::size_t i = 1; i < row.cells.size(); ++i) {
      const std::string_view between = i == 1 ? before : before_right;
      const At at = between.empty() ? At::line_start : At::within_line;
      rest += std::string(between) + inline_markdown(whole_line(row.cells[i]), at, indent_);
    }
    return rest;
  }

  void add(const reflow::List& list) {
    const std::optional<reflow::Count> count = reflow::counting(list);
    const bool is_first = starts_item_;
    // One that does not begin with 1 cannot follow words without a blank line.
    const bool is_close = is_tight_ && (!count || count->first == 1);
    if (!is_first && !text_.empty()) text_ += is_close ? "" : "\n";
    const char sign = sign_for(count);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      if (i > 0 || !is_first) text_ += indent_;
      starts_item_ = false;
      const std::string mark = count ? fmt::format("{}{} ", count->first + i, sign) : fmt::format("{} ", sign);
      add(list.items[i], mark, count.has_value());
    }
    after_list_ = text_.size();
    list_sign_ = sign;
  }
  // Two lists one behind the other would be one: another sign begins another.
  [[nodiscard]] char sign_for(const std::optional<reflow::Count>& count) const {
    const char own = count ? count->mark : '-';
    const bool follows = after_list_ > 0 && text_.size() <= after_list_ + 1;
    if (!follows || own != list_sign_) return own;
    return !count ? '*' : own == '.' ? ')' : '.';
  }

  void add(const reflow::Item& item, const std::string& mark, bool is_counted) {
    const std::string outer = indent_;
    const bool was_tight = std::exchange(is_tight_, true);
    text_ += mark;
    indent_ += std::string(mark.size(), ' ');
    starts_item_ = true;
    std::vector<Block> blocks = item.blocks;
    if (!is_counted && !reflow::is_bullet(item.label)) put_label(item.label, blocks);
    items(blocks);
    if (std::exchange(starts_item_, false)) text_.back() = '\n';
    indent_ = outer;
    is_tight_ = was_tight;
  }
  // A paragraph behind another needs a blank line between, also in an item.
  void items(const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (i > 0 && !std::holds_alternative<reflow::List>(blocks[i].kind)) text_ += '\n';
      add(blocks[i]);
    }
  }
  // Before the item's first words, or alone.
  static void put_label(const Line& label, std::vector<Block>& blocks) {
    reflow::Piece blank;
    blank.utf8 = " ";
    Line line = label;
    line.push_back(blank);
    Paragraph* head = nullptr;
    if (!blocks.empty()) head = std::get_if<Paragraph>(&blocks.front().kind);
    auto* row = blocks.empty() ? nullptr : std::get_if<reflow::Row>(&blocks.front().kind);
    if (row != nullptr) head = &row->cells.front();
    if (head != nullptr) {
      head->words.insert(head->words.begin(), line.begin(), line.end());
      return;
    }
    Paragraph alone;
    alone.words = label;
    blocks.insert(blocks.begin(), Block{std::move(alone)});
  }

  void add(const reflow::Figure& figure) {
    begin();
    text_ += fmt::format("![{}]({})\n", escaped(figure.alt, At::within_line), destination(figure.source));
  }
  void add(const reflow::Section& section) { add(section.blocks); }
  void add(const reflow::Entry& entry) { add(entry.blocks); }

  std::string text_;
  std::string indent_;          // That of the innermost item.
  bool starts_item_ = false;    // The item's mark stands, and nothing behind it.
  bool is_tight_ = false;       // In an item.
  std::size_t after_list_ = 0;  // Where the last list ended.
  char list_sign_ = '-';        // What its items have: "-", or behind their numbers ".".
};

}  // namespace

std::string write_markdown(const WriterInput& input, Diagnostics& /*diagnostics*/) {
  return MarkdownWriter().write(reflow::reflow(input.document));
}

}  // namespace cvpdf::output::markdown
