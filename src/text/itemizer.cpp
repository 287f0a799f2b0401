// Finds where script or face change. Plain text is passed over byte by byte, without asking anyone.
#include "text/itemizer.hpp"

#include <fmt/format.h>

#include <cassert>
#include <utility>

#include "text/coverage.hpp"
#include "unicode/scripts.hpp"
#include "unicode/text.hpp"

namespace cvpdf::text {

namespace {

constexpr std::string_view latin = "Latn";
constexpr unsigned char first_beyond_ascii = 0x80;
constexpr char32_t zero_width_joiner = 0x200D;
// A cluster ends here even if more marks follow: no script needs that many, and hostile text has thousands.
constexpr std::size_t most_cluster_bytes = 128;

bool is_ascii_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Whether a joiner before it makes it part of the character: emoji of several parts.
bool can_be_joined(char32_t c) {
  return !unicode::is_control(c) && !unicode::is_directional_control(c) && !unicode::is_space(c);
}

bool shows_box(const font::Face& face) {
  hb_glyph_extents_t extents{};
  return hb_font_get_glyph_extents(face.hb_font.get(), 0, &extents) != 0 && extents.width != 0 && extents.height != 0;
}

}  // namespace

std::vector<Stretch> Itemizer::itemize(const ItemizedText& text, const font::FaceQuery& query) {
  text_ = text;
  query_ = query;
  own_face_ = face_of(query, fonts_, diagnostics_);
  warned_.clear();
  fallbacks_.clear();
  stretches_.clear();
  for (std::size_t at = 0; at < text.utf8.size();) {
    const Stretch plain = plain_at(at);
    if (plain.range.end > at) {
      extend(plain);
      at = plain.range.end;
      continue;
    }
    const Cluster cluster = cluster_at(at);
    add(cluster);
    at = cluster.range.end;
  }
  for (Stretch& stretch : stretches_) stretch.script = stretch.script.empty() ? latin : stretch.script;
  return std::move(stretches_);
}

Stretch Itemizer::plain_at(std::size_t begin) const {
  const std::string_view utf8 = text_.utf8;
  const std::bitset<128>& ascii = fonts_.face(own_face_).ascii;
  bool has_letter = false;
  std::size_t end = begin;
  for (; end < utf8.size(); ++end) {
    const auto c = static_cast<unsigned char>(utf8[end]);
    if (c >= first_beyond_ascii || !ascii[c]) break;
    const bool is_letter = is_ascii_letter(c);
    if (is_letter && !has_letter && end > begin) break;  // Signs before it go with the script before them.
    has_letter = has_letter || is_letter;
  }
  // What follows may be a mark on the last letter.
  const bool may_be_marked = end < utf8.size() && static_cast<unsigned char>(utf8[end]) >= first_beyond_ascii;
  if (may_be_marked && end > begin) --end;
  return {{begin, end}, own_face_, has_letter ? latin : std::string_view()};
}

Itemizer::Cluster Itemizer::cluster_at(std::size_t begin) const {
  Cluster cluster{{begin, begin}, 0, {}};
  cluster.base = unicode::next_code_point(text_.utf8, cluster.range.end);
  cluster.script = unicode::script(cluster.base);
  char32_t last = cluster.base;
  bool is_half_flag = unicode::is_regional_indicator(cluster.base);
  while (cluster.range.end < text_.utf8.size() && cluster.range.end - begin < most_cluster_bytes) {
    std::size_t next = cluster.range.end;
    const char32_t c = unicode::next_code_point(text_.utf8, next);
    const bool completes_flag = is_half_flag && unicode::is_regional_indicator(c);
    const bool is_joined = last == zero_width_joiner && can_be_joined(c);
    if (!unicode::extends_character(c) && !completes_flag && !is_joined) break;
    is_half_flag = is_half_flag && !completes_flag;
    cluster.range.end = next;
    last = c;
  }
  return cluster;
}

void Itemizer::add(const Cluster& cluster) {
  if (unicode::is_control(cluster.base)) {
    warn_control(cluster);
    // Marks and ignorables behind it are harmless and kept with what follows.
    std::size_t next = cluster.range.begin;
    static_cast<void>(unicode::next_code_point(text_.utf8, next));
    if (next < cluster.range.end) extend({{next, cluster.range.end}, own_face_, {}});
    return;
  }
  if (unicode::is_directional_control(cluster.base)) warn_direction(cluster);
  if (!unicode::is_alphabetic_script(cluster.script)) warn_script(cluster);
  const std::string_view script = unicode::is_neutral_script(cluster.script) ? std::string_view() : cluster.script;
  extend({cluster.range, face_for(cluster), script});
}

// Between two words in one fallback's face, the blank is in that face, too: fewer runs, and one width of blanks.
void Itemizer::bridge_blank(const Stretch& stretch) {
  if (stretch.face == own_face_ || stretches_.size() < 2) return;
  const Stretch& blank = stretches_.back();
  const Stretch& before = stretches_[stretches_.size() - 2];
  const ByteRange& range = blank.range;
  const bool is_blank = text_.utf8.substr(range.begin, range.end - range.begin) == " ";
  const bool is_between =
      before.face == stretch.face && before.range.end == range.begin && range.end == stretch.range.begin;
  if (!is_blank || !is_between || !fonts_.face(stretch.face).has(U' ')) return;
  stretches_.pop_back();
  ++stretches_.back().range.end;
}

void Itemizer::extend(const Stretch& stretch) {
  bridge_blank(stretch);
  if (stretches_.empty()) return stretches_.push_back(stretch);
  Stretch& last = stretches_.back();
  const bool same_script = last.script.empty() || stretch.script.empty() || last.script == stretch.script;
  const bool joins = last.range.end == stretch.range.begin && last.face == stretch.face && same_script;
  if (!joins) return stretches_.push_back(stretch);
  last.range.end = stretch.range.end;
  if (last.script.empty()) last.script = stretch.script;
}

std::string_view Itemizer::text_of(const Cluster& cluster) const {
  return text_.utf8.substr(cluster.range.begin, cluster.range.end - cluster.range.begin);
}

font::FaceId Itemizer::face_for(const Cluster& cluster) {
  if (covers(fonts_.face(own_face_), text_of(cluster))) return own_face_;
  const font::FaceId face = search_face(cluster);
  if (!covers(fonts_.face(face), text_of(cluster))) warn_missing(cluster, face);
  if (face != own_face_ && has_or_replaces(fonts_.face(face), cluster.base)) note_fallback(cluster, face);
  return face;
}

font::FaceId Itemizer::search_face(const Cluster& cluster) {
  const font::Face& own = fonts_.face(own_face_);
  if (const char32_t letter = misdrawn_letter(own, text_of(cluster)); letter != 0) {
    const std::optional<font::FaceId> other = fallback_for(letter);
    if (other && covers(fonts_.face(*other), text_of(cluster))) return *other;
  }
  // A mark that only another font has is better off there together with its base.
  for (std::size_t at = cluster.range.begin; at < cluster.range.end;) {
    const char32_t c = unicode::next_code_point(text_.utf8, at);
    if (has_or_replaces(own, c)) continue;
    const std::optional<font::FaceId> other = fallback_for(c);
    if (other && covers(fonts_.face(*other), text_of(cluster))) return *other;
  }
  if (has_or_replaces(own, cluster.base)) return own_face_;
  const std::optional<font::FaceId> for_base = fallback_for(cluster.base);
  return for_base ? *for_base : face_with_box();
}

std::optional<font::FaceId> Itemizer::fallback_for(char32_t c) {
  const char32_t needed = needed_glyph(c);
  const auto known = fallbacks_.find(needed);
  if (known != fallbacks_.end()) return known->second;
  return fallbacks_[needed] = fonts_.fallback(query_, needed, diagnostics_);
}

font::FaceId Itemizer::face_with_box() {
  if (shows_box(fonts_.face(own_face_))) return own_face_;
  for (const std::string_view family : {"serif", "sans", "mono"}) {
    const std::optional<font::FaceId> face = fonts_.find({family, query_.weight, query_.slant}, diagnostics_);
    if (face && shows_box(fonts_.face(*face))) return *face;
  }
  return own_face_;
}

void Itemizer::report(Severity severity, const Remark& remark, const Cluster& cluster) {
  diagnostics_.report({severity, std::string(remark.code), remark.message, text_.place(cluster.range), remark.hint});
}

void Itemizer::note_fallback(const Cluster& cluster, font::FaceId id) {
  const std::string& own = fonts_.face(own_face_).family;
  const std::string& family = fonts_.face(id).family;
  // A sister face stands in for a faulty glyph so well that there is nothing to do.
  const bool is_misdrawn = misdrawn_letter(fonts_.face(own_face_), text_of(cluster)) != 0;
  if (own == family || is_misdrawn || !fonts_.is_first("fallback>" + family)) return;
  report(Severity::note,
         {"text/fallback-face",
          fmt::format("the font \"{}\" lacks \"{}\", for which \"{}\" stands in", own, text_of(cluster), family),
          "name a font in the layout that has it, or put one into a folder \"fonts\" beside the content"},
         cluster);
}

void Itemizer::warn_script(const Cluster& cluster) {
  if (!fonts_.is_first(fmt::format("unsupported>{}", cluster.script))) return;
  report(Severity::warning,
         {"text/unsupported-script",
          fmt::format("{} text cannot be set rightly yet", unicode::script_name(cluster.script)),
          "all its characters stand in the PDF; but look at their order and at the lines' ends"},
         cluster);
}

void Itemizer::warn_direction(const Cluster& cluster) {
  if (!fonts_.is_first("directional-control")) return;
  report(Severity::warning,
         {"text/directional-control",
          fmt::format("the directional control U+{:04X} has no effect yet", static_cast<std::uint32_t>(cluster.base)),
          "remove it from the text"},
         cluster);
}

void Itemizer::warn_missing(const Cluster& cluster, font::FaceId face) {
  if (!warned_.insert(cluster.base).second) return;
  const bool is_alphabetic = unicode::is_alphabetic_script(cluster.script);
  if (!is_alphabetic && !fonts_.is_first(fmt::format("missing>{}", cluster.script))) return;
  const char32_t lacking = first_lacking(fonts_.face(face), text_of(cluster));
  const std::string others = is_alphabetic ? "" : fmt::format(" and more of {}", unicode::script_name(cluster.script));
  report(Severity::warning,
         {"text/missing-glyph",
          fmt::format("no font has U+{:04X} \"{}\"{}, so that a box stands for it", static_cast<std::uint32_t>(lacking),
                      unicode::to_utf8(lacking), others),
          "put a font that has it into a folder \"fonts\" beside the content, or install one"},
         cluster);
}

void Itemizer::warn_control(const Cluster& cluster) {
  if (!warned_.insert(cluster.base).second) return;
  report(Severity::warning,
         {"text/control-character",
          fmt::format("the control character U+{:04X} is left out", static_cast<std::uint32_t>(cluster.base)),
          "remove it from the text"},
         cluster);
}

font::FaceId face_of(const font::FaceQuery& query, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  if (const std::optional<font::FaceId> face = fonts.find(query, diagnostics)) return *face;
  const std::optional<font::FaceId> embedded = fonts.find({"serif", query.weight, query.slant}, diagnostics);
  assert(embedded && "a serif is always embedded");
  return embedded.value_or(0);
}

std::string_view main_script(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    const std::string_view script = unicode::script(unicode::next_code_point(utf8, at));
    if (!unicode::is_neutral_script(script)) return script;
  }
  return latin;
}

}  // namespace cvpdf::text
