#include "bibliography/bib_types.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::bibliography {
namespace {

constexpr BibType bib_types[] = {
    {"article", "publication", {}},
    {"inproceedings", "publication", "proceedings"},
    {"conference", "publication", "proceedings"},
    {"incollection", "publication", "chapter"},
    {"inbook", "publication", "chapter"},
    {"bookinbook", "publication", "chapter"},
    {"suppbook", "publication", "chapter"},
    {"suppcollection", "publication", "chapter"},
    {"inreference", "publication", "chapter"},
    {"book", "publication", "book"},
    {"mvbook", "publication", "book"},
    {"booklet", "publication", "book"},
    {"collection", "publication", "book"},
    {"mvcollection", "publication", "book"},
    {"proceedings", "publication", "book"},
    {"mvproceedings", "publication", "book"},
    {"reference", "publication", "book"},
    {"mvreference", "publication", "book"},
    {"techreport", "publication", "report"},
    {"report", "publication", "report"},
    {"manual", "publication", "report"},
    {"standard", "publication", "report"},
    {"preprint", "publication", "preprint"},
    {"unpublished", "publication", {}},
    {"misc", "publication", {}},
    {"online", "publication", {}},
    {"electronic", "publication", {}},
    {"www", "publication", {}},
    {"periodical", "publication", "other"},
    {"suppperiodical", "publication", "article"},
    {"review", "publication", "article"},
    {"phdthesis", "thesis", {}},
    {"mastersthesis", "thesis", {}},
    {"thesis", "thesis", {}},
    {"patent", "patent", {}},
    {"dataset", "dataset", {}},
    {"software", "software", {}},
};

constexpr std::string_view shown[] = {
    "title",     "subtitle",      "titleaddon",  "author",       "journal", "journaltitle", "journalsubtitle",
    "booktitle", "booksubtitle",  "series",      "volume",       "number",  "issue",        "pages",
    "publisher", "school",        "institution", "organization", "year",    "month",        "date",
    "doi",       "eprint",        "eprintclass", "primaryclass", "url",     "howpublished", "note",
    "pubstate",  "type",          "eid",         "edition",      "version", "keywords",     "author+an",
    "holder",    "addendum",      "pdf",         "code",         "video",   "slides",       "award",
    "maintitle", "archiveprefix", "eprinttype",  "location",     "address", "eventtitle"};
// What a reference in a CV has no place for, and nobody misses there.
constexpr std::string_view silent[] = {
    "abstract",     "file",        "timestamp",       "biburl",      "bibsource",  "owner",         "issn",
    "isbn",         "annote",      "annotation",      "crossref",    "xdata",      "xref",          "langid",
    "language",     "hyphenation", "mendeley-groups", "urldate",     "date-added", "date-modified", "bdsk-url-1",
    "bdsk-url-2",   "bdsk-file-1", "options",         "sortkey",     "key",        "shorttitle",    "day",
    "pmid",         "pmcid",       "numpages",        "articleno",   "copyright",  "internal-note", "groups",
    "creationdate", "ids",         "related",         "relatedtype", "presort",    "shorthand",     "label",
    "shortauthor",  "journalabbr", "pagetotal",       "indextitle",  "keyword"};

template <typename Rows>
bool has_row(const Rows& rows, std::string_view name) {
  return std::find(std::begin(rows), std::end(rows), name) != std::end(rows);
}

}  // namespace

const BibType* find_bib_type(std::string_view name) {
  const auto* const found =
      std::find_if(std::begin(bib_types), std::end(bib_types), [name](const BibType& row) { return row.name == name; });
  return found == std::end(bib_types) ? nullptr : found;
}

bool is_shown_field(std::string_view name) {
  return has_row(shown, name) || name.substr(0, name.find(':')) == "author+an";
}

bool is_silent_field(std::string_view name) { return has_row(silent, name); }

}  // namespace cvpdf::bibliography
