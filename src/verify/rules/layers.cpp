// Optional content (ISO 32000-1, 8.11): a CV has none, and a file that has some must name and list it whole.
#include <fmt/format.h>

#include <set>
#include <string>
#include <vector>

#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr int deepest_order = 20;

// The one in use, and the others.
std::vector<QPDFObjectHandle> configurations_of(const PdfFile& pdf) {
  QPDFObjectHandle properties = pdf.catalog.getKey("/OCProperties");
  if (!properties.isDictionary()) return {};
  std::vector<QPDFObjectHandle> all{properties.getKey("/D")};
  QPDFObjectHandle others = properties.getKey("/Configs");
  for (int i = 0; others.isArray() && i < others.getArrayNItems(); ++i) all.push_back(others.getArrayItem(i));
  return all;
}

void configurations_have_names(const PdfFile& pdf, Findings& findings) {
  std::set<std::string> names;
  for (QPDFObjectHandle one : configurations_of(pdf)) {
    QPDFObjectHandle name = one.getKeyIfDict("/Name");
    const bool has_own =
        name.isString() && !name.getStringValue().empty() && names.insert(name.getStringValue()).second;
    if (!has_own) findings.error("pdf/layers", "a configuration of layers has no /Name of its own");
    if (!one.getKeyIfDict("/AS").isNull()) findings.error("pdf/layers", "layers are switched by themselves, /AS");
  }
}

void collect_groups(QPDFObjectHandle order, int depth, std::set<int>& groups) {
  if (depth > deepest_order) return;
  for (int i = 0; order.isArray() && i < order.getArrayNItems(); ++i) {
    QPDFObjectHandle item = order.getArrayItem(i);
    if (item.isDictionary()) groups.insert(item.getObjectID());
    collect_groups(item, depth + 1, groups);
  }
}

void orders_are_whole(const PdfFile& pdf, Findings& findings) {
  QPDFObjectHandle groups = pdf.catalog.getKey("/OCProperties").getKeyIfDict("/OCGs");
  for (QPDFObjectHandle one : configurations_of(pdf)) {
    QPDFObjectHandle order = one.getKeyIfDict("/Order");
    if (!order.isArray()) continue;
    std::set<int> listed;
    collect_groups(order, 0, listed);
    for (int i = 0; groups.isArray() && i < groups.getArrayNItems(); ++i) {
      if (listed.count(groups.getArrayItem(i).getObjectID()) != 0) continue;
      findings.error("pdf/layers", "a layer is in no /Order", {0, groups.getArrayItem(i).getObjectID()});
    }
  }
}

}  // namespace

std::span<const Rule> layer_rules() {
  static constexpr Rule rows[] = {
      {"names of layers", "PDF/UA-1 7.10-1; PDF/A-2 6.9-1", Binds::all, configurations_have_names},
      {"orders of layers", "PDF/A-2 6.9-3", Binds::archive, orders_are_whole},
  };
  return rows;
}

}  // namespace cvpdf::verify
