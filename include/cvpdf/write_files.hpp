// Several files as one: all are written, or none is.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cvpdf {

struct NamedBytes {
  std::string path;
  std::string_view bytes;
};

// Writes each beside its path, and then renames them all, as `write_file` does with one. Reports "file/unwritable" and
// returns false where that cannot be done; what was there is as it was, unless a renaming itself fails, which is told.
bool write_files(const std::vector<NamedBytes>& files, Diagnostics& diagnostics);

}  // namespace cvpdf
