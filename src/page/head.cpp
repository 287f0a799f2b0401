#include "page/head.hpp"

#include <utility>
#include <vector>

namespace cvpdf::page {

void add_below(VBox box, VBox& above) {
  for (SetItem& item : box.items) {
    shift(item, {Length(), above.height});
    above.items.push_back(std::move(item));
  }
  above.height += box.height;
}

VBox make_head(Galley galley, Length gap) {
  VBox head;
  for (auto& item : galley) {
    if (const auto* glue = std::get_if<VGlue>(&item)) head.height += glue->height;
    if (auto* box = std::get_if<VBox>(&item)) add_below(std::move(*box), head);
  }
  head.height += gap;
  return head;
}

Length head_height(const VBox& box) { return box.head.empty() ? Length() : box.head.front().height; }

Length head_height(const Galley& galley, std::size_t item) {
  const auto* box = item < galley.size() ? std::get_if<VBox>(&galley[item]) : nullptr;
  return box == nullptr ? Length() : head_height(*box);
}

}  // namespace cvpdf::page
