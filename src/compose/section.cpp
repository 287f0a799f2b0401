// Sections, in the order of the content.
#include "compose/section.hpp"

#include "compose/legend.hpp"
#include "compose/line_writer.hpp"
#include "compose/nodes.hpp"
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
  SlotSource source;
  source.has = [](std::string_view name) { return name == "title"; };
  source.target = [](std::string_view /*slot*/) { return std::string{}; };
  source.print = [&title](std::string_view, TypeId type, InlineWriter& out) { out.rich_text(title, type); };
  draft.gather_continued(first, head_lines(lines, source, indent_of(draft), draft));
}

}  // namespace

void compose_section(const content::Section& section, const content::Cv& cv, const bibliography::People& people,
                     Draft& draft) {
  const LanguageScope scope(draft, section.language);
  const PageScope page(draft, section.page);
  const auto node = draft.add_node(document::Role::section, document::structure_root, section.span);
  draft.node(node).name = section.id;
  NodePlace place;
  place.parent = node;
  place.lists = section.lists;
  place.indent = indent_of(draft);
  place.hangs = place.indent > Length();
  const std::size_t first = draft.size();
  if (section.title.empty()) {
    place.heading_level = 2;
  } else {
    compose_title({section.title, section_style, document::Role::heading2, node, place.indent, section.span}, draft);
    compose_rule(place.indent, draft);
  }
  compose_note(section.note, node, place.indent, draft);
  LinePlace line;
  line.parent = node;
  line.indent = place.indent;
  compose_legend(section, cv.roles, line, draft);
  compose_totals(section.totals, {node, place.indent, section.span}, draft);
  NodeComposer(people, draft).compose(section.nodes, place);
  repeat_title(section.title, first, draft);
}

}  // namespace cvpdf::compose
