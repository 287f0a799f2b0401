// Prints patterns.
#include "compose/line_writer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compose/icon.hpp"

namespace cvpdf::compose {

namespace {

using document::BlockStyle;
using document::Paragraph;
using document::Role;
using layout::Part;
using layout::StyleIndex;
using layout::StyleName;

// A cell's gaps and keep are its row's.
BlockStyle cell_style(BlockStyle style) {
  style.before = style.after = {};
  style.keep = document::Keep::nothing;
  return style;
}

BlockStyle right_style(const BlockStyle& line) {
  BlockStyle style = cell_style(line);
  style.indent_left = style.indent_right = style.first_line = Length();
  style.alignment = document::Alignment::ragged_left;
  return style;
}

// Indents are the left cell's: its label hangs in them.
BlockStyle row_style(BlockStyle line) {
  line.indent_left = line.indent_right = line.first_line = Length();
  return line;
}

// Beside another cell a line is short, and read at a glance.
TypeId without_hyphens(TypeId type, StyleTable& styles) {
  document::TextStyle style = styles.text(type);
  style.hyphenation = document::Hyphenation::off;
  return styles.intern(style, styles.caps(type));
}

class LineSetter {
 public:
  LineSetter(const layout::Line& line, const SlotSource& source, LinePlace& place, Draft& draft)
      : source_(source), place_(place), draft_(draft) {
    style_ = line.style_index == layout::no_style ? static_cast<StyleIndex>(StyleName::line) : line.style_index;
    type_ = draft.styles().over(body_type, style_);
  }

  void set(const Cells& cells) {
    if (cells.left.empty() || cells.right.empty()) return set_alone(cells);
    type_ = without_hyphens(type_, draft_.styles());
    const BlockStyle style = style_at(style_, place_, draft_);
    Paragraph left = cell(cells.left, left_node(), cell_style(style));
    left.label = std::move(place_.label);
    if (place_.node) end_word(left);
    Paragraph right = cell(cells.right, right_node(), right_style(style));
    draft_.add_row(std::move(left), std::move(right), row_style(style));
  }

 private:
  void set_alone(const Cells& cells) {
    BlockStyle style = style_at(style_, place_, draft_);
    if (cells.left.empty()) style.alignment = document::Alignment::ragged_left;
    Paragraph paragraph = cell(cells.left.empty() ? cells.right : cells.left, left_node(), style);
    paragraph.label = std::move(place_.label);
    draft_.add(std::move(paragraph));
  }

  document::StructureId left_node() {
    return place_.node ? *place_.node : draft_.add_node(place_.role, place_.parent, place_.span);
  }
  // What stands at the right of a heading is no part of it.
  document::StructureId right_node() {
    return place_.node ? *place_.node : draft_.add_node(Role::paragraph, place_.parent, place_.span);
  }

  // Cells of one node are one text for whoever reads the tags: a blank is between them, which no line shows.
  static void end_word(Paragraph& left) {
    if (left.content.empty()) return;
    document::Inline& last = left.content.back();
    if (auto* text = std::get_if<document::Text>(&last)) text->utf8 += ' ';
    if (const auto* math = std::get_if<document::Math>(&last)) {
      const document::StyleId style = math->style;
      left.content.emplace_back(document::Text{" ", style, {}, {}});
    }
  }

  Paragraph cell(const std::vector<const Part*>& parts, document::StructureId node, const BlockStyle& style) {
    InlineWriter out(draft_, node);
    write_parts(parts, type_, source_, out);
    if (document::is_heading(draft_.node(node).role)) draft_.node(node).title = out.words();
    Paragraph paragraph;
    paragraph.content = std::move(out).take();
    paragraph.style = style;
    paragraph.structure = node;
    return paragraph;
  }

