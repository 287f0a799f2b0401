// Rich text → inline Markdown in a given spelling. It does not know whether that spelling reads back as it was meant:
// write_markup() finds out.
#pragma once

#include <cstdint>
#include <string>

#include "content/rich_text.hpp"

namespace cvpdf::content {

enum class Escapes : std::uint8_t { none, all };
enum class Links : std::uint8_t {
  bare,    // A URL or address that is its own target stands by itself.
  spelled  // Every link is [words](target).
};

// One of the ways in which CommonMark can say the same.
struct Spelling {
  Escapes escapes = Escapes::none;
  Links links = Links::bare;
  char emphasis = '*', strong = '*';  // The sign: '*' or '_'.
};

// Of spans that differ: see joined().
[[nodiscard]] std::string spell(const RichText& text, const Spelling& spelling);

// Spans that are parted for their places only, as one; without places.
[[nodiscard]] RichText joined(const RichText& text);

}  // namespace cvpdf::content
