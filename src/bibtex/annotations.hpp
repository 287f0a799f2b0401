// What an entry says about a field or about items of its list (biblatex 3.18, 3.7, "data annotations"):
// author+an = {1=equal; 2=equal,corresponding; 3:family=student; 4="a note"}.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibtex {

struct Annotation {
  std::size_t item = 0;            // Of the field's list, from 1; 0 for the whole field.
  std::string part;                // Of the item, "family"; empty for the whole item.
  std::vector<std::string> words;  // Names of annotations; none where it is a literal.
  std::string literal;             // As it is written, LaTeX too, without its quotes.
  SourceSpan span;                 // Of all of it.
};

// Those of `field`, under whatever name ("author+an", "author+an:default", "author+an:roles"), in order. Reports what
// cannot be read with the warning "bibtex/bad-annotation", and leaves it out.
[[nodiscard]] std::vector<Annotation> annotations_of(const Entry& entry, std::string_view field,
                                                     Diagnostics& diagnostics);

}  // namespace cvpdf::bibtex
