// An entry of a .bib file as a publication of the CV: which field stands for which slot. It knows no style.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "bibliography/bib_types.hpp"
#include "bibtex/bib_file.hpp"
#include "content/cv.hpp"
#include "language/language.hpp"

namespace cvpdf::bibliography {

// Reads the entries of one file one after the other: what is unknown is said once a file.
class BibReader {
 public:
  // The language's are the words for theses.
  BibReader(const std::vector<content::AuthorRole>& roles, const language::Language& language, Diagnostics& diagnostics)
      : roles_(roles), language_(language), diagnostics_(diagnostics) {}

  // Of the kind that its type stands for. Reports "bibliography/unknown-type" (a warning: it is set as a proceedings'
  // paper), "bibliography/field-gives-way" (one for an entry),
  // "bibliography/set-left-out" and "bibliography/unknown-command" (notes), "bibliography/no-title" (a warning), and
  // what bib_authors.hpp, bib_dates.hpp and bib_links.hpp say.
  [[nodiscard]] content::Entry publication(const bibtex::Entry& entry);
  // The fields that no publication so far has shown, "bibliography/field-not-shown": one note each, at the first entry
  // that has it.
  void report_unshown();

 private:
  void take_titles(const bibtex::Entry& from, content::Entry& to);
  void take_venue(const bibtex::Entry& from, content::Entry& to);
  void take_houses(const bibtex::Entry& from, content::Entry& to);
  void take_numbers(const bibtex::Entry& from, content::Entry& to);
  void take_links(const bibtex::Entry& from, content::Entry& to);
  static void number_series(const bibtex::Entry& from, content::Entry& to);
  void take_preprint(const bibtex::Entry& from, content::Entry& to);
  void take_arxiv_venue(const bibtex::Entry& from, content::Entry& to);
  static void drop_arxiv_house(const bibtex::Entry& from, content::Entry& to);
  void take_type(const bibtex::Entry& from, const BibType* type, content::Entry& to);
  void take_thesis_kind(const bibtex::Entry& from, content::Entry& to);
  static void take_state(const bibtex::Entry& from, content::Entry& to);
  void take_note(const bibtex::Entry& from, content::Entry& to);
  static void take_tags(const bibtex::Entry& from, content::Entry& to);
  [[nodiscard]] content::RichText edition(const bibtex::Field& field);
  [[nodiscard]] content::Entry without_members(const bibtex::Entry& from, content::Entry to);
  void report_outdone(const bibtex::Entry& from, const content::Entry& to);
  void count_rest(const bibtex::Entry& from, const content::Entry& to);
  [[nodiscard]] static bool is_lost(const bibtex::Field& field, const bibtex::Entry& from, const content::Entry& to);
  // Whether another slot prints what the field says.
  [[nodiscard]] static bool is_said_elsewhere(const bibtex::Field& field, const content::Entry& to);
  [[nodiscard]] content::RichText with_subtitle(const bibtex::Field& title, const bibtex::Field* subtitle);
  [[nodiscard]] content::RichText rich(const bibtex::Field& field);
  void report(Severity severity, std::string code, std::string message, const SourceSpan& span);

  const std::vector<content::AuthorRole>& roles_;
  const language::Language& language_;
  Diagnostics& diagnostics_;
  std::set<std::string> said_;  // Types, places of fields and commands.
  struct Unshown {
    SourceSpan first;
    int entries = 0;
  };
  std::map<std::string, Unshown> unshown_;  // By the names of fields.
};

}  // namespace cvpdf::bibliography
