// Ways within the file: PDF/UA-2 wants them to lead to elements, not to places on pages alone.
#include <set>

#include "verify/name_tree.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

// Of an outline: what is deeper, or more, is not looked at.
constexpr int deepest_item = 50;
constexpr std::size_t most_items = 100'000;

// Its first value is an element, which a page is not (ISO 32000-2, 12.3.2.3).
bool is_structural(QPDFObjectHandle place) {
  if (!place.isArray() || place.getArrayNItems() == 0) return false;
  QPDFObjectHandle target = place.getArrayItem(0);
  return target.isDictionary() && target.getKey("/S").isName() && target.hasKey("/P");
}

// A name or a string names a destination, which is looked at by itself.
bool is_named(QPDFObjectHandle place) { return place.isName() || place.isString(); }

// An outline's item, or a link: it leads by /Dest or by a GoTo action, or not within the file.
bool leads_well(QPDFObjectHandle holder) {
  QPDFObjectHandle place = holder.getKey("/Dest"), action = holder.getKey("/A");
  if (!place.isNull()) return is_named(place) || is_structural(place);
  if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/GoTo")) return true;
  place = action.getKey("/D");
  return is_named(place) || is_structural(place) || is_structural(action.getKey("/SD"));
}

class Outline {
 public:
  explicit Outline(Findings& findings) : findings_(findings) {}

  void visit(QPDFObjectHandle item, int depth) {
    if (depth > deepest_item) return;
    for (; item.isDictionary() && met_.size() < most_items; item = item.getKey("/Next")) {
      if (!met_.insert(item.getObjectID()).second) return;
      if (!leads_well(item)) {
        findings_.error("pdf/destination", "a bookmark leads to a place on a page, and to no element",
                        {0, item.getObjectID()});
      }
      visit(item.getKey("/First"), depth + 1);
    }
  }

 private:
  Findings& findings_;
  std::set<int> met_;
};

void bookmarks_lead_to_elements(const PdfFile& pdf, Findings& findings) {
  Outline(findings).visit(pdf.catalog.getKey("/Outlines").getKeyIfDict("/First"), 0);
}

void links_lead_to_elements(const PdfFile& pdf, Findings& findings) {
  for (const Annotation& annotation : annotations_of(pdf)) {
    if (leads_well(annotation.dictionary)) continue;
    findings.error("pdf/destination", "a link leads to a place on a page, and to no element",
                   {annotation.page, annotation.dictionary.getObjectID()});
  }
}

void names_lead_to_elements(const PdfFile& pdf, Findings& findings) {
  visit_names(pdf.catalog.getKey("/Names").getKeyIfDict("/Dests"), [&](const QPDFObjectHandle& value, int node) {
    QPDFObjectHandle place = value;
    if (is_structural(place) || is_structural(place.getKeyIfDict("/SD"))) return;
    findings.error("pdf/destination", "a named destination is a place on a page, and no element", {0, node});
  });
}

}  // namespace

std::span<const Rule> destination_rules() {
  static constexpr Rule rows[] = {
      {"bookmarks", "PDF/UA-2 8.8-1", Binds::ua2, bookmarks_lead_to_elements},
      {"links within", "PDF/UA-2 8.8-2", Binds::ua2, links_lead_to_elements},
      {"named destinations", "PDF/UA-2 8.8-1", Binds::ua2, names_lead_to_elements},
  };
  return rows;
}

}  // namespace cvpdf::verify
