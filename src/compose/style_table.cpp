// Lays styles over each other.
#include "compose/style_table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "layout/features.hpp"

namespace cvpdf::compose {

namespace {

using document::BlockStyle;
using document::FontFeature;
using document::TextStyle;
using layout::Extent;
using layout::StyleIndex;
using layout::StyleName;

constexpr double plain_size = 10;  // Points, where a layout names none.
constexpr std::string_view plain_family = "Libertine";
// No type smaller or larger, in points: what styles laid over each other could add up to.
constexpr double least_size = 1, most_size = 500;
constexpr int least_tracking = -200, most_tracking = 200;

// What HarfBuzz applies unless told not to (its manual, "OpenType features").
constexpr std::string_view on_by_default[] = {"calt", "ccmp", "clig", "kern", "liga",
                                              "locl", "mark", "mkmk", "rlig", "rclt"};

bool is_on_by_default(const FontFeature& feature) {
  const std::string_view tag(feature.tag.data(), feature.tag.size());
  return std::find(std::begin(on_by_default), std::end(on_by_default), tag) != std::end(on_by_default);
}

void set_feature(std::vector<FontFeature>& features, const FontFeature& feature) {
  features.erase(
      std::remove_if(features.begin(), features.end(),
                     [&feature](const FontFeature& row) { return layout::exclude_each_other(feature, row); }),
      features.end());
  const auto found = std::find_if(features.begin(), features.end(),
                                  [&feature](const FontFeature& row) { return row.tag == feature.tag; });
  const bool says_nothing = feature.value == 0 && !is_on_by_default(feature);
  if (found == features.end()) {
    if (!says_nothing) features.push_back(feature);
  } else if (says_nothing) {
    features.erase(found);
  } else {
    *found = feature;
  }
}

}  // namespace

StyleTable::StyleTable(const layout::Layout& layout, std::string_view language)
    : layout_(&layout), language_(language) {
  use(layout);
}

void StyleTable::use(const layout::Layout& layout) {
  layout_ = &layout;
  laid_.clear();
  body_size_ = Length::points(plain_size);
  const layout::Style& body = layout.styles[static_cast<std::size_t>(StyleName::body)];
  TextStyle plain;
  plain.size = body_size_;
  plain.language = language_;
  const std::string* family = layout::find_family(layout, "text");
  plain.family = family != nullptr ? *family : plain_family;
  const TextStyle style = changed(std::move(plain), body.text);
  body_size_ = style.size;
  body_leading_ = times(body_size_, layout::plain_leading);
  if (body.paragraph.leading) body_leading_ = std::max(length(*body.paragraph.leading, body_size_), body_size_);
  body_ = intern(style, body.text.caps.value_or(layout::Caps::as_written));
  note_origin(body_, body);
}

TypeId StyleTable::over(TypeId base, StyleIndex style) {
  if (style == layout::no_style || style == static_cast<StyleIndex>(StyleName::body)) return base;
  const auto known =
      std::find_if(laid_.begin(), laid_.end(), [&](const Laid& row) { return row.base == base && row.style == style; });
  if (known != laid_.end()) return known->result;
  const layout::TextChange& change = layout_->styles[style].text;
  TextStyle laid = changed(text(base), change);
  // Emphasis within slanted text stands upright.
  const bool is_slanted = change.slant == document::Slant::italic && text(base).slant == document::Slant::italic;
  if (style == static_cast<StyleIndex>(StyleName::emph) && is_slanted) laid.slant = document::Slant::upright;
  const TypeId result = intern(laid, change.caps.value_or(caps(base)));
  laid_.push_back({base, style, result});
  note_origin(result, layout_->styles[style]);
  return result;
}

TextStyle StyleTable::changed(TextStyle style, const layout::TextChange& change) const {
  if (change.font) {
    const std::string* family = layout::find_family(*layout_, change.font->name);
    style.family = family != nullptr ? *family : change.font->name;
  }
  if (change.size) {
    style.size = std::clamp(length(*change.size, style.size), Length::points(least_size), Length::points(most_size));
  }
  style.weight = change.weight.value_or(style.weight);
  style.slant = change.slant.value_or(style.slant);
  style.underline = change.underline.value_or(style.underline);
  if (change.color) style.color = layout::find_color(*layout_, change.color->name).value_or(style.color);
  if (change.fill) style.fill = layout::find_color(*layout_, change.fill->name);
  if (change.tracking) style.tracking = std::clamp(*change.tracking, least_tracking, most_tracking);
  if (change.rise) style.rise += times(style.size, *change.rise);
  style.hyphenation = change.hyphenation.value_or(style.hyphenation);
  for (const layout::FeatureChange& row : change.features) set_feature(style.features, row.feature);
  return style;
}

TypeId StyleTable::without_fill(TypeId type) {
  if (!text(type).fill) return type;
  TextStyle bare = text(type);
  bare.fill.reset();
  return intern(bare, caps(type));
}

document::StyleId StyleTable::adapted(document::StyleId style, std::string_view language,
                                      document::Hyphenation hyphenation) {
  const bool stays = hyphenation == document::Hyphenation::automatic || styles_[style].hyphenation == hyphenation;
  if (stays && styles_[style].language == language) return style;
  TextStyle other = styles_[style];
  other.language = language;
  if (!stays) other.hyphenation = hyphenation;
  return place_of(other);
}

document::StyleId StyleTable::place_of(const TextStyle& style) {
  const auto known = std::find(styles_.begin(), styles_.end(), style);
  const auto index = static_cast<document::StyleId>(known - styles_.begin());
  if (known == styles_.end()) styles_.push_back(style);
  return index;
}

TypeId StyleTable::intern(const TextStyle& style, layout::Caps caps) {
  const document::StyleId index = place_of(style);
  const auto type = std::find_if(types_.begin(), types_.end(),
                                 [&](const Type& row) { return row.style == index && row.caps == caps; });
  const auto id = static_cast<TypeId>(type - types_.begin());
  if (type == types_.end()) types_.push_back({index, caps});
  return id;
}

void StyleTable::note_origin(TypeId type, const layout::Style& style) {
  origins_.push_back({this->style(type), style.name, style.span});
  for (const layout::FeatureChange& row : style.text.features) {
    if (row.feature.value == 0) continue;
    const document::FeatureWish wish{this->style(type), row.feature.tag, style.name, row.span};
    const auto is_same = [&wish](const document::FeatureWish& known) {
      return known.style == wish.style && known.tag == wish.tag && known.role == wish.role;
    };
    if (std::none_of(wishes_.begin(), wishes_.end(), is_same)) wishes_.push_back(wish);
  }
}

BlockStyle StyleTable::paragraph(StyleIndex style) {
  BlockStyle block;
  block.leading = body_leading_;
  apply(block, layout_->styles[static_cast<std::size_t>(StyleName::body)].paragraph, body_size_);
  if (style == layout::no_style || style == static_cast<StyleIndex>(StyleName::body)) return block;
  const Length size = text(over(body_type, style)).size;
  apply(block, layout_->styles[style].paragraph, size);
  block.leading = std::max(block.leading, size);  // The leading may be of a layout that knew a smaller size.
  return block;
}

void StyleTable::apply(BlockStyle& block, const layout::ParagraphChange& change, Length size) const {
  block.alignment = change.alignment.value_or(block.alignment);
  if (change.leading) block.leading = std::max(length(*change.leading, size), Length::points(least_size));
  if (change.before) block.before = space(*change.before);
  if (change.after) block.after = space(*change.after);
  if (change.indent) block.indent_left = length(*change.indent);
  if (change.first_line) block.first_line = length(*change.first_line);
  if (change.tolerance) block.breaking.tolerance = change.tolerance;
  if (change.emergency_stretch) block.breaking.emergency_stretch = times(size, *change.emergency_stretch);
  block.breaking.looseness = change.looseness.value_or(block.breaking.looseness);
  block.breaking.balanced = change.balance.value_or(block.breaking.balanced);
}

Length StyleTable::length(const Extent& extent, Length em) const {
  switch (extent.unit) {
    case Extent::Unit::points:
      return Length::points(extent.amount);
    case Extent::Unit::ems:
      return times(em, extent.amount);
    case Extent::Unit::lines:
      break;
  }
  return times(body_leading_, extent.amount);
}

document::Space StyleTable::space(const layout::Gap& gap) const {
  const auto positive = [](Length value) { return std::max(value, Length()); };
  return {positive(length(gap.natural)), positive(length(gap.stretch)), positive(length(gap.shrink))};
}

}  // namespace cvpdf::compose
