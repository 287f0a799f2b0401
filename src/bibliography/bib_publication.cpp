#include "bibliography/bib_publication.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/ascii.hpp"
#include "bibliography/bib_arxiv.hpp"
#include "bibliography/bib_authors.hpp"
#include "bibliography/bib_dates.hpp"
#include "bibliography/bib_edition.hpp"
#include "bibliography/bib_fields.hpp"
#include "bibliography/bib_links.hpp"
#include "bibliography/bib_numbers.hpp"
#include "bibliography/bib_types.hpp"
#include "bibliography/bib_wraps.hpp"
#include "bibliography/citation.hpp"
#include "bibtex/latex.hpp"
#include "bibtex/split.hpp"
#include "content/entry_kinds.hpp"

namespace cvpdf::bibliography {
namespace {

using bibtex::Field;
using content::PlainText;
using content::Slot;

// Of content::status_names, by the names of biblatex (3.18, 4.9.2.11).
constexpr std::pair<std::string_view, std::string_view> states[] = {
    {"inpress", "in-press"},      {"inpreparation", "in-preparation"},
    {"forthcoming", "to-appear"}, {"submitted", "submitted"},
    {"accepted", "accepted"},     {"underreview", "under-review"},
    {"prepublished", "accepted"}};

constexpr std::pair<Slot, std::string_view> address_slots[] = {
    {Slot::url, "url"}, {Slot::pdf, "pdf"}, {Slot::code, "code"}, {Slot::video, "video"}, {Slot::slides, "slides"}};

bool stands_in(const content::Entry& entry, Slot slot, const Field& field) {
  const auto* words = content::field<content::RichText>(entry, slot);
  return words != nullptr && !words->empty() && words->front().span == field.span;
}

void put(content::Entry& entry, Slot slot, content::Field value) {
  entry.fields[static_cast<std::size_t>(slot)] = std::move(value);
}

PlainText plain(const Field& field) { return {bibtex::plain_latex(field.value), field.span}; }

// Of biblatex (3.18, 4.9.2.13), and no word of any language; those of theses that are printed are known.
bool is_type_key(const Field& type) {
  constexpr std::string_view keys[] = {"techreport", "resreport", "bathesis", "candthesis",
                                       "software",   "datacd",    "audiocd"};
  return std::find(std::begin(keys), std::end(keys), bibtex::plain_latex(type.value)) != std::end(keys);
}

}  // namespace

content::RichText BibReader::rich(const Field& field) {
  std::vector<std::string> unknown;
  content::RichText text;
  for (bibtex::Piece& piece : bibtex::read_latex(field.value, unknown)) {
    content::Span span;
    if (piece.kind == bibtex::Piece::Kind::code) span.kind = content::SpanKind::code;
    if (piece.kind == bibtex::Piece::Kind::math) span.kind = content::SpanKind::math;
    span.emphasis = {piece.strong, piece.emphasized};
    span.utf8 = std::move(piece.utf8);
    if (may_lead_to(piece.target, field, diagnostics_)) span.target = std::move(piece.target);
    span.span = field.span;
    text.push_back(std::move(span));
  }
  for (const std::string& command : unknown) {
    if (!said_.insert("\\" + command).second) continue;
    diagnostics_.report({Severity::note,
                         "bibliography/unknown-command",
                         fmt::format("the command \\{} is not known, and only its words are set", command),
                         field.span,
                         {}});
  }
  return text;
}

content::Entry BibReader::publication(const bibtex::Entry& from) {
  content::Entry to;
  const BibType* type = find_bib_type(from.type);
  to.kind = content::find_entry_kind(type == nullptr ? "publication" : type->kind);
  to.span = from.span;
  if (from.type == "set") return without_members(from, std::move(to));
  if (type == nullptr && said_.insert("@" + from.type).second) {
    report(Severity::warning, "bibliography/unknown-type",
           fmt::format("@{} is no known type of entry, and is set as a paper", from.type), from.span);
  }
  put(to, Slot::key, PlainText{from.key, from.span});
  take_titles(from, to);
  std::vector<content::Author> authors = read_authors(from, roles_, diagnostics_);
  if (!authors.empty()) put(to, Slot::authors, std::move(authors));
  take_houses(from, to);
  take_numbers(from, to);
  number_series(from, to);
  if (auto period = read_bib_period(from, diagnostics_)) put(to, Slot::period, *std::move(period));
  take_preprint(from, to);
  take_type(from, type, to);
  take_state(from, to);
  take_note(from, to);
  take_tags(from, to);
  report_outdone(from, to);
  count_rest(from, to);
  return to;
}

// It has no title, and so is no publication.
content::Entry BibReader::without_members(const bibtex::Entry& from, content::Entry to) {
  report(Severity::note, "bibliography/set-left-out",
         fmt::format("'{}' is a set of entries, which are publications of their own, and is left out", from.key),
         from.span);
  return to;
}

void BibReader::report(Severity severity, std::string code, std::string message, const SourceSpan& span) {
  diagnostics_.report({severity, std::move(code), std::move(message), span, {}});
}

void BibReader::take_titles(const bibtex::Entry& from, content::Entry& to) {
  const Field* const title = first_of(from, "title");
  if (title == nullptr) {
    report(Severity::warning, "bibliography/no-title",
           fmt::format("the entry '{}' has no title, and is left out", from.key), from.span);
  } else {
    put(to, Slot::title, with_plain_quotes(with_subtitle(*title, first_of(from, "subtitle"))));
  }
  take_venue(from, to);
  if (const Field* const series = first_of(from, "series")) put(to, Slot::series, rich(*series));
}

// An event stands for its proceedings where there are none.
void BibReader::take_venue(const bibtex::Entry& from, content::Entry& to) {
  const bool is_arxiv = find_arxiv_place(from).field != nullptr;
  const Field* const book = first_of(from, book_fields);
  const Field* const journal = is_arxiv && book != nullptr ? nullptr : first_of(from, journal_fields);
  if (journal != nullptr) return put(to, Slot::venue, with_subtitle(*journal, first_of(from, "journalsubtitle")));
  if (book != nullptr) return put(to, Slot::venue, with_subtitle(*book, first_of(from, "booksubtitle")));
  if (const Field* const event = first_of(from, "eventtitle")) put(to, Slot::venue, rich(*event));
}

content::RichText BibReader::with_subtitle(const Field& title, const Field* subtitle) {
  content::RichText words = rich(title);
  if (subtitle == nullptr) return words;
  const std::string_view end = words.empty() ? std::string_view() : std::string_view(words.back().utf8);
  const bool is_said = end.ends_with('?') || end.ends_with('!');
  if (end.ends_with('.')) words.back().utf8.pop_back();
  words.push_back({content::SpanKind::text, {}, is_said ? " " : ": ", {}, subtitle->span});
  for (content::Span& span : rich(*subtitle)) words.push_back(std::move(span));
  return words;
}

void BibReader::take_houses(const bibtex::Entry& from, content::Entry& to) {
  const bool is_thesis = to.kind->name == "thesis";
  const Field* const house = first_of(from, house_fields(to.kind->name));
  const Field* const place = first_of(from, place_fields);
  const Field* const holder = first_of(from, "holder");
  if (house != nullptr) put(to, is_thesis ? Slot::organization : Slot::publisher, rich(*house));
  if (is_thesis && place != nullptr) put(to, Slot::place, rich(*place));
  if (to.kind->name == "patent" && holder != nullptr) put(to, Slot::organization, rich(*holder));
}

void BibReader::take_numbers(const bibtex::Entry& from, content::Entry& to) {
  const std::pair<Slot, const Field*> rows[] = {{Slot::volume, first_of(from, "volume")},
                                                {Slot::number, first_of(from, number_fields)}};
  for (const auto& [slot, field] : rows) {
    if (field != nullptr) put(to, slot, PlainText{bare_number(bibtex::plain_latex(field->value)), field->span});
  }
  if (const Field* const version = first_of(from, "version")) put(to, Slot::version, plain(*version));
  take_links(from, to);
  if (const Field* const pages = first_of(from, page_fields)) {
    put(to, Slot::pages, PlainText{page_range(bibtex::plain_latex(pages->value)), pages->span});
  }
  if (const Field* const award = first_of(from, "award")) put(to, Slot::award, rich(*award));
}

void BibReader::take_links(const bibtex::Entry& from, content::Entry& to) {
  for (const auto& [slot, name] : address_slots) {
    const Field* const field = first_of(from, name);
    if (field == nullptr) continue;
    if (auto url = read_bib_url(*field, diagnostics_)) put(to, slot, *std::move(url));
  }
  const Field* const field = first_of(from, "doi");
  if (field == nullptr) return;
  if (auto doi = read_bib_doi(*field, diagnostics_)) put(to, Slot::doi, *std::move(doi));
}

// Of books and what is in them, the number is that of the series: "LNCS 7".
void BibReader::number_series(const bibtex::Entry& from, content::Entry& to) {
  const auto* number = content::field<PlainText>(to, Slot::number);
  const auto* series = content::field<content::RichText>(to, Slot::series);
  const bool is_periodical = find_bib_type(from.type) == nullptr || from.type == "article" || from.type == "periodical";
  if (number == nullptr || series == nullptr || series->empty() || is_periodical) return;
  content::RichText words = *series;
  words.push_back({content::SpanKind::text, {}, "\u00A0" + number->utf8, {}, number->span});
  put(to, Slot::series, std::move(words));
  put(to, Slot::number, {});
}

// The number on arXiv stands in `eprint`, where search engines write it, or in the address.
void BibReader::take_preprint(const bibtex::Entry& from, content::Entry& to) {
  if (to.kind->name != "publication") return;
  const Field* const eprint = first_of(from, "eprint");
  if (std::string number = arxiv_eprint(from); !number.empty()) {
    put(to, Slot::arxiv, PlainText{std::move(number), eprint->span});
    const Field* const classed = first_of(from, archive_class_fields);
    if (classed != nullptr) put(to, Slot::arxiv_class, plain(*classed));
  }
  take_arxiv_venue(from, to);
  const ArxivPlace address = arxiv_address(from);
  if (eprint == nullptr && address.field != nullptr && content::field<PlainText>(to, Slot::arxiv) == nullptr) {
    put(to, Slot::arxiv, PlainText{address.number, address.field->span});
  }
  if (content::field<PlainText>(to, Slot::arxiv) != nullptr) drop_arxiv_house(from, to);
}

// The place says nothing but the number, which the entry's own field says better.
void BibReader::take_arxiv_venue(const bibtex::Entry& from, content::Entry& to) {
  const ArxivPlace place = find_arxiv_place(from);
  if (place.field == nullptr) return;
  if (content::field<PlainText>(to, Slot::arxiv) == nullptr) {
    put(to, Slot::arxiv, PlainText{place.number, place.field->span});
  }
  const bool is_journal = place.field == first_of(from, journal_fields) && first_of(from, book_fields) == nullptr;
  if (is_journal) put(to, Slot::venue, {});
  for (const Slot slot : {Slot::volume, Slot::pages}) {
    const auto* text = content::field<PlainText>(to, slot);
    if (text != nullptr && text->utf8.find(place.number) != std::string::npos) put(to, slot, {});
  }
}

// arXiv's own DOI and name add nothing to its number.
void BibReader::drop_arxiv_house(const bibtex::Entry& from, content::Entry& to) {
  const Field* const publisher = first_of(from, "publisher");
  const auto* doi = content::field<PlainText>(to, Slot::doi);
  if (publisher != nullptr && ascii_lowered(bibtex::plain_latex(publisher->value)) == "arxiv") {
    put(to, Slot::publisher, {});
  }
  if (doi != nullptr && ascii_lowered(doi->utf8).find("10.48550/arxiv") != std::string::npos) put(to, Slot::doi, {});
}

// What the type does not say, the fields do.
void BibReader::take_type(const bibtex::Entry& from, const BibType* type, content::Entry& to) {
  if (to.kind->name == "thesis") return take_thesis_kind(from, to);
  if (to.kind->name != "publication") return;
  const bool has_venue = content::field<content::RichText>(to, Slot::venue) != nullptr;
  const bool has_arxiv = content::field<PlainText>(to, Slot::arxiv) != nullptr;
  std::string_view meant = type == nullptr ? std::string_view("proceedings") : type->publication;
  if (meant.empty()) meant = has_venue && from.type == "article" ? "article" : has_arxiv ? "preprint" : "other";
  if (from.type == "article" && !has_venue && !has_arxiv) meant = "article";
  put(to, Slot::type, PlainText{std::string(meant), from.span});
}

void BibReader::take_thesis_kind(const bibtex::Entry& from, content::Entry& to) {
  const Field* const type = first_of(from, "type");
  const std::string word = type == nullptr ? from.type : ascii_lowered(bibtex::plain_latex(type->value));
  const SourceSpan span = type == nullptr ? from.span : type->span;
  std::string_view kind;
  if (word == "phdthesis") kind = language_.doctoral_thesis;
  if (word == "mastersthesis" || word == "mathesis") kind = language_.masters_thesis;
  if (!kind.empty())
    put(to, Slot::tagline, content::RichText{{content::SpanKind::text, {}, std::string(kind), {}, span}});
  if (kind.empty() && type != nullptr && !is_type_key(*type)) put(to, Slot::tagline, rich(*type));
}

// A state that biblatex does not know is a remark.
void BibReader::take_state(const bibtex::Entry& from, content::Entry& to) {
  const Field* const state = first_of(from, "pubstate");
  if (state == nullptr) return;
  const std::string word = bibtex::plain_latex(state->value);
  const auto* const known =
      std::find_if(std::begin(states), std::end(states), [&word](const auto& row) { return row.first == word; });
  if (known != std::end(states)) put(to, Slot::status, PlainText{std::string(known->second), state->span});
}

void BibReader::take_note(const bibtex::Entry& from, content::Entry& to) {
  content::RichText words;
  const auto add = [&](content::RichText more) {
    if (more.empty()) return;
    if (!words.empty()) words.push_back({content::SpanKind::text, {}, ", ", {}, more.front().span});
    std::move(more.begin(), more.end(), std::back_inserter(words));
  };
  for (const std::string_view name :
       {"titleaddon", "pubstate", "type", "edition", "howpublished", "note", "addendum"}) {
    const Field* const field = first_of(from, name);
    if (field == nullptr || is_said_elsewhere(*field, to)) continue;
    add(field->name == "edition" ? edition(*field) : without_outer_brackets(rich(*field)));
  }
  if (!words.empty()) put(to, Slot::note, std::move(words));
}

bool BibReader::is_said_elsewhere(const Field& field, const content::Entry& to) {
  if (field.name == "pubstate") return content::field<PlainText>(to, Slot::status) != nullptr;
  if (field.name == "type" && is_type_key(field)) return true;
  if (field.name == "type") return to.kind->name == "thesis" || to.kind->name == "patent";
  const bool is_arxiv = !arxiv_within(bibtex::plain_latex(field.value)).empty();
  return field.name == "howpublished" && is_arxiv && content::field<PlainText>(to, Slot::arxiv) != nullptr;
}

// Keywords are what lists choose by.
void BibReader::take_tags(const bibtex::Entry& from, content::Entry& to) {
  const Field* const field = first_of(from, "keywords");
  if (field == nullptr) return;
  std::vector<PlainText> tags;
  const bool has_commas = field->value.find(',') != std::string::npos;
  for (const std::string_view part :
       has_commas ? bibtex::split_at_commas(field->value) : bibtex::split_at_semicolons(field->value)) {
    std::string word = bibtex::plain_latex(part);
    if (!word.empty()) tags.push_back({std::move(word), field->span});
  }
  if (!tags.empty()) put(to, Slot::tags, std::move(tags));
}

content::RichText BibReader::edition(const Field& field) {
  const int number = read_edition(bibtex::plain_latex(field.value));
  if (number == 0) return rich(field);
  return {{content::SpanKind::text, {}, language::edition(language_.tag, number), {}, field.span}};
}

// At the first of them; fields of a parent once for all that inherit them.
void BibReader::report_outdone(const bibtex::Entry& from, const content::Entry& to) {
  std::string words;
  const Field* first = nullptr;
  for (const OutdoneField& one : outdone_fields(from, to.kind->name)) {
    if (!said_.insert(fmt::format("{}:{}", one.field->span.file, one.field->span.begin)).second) continue;
    words += fmt::format("{}'{}' gives way to '{}'", words.empty() ? "" : ", ", one.field->name, one.by);
    if (first == nullptr) first = one.field;
  }
  if (first == nullptr) return;
  diagnostics_.report({Severity::note, "bibliography/field-gives-way", std::move(words), first->span,
                       "a reference has one place for both, and shows the latter"});
}

// What has a place in other entries, but none in this one.
bool BibReader::is_lost(const Field& field, const bibtex::Entry& from, const content::Entry& to) {
  if (field.value.empty()) return false;
  if (field.name == "eprint") return content::field<PlainText>(to, Slot::arxiv) == nullptr;
  if (field.name == "month") return first_of(from, date_fields) == nullptr;
  if (field.name == "type") return is_type_key(field);
  if (field.name == "holder") return to.kind->name != "patent";
  if (field.name == "location" || field.name == "address") return to.kind->name != "thesis";
  if (field.name == "eventtitle") return !stands_in(to, Slot::venue, field);
  if (field.name != "journalsubtitle" && field.name != "booksubtitle") return false;
  const bool has_journal = first_of(from, journal_fields) != nullptr && find_arxiv_place(from).field == nullptr;
  if (field.name == "journalsubtitle") return !has_journal;
  return first_of(from, book_fields) == nullptr || has_journal;
}

void BibReader::count_rest(const bibtex::Entry& from, const content::Entry& to) {
  for (const Field& field : from.fields) {
    const bool is_used = is_shown_field(field.name) && !is_lost(field, from, to);
    if (is_used || field.value.empty() || is_silent_field(field.name)) continue;
    Unshown& unshown = unshown_.try_emplace(field.name, Unshown{field.span, 0}).first->second;
    ++unshown.entries;
  }
}

void BibReader::report_unshown() {
  for (const auto& [name, unshown] : std::exchange(unshown_, {})) {
    const std::string whose = unshown.entries == 1 ? std::string() : fmt::format(" of {} entries", unshown.entries);
    report(Severity::note, "bibliography/field-not-shown", fmt::format("the field '{}'{} is not shown", name, whose),
           unshown.first);
  }
}

}  // namespace cvpdf::bibliography
