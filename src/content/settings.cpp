#include "content/settings.hpp"

#include <fmt/format.h>

#include "content/fields.hpp"
#include "content/page_goal.hpp"
#include "content/word_choice.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

constexpr std::int64_t format_version = 1;

bool has_digit(std::string_view text) {
  for (std::size_t n = 0; n < text.size();) {
    if (unicode::is_digit(unicode::next_code_point(text, n))) return true;
  }
  return false;
}

// "1 May 2026" is a date in the author's words, "tomorrow" is none.
void note_words(const Date& date, Diagnostics& diagnostics) {
  if (has_digit(date.free_text)) return;
  diagnostics.report({Severity::note, "content/date-in-words", "this is no date, and is printed as it is written",
                      date.span, "write a day, such as \"2026-05-01\", and it is printed as the language has it"});
}

}  // namespace

void check_format(toml::Cursor& cursor, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<std::int64_t>("format", "an integer");
  if (value == nullptr || std::get<std::int64_t>(value->kind) == format_version) return;
  diagnostics.report({Severity::error, "content/bad-format",
                      fmt::format("this program reads format {} only", format_version), value->span,
                      fmt::format("write format = {}", format_version)});
}

PlainText take_paper(toml::Cursor& cursor, Diagnostics& diagnostics) {
  PlainText paper = take_plain_text(cursor, "paper");
  if (paper.utf8.empty() || paper.utf8 == "a4" || paper.utf8 == "letter") return paper;
  diagnostics.report({Severity::error, "content/bad-paper", "the paper is a4 or letter", paper.span,
                      did_you_mean(paper.utf8, {"a4", "letter"})});
  return {};
}

std::optional<Date> take_document_date(toml::Cursor& cursor, Diagnostics& diagnostics) {
  const PeriodEnd read = take_date(cursor, "date", diagnostics);
  if (const auto* date = std::get_if<Date>(&read)) {
    if (!date->free_text.empty()) note_words(*date, diagnostics);
    return *date;
  }
  if (std::holds_alternative<Ongoing>(read)) {
    diagnostics.report({Severity::error, "content/bad-date", "the document's date cannot be \"present\"",
                        cursor.take("date")->span, "write a date: the program asks no clock"});
  }
  return std::nullopt;
}

Design take_design(toml::Cursor& cursor) {
  const toml::Value* design = cursor.take_of<toml::Table>("design", "a table");
  if (design == nullptr) return {};
  return {std::get<toml::Table>(design->kind), design->span};
}

PagesWish take_pages(toml::Cursor& cursor, Diagnostics& diagnostics) {
  const toml::Value* pages = cursor.take("pages");
  if (pages == nullptr) return {};
  return {page_goal_of(*pages, diagnostics), pages->span};
}

}  // namespace cvpdf::content
