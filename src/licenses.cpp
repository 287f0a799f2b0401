// What stands in the binary or beside it, with its licence: THE table. To link a library or embed a font, add a row.
#include <cvpdf/cvpdf.hpp>

#include <fmt/format.h>

namespace cvpdf {
namespace {

struct Part {
  std::string_view name;
  std::string_view license;  // SPDX expression.
  std::string_view address;
};
struct Shelf {
  std::string_view title;
  std::vector<Part> parts;
};

// As the projects and Debian's copyright files state them.
std::vector<Shelf> shelves() {
  return {{"This program", {{"cvpdf", "MIT", "the file LICENSE"}}},
          {"Libraries",
           {{"CLI11", "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
            {"fmt", "MIT", "https://fmt.dev"},
            {"fontconfig", "HPND-sell-variant", "https://www.fontconfig.org"},
            {"FreeType", "FTL", "https://freetype.org"},
            {"HarfBuzz", "MIT-Modern-Variant", "https://harfbuzz.github.io"},
            {"ICU", "Unicode-3.0", "https://icu.unicode.org"},
            {"libdeflate", "MIT", "https://github.com/ebiggers/libdeflate"},
            {"md4c", "MIT", "https://github.com/mity/md4c"},
            {"PoDoFo", "LGPL-2.0-or-later", "https://github.com/podofo/podofo"},
            {"toml++", "MIT", "https://marzer.github.io/tomlplusplus"}}},
          {"Fonts",
           {{"Linux Libertine", "GPL-2.0-or-later WITH Font-exception-2.0 OR OFL-1.1", "https://libertine-fonts.org"},
            {"Linux Biolinum", "GPL-2.0-or-later WITH Font-exception-2.0 OR OFL-1.1", "https://libertine-fonts.org"}}},
          {"Hyphenation patterns",
           {{"English (US), by Gerard D. C. Kuiken", "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
             "the hyphen library's hyph_en_US.dic"}}}};
}

}  // namespace

std::string licenses() {
  std::string text;
  for (const Shelf& shelf : shelves()) {
    text += fmt::format("{}{}\n", text.empty() ? "" : "\n", shelf.title);
    for (const Part& part : shelf.parts) text += fmt::format("  {}: {} ({})\n", part.name, part.license, part.address);
  }
  return text + "\nPortions of this software are copyright © The FreeType Project (https://freetype.org).\n";
}

}  // namespace cvpdf
