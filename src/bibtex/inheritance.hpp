// What entries take from others that they name: `crossref` (one parent) and `xdata` (data that entries share).
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <vector>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibtex {

// An entry takes the fields that it lacks from its shared data, then from its parent; from their parents, too. These
// stand in its own file, or else in one that stands in a list with it, the first that has the key. Then
// the entries @xdata are gone, and parents without an author, which are no publications of their own (a note,
// "bibtex/parent-left-out"). Reports the errors "bibtex/circular" and "bibtex/too-much-text", and the warning
// "bibtex/unknown-parent". Keys are compared as BibTeX does it, whatever their case.
void inherit(std::vector<Entry>& entries, const std::vector<FileList>& lists, Diagnostics& diagnostics);

}  // namespace cvpdf::bibtex
