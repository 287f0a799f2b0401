// Lines of pieces as HTML.
#pragma once

#include <string>
#include <string_view>

#include "output/reflow/tree.hpp"

namespace cvpdf::output::html {

// What surrounds a line says by itself.
struct Surroundings {
  std::string_view language;                // BCP 47: only another is told.
  bool is_bold = false, is_italic = false;  // Of headings: only what is not is told.
  bool is_heading = false;                  // No element in it may have a role.
};

[[nodiscard]] std::string inline_html(const reflow::Line& line, const Surroundings& around);
// The headings from this level on are bold where nothing is said; above it a title's size tells it.
inline constexpr int first_bold_heading = 3;
// Of a heading: what all of its words have.
[[nodiscard]] Surroundings heading_surroundings(const reflow::Paragraph& heading, std::string_view language);

}  // namespace cvpdf::output::html
