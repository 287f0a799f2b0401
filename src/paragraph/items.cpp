// Walks over the clusters, gathers boxes, and puts between them what the text allows.
#include "paragraph/items.hpp"

#include <algorithm>
#include <string_view>

#include "paragraph/word_division.hpp"
#include "text/shape.hpp"
#include "unicode/line_breaks.hpp"
#include "unicode/text.hpp"

namespace cvpdf::paragraph {
namespace {

// Costs of breaks, on TeX's scale of penalties.
constexpr int text_hyphen_cost = 135;    // After a hyphen that the author wrote.
constexpr int dash_cost = 300;           // After a dash without blanks: "2015–2019" had better stay whole.
constexpr int symbol_cost = 150;         // After a slash and the like.
constexpr int cut_cost = 5'000;          // Between the letters of a word that no line can hold.
constexpr int last_resort_cost = 2'000;  // Where an address has no mark to be divided at.
// A word space stretches by half, as in TeX's fonts, and shrinks by three tenths; TeX's third is the line builder's
// limit.
constexpr int stretch = 500, shrink = 300;  // Thousandths.
constexpr char32_t soft_hyphen = 0xAD, no_break_space = 0xA0;

// Blanks at which a line may end; they vanish there.
bool is_blank(char32_t c) {
  if (c < 0x80) return c == U' ';
  const bool is_glued = c == no_break_space || c == U'\u2007' || c == U'\u202F';
  return !is_glued && unicode::is_space(c);
}

// Of a break where nothing is added to the text.
int cost_of(unicode::BreakKind kind) {
  switch (kind) {
    case unicode::BreakKind::dash:
      return dash_cost;
    case unicode::BreakKind::slash:
    case unicode::BreakKind::address:
    case unicode::BreakKind::symbol:
      return symbol_cost;
    case unicode::BreakKind::last_resort:
      return last_resort_cost;
    case unicode::BreakKind::mandatory:
    case unicode::BreakKind::blank:
    case unicode::BreakKind::hyphen:
    case unicode::BreakKind::soft_hyphen:
    case unicode::BreakKind::plain:
      break;
  }
  return 0;
}

class ItemMaker {
 public:
  explicit ItemMaker(const ItemRequest& request)
      : request_(request), measured_(request.measured), utf8_(request.measured.utf8) {}

  Itemized make() && {
    result_.items.reserve(measured_.glyphs.size() / 2 + 4);
    result_.origins.reserve(measured_.glyphs.size() / 2 + 4);
    if (request_.division == Division::anywhere) {
      opportunities_ = unicode::line_breaks(utf8_);
      hyphens_ = divide_words(measured_, request_.text, request_.document);
    }
    for (std::size_t run = 0; run < request_.text.size(); ++run) add_run(run);
    add_line_end(last_glyph());
    return std::move(result_);
  }

 private:
  [[nodiscard]] std::uint32_t last_glyph() const { return measured_.runs.back().first_glyph; }

  [[nodiscard]] char32_t code_point_at(std::size_t offset) const {
    return offset < utf8_.size() ? unicode::next_code_point(utf8_, offset) : U'\0';
  }
  [[nodiscard]] char32_t code_point_before(std::size_t offset) const {
    if (offset == 0) return U'\0';
    do --offset;
    while (offset > 0 && (static_cast<unsigned char>(utf8_[offset]) & 0xC0U) == 0x80U);
    return unicode::next_code_point(utf8_, offset);
  }

  void add_run(std::size_t run) {
    if (run == 0 || request_.text[run - 1].line_break_after) begin_segment(run);
    const MeasuredRun& measured = measured_.runs[run];
    const std::uint32_t end = measured_.runs[run + 1].first_glyph;
    box_begin_ = measured.first_glyph;
    if (box_begin_ < end && measured.whole) {
      begin_whole(run, end);
    } else {
      visit_clusters(end);
    }
    end_box(end);
    // A break behind all text would only add an empty line.
    if (request_.text[run].line_break_after && measured_.runs[run + 1].first_byte < utf8_.size()) add_line_end(end);
  }

  void visit_clusters(std::uint32_t end) {
    for (std::uint32_t glyph = box_begin_; glyph < end; ++glyph) {
      if (measured_.glyphs[glyph].starts_cluster) visit(glyph);
    }
  }

