// The prices, and which passes are made with them.
#include "paragraph/break_settings.hpp"

#include <algorithm>

namespace cvpdf::paragraph {
namespace {

// A ragged margin's zone, in ems of the first run.
constexpr int rag_ems = 2;
// Of the measure: lines that are to be balanced are told from each other however short they are.
constexpr int balanced_rag_divisor = 4;
// Two hyphens in a row are worth a line of badness 300.
constexpr int double_hyphen_demerits = 100'000, final_hyphen_demerits = 50'000;
// A third one is only taken where nothing else fits.
constexpr int ladder_demerits = 100'000'000;
// A last line shorter than a tenth of the measure, or than a short word (in ems), looks lost: worth a badness of
// 1000. At 80,000, as many as a hundredth of all paragraphs ended so that needed not.
constexpr int runt_demerits = 1'000'000, runt_divisor = 10, short_word_ems = 2;
// Beyond it, a line of one word and a line of two are equally bad.
constexpr int worst_badness = 1'000'000;

// Where a style asks for looseness or emergency stretch, but says not what goes too far: as in plain TeX.
constexpr int usual_tolerance = 200;
// A ragged line of it is just as short as the margin's zone is wide.
constexpr int rag_tolerance = 100;

BreakSettings shared_settings(const Setting& setting, Length em, Length width) {
  BreakSettings settings;
  settings.ladder_demerits = ladder_demerits;
  settings.runt_demerits = runt_demerits;
  settings.shortest_last_line = std::max(width / runt_divisor, em * short_word_ems);
  settings.double_hyphen_demerits = double_hyphen_demerits;
  settings.final_hyphen_demerits = final_hyphen_demerits;
  settings.worst_badness = worst_badness;
  settings.emergency_stretch = setting.breaking.emergency_stretch;
  settings.looseness = setting.breaking.looseness;
  return settings;
}

// First without hyphens, every line at least decent; then with them, whatever is needed, but the worst lines as good as
// can be. TeX's emergency stretch was tried instead: it spoils the whole paragraph for the sake of one line (at 43
// characters a line, gaps' standard deviation 1.1 instead of 0.4); so only styles ask for it.
BreakSettings justified(BreakSettings settings, const document::LineBreaking& breaking) {
  const bool has_limit = breaking.emergency_stretch > Length() || breaking.looseness != 0;
  settings.tolerance = breaking.tolerance.value_or(has_limit ? usual_tolerance : worst_badness);
  settings.pretolerance = std::min(settings.pretolerance, settings.tolerance);
  settings.last_tolerance = worst_badness;
  return settings;
}

// First within the zone; then anything that is not too wide will do before a word is hyphenated.
BreakSettings ragged(BreakSettings settings, const Setting& setting, Length zone) {
  settings.pretolerance = setting.breaking.tolerance.value_or(rag_tolerance);
  settings.hyphenless_tolerance = settings.tolerance = worst_badness;
  settings.weighs_last_lines = setting.breaking.balanced;
  const Glue rag{.stretch = zone};
  if (setting.alignment != document::Alignment::ragged_left) settings.right_skip = rag;
  if (setting.alignment != document::Alignment::ragged_right) settings.left_skip = rag;
  return settings;
}

}  // namespace

BreakSettings break_settings(const Setting& setting, Length em, Length width) {
  const BreakSettings settings = shared_settings(setting, em, width);
  if (setting.alignment == document::Alignment::justified) return justified(settings, setting.breaking);
  return ragged(settings, setting, setting.breaking.balanced ? width / balanced_rag_divisor : em * rag_ems);
}

}  // namespace cvpdf::paragraph
