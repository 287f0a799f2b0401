// Which elements may stand in which: the table for the types a CV needs (ISO 32000-1 14.8.4 and ISO/TS 32005).
// A type without a row, such as a Ruby's, is not looked at.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "verify/among.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

enum class Content : std::uint8_t { none, allowed };

constexpr std::string_view inlines =
    " Span Link Reference Quote Code Figure Form Formula Note Ruby Warichu BibEntry Annot ";
constexpr std::string_view blocks =
    " Art BlockQuote Code Div Figure Form Formula H H1 H2 H3 H4 H5 H6 Index L Link Note P Part Sect TOC Table Annot "
    "NonStruct ";
constexpr std::string_view blocks_of_2 = " Aside DocumentFragment FENote Title ";
constexpr std::string_view inlines_of_2 = " Em Strong Sub FENote ";

// The kids of a type; what stands in no list is forbidden.
struct Row {
  std::string_view parent;
  std::string_view own;  // Kids named one by one.
  bool blocks, inlines;  // And these groups of them.
  Content content;
  std::string_view never;  // Though a group has it.
};
constexpr Row table[] = {
    {"Document", " Document ", true, false, Content::none, " Span "},
    {"Sect", " Lbl Caption ", true, false, Content::none, " Span "},
    {"Art", " Lbl Caption ", true, false, Content::none, ""},
    {"Part", " Document ", true, false, Content::none, ""},
    {"Div", " LI LBody Lbl Caption ", true, true, Content::none, ""},
    {"BlockQuote", " Lbl Caption ", true, false, Content::none, ""},
    {"P", " Lbl L ", false, true, Content::allowed, ""},
    {"H1", " Lbl Sect Art ", false, true, Content::allowed, ""},
    {"H2", " Lbl Sect Art ", false, true, Content::allowed, ""},
    {"H3", " Lbl Sect Art ", false, true, Content::allowed, ""},
    {"H4", " Lbl Sect Art ", false, true, Content::allowed, ""},
    {"H5", " Lbl Sect Art ", false, true, Content::allowed, ""},
    {"H6", " Lbl Sect Art ", false, true, Content::allowed, ""},
    {"Span", " Lbl ", false, true, Content::allowed, ""},
    {"Quote", " Lbl ", false, true, Content::allowed, ""},
    {"Code", " Lbl ", false, true, Content::allowed, ""},
    {"Lbl", "", false, true, Content::allowed, " Lbl "},
    {"L", " Caption L LI ", false, false, Content::none, ""},
    {"LI", " Lbl LBody Div ", false, false, Content::none, ""},
    {"LBody", "", true, true, Content::allowed, " Lbl LI LBody "},
    {"Table", " Caption THead TBody TFoot TR ", false, false, Content::none, ""},
    {"THead", " TR ", false, false, Content::none, ""},
    {"TBody", " TR ", false, false, Content::none, ""},
    {"TFoot", " TR ", false, false, Content::none, ""},
    {"TR", " TH TD ", false, false, Content::none, ""},
    {"TH", "", true, true, Content::allowed, ""},
    {"TD", "", true, true, Content::allowed, ""},
    {"Link", " Lbl ", true, true, Content::allowed, " Link Index "},
    {"Figure", " Caption Lbl ", true, true, Content::allowed, ""},
    {"Caption", " Lbl ", true, true, Content::allowed, " Caption "},
};

// Only here, whatever else would take them.
struct Home {
  std::string_view type, parents;
};
constexpr Home homes[] = {
    {"LI", " L Div "}, {"LBody", " LI Div "}, {"TR", " Table THead TBody TFoot "}, {"TH", " TR "}, {"TD", " TR "},
};

bool names(std::string_view list, std::string_view type) {
  return list.find(" " + std::string(type) + " ") != std::string_view::npos;
}

const Row* row_of(std::string_view parent) {
  const auto* const row =
      std::find_if(std::begin(table), std::end(table), [=](const Row& r) { return r.parent == parent; });
  return row == std::end(table) ? nullptr : row;
}

bool allows(const Row& row, const std::string& kid, const Declared& declared) {
  if (names(row.never, kid)) return false;
  if (names(row.own, kid) || (row.blocks && names(blocks, kid)) || (row.inlines && names(inlines, kid))) return true;
  if (declared.ua_part != 2) return false;
  return (row.blocks && names(blocks_of_2, kid)) || (row.inlines && names(inlines_of_2, kid));
}

void kids_are_allowed(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    if (element.parent == no_element) continue;
    const Element& parent = pdf.tree.elements[element.parent];
    const Row* const row = row_of(parent.type);
    if (row == nullptr || allows(*row, element.type, pdf.declared)) continue;
    findings.error("pdf/nesting", fmt::format("a {} stands in a {}", element.type, parent.type),
                   {element.page, element.object}, "a screen reader expects none there");
  }
}

