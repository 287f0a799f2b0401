// What the pages show, against the tags: every piece of content is an element's or an artifact.
#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "verify/rules/fault_row.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

using Kind = ContentFault::Kind;

void everything_is_tagged(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {
      {Kind::untagged, "pdf/untagged", "something is shown that is neither tagged nor an artifact: {}"}};
  report_faults(pdf, findings, faults);
}

void artifacts_stand_apart(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {
      {Kind::artifact_in_tag, "pdf/artifact-in-tag", "an artifact stands inside tagged content"},
      {Kind::tag_in_artifact, "pdf/tag-in-artifact", "tagged content, {}, stands inside an artifact"},
      {Kind::nested_tags, "pdf/nested-tags", "a marked sequence, {}, stands inside another that is an element's"}};
  report_faults(pdf, findings, faults);
}

void streams_are_sound(const PdfFile& pdf, Findings& findings) {
  static constexpr FaultRow faults[] = {
      {Kind::unbalanced, "pdf/unbalanced", "{} has no counterpart in the page's content"},
      {Kind::repeated, "pdf/repeated-mcid", "the marked sequence {} is there twice"},
      {Kind::unknown_operator, "pdf/unknown-operator", "the page's content has an unknown operator, {}"},
      {Kind::unknown_font, "pdf/unknown-font", "text is shown in a font that the page does not have: {}"},
      {Kind::too_deep, "pdf/content-limit", "the page's content is nested too deep or too long: {}"},
      {Kind::unreadable, "pdf/unreadable-content", "content cannot be read, or is too large: {}"}};
  report_faults(pdf, findings, faults);
}

using Sequence = std::pair<int, int>;  // Page and MCID.

std::map<Sequence, std::size_t> owners_of(const Tree& tree, Findings& findings) {
  std::map<Sequence, std::size_t> owners;
  for (std::size_t index = 0; index < tree.elements.size(); ++index) {
    for (const Kid& kid : tree.elements[index].kids) {
      if (kid.kind != Kid::Kind::content || owners.emplace(Sequence(kid.page, kid.mcid), index).second) continue;
      findings.error("pdf/shared-mcid", fmt::format("two elements own the marked sequence {}", kid.mcid),
                     {kid.page, tree.elements[index].object});
    }
  }
  return owners;
}

void sequences_have_owners(const PdfFile& pdf, Findings& findings) {
  const std::map<Sequence, std::size_t> owners = owners_of(pdf.tree, findings);
  for (std::size_t page = 0; page < pdf.texts.size(); ++page) {
    const int number = static_cast<int>(page) + 1;
    for (const auto& [mcid, text] : pdf.texts[page].by_mcid) {
      if (owners.count({number, mcid}) > 0) continue;
      findings.error("pdf/no-owner", fmt::format("no element owns the marked sequence {}, a {}", mcid, text.tag),
                     {number, 0});
    }
  }
}

void elements_have_sequences(const PdfFile& pdf, Findings& findings) {
  for (const Element& element : pdf.tree.elements) {
    for (const Kid& kid : element.kids) {
      if (kid.kind != Kid::Kind::content) continue;
      const bool there = kid.page > 0 && pdf.texts[static_cast<std::size_t>(kid.page) - 1].by_mcid.count(kid.mcid) > 0;
      if (there) continue;
      findings.error(
          "pdf/no-sequence",
          fmt::format("an element {} owns the marked sequence {}, which is not there", element.own, kid.mcid),
          {kid.page, element.object});
    }
  }
}

// The number tree by key; bounded in depth and size, since a broken one may be a circle.
class NumberTree {
 public:
  explicit NumberTree(const QPDFObjectHandle& root) { add(root, 0); }
  [[nodiscard]] QPDFObjectHandle at(long long key) const {
    const auto row = values_.find(key);
    return row == values_.end() ? QPDFObjectHandle::newNull() : row->second;
  }

 private:
  static constexpr int deepest = 30;
  static constexpr std::size_t most = 1'000'000;

