// Endings are compared in lower case, and with their dots.
#include "cli/endings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cvpdf/cvpdf.hpp>
#include <filesystem>
#include <iterator>
#include <string_view>

namespace cvpdf::cli {
namespace {

// Of others, whose name a PDF would bear in vain.
constexpr std::string_view foreign[] = {".adoc", ".bak", ".bib",  ".bmp",  ".csv",  ".doc",  ".docx", ".dvi", ".epub",
                                        ".gif",  ".ics", ".ini",  ".jpeg", ".jpg",  ".json", ".key",  ".log", ".odp",
                                        ".ods",  ".odt", ".otf",  ".ppt",  ".pptx", ".ps",   ".rst",  ".rtf", ".svg",
                                        ".tar",  ".tex", ".tif",  ".tiff", ".toml", ".tsv",  ".ttf",  ".typ", ".vcf",
                                        ".webp", ".xls", ".xlsx", ".xml",  ".yaml", ".yml",  ".zip"};

// Other names of formats of ours.
struct OtherName {
  std::string_view ending, ours;
};
constexpr OtherName other_names[] = {{".asc", ".txt"},  {".htm", ".html"}, {".markdown", ".md"}, {".mdown", ".md"},
                                     {".mdwn", ".md"},  {".mkd", ".md"},   {".mkdn", ".md"},     {".plain", ".txt"},
                                     {".text", ".txt"}, {".xht", ".html"}, {".xhtml", ".html"}};

std::string ending_of(const std::string& output) {
  std::string ending = std::filesystem::path(output).extension().string();
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return ending;
}

// One sign more, less or other, or two that have changed places.
bool is_misspelt(std::string_view word, std::string_view meant) {
  const auto [first, first_meant] = std::mismatch(word.begin(), word.end(), meant.begin(), meant.end());
  word.remove_prefix(static_cast<std::size_t>(first - word.begin()));
  meant.remove_prefix(static_cast<std::size_t>(first_meant - meant.begin()));
  const auto [last, last_meant] = std::mismatch(word.rbegin(), word.rend(), meant.rbegin(), meant.rend());
  word.remove_suffix(static_cast<std::size_t>(last - word.rbegin()));
  meant.remove_suffix(static_cast<std::size_t>(last_meant - meant.rbegin()));
  if (word.size() == 2 && meant.size() == 2) return word[0] == meant[1] && word[1] == meant[0];
  return word.size() < 2 && meant.size() < 2;
}

// The ending of ours that was meant; empty where none was. Too much lies near two letters.
std::string meant_by(std::string_view ending) {
  constexpr std::size_t short_ending = 3;
  for (const OtherName& other : other_names) {
    if (ending == other.ending) return std::string(other.ours);
  }
  for (const Listed& format : formats()) {
    std::string ours = "." + format.name;
    if (ending == ours || (ours.size() > short_ending && is_misspelt(ending, ours))) return ours;
  }
  return {};
}

bool is_foreign(std::string_view ending) {
  return std::find(std::begin(foreign), std::end(foreign), ending) != std::end(foreign);
}

std::string hint_for(const std::string& meant) {
  if (!meant.empty()) return fmt::format("end the output's name in {}", meant);
  std::string names;
  for (const Listed& format : formats()) names += (names.empty() ? "." : ", .") + format.name;
  return fmt::format("end the output's name in one of: {}", names);
}

}  // namespace

std::string format_for(const std::string& output) {
  const std::string ending = ending_of(output);
  for (const Listed& format : formats()) {
    if (ending == "." + format.name) return format.name;
  }
  return "pdf";
}

bool has_honest_ending(const std::string& output, Diagnostics& diagnostics) {
  const std::string ending = ending_of(output);
  if (ending.size() < 2 || "." + format_for(output) == ending) return true;
  const std::string_view word = std::string_view(ending).substr(0, ending.find('~'));  // That is a backup's sign.
  const std::string meant = is_foreign(word) ? std::string() : meant_by(word);
  if (meant.empty() && !is_foreign(word)) return true;
  diagnostics.report({Severity::error,
                      "cli/foreign-ending",
                      fmt::format("no {} can be made as '{}' wants it", ending, output),
                      {},
                      hint_for(meant)});
  return false;
}

}  // namespace cvpdf::cli
