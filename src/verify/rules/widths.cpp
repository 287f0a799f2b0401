// A glyph's width is said twice, in the font's dictionary and in its program: lines are set by one, shown by the other.
#include <fmt/format.h>

#include <cmath>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "verify/font_program.hpp"
#include "verify/reader.hpp"
#include "verify/rules/rule.hpp"

namespace cvpdf::verify {
namespace {

constexpr double usual_width = 1000;         // ISO 32000-1, table 117.
constexpr double allowed = 1;                // Thousandths of an em (PDF/UA-1, 7.21.5).
constexpr std::size_t most_ranges = 10'000;  // Of a font; what follows is not looked at.

// /W and /DW (9.7.4.3): "first [widths...]", or "first last width".
class Widths {
 public:
  explicit Widths(QPDFObjectHandle font) : usual_(number(font.getKeyIfDict("/DW")).value_or(usual_width)) {
    QPDFObjectHandle list = font.getKeyIfDict("/W");
    for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems() && ranges_.size() < most_ranges;) {
      i = read(list, i);
    }
  }
  [[nodiscard]] double of(std::uint32_t cid) const {
    for (const Range& range : ranges_) {
      if (cid < range.first || cid > range.last) continue;
      return range.widths.size() == 1 ? range.widths[0] : range.widths[static_cast<std::size_t>(cid - range.first)];
    }
    return usual_;
  }

 private:
  // One width for all, or one for each.
  struct Range {
    double first, last;
    std::vector<double> widths;
  };

  static std::optional<double> number(QPDFObjectHandle value) {
    return value.isNumber() ? std::optional(value.getNumericValue()) : std::nullopt;
  }

  // The segment at `at`; returns where the next one begins.
  int read(QPDFObjectHandle list, int at) {
    const std::optional<double> first = number(list.getArrayItem(at));
    QPDFObjectHandle second = list.getArrayItem(at + 1);
    if (second.isArray()) {
      read_each(first, second);
      return at + 2;
    }
    const std::optional<double> last = number(second);
    const auto width = at + 2 < list.getArrayNItems() ? number(list.getArrayItem(at + 2)) : std::nullopt;
    if (first && last && width) ranges_.push_back({*first, *last, {*width}});
    return at + 3;
  }

  void read_each(const std::optional<double>& first, QPDFObjectHandle list) {
    std::vector<double> widths;
    for (const QPDFObjectHandle& item : list.getArrayAsVector()) widths.push_back(number(item).value_or(usual_));
    if (!first || widths.empty()) return;
    ranges_.push_back({*first, *first + static_cast<double>(widths.size() - 1), std::move(widths)});
  }

  double usual_;
  std::vector<Range> ranges_;
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
void check_widths(const FontText& text, const QPDFObjectHandle& font, const FontUse& use, Findings& findings) {
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
