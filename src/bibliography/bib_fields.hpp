// Which of an entry's fields are shown, where several say what a reference has one place for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {

using FieldNames = std::span<const std::string_view>;

// Of each, the first one that an entry has is shown.
inline constexpr std::string_view journal_fields[] = {"journaltitle", "journal"};
inline constexpr std::string_view book_fields[] = {"booktitle", "maintitle"};
inline constexpr std::string_view place_fields[] = {"location", "address"};
inline constexpr std::string_view number_fields[] = {"number", "issue"};
inline constexpr std::string_view page_fields[] = {"pages", "eid", "articleno"};
inline constexpr std::string_view date_fields[] = {"date", "year"};
inline constexpr std::string_view archive_fields[] = {"eprinttype", "archiveprefix"};
inline constexpr std::string_view archive_class_fields[] = {"eprintclass", "primaryclass"};
// A thesis is a school's; all else is a publisher's.
[[nodiscard]] FieldNames house_fields(std::string_view kind);

// The first of the fields that has a value; null where there is none.
[[nodiscard]] const bibtex::Field* first_of(const bibtex::Entry& entry, FieldNames names);
[[nodiscard]] const bibtex::Field* first_of(const bibtex::Entry& entry, std::string_view name);

// A field that is not shown, for another takes its place.
struct OutdoneField {
  const bibtex::Field* field = nullptr;
  std::string_view by;
};
// In an entry of the content's kind, "thesis"; in the order of the entry. None of them says just what the other says.
[[nodiscard]] std::vector<OutdoneField> outdone_fields(const bibtex::Entry& entry, std::string_view kind);

}  // namespace cvpdf::bibliography
