#include "icons/truetype.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace cvpdf::icons {
namespace {

constexpr int ascent = 800, descent = 200, x_height = 430, cap_height = 640, regular = 400;
// The first of January 2026, in seconds since 1904: when the font says that it was made.
constexpr std::uint32_t made = 3850070400;

struct Blank {
  std::uint16_t code_point, advance;
};
constexpr std::array<Blank, 4> blanks{{{0x20, 250}, {0xA0, 250}, {0x2009, 160}, {0x202F, 160}}};

class Bytes {
 public:
  Bytes& u8(unsigned value) {
    text_ += static_cast<char>(value & 0xFFU);
    return *this;
  }
  Bytes& u16(std::size_t value) { return u8(static_cast<unsigned>(value >> 8U)).u8(static_cast<unsigned>(value)); }
  Bytes& i16(int value) { return u16(static_cast<std::uint16_t>(value)); }
  Bytes& u32(std::size_t value) { return u16(value >> 16U).u16(value); }
  Bytes& text(std::string_view bytes) {
    text_ += bytes;
    return *this;
  }
  Bytes& zeros(std::size_t count) {
    text_.append(count, '\0');
    return *this;
  }
  Bytes& pad() { return zeros((4 - text_.size() % 4) % 4); }
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  [[nodiscard]] const std::string& str() const { return text_; }

 private:
  std::string text_;
};

struct Box {
  int x_min = 0, y_min = 0, x_max = 0, y_max = 0;
};

struct Glyph {
  std::string outline;  // Its bytes in "glyf"; none: a blank.
  int advance = 0;
  Box box;
  std::size_t points = 0, contours = 0;
};

int rounded(double value) { return static_cast<int>(std::lround(value)); }

// Of all points: those off the curve stay within the icon, too.
Box box_of(const Icon& icon) {
  Box box{32767, 32767, -32768, -32768};
  for (const Contour& contour : icon.contours) {
    for (const Point& point : contour) {
      box.x_min = std::min(box.x_min, rounded(point.x));
      box.x_max = std::max(box.x_max, rounded(point.x));
      box.y_min = std::min(box.y_min, rounded(point.y));
      box.y_max = std::max(box.y_max, rounded(point.y));
    }
  }
  return icon.contours.empty() ? Box{} : box;
}

// Differences from point to point: absent where there is none, one byte where that holds it, else two.
struct Deltas {
  unsigned short_flag, same_flag;
  Bytes bytes{};

  unsigned add(int delta) {
    if (delta == 0) return same_flag;
    if (std::abs(delta) < 256) {
      bytes.u8(static_cast<unsigned>(std::abs(delta)));
      return short_flag | (delta > 0 ? same_flag : 0U);
    }
    bytes.i16(delta);
    return 0;
  }
};

std::string outline_of(const Icon& icon, const Box& box) {
  constexpr unsigned on_curve = 0x01, overlaps = 0x40;
  Bytes head, flags;
  Deltas xs{0x02, 0x10}, ys{0x04, 0x20};
  head.i16(static_cast<int>(icon.contours.size())).i16(box.x_min).i16(box.y_min).i16(box.x_max).i16(box.y_max);
  int last_x = 0, last_y = 0;
  std::size_t count = 0;
  for (const Contour& contour : icon.contours) {
    for (const Point& point : contour) {
      const int x = rounded(point.x), y = rounded(point.y);
      flags.u8((point.on_curve ? on_curve : 0U) | (flags.size() == 0 ? overlaps : 0U) | xs.add(x - last_x) |
               ys.add(y - last_y));
      last_x = x;
      last_y = y;
    }
    count += contour.size();
    head.u16(count - 1);
  }
  head.u16(0);  // Instructions.
  return head.text(flags.str()).text(xs.bytes.str()).text(ys.bytes.str()).pad().str();
}

Glyph glyph_of(const Icon& icon) {
  Glyph glyph{{}, icon_advance, box_of(icon), 0, icon.contours.size()};
  glyph.outline = icon.contours.empty() ? std::string() : outline_of(icon, glyph.box);
  for (const Contour& contour : icon.contours) glyph.points += contour.size();
  return glyph;
}

class FontWriter {
 public:
  FontWriter(const std::vector<Icon>& icons, const FontNames& names) : icons_(icons), names_(names) {
    std::stable_sort(icons_.begin(), icons_.end(),
                     [](const Icon& a, const Icon& b) { return a.code_point < b.code_point; });
    glyphs_.push_back({{}, icon_advance, {}, 0, 0});
    for (const Blank& blank : blanks) glyphs_.push_back({{}, blank.advance, {}, 0, 0});
    for (const Icon& icon : icons_) glyphs_.push_back(glyph_of(icon));
    for (const Glyph& glyph : glyphs_) {
      all_.x_min = std::min(all_.x_min, glyph.box.x_min);
      all_.y_min = std::min(all_.y_min, glyph.box.y_min);
      all_.x_max = std::max(all_.x_max, glyph.box.x_max);
      all_.y_max = std::max(all_.y_max, glyph.box.y_max);
    }
  }

