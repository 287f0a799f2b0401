#include "output/pdf/content_stream.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "output/pdf/drawing.hpp"
#include "output/pdf/glyph_text.hpp"
#include "output/pdf/pictures.hpp"
#include "output/pdf/syntax.hpp"
#include "output/pdf/text_cursor.hpp"
#include "output/pdf/units.hpp"

namespace cvpdf::output::pdf {
namespace {

using document::StructureId;
using document::StructureNode;

// Longer /ActualText strings are cut in two: a string holds 32,767 bytes at most (PDF/A-2, 6.1.13-3).
constexpr std::size_t longest_actual_text = 8000;

bool speaks_for_itself(const Cluster& cluster, const paragraph::GlyphRun& run, const Font& font) {
  std::string_view rest = cluster.text;
  for (std::uint32_t i = cluster.begin; i < cluster.end; ++i) {
    const std::string_view said = font.glyph(run.glyphs[i].id).text;
    if (!rest.starts_with(said)) return false;
    rest.remove_prefix(said.size());
  }
  return rest.empty();
}

std::string span_opening(std::string_view text) {
  std::string opening = "/Span<</ActualText";
  append_string(opening, text_string(text));
  return opening += ">>BDC\n";
}

// One run on its way into the stream.
class RunWriter {
 public:
  RunWriter(const page::SetText& text, const Font& font, TextCursor& cursor, std::string& out)
      : run_(text.run), origin_(text.baseline.x), font_(font), cursor_(cursor), out_(out) {}

  void write() {
    set_word_spacing();
    for (std::uint32_t begin = 0; begin < run_.glyphs.size();) {
      if (is_plain_letter(begin)) {
        show(begin++);
        continue;
      }
      const Cluster cluster = cluster_at(run_, begin);
      begin = cluster.next;
      follow_given_text(cluster);
      if (cluster.silent) continue;
      if (!in_given_text_) follow_own_text(cluster);
      for (std::uint32_t i = cluster.begin; i < cluster.end; ++i) show(i);
    }
    close_given_text();
    close_own_text();
    cursor_.flush();
  }

 private:
  // Whether the glyph stands for a letter, says so by itself, and in no span.
  [[nodiscard]] bool is_plain_letter(std::uint32_t index) const {
    if (own_begin_ || next_ < run_.actual_text.size()) return false;
    const std::string_view letter = letter_at(run_, index);
    return !letter.empty() && font_.glyph(run_.glyphs[index].id).text == letter;
  }

  // The word spaces of a line are alike, but for kerns: what half of them want is set once, and the others differ.
  void set_word_spacing() {
    if (font_.code_size != CodeSize::one_byte) return;
    std::vector<std::int64_t> wanted;
    for (std::size_t i = 0; i + 1 < run_.glyphs.size(); ++i) {
      if (run_.glyphs[i].cluster >= run_.utf8.size() || run_.utf8[run_.glyphs[i].cluster] != ' ') continue;
      const CodedGlyph& glyph = font_.glyph(run_.glyphs[i].id);
      if (glyph.code != word_space_code) continue;
      wanted.push_back(cursor_.word_spacing_of(run_.glyphs[i + 1].x - run_.glyphs[i].x, glyph));
    }
    if (wanted.empty()) return;
    const auto middle = wanted.begin() + static_cast<std::ptrdiff_t>(wanted.size() / 2);
    std::nth_element(wanted.begin(), middle, wanted.end());
    cursor_.set_word_spacing(*middle);
  }

  // The ranges that the paragraph gave: they open and close where their glyphs do.
  void follow_given_text(const Cluster& cluster) {
    if (in_given_text_ && cluster.begin >= run_.actual_text[next_].end) {
      close_given_text();
      ++next_;
    }
    if (in_given_text_ || next_ >= run_.actual_text.size() || cluster.begin < run_.actual_text[next_].begin) return;
    close_own_text();
    open_span(run_.actual_text[next_].text);
    in_given_text_ = true;
  }
  void close_given_text() {
    if (in_given_text_) close_span();
    in_given_text_ = false;
  }

