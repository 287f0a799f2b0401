// Cuts a line out of the text. Where HarfBuzz marked the cut as unsafe, or a hyphen follows, what lies between the cut
// and the nearest safe place is shaped again.
#include "paragraph/line_glyphs.hpp"

#include <algorithm>

#include "text/shape.hpp"
#include "unicode/text.hpp"

namespace cvpdf::paragraph {
namespace {

// The characters of a glyph's cluster; none behind the cluster's first glyph.
std::string_view text_at(const text::ShapedRun& run, std::size_t index) {
  const std::uint32_t cluster = run.glyphs[index].cluster;
  if (index > 0 && run.glyphs[index - 1].cluster == cluster) return {};
  std::size_t next = index + 1;
  while (next < run.glyphs.size() && run.glyphs[next].cluster == cluster) ++next;
  const std::size_t end = next < run.glyphs.size() ? run.glyphs[next].cluster : run.utf8.size();
  return std::string_view(run.utf8).substr(cluster, end - cluster);
}

}  // namespace

bool is_break_control(std::string_view character) {
  if (character.size() < 2) return false;  // Nearly all.
  constexpr std::string_view controls[] = {"\u00AD", "\u200B", "\u2060", "\uFEFF"};
  return std::find(std::begin(controls), std::end(controls), character) != std::end(controls);
}

void append_without_break_controls(std::string_view utf8, std::string& out) {
  if (utf8.size() < 2) {
    out += utf8;
    return;
  }
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    static_cast<void>(unicode::next_code_point(utf8, at));
    const std::string_view character = utf8.substr(begin, at - begin);
    if (!is_break_control(character)) out += character;
  }
}

void LineGlyphs::collect(const LineRange& range) {
  glyphs_.clear();
  piece_count_ = 0;
  item_ = range.first_item;
  collect_visible(range);
  visible_ = glyphs_.size();
  find_tracked();
  add_blanks(range.end.glyph, range.next_glyph);
}

// What a line ends at is dropped, and read as a blank: of a separator, only that is left.
void LineGlyphs::add_blanks(std::uint32_t begin, std::uint32_t end) {
  const MeasuredText& measured = request_.measured;
  const auto is_separator = [&](std::uint32_t glyph) {
    return request_.text[measured.glyphs[glyph].run].blank_cost && measured.cluster(glyph) != " ";
  };
  for (std::uint32_t glyph = begin; glyph < end; ++glyph) {
    if (!is_separator(glyph)) add_original(glyph, glyph + 1);
  }
}

// Tracking stands between two letters, not beside a blank and not inside a cluster.
void LineGlyphs::find_tracked() {
  for (std::size_t i = 0; i + 1 < glyphs_.size(); ++i) {
    LineGlyph& glyph = glyphs_[i];
    const LineGlyph& next = glyphs_[i + 1];
    const bool is_tracked = !glyph.is_blank && !next.is_blank && !next.text.empty();
    if (is_tracked) glyph.tracked_em = request_.measured.runs[glyph.run].scale.size;
  }
}

void LineGlyphs::collect_visible(const LineRange& range) {
  const std::uint32_t head = head_end(range);
  const std::uint32_t tail = tail_begin(range);
  const bool new_head = head > range.start.glyph;
  const bool new_tail = is_divided(range.end);
  const std::string_view suffix = range.end.adds_hyphen ? "-" : "";
  if (new_head && new_tail && tail < head) {  // Both cuts in one word.
    return add_reshaped(tail_run(range.end), {range.start.offset, range.end.offset, suffix});
  }
  const auto& glyphs = request_.measured.glyphs;
  if (new_head) add_reshaped(glyphs[range.start.glyph].run, {range.start.offset, glyphs[head].begin, {}});
  add_original(head, tail);
  const std::uint32_t begin = std::max(glyphs[tail].begin, range.start.offset);
  if (new_tail) add_reshaped(tail_run(range.end), {begin, range.end.offset, suffix});
}

// Whether the glyphs before the edge change by it.
bool LineGlyphs::is_divided(const LineEdge& edge) const {
  if (!edge.in_word) return false;
  const MeasuredGlyph& glyph = request_.measured.glyphs[edge.glyph];
  return edge.adds_hyphen || edge.offset > glyph.begin || !is_safe_place(edge.glyph);
}

bool LineGlyphs::is_safe_place(std::uint32_t glyph) const {
  const MeasuredText& measured = request_.measured;
  const MeasuredGlyph& at = measured.glyphs[glyph];
  return glyph == measured.runs[at.run].first_glyph || (at.starts_cluster && at.safe_to_break);
}

