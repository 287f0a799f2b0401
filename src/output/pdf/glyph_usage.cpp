#include "output/pdf/glyph_usage.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <variant>

#include "output/pdf/glyph_text.hpp"

namespace cvpdf::output::pdf {
namespace {

// For a glyph that never speaks for itself, such as the second of two that draw one character.
constexpr std::string_view silent_text = "\xE2\x80\x8B";
// A character map's destination holds 512 bytes at most (Adobe Technical Note 5014, 1.4.2); longer texts get
// /ActualText.
constexpr std::size_t longest_text = 128;
constexpr std::uint32_t unused = std::numeric_limits<std::uint32_t>::max();

// The glyphs of one face, while the pages are being read.
struct FaceTally {
  UsedFace used;
  std::vector<std::uint32_t> slots;  // By glyph id: index into used.glyphs.

  UsedGlyph& glyph(std::uint32_t id) {
    if (id >= slots.size()) slots.resize(id + 1, unused);
    if (slots[id] == unused) {
      slots[id] = static_cast<std::uint32_t>(used.glyphs.size());
      used.glyphs.push_back({id, {}});
    }
    return used.glyphs[slots[id]];
  }
};

void note(FaceTally& tally, std::uint32_t id, std::string_view text) {
  UsedGlyph& glyph = tally.glyph(id);
  if (glyph.text.empty() && text.size() <= longest_text) glyph.text = text;
}

// A letter and its marks: as many glyphs as characters, each speaks for itself.
void note_several(FaceTally& tally, const paragraph::GlyphRun& run, const Cluster& cluster) {
  const std::vector<std::string_view> characters = code_points(cluster.text);
  const std::size_t count = cluster.end - cluster.begin;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view share = i == 0 ? std::string_view(cluster.text) : std::string_view();
    note(tally, run.glyphs[cluster.begin + i].id, characters.size() == count ? characters[i] : share);
  }
}

// Controls of direction are not what its glyphs stand for elsewhere.
void note_silently(FaceTally& tally, const paragraph::GlyphRun& run, const Cluster& cluster) {
  for (std::uint32_t i = cluster.begin; i < cluster.end; ++i) note(tally, run.glyphs[i].id, {});
}

void note_run(FaceTally& tally, const paragraph::GlyphRun& run) {
  for (std::uint32_t begin = 0; begin < run.glyphs.size();) {
    if (const std::string_view letter = letter_at(run, begin); !letter.empty()) {
      note(tally, run.glyphs[begin++].id, letter);
      continue;
    }
    const Cluster cluster = cluster_at(run, begin);
    const bool has_controls = cluster.begin != begin || cluster.next != cluster.end;
    begin = cluster.next;
    if (cluster.silent) continue;
    if (has_controls) {
      note_silently(tally, run, cluster);
    } else if (cluster.end - cluster.begin == 1) {
      note(tally, run.glyphs[cluster.begin].id, cluster.text);
    } else {
      note_several(tally, run, cluster);
    }
  }
}

void finish(UsedFace& used) {
  for (UsedGlyph& glyph : used.glyphs) {
    if (glyph.text.empty()) glyph.text = silent_text;
  }
  std::sort(used.glyphs.begin(), used.glyphs.end(), [](const UsedGlyph& a, const UsedGlyph& b) { return a.id < b.id; });
}

}  // namespace

std::vector<UsedFace> find_used_glyphs(const page::PagedDocument& document, const font::FontLibrary& fonts) {
  std::vector<FaceTally> tallies;
  std::vector<std::uint32_t> tally_of(fonts.size(), unused);
  for (const page::Page& page : document.pages) {
    for (const page::PageItem& item : page.items) {
      const auto* text = std::get_if<page::SetText>(&item.kind);
      if (text == nullptr || fonts.face(text->run.face).use == font::FaceUse::icons) continue;  // Those are drawn.
      std::uint32_t& tally = tally_of.at(text->run.face);
      if (tally == unused) {
        tally = static_cast<std::uint32_t>(tallies.size());
        tallies.push_back({{text->run.face, {}}, {}});
      }
      note_run(tallies[tally], text->run);
    }
  }
  std::vector<UsedFace> result;
  for (FaceTally& tally : tallies) {
    finish(tally.used);
    if (!tally.used.glyphs.empty()) result.push_back(std::move(tally.used));
  }
  return result;
}

}  // namespace cvpdf::output::pdf