  void begin_whole(std::size_t run, std::uint32_t end) {
    if (request_.text[run].blank_cost) return add_vanishing(run, end);
    if (!request_.text[run].joined) break_between(box_begin_);
  }

  // What a line that ends before it drops. Each glyph keeps its own width.
  void add_vanishing(std::size_t run, std::uint32_t end) {
    const std::uint32_t first = box_begin_;
    const int cost = std::min(*request_.text[run].blank_cost, penalty_forbid);
    add(Penalty{cost}, {first, first, measured_.glyphs[first].begin});
    for (std::uint32_t glyph = first; glyph < end; ++glyph) {
      add(Glue{.width = measured_.width(glyph, glyph + 1)}, {glyph, glyph + 1, measured_.glyphs[glyph].begin});
    }
    box_begin_ = end;
  }

  void begin_segment(std::size_t run) {
    segment_begin_ = measured_.runs[run].first_byte;
    while (run + 1 < request_.text.size() && !request_.text[run].line_break_after) ++run;
    segment_end_ = measured_.runs[run + 1].first_byte;
  }

  void visit(std::uint32_t glyph) {
    const MeasuredGlyph& at = measured_.glyphs[glyph];
    std::size_t next = at.begin;
    const char32_t c = unicode::next_code_point(utf8_, next);
    const bool is_alone = next == at.end;  // Without a mark on it.
    if (is_alone && (is_blank(c) || c == no_break_space))
      return add_blank(glyph, is_within_contact(glyph) ? no_break_space : c);
    break_between(glyph);
    break_inside(glyph);
  }

  // The opportunity and the hyphenation before a cluster.
  void break_between(std::uint32_t glyph) {
    const std::uint32_t offset = measured_.glyphs[glyph].begin;
    const auto* opportunity = opportunity_at(offset);
    const bool is_between = opportunity != nullptr && opportunity->kind != unicode::BreakKind::blank;
    if (is_between && is_within_contact(glyph)) return;
    if (is_between) add_opportunity(*opportunity, glyph);
    skip_hyphens_before(offset);
    if (next_hyphen_ < hyphens_.size() && hyphens_[next_hyphen_].offset == offset) {
      add_hyphenation(glyph, hyphens_[next_hyphen_], {});
    }
  }

  // Whether the cluster and the one before it belong to one text that stays whole and fits on a line.
  bool is_within_contact(std::uint32_t glyph) {
    if (glyph >= contact_end_) find_contact(glyph);
    const bool fits = request_.measure <= Length() || measured_.width(contact_begin_, contact_end_) <= request_.measure;
    return glyph > contact_begin_ && fits;
  }

  // The contact that begins in the cluster's run; else nothing up to the next run.
  void find_contact(std::uint32_t glyph) {
    std::size_t run = measured_.glyphs[glyph].run;
    contact_begin_ = contact_end_ = measured_.runs[run + 1].first_glyph;
    if (!is_whole(run)) return;
    contact_begin_ = measured_.runs[run].first_glyph;
    while (is_whole(run)) contact_end_ = measured_.runs[++run].first_glyph;
  }

  bool is_whole(std::size_t run) const {
    return run < request_.text.size() && request_.text[run].unity == document::Text::Unity::whole;
  }

  // A ligature that may be divided: at one place only, the share of its width left of it being guessed.
  void break_inside(std::uint32_t glyph) {
    const MeasuredGlyph& at = measured_.glyphs[glyph];
    skip_hyphens_before(at.begin + 1);
    Discretionary place;
    HyphenPoint point{soft_hyphen_inside(at), text_hyphen_cost};
    if (point.offset != 0) {
      place.kind = Discretionary::Kind::text;
    } else if (next_hyphen_ < hyphens_.size() && hyphens_[next_hyphen_].offset < at.end) {
      point = hyphens_[next_hyphen_];
    } else {
      return;
    }
    place.post = -ratio_of(cluster_width(glyph), point.offset - at.begin, at.end - at.begin);
    add_hyphenation(glyph, point, place);
  }

  // Letters become a ligature in spite of a soft hyphen between them. Returns the place behind it, or 0.
  std::uint32_t soft_hyphen_inside(const MeasuredGlyph& at) {
    if (opportunity_at(at.begin) != nullptr) ++next_opportunity_;
    if (next_opportunity_ == opportunities_.size()) return 0;
    const std::uint32_t offset = opportunities_[next_opportunity_].offset;
    return offset < at.end && code_point_before(offset) == soft_hyphen ? offset : 0;
  }

