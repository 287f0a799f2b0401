// CVs of as many lines as a test wants.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "content/reader.hpp"
#include "font/font_library.hpp"
#include "layout/reader.hpp"

namespace cvpdf::fit {

struct Sample {
  explicit Sample(const std::string& text, const std::string& layout_name = "classic") {
    cv = content::read_cv(diagnostics.add_source("cv.toml", text), diagnostics);
    std::vector<std::string> files;
    layout = layout::read_layout({layout_name, "", {}}, files, diagnostics).value();
  }

  Diagnostics diagnostics;
  font::FontLibrary fonts;
  content::Cv cv;
  layout::Layout layout;
};

// Items of two lines or so; `aside` of them stand in a section of skills, which a sidebar takes.
inline std::string text_of_lines(std::size_t items, std::size_t aside = 0) {
  std::string text =
      "[person]\nname = 'Ada Example'\n[[section]]\ntitle = 'Work'\n[[section.experience]]\norganization = 'Works'\n"
      "items = [\n";
  for (std::size_t i = 0; i < items; ++i) {
    text += fmt::format(
        "  'Item {} of many, on what was built and for whom, and with which figures one may measure that it "
        "has served them well ever since.',\n",
        i + 1);
  }
  text += "]\n";
  if (aside > 0) text += "[[section]]\ntitle = 'Skills'\n";
  for (std::size_t i = 0; i < aside; ++i)
    text += fmt::format("[[section.skill]]\ntitle = 'Skill {}'\nitems = ['of some use']\n", i + 1);
  return text;
}

}  // namespace cvpdf::fit
