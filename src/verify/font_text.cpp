#include "verify/font_text.hpp"

#include "verify/code.hpp"
#include "verify/reader.hpp"
#include "verify/unicode_text.hpp"

namespace cvpdf::verify {
namespace {

constexpr std::uint32_t codes_of_a_byte = 256;

// Windows' code page 1252 from 0x80 to 0x9F (ISO 32000-1, annex D.2); elsewhere it is Latin-1.
constexpr char32_t windows_quarter[] = {0x20AC, 0x2022, 0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                        0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x2022, 0x17D,  0x2022,
                                        0x2022, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x2022, 0x17E,  0x178};
constexpr std::uint32_t first_of_quarter = 0x80, first_printable = 0x20;

char32_t in_windows_code(std::uint32_t code) {
  const bool in_quarter = code >= first_of_quarter && code < first_of_quarter + std::size(windows_quarter);
  return in_quarter ? windows_quarter[code - first_of_quarter] : static_cast<char32_t>(code);
}

// A simple font needs no map where its encoding is a standard one (PDF/UA-1, 7.21.7).
ToUnicode windows_texts() {
  ToUnicode texts;
  for (std::uint32_t code = first_printable; code < codes_of_a_byte; ++code)
    append_utf8(texts[code], in_windows_code(code));
  return texts;
}

bool is_name(QPDFObjectHandle value, std::string_view name) { return value.isName() && value.getName() == name; }

std::set<std::uint32_t> drawn_codes(QPDFObjectHandle font) {
  std::set<std::uint32_t> codes;
  QPDFObjectHandle differences = font.getKey("/Encoding").getKeyIfDict("/Differences");
  QPDFObjectHandle glyphs = font.getKey("/CharProcs");
  std::uint32_t code = 0;
  const int count = differences.isArray() ? differences.getArrayNItems() : 0;
  for (int i = 0; i < count; ++i) {
    QPDFObjectHandle item = differences.getArrayItem(i);
    if (item.isInteger()) code = static_cast<std::uint32_t>(item.getIntValueAsInt());
    if (!item.isName()) continue;
    if (item.getName() != "/.notdef" && glyphs.getKeyIfDict(item.getName()).isStream()) codes.insert(code);
    ++code;
  }
  return codes;
}

void read_composite(QPDFObjectHandle font, FontText& result) {
  result.kind = FontText::Kind::composite;
  result.encoding = read_encoding(font.getKey("/Encoding"));
  result.code_length = result.encoding.code_length;
  QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
  if (!descendants.isArray() || descendants.getArrayNItems() == 0) return;
  QPDFObjectHandle map = descendants.getArrayItem(0).getKeyIfDict("/CIDToGIDMap");
  result.glyph_of_cid = stream_bytes(map).value_or("");
}

}  // namespace

FontText read_font(QPDFObjectHandle font) {
  FontText result;
  if (!font.isDictionary()) return result;
  result.object = font.getObjectID();
  QPDFObjectHandle name = font.getKey("/BaseFont");
  if (name.isName()) result.name = name.getName().substr(1);
  if (const auto map = stream_bytes(font.getKey("/ToUnicode"))) result.texts = read_to_unicode(*map);
  if (is_name(font.getKey("/Subtype"), "/Type0")) {
    read_composite(font, result);
  } else if (is_name(font.getKey("/Subtype"), "/Type3")) {
    result.kind = FontText::Kind::drawn;
    result.drawn = drawn_codes(font);
  } else if (result.texts.empty() && is_name(font.getKey("/Encoding"), "/WinAnsiEncoding")) {
    result.texts = windows_texts();
  }
  return result;
}

std::optional<std::string_view> text_of(const FontText& font, std::uint32_t code) {
  const auto row = font.texts.find(code);
  if (row == font.texts.end()) return std::nullopt;
  return row->second;
}

bool shows_notdef(const FontText& font, std::uint32_t code) {
  if (font.kind == FontText::Kind::simple) return false;  // By its encoding; the programs of such fonts are not read.
  if (font.kind == FontText::Kind::drawn) return font.drawn.count(code) == 0;
  const std::uint32_t cid = cid_of(font.encoding, code);
  const std::size_t at = std::size_t{cid} * 2;
  if (font.glyph_of_cid.empty()) return cid == 0;
  return at + 1 >= font.glyph_of_cid.size() || (font.glyph_of_cid[at] == 0 && font.glyph_of_cid[at + 1] == 0);
}

std::vector<std::uint32_t> codes_in(const FontText& font, std::string_view shown) {
  std::vector<std::uint32_t> codes;
  for (std::size_t at = 0; at + font.code_length <= shown.size(); at += font.code_length) {
    codes.push_back(code_of(shown.substr(at, font.code_length)));
  }
  return codes;
}

}  // namespace cvpdf::verify
