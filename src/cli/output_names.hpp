// Names of the files to be made: patterns with slots, and numbers for pages. Knows no file system.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cvpdf::cli {

// What the slots {name} and {date} stand for; empty: the slot is left out, with the blanks and hyphens before it.
struct NameFacts {
  std::string name, date;
};

// The first slot of `pattern` that is none of these; none where all are known. "{{" and "}}" are braces.
[[nodiscard]] std::optional<std::string> unknown_slot(std::string_view pattern);

// A pattern whose name is `name` itself: its braces stand for braces.
[[nodiscard]] std::string literal_pattern(std::string_view name);

// The name. Of a fact, only what every file system and mail program takes goes in: letters of all scripts, digits,
// blanks and harmless marks; others become hyphens; at most 100 bytes. REQUIRES: no unknown slot.
[[nodiscard]] std::string expand_name(std::string_view pattern, const NameFacts& facts);

// "cv.png" → "cv-03.png": of page `index`, from 0, of `count`, with as many digits as the last; unchanged for one page.
[[nodiscard]] std::string name_of_page(const std::string& path, std::size_t index, std::size_t count);

}  // namespace cvpdf::cli
