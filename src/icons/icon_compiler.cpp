// A program of the build: makes the font of the icons and the table of their names.
// Usage: icon_compiler ICONS FONT SOURCE; it reads the first and writes the other two.
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

#include "icons/icon_file.hpp"
#include "icons/icons.hpp"
#include "icons/truetype.hpp"

namespace {

using cvpdf::icons::Icon;

constexpr cvpdf::icons::FontNames names{cvpdf::icons::family, "Copyright (c) 2026 The cvpdf authors", "MIT License"};

std::string source_of(const std::vector<Icon>& icons) {
  std::string rows;
  for (const Icon& icon : icons) {
    rows += "    {\"" + icon.name + "\", " + std::to_string(static_cast<unsigned long>(icon.code_point)) + "},\n";
  }
  return "// Written by icon_compiler. Do not edit.\n#include \"icons/icons.hpp\"\n\nnamespace cvpdf::icons {\n"
         "namespace {\nconstexpr IconRow rows[] = {\n" +
         rows +
         "};\n}  // namespace\n\nstd::span<const IconRow> icon_table() { return rows; }\n\n}  // namespace "
         "cvpdf::icons\n";
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  if (!(file << bytes).flush()) throw std::runtime_error("cannot write " + path);
}

void compile(const std::string& from, const std::string& font, const std::string& source) {
  std::ifstream file(from);
  if (!file) throw std::runtime_error("cannot be read");
  const std::vector<Icon> icons = cvpdf::icons::read_icons(file);
  write(font, truetype_font(icons, names));
  write(source, source_of(icons));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "usage: icon_compiler ICONS FONT SOURCE\n";
    return 2;
  }
  try {
    compile(arguments[1], arguments[2], arguments[3]);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "icon_compiler: " << arguments[1] << ": " << error.what() << "\n";
    return 1;
  }
}
