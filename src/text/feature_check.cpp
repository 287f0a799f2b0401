// Compares a document's wishes with the tables of its faces.
#include "text/feature_check.hpp"

#include <fmt/format.h>
#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "text/used_styles.hpp"

namespace cvpdf::text {

namespace {

using document::FeatureWish;
using Tag = std::array<char, 4>;

struct FeatureName {
  std::string_view tag, name;
};
constexpr FeatureName names[] = {{"smcp", "small capitals"},
                                 {"c2sc", "small capitals for capitals"},
                                 {"onum", "old-style figures"},
                                 {"lnum", "lining figures"},
                                 {"tnum", "tabular figures"},
                                 {"pnum", "proportional figures"},
                                 {"zero", "slashed zero"},
                                 {"dlig", "discretionary ligatures"},
                                 {"hlig", "historical ligatures"},
                                 {"sups", "superiors"},
                                 {"sinf", "inferiors"},
                                 {"ordn", "ordinals"},
                                 {"frac", "fractions"},
                                 {"afrc", "stacked fractions"}};

std::string_view text_of(const Tag& tag) { return {tag.data(), tag.size()}; }

std::string_view name_of(const Tag& tag) {
  const auto* found = std::find_if(std::begin(names), std::end(names),
                                   [&tag](const FeatureName& row) { return row.tag == text_of(tag); });
  return found == std::end(names) ? "feature" : found->name;
}

bool is_in_table(const font::Face& face, hb_tag_t table, const Tag& tag) {
  constexpr unsigned at_once = 64;
  const hb_tag_t wanted = hb_tag_from_string(tag.data(), static_cast<int>(tag.size()));
  std::array<hb_tag_t, at_once> tags{};
  for (unsigned start = 0;; start += at_once) {
    unsigned count = at_once;
    const unsigned total = hb_ot_layout_table_get_feature_tags(face.hb_face.get(), table, start, &count, tags.data());
    const auto* end = tags.cbegin() + count;
    if (std::find(tags.cbegin(), end, wanted) != end) return true;
    if (start + count >= total || count == 0) return false;
  }
}

hb_codepoint_t glyph_of(const font::Face& face, char digit) {
  hb_codepoint_t glyph = 0;
  hb_font_get_nominal_glyph(face.hb_font.get(), static_cast<hb_codepoint_t>(digit), &glyph);
  return glyph;
}

bool has_equal_figures(const font::Face& face) {
  const auto width = [&face](char digit) {
    return hb_font_get_glyph_h_advance(face.hb_font.get(), glyph_of(face, digit));
  };
  constexpr std::string_view others = "123456789";
  return std::all_of(others.begin(), others.end(), [&](char digit) { return width(digit) == width('0'); });
}

// An old-style three hangs below the line.
bool has_hanging_figures(const font::Face& face) {
  constexpr int share = 5;  // Of the x-height; the overshoot of a lining one is less.
  hb_glyph_extents_t ink{};
  if (hb_font_get_glyph_extents(face.hb_font.get(), glyph_of(face, '3'), &ink) == 0) return false;
  return -(ink.y_bearing + ink.height) > face.metrics.x_height / share;
}

// A face's own figures are of some shape and width, whether or not it has others.
bool has_by_nature(const font::Face& face, const Tag& tag) {
  const std::string_view text = text_of(tag);
  if (text == "tnum") return has_equal_figures(face);
  if (text == "pnum") return !has_equal_figures(face);
  if (text == "onum") return has_hanging_figures(face);
  return text == "lnum" && !has_hanging_figures(face);
}

bool has(const font::Face& face, const Tag& tag) {
  return text_of(tag) == "kern" || is_in_table(face, HB_OT_TAG_GSUB, tag) || is_in_table(face, HB_OT_TAG_GPOS, tag) ||
         has_by_nature(face, tag);
}

void warn(const FeatureWish& wish, const font::Face& face, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning, "text/lacking-feature",
                      fmt::format("the font {} has no {} ({}), which the style '{}' asks for", face.postscript_name,
                                  name_of(wish.tag), text_of(wish.tag), wish.role),
                      wish.span, "choose a font that has it, or take it out of the style"});
}

}  // namespace

void check_features(const document::Document& document, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  const std::vector<bool> used = used_styles(document);
  std::set<std::pair<font::FaceId, Tag>> seen;
  for (const FeatureWish& wish : document.wishes) {
    if (!used[wish.style]) continue;
    const document::TextStyle& style = document.styles[wish.style];
    const auto face = fonts.find({style.family, style.weight, style.slant}, diagnostics);
    if (!face || !seen.insert({*face, wish.tag}).second || has(fonts.face(*face), wish.tag)) continue;
    warn(wish, fonts.face(*face), diagnostics);
  }
}

}  // namespace cvpdf::text
