// A syntax error as a plain sentence with its place and its cure. It knows the parser's words, not the parser.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <string_view>

#include "toml/outline.hpp"

namespace cvpdf::toml {

// What the parser said of a text, and the byte at which it gave up.
struct SyntaxError {
  std::string description;
  std::uint32_t offset = 0;
};

// The diagnostic "toml/syntax" (or "toml/too-deep") for an error in the source `file`, whose text is `text`.
[[nodiscard]] Diagnostic explain(const SyntaxError& error, std::uint32_t file, std::string_view text,
                                 const Outline& outline);

}  // namespace cvpdf::toml
