// Pictures of pages that an earlier run has left beside those of this one.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <vector>

namespace cvpdf::cli {

// Of all files that name_of_page(path, …) may have named, those that are not in `written`, sorted by their numbers. At
// most three digits count as a page's number: others are a year.
[[nodiscard]] std::vector<std::string> old_pages(const std::string& path, const std::vector<std::string>& written);

// The note "cli/old-pages" where there are some.
void note_old_pages(const std::string& path, const std::vector<std::string>& written, Diagnostics& diagnostics);

}  // namespace cvpdf::cli
