// What stands in the binary or beside it, with its licence: THE table. To link a library or embed a font, add a row.
#include <cvpdf/cvpdf.hpp>

#include <fmt/format.h>

#include <span>
#include <string_view>

namespace cvpdf {
namespace {

struct LicensedPart {
  std::string_view name;
  std::string_view license;  // SPDX expression.
  std::string_view address;
};
// As the projects and Debian's copyright files state them.
constexpr LicensedPart program[] = {
    {"cvpdf", "MIT", "the file LICENSE"},
};
constexpr LicensedPart libraries[] = {
    {"CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
    {"fmt", "MIT", "https://fmt.dev"},
    {"fontconfig", "HPND-sell-variant", "https://www.fontconfig.org"},
    {"FreeType", "FTL", "https://freetype.org"},
    {"HarfBuzz", "MIT-Modern-Variant", "https://harfbuzz.github.io"},
    {"ICU", "Unicode-3.0", "https://icu.unicode.org"},
    {"libdeflate", "MIT", "https://github.com/ebiggers/libdeflate"},
    {"libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "https://libjpeg-turbo.org"},
    {"libpng", "libpng-2.0", "http://www.libpng.org/pub/png/libpng.html"},
    {"libqpdf", "Apache-2.0", "https://qpdf.sourceforge.io"},
    {"md4c", "MIT", "https://github.com/mity/md4c"},
    {"PoDoFo", "LGPL-2.0-or-later", "https://github.com/podofo/podofo"},
    {"toml++", "MIT", "https://marzer.github.io/tomlplusplus"},
};
constexpr LicensedPart fonts[] = {
    {"Linux Libertine", "GPL-2.0-or-later WITH Font-exception-2.0 OR OFL-1.1", "https://libertine-fonts.org"},
    {"Linux Biolinum", "GPL-2.0-or-later WITH Font-exception-2.0 OR OFL-1.1", "https://libertine-fonts.org"},
};
constexpr LicensedPart patterns[] = {
    {"English (US), by Gerard D. C. Kuiken", "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1", "hyphen-en-us"},
    {"English (GB), by Dominik Wujastyk and Graham Toal", "LicenseRef-free-with-notice", "hyphen-en-gb"},
    {"Afrikaans, by Friedel Wolff", "LGPL-2.1-or-later", "hyphen-af"},
    {"Bulgarian, by Anton Zinoviev", "GPL-2.0-only", "hyphen-bg"},
    {"Catalan, by Jaume Ortolà", "LGPL-3.0-or-later OR GPL-3.0-or-later", "hyphen-ca"},
    {"Czech, by Pavel Janík", "GPL-2.0-only", "hyphen-cs"},
    {"Danish, by Frank Jensen", "LGPL-2.0-or-later", "hyphen-da"},
    {"German, by Marco Huggenberger, Daniel Naber and Karl Zeiler", "LGPL-2.0-or-later", "hyphen-de"},
    {"Greek, by InterZone", "LGPL-2.0-or-later", "hyphen-el"},
    {"Spanish, by Santiago Bosio", "GPL-3.0-or-later OR LGPL-3.0-or-later OR MPL-1.1", "hyphen-es"},
    {"French, by Blaise Drayer, Marc Lodewijck and Paul Pichaureau", "LGPL-2.1-or-later", "hyphen-fr"},
    {"Galician, by Mancomún", "GPL-1.0-or-later", "hyphen-gl"},
    {"Croatian, by Igor Marinović", "LGPL-2.0-or-later", "hyphen-hr"},
    {"Hungarian, by László Németh", "GPL-3.0-or-later OR LGPL-3.0-or-later OR MPL-2.0", "hyphen-hu"},
    {"Icelandic, by Magnús Gíslason and Baldur Jónsson", "CC-BY-4.0", "hyphen-is"},
    {"Italian, by Giuseppe Bilotta", "LGPL-2.0-or-later", "hyphen-it"},
    {"Lithuanian, by Albertas Agejevas", "LPPL-1.3c", "hyphen-lt"},
    {"Latvian, by Jānis Vilims", "GPL-2.0-or-later", "hyphen-lv"},
    {"Mongolian, by Batmunkh Dorjgotov", "LPPL-1.3c", "hyphen-mn"},
    {"Norwegian, by the spell-norwegian project", "GPL-2.0-only", "hyphen-no"},
    {"Dutch, by the Nederlandstalige TeX Gebruikersgroep", "BSD-2-Clause OR CC-BY-3.0", "hyphen-nl"},
    {"Polish, by Hanna Kołodziejska, Bogusław Jackowski and Marek Ryćko", "LGPL-2.1-or-later", "hyphen-pl"},
    {"Portuguese, by Paulo Morgado", "GPL-2.0-only", "hyphen-pt-pt"},
    {"Portuguese (Brazil), by Raimundo Santos Moura", "LGPL-3.0-only OR MPL-2.0", "hyphen-pt-br"},
    {"Romanian, by Adrian Stoica", "GPL-2.0-only", "hyphen-ro"},
    {"Russian, by Alexander I. Lebedev", "LPPL-1.2", "hyphen-ru"},
    {"Slovak, by sk-spell", "GPL-2.0-only OR LGPL-2.1-only OR MPL-1.1", "hyphen-sk"},
    {"Slovenian, by Matjaž Vrečko and Mojca Miklavec", "GPL-1.0-or-later OR LGPL-2.0-or-later", "hyphen-sl"},
    {"Serbian, by Goran Rakić", "GPL-2.0-or-later OR LGPL-2.1-only OR MPL-1.1", "hyphen-sr"},
    {"Swedish, by Niklas Johansson", "MPL-2.0 OR LGPL-3.0-or-later", "hyphen-sv"},
    {"Ukrainian, by Maksym Polyakov", "GPL-2.0-or-later", "hyphen-uk"},
    {"Zulu, by Friedel Wolff", "LGPL-2.1-only", "hyphen-zu"},
};

struct Shelf {
  std::string_view title;
  std::span<const LicensedPart> parts;
};
constexpr Shelf shelves[] = {
    {"This program", program},
    {"Libraries", libraries},
    {"Fonts", fonts},
    {"Hyphenation patterns, from Debian's packages", patterns},
};

}  // namespace

std::string licenses() {
  std::string text;
  for (const Shelf& shelf : shelves) {
    text += fmt::format("{}{}\n", text.empty() ? "" : "\n", shelf.title);
    for (const LicensedPart& part : shelf.parts)
      text += fmt::format("  {}: {} ({})\n", part.name, part.license, part.address);
  }
  return text + "\nPortions of this software are copyright © The FreeType Project (https://freetype.org).\n";
}

}  // namespace cvpdf
