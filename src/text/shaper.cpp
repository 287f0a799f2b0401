// Fills HarfBuzz's buffer, has it shaped, and reads the glyphs back.
#include "text/shaper.hpp"

#include <new>
#include <span>

namespace cvpdf::text {

namespace {

constexpr hb_tag_t tag_of(const std::array<char, 4>& tag) {
  std::uint32_t out = 0;
  for (const char c : tag) out = out << 8U | static_cast<unsigned char>(c);
  return out;
}

void add_feature(std::vector<hb_feature_t>& features, const std::array<char, 4>& tag, std::uint32_t value) {
  features.push_back({tag_of(tag), value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
}

void forbid_ligatures(std::vector<hb_feature_t>& features) {
  add_feature(features, {'l', 'i', 'g', 'a'}, 0);
  add_feature(features, {'c', 'l', 'i', 'g'}, 0);
  add_feature(features, {'d', 'l', 'i', 'g'}, 0);
}

// Kerning and ligatures are HarfBuzz's own defaults. Of one feature given twice, the later counts.
std::vector<hb_feature_t> features_of(const ShapeRequest& request) {
  std::vector<hb_feature_t> out;
  if (request.purpose == Purpose::text) {
    for (const document::FontFeature& feature : request.style.features) add_feature(out, feature.tag, feature.value);
  } else {
    add_feature(out, {'l', 'n', 'u', 'm'}, 1);
  }
  if (request.purpose == Purpose::fraction) add_feature(out, {'f', 'r', 'a', 'c'}, 1);
  // A ligature in spaced letters would be a lump.
  if (request.purpose == Purpose::variables || request.style.tracking > 0) forbid_ligatures(out);
  return out;
}

hb_direction_t direction_of(document::Direction direction) {
  return direction == document::Direction::right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR;
}

std::vector<Glyph> glyphs_of(hb_buffer_t* buffer) {
  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  std::vector<Glyph> out(count);
  for (unsigned i = 0; i < count; ++i) {
    const bool unsafe = (hb_glyph_info_get_glyph_flags(&infos[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0;
    out[i] = {infos[i].codepoint,    positions[i].x_advance, positions[i].x_offset,
              positions[i].y_offset, infos[i].cluster,       !unsafe};
  }
  return out;
}

}  // namespace

std::vector<Glyph> Shaper::shape(std::string_view utf8, const ShapeRequest& request) {
  hb_buffer_t* buffer = buffer_.get();
  const auto length = static_cast<int>(utf8.size());
  const std::string& language = request.style.language;
  hb_buffer_clear_contents(buffer);
  hb_buffer_add_utf8(buffer, utf8.data(), length, 0, length);
  hb_buffer_set_direction(buffer, direction_of(request.style.direction));
  hb_buffer_set_script(buffer, hb_script_from_string(request.script.data(), static_cast<int>(request.script.size())));
  hb_buffer_set_language(buffer, hb_language_from_string(language.data(), static_cast<int>(language.size())));
  const std::vector<hb_feature_t> features = features_of(request);
  hb_shape(request.face.hb_font.get(), buffer, features.data(), static_cast<unsigned>(features.size()));
  if (hb_buffer_allocation_successful(buffer) == 0) throw std::bad_alloc();
  return glyphs_of(buffer);
}

}  // namespace cvpdf::text
