// Prints the slots of an entry.
#include "compose/entry_slots.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "bibliography/reference_facts.hpp"
#include "bibliography/role_legends.hpp"
#include "bibliography/statuses.hpp"
#include "compose/dates.hpp"
#include "compose/reference_style.hpp"
#include "content/entry_kinds.hpp"
#include "content/level.hpp"
#include "content/reference_types.hpp"

namespace cvpdf::compose {

namespace {

using bibliography::AuthorPart;
using bibliography::AuthorText;
using content::Author;
using content::Field;
using content::Item;
using content::PlainText;
using content::RichText;
using content::Slot;
using layout::StyleName;

std::uint64_t bit(Slot slot) { return std::uint64_t{1} << static_cast<unsigned>(slot); }

void print_paragraphs(const std::vector<RichText>& paragraphs, TypeId type, InlineWriter& out) {
  bool is_first = true;
  for (const RichText& paragraph : paragraphs) {
    if (!is_first) out.verbatim(" ", type, {});
    out.rich_text(paragraph, type);
    is_first = false;
  }
}

// A list in one line: "a, b, c".
void print_items(const std::vector<Item>& items, TypeId type, InlineWriter& out) {
  bool is_first = true;
  for (const Item& item : items) {
    if (!is_first) out.pattern_text(", ", type);
    out.rich_text(item.label, type);
    if (!item.label.empty() && !item.text.empty()) out.pattern_text(" ", type);
    out.rich_text(item.text, type);
    if (!item.items.empty()) {
      out.pattern_text(" (", type);
      print_items(item.items, type, out);
      out.pattern_text(")", type);
    }
    is_first = false;
  }
}

// What is nothing but a page to go to.
bool is_address(Slot slot) {
  return slot == Slot::url || slot == Slot::pdf || slot == Slot::code || slot == Slot::video || slot == Slot::slides;
}

std::string printed_identifier(Slot slot, const std::string& text) {
  if (slot == Slot::arxiv) return std::string(bibliography::bare_arxiv(text));
  if (slot == Slot::doi) return std::string(bibliography::bare_doi(text));
  return bibliography::printed_url(text);
}

struct FieldSpan {
  SourceSpan operator()(std::monostate /*unused*/) const { return {}; }
  SourceSpan operator()(const RichText& text) const { return text.empty() ? SourceSpan{} : text.front().span; }
  SourceSpan operator()(const std::vector<RichText>& paragraphs) const {
    return paragraphs.empty() ? SourceSpan{} : (*this)(paragraphs.front());
  }
  SourceSpan operator()(const PlainText& text) const { return text.span; }
  SourceSpan operator()(const content::Period& period) const { return span_of(period); }
  SourceSpan operator()(const std::vector<Item>& items) const {
    return items.empty() ? SourceSpan{} : items.front().span;
  }
  SourceSpan operator()(const content::Flag& flag) const { return flag.span; }
  SourceSpan operator()(const std::vector<PlainText>& words) const {
    return words.empty() ? SourceSpan{} : words.front().span;
  }
  SourceSpan operator()(const std::vector<Author>& authors) const {
    return authors.empty() ? SourceSpan{} : authors.front().span;
  }
};

struct HasWords {
  bool operator()(std::monostate /*unused*/) const { return false; }
  bool operator()(const PlainText& text) const { return !text.utf8.empty(); }
  bool operator()(const content::Period& period) const {
    return period.begin.has_value() || !std::holds_alternative<std::monostate>(period.end);
  }
  bool operator()(const content::Flag& /*flag*/) const { return true; }
  template <typename T>
  bool operator()(const std::vector<T>& values) const {
    return !values.empty();
  }
};

// Without months and days; of one year, that year alone.
content::Period in_years(content::Period period) {
  if (period.begin) period.begin->month = period.begin->day = 0;
  auto* end = std::get_if<content::Date>(&period.end);
  if (end == nullptr) return period;
  end->month = end->day = 0;
  if (period.begin && period.begin->year == end->year && end->year != 0) period.end = std::monostate();
  return period;
}

// Journals without pages number their articles: "e1004".
bool is_article_number(std::string_view pages) {
  return pages.size() > 1 && (pages[0] == 'e' || pages[0] == 'E') && is_ascii_digit(pages[1]);
}

}  // namespace

SourceSpan span_of(const Field& field) { return std::visit(FieldSpan{}, field); }

EntrySlots::EntrySlots(const content::Entry& entry, const bibliography::People& people, Draft& draft)
    : entry_(entry), people_(people), draft_(draft) {
  source_.has = [this](std::string_view name) {
    if (name == year_slot) return has(Slot::period);
    const auto slot = content::find_slot(name);
    return slot && has(*slot);
  };
  source_.print = [this](std::string_view name, TypeId type, InlineWriter& out) {
    if (name == year_slot) return print_year(type, out);
    if (const auto slot = content::find_slot(name)) print(*slot, type, out);
  };
  source_.target = [this](std::string_view name) {
    const auto slot = content::find_slot(name);
    return slot ? target(*slot) : std::string{};
  };
  source_.word = [this](std::string_view name) { return word(name); };
  // They choose the arrangement, and what is listed.
  for (const Slot slot : {Slot::type, Slot::key, Slot::tags, Slot::selected}) mark_shown(slot);
}

// "published" goes without saying.
bool EntrySlots::has(Slot slot) const {
  if (slot == Slot::status) return !status().empty();
  return std::visit(HasWords{}, entry_.fields[static_cast<std::size_t>(slot)]);
}
std::string_view EntrySlots::status() const {
  const auto* given = content::field<PlainText>(entry_, Slot::status);
  return given == nullptr ? std::string_view{} : bibliography::status_words(given->utf8, draft_.language());
}
bool EntrySlots::is_shown(Slot slot) const { return (shown_ & bit(slot)) != 0; }
void EntrySlots::mark_shown(Slot slot) { shown_ |= bit(slot); }

void EntrySlots::print(Slot slot, TypeId type, InlineWriter& out) {
  mark_shown(slot);
  const Field& field = entry_.fields[static_cast<std::size_t>(slot)];
  if (const auto* text = std::get_if<RichText>(&field)) return print_text(slot, *text, type, out);
  if (const auto* paragraphs = std::get_if<std::vector<RichText>>(&field)) {
    return print_paragraphs(*paragraphs, type, out);
  }
  if (const auto* plain = std::get_if<PlainText>(&field)) return print_plain(slot, *plain, type, out);
  if (const auto* period = std::get_if<content::Period>(&field)) {
    const std::string printed = print_period(*period, draft_.layout().dates, draft_.language());
    return out.verbatim(printed, type, span_of(*period));
  }
  if (const auto* items = std::get_if<std::vector<Item>>(&field)) return print_items(*items, type, out);
  if (std::holds_alternative<std::vector<Author>>(field)) print_authors(type, out);
}

void EntrySlots::print_text(Slot slot, const RichText& text, TypeId type, InlineWriter& out) const {
  out.rich_text(text, type);
  if (slot == Slot::title && content::is_reference(entry_)) out.end_title();
}

// What has no year is printed as it is written, "to appear", and so are several years.
void EntrySlots::print_year(TypeId type, InlineWriter& out) {
  mark_shown(Slot::period);
  const auto* period = content::field<content::Period>(entry_, Slot::period);
  const int year = bibliography::year_of(entry_);
  const bool is_one_year = year != 0 && std::holds_alternative<std::monostate>(period->end);
  const std::string printed =
      is_one_year ? fmt::format("{}", year) : print_period(in_years(*period), draft_.layout().dates, draft_.language());
  out.verbatim(printed, type, span_of(*period));
}

void EntrySlots::print_plain(Slot slot, const PlainText& text, TypeId type, InlineWriter& out) const {
  if (slot == Slot::status) return out.verbatim(std::string(status()), type, text.span);
  if (slot == Slot::level) return print_level(text, type, out);
  if (slot == Slot::pages) return out.verbatim(set_number_range(text.utf8), type, text.span);
  std::string uri;
  if (slot == Slot::arxiv) uri = bibliography::arxiv_uri(text.utf8);
  if (slot == Slot::doi) uri = bibliography::doi_uri(text.utf8);
  if (is_address(slot)) uri = bibliography::web_uri(text.utf8);
  if (uri.empty()) return out.plain_text(text.utf8, type, text.span);
  out.begin_link(uri, text.span);
  out.verbatim(printed_identifier(slot, text.utf8), out.link_type(type), text.span);
  out.end_link();
}

// In the layout's signs it is heard as what it says.
void EntrySlots::print_level(const PlainText& level, TypeId type, InlineWriter& out) const {
  const layout::LevelForm& form = draft_.layout().levels;
  const auto share = content::share_of(level.utf8);
  if (!share || form.full.empty()) return out.plain_text(level.utf8, type, level.span);
  std::string signs;
  for (int step = 0; step < share->whole; ++step) signs += step < share->part ? form.full : form.empty;
  out.begin_sign(level.utf8, level.span);
  out.verbatim(signs, type, level.span);
  out.end_sign();
}

void EntrySlots::print_authors(TypeId type, InlineWriter& out) const {
  bibliography::AuthorForm form = author_form(entry_, draft_.layout());
  form.language = &draft_.language();
  for (const AuthorText& part : bibliography::list_authors(entry_, people_, form, draft_.diagnostics())) {
    if (part.part == AuthorPart::marks) {
      print_marks(part, type, out);
    } else if (part.part == AuthorPart::joint) {
      out.verbatim(part.utf8, type, part.span);
    } else {
      out.plain_text(part.utf8, type_of_name(part, type), part.span);
    }
  }
}

void EntrySlots::print_marks(const AuthorText& marks, TypeId type, InlineWriter& out) const {
  out.begin_sign(bibliography::meaning_of(marks.utf8, people_.roles(), draft_.language()), marks.span);
  out.verbatim(marks.utf8, draft_.styles().over(type, StyleName::marks), marks.span);
  out.end_sign();
}

TypeId EntrySlots::type_of_name(const AuthorText& name, TypeId type) const {
  StyleTable& styles = draft_.styles();
  if (name.part == AuthorPart::own_name) return styles.over(type, StyleName::own);
  if (name.part != AuthorPart::team_name) return type;
  return styles.over(type, team_style(people_.team_name(name.team), draft_.layout()));
}

std::string EntrySlots::target(Slot slot) {
  const auto* text = content::field<PlainText>(entry_, slot);
  if (text == nullptr || text->utf8.empty()) return {};
  mark_shown(slot);
  if (slot == Slot::arxiv) return bibliography::arxiv_uri(text->utf8);
  if (slot == Slot::doi) return bibliography::doi_uri(text->utf8);
  return bibliography::web_uri(text->utf8);
}

std::string_view EntrySlots::word(std::string_view name) const {
  const language::Language& language = draft_.language();
  const auto* pages = content::field<PlainText>(entry_, Slot::pages);
  if (name != "page" || pages == nullptr) return pattern_word(name, language);
  if (pages->utf8.find_first_of("-,–") != std::string::npos) return language.pages;
  return is_article_number(pages->utf8) ? std::string_view() : pattern_word(name, language);
}

void EntrySlots::report_unshown() const {
  for (std::size_t i = 0; i < content::slot_count; ++i) {
    const auto slot = static_cast<Slot>(i);
    if (!has(slot) || is_shown(slot)) continue;
    const auto spec = std::find_if(entry_.kind->fields.begin(), entry_.kind->fields.end(),
                                   [slot](const content::FieldSpec& row) { return row.slot == slot; });
    const std::string_view key = spec == entry_.kind->fields.end() ? content::slot_name(slot) : spec->key;
    SourceSpan span = span_of(entry_.fields[i]);
    if (span.file == 0) span = entry_.span;
    draft_.diagnostics().report(
        {Severity::warning, "compose/slot-not-shown",
         fmt::format("the layout '{}' does not show the '{}' of this {}", draft_.layout().name, key, entry_.kind->name),
         span,
         fmt::format("add {{{}}} to the lines of [entries.{}] in the layout", content::slot_name(slot),
                     entry_.kind->name)});
  }
}

}  // namespace cvpdf::compose