  // Neighbouring clusters that the character map misrepresents share one span. It begins before they are known, so
  // their operators wait in the cursor and the span's text is put before them.
  void follow_own_text(const Cluster& cluster) {
    const bool fits = own_text_.size() + cluster.text.size() <= longest_actual_text;
    const bool plain = speaks_for_itself(cluster, run_, font_);
    if (own_begin_ && (plain || !fits)) close_own_text();
    if (plain) return;
    if (!own_begin_) {
      cursor_.flush();
      own_begin_ = out_.size();
    }
    own_text_ += cluster.text;
  }
  void close_own_text() {
    if (!own_begin_) return;
    cursor_.flush();
    out_.insert(*own_begin_, span_opening(own_text_));
    out_.append("EMC\n");
    own_begin_.reset();
    own_text_.clear();
  }

  void open_span(std::string_view text) {
    cursor_.flush();
    out_.append(span_opening(text));
  }
  void close_span() {
    cursor_.flush();
    out_.append("EMC\n");
  }

  // Where a blank at a run's end stands is not seen; where the next run stands, the cursor sees to.
  [[nodiscard]] bool is_last_blank(std::uint32_t index) const {
    return index > 0 && index + 1 == run_.glyphs.size() && run_.utf8.ends_with(' ');
  }

  void show(std::uint32_t index) {
    const paragraph::PlacedGlyph& glyph = run_.glyphs[index];
    if (is_last_blank(index)) return cursor_.show_here(font_.glyph(glyph.id));
    Length x = origin_ + glyph.x, rise;
    if (glyph.dx != 0) x += ratio_of(ratio_of(run_.size, glyph.dx, font_.units_per_em), run_.expansion, 1000);
    if (glyph.dy != 0) rise = ratio_of(run_.size, glyph.dy, font_.units_per_em);
    cursor_.show(font_.glyph(glyph.id), x, rise);
  }

  const paragraph::GlyphRun& run_;
  Length origin_;
  const Font& font_;
  TextCursor& cursor_;
  std::string& out_;
  std::size_t next_ = 0;  // Among run_.actual_text.
  bool in_given_text_ = false;
  std::optional<std::size_t> own_begin_;  // In out_.
  std::string own_text_;
};

// What the current marked-content sequence belongs to.
struct Mark {
  enum class Kind : std::uint8_t { none, content, pagination, decoration };
  Kind kind = Kind::none;
  StructureId node = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

class PageWriter {
 public:
  PageWriter(const page::Page& page, const std::vector<StructureNode>& structure, const PageFonts& fonts)
      : page_(page), structure_(structure), fonts_(fonts), cursor_(content_.bytes) {}

  PageContent write() {
    for (; index_ < page_.items.size(); ++index_) {
      const page::PageItem& item = page_.items[index_];
      std::visit([&](const auto& kind) { write_item(kind, item.structure); }, item.kind);
    }
    close_mark();
    if (cursor_.in_text()) cursor_.end_text();
    return std::move(content_);
  }

 private:
  [[nodiscard]] bool is_tagged(StructureId node) const { return node < structure_.size(); }

  void write_item(const page::SetText& text, StructureId node) {
    if (text.run.glyphs.empty()) return end_formula();
    if (fonts_.library.face(text.run.face).use == font::FaceUse::icons) return draw(text);
    const Mark mark{is_tagged(node) ? Mark::Kind::content : Mark::Kind::pagination, is_tagged(node) ? node : 0};
    if (!cursor_.in_text()) {
      close_mark();  // A sequence opened outside the text object must close there (14.6.1).
      cursor_.begin_text();
    }
    const Length y = page_.size.height - text.baseline.y;
    set_mark(mark, y + text.run.size, text.run.utf8);
    begin_formula(node, text.baseline.y);
    const Font& font = fonts_.embedded.font(text.run.face);
    cursor_.set_color(text.run.color);
    cursor_.set_font(font, text.run.size);
    cursor_.set_spacing(text.run.expansion, text.run.tracking);
    cursor_.move_to(text.baseline.x, y + text.run.rise);
    RunWriter(text, font, cursor_, content_.bytes).write();
    end_formula();
  }

  void draw(const page::SetText& icons) {
    end_text();
    const Length baseline = page_.size.height - icons.baseline.y;
    set_mark({Mark::Kind::decoration, 0}, baseline + icons.run.size, {});
    cursor_.set_color(icons.run.color);
    append_drawing(icons.run, {icons.baseline.x, baseline}, fonts_.library.face(icons.run.face), content_.bytes);
  }

  // No path may stand in a text object, and no sequence end outside of the one in which it began.
  void end_text() {
    if (!cursor_.in_text()) return;
    close_mark();
    cursor_.end_text();
  }