  void add(QPDFObjectHandle node, int depth) {
    if (!node.isDictionary() || depth > deepest || ++nodes_ > most) return;
    QPDFObjectHandle numbers = node.getKey("/Nums"), kids = node.getKey("/Kids");
    const int count = numbers.isArray() ? numbers.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count && values_.size() < most; i += 2) {
      if (numbers.getArrayItem(i).isInteger())
        values_.emplace(numbers.getArrayItem(i).getIntValue(), numbers.getArrayItem(i + 1));
    }
    const int more = kids.isArray() ? kids.getArrayNItems() : 0;
    for (int i = 0; i < more; ++i) add(kids.getArrayItem(i), depth + 1);
  }

  std::size_t nodes_ = 0;
  std::map<long long, QPDFObjectHandle> values_;
};

bool leads_back(const PdfFile& pdf, const NumberTree& parents, const Kid& kid, int element) {
  QPDFObjectHandle page = pdf.file.pages[static_cast<std::size_t>(kid.page) - 1];
  QPDFObjectHandle key = page.getKey("/StructParents");
  QPDFObjectHandle list = key.isInteger() ? parents.at(key.getIntValue()) : QPDFObjectHandle::newNull();
  const bool within = list.isArray() && kid.mcid >= 0 && kid.mcid < list.getArrayNItems();
  return within && list.getArrayItem(kid.mcid).getObjectID() == element;
}

// From the page's sequences back to their elements (ISO 32000-1, 14.7.4.4).
void pages_know_their_elements(const PdfFile& pdf, Findings& findings) {
  if (!pdf.tree.exists) return;
  const NumberTree parents(pdf.tree.root.getKey("/ParentTree"));
  for (const Element& element : pdf.tree.elements) {
    for (const Kid& kid : element.kids) {
      if (kid.kind != Kid::Kind::content || kid.page < 1 || leads_back(pdf, parents, kid, element.object)) continue;
      findings.error("pdf/parent-tree",
                     fmt::format("the parent tree does not lead from the marked sequence {} to its element", kid.mcid),
                     {kid.page, element.object});
    }
  }
}

void annotations_know_their_elements(const PdfFile& pdf, Findings& findings) {
  if (!pdf.tree.exists) return;
  const NumberTree parents(pdf.tree.root.getKey("/ParentTree"));
  std::map<int, int> owner_of;  // By annotation.
  for (const Element& element : pdf.tree.elements) {
    for (const Kid& kid : element.kids) {
      if (kid.kind == Kid::Kind::object) owner_of.emplace(kid.object, element.object);
    }
  }
  for (const Annotation& annotation : annotations_of(pdf)) {
    const int object = annotation.dictionary.getObjectID();
    const auto owner = owner_of.find(object);
    if (owner == owner_of.end()) continue;  // The links' rule tells.
    QPDFObjectHandle key = annotation.dictionary.getKey("/StructParent");
    if (key.isInteger() && parents.at(key.getIntValue()).getObjectID() == owner->second) continue;
    findings.error("pdf/parent-tree", "the parent tree does not lead from an annotation to its element",
                   {annotation.page, object});
  }
}

void resources_are_own(const PdfFile& pdf, Findings& findings) {
  int number = 0;
  for (const QPDFObjectHandle& page : pdf.file.pages) {
    ++number;
    if (!QPDFObjectHandle(page).hasKey("/Resources")) {
      findings.error("pdf/inherited-resources", "the page has no /Resources of its own", {number, 0});
    }
  }
}

}  // namespace

std::span<const Rule> content_rules() {
  static constexpr Rule rows[] = {
      {"tagged or artifact", "PDF/UA-1 7.1-3", Binds::all, everything_is_tagged},
      {"artifacts apart", "PDF/UA-1 7.1-1 and -2", Binds::all, artifacts_stand_apart},
      {"content streams", "PDF/A-2 6.2.2-1; ISO 32000-1 14.6", Binds::all, streams_are_sound},
      {"owners", "PDF/UA-1 7.1-3", Binds::all, sequences_have_owners},
      {"sequences", "ISO 32000-1 14.7.4.2", Binds::all, elements_have_sequences},
      {"parent tree of pages", "ISO 32000-1 14.7.4.4", Binds::all, pages_know_their_elements},
      {"parent tree of annotations", "ISO 32000-1 14.7.4.4", Binds::all, annotations_know_their_elements},
      {"own resources", "PDF/A-2 6.2.2-2", Binds::archive, resources_are_own},
  };
  return rows;
}

}  // namespace cvpdf::verify
