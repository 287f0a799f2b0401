// The structure tree as a whole: its root, parents, role map, headings, alternatives.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "verify/among.hpp"
#include "verify/rules/rule.hpp"
#include "verify/text_string.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::string_view namespace_2 = "http://iso.org/pdf2/ssn";
// ISO 32000-1, 14.8.4.
constexpr std::string_view standard_types[] = {
    "Document",  "Part",    "Art",   "Sect",  "Div",       "BlockQuote", "Caption", "TOC",     "TOCI",  "Index",
    "NonStruct", "Private", "P",     "H",     "H1",        "H2",         "H3",      "H4",      "H5",    "H6",
    "L",         "LI",      "Lbl",   "LBody", "Table",     "TR",         "TH",      "TD",      "THead", "TBody",
    "TFoot",     "Span",    "Quote", "Note",  "Reference", "BibEntry",   "Code",    "Link",    "Annot", "Ruby",
    "Warichu",   "RB",      "RT",    "RP",    "WT",        "WP",         "Figure",  "Formula", "Form"};
constexpr std::string_view types_of_2[] = {"Em", "Strong", "Sub", "Title", "Aside", "FENote", "DocumentFragment"};

bool is_standard(const std::string& type, const Declared& declared) {
  return is_among(standard_types, type) || (declared.ua_part == 2 && is_among(types_of_2, type));
}

Place place_of(const Element& element) { return {element.page, element.object}; }

void tree_is_there(const PdfFile& pdf, Findings& findings) {
  if (!pdf.tree.exists)
    findings.error("pdf/untagged-file", "the file has no structure tree: a screen reader must guess");
}

void tree_is_sound(const PdfFile& pdf, Findings& findings) {
  for (const int object : pdf.tree.repeated) {
    findings.error("pdf/structure-cycle", "an element is met twice in the structure tree", {0, object});
  }
  if (pdf.tree.cut) {
    findings.error("pdf/structure-depth", fmt::format("the structure tree has more than {} levels or {} elements",
                                                      deepest_element, most_elements));
  }
}

void elements_have_parents(const PdfFile& pdf, Findings& findings) {
  for (const std::size_t index : pdf.tree.without_parent) {
    const Element& element = pdf.tree.elements[index];
    findings.error("pdf/no-parent", fmt::format("an element {} does not name its parent, /P", element.own),
                   place_of(element));
  }
}

void one_document(const PdfFile& pdf, Findings& findings) {
  if (!pdf.tree.exists) return;
  const bool one = pdf.tree.roots.size() == 1 && pdf.tree.elements[pdf.tree.roots[0]].type == "Document";
  if (!one || pdf.tree.holds_loose) {
    findings.error("pdf/no-document", "the structure tree's root does not hold one Document alone");
  }
}

void types_are_known(const PdfFile& pdf, Findings& findings) {
  std::set<std::string> named;
  for (const Element& element : pdf.tree.elements) {
    if (is_standard(element.type, pdf.declared) || !named.insert(element.own).second) continue;
    findings.error("pdf/unknown-type",
                   fmt::format("{} is no standard type of element, and is mapped to none", element.own),
                   place_of(element));
  }
}

void standard_types_stay(const PdfFile& pdf, Findings& findings) {
  QPDFObjectHandle roles = pdf.tree.exists ? pdf.tree.root.getKey("/RoleMap") : QPDFObjectHandle::newNull();
  if (!roles.isDictionary()) return;
  for (const std::string& key : roles.getKeys()) {
    if (!is_among(standard_types, std::string_view(key).substr(1))) continue;
    findings.error("pdf/role-map", fmt::format("the role map gives the standard type {} another role", key.substr(1)));
  }
}

// What a foot says is an FENote there, tied to where it belongs.
void no_notes_of_pdf_1(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    if (element.type == "Note") findings.error("pdf/note", "a Note is an FENote in PDF 2.0", place_of(element));
  }
}

