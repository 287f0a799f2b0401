// THE table of languages: words and habits. To add a language, add a row; its tag is BCP 47.
#include <algorithm>
#include <array>

#include "language/language.hpp"

namespace cvpdf::language {

namespace {

// U+202F, the narrow blank that does not break: French sets it inside its quotes.
constexpr std::string_view french_open = "«\u202F";
constexpr std::string_view french_close = "\u202F»";

constexpr Language american_english{
    .tag = "en-US",
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"},
    .short_months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    .present = "Present",
    .two_joint = " and ",
    .last_joint = ", and ",
    .and_others = "et al.",
    .page = "p.",
    .pages = "pp.",
    .volume = "Vol.",
    .in = "In:",
    .equal_contribution = "means equal contribution",
    .quote_open = "“",
    .quote_close = "”",
    .inner_quote_open = "‘",
    .inner_quote_close = "’",
};

// Britain's row is America's but for the joint of a list and the order of quotes.
constexpr Language british(Language row) {
  row.tag = "en-GB";
  row.last_joint = " and ";
  row.quote_open = "‘";
  row.quote_close = "’";
  row.inner_quote_open = "“";
  row.inner_quote_close = "”";
  return row;
}

constexpr Language german{
    .tag = "de",
    .months = {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
               "November", "Dezember"},
    .short_months = {"Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."},
    .present = "heute",
    .two_joint = " und ",
    .last_joint = " und ",
    .and_others = "et al.",
    .page = "S.",
    .pages = "S.",
    .volume = "Bd.",
    .in = "In:",
    .equal_contribution = "gleicher Beitrag",
    .quote_open = "„",
    .quote_close = "“",
    .inner_quote_open = "‚",
    .inner_quote_close = "‘",
};

constexpr Language french{
    .tag = "fr",
    .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
               "novembre", "décembre"},
    .short_months = {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
    .present = "présent",
    .two_joint = " et ",
    .last_joint = " et ",
    .and_others = "et al.",
    .page = "p.",
    .pages = "p.",
    .volume = "T.",
    .in = "In :",
    .equal_contribution = "contribution égale",
    .quote_open = french_open,
    .quote_close = french_close,
    .inner_quote_open = "“",
    .inner_quote_close = "”",
};

constexpr Language spanish{
    .tag = "es",
    .months = {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
               "noviembre", "diciembre"},
    .short_months = {"ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."},
    .present = "actualidad",
    .two_joint = " y ",
    .last_joint = " y ",
    .and_others = "et al.",
    .page = "p.",
    .pages = "pp.",
    .volume = "Vol.",
    .in = "En:",
    .equal_contribution = "contribución igual",
    .quote_open = "«",
    .quote_close = "»",
    .inner_quote_open = "“",
    .inner_quote_close = "”",
};

constexpr Language italian{
    .tag = "it",
    .months = {"gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
               "novembre", "dicembre"},
    .short_months = {"gen.", "feb.", "mar.", "apr.", "mag.", "giu.", "lug.", "ago.", "set.", "ott.", "nov.", "dic."},
    .present = "oggi",
    .two_joint = " e ",
    .last_joint = " e ",
    .and_others = "et al.",
    .page = "p.",
    .pages = "pp.",
    .volume = "Vol.",
    .in = "In:",
    .equal_contribution = "pari contributo",
    .quote_open = "«",
    .quote_close = "»",
    .inner_quote_open = "“",
    .inner_quote_close = "”",
};

// The first row of a language serves its other regions too; the very first serves all other languages.
constexpr std::array<Language, 6> languages{american_english, british(american_english), german, french, spanish,
                                            italian};

// BCP 47 tags are compared without regard to case (RFC 5646, section 2.1.1).
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_same(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}
std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

}  // namespace

const Language& find_language(std::string_view tag) {
  const auto* exact =
      std::find_if(languages.begin(), languages.end(), [tag](const Language& row) { return is_same(row.tag, tag); });
  if (exact != languages.end()) return *exact;
  const auto* near = std::find_if(languages.begin(), languages.end(),
                                  [tag](const Language& row) { return is_same(primary(row.tag), primary(tag)); });
  return near != languages.end() ? *near : languages.front();
}

}  // namespace cvpdf::language