  // By their names' order.
  std::string write() {
    return file({{"OS/2", os2()},
                 {"cmap", cmap()},
                 {"glyf", glyf()},
                 {"head", head()},
                 {"hhea", hhea()},
                 {"hmtx", hmtx()},
                 {"loca", loca()},
                 {"maxp", maxp()},
                 {"name", name()},
                 {"post", Bytes().u32(0x00030000).u32(0).i16(-75).i16(50).zeros(20)}});
  }

 private:
  struct Table {
    std::string_view tag;
    Bytes bytes;
  };

  static std::uint32_t checksum(std::string bytes) {
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      sum += static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (24 - 8 * (i % 4));
    }
    return sum;
  }

  static std::string file(const std::vector<Table>& tables) {
    constexpr std::size_t row = 16, adjustment_in_head = 8;
    constexpr std::uint32_t magic = 0xB1B0AFBA;
    std::size_t power = 1, selector = 0;
    for (; power * 2 <= tables.size(); power *= 2) ++selector;
    Bytes head, body;
    head.u32(0x00010000).u16(tables.size()).u16(power * row).u16(selector).u16((tables.size() - power) * row);
    std::size_t adjustment = 0;
    for (const Table& table : tables) {
      const std::size_t offset = 12 + tables.size() * row + body.size();
      if (table.tag == "head") adjustment = offset + adjustment_in_head;
      head.text(table.tag).u32(checksum(table.bytes.str())).u32(offset).u32(table.bytes.size());
      body.text(table.bytes.str()).pad();
    }
    std::string all = head.text(body.str()).str();
    return all.replace(adjustment, 4, Bytes().u32(magic - checksum(all)).str());
  }

  [[nodiscard]] Bytes os2() const {
    constexpr std::array<int, 10> sub_and_superscripts{650, 600, 0, 75, 650, 600, 0, 350, 50, 250};
    Bytes out;
    out.u16(4).i16(icon_advance).u16(regular).u16(5).u16(0);
    for (const int measure : sub_and_superscripts) out.i16(measure);
    out.u16(0).zeros(10);                     // Family class, PANOSE.
    out.u32(0).u32(1U << 28U).u32(0).u32(0);  // Bit 60: the Private Use Area.
    out.text("CVPD").u16(0x40).u16(blanks.front().code_point).u16(last_code_point());
    out.i16(ascent).i16(-descent).i16(0).u16(ascent).u16(descent).u32(1).u32(0);
    return out.i16(x_height).i16(cap_height).u16(0).u16(' ').u16(1);
  }

  [[nodiscard]] char32_t last_code_point() const {
    return icons_.empty() ? blanks.back().code_point : icons_.back().code_point;
  }