bool LineGlyphs::is_word_space(std::uint32_t glyph) const {
  const std::string_view text = request_.measured.cluster(glyph);
  return text == " " || text == "\u00A0";
}

// How far the glyphs at the line's start are to be replaced.
std::uint32_t LineGlyphs::head_end(const LineRange& range) const {
  const LineEdge& start = range.start;
  const MeasuredText& measured = request_.measured;
  const bool is_cut =
      start.in_word && (start.offset > measured.glyphs[start.glyph].begin || !is_safe_place(start.glyph));
  if (!is_cut) return start.glyph;
  const std::uint32_t run = measured.glyphs[start.glyph].run;
  std::uint32_t end = start.glyph + 1;
  const std::uint32_t limit = is_divided(range.end) ? measured.runs[run + 1].first_glyph
                                                    : std::min(range.end.glyph, measured.runs[run + 1].first_glyph);
  while (end < limit && !is_safe_place(end) && !is_word_space(end)) ++end;
  return std::min(end, std::max(limit, start.glyph));
}

// The run of the last character before the edge.
std::uint32_t LineGlyphs::tail_run(const LineEdge& end) const {
  const MeasuredText& measured = request_.measured;
  const bool inside = end.offset > measured.glyphs[end.glyph].begin;
  return measured.glyphs[inside || end.glyph == 0 ? end.glyph : end.glyph - 1].run;
}

// From where on the glyphs at the line's end are to be replaced.
std::uint32_t LineGlyphs::tail_begin(const LineRange& range) const {
  const LineEdge& end = range.end;
  if (!is_divided(end)) return end.glyph;
  const MeasuredText& measured = request_.measured;
  const bool inside = end.offset > measured.glyphs[end.glyph].begin;
  std::uint32_t begin = inside || end.glyph == 0 ? end.glyph : end.glyph - 1;
  while (begin > range.start.glyph && !is_safe_place(begin) && !is_word_space(begin - 1)) --begin;
  return std::max(begin, std::min(range.start.glyph, end.glyph));
}

const Glue* LineGlyphs::glue_at(std::uint32_t glyph) {
  const std::vector<Origin>& origins = itemized_.origins;
  while (item_ < origins.size() && origins[item_].end <= glyph) ++item_;
  if (item_ == origins.size() || origins[item_].begin > glyph) return nullptr;
  return std::get_if<Glue>(&itemized_.items[item_]);
}

void LineGlyphs::add_original(std::uint32_t begin, std::uint32_t end) {
  const MeasuredText& measured = request_.measured;
  for (std::uint32_t i = begin; i < end; ++i) {
    const MeasuredGlyph& at = measured.glyphs[i];
    const std::string_view cluster = measured.cluster(i);
    if (is_break_control(cluster)) continue;
    LineGlyph next;
    next.glyph = request_.text[at.run].glyphs[i - measured.runs[at.run].first_glyph];
    if (at.starts_cluster) next.text = cluster;
    next.offset = at.begin;
    next.run = at.run;
    next.width = measured.width(i, i + 1);
    if (const Glue* glue = glue_at(i)) {
      next.width = glue->width;
      next.stretch = glue->stretch;
      next.shrink = glue->shrink;
      next.is_blank = true;
    }
    glyphs_.push_back(next);
  }
}

void LineGlyphs::add_reshaped(std::uint32_t run, const Piece& piece) {
  const MeasuredRun& measured = request_.measured.runs[run];
  const text::LineEnd cut{piece.begin - measured.first_byte, piece.end - measured.first_byte, piece.suffix};
  text::ShapedRun& shaped = pieces_[piece_count_++ % pieces_.size()];
  shaped = text::reshape(request_.text[run], cut, request_.document, request_.fonts);
  std::int64_t advance = 0, clusters = 0;
  for (std::size_t i = 0; i < shaped.glyphs.size(); ++i) {
    const text::Glyph& glyph = shaped.glyphs[i];
    LineGlyph next;
    next.glyph = glyph;
    next.text = text_at(shaped, i);
    next.offset = std::min(piece.begin + glyph.cluster, piece.end);
    next.run = run;
    const Length begin = measured.scale.position(advance, clusters);
    advance += glyph.advance;
    if (i + 1 == shaped.glyphs.size() || shaped.glyphs[i + 1].cluster != glyph.cluster) ++clusters;
    next.width = measured.scale.position(advance, clusters) - begin;
    if (!is_break_control(next.text)) glyphs_.push_back(next);
  }
}

}  // namespace cvpdf::paragraph
