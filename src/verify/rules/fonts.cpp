// Fonts: embedded, with a glyph for every code shown, and encoded so that codes mean what they should.
#include <fmt/format.h>

#include <map>
#include <string>

#include "verify/encoding.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

struct ShownFont {
  mutable QPDFObjectHandle dictionary;
  mutable QPDFObjectHandle descendant;  // Of a composite font; else the same.
  Place place;                          // Where it is shown first.
  std::string name;
};

std::vector<ShownFont> shown_fonts(const PdfFile& pdf) {
  std::map<int, ShownFont> fonts;
  int page = 0;
  for (const PageText& text : pdf.texts) {
    ++page;
    for (const auto& [object, use] : text.fonts) {
      if (object == 0) continue;
      QPDFObjectHandle font = pdf.file.qpdf->getObjectByID(object, 0);
      QPDFObjectHandle inner = font.getKey("/DescendantFonts");
      const bool composite = inner.isArray() && inner.getArrayNItems() > 0;
      fonts.emplace(object, ShownFont{font, composite ? inner.getArrayItem(0) : font, {page, object}, use.name});
    }
  }
  std::vector<ShownFont> result;
  result.reserve(fonts.size());
  for (auto& [object, font] : fonts) result.push_back(std::move(font));
  return result;
}

bool is_drawn(const ShownFont& font) { return font.dictionary.getKey("/Subtype").isNameAndEquals("/Type3"); }

void fonts_are_embedded(const PdfFile& pdf, Findings& findings) {
  for (const ShownFont& font : shown_fonts(pdf)) {
    if (is_drawn(font)) continue;
    QPDFObjectHandle descriptor = font.descendant.getKeyIfDict("/FontDescriptor");
    const bool embedded = descriptor.getKeyIfDict("/FontFile").isStream() ||
                          descriptor.getKeyIfDict("/FontFile2").isStream() ||
                          descriptor.getKeyIfDict("/FontFile3").isStream();
    if (embedded) continue;
    findings.error("pdf/font-not-embedded", fmt::format("the font {} is not in the file", font.name), font.place,
                   "another machine shows another font");
  }
}

void codes_are_glyphs(const PdfFile& pdf, Findings& findings) {
  for (const ShownFont& font : shown_fonts(pdf)) {
    QPDFObjectHandle type = font.dictionary.getKey("/Subtype");
    if (!type.isNameAndEquals("/Type0")) continue;
    if (!read_encoding(font.dictionary.getKey("/Encoding")).known) {
      findings.error("pdf/font-encoding",
                     fmt::format("the font {} is encoded neither by Identity-H nor by a map in the file", font.name),
                     font.place);
    }
    QPDFObjectHandle inner = font.descendant;
    QPDFObjectHandle map = inner.getKeyIfDict("/CIDToGIDMap");
    const bool needs = inner.getKeyIfDict("/Subtype").isNameAndEquals("/CIDFontType2");
    if (needs && !map.isStream() && !map.isNameAndEquals("/Identity")) {
      findings.error("pdf/font-encoding", fmt::format("the font {} has no /CIDToGIDMap", font.name), font.place);
    }
    if (!inner.getKeyIfDict("/CIDSystemInfo").isDictionary()) {
      findings.error("pdf/font-encoding", fmt::format("the font {} has no /CIDSystemInfo", font.name), font.place);
    }
  }
}

void no_sets_of_glyphs(const PdfFile& pdf, Findings& findings) {
  for (const ShownFont& font : shown_fonts(pdf)) {
    QPDFObjectHandle descriptor = font.descendant.getKeyIfDict("/FontDescriptor");
    for (const char* key : {"/CIDSet", "/CharSet"}) {
      if (!descriptor.isDictionary() || !descriptor.hasKey(key)) continue;
      findings.error("pdf/font-set", fmt::format("the font {} lists its glyphs, {}", font.name, key), font.place,
                     "leave it out: it must be complete, and nobody needs it");
    }
  }
}

void no_missing_glyphs(const PdfFile& pdf, Findings& findings) {
  int page = 0;
  for (const PageText& text : pdf.texts) {
    ++page;
    for (const ContentFault& fault : text.faults) {
      if (fault.kind != ContentFault::Kind::notdef) continue;
      findings.error("pdf/notdef", fmt::format("a glyph is shown that the font has not: {}", fault.text),
                     {page, fault.object});
    }
  }
}

}  // namespace

std::span<const Rule> font_rules() {
  static constexpr Rule rows[] = {
      {"embedded", "PDF/UA-1 7.21.4.1; PDF/A-2 6.2.11.4.1", Binds::all, fonts_are_embedded},
      {"encoding", "PDF/UA-1 7.21.3; PDF/A-2 6.2.11.3", Binds::all, codes_are_glyphs},
      {"sets of glyphs", "PDF/UA-1 7.21.4.2; PDF/A-2 6.2.11.4.2", Binds::all, no_sets_of_glyphs},
      {"missing glyphs", "PDF/UA-1 7.21.8; PDF/A-2 6.2.11.8", Binds::all, no_missing_glyphs},
  };
  return rows;
}

}  // namespace cvpdf::verify