void elements_have_namespace(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    QPDFObjectHandle space = element.dictionary.getKey("/NS").getKeyIfDict("/NS");
    if (space.isString() && text_of_string(space.getStringValue()) == namespace_2) continue;
    findings.error("pdf/no-namespace", fmt::format("an element {} is not in the namespace of PDF 2.0", element.own),
                   place_of(element));
  }
}

void root_lists_namespaces(const PdfFile& pdf, Findings& findings) {
  if (!pdf.tree.exists) return;
  QPDFObjectHandle list = pdf.tree.root.getKey("/Namespaces");
  std::set<int> listed;
  for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) listed.insert(list.getArrayItem(i).getObjectID());
  for (const Element& element : pdf.tree.elements) {
    QPDFObjectHandle space = element.dictionary.getKey("/NS");
    if (space.isNull() || listed.count(space.getObjectID()) != 0) continue;
    return findings.error("pdf/no-namespace", "the structure tree's root does not list a namespace, /Namespaces",
                          place_of(element));
  }
}

// 0: no numbered heading.
int heading_level(const std::string& type) {
  return type.size() == 2 && type[0] == 'H' && type[1] >= '1' && type[1] <= '6' ? type[1] - '0' : 0;
}

void headings_skip_none(const PdfFile& pdf, Findings& findings) {
  int last = 0;
  for (const Element& element : pdf.tree.elements) {
    if (element.type == "H") findings.error("pdf/heading", "a heading is H, without a level", place_of(element));
    const int level = heading_level(element.type);
    if (level == 0) continue;
    if (level > last + 1) {
      findings.error("pdf/heading",
                     last == 0 ? fmt::format("the first heading is H{}, not H1", level)
                               : fmt::format("a heading H{} follows H{}: a level is skipped", level, last),
                     place_of(element));
    }
    last = level;
  }
}

bool has_text(const Element& element, const char* key) {
  QPDFObjectHandle text = element.dictionary.getKey(key);
  return text.isString() && !text.getStringValue().empty();
}

void pictures_have_alternatives(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    if (element.type != "Figure" && element.type != "Formula") continue;
    if (has_text(element, "/Alt") || has_text(element, "/ActualText")) continue;
    findings.error("pdf/no-alternative", fmt::format("a {} says nothing in words, /Alt", element.type),
                   place_of(element));
  }
}

void notes_have_ids(const PdfFile& pdf, Findings& findings) {
  std::set<std::string> met;
  for (const Element& element : pdf.tree.elements) {
    if (element.type != "Note") continue;
    QPDFObjectHandle id = element.dictionary.getKey("/ID");
    if (!id.isString() || !met.insert(id.getStringValue()).second) {
      findings.error("pdf/note-id", "a Note has no /ID of its own", place_of(element));
    }
  }
}

}  // namespace

std::span<const Rule> structure_rules() {
  static constexpr Rule rows[] = {
      {"structure tree", "PDF/UA-1 7.1-11", Binds::all, tree_is_there},
      {"a tree it is", "ISO 32000-1 14.7.2", Binds::all, tree_is_sound},
      {"parents", "PDF/UA-1 7.1-12", Binds::all, elements_have_parents},
      {"one Document", "ISO/TS 32005; PDF/UA-2 8.2.5.2-1", Binds::all, one_document},
      {"types", "PDF/UA-1 7.1-5 and -6", Binds::all, types_are_known},
      {"role map", "PDF/UA-1 7.1-7", Binds::all, standard_types_stay},
      {"no Note", "PDF/UA-2 8.2.5.14-1", Binds::ua2, no_notes_of_pdf_1},
      {"namespace", "PDF/UA-2 8.2.4-1", Binds::ua2, elements_have_namespace},
      {"list of namespaces", "PDF/UA-2 8.2.4-1", Binds::ua2, root_lists_namespaces},
      {"headings", "PDF/UA-1 7.4.2-1 and 7.4.4-1", Binds::all, headings_skip_none},
      {"alternatives", "PDF/UA-1 7.3-1 and 7.7-1", Binds::all, pictures_have_alternatives},
      {"notes", "PDF/UA-1 7.9-1 and -2", Binds::ua1, notes_have_ids},
  };
  return rows;
}

}  // namespace cvpdf::verify
