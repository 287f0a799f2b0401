// A content → its lists as they come out, in one line: "Title(entry entry)", each entry as "[index]title".
#pragma once

#include <string>

#include "bibliography/reference_lists.hpp"
#include "bibliography/selection.hpp"
#include "content/reader.hpp"
#include "content/settle_marks.hpp"

namespace cvpdf::bibliography {

struct Listed {
  std::string lists, codes;
  std::vector<Diagnostic> told;  // By their places.
  content::Cv cv;
};

inline std::string shown(const content::Entry& entry) {
  std::string out;
  if (const auto* column = content::field<content::PlainText>(entry, content::Slot::column)) out += column->utf8 + ":";
  const auto* index = content::field<content::PlainText>(entry, content::Slot::index);
  if (index != nullptr) out += "[" + index->utf8 + "]";
  const auto* title = content::field<content::RichText>(entry, content::Slot::title);
  return out + (title == nullptr ? "" : content::plain_text(*title));
}

inline std::string shown(const std::vector<content::Node>& nodes) {
  std::string out;
  for (const content::Node& node : nodes) {
    out += out.empty() ? "" : " ";
    if (const auto* entry = std::get_if<content::Entry>(&node)) out += shown(*entry);
    const auto* group = std::get_if<content::Group>(&node);
    if (group != nullptr) out += content::plain_text(group->title) + "(" + shown(group->nodes) + ")";
  }
  return out;
}

// The tables of the document's head, and what stands in one section "S".
inline Listed list(const std::string& head, const std::string& section) {
  Diagnostics diagnostics;
  const std::string text =
      "format = 1\n" + head + "\n[person]\nname = 'Ada Lian'\n[[section]]\ntitle = 'S'\n" + section;
  Listed out;
  out.cv = content::read_cv(diagnostics.add_source("cv.toml", text), diagnostics);
  const People people(out.cv);
  mark_teams(out.cv, people, diagnostics);
  content::settle_marks(out.cv);
  select_references(out.cv, people, diagnostics);
  arrange_references(out.cv, people);
  for (const content::Section& one : out.cv.sections) out.lists += "S(" + shown(one.nodes) + ")";
  out.told = diagnostics.sorted();
  for (const Diagnostic& row : out.told) out.codes += (out.codes.empty() ? "" : " ") + row.code;
  return out;
}

// A publication of the section: its title, and more keys.
inline std::string paper(const std::string& title, const std::string& more) {
  return "[[section.publication]]\ntitle = '" + title + "'\n" + more + "\n";
}

}  // namespace cvpdf::bibliography
