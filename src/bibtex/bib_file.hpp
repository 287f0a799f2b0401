// A BibTeX file as it is written (Patashnik, "BibTeXing", 1988; biblatex 3.18, chapter 2): entries and their fields,
// with the place of each. It knows no types of entries, no fields by name and no LaTeX.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::bibtex {

// No more than this is repeated within what is read at once, in bytes, by strings or by inheritance: a long abstract at
// the head of many entries, or strings made of strings, would fill the memory.
inline constexpr std::size_t most_repeated = std::size_t{64} << 20U;

struct Field {
  std::string name;   // Lower case.
  std::string value;  // Without the outermost braces or quotes; @strings replaced, parts joined.
  SourceSpan span;    // Of the value; its bytes are the source's where both are equally long.
};

struct Entry {
  std::string type;  // Lower case.
  std::string key;
  SourceSpan span;  // Of the key.
  std::vector<Field> fields;
};

// The field's value; null where the entry has none.
[[nodiscard]] const Field* find_field(const Entry& entry, std::string_view name);

// The place of a part of the field's value; of the whole value where its bytes are not the source's.
[[nodiscard]] SourceSpan span_of_part(const Field& field, std::string_view part);

// Sources of diagnostics that are read as one bibliography.
using FileList = std::vector<std::uint32_t>;

// What @string commands have defined, by names in lower case.
using Strings = std::map<std::string, std::string, std::less<>>;

// The entries of a source of `diagnostics` as they are written, in order. What cannot be read is reported and left out,
// and reading goes on at the next line that begins with @: errors "bibtex/unclosed", "bibtex/expected",
// "bibtex/too-much-text" and "bibtex/encoding"; warnings "bibtex/duplicate-key" and "bibtex/duplicate-field" (the first
// one counts, as BibTeX has it), "bibtex/unknown-string" (its name stands for it), "bibtex/blank-in-key" and
// "bibtex/field-outside". Time grows with the size of the text, whatever it holds.
[[nodiscard]] std::vector<Entry> read_entries(std::uint32_t file, Diagnostics& diagnostics);
// Likewise; `strings` are those of the files before, and get this one's.
[[nodiscard]] std::vector<Entry> read_entries(std::uint32_t file, Strings& strings, Diagnostics& diagnostics);
// The publications among them, with what they inherit. Reports what inheritance.hpp says, too.
[[nodiscard]] std::vector<Entry> read_bib(std::uint32_t file, Diagnostics& diagnostics);
// Those of all files of several lists, file by file in the order of their first mention: `span.file` tells whose an
// entry is. Strings go from file to file, as in BibTeX: a first one may define the names of journals alone.
[[nodiscard]] std::vector<Entry> read_bibs(const std::vector<FileList>& lists, Diagnostics& diagnostics);

}  // namespace cvpdf::bibtex