  void skip_hyphens_before(std::uint32_t offset) {
    while (next_hyphen_ < hyphens_.size() && hyphens_[next_hyphen_].offset < offset) ++next_hyphen_;
  }

  const unicode::LineBreakOpportunity* opportunity_at(std::uint32_t offset) {
    while (next_opportunity_ < opportunities_.size() && opportunities_[next_opportunity_].offset < offset) {
      ++next_opportunity_;
    }
    if (next_opportunity_ == opportunities_.size()) return nullptr;
    const auto& next = opportunities_[next_opportunity_];
    return next.offset == offset ? &next : nullptr;
  }

  void add_opportunity(const unicode::LineBreakOpportunity& opportunity, std::uint32_t glyph) {
    end_box(glyph);
    const std::uint32_t offset = opportunity.offset;
    if (opportunity.kind == unicode::BreakKind::mandatory) return add_line_end(glyph);
    const Discretionary place{.cost = text_hyphen_cost, .kind = Discretionary::Kind::text};
    if (opportunity.kind == unicode::BreakKind::hyphen) return add(place, {glyph, glyph, offset});
    if (opportunity.kind == unicode::BreakKind::soft_hyphen) {
      return add_hyphenation(glyph, {offset, text_hyphen_cost}, place);
    }
    add(Penalty{cost_of(opportunity.kind)}, {glyph, glyph, offset});
  }

  // `place` has its kind, and what is right of it in the glyph that it divides.
  void add_hyphenation(std::uint32_t glyph, const HyphenPoint& point, Discretionary place) {
    const Length hyphen = hyphen_width(glyph);
    if (hyphen == Length{}) return;
    end_box(glyph);
    place.pre = hyphen - place.post;
    place.cost = point.cost;
    add(place, {glyph, glyph, point.offset});
  }

  // Of the run's own hyphen, less what it protrudes; zero where its face has none. Kerning with the letter before is
  // left to the line builder: it would cost a shaping per place.
  Length hyphen_width(std::uint32_t glyph) {
    const std::size_t run = measured_.glyphs[glyph].run;
    if (hyphen_run_ == run) return hyphen_width_;
    hyphen_run_ = run;
    hyphen_width_ = Length();
    const text::ShapedRun& shaped = request_.text[run];
    if (!request_.fonts.face(shaped.face).has(U'-')) return hyphen_width_;
    const text::ShapedRun hyphen = text::reshape(shaped, {0, 0, "-"}, request_.document, request_.fonts);
    std::int64_t advance = 0;
    for (const text::Glyph& piece : hyphen.glyphs) advance += piece.advance;
    const Length width = measured_.runs[run].scale.position(advance, 0);
    return hyphen_width_ = width - ratio_of(width, request_.fonts.face(shaped.face).protrusions.of(U'-').right, 1000);
  }

  [[nodiscard]] std::uint32_t cluster_end(std::uint32_t glyph) const {
    do ++glyph;
    while (!measured_.glyphs[glyph].starts_cluster);
    return glyph;
  }
  [[nodiscard]] Length cluster_width(std::uint32_t glyph) const { return measured_.width(glyph, cluster_end(glyph)); }

  void add_blank(std::uint32_t glyph, char32_t c) {
    end_box(glyph);
    const std::uint32_t end = cluster_end(glyph);
    const std::uint32_t offset = measured_.glyphs[glyph].begin;
    const bool is_first = c == no_break_space || offset == segment_begin_ || !is_blank(code_point_before(offset));
    if (is_first) begin_blanks(glyph, c);
    Glue glue;
    if (!at_edge_) glue.width = measured_.width(glyph, end);
    const bool gives = c == U' ' || c == no_break_space;
    if (gives && request_.alignment == document::Alignment::justified) {
      glue.stretch = ratio_of(glue.width, stretch, 1000);
      glue.shrink = ratio_of(glue.width, shrink, 1000);
    }
    add(glue, {glyph, end, offset});
    box_begin_ = end;
  }