  void write_item(const page::FilledRect& filled, StructureId node) {
    end_text();
    const Length top = page_.size.height - filled.rect.origin.y;
    set_mark({is_tagged(node) ? Mark::Kind::content : Mark::Kind::decoration, is_tagged(node) ? node : 0}, top, {});
    cursor_.set_color(filled.color);
    for (const Length side :
         {filled.rect.origin.x, top - filled.rect.size.height, filled.rect.size.width, filled.rect.size.height}) {
      append_decimal(content_.bytes, to_position(side), position_decimals);
      content_.bytes.push_back(' ');
    }
    content_.bytes.append("re f\n");
  }

  void write_item(const page::PlacedFigure& figure, StructureId node) {
    if (cursor_.in_text()) {
      close_mark();
      cursor_.end_text();
    }
    const Length top = page_.size.height - figure.rect.origin.y;
    const bool is_content = is_tagged(node);
    set_mark({is_content ? Mark::Kind::content : Mark::Kind::decoration, is_content ? node : 0}, top, {});
    content_.bytes += drawn_picture(figure, page_.size.height);
    if (is_content) content_.figures.push_back({node, corners_of(figure.rect, page_.size.height)});
  }

  void write_item(const page::LinkArea& area, StructureId node) {
    if (!is_tagged(node) || structure_[node].role != document::Role::link || structure_[node].target.empty()) return;
    const auto index = static_cast<std::uint32_t>(content_.links.size());
    const Length top = page_.size.height - area.rect.origin.y;
    content_.tags.push_back({Tag::Kind::annotation, node, index, to_points(top), {}});
    content_.links.push_back({area.rect, node});
  }

  static std::int64_t to_points(Length top) { return in_units(top, 1) + 1; }

  void close_mark() {
    if (mark_.kind != Mark::Kind::none) content_.bytes.append("EMC\n");
    mark_ = {};
  }

  // Opens the item's sequence unless it is open already; a new one becomes a tag.
  void set_mark(const Mark& mark, Length top, std::string_view text) {
    if (mark == mark_) return;
    close_mark();
    mark_ = mark;
    if (mark.kind == Mark::Kind::pagination) {
      content_.bytes.append("/Artifact<</Type/Pagination>>BDC\n");
    } else if (mark.kind == Mark::Kind::decoration) {
      content_.bytes.append("/Artifact BMC\n");
    } else {
      open_content(mark.node);
      content_.tags.push_back({Tag::Kind::content, mark.node, identifiers_++, to_points(top), text});
    }
  }

  void open_content(StructureId node) {
    const document::Role role = structure_[node].role;
    const std::span<const std::string_view> implied = implied_types(role);
    const std::string_view type = implied.empty() ? structure_type(role) : implied.back();
    fmt::format_to(std::back_inserter(content_.bytes), "/{}<</MCID {}>>BDC\n", type, identifiers_);
  }

  // A formula's runs differ in face, size and height, and poppler sees blanks between them: those on one line share a
  // text.
  void begin_formula(StructureId node, Length baseline) {
    if (index_ < formula_end_ || !is_tagged(node) || structure_[node].role != document::Role::formula) return;
    std::string text;
    std::size_t end = index_;
    for (; end < page_.items.size() && page_.items[end].structure == node; ++end) {
      const auto* part = std::get_if<page::SetText>(&page_.items[end].kind);
      if (part == nullptr || part->baseline.y != baseline) break;
      text += plain_text(part->run.utf8);
    }
    if (end - index_ < 2 || text.empty() || text.size() > longest_actual_text) return;
    content_.bytes += span_opening(text);
    formula_end_ = end;
  }
  void end_formula() {
    if (index_ + 1 == formula_end_) content_.bytes.append("EMC\n");
  }

  const page::Page& page_;
  const std::vector<StructureNode>& structure_;
  const PageFonts& fonts_;
  std::size_t index_ = 0;        // Of the item at hand.
  std::size_t formula_end_ = 0;  // Behind the items that share a text; not behind the one at hand: none do.
  PageContent content_;
  TextCursor cursor_;
  Mark mark_;
  std::uint32_t identifiers_ = 0;
};

}  // namespace

PageContent write_content(const page::Page& page, const std::vector<StructureNode>& structure, const PageFonts& fonts) {
  return PageWriter(page, structure, fonts).write();
}

}  // namespace cvpdf::output::pdf