void kids_are_at_home(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    for (const Home& home : homes) {
      const std::string parent = element.parent == no_element ? "" : pdf.tree.elements[element.parent].type;
      if (element.type != home.type || names(home.parents, parent)) continue;
      findings.error("pdf/nesting",
                     fmt::format("a {} stands in {}", element.type, parent.empty() ? "nothing" : "a " + parent),
                     {element.page, element.object}, fmt::format("it belongs into{}alone", home.parents));
    }
  }
}

void content_stands_in_leaves(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    const Row* const row = row_of(element.type);
    if (row == nullptr || row->content == Content::allowed) continue;
    const auto is_content = [](const Kid& kid) { return kid.kind == Kid::Kind::content; };
    if (std::none_of(element.kids.begin(), element.kids.end(), is_content)) continue;
    findings.error("pdf/nesting", fmt::format("text stands in a {} itself", element.type),
                   {element.page, element.object}, "it belongs into a P or the like in it");
  }
}

// From the nearest element around that is no Span or the like: a Link in a line must hold no block.
void links_in_lines_hold_no_blocks(const PdfFile& pdf, Findings& findings) {
  constexpr std::string_view never = " P H1 H2 H3 H4 H5 H6 L Table Form Caption Part Aside BlockQuote Title ";
  constexpr std::string_view grouping = " Document Sect Art Part Div BlockQuote LBody TD TH Caption ";
  for (const Element& element : pdf.tree.elements) {
    if (element.parent == no_element || !names(never, element.type)) continue;
    const Element& link = pdf.tree.elements[element.parent];
    if (link.type != "Link" || link.parent == no_element || names(grouping, pdf.tree.elements[link.parent].type))
      continue;
    findings.error("pdf/nesting", fmt::format("a {} stands in a Link within a line", element.type),
                   {element.page, element.object});
  }
}

void captions_stand_at_an_end(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    std::size_t captions = 0;
    for (std::size_t i = 0; i < element.kids.size(); ++i) {
      const Kid& kid = element.kids[i];
      if (kid.kind != Kid::Kind::element || pdf.tree.elements[kid.element].type != "Caption") continue;
      const bool at_end = i == 0 || (i + 1 == element.kids.size() && element.type != "L");
      if (++captions == 1 && at_end) continue;
      findings.error("pdf/nesting", fmt::format("a Caption stands amid a {}", element.type),
                     {element.page, element.object});
    }
  }
}

// All but None (ISO 32000-2, table 382).
constexpr std::string_view numberings[] = {"/Unordered",  "/Description", "/Disc",      "/Circle",
                                           "/Square",     "/Ordered",     "/Decimal",   "/UpperRoman",
                                           "/LowerRoman", "/UpperAlpha",  "/LowerAlpha"};

// A list with labels says what they are: to UA-2 a rule, to a reader a help.
void lists_tell_numbering(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    if (element.type != "Lbl" || element.parent == no_element) continue;
    const std::size_t list = pdf.tree.elements[element.parent].parent;
    if (list == no_element || pdf.tree.elements[list].type != "L") continue;
    QPDFObjectHandle attributes = pdf.tree.elements[list].dictionary.getKey("/A");
    if (attributes.isArray() && attributes.getArrayNItems() > 0) attributes = attributes.getArrayItem(0);
    QPDFObjectHandle numbering = attributes.getKeyIfDict("/ListNumbering");
    if (numbering.isName() && is_among(numberings, numbering.getName())) continue;
    findings.error("pdf/list-numbering", "a list with labels has no /ListNumbering that readers know",
                   {pdf.tree.elements[list].page, pdf.tree.elements[list].object});
  }
}

}  // namespace

std::span<const Rule> nesting_rules() {
  static constexpr Rule rows[] = {
      {"kids", "ISO/TS 32005; PDF/UA-1 7.2-3 to -20", Binds::all, kids_are_allowed},
      {"homes", "PDF/UA-1 7.2-5 to -20", Binds::all, kids_are_at_home},
      {"content in leaves", "ISO/TS 32005", Binds::all, content_stands_in_leaves},
      {"links in lines", "ISO/TS 32005", Binds::all, links_in_lines_hold_no_blocks},
      {"captions", "PDF/UA-1 7.2-16 and -39", Binds::all, captions_stand_at_an_end},
      {"list numbering", "PDF/UA-2 8.2.5.25-1", Binds::ua2, lists_tell_numbering},
  };
  return rows;
}

}  // namespace cvpdf::verify
