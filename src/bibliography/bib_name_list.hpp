// The names in a field of authors, whoever wrote it: with an "and" too many, with commas or semicolons for "and", with
// "et al." anywhere.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {

struct NameList {
  std::vector<std::string_view> names;  // Parts of the field's value.
  std::optional<SourceSpan> others;     // Of "others", "et al.": whom the list leaves out.
};

// Reports the warnings "bibliography/names-with-commas", "bibliography/empty-name" (an "and" with nobody behind or
// before it) and "bibliography/others-within" (names stand behind those who are left out).
[[nodiscard]] NameList list_names(const bibtex::Field& field, Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
