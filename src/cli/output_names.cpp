// Slots are found from left to right; what a fact may not hold is told by Unicode's bytes alone.
#include "cli/output_names.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace cvpdf::cli {
namespace {

constexpr std::size_t longest_fact = 100;  // Bytes. Most file systems take 255 for a whole name.
constexpr std::string_view separators = " -_,.";
// Taken by no Windows or by a shell; a slash would lead to another folder.
constexpr std::string_view unsafe_marks = "/\\:*?\"<>|$`'!&;#%{}[]()~";

// A piece of a pattern: words as they are, or a slot's word.
struct NamePiece {
  enum class Kind : std::uint8_t { words, slot };
  Kind kind = Kind::words;
  std::string_view text;
};

// The piece that `pattern`, which is not empty, begins with, and what is behind it.
NamePiece take_piece(std::string_view& pattern) {
  const auto take = [&](std::size_t length) {
    const std::string_view text = pattern.substr(0, length);
    pattern.remove_prefix(text.size());
    return text;
  };
  if (pattern.starts_with("{{") || pattern.starts_with("}}")) return {NamePiece::Kind::words, take(2).substr(1)};
  const std::size_t end = pattern.find('}');
  if (pattern.front() == '{' && end != std::string_view::npos) {
    return {NamePiece::Kind::slot, take(end + 1).substr(1, end - 1)};
  }
  return {NamePiece::Kind::words, take(pattern.find_first_of("{}", 1))};
}

bool is_known(std::string_view slot) { return slot == "name" || slot == "date"; }

bool is_safe(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte != 0x7F && unsafe_marks.find(c) == std::string_view::npos;
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Controls of direction and zero width (U+200B to U+200F, U+202A to U+202E, U+2066 to U+2069) would let a name lie.
std::size_t invisible_length(std::string_view text) {
  if (!text.starts_with("\xE2\x80") && !text.starts_with("\xE2\x81")) return 0;
  if (text.size() < 3) return 0;
  const auto last = static_cast<unsigned char>(text[2]);
  const bool general = text[1] == '\x80' && ((last >= 0x8B && last <= 0x8F) || (last >= 0xAA && last <= 0xAE));
  const bool isolate = text[1] == '\x81' && last >= 0xA0 && last <= 0xAF;
  return general || isolate ? 3 : 0;
}

std::string safe(std::string_view fact) {
  std::string out;
  while (!fact.empty()) {
    const std::size_t invisible = invisible_length(fact);
    if (invisible == 0) out += is_safe(fact.front()) ? fact.front() : '-';
    fact.remove_prefix(invisible == 0 ? 1 : invisible);
  }
  if (out.size() > longest_fact) {
    std::size_t end = longest_fact;
    while (end > 0 && continues_character(out[end])) --end;
    out.resize(end);
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
  return out.substr(std::min(out.find_first_not_of(" .-"), out.size()));
}

bool is_at_name_begin(const std::string& out) { return out.empty() || out.back() == '/'; }

// A slot without a fact takes what parts it from its neighbours with it.
void close_gap(std::string& out, std::string_view& rest) {
  while (!is_at_name_begin(out) && separators.find(out.back()) != std::string_view::npos) out.pop_back();
  constexpr std::string_view blanks = " -_,";
  while (is_at_name_begin(out) && !rest.empty() && blanks.find(rest.front()) != std::string_view::npos) {
    rest.remove_prefix(1);
  }
}

}  // namespace

std::optional<std::string> unknown_slot(std::string_view pattern) {
  while (!pattern.empty()) {
    const NamePiece piece = take_piece(pattern);
    if (piece.kind == NamePiece::Kind::slot && !is_known(piece.text)) return std::string(piece.text);
  }
  return std::nullopt;
}

std::string literal_pattern(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c == '{' || c == '}') out += c;
    out += c;
  }
  return out;
}

std::string expand_name(std::string_view pattern, const NameFacts& facts) {
  std::string out;
  while (!pattern.empty()) {
    const NamePiece piece = take_piece(pattern);
    if (piece.kind == NamePiece::Kind::words) {
      out += piece.text;
      continue;
    }
    const std::string fact = safe(piece.text == "name" ? facts.name : facts.date);
    if (fact.empty()) close_gap(out, pattern);
    out += fact;
  }
  return out;
}

std::string name_of_page(const std::string& path, std::size_t index, std::size_t count) {
  if (count < 2) return path;
  const std::size_t digits = fmt::format("{}", count).size();
  const std::filesystem::path whole(path);
  const std::string name =
      fmt::format("{}-{:0{}}{}", whole.stem().string(), index + 1, digits, whole.extension().string());
  return (whole.parent_path() / name).string();
}

}  // namespace cvpdf::cli
