#include "content/fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "content/date.hpp"
#include "content/link.hpp"
#include "content/markup.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view blanks = " \t\r\n";

// The part of a string without the blanks around it.
PlainText trimmed(const toml::String& string, const SourceSpan& place) {
  const std::string_view text = string.utf8;
  const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
  if (begin == text.size()) return {{}, place};
  const std::size_t end = text.find_last_not_of(blanks) + 1;
  PlainText result{std::string(text.substr(begin, end - begin)), toml::span_within(string, place.file, begin, end)};
  std::replace_if(
      result.utf8.begin(), result.utf8.end(), [](char byte) { return byte == '\n' || byte == '\r'; }, ' ');
  return result;
}

void report_bad_date(const DateProblem& problem, const SourceSpan& span, Diagnostics& diagnostics) {
  diagnostics.report({Severity::error, "content/bad-date", problem.message, span, problem.hint});
}

PeriodEnd accept(DateReading reading, const SourceSpan& span, Diagnostics& diagnostics) {
  if (const auto* problem = std::get_if<DateProblem>(&reading)) {
    report_bad_date(*problem, span, diagnostics);
    return {};
  }
  Date date = std::get<Date>(std::move(reading));
  date.span = span;
  return date;
}

PeriodEnd date_of(const toml::String& string, const SourceSpan& place, Diagnostics& diagnostics) {
  const PlainText text = trimmed(string, place);
  if (text.utf8.empty()) return {};
  if (means_present(text.utf8)) return Ongoing{};
  return accept(read_date(text.utf8), text.span, diagnostics);
}

}  // namespace

bool is_blank(std::string_view text) { return text.find_first_not_of(blanks) == std::string_view::npos; }

RichText take_markup(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<toml::String>(key, "a string");
  return value == nullptr ? RichText{}
                          : read_markup(std::get<toml::String>(value->kind), value->span.file, diagnostics);
}

std::vector<RichText> take_paragraphs(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<toml::String>(key, "a string");
  if (value == nullptr) return {};
  return read_paragraphs(std::get<toml::String>(value->kind), value->span.file, diagnostics);
}

PlainText plain_text_of(const toml::Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value.kind)) return {fmt::format("{}", *integer), value.span};
  const auto* string = std::get_if<toml::String>(&value.kind);
  return string == nullptr ? PlainText{{}, value.span} : trimmed(*string, value.span);
}

std::vector<PlainText> take_words(toml::Cursor& cursor, std::string_view key, const Diagnostic& empty,
                                  Diagnostics& diagnostics) {
  std::vector<PlainText> words;
  for (const toml::Value* value : cursor.take_strings(key)) {
    PlainText word = plain_text_of(*value);
    if (word.utf8.empty()) {
      Diagnostic complaint = empty;
      complaint.span = value->span;
      diagnostics.report(std::move(complaint));
    } else {
      words.push_back(std::move(word));
    }
  }
  return words;
}

std::vector<PlainText> take_bibliography(toml::Cursor& cursor, Diagnostics& diagnostics) {
  return take_words(cursor, "bibliography", {Severity::error, "content/empty-path", "a path is empty", {}, {}},
                    diagnostics);
}

PlainText take_plain_text(toml::Cursor& cursor, std::string_view key) {
  const toml::Value* value = cursor.take(key);
  if (value == nullptr) return {};
  const bool fits =
      std::holds_alternative<toml::String>(value->kind) || std::holds_alternative<std::int64_t>(value->kind);
  if (!fits) cursor.report_wrong_type(*value, key, "a string", "write it in quotes");
  return fits ? plain_text_of(*value) : PlainText{};
}

PlainText take_picture_path(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  PlainText path = take_plain_text(cursor, key);
  if (path.span.file == 0 || !path.utf8.empty()) return path;
  diagnostics.report({Severity::warning, "content/empty-path", "a path is empty, and no picture is shown", path.span,
                      "write the picture's file, or leave the key out"});
  return {};
}

PlainText take_url(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take_of<toml::String>(key, "a string");
  if (value == nullptr) return {};
  PlainText url = plain_text_of(*value);
  check_link_target(url.utf8, url.span, diagnostics);
  return url;
}

PageWish take_page_wish(toml::Cursor& cursor, Diagnostics& diagnostics) {
  PageWish wish;
  wish.keeps_together = cursor.take_boolean("keep").value_or(false);
  const PlainText place = take_plain_text(cursor, "break");
  wish.begins_page = place.utf8 == "before";
  if (!wish.begins_page && !place.utf8.empty()) {
    diagnostics.report({Severity::error, "content/bad-break", "a page can only break before this", place.span,
                        "write break = \"before\""});
  }
  return wish;
}

bool take_hide(toml::Cursor& cursor) { return cursor.take_boolean("hide").value_or(false); }

PeriodEnd take_date(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  const toml::Value* value = cursor.take(key);
  if (value == nullptr) return {};
  if (const auto* string = std::get_if<toml::String>(&value->kind)) return date_of(*string, value->span, diagnostics);
  if (const auto* year = std::get_if<std::int64_t>(&value->kind)) {
    return accept(read_year(*year), value->span, diagnostics);
  }
  if (const auto* date = std::get_if<toml::Date>(&value->kind)) {
    return accept(Date{date->year, date->month, date->day, {}, {}}, value->span, diagnostics);
  }
  cursor.report_wrong_type(*value, key, "a date", "a month stands in quotes: \"2015-09\"");
  return {};
}

}  // namespace cvpdf::content
