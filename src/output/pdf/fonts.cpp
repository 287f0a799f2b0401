#include "output/pdf/fonts.hpp"

#include <fmt/format.h>
#include <hb.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "base/ascii.hpp"
#include "output/pdf/cff.hpp"
#include "output/pdf/coding.hpp"
#include "output/pdf/digest.hpp"
#include "output/pdf/subset.hpp"
#include "output/pdf/syntax.hpp"
#include "output/pdf/to_unicode.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr int thousand = 1000;
// Font descriptor flags (table 123).
constexpr int fixed_pitch_flag = 1, symbolic_flag = 4, italic_flag = 64;
// A stem's width is no part of an OpenType font; a fifth of the weight is right for book faces (regular: 80).
constexpr int weight_per_stem_unit = 5;
constexpr int semibold = 600, bold = 700;
constexpr std::size_t longest_name = 100;  // With the tag below the 127 bytes of PDF/A, 6.1.13.
// Fewer equal widths than this are cheaper listed than skipped: a new segment costs its number and two brackets.
constexpr std::size_t shortest_skip = 3;

// ASCII's printable characters.
constexpr std::size_t first_ascii = 0x20, behind_ascii = 0x7F;
// From codes to CIDs as cid_of() has it: the map that one byte needs in place of Identity-H (9.7.5.4).
constexpr std::string_view byte_map =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n"
    "/CMapName/Bytes def\n/CMapType 1 def\n/WMode 0 def\n"
    "1 begincodespacerange\n<00><FF>\nendcodespacerange\n2 begincidrange\n<01><1F> 225\n<20><FF> 1\nendcidrange\n"
    "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";

Dictionary identity_system() {
  return {{"Registry", String{"Adobe"}}, {"Ordering", String{"Identity"}}, {"Supplement", 0}};
}

int to_thousandths(int value, int units_per_em) {
  return static_cast<int>(std::lround(static_cast<double>(value) * thousand / units_per_em));
}

std::vector<std::uint32_t> glyph_ids(const UsedFace& used) {
  std::vector<std::uint32_t> ids;
  ids.reserve(used.glyphs.size());
  for (const UsedGlyph& glyph : used.glyphs) ids.push_back(glyph.id);
  return ids;
}

// A face's program as the file has it, and the code that shows each of its glyphs.
struct Coding {
  CodeSize size = CodeSize::two_bytes;
  std::vector<std::uint16_t> codes;  // By index into UsedFace::glyphs.
  std::string program;
  std::string glyph_map;  // From codes to glyphs, where those are not the same (9.7.4.3, CIDToGIDMap).
};

std::string glyph_map(const std::vector<std::uint16_t>& codes, const std::vector<std::uint32_t>& ids) {
  std::string map;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const std::size_t at = std::size_t{2} * cid_of(codes[i]);
    if (map.size() < at + 2) map.resize(at + 2);
    map[at] = static_cast<char>(ids[i] >> 8U);
    map[at + 1] = static_cast<char>(ids[i]);
  }
  return map;
}

// With two bytes, a code is a glyph's id in the program.
Coding two_byte_coding(Subset cut) {
  return {CodeSize::two_bytes, {cut.ids.begin(), cut.ids.end()}, std::move(cut.program), {}};
}

Coding make_coding(const UsedFace& used, font::OutlineFormat format, Subset cut) {
  const auto codes = one_byte_codes(used.glyphs);
  if (!codes) return two_byte_coding(std::move(cut));
  if (format != font::OutlineFormat::cff) {
    return {CodeSize::one_byte, *codes, std::move(cut.program), glyph_map(*codes, cut.ids)};
  }
  std::vector<GlyphCode> glyphs;
  for (std::size_t i = 0; i < codes->size(); ++i) glyphs.push_back({cut.ids[i], cid_of((*codes)[i])});
  std::optional<std::string> program = recode_cff(cut.program, glyphs);
  if (!program) return two_byte_coding(std::move(cut));
  return {CodeSize::one_byte, *codes, std::move(*program), {}};
}

Font code_glyphs(const UsedFace& used, const font::Face& face, const Coding& coding) {
  Font font;
  font.code_size = coding.size;
  font.units_per_em = std::max(1, face.metrics.units_per_em);
  font.slots.resize(used.glyphs.back().id + 1);
  for (std::size_t i = 0; i < used.glyphs.size(); ++i) {
    const UsedGlyph& glyph = used.glyphs[i];
    const int advance = hb_font_get_glyph_h_advance(face.hb_font.get(), glyph.id);
    font.slots[glyph.id] = static_cast<std::uint16_t>(i);
    font.glyphs.push_back(
        {coding.codes[i], static_cast<std::int16_t>(to_thousandths(advance, font.units_per_em)), glyph.text});
  }
  return font;
}