  // Format 4, a segment for each character.
  [[nodiscard]] Bytes cmap() const {
    std::vector<std::size_t> codes;
    codes.reserve(blanks.size() + icons_.size());
    for (const Blank& blank : blanks) codes.push_back(blank.code_point);
    for (const Icon& icon : icons_) codes.push_back(icon.code_point);
    const std::size_t count = codes.size() + 1;
    std::size_t power = 1, selector = 0;
    for (; power * 2 <= count; power *= 2) ++selector;
    Bytes out;
    out.u16(0).u16(1).u16(3).u16(1).u32(12);
    out.u16(4).u16(16 + 8 * count).u16(0).u16(2 * count).u16(2 * power).u16(selector).u16(2 * (count - power));
    for (const std::size_t code : codes) out.u16(code);
    out.u16(0xFFFF).u16(0);
    for (const std::size_t code : codes) out.u16(code);
    out.u16(0xFFFF);
    for (std::size_t i = 0; i < codes.size(); ++i) out.u16(i + 1 - codes[i]);
    return out.u16(1).zeros(2 * count);
  }

  [[nodiscard]] Bytes glyf() const {
    Bytes out;
    for (const Glyph& glyph : glyphs_) out.text(glyph.outline);
    return out;
  }

  [[nodiscard]] Bytes loca() const {
    Bytes out;
    std::size_t at = 0;
    for (const Glyph& glyph : glyphs_) {
      out.u16(at / 2);
      at += glyph.outline.size();
    }
    return out.u16(at / 2);
  }

  [[nodiscard]] Bytes head() const {
    Bytes out;
    out.u32(0x00010000).u32(0x00010000).u32(0).u32(0x5F0F3CF5).u16(0x3).u16(units_per_em);
    out.u32(0).u32(made).u32(0).u32(made);
    out.i16(all_.x_min).i16(all_.y_min).i16(all_.x_max).i16(all_.y_max);
    return out.u16(0).u16(8).i16(2).i16(0).i16(0);
  }

  [[nodiscard]] Bytes hhea() const {
    int least_right = icon_advance;
    for (const Glyph& glyph : glyphs_) least_right = std::min(least_right, glyph.advance - glyph.box.x_max);
    Bytes out;
    out.u32(0x00010000).i16(ascent).i16(-descent).i16(0).u16(icon_advance);
    out.i16(all_.x_min).i16(least_right).i16(all_.x_max).i16(1).i16(0).i16(0);
    return out.zeros(10).u16(glyphs_.size());
  }

  [[nodiscard]] Bytes hmtx() const {
    Bytes out;
    for (const Glyph& glyph : glyphs_) out.i16(glyph.advance).i16(glyph.box.x_min);
    return out;
  }

  [[nodiscard]] Bytes maxp() const {
    std::size_t points = 0, contours = 0;
    for (const Glyph& glyph : glyphs_) {
      points = std::max(points, glyph.points);
      contours = std::max(contours, glyph.contours);
    }
    return Bytes().u32(0x00010000).u16(glyphs_.size()).u16(points).u16(contours).zeros(4).u16(2).zeros(16);
  }

  // For Windows, in American English.
  [[nodiscard]] Bytes name() const {
    struct Row {
      std::size_t id;
      std::string text;
    };
    const std::string family(names_.family);
    const std::vector<Row> rows{{0, std::string(names_.copyright)},
                                {1, family},
                                {2, "Regular"},
                                {3, "cvpdf " + family},
                                {4, family},
                                {5, "Version 1.000"},
                                {6, family + "-Regular"},
                                {13, std::string(names_.licence)}};
    Bytes head, text;
    head.u16(0).u16(rows.size()).u16(6 + 12 * rows.size());
    for (const Row& row : rows) {
      head.u16(3).u16(1).u16(0x409).u16(row.id).u16(2 * row.text.size()).u16(text.size());
      for (const char c : row.text) text.u16(static_cast<unsigned char>(c));
    }
    return head.text(text.str());
  }

  std::vector<Icon> icons_;  // By ascending code point.
  const FontNames& names_;
  std::vector<Glyph> glyphs_;
  Box all_;
};

}  // namespace

std::string truetype_font(const std::vector<Icon>& icons, const FontNames& names) {
  return FontWriter(icons, names).write();
}

}  // namespace cvpdf::icons
