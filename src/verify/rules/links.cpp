// Annotations: each link is an element's, says where it leads, and can be printed and reached by the keyboard.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "verify/rules/rule.hpp"
#include "verify/text_string.hpp"

namespace cvpdf::verify {
namespace {

constexpr int print_flag = 4, hiding_flags = 1 | 2 | 32 | 256;  // Invisible, Hidden, NoView, ToggleNoView (12.5.3).

bool is_link(const Annotation& annotation) { return annotation.dictionary.getKey("/Subtype").isNameAndEquals("/Link"); }
Place place_of(const Annotation& annotation) { return {annotation.page, annotation.dictionary.getObjectID()}; }

void links_are_elements(const PdfFile& pdf, Findings& findings) {
  std::map<int, const Element*> owner_of;
  for (const Element& element : pdf.tree.elements) {
    for (const Kid& kid : element.kids) {
      if (kid.kind == Kid::Kind::object) owner_of.emplace(kid.object, &element);
    }
  }
  for (const Annotation& annotation : annotations_of(pdf)) {
    if (!is_link(annotation)) continue;
    const auto owner = owner_of.find(place_of(annotation).object);
    if (owner != owner_of.end() && (owner->second->type == "Link" || owner->second->type == "Reference")) continue;
    findings.error("pdf/link-untagged", "a link is in no element Link", place_of(annotation),
                   "a screen reader does not find it");
  }
}

void link_elements_lead(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    const auto leads = [](const Kid& kid) { return kid.kind == Kid::Kind::object; };
    if (element.type != "Link" || std::any_of(element.kids.begin(), element.kids.end(), leads)) continue;
    findings.error("pdf/link-dead", "an element Link has no annotation, and leads nowhere",
                   {element.page, element.object});
  }
}

void links_say_where(const PdfFile& pdf, Findings& findings) {
  for (const Annotation& annotation : annotations_of(pdf)) {
    QPDFObjectHandle contents = annotation.dictionary.getKey("/Contents");
    if (!is_link(annotation) || (contents.isString() && !contents.getStringValue().empty())) continue;
    findings.error("pdf/link-contents", "a link does not say where it leads, /Contents", place_of(annotation));
  }
}

// Where the annotation and its element both say something, they say the same.
void links_say_one_thing(const PdfFile& pdf, Findings& findings) {
  std::map<int, std::string> contents;
  for (const Annotation& annotation : annotations_of(pdf)) {
    QPDFObjectHandle words = annotation.dictionary.getKey("/Contents");
    if (words.isString()) contents.emplace(place_of(annotation).object, text_of_string(words.getStringValue()));
  }
  for (const Element& element : pdf.tree.elements) {
    QPDFObjectHandle alt = element.dictionary.getKey("/Alt");
    if (!alt.isString()) continue;
    for (const Kid& kid : element.kids) {
      const auto said = contents.find(kid.object);
      if (kid.kind != Kid::Kind::object || said == contents.end()) continue;
      if (said->second == text_of_string(alt.getStringValue())) continue;
      findings.error("pdf/link-contents", "a link's /Contents and its element's /Alt differ",
                     {element.page, element.object});
    }
  }
}

void annotations_print(const PdfFile& pdf, Findings& findings) {
  for (const Annotation& annotation : annotations_of(pdf)) {
    QPDFObjectHandle flags = annotation.dictionary.getKey("/F");
    const long long value = flags.isInteger() ? flags.getIntValue() : 0;
    if ((value & print_flag) != 0 && (value & hiding_flags) == 0) continue;
    findings.error("pdf/annotation-flags", "an annotation is not printed, or is hidden: its /F is not 4",
                   place_of(annotation));
  }
}

void tabs_follow_structure(const PdfFile& pdf, Findings& findings) {
  int last = 0;
  for (const Annotation& annotation : annotations_of(pdf)) {
    if (annotation.page == last) continue;
    last = annotation.page;
    QPDFObjectHandle tabs = QPDFObjectHandle(pdf.file.pages[static_cast<std::size_t>(last) - 1]).getKey("/Tabs");
    if (!tabs.isNameAndEquals("/S"))
      findings.error("pdf/tabs", "the page has links, and its /Tabs is not /S", {last, 0});
  }
}

using Targets = std::map<int, std::string>;  // By the annotation's object.

std::set<std::string> targets_of(const Element& element, const Targets& targets) {
  std::set<std::string> result;
  for (const Kid& kid : element.kids) {
    const auto target = targets.find(kid.object);
    if (kid.kind == Kid::Kind::object && target != targets.end()) result.insert(target->second);
  }
  return result;
}

// A link over several lines has several annotations; one that leads elsewhere is another link.
void one_link_one_target(const PdfFile& pdf, Findings& findings) {
  Targets targets;
  for (const Annotation& annotation : annotations_of(pdf)) {
    QPDFObjectHandle uri = annotation.dictionary.getKey("/A").getKeyIfDict("/URI");
    if (uri.isString()) targets.emplace(place_of(annotation).object, uri.getStringValue());
  }
  for (const Element& element : pdf.tree.elements) {
    if (targets_of(element, targets).size() <= 1) continue;
    findings.error("pdf/link-targets", "one element Link leads to two places", {element.page, element.object});
  }
}

}  // namespace

std::span<const Rule> link_rules() {
  static constexpr Rule rows[] = {
      {"links in elements", "PDF/UA-1 7.18.5-1", Binds::all, links_are_elements},
      {"elements that lead", "PDF/UA-1 7.18.5-1", Binds::all, link_elements_lead},
      {"contents of links", "PDF/UA-1 7.18.5-2", Binds::ua1, links_say_where},
      {"contents and alternatives", "PDF/UA-2 8.9.4.2-1", Binds::ua2, links_say_one_thing},
      {"flags", "PDF/A-2 6.3.2; PDF/UA-2 8.9.2.2", Binds::all, annotations_print},
      {"order of tabs", "PDF/UA-1 7.18.3-1", Binds::all, tabs_follow_structure},
      {"one target", "PDF/UA-2 8.2.5.20-2", Binds::all, one_link_one_target},
  };
  return rows;
}

}  // namespace cvpdf::verify