std::size_t code_count(const Font& font) {
  std::size_t count = 0;
  for (const CodedGlyph& glyph : font.glyphs) count = std::max<std::size_t>(count, glyph.code + std::size_t{1});
  return count;
}

std::uint16_t identifier_of(const CodedGlyph& glyph, CodeSize size) {
  return size == CodeSize::one_byte ? cid_of(glyph.code) : glyph.code;
}

std::vector<int> widths_by_cid(const Font& font) {
  std::vector<int> widths;
  for (const CodedGlyph& glyph : font.glyphs) {
    const std::size_t cid = identifier_of(glyph, font.code_size);
    if (widths.size() <= cid) widths.resize(cid + 1, font.glyphs.front().width);
    widths[cid] = glyph.width;
  }
  return widths;
}

// One-byte codes that nobody shows stand for what they are in ASCII: one range is shorter than its parts.
std::vector<std::string> texts_by_code(const Font& font) {
  std::vector<std::string> texts(std::max(code_count(font), font.code_size == CodeSize::one_byte ? behind_ascii : 0));
  if (font.code_size == CodeSize::one_byte) {
    for (std::size_t code = first_ascii; code < behind_ascii; ++code) texts[code] = static_cast<char>(code);
  }
  for (const CodedGlyph& glyph : font.glyphs) texts[glyph.code] = glyph.text;
  return texts;
}

bool says_bold(std::string_view name) {
  constexpr std::string_view word = "bold";
  return std::search(name.begin(), name.end(), word.begin(), word.end(),
                     [](char one, char other) { return ascii_lower(one) == other; }) != name.end();
}

Dictionary descriptor(const font::Face& face, const std::string& name, Reference program) {
  const font::Metrics& metrics = face.metrics;
  const auto scaled = [&](int value) { return Value(to_thousandths(value, std::max(1, metrics.units_per_em))); };
  const int flags = symbolic_flag | (metrics.fixed_pitch ? fixed_pitch_flag : 0) | (metrics.italic ? italic_flag : 0);
  const bool cff = face.format == font::OutlineFormat::cff;
  return {{"Type", Name{"FontDescriptor"}},
          {"FontName", Name{name}},
          {"Flags", flags},
          {"FontBBox",
           Array{scaled(metrics.bbox[0]), scaled(metrics.bbox[1]), scaled(metrics.bbox[2]), scaled(metrics.bbox[3])}},
          {"ItalicAngle", metrics.italic_angle},
          {"Ascent", scaled(metrics.ascent)},
          {"Descent", scaled(-metrics.descent)},
          {"CapHeight", scaled(metrics.cap_height)},
          {"StemV", metrics.weight / weight_per_stem_unit},
          {cff ? "FontFile3" : "FontFile2", program}};
}

Reference add_program(const font::Face& face, std::string program, ObjectTable& table, const Deflater& deflater) {
  Dictionary dictionary;
  if (face.format == font::OutlineFormat::cff) {
    dictionary.push_back({"Subtype", Name{"CIDFontType0C"}});
  } else {
    dictionary.push_back({"Length1", program.size()});
  }
  return add_compressed(table, std::move(dictionary), std::move(program), deflater);
}

// The font that codes select glyphs from. A CID is a glyph's number in the program, but for TrueType's one-byte codes.
Dictionary descendant(const font::Face& face, const Font& font, const std::string& name, Reference descriptor) {
  const bool cff = face.format == font::OutlineFormat::cff;
  Widths widths = compact_widths(widths_by_cid(font));
  Dictionary result{{"Type", Name{"Font"}},         {"Subtype", Name{cff ? "CIDFontType0" : "CIDFontType2"}},
                    {"BaseFont", Name{name}},       {"CIDSystemInfo", identity_system()},
                    {"FontDescriptor", descriptor}, {"DW", widths.usual}};
  if (!widths.others.empty()) result.push_back({"W", syntax_of(std::move(widths.others))});
  return result;
}

// Adds the objects of one font after the other.
class Embedder {
 public:
  Embedder(ObjectTable& table, const Deflater& deflater) : table_(table), deflater_(deflater) {}

