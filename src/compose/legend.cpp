// Finds the marks of a section and prints their legend.
#include "compose/legend.hpp"

#include <algorithm>
#include <string>

#include "bibliography/role_legends.hpp"
#include "compose/inline_writer.hpp"
#include "compose/line_writer.hpp"
#include "content/roles.hpp"

namespace cvpdf::compose {

namespace {

using content::AuthorRole;
using content::Node;
using content::Slot;

// All marks behind authors, one after the other, and all notes under titles.
struct Found {
  std::string marks, notes;
};

void find_in(const std::vector<Node>& nodes, Found& found) {
  for (const Node& node : nodes) {
    if (const auto* group = std::get_if<content::Group>(&node)) {
      found.notes += content::plain_text(group->note);
      find_in(group->nodes, found);
      continue;
    }
    const auto& entry = std::get<content::Entry>(node);
    if (const auto* authors = content::field<std::vector<content::Author>>(entry, Slot::authors)) {
      for (const content::Author& author : *authors) found.marks += author.marks + " ";
    }
    find_in(entry.children, found);
  }
}

// Whether a note tells what the mark means: it stands there by itself, not as in "C#".
bool explains(std::string_view note, std::string_view mark) {
  for (std::size_t at = note.find(mark); at != std::string_view::npos; at = note.find(mark, at + 1)) {
    if (at == 0 || note[at - 1] == ' ' || note[at - 1] == '(') return true;
  }
  return false;
}

// The roles whose marks are used.
std::vector<AuthorRole> roles_of(const std::vector<AuthorRole>& declared, const std::string& marks) {
  std::vector<AuthorRole> out;
  for (const AuthorRole& role : declared) {
    if (content::has_mark(marks, role, declared)) out.push_back(role);
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

}  // namespace

void compose_legend(const content::Section& section, const std::vector<AuthorRole>& roles, LinePlace place,
                    Draft& draft) {
  Found found{{}, content::plain_text(section.note)};
  find_in(section.nodes, found);
  std::vector<AuthorRole> used = roles_of(roles, found.marks);
  const auto is_said = [&found](const AuthorRole& role) { return explains(found.notes, role.mark); };
  used.erase(std::remove_if(used.begin(), used.end(), is_said), used.end());
  const layout::LegendForm& form = draft.layout().legend;
  if (used.empty() || form.pattern.empty()) return;

  constexpr auto style = static_cast<layout::StyleIndex>(layout::StyleName::legend);
  const TypeId type = draft.styles().over(body_type, style);
  place.keep = document::Keep::with_next;
  document::Paragraph paragraph;
  paragraph.structure = draft.add_node(document::Role::paragraph, place.parent);
  InlineWriter out(draft, paragraph.structure);
  out.pattern_text(form.open, type);
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (i > 0) out.pattern_text(form.separator, type);
    const SlotSource source = source_of(used[i], draft);
    write_parts(select_cells(form.pattern, source).left, type, source, out);
  }
  out.pattern_text(form.close, type);
  paragraph.content = std::move(out).take();
  paragraph.style = style_at(style, place, draft);
  draft.add(std::move(paragraph));
  draft.mark_title();
}

}  // namespace cvpdf::compose
