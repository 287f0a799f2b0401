// The documents of one file: a CV; or a letter, and its CV behind it if that is wished for. Part of the façade.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <optional>
#include <string>
#include <vector>

#include "content/cv.hpp"
#include "content/letter.hpp"
#include "document/document.hpp"
#include "fit/fit.hpp"
#include "font/font_library.hpp"
#include "layout/layout.hpp"

namespace cvpdf {

struct Part {
  content::Cv cv;                         // Of a letter: its head, as letterhead_of() has it.
  std::optional<content::Letter> letter;  // Absent: the part is the CV itself.
  std::string folder;                     // Where its layout is sought.
  layout::Layout layout;                  // Filled in by whoever reads it.
};
// What a content's file holds, before any layout is read.
struct Parts {
  std::vector<Part> all;           // One, or a letter and a CV.
  std::string folder;              // Where the CV stands, "." for the current one: never empty.
  std::vector<std::string> files;  // That were read besides the content's own.
};

// Reads the source `file`, which stands in `folder`, and of a letter its CV. No value where that cannot be had
// ("file/…", at its place), is no path ("file/directory"), or is a letter itself ("content/cv-is-letter").
// Reports "content/no-letter" where a CV is to follow a CV.
[[nodiscard]] std::optional<Parts> read_parts(const Request& request, std::uint32_t file, const std::string& folder,
                                              Diagnostics& diagnostics);

[[nodiscard]] document::Document compose_part(const Part& part, Diagnostics& diagnostics);
// With its pages. No value after an error.
[[nodiscard]] std::optional<fit::Fitted> typeset_part(const Part& part, font::FontLibrary& fonts,
                                                      Diagnostics& diagnostics);

}  // namespace cvpdf