  Font embed(const UsedFace& used, const font::Face& face) {
    Coding coding = make_coding(used, face.format, subset(face, glyph_ids(used)));
    const std::string name = subset_name(used, name_with_weight(face.postscript_name, face.metrics.weight));
    Font font = code_glyphs(used, face, coding);
    const Reference program = add_program(face, std::move(coding.program), table_, deflater_);
    const Reference map = add_compressed(table_, {}, to_unicode(texts_by_code(font), font.code_size), deflater_);
    Dictionary inner = descendant(face, font, name, table_.add(descriptor(face, name, program)));
    if (face.format != font::OutlineFormat::cff) inner.push_back({"CIDToGIDMap", glyph_map_of(std::move(coding))});
    font.object = table_.add({{"Type", Name{"Font"}},
                              {"Subtype", Name{"Type0"}},
                              {"BaseFont", Name{name}},
                              {"Encoding", encoding(font.code_size)},
                              {"DescendantFonts", Array{Value(table_.add(std::move(inner)))}},
                              {"ToUnicode", map}});
    return font;
  }

 private:
  Value glyph_map_of(Coding coding) {
    if (coding.glyph_map.empty()) return Name{"Identity"};
    return add_compressed(table_, {}, std::move(coding.glyph_map), deflater_);
  }

  // One-byte codes need a map of their own, which all fonts of the file share.
  Value encoding(CodeSize size) {
    if (size == CodeSize::two_bytes) return Name{"Identity-H"};
    if (!byte_map_) {
      Dictionary dictionary{{"Type", Name{"CMap"}}, {"CMapName", Name{"Bytes"}}, {"CIDSystemInfo", identity_system()}};
      byte_map_ = add_compressed(table_, std::move(dictionary), std::string(byte_map), deflater_);
    }
    return *byte_map_;
  }

  ObjectTable& table_;
  const Deflater& deflater_;
  std::optional<Reference> byte_map_;
};

int most_frequent(const std::vector<int>& values) {
  std::map<int, std::size_t> counts;
  int best = values.empty() ? 0 : values.front();
  for (const int value : values) {
    const std::size_t count = ++counts[value];
    if (count > counts[best] || (count == counts[best] && value < best)) best = value;
  }
  return best;
}

// How many codes from `begin` on have the usual width.
std::size_t usual_run(const std::vector<int>& widths, std::size_t begin, int usual) {
  std::size_t end = begin;
  while (end < widths.size() && widths[end] == usual) ++end;
  return end - begin;
}

}  // namespace

FontSet embed_fonts(const std::vector<UsedFace>& used, const font::FontLibrary& library, ObjectTable& table,
                    const Deflater& deflater) {
  FontSet set;
  Embedder embedder(table, deflater);
  set.by_face.resize(library.size());
  for (const UsedFace& face : used) {
    set.by_face[face.face] = static_cast<std::uint32_t>(set.fonts.size());
    set.fonts.push_back(embedder.embed(face, library.face(face.face)));
    set.fonts.back().name = fmt::format("F{}", set.fonts.size());
  }
  return set;
}

Widths compact_widths(const std::vector<int>& widths) {
  Widths result{most_frequent(widths), {}};
  for (std::size_t code = 0; code < widths.size();) {
    code += usual_run(widths, code, result.usual);
    Array segment;
    const std::size_t first = code;
    while (code < widths.size()) {
      const std::size_t skip = usual_run(widths, code, result.usual);
      if (skip >= shortest_skip || code + skip == widths.size()) break;
      segment.emplace_back(widths[code++]);
    }
    if (segment.empty()) continue;
    result.others.emplace_back(first);
    result.others.emplace_back(std::move(segment));
  }
  return result;
}

std::string name_with_weight(const std::string& postscript_name, int weight) {
  if (weight < semibold || says_bold(postscript_name)) return postscript_name;
  return postscript_name + (weight < bold ? "-Semibold" : "-Bold");
}

std::string subset_name(const UsedFace& used, const std::string& postscript_name) {
  std::string key = postscript_name;
  for (const UsedGlyph& glyph : used.glyphs) key += fmt::format(" {}", glyph.id);
  std::uint64_t rest = digest(key)[0];
  std::string name;
  for (int i = 0; i < 6; ++i, rest /= 26) name.push_back(static_cast<char>('A' + rest % 26));
  name.push_back('+');
  for (const char c : std::string_view(postscript_name).substr(0, longest_name)) {
    const bool allowed =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    name.push_back(allowed ? c : '-');
  }
  return name;
}

}  // namespace cvpdf::output::pdf
