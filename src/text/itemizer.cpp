// Finds where script or face change. Plain text is passed over byte by byte, without asking anyone.
#include "text/itemizer.hpp"

#include <fmt/format.h>

#include <cassert>
#include <utility>

#include "unicode/normal_forms.hpp"
#include "unicode/text.hpp"

namespace cvpdf::text {

namespace {

constexpr std::string_view latin = "Latn";
constexpr unsigned char first_beyond_ascii = 0x80;
constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t hyphen = 0x2010;
constexpr char32_t no_break_hyphen = 0x2011;
// A cluster ends here even if more marks follow: no script needs that many, and hostile text has thousands.
constexpr std::size_t most_cluster_bytes = 128;

bool is_common(std::string_view script) { return script == "Zyyy" || script == "Zinh" || script == "Zzzz"; }

bool is_ascii_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool extends_cluster(char32_t c) { return unicode::is_mark(c) || unicode::is_ignorable(c); }

// HarfBuzz replaces blanks and the no-break hyphen by their plain sisters where a font lacks them.
bool has_or_replaces(const font::Face& face, char32_t c) {
  if (face.has(c)) return true;
  if (c == no_break_hyphen) return face.has(hyphen);
  return unicode::is_space(c) || unicode::is_ignorable(c);
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
  Cluster cluster{{begin, begin}, 0};
  cluster.base = unicode::next_code_point(text_.utf8, cluster.range.end);
  char32_t last = cluster.base;
  while (cluster.range.end < text_.utf8.size() && cluster.range.end - begin < most_cluster_bytes) {
    std::size_t next = cluster.range.end;
    const char32_t c = unicode::next_code_point(text_.utf8, next);
    if (!extends_cluster(c) && (last != zero_width_joiner || unicode::is_control(c))) break;
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
  const std::string_view script = unicode::script(cluster.base);
  extend({cluster.range, face_for(cluster), is_common(script) ? std::string_view() : script});
}

void Itemizer::extend(const Stretch& stretch) {
  if (stretches_.empty()) return stretches_.push_back(stretch);
  Stretch& last = stretches_.back();
  const bool same_script = last.script.empty() || stretch.script.empty() || last.script == stretch.script;
  const bool joins = last.range.end == stretch.range.begin && last.face == stretch.face && same_script;
  if (!joins) return stretches_.push_back(stretch);
  last.range.end = stretch.range.end;
  if (last.script.empty()) last.script = stretch.script;
}

font::FaceId Itemizer::face_for(const Cluster& cluster) {
  if (covers(own_face_, cluster)) return own_face_;
  const font::Face& own = fonts_.face(own_face_);
  // A mark that only another font has is better off there together with its base.
  for (std::size_t at = cluster.range.begin; at < cluster.range.end;) {
    const char32_t c = unicode::next_code_point(text_.utf8, at);
    if (has_or_replaces(own, c)) continue;
    const std::optional<font::FaceId> other = fonts_.fallback(query_, c, diagnostics_);
    if (other && covers(*other, cluster)) return *other;
  }
  if (has_or_replaces(own, cluster.base)) return warn_missing(cluster), own_face_;
  const std::optional<font::FaceId> for_base = fonts_.fallback(query_, cluster.base, diagnostics_);
  warn_missing(cluster);
  return for_base ? *for_base : face_with_box();
}

// With a base and a mark that the face has as one letter, e.g. e and U+0301 as é.
bool Itemizer::covers(font::FaceId id, const Cluster& cluster) const {
  const font::Face& face = fonts_.face(id);
  char32_t whole = 0;
  for (std::size_t at = cluster.range.begin; at < cluster.range.end;) {
    const char32_t c = unicode::next_code_point(text_.utf8, at);
    const char32_t joined = whole == 0 ? 0 : unicode::composed(whole, c);
    const bool is_joined = joined != 0 && face.has(joined);
    if (!is_joined && !has_or_replaces(face, c)) return false;
    whole = is_joined || whole == 0 ? (is_joined ? joined : c) : whole;
  }
  return true;
}

font::FaceId Itemizer::face_with_box() {
  if (shows_box(fonts_.face(own_face_))) return own_face_;
  for (const std::string_view family : {"serif", "sans", "mono"}) {
    const std::optional<font::FaceId> face = fonts_.find({family, query_.weight, query_.slant}, diagnostics_);
    if (face && shows_box(fonts_.face(*face))) return *face;
  }
  return own_face_;
}

void Itemizer::warn_missing(const Cluster& cluster) {
  if (!warned_.insert(cluster.base).second) return;
  diagnostics_.report({Severity::warning, "text/missing-glyph",
                       fmt::format("No font has U+{:04X} \"{}\", so that a box stands for it",
                                   static_cast<std::uint32_t>(cluster.base), unicode::to_utf8(cluster.base)),
                       part_of(text_.span, text_.utf8.size(), cluster.range),
                       "Put a font that has it into a folder \"fonts\" beside the content, or install one"});
}

void Itemizer::warn_control(const Cluster& cluster) {
  if (!warned_.insert(cluster.base).second) return;
  diagnostics_.report(
      {Severity::warning, "text/control-character",
       fmt::format("The control character U+{:04X} is left out", static_cast<std::uint32_t>(cluster.base)),
       part_of(text_.span, text_.utf8.size(), cluster.range), "Remove it from the text"});
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
    if (!is_common(script)) return script;
  }
  return latin;
}

}  // namespace cvpdf::text
