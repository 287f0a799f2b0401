// A glyph's width is said twice, in the font's dictionary and in its program: lines are set by one, shown by the other.
#include <fmt/format.h>

#include <cmath>
#include <map>
#include <optional>

#include "verify/font_program.hpp"
#include "verify/reader.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr double usual_width = 1000;  // ISO 32000-1, table 117.
constexpr double allowed = 1;         // Thousandths of an em (PDF/UA-1, 7.21.5).
constexpr std::uint32_t most_cids = 65536;

// /W and /DW (9.7.4.3): "first [widths...]", or "first last width".
class Widths {
 public:
  explicit Widths(QPDFObjectHandle font) : usual_(number(font.getKeyIfDict("/DW")).value_or(usual_width)) {
    QPDFObjectHandle list = font.getKeyIfDict("/W");
    for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems();) i = read(list, i);
  }
  [[nodiscard]] double of(std::uint32_t cid) const {
    const auto found = widths_.find(cid);
    return found == widths_.end() ? usual_ : found->second;
  }

 private:
  static std::optional<double> number(QPDFObjectHandle value) {
    return value.isNumber() ? std::optional(value.getNumericValue()) : std::nullopt;
  }
  void set(double cid, const std::optional<double>& width) {
    if (width && cid >= 0 && cid < most_cids) widths_.emplace(static_cast<std::uint32_t>(cid), *width);
  }
  // The segment at `at`; returns where the next one begins.
  int read(QPDFObjectHandle list, int at) {
    const double first = number(list.getArrayItem(at)).value_or(-1);
    QPDFObjectHandle second = list.getArrayItem(at + 1);
    if (second.isArray()) {
      for (int i = 0; i < second.getArrayNItems(); ++i) set(first + i, number(second.getArrayItem(i)));
      return at + 2;
    }
    const double last = std::min<double>(number(second).value_or(-1), most_cids);
    const std::optional<double> width =
        at + 2 < list.getArrayNItems() ? number(list.getArrayItem(at + 2)) : std::nullopt;
    for (double cid = std::max(first, 0.0); cid <= last; ++cid) set(cid, width);
    return at + 3;
  }

  double usual_;
  std::map<std::uint32_t, double> widths_;
};

std::optional<std::string> program_of(QPDFObjectHandle font) {
  QPDFObjectHandle descriptor = font.getKeyIfDict("/FontDescriptor");
  for (const char* const key : {"/FontFile2", "/FontFile3"}) {
    if (descriptor.getKeyIfDict(key).isStream()) return stream_bytes(descriptor.getKeyIfDict(key));
  }
  return std::nullopt;
}

std::uint32_t glyph_of(const FontText& font, std::uint32_t cid) {
  const std::size_t at = std::size_t{cid} * 2;
  if (at + 1 >= font.glyph_of_cid.size()) return cid;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(font.glyph_of_cid[i]); };
  return byte(at) * 256U + byte(at + 1);
}

// Composite fonts alone: those of other kinds select glyphs by name.
void check_widths(const FontText& text, QPDFObjectHandle font, const FontUse& use, Findings& findings) {
  std::optional<std::string> bytes = program_of(font);
  if (!bytes) return;  // That it is not embedded is another rule's.
  const Place place{0, text.object};
  const FontProgram program(std::move(*bytes));
  if (!program.is_readable()) {
    return findings.error("pdf/font-program", fmt::format("the program of the font {} cannot be read", use.name),
                          place);
  }
  const Widths widths(font);
  for (const std::uint32_t code : use.codes) {
    const std::uint32_t cid = cid_of(text.encoding, code);
    const std::optional<double> real = program.advance(glyph_of(text, cid));
    if (!real || std::abs(*real - widths.of(cid)) <= allowed) continue;
    return findings.error("pdf/font-width",
                          fmt::format("the font {} says that code {} is {} wide, and its program {}", use.name, code,
                                      widths.of(cid), std::round(*real)),
                          place);
  }
}

void widths_agree(const PdfFile& pdf, Findings& findings) {
  std::map<int, FontUse> uses;
  for (const PageText& page : pdf.texts) {
    for (const auto& [object, use] : page.fonts) {
      FontUse& all = uses.emplace(object, FontUse{use.name, {}}).first->second;
      all.codes.insert(use.codes.begin(), use.codes.end());
    }
  }
  for (const auto& [object, use] : uses) {
    const auto text = pdf.fonts.find(object);
    if (text == pdf.fonts.end() || text->second.kind != FontText::Kind::composite) continue;
    QPDFObjectHandle inner = pdf.file.qpdf->getObjectByID(object, 0).getKey("/DescendantFonts");
    if (inner.isArray() && inner.getArrayNItems() > 0) check_widths(text->second, inner.getArrayItem(0), use, findings);
  }
}

}  // namespace

std::span<const Rule> width_rules() {
  static constexpr Rule rows[] = {
      {"widths", "PDF/UA-1 7.21.5; PDF/A-2 6.2.11.5", Binds::all, widths_agree},
  };
  return rows;
}

}  // namespace cvpdf::verify
