#include "bibliography/bib_fields.hpp"

#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "bibliography/bib_arxiv.hpp"
#include "bibliography/bib_dates.hpp"
#include "bibtex/latex.hpp"

namespace cvpdf::bibliography {
namespace {

using bibtex::Field;

constexpr std::string_view venue_fields[] = {"journaltitle", "journal", "booktitle", "maintitle"};
constexpr std::string_view houses_of_theses[] = {"school", "institution", "organization", "publisher"};
constexpr std::string_view houses_of_publications[] = {"publisher", "school", "institution", "organization"};
constexpr FieldNames rivals[] = {venue_fields, number_fields,  page_fields,
                                 date_fields,  archive_fields, archive_class_fields};

std::string compared_words(const Field& field) { return ascii_lowered(bibtex::plain_latex(field.value)); }

// "2020" beside "2020-07", and "jul".
bool is_same_date(const Field& date, const Field& other) {
  const std::string text = bibtex::plain_latex(date.value);
  const std::string words = bibtex::plain_latex(other.value);
  const content::Date read = read_bib_date(text);
  if (other.name == "month") return read.month == 0 || read.month == bib_month(words);
  return text.starts_with(words);
}

bool says_the_same(const Field& shown, const Field& other) {
  if (shown.name == "date") return is_same_date(shown, other);
  // "12:1--12:30" are pages of article 12.
  if (other.name == "articleno" && compared_words(shown).starts_with(compared_words(other) + ":")) return true;
  return compared_words(shown) == compared_words(other);
}

class Rivalry {
 public:
  explicit Rivalry(const bibtex::Entry& entry) : entry_(entry) {}

  void settle(FieldNames names) {
    const Field* const shown = first_of(entry_, names);
    if (shown == nullptr) return;
    for (const std::string_view name : names) outdo(*shown, first_of(entry_, name));
  }

  // A journal that is arXiv leaves the place to the book, and to the number that the entry has beside it.
  void settle_arxiv(const Field& place) {
    const Field* const book = first_of(entry_, book_fields);
    if (book != nullptr && place.name != "howpublished") settle(book_fields);
  }

  void outdo(const Field& shown, const Field* other) {
    if (other == nullptr || other == &shown || says_the_same(shown, *other)) return;
    all_.push_back({other, shown.name});
  }

  std::vector<OutdoneField> take() {
    std::sort(all_.begin(), all_.end(), [](const OutdoneField& a, const OutdoneField& b) { return a.field < b.field; });
    return std::move(all_);
  }

 private:
  const bibtex::Entry& entry_;
  std::vector<OutdoneField> all_;
};

}  // namespace

FieldNames house_fields(std::string_view kind) {
  return kind == "thesis" ? FieldNames(houses_of_theses) : FieldNames(houses_of_publications);
}

const Field* first_of(const bibtex::Entry& entry, std::string_view name) {
  const Field* const field = bibtex::find_field(entry, name);
  return field == nullptr || field->value.empty() ? nullptr : field;
}

const Field* first_of(const bibtex::Entry& entry, FieldNames names) {
  for (const std::string_view name : names) {
    if (const Field* const field = first_of(entry, name)) return field;
  }
  return nullptr;
}

std::vector<OutdoneField> outdone_fields(const bibtex::Entry& entry, std::string_view kind) {
  Rivalry rivalry(entry);
  const ArxivPlace arxiv = find_arxiv_place(entry);
  for (const FieldNames names : rivals) {
    if (names.data() == venue_fields && arxiv.field != nullptr) {
      rivalry.settle_arxiv(*arxiv.field);
    } else {
      rivalry.settle(names);
    }
  }
  rivalry.settle(house_fields(kind));
  if (kind == "thesis") rivalry.settle(place_fields);
  if (const Field* const date = first_of(entry, "date")) rivalry.outdo(*date, first_of(entry, "month"));
  return rivalry.take();
}

}  // namespace cvpdf::bibliography