  // What holds for all blanks in a row.
  void begin_blanks(std::uint32_t glyph, char32_t c) {
    const std::uint32_t offset = measured_.glyphs[glyph].begin;
    at_edge_ = false;
    int cost = penalty_forbid;
    if (c != no_break_space) {
      std::size_t end = offset;
      for (std::size_t next = end; next < segment_end_ && is_blank(unicode::next_code_point(utf8_, next));) end = next;
      at_edge_ = offset == segment_begin_ || end == segment_end_;
      cost = at_edge_ ? penalty_forbid : blank_cost(static_cast<std::uint32_t>(end));
    }
    if (cost != 0) add(Penalty{cost}, {glyph, glyph, offset});
  }

  // Of a break at the blanks that end before `end`.
  int blank_cost(std::uint32_t end) {
    if (opportunity_at(end) == nullptr) return penalty_forbid;
    return 0;
  }

  void end_box(std::uint32_t end) {
    if (box_begin_ == end) return;
    const bool is_formula = measured_.runs[measured_.glyphs[box_begin_].run].whole;
    if (request_.measure > Length() && !is_formula && measured_.width(box_begin_, end) > request_.measure) {
      cut_up(end);
    }
    add_box(end);
  }

  // So that nothing is lost at the paper's edge. Leaves the last cluster.
  void cut_up(std::uint32_t end) {
    if (!result_.cut) result_.cut = {box_begin_, end, measured_.glyphs[box_begin_].begin};
    for (std::uint32_t next = cluster_end(box_begin_); next < end; next = cluster_end(next)) {
      add_box(next);
      add(Penalty{cut_cost}, {next, next, measured_.glyphs[next].begin});
    }
  }

  void add_box(std::uint32_t end) {
    const std::uint32_t begin = box_begin_;
    Box box;
    box.width = measured_.width(begin, end);
    if (request_.alignment == document::Alignment::justified) {
      box.reserve = tracking_of(begin, end);
      box.stretch = box.shrink = ratio_of(box.width, most_expansion, 1000) + box.reserve;
    }
    const font::Protrusions& protrusions =
        request_.fonts.face(request_.text[measured_.glyphs[begin].run].face).protrusions;
    const int left = protrusions.of(code_point_at(measured_.glyphs[begin].begin)).left;
    box.left_protrusion = hang_of(cluster_width(begin), left, measured_.cluster(begin));
    std::uint32_t last = end - 1;
    while (last > begin && !measured_.glyphs[last].starts_cluster) --last;
    const int right = protrusions.of(code_point_before(measured_.glyphs[last].end)).right;
    box.right_protrusion = hang_of(measured_.width(last, end), right, measured_.cluster(last));
    add(box, {begin, end, measured_.glyphs[begin].begin});
    box_begin_ = end;
  }

  // Between the glyphs of a box that ends with its word.
  [[nodiscard]] Length tracking_of(std::uint32_t begin, std::uint32_t end) const {
    const Length em = measured_.runs[measured_.glyphs[begin].run].scale.size;
    return ratio_of(em, std::int64_t{most_tracking} * (end - begin - 1), 1000);
  }

  void add_line_end(std::uint32_t glyph) {
    const Origin here{glyph, glyph, measured_.glyphs[glyph].begin};
    add(Penalty{penalty_forbid}, here);
    add(Glue{.stretch = Length::scaled(Length::scaled_per_point), .order = GlueOrder::fil}, here);
    add(Penalty{penalty_force}, here);
  }

  void add(const Item& item, const Origin& origin) {
    result_.items.push_back(item);
    result_.origins.push_back(origin);
  }

  const ItemRequest& request_;
  const MeasuredText& measured_;
  std::string_view utf8_;
  Itemized result_;
  std::vector<unicode::LineBreakOpportunity> opportunities_;
  std::vector<HyphenPoint> hyphens_;
  std::size_t next_opportunity_ = 0, next_hyphen_ = 0;
  std::uint32_t box_begin_ = 0;  // The first glyph not yet in an item.
  std::uint32_t contact_begin_ = 0, contact_end_ = 0;
  // Between two forced breaks, in bytes. Blanks at either end have no width, so that edges stay straight.
  std::size_t segment_begin_ = 0, segment_end_ = 0;
  bool at_edge_ = false;  // Of the blanks at hand.
  std::size_t hyphen_run_ = static_cast<std::size_t>(-1);
  Length hyphen_width_;  // In hyphen_run_.
};

}  // namespace

Itemized make_items(const ItemRequest& request) { return ItemMaker(request).make(); }

}  // namespace cvpdf::paragraph
