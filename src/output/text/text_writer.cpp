#include "output/text/text_writer.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "output/reflow/labels.hpp"
#include "output/reflow/links.hpp"
#include "output/reflow/reflow.hpp"
#include "output/text/columns.hpp"
#include "unicode/display_width.hpp"

namespace cvpdf::output::plain_text {

namespace {

using reflow::Block;
using reflow::Line;
using reflow::Paragraph;
using reflow::Piece;

std::string words_of(const Piece& piece) {
  if (piece.kind == Piece::Kind::line_break) return "\n";
  // No line begins with what stands between two contacts.
  if (piece.place == Piece::Place::between_contacts && piece.utf8.starts_with(' ')) {
    return "\u00A0" + piece.utf8.substr(1);
  }
  if (piece.kind == Piece::Kind::words) return piece.utf8;
  return piece.alt.empty() ? '$' + piece.utf8 + '$' : piece.alt;
}

// The words of one paragraph; an address stands behind the last words that lead to it, if none say it.
class Speaker {
 public:
  void say(const Line& line) {
    for (std::size_t i = 0; i < line.size();) {
      const std::size_t begin = i;
      std::string words;
      for (; i < line.size() && line[i].link == line[begin].link; ++i) words += words_of(line[i]);
      parts_.push_back({std::move(words), line[begin].target});
    }
  }
  [[nodiscard]] std::string words() const {
    std::string words;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const std::string& own = parts_[i].words;
      const std::size_t end = own.find_last_not_of(' ') + 1;
      words += own.substr(0, end);
      if (needs_address(i)) words += " <" + std::string(reflow::shown_address(parts_[i].target)) + ">";
      words += own.substr(end);
    }
    return words;
  }

 private:
  struct Part {
    std::string words, target;
  };
  [[nodiscard]] bool needs_address(std::size_t index) const {
    const std::string& target = parts_[index].target;
    if (target.empty()) return false;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i].target != target) continue;
      if (i > index || reflow::says_its_address(parts_[i].words, target)) return false;
    }
    return true;
  }

  std::vector<Part> parts_;
};

std::string words_of(const Paragraph& paragraph) {
  Speaker speaker;
  speaker.say(paragraph.words);
  for (const Line& item : paragraph.items) speaker.say(item);
  return speaker.words();
}

// What stands between two contacts, as wrapped lines have it at their ends; empty: there is none.
std::string separator_at_end(const Paragraph& paragraph) {
  for (const Piece& piece : paragraph.words) {
    if (piece.place != Piece::Place::between_contacts) continue;
    std::string separator = piece.utf8;
    for (std::size_t at = 0; (at = separator.find("\u00A0", at)) != std::string::npos;) separator.replace(at, 2, " ");
    return separator.substr(0, separator.find_last_not_of(' ') + 1);
  }
  return {};
}

// A line that ends has nothing to be separated.
std::string without_at_ends(std::string lines, const std::string& separator) {
  if (separator.empty()) return lines;
  const std::string at_end = separator + '\n';
  for (std::size_t at = 0; (at = lines.find(at_end, at)) != std::string::npos;) lines.erase(at, separator.size());
  return lines;
}

std::string words_of(const Line& line) {
  Speaker speaker;
  speaker.say(line);
  return speaker.words();
}

class TextWriter {
 public:
  std::string write(const reflow::Tree& tree) && {
    for (const reflow::Part& part : tree.parts) {
      if (&part != &tree.parts.front()) text_ += "\n";
      add(part);
    }
    return std::move(text_);
  }

 private:
  void add(const reflow::Part& part) {
    for (const Block& block : part.masthead) {
      const Paragraph* head = reflow::head_of(block);
      if (head == nullptr || head->level > 0) want_blank();
      add(block, {});
      if (head != nullptr) then_ = Then::goes_on;
    }
    if (!part.masthead.empty()) want_blank();
    add(part.blocks, {});
  }

  // What stands between the last block and the next.
  enum class Then { begins, goes_on, blank };

  void want_blank() {
    if (then_ != Then::begins) then_ = Then::blank;
  }
  void separate() {
    if (then_ == Then::blank && items_ == 0) text_ += '\n';
    last_level_ = 0;
    then_ = Then::blank;
  }

