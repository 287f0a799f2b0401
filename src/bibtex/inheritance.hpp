// What entries take from others that they name: `crossref` (one parent) and `xdata` (data that entries share).
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibtex {

// No more than this is inherited within one file, in bytes: a long abstract at the head of many entries, or of a long
// chain of them, would fill the memory.
inline constexpr std::size_t most_inherited = std::size_t{64} << 20U;

// An entry takes the fields that it lacks from its shared data, then from its parent; from their parents, too. Then
// the entries @xdata are gone, and parents without an author, which are no publications of their own (a note,
// "bibtex/parent-left-out"). Reports the errors "bibtex/circular" and "bibtex/too-much-text", and the warning
// "bibtex/unknown-parent". Keys are compared as BibTeX does it, whatever their case.
void inherit(std::vector<Entry>& entries, Diagnostics& diagnostics);

}  // namespace cvpdf::bibtex
