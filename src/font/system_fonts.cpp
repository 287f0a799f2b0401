// Questions to fontconfig. What it answers is only a path: the file is checked like any other.
#include "font/system_fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace cvpdf::font {

namespace {

struct DestroyPattern {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, DestroyPattern>;
struct DestroyConfig {
  void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
struct DestroySet {
  void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
};
using FontSet = std::unique_ptr<FcFontSet, DestroySet>;

const FcChar8* to_fc(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

// Faces that can be embedded: scalable, and not variable.
Pattern usable_pattern() {
  Pattern pattern(FcPatternCreate());
  FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
  FcPatternAddBool(pattern.get(), FC_VARIABLE, FcFalse);
  return pattern;
}

std::string string_of(const FcPattern* pattern, const char* object) {
  FcChar8* text = nullptr;
  if (FcPatternGetString(pattern, object, 0, &text) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(text);
}

int int_of(const FcPattern* pattern, const char* object, int otherwise) {
  int value = 0;
  return FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch ? value : otherwise;
}

bool is_usable(const FcPattern* pattern) {
  FcBool scalable = FcFalse;
  FcBool variable = FcFalse;
  FcBool color = FcFalse;  // Emoji as pictures: these have no outlines.
  FcPatternGetBool(pattern, FC_SCALABLE, 0, &scalable);
  FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
  FcPatternGetBool(pattern, FC_COLOR, 0, &color);
  const std::string format = string_of(pattern, FC_FONTFORMAT);
  return color == FcFalse && scalable == FcTrue && variable == FcFalse && (format == "TrueType" || format == "CFF");
}

FontFile file_of(const FcPattern* pattern) {
  FontFile file;
  file.path = string_of(pattern, FC_FILE);
  file.index = static_cast<unsigned>(int_of(pattern, FC_INDEX, 0)) & 0xFFFFU;  // Above: a variable font's instance.
  file.family = string_of(pattern, FC_FAMILY);
  file.traits.weight = FcWeightToOpenType(int_of(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR));
  const bool slanted = int_of(pattern, FC_SLANT, FC_SLANT_ROMAN) != FC_SLANT_ROMAN;
  file.traits.slant = slanted ? document::Slant::italic : document::Slant::upright;
  return file;
}

FontSet list(FcConfig* config, const Pattern& pattern) {
  const std::unique_ptr<FcObjectSet, decltype(&FcObjectSetDestroy)> objects(
      FcObjectSetBuild(FC_FILE, FC_INDEX, FC_FAMILY, FC_WEIGHT, FC_SLANT, FC_SCALABLE, FC_VARIABLE, FC_COLOR,
                       FC_FONTFORMAT, static_cast<char*>(nullptr)),
      &FcObjectSetDestroy);
  return FontSet(FcFontList(config, pattern.get(), objects.get()));
}

std::span<FcPattern* const> fonts_of(const FcFontSet* set) {
  if (set == nullptr) return {};
  return {set->fonts, static_cast<std::size_t>(set->nfont)};
}

// Nearer first; of equals the first path, so that the answer does not hang on the order of folders.
bool is_better(const FontFile& a, const FontFile& b, const FaceTraits& wanted) {
  const FaceDistance of_a = distance(wanted, a.traits);
  const FaceDistance of_b = distance(wanted, b.traits);
  return of_a != of_b ? of_a < of_b : a.path < b.path;
}

}  // namespace

struct SystemFonts::Fontconfig {
  std::unique_ptr<FcConfig, DestroyConfig> config;
  FontSet preferred;  // All usable faces, best first; once asked for.

  const FcFontSet* preferred_fonts();
};

void SystemFonts::EndFontconfig::operator()(Fontconfig* fontconfig) const {
  const std::unique_ptr<Fontconfig> ended(fontconfig);
}

SystemFonts::Fontconfig& SystemFonts::started() {
  if (fontconfig_ == nullptr) {
    fontconfig_.reset(std::make_unique<Fontconfig>().release());
    fontconfig_->config.reset(FcInitLoadConfigAndFonts());
  }
  return *fontconfig_;
}

// Listing, unlike matching, never substitutes another family.
std::optional<FontFile> SystemFonts::find(std::string_view family, const FaceTraits& wanted) {
  std::optional<FontFile> best;
  FcConfig* config = started().config.get();
  if (config == nullptr) return best;
  const std::string name(family);
  const Pattern pattern = usable_pattern();
  FcPatternAddString(pattern.get(), FC_FAMILY, to_fc(name));
  const FontSet set = list(config, pattern);
  for (const FcPattern* found : fonts_of(set.get())) {
    if (!is_usable(found)) continue;
    FontFile file = file_of(found);
    if (!best || is_better(file, *best, wanted)) best = std::move(file);
  }
  return best;
}

std::vector<std::string> SystemFonts::families() {
  std::vector<std::string> names;
  FcConfig* config = started().config.get();
  if (config == nullptr) return names;
  const FontSet set = list(config, usable_pattern());
  for (const FcPattern* found : fonts_of(set.get())) {
    if (is_usable(found)) names.push_back(string_of(found, FC_FAMILY));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::vector<FontFile> SystemFonts::find(char32_t code_point, const FaceTraits& wanted) {
  constexpr std::size_t most_offered = 32;
  std::vector<FontFile> out;
  for (const FcPattern* offered : fonts_of(started().preferred_fonts())) {
    FcCharSet* covered = nullptr;
    if (FcPatternGetCharSet(offered, FC_CHARSET, 0, &covered) != FcResultMatch || !is_usable(offered)) continue;
    if (FcCharSetHasChar(covered, code_point) == FcTrue && out.size() < most_offered) out.push_back(file_of(offered));
  }
  if (out.empty()) return out;
  const std::string family = out.front().family;
  std::stable_sort(out.begin(), out.end(), [&](const FontFile& a, const FontFile& b) {
    if (a.family != family || b.family != family) return a.family == family && b.family != family;
    return is_better(a, b, wanted);
  });
  return out;
}

const FcFontSet* SystemFonts::Fontconfig::preferred_fonts() {
  if (config == nullptr || preferred != nullptr) return preferred.get();
  const Pattern pattern = usable_pattern();
  // Named, lest fontconfig asks the locale.
  FcPatternAddString(pattern.get(), FC_FAMILY, to_fc(std::string("serif")));
  FcPatternAddString(pattern.get(), FC_LANG, to_fc(std::string("en")));
  FcConfigSubstitute(config.get(), pattern.get(), FcMatchPattern);
  FcDefaultSubstitute(pattern.get());
  FcResult result = FcResultNoMatch;
  preferred.reset(FcFontSort(config.get(), pattern.get(), FcFalse, nullptr, &result));
  return preferred.get();
}

}  // namespace cvpdf::font