  void add(const std::vector<Block>& blocks, const Margin& margin) {
    Margin next = margin;
    for (const Block& block : blocks) {
      add(block, next);
      next.first = next.rest;
    }
  }
  void add(const Block& block, const Margin& margin) {
    std::visit([&](const auto& one) { add(one, margin); }, block.kind);
  }

  void add(const Paragraph& paragraph, const Margin& margin) {
    separate();
    const std::string words = words_of(paragraph);
    const std::string lines = without_at_ends(wrapped(words, margin), separator_at_end(paragraph));
    text_ += lines;
    if (paragraph.level == 1 || paragraph.level == 2) underline(lines, paragraph.level == 1 ? '=' : '-');
    if (paragraph.level > 0 || paragraph.then == Paragraph::Then::leads_on) then_ = Then::goes_on;
    if (paragraph.level == 1) then_ = Then::blank;
    last_level_ = paragraph.level;
  }
  // As long as the longest of its lines.
  void underline(std::string_view lines, char mark) {
    std::size_t widest = 0;
    for (std::size_t end = 0; (end = lines.find('\n')) != std::string_view::npos; lines.remove_prefix(end + 1)) {
      widest = std::max(widest, unicode::display_width(lines.substr(0, end)));
    }
    text_ += std::string(widest, mark) + '\n';
  }

  void add(const reflow::Row& row, const Margin& margin) {
    separate();
    std::string right;
    for (std::size_t i = 1; i < row.cells.size(); ++i) right += (i > 1 ? "  " : "") + words_of(row.cells[i]);
    text_ += wrapped_with_right(words_of(row.cells.front()), right, margin);
    const Paragraph& head = row.cells.front();
    if (head.level > 0 || head.then == Paragraph::Then::leads_on) then_ = Then::goes_on;
    last_level_ = head.level;
  }

  void add(const reflow::List& list, const Margin& margin) {
    std::size_t widest = 0;
    const reflow::Marks marks = reflow::marks_of(list);
    for (const reflow::Item& item : list.items) {
      widest = std::max(widest, unicode::display_width(mark_of(item, marks)));
    }
    Margin next = margin;
    for (const reflow::Item& item : list.items) {
      add(item, {mark_of(item, marks), widest}, next);
      next.first = next.rest;
      then_ = Then::goes_on;
    }
    then_ = Then::blank;
  }
  struct Mark {
    std::string words;
    std::size_t widest = 0;  // Of its list, in columns.
  };
  // Labels are as wide as the widest, up to what leaves room for the words.
  void add(const reflow::Item& item, Mark place, const Margin& margin) {
    constexpr std::size_t most = 12;
    std::string& mark = place.words;
    const std::size_t width = std::min(place.widest, most);
    const std::size_t own = unicode::display_width(mark);
    if (own < width) mark.append(width - own, ' ');
    const Margin inner{margin.first + mark, margin.rest + std::string(width, ' ')};
    if (item.blocks.empty()) {
      separate();
      text_ += wrapped("", inner);
    }
    ++items_;
    add(item.blocks, inner);
    --items_;
  }
  // A year that is that of the item before is not said again.
  static std::string mark_of(const reflow::Item& item, reflow::Marks marks) {
    if (item.label.empty() && marks != reflow::Marks::bullets) return {};
    return reflow::is_bullet(item.label) ? "- " : words_of(item.label) + ' ';
  }

  // Who reads words alone needs none for a picture.
  void add(const reflow::Figure& /*figure*/, const Margin& /*margin*/) {}
  void add(const reflow::Section& section, const Margin& margin) {
    want_blank();
    add(section.blocks, margin);
    want_blank();
  }
  // Nothing stood under the last one's head, which was of a lower level.
  void add(const reflow::Entry& entry, const Margin& margin) {
    if (entry.level < last_level_) want_blank();
    add(entry.blocks, margin);
  }

  std::string text_;
  Then then_ = Then::begins;
  int last_level_ = 0;  // That of the last line, if it is a heading.
  int items_ = 0;       // How many items are around: in them, no line is left blank.
};

}  // namespace

std::string write_text(const WriterInput& input, Diagnostics& /*diagnostics*/) {
  return TextWriter().write(reflow::reflow(input.document));
}

}  // namespace cvpdf::output::plain_text
