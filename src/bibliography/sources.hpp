// Publications that come from .bib files.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

#include "content/cv.hpp"

namespace cvpdf::bibliography {

// Puts the entries of the files that sections and groups name behind their nodes, in the files' order. Paths are
// relative to `folder`, where the content stands; each file that was read is added to `files`. A section or group that
// has its entries names no files any more. Errors are those of read_file() and read_bibs(), at the file's name or in
// it.
void add_bibliographies(content::Cv& cv, const std::string& folder, std::vector<std::string>& files,
                        Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
