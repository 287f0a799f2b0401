// Files that are read as one bibliography.
#include <iterator>
#include <set>
#include <utility>

#include "bibtex/bib_file.hpp"
#include "bibtex/inheritance.hpp"

namespace cvpdf::bibtex {

std::vector<Entry> read_bib(std::uint32_t file, Diagnostics& diagnostics) { return read_bibs({{file}}, diagnostics); }

std::vector<Entry> read_bibs(const std::vector<FileList>& lists, Diagnostics& diagnostics) {
  Strings strings;
  std::set<std::uint32_t> known;
  std::vector<Entry> all;
  for (const FileList& list : lists) {
    for (const std::uint32_t file : list) {
      if (!known.insert(file).second) continue;
      std::vector<Entry> entries = read_entries(file, strings, diagnostics);
      std::move(entries.begin(), entries.end(), std::back_inserter(all));
    }
  }
  inherit(all, lists, diagnostics);
  return all;
}

}  // namespace cvpdf::bibtex
