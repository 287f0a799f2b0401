#include "verify/name_tree.hpp"

#include <set>
#include <vector>

namespace cvpdf::verify {

void visit_names(const QPDFObjectHandle& root,
                 const std::function<void(const QPDFObjectHandle& value, int node)>& visit) {
  std::vector<QPDFObjectHandle> open{root};
  std::set<int> met;
  std::size_t count = 0;
  while (!open.empty() && count < most_names) {
    QPDFObjectHandle node = open.back();
    open.pop_back();
    ++count;
    if (!node.isDictionary() || (node.isIndirect() && !met.insert(node.getObjectID()).second)) continue;
    QPDFObjectHandle names = node.getKey("/Names"), kids = node.getKey("/Kids");
    for (int i = 1; names.isArray() && i < names.getArrayNItems() && count < most_names; i += 2, ++count) {
      visit(names.getArrayItem(i), node.getObjectID());
    }
    // The first kid is the next to be looked at.
    for (int i = kids.isArray() ? kids.getArrayNItems() : 0; i-- > 0 && open.size() < most_names;) {
      open.push_back(kids.getArrayItem(i));
    }
  }
}

}  // namespace cvpdf::verify