  const SlotSource& source_;
  LinePlace& place_;
  Draft& draft_;
  StyleIndex style_;
  TypeId type_;
};

// That of the first slot that has one; empty: there is none.
std::string link_of(const Part& part, const SlotSource& source) {
  for (const std::string& target : part.targets) {
    if (std::string uri = source.target(target); !uri.empty()) return uri;
  }
  return {};
}

template <typename Print>
void write_linked(const Part& part, const SlotSource& source, InlineWriter& out, const Print& print) {
  const std::string uri = link_of(part, source);
  if (uri.empty()) return print();
  out.begin_link(uri, part.span);
  print();
  out.end_link();
}

std::string_view literal_at(const std::vector<const Part*>& parts, std::size_t index) {
  const bool is_literal = index < parts.size() && parts[index]->kind == Part::Kind::literal;
  return is_literal ? std::string_view(parts[index]->text) : std::string_view();
}

std::string_view proper_name(std::string_view word) {
  constexpr std::array<std::string_view, proper_names.size()> printed{"PDF", "DOI", "arXiv"};
  const auto* const found = std::find(proper_names.begin(), proper_names.end(), word);
  return found == proper_names.end() ? std::string_view{}
                                     : printed[static_cast<std::size_t>(found - proper_names.begin())];
}

}  // namespace

std::string_view pattern_word(std::string_view name, const language::Language& language) {
  const auto* row = std::find_if(std::begin(language::word_rows), std::end(language::word_rows),
                                 [name](const language::WordRow& word) { return word.name == name; });
  return row == std::end(language::word_rows) ? proper_name(name) : language.*(row->word);
}

Cells select_cells(const layout::Pattern& pattern, const SlotSource& source) {
  Cells cells;
  auto* cell = &cells.left;
  for (const Part* part : layout::select(pattern, source.has)) {
    if (part->kind == Part::Kind::split) {
      cell = &cells.right;
    } else {
      cell->push_back(part);
    }
  }
  const auto has_slot = [](const std::vector<const Part*>& parts) {
    for (const Part* part : parts) {
      if (part->kind == Part::Kind::slot) return true;
    }
    return false;
  };
  if (!has_slot(cells.left)) cells.left.clear();
  if (!has_slot(cells.right)) cells.right.clear();
  return cells;
}

namespace {

// Of a blank at the head: behind a word that is not said none is, either.
std::size_t blank_size(std::string_view text) {
  for (const std::string_view blank : {std::string_view(" "), std::string_view("\u00A0")}) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

std::string_view said_word(const Part& part, const SlotSource& source, const InlineWriter& out) {
  return source.word ? source.word(part.text) : pattern_word(part.text, out.language());
}

}  // namespace

void write_parts(const std::vector<const Part*>& parts, TypeId type, const SlotSource& source, InlineWriter& out) {
  StyleTable& styles = out.styles();
  std::size_t taken = 0;  // Of the next literal.
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Part* const part = parts[i];
    const TypeId own = styles.over(type, part->style_index);
    switch (part->kind) {
      case Part::Kind::literal:
        out.pattern_text(std::string_view(part->text).substr(std::exchange(taken, 0)), own);
        break;
      case Part::Kind::icon:
        taken = write_icon(part->text, literal_at(parts, i + 1), own, out);
        break;
      case Part::Kind::word:
        write_linked(*part, source, out, [&] { out.pattern_text(said_word(*part, source, out), own); });
        if (said_word(*part, source, out).empty()) taken = blank_size(literal_at(parts, i + 1));
        break;
      case Part::Kind::slot:
        write_linked(*part, source, out, [&] { source.print(part->text, own, out); });
        break;
      case Part::Kind::split:
      case Part::Kind::choice:
        break;  // select_cells() leaves none.
    }
  }
}

BlockStyle style_at(StyleIndex style, const LinePlace& place, Draft& draft) {
  BlockStyle block = draft.styles().paragraph(style);
  // A label hangs in the margin already.
  if (place.label && block.first_line < Length()) {
    block.indent_left += block.first_line;
    block.first_line = Length();
  }
  block.indent_left += place.indent;
  if (place.before) block.before = *place.before;
  block.keep = place.keep;
  return block;
}

bool set_line(const layout::Line& line, const SlotSource& source, LinePlace place, Draft& draft) {
  const Cells cells = select_cells(line.pattern, source);
  if (cells.empty()) return false;
  LineSetter(line, source, place, draft).set(cells);
  return true;
}

std::vector<Paragraph> head_lines(const std::vector<layout::Line>& lines, const SlotSource& source, Length indent,
                                  Draft& draft) {
  std::vector<Paragraph> heads;
  for (const layout::Line& line : lines) {
    const Cells cells = select_cells(line.pattern, source);
    if (cells.left.empty()) continue;
    const StyleIndex style =
        line.style_index == layout::no_style ? static_cast<StyleIndex>(StyleName::line) : line.style_index;
    InlineWriter out(draft, document::structure_artifact);
    write_parts(cells.left, draft.styles().over(body_type, style), source, out);
    Paragraph& head = heads.emplace_back();
    head.content = std::move(out).take();
    LinePlace place;
    place.indent = indent;
    head.style = style_at(style, place, draft);
    head.structure = document::structure_artifact;
  }
  return heads;
}

}  // namespace cvpdf::compose
