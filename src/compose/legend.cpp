// Finds the marks of a section and prints their legend.
#include "compose/legend.hpp"

#include <string>

#include "bibliography/role_legends.hpp"
#include "compose/inline_writer.hpp"
#include "compose/line_writer.hpp"
#include "content/roles.hpp"
#include "content/walk.hpp"

namespace cvpdf::compose {

namespace {

using content::AuthorRole;
using content::Node;

// Behind authors, one after the other.
std::string marks_in(const std::vector<Node>& nodes) {
  std::string marks;
  content::for_each_author(nodes, [&marks](const content::Author& author) { marks += author.marks + " "; });
  return marks;
}

// Under the titles of groups.
void add_notes(const std::vector<Node>& nodes, std::string& notes) {
  for (const Node& node : nodes) {
    if (const auto* entry = std::get_if<content::Entry>(&node)) add_notes(entry->children, notes);
    const auto* group = std::get_if<content::Group>(&node);
    if (group == nullptr) continue;
    notes += content::plain_text(group->note);
    add_notes(group->nodes, notes);
  }
}

// Whether a note tells what the mark means: it stands there by itself, not as in "C#".
bool explains(std::string_view note, std::string_view mark) {
  for (std::size_t at = note.find(mark); at != std::string_view::npos; at = note.find(mark, at + 1)) {
    if (at == 0 || note[at - 1] == ' ' || note[at - 1] == '(') return true;
  }
  return false;
}

// The roles whose marks are used, and that no note explains.
std::vector<AuthorRole> roles_to_tell(const content::Section& section, const std::vector<AuthorRole>& declared) {
  const std::string marks = marks_in(section.nodes);
  std::string notes = content::plain_text(section.note);
  add_notes(section.nodes, notes);
  std::vector<AuthorRole> out;
  for (const AuthorRole& role : declared) {
    if (content::has_mark(marks, role, declared) && !explains(notes, role.mark)) out.push_back(role);
  }
  return out;
}

SlotSource source_of(const AuthorRole& role, Draft& draft) {
  SlotSource source;
  source.has = [](std::string_view name) { return name == "mark" || name == "legend"; };
  source.print = [&role, &draft](std::string_view name, TypeId type, InlineWriter& out) {
    if (name == "mark") return out.verbatim(role.mark, type, role.span);
    if (!role.legend.empty()) return out.rich_text(role.legend, type);
    out.verbatim(std::string(bibliography::legend_words(role, draft.language())), type, role.span);
  };
  source.target = [](std::string_view /*slot*/) { return std::string{}; };
  return source;
}

std::vector<document::Inline> words_of_legend(const std::vector<AuthorRole>& roles, document::StructureId structure,
                                              TypeId type, Draft& draft) {
  const layout::LegendForm& form = draft.layout().legend;
  InlineWriter out(draft, structure);
  out.pattern_text(form.open, type);
  for (const AuthorRole& role : roles) {
    if (&role != &roles.front()) out.pattern_text(form.separator, type);
    const SlotSource source = source_of(role, draft);
    write_parts(select_cells(form.pattern, source).left, type, source, out);
  }
  out.pattern_text(form.close, type);
  return std::move(out).take();
}

}  // namespace

void compose_legend(const content::Section& section, const std::vector<AuthorRole>& roles, LinePlace place,
                    Draft& draft) {
  const std::vector<AuthorRole> used = roles_to_tell(section, roles);
  if (used.empty() || draft.layout().legend.pattern.empty()) return;
  constexpr auto style = static_cast<layout::StyleIndex>(layout::StyleName::legend);
  place.keep = document::Keep::with_next;
  document::Paragraph paragraph;
  paragraph.structure = draft.add_node(document::Role::paragraph, place.parent);
  paragraph.content = words_of_legend(used, paragraph.structure, draft.styles().over(body_type, style), draft);
  paragraph.style = style_at(style, place, draft);
  draft.add(std::move(paragraph));
  draft.mark_title();
}

}  // namespace cvpdf::compose
