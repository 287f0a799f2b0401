// Sections, in the order of the content.
#include "compose/section.hpp"

#include <optional>
#include <utility>

#include "compose/inline_writer.hpp"
#include "compose/legend.hpp"
#include "compose/line_writer.hpp"
#include "compose/nodes.hpp"
#include "compose/section_forms.hpp"
#include "compose/totals.hpp"

namespace cvpdf::compose {

namespace {

constexpr auto section_style = static_cast<layout::StyleIndex>(layout::StyleName::section);

void compose_rule(Length indent, Draft& draft) {
  const layout::SectionTitle& form = draft.layout().section_title;
  const Length thickness = form.rule ? draft.styles().length(*form.rule) : Length();
  if (thickness <= Length()) return draft.space_after(draft.styles().space(form.after));
  draft.space_after(draft.styles().space(form.rule_before));
  document::BlockStyle style;
  style.indent_left = indent;
  style.alignment = draft.styles().paragraph(section_style).alignment;
  style.after = draft.styles().space(form.after);
  style.keep = document::Keep::with_next;
  const Color color = layout::find_color(draft.layout(), form.rule_color.name).value_or(Color{});
  const Length width = form.rule_width ? draft.styles().length(*form.rule_width) : Length();
  draft.add_rule({thickness, color, width}, style);
}

// How far the margin column shifts sections to the right.
Length indent_of(Draft& draft) {
  const layout::MarginForm& margin = draft.layout().margin;
  const bool is_beside = margin.beside == layout::MarginForm::Beside::sections;
  return is_beside ? draft.styles().length(margin.width) : Length();
}

void repeat_title(const content::RichText& title, std::size_t first, Draft& draft) {
  const std::vector<layout::Line>& lines = draft.layout().section_title.continued;
  if (lines.empty() || title.empty()) return;
  draft.gather_continued(first, head_lines(lines, title_source(title), indent_of(draft), draft));
}

Title title_of(const content::Section& section, document::StructureId parent, Draft& draft) {
  Title title{section.title, section_style, document::Role::heading2, parent, indent_of(draft), section.span, {}};
  const std::optional<layout::Pattern>& pattern = draft.layout().section_title.pattern;
  if (pattern) title.pattern = &*pattern;
  return title;
}

bool stands_in_margin(Draft& draft) {
  return draft.layout().section_title.place == layout::SectionTitle::Place::margin && indent_of(draft) > Length();
}

document::Label compose_margin_title(const content::Section& section, document::StructureId parent, Draft& draft) {
  document::Label label;
  label.structure = draft.add_node(document::Role::heading2, parent, section.span);
  InlineWriter out(draft, label.structure);
  write_title(title_of(section, parent, draft), out, draft);
  draft.node(label.structure).title = out.words();
  label.content = std::move(out).take();
  label.width = indent_of(draft);
  label.alignment = draft.styles().paragraph(section_style).alignment;
  return label;
}

// Where what it heads begins with a label of its own, or in columns, the title stands over it.
void hang_title(std::size_t first, document::Label& title, Draft& draft) {
  const document::BlockStyle style = draft.styles().paragraph(section_style);
  if (draft.hang_title(first, title, style.before)) return;
  document::Paragraph paragraph;
  paragraph.content = std::move(title.content);
  paragraph.structure = title.structure;
  paragraph.style = style;
  paragraph.style.keep = document::Keep::with_next;
  draft.add(std::move(paragraph));
  draft.move_last_to(first);
}

void compose_title_and_rule(const content::Section& section, document::StructureId parent, Draft& draft) {
  const Length indent = indent_of(draft);
  compose_title(title_of(section, parent, draft), draft);
  const std::optional<layout::Named>& fill = draft.layout().section_title.fill;
  document::Paragraph* title = draft.last_paragraph();
  if (fill && title != nullptr) title->style.fill = layout::find_color(draft.layout(), fill->name);
  compose_rule(indent, draft);
}

}  // namespace

void compose_section(const content::Section& section, const content::Cv& cv, const bibliography::People& people,
                     Draft& draft) {
  const LanguageScope scope(draft, section.language);
  const LayoutScope layout(draft, layout_for(section, draft.layout()));
  const PageScope page(draft, section.page);
  const auto node = draft.add_node(document::Role::section, document::structure_root, section.span);
  draft.node(node).name = section.id;
  NodePlace place;
  place.parent = node;
  place.lists = section.lists;
  place.indent = indent_of(draft);
  place.hangs = place.indent > Length();
  const std::size_t first = draft.size();
  std::optional<document::Label> margin_title;
  if (section.title.empty()) {
    place.heading_level = 2;
  } else if (stands_in_margin(draft)) {
    margin_title = compose_margin_title(section, node, draft);
    draft.mark_title();
  } else {
    compose_title_and_rule(section, node, draft);
  }
  compose_note(section.note, node, place.indent, draft);
  LinePlace line;
  line.parent = node;
  line.indent = place.indent;
  compose_legend(section, cv.roles, line, draft);
  compose_totals(section.totals, {node, place.indent, section.span}, draft);
  NodeComposer(people, draft).compose(section.nodes, place);
  if (margin_title) hang_title(first, *margin_title, draft);
  repeat_title(section.title, first, draft);
}

}  // namespace cvpdf::compose
