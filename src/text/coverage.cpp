// Follows HarfBuzz: take apart, order the marks, put together what the face has.
#include "text/coverage.hpp"

#include <algorithm>

#include "unicode/normal_forms.hpp"
#include "unicode/text.hpp"

namespace cvpdf::text {

namespace {

constexpr char32_t hyphen = 0x2010, no_break_hyphen = 0x2011;

// Puts each mark into the letter where the face has both as one, however it draws it (UAX #15, section 3.11, D117, but
// for the face).
std::u32string recomposed(const std::u32string& parts, const font::Face& face) {
  std::u32string out;
  for (const char32_t c : parts) {
    const bool is_blocked = out.size() > 1 && unicode::combining_class(out.back()) >= unicode::combining_class(c);
    const char32_t joined = out.empty() || is_blocked ? 0 : unicode::composed(out.front(), c);
    if (joined != 0 && (face.has(joined) || face.draws_wrongly(joined))) {
      out.front() = joined;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

bool has_or_replaces(const font::Face& face, char32_t c) {
  if (face.has(c)) return true;
  if (c == no_break_hyphen) return face.has(hyphen);
  return needed_glyph(c) == U' ' && face.has(U' ');
}

char32_t needed_glyph(char32_t c) { return unicode::is_space(c) || unicode::is_ignorable(c) ? U' ' : c; }

char32_t first_lacking(const font::Face& face, std::string_view cluster) {
  for (std::size_t at = 0; at < cluster.size();) {
    const char32_t c = unicode::next_code_point(cluster, at);
    // Ignorables within a cluster need no glyph: without a blank to hide them in, HarfBuzz drops theirs.
    const bool is_dropped = at > 0 && unicode::is_ignorable(c) && cluster.size() > unicode::to_utf8(c).size();
    if (!is_dropped && !has_or_replaces(face, c)) return c;
  }
  return 0;
}

char32_t misdrawn_letter(const font::Face& face, std::string_view cluster) {
  if (face.faulty.empty() || cluster.size() < 2) return 0;
  const std::u32string parts = recomposed(unicode::decomposed(cluster), face);
  return !parts.empty() && face.draws_wrongly(parts.front()) ? parts.front() : 0;
}

bool covers(const font::Face& face, std::string_view cluster) {
  // What a face draws wrongly HarfBuzz would put together of parts that the face draws well.
  if (misdrawn_letter(face, cluster) != 0) return false;
  if (first_lacking(face, cluster) == 0) return true;
  const std::u32string parts = recomposed(unicode::decomposed(cluster), face);
  return std::all_of(parts.begin(), parts.end(), [&](char32_t c) { return has_or_replaces(face, c); });
}

}  // namespace cvpdf::text
