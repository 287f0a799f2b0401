// Lists of items, as deep as authors nest them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "compose/draft.hpp"
#include "content/cv.hpp"
#include "document/document.hpp"
#include "layout/layout.hpp"

namespace cvpdf::compose {

// What text of a list starts from.
inline constexpr auto item_style = static_cast<layout::StyleIndex>(layout::StyleName::item);

struct ListPlace {
  document::StructureId parent = document::structure_root;
  Length indent;          // Of the text around the list.
  std::size_t level = 0;  // 0: the outermost, which has a gap around it.
  layout::StyleIndex item_label = static_cast<layout::StyleIndex>(layout::StyleName::label);
  ListChoice lists;  // How it is set; bullets, where that is not said.
  // Instead of the items' own: no column is wide enough to be justified.
  std::optional<document::Alignment> alignment{};
  std::span<const std::string> marks{};  // Instead of bullets: "1.", one an item. None: bullets.
};

// As many columns as the choice says, or the layout.
[[nodiscard]] document::Columns make_columns(const ListChoice& choice, Draft& draft);

void compose_items(const std::vector<content::Item>& items, const ListPlace& place, Draft& draft);

// The bullet of a level, hanging before the text. A node for it is made under `item`.
[[nodiscard]] document::Label make_bullet(std::size_t level, document::StructureId item, Draft& draft);

}  // namespace cvpdf::compose
