// One rule: what must hold in a file, by which clause, and for whom.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "verify/finding.hpp"
#include "verify/pdf_file.hpp"

namespace cvpdf::verify {

// Which files a rule binds, by what they declare.
enum class Binds : std::uint8_t {
  all,  // Any tagged PDF.
  ua,   // PDF/UA, both parts.
  ua1,
  ua2,
  archive,    // PDF/A, all parts.
  archive23,  // PDF/A-2 and -3.
  archive3,
  archive4,
  level_a,  // PDF/A-2a and -3a.
};
[[nodiscard]] bool binds(Binds whom, const Declared& declared);

struct Rule {
  std::string_view id;      // What is looked at, in two or three words.
  std::string_view clause;  // Standard and clause.
  Binds whom = Binds::all;
  void (*hold)(const PdfFile& pdf, Findings& findings) = nullptr;  // Reports where it does not.
};

// The rows of each file of this folder; rules() has them all, in the order in which they are asked.
[[nodiscard]] std::span<const Rule> container_rules();
[[nodiscard]] std::span<const Rule> metadata_rules();
[[nodiscard]] std::span<const Rule> structure_rules();
[[nodiscard]] std::span<const Rule> nesting_rules();
[[nodiscard]] std::span<const Rule> content_rules();
[[nodiscard]] std::span<const Rule> link_rules();
[[nodiscard]] std::span<const Rule> destination_rules();
[[nodiscard]] std::span<const Rule> action_rules();
[[nodiscard]] std::span<const Rule> font_rules();
[[nodiscard]] std::span<const Rule> width_rules();
[[nodiscard]] std::span<const Rule> layer_rules();
[[nodiscard]] std::span<const Rule> text_rules();
[[nodiscard]] std::span<const Rule> color_rules();
[[nodiscard]] std::span<const Rule> attachment_rules();

// Asks every rule that binds the file.
void ask_rules(const PdfFile& pdf, Findings& findings);

}  // namespace cvpdf::verify
