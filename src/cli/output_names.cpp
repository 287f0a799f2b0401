// Slots are found from left to right; what a fact may not hold is told by its code points.
#include "cli/output_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <span>
#include <utility>

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

struct CodeRange {
  char32_t first, last;
};
// Controls, and what ends a line.
constexpr CodeRange controls[] = {{0x00, 0x1F}, {0x7F, 0x9F}, {0x2028, 0x2029}};
// What changes direction or has no width would let a name lie.
constexpr CodeRange invisible[] = {{0xAD, 0xAD},     {0x61C, 0x61C},   {0x180E, 0x180E}, {0x200B, 0x200F},
                                   {0x202A, 0x202E}, {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xE0000, 0xE007F}};

bool is_within(char32_t code_point, std::span<const CodeRange> ranges) {
  return std::any_of(ranges.begin(), ranges.end(), [code_point](const CodeRange& range) {
    return range.first <= code_point && code_point <= range.last;
  });
}

unsigned byte_of(char c) { return static_cast<unsigned char>(c); }
bool continues_character(char c) { return (byte_of(c) & 0xC0U) == 0x80U; }

// The bytes of the first one.
std::string_view take_character(std::string_view& text) {
  constexpr std::size_t longest = 4;
  std::size_t end = 1;
  while (end < std::min(text.size(), longest) && continues_character(text[end])) ++end;
  const std::string_view character = text.substr(0, end);
  text.remove_prefix(end);
  return character;
}

char32_t code_point_of(std::string_view character) {
  if (character.size() == 1) return byte_of(character.front());
  char32_t value = byte_of(character.front()) & (0x7FU >> character.size());
  for (const char c : character.substr(1)) value = value << 6U | (byte_of(c) & 0x3FU);
  return value;
}

std::string safe(std::string_view fact) {
  std::string out;
  while (!fact.empty()) {
    const std::string_view character = take_character(fact);
    const char32_t code_point = code_point_of(character);
    if (is_within(code_point, invisible)) continue;
    const bool is_unsafe = is_within(code_point, controls) || unsafe_marks.find(character) != std::string_view::npos;
    out += is_unsafe ? "-" : character;
  }
  if (out.size() > longest_fact) {
    std::size_t end = longest_fact;
    while (end > 0 && continues_character(out[end])) --end;
    out.resize(end);
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == '.')) out.pop_back();
  return out.substr(std::min(out.find_first_not_of(" .-"), out.size()));
}

// As a pattern writes them.
constexpr std::pair<std::string_view, std::string_view> brackets[] = {
    {"(", ")"}, {"[", "]"}, {"{", "}}"}, {"（", "）"}};

bool opens_bracket(std::string_view out) {
  return std::any_of(std::begin(brackets), std::end(brackets),
                     [out](const auto& one) { return out.ends_with(one.first); });
}

// What is empty goes.
bool drop_brackets(std::string& out, std::string_view& rest) {
  for (const auto& [opening, closing] : brackets) {
    if (!out.ends_with(opening) || !rest.starts_with(closing)) continue;
    out.resize(out.size() - opening.size());
    rest.remove_prefix(closing.size());
    return true;
  }
  return false;
}

bool is_at_begin(const std::string& out) { return out.empty() || out.back() == '/' || opens_bracket(out); }

// A slot without a fact takes what parts it from its neighbours with it.
void close_gap(std::string& out, std::string_view& rest) {
  while (!is_at_begin(out) && separators.find(out.back()) != std::string_view::npos) out.pop_back();
  constexpr std::string_view blanks = " -_,";
  while (is_at_begin(out) && !rest.empty() && blanks.find(rest.front()) != std::string_view::npos) {
    rest.remove_prefix(1);
  }
  if (drop_brackets(out, rest)) close_gap(out, rest);
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
