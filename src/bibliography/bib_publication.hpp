// An entry of a .bib file as a publication of the CV: which field stands for which slot. It knows no style.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <set>
#include <string>
#include <vector>

#include "bibtex/bib_file.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// Reads the entries of one file one after the other: what is unknown is said once a file.
class BibReader {
 public:
  BibReader(const std::vector<content::AuthorRole>& roles, Diagnostics& diagnostics)
      : roles_(roles), diagnostics_(diagnostics) {}

  // Of the kind "publication". Reports "bibliography/unknown-type" (a warning: it is set as a proceedings' paper),
  // "bibliography/field-not-shown" and "bibliography/unknown-command" (notes), and "bibliography/no-title" (an error).
  [[nodiscard]] content::Entry publication(const bibtex::Entry& entry);

 private:
  void take_titles(const bibtex::Entry& from, content::Entry& to);
  void take_authors(const bibtex::Entry& from, content::Entry& to);
  void take_numbers(const bibtex::Entry& from, content::Entry& to);
  void take_date(const bibtex::Entry& from, content::Entry& to);
  void take_preprint(const bibtex::Entry& from, content::Entry& to);
  void take_note(const bibtex::Entry& from, content::Entry& to);
  void report_rest(const bibtex::Entry& from);
  [[nodiscard]] content::RichText rich(const bibtex::Field& field);

  const std::vector<content::AuthorRole>& roles_;
  Diagnostics& diagnostics_;
  std::set<std::string> said_;  // Types, fields and commands.
};

// "Last, Jr, First" and "{A Corporation}" as they are printed: "First Last Jr", "A Corporation".
[[nodiscard]] std::string printed_name(std::string_view tex);

}  // namespace cvpdf::bibliography
