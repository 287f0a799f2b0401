// Each region is found by its name; what stands at the head makes room for the photo and for contacts at its side.
#include "compose/region_frames.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "compose/regions.hpp"

namespace cvpdf::compose {

namespace {

using document::Document;
using document::Region;
using layout::Layout;
using layout::PhotoForm;
using layout::Place;
using Regions = std::vector<std::uint32_t>;

Rect without_left(const Rect& rect, Length width) {
  return {{rect.origin.x + width, rect.origin.y}, {rect.size.width - width, rect.size.height}};
}
Rect without_right(const Rect& rect, Length width) {
  return {rect.origin, {rect.size.width - width, rect.size.height}};
}
Rect left_part(const Rect& rect, Length width) { return {rect.origin, {width, rect.size.height}}; }
Rect right_part(const Rect& rect, Length width) { return without_left(rect, rect.size.width - width); }
Rect middle_part(const Rect& rect, Length width) {
  return left_part(without_left(rect, (rect.size.width - width) / 2), width);
}

class Framer {
 public:
  Framer(const Layout& layout, const layout::Paper& paper, const HeadGaps& gaps, const Document& document)
      : layout_(layout), paper_(paper), columns_(layout::columns(paper, layout.sidebar)), gaps_(gaps) {
    photo_ = find(document, photo_region);
    masthead_ = find(document, masthead_region);
    contacts_ = find(document, contacts_region);
    place_head();
  }

  void frame(Region& region) const {
    region.first = region.rest = frame_of(region.name);
    if (region.name == masthead_region) head_beside(region, photo_above_);
    if (region.name == photo_region && side() == PhotoForm::Side::sidebar) put_below(region, side_of_masthead());
    if (region.name == contacts_region) place_contacts(region);
    if (region.name == main_region) put_below(region, above_main_);
    if (region.name == sidebar_region) put_below(region, above_side_);
  }

  // The band over the sidebar's fill, where both are.
  [[nodiscard]] std::vector<document::Tint> tints() const {
    std::vector<document::Tint> tints;
    if (layout_.sidebar.fill) tints.push_back(sidebar_fill());
    if (layout_.masthead.fill && masthead_) tints.push_back(band());
    return tints;
  }

