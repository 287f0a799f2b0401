// Adds up advances, run by run.
#include "paragraph/measured_text.hpp"

#include <algorithm>

#include "unicode/text.hpp"

namespace cvpdf::paragraph {
namespace {

RunScale scale_of(const text::ShapedRun& run, const document::Document& document, const font::FontLibrary& fonts) {
  const document::TextStyle& style = document.styles[run.style];
  RunScale scale;
  scale.size = ratio_of(style.size, run.scale, 1000);
  scale.tracking = ratio_of(scale.size, style.tracking, 1000);
  scale.units_per_em = std::max(fonts.face(run.face).metrics.units_per_em, 1);
  return scale;
}

bool ascends(const std::vector<text::Glyph>& glyphs) {
  const auto earlier = [](const text::Glyph& a, const text::Glyph& b) { return a.cluster < b.cluster; };
  return std::is_sorted(glyphs.begin(), glyphs.end(), earlier);
}

class Measurer {
 public:
  Measurer(const document::Document& document, const font::FontLibrary& fonts) : document_(document), fonts_(fonts) {}

  MeasuredText measure(const text::ShapedText& text) && {
    reserve(text);
    for (const text::ShapedRun& run : text) add(run);
    MeasuredRun end;
    end.first_glyph = static_cast<std::uint32_t>(result_.glyphs.size());
    end.first_byte = static_cast<std::uint32_t>(result_.utf8.size());
    MeasuredGlyph last;
    last.x = x_;
    last.begin = last.end = end.first_byte;
    last.run = static_cast<std::uint32_t>(result_.runs.size());
    result_.runs.push_back(end);
    result_.glyphs.push_back(last);
    return std::move(result_);
  }

 private:
  void reserve(const text::ShapedText& text) {
    std::size_t glyphs = 1, bytes = 0;
    for (const text::ShapedRun& run : text) {
      glyphs += run.glyphs.size();
      bytes += run.utf8.size();
    }
    result_.glyphs.reserve(glyphs);
    result_.runs.reserve(text.size() + 1);
    result_.utf8.reserve(bytes);
  }

  void add(const text::ShapedRun& run) {
    MeasuredRun measured;
    measured.first_glyph = static_cast<std::uint32_t>(result_.glyphs.size());
    measured.first_byte = static_cast<std::uint32_t>(result_.utf8.size());
    measured.scale = scale_of(run, document_, fonts_);
    const bool ascending = ascends(run.glyphs);
    measured.whole = !run.breakable || !ascending;
    result_.utf8 += run.utf8;
    result_.runs.push_back(measured);
    add_glyphs(run, measured);
    ascending ? find_cluster_ends(measured) : search_cluster_ends(measured);
  }

  void add_glyphs(const text::ShapedRun& run, const MeasuredRun& measured) {
    const auto length = static_cast<std::uint32_t>(run.utf8.size());
    std::int64_t advance = 0, clusters = 0;
    std::uint32_t last_cluster = length + 1;
    for (const text::Glyph& glyph : run.glyphs) {
      MeasuredGlyph next;
      next.begin = measured.first_byte + std::min(glyph.cluster, length);
      next.run = static_cast<std::uint32_t>(result_.runs.size() - 1);
      next.starts_cluster = glyph.cluster != last_cluster;
      next.safe_to_break = glyph.safe_to_break;
      if (next.starts_cluster && advance_started_) ++clusters;
      next.x = x_ + measured.scale.position(advance, clusters);
      advance += glyph.advance;
      last_cluster = glyph.cluster;
      advance_started_ = true;
      result_.glyphs.push_back(next);
    }
    advance_started_ = false;
    if (!run.glyphs.empty()) x_ += measured.scale.position(advance, clusters + 1);
  }

  // The next cluster's begin, from behind.
  void find_cluster_ends(const MeasuredRun& measured) {
    auto end = static_cast<std::uint32_t>(result_.utf8.size());
    for (std::size_t i = result_.glyphs.size(); i-- > measured.first_glyph;) {
      result_.glyphs[i].end = end;
      if (result_.glyphs[i].starts_cluster) end = result_.glyphs[i].begin;
    }
  }

  // The same where clusters stand in any order.
  void search_cluster_ends(const MeasuredRun& measured) {
    std::vector<std::uint32_t> begins = {static_cast<std::uint32_t>(result_.utf8.size())};
    for (std::size_t i = measured.first_glyph; i < result_.glyphs.size(); ++i)
      begins.push_back(result_.glyphs[i].begin);
    std::sort(begins.begin(), begins.end());
    for (std::size_t i = measured.first_glyph; i < result_.glyphs.size(); ++i) {
      const auto end = std::upper_bound(begins.begin(), begins.end(), result_.glyphs[i].begin);
      result_.glyphs[i].end = end == begins.end() ? begins.back() : *end;
    }
  }

  const document::Document& document_;
  const font::FontLibrary& fonts_;
  MeasuredText result_;
  Length x_;
  bool advance_started_ = false;  // Within the run.
};

}  // namespace

Length RunScale::position(std::int64_t advance, std::int64_t clusters) const {
  // Whole ems apart from the rest, so that no product leaves 64 bits.
  const std::int64_t ems = advance / units_per_em;
  return size * ems + ratio_of(size, advance % units_per_em, units_per_em) + tracking * clusters;
}

MeasuredText measure(const text::ShapedText& text, const document::Document& document, const font::FontLibrary& fonts) {
  return Measurer(document, fonts).measure(text);
}

std::int64_t letters_in(std::string_view cluster) {
  std::int64_t letters = 0;
  for (std::size_t at = 0; at < cluster.size();) {
    if (!unicode::is_mark(unicode::next_code_point(cluster, at))) ++letters;
  }
  return std::max<std::int64_t>(letters, 1);
}

}  // namespace cvpdf::paragraph