 private:
  static std::optional<std::uint32_t> find(const Document& document, std::string_view name) {
    for (std::size_t i = 0; i < document.regions.size(); ++i) {
      if (document.regions[i].name == name) return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
  }

  [[nodiscard]] PhotoForm::Side side() const { return layout_.photo.side; }
  [[nodiscard]] bool is_split() const { return contacts_ && !layout_.sidebar.contacts; }
  [[nodiscard]] bool stands_beside() const {
    return photo_ && side() != PhotoForm::Side::above && side() != PhotoForm::Side::sidebar;
  }

  [[nodiscard]] Place place() const { return layout_.masthead.place; }

  void place_head() {
    head_ = place() == Place::main ? columns_.main : place() == Place::full ? columns_.full : columns_.side;
    text_ = text_beside_photo();
    if (is_photo_above()) photo_above_ = {*photo_};
    if (place() != Place::sidebar) above_main_ = head_regions();
    above_side_ = regions_above_side();
  }

  // An indented name has room for a photo at its left, or for a part of it.
  [[nodiscard]] Rect text_beside_photo() const {
    const Length room = layout_.photo.width + layout_.photo.gap;
    const Length more = std::max(room - std::max(gaps_.indent, Length()), Length());
    if (photo_ && side() == PhotoForm::Side::left) return without_left(head_, more);
    return photo_ && side() == PhotoForm::Side::right ? without_right(head_, room) : head_;
  }

  [[nodiscard]] bool is_photo_above() const {
    const bool is_first_in_sidebar = side() == PhotoForm::Side::sidebar && place() == Place::sidebar;
    return photo_ && (side() == PhotoForm::Side::above || is_first_in_sidebar);
  }

  // What stands side by side at the head.
  [[nodiscard]] Regions head_regions() const {
    Regions head;
    if (masthead_) head.push_back(*masthead_);
    if (stands_beside()) head.push_back(*photo_);
    if (is_split()) head.push_back(*contacts_);
    return head;
  }

  [[nodiscard]] Regions regions_above_side() const {
    if (contacts_ && !is_split()) return {*contacts_};
    if (photo_ && side() == PhotoForm::Side::sidebar && place() != Place::sidebar) return {*photo_};
    return place() == Place::main ? Regions{} : head_regions();
  }

  [[nodiscard]] Rect frame_of(std::string_view name) const {
    if (name == photo_region) return photo_frame();
    if (name == masthead_region) return is_split() ? without_right(text_, contacts_width() + gaps_.between) : text_;
    if (name == contacts_region && is_split()) return right_part(text_, contacts_width());
    return name == contacts_region || name == sidebar_region ? columns_.side : columns_.main;
  }
  [[nodiscard]] Length contacts_width() const { return layout_.masthead.contacts_width.value_or(Length()); }

  [[nodiscard]] Rect photo_frame() const {
    const Length width = layout_.photo.width;
    switch (side()) {
      case PhotoForm::Side::left:
      case PhotoForm::Side::margin:
        return left_part(head_, width);
      case PhotoForm::Side::right:
        return right_part(head_, width);
      case PhotoForm::Side::sidebar:
        return columns_.side;
      default:
        return photo_above();
    }
  }

  // On the edge of the name below it.
  [[nodiscard]] Rect photo_above() const {
    const auto& name = layout_.styles[static_cast<std::size_t>(layout::StyleName::name)].paragraph.alignment;
    const Length width = layout_.photo.width;
    if (name == document::Alignment::centered) return middle_part(head_, width);
    return name == document::Alignment::ragged_left ? right_part(head_, width)
                                                    : left_part(without_left(head_, gaps_.indent), width);
  }

  // Where the masthead stands above both columns, a photo in the sidebar is below it.
  [[nodiscard]] Regions side_of_masthead() const {
    return layout_.masthead.place == Place::full && masthead_ ? Regions{*masthead_} : Regions{};
  }

  void head_beside(Region& region, const Regions& above) const {
    put_below(region, above);
    if (!above.empty()) region.gap = layout_.photo.gap;
    if (stands_beside()) region.beside = photo_;
  }

  void place_contacts(Region& region) const {
    if (is_split()) {
      head_beside(region, photo_above_);
      if (!region.beside) region.beside = masthead_;
    } else if (photo_ && side() == PhotoForm::Side::sidebar && layout_.masthead.place != Place::sidebar) {
      put_below(region, {*photo_});
      region.gap = layout_.photo.gap;
    } else {
      put_below(region, layout_.masthead.place == Place::main ? Regions{} : above_contacts());
    }
  }
  [[nodiscard]] Regions above_contacts() const {
    Regions above;
    if (masthead_) above.push_back(*masthead_);
    if (stands_beside()) above.push_back(*photo_);
    return above;
  }

  void put_below(Region& region, const Regions& above) const {
    region.below = above;
    if (!above.empty()) region.gap = gaps_.below + (layout_.masthead.fill ? layout_.masthead.padding : Length());
  }

  [[nodiscard]] document::Tint sidebar_fill() const {
    document::Tint tint;
    tint.rect = columns_.fill;
    tint.color = layout::find_color(layout_, layout_.sidebar.fill->name).value_or(Color{});
    if (layout_.masthead.place == Place::full && masthead_) tint.below = above_contacts();
    return tint;
  }

  // As wide as the page; over the main column alone, where the masthead is part of it.
  [[nodiscard]] document::Tint band() const {
    document::Tint tint;
    tint.rect = {{}, paper_.size};
    if (layout_.masthead.place == Place::main) tint.rect = beside_fill();
    if (layout_.masthead.place == Place::sidebar) tint.rect = columns_.fill;
    tint.color = layout::find_color(layout_, layout_.masthead.fill->name).value_or(Color{});
    tint.under = above_contacts();
    if (is_split()) tint.under.push_back(*contacts_);
    tint.padding = layout_.masthead.padding;
    return tint;
  }
  [[nodiscard]] Rect beside_fill() const {
    const Rect page{{}, paper_.size};
    const Length fill = columns_.fill.size.width;
    return columns_.fill.origin.x > Length() ? without_right(page, fill) : without_left(page, fill);
  }

  const Layout& layout_;
  const layout::Paper& paper_;
  layout::Columns columns_;
  HeadGaps gaps_;
  std::optional<std::uint32_t> photo_, masthead_, contacts_;
  Rect head_, text_;  // Of the masthead: with the photo beside it, and without.
  Regions photo_above_, above_main_, above_side_;
};

}  // namespace

void frame_regions(const Layout& layout, const layout::Paper& paper, const HeadGaps& gaps, Document& document) {
  const Framer framer(layout, paper, gaps, document);
  for (Region& region : document.regions) framer.frame(region);
  document.tints = framer.tints();
}

}  // namespace cvpdf::compose
