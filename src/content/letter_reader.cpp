// The file of a letter: what it says of its CV and its look, and the table [letter].
#include "content/letter_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/nowhere.hpp"
#include "content/fields.hpp"
#include "content/language_tag.hpp"
#include "content/letter_body.hpp"
#include "content/settings.hpp"
#include "content/tables.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view letter_key = "letter";

constexpr toml::OtherName other_names[] = {
    {"to", "recipient"},        {"recipients", "recipient"},   {"address", "recipient"},
    {"addressee", "recipient"}, {"company", "recipient"},      {"greeting", "opening"},
    {"salutation", "opening"},  {"dear", "opening"},           {"text", "body"},
    {"content", "body"},        {"paragraphs", "body"},        {"message", "body"},
    {"sign_off", "closing"},    {"valediction", "closing"},    {"complimentary_close", "closing"},
    {"regards", "closing"},     {"title", "subject"},          {"re", "subject"},
    {"topic", "subject"},       {"attachments", "enclosures"}, {"attachment", "enclosures"},
    {"encl", "enclosures"},     {"annexes", "enclosures"},     {"location", "place"},
    {"city", "place"},          {"attach_cv", "with_cv"},      {"include_cv", "with_cv"},
};

// Whether a line could be a header or a key of that name: the look at a CV that spares it being parsed twice.
bool may_have_letter(std::string_view text) {
  for (std::size_t at = text.find(letter_key); at != nowhere; at = text.find(letter_key, at + 1)) {
    const std::size_t before = at == 0 ? nowhere : text.find_last_not_of(" \t[\"'", at - 1);
    if (before == nowhere || text[before] == '\n') return true;
  }
  return false;
}

class LetterReader {
 public:
  LetterReader(toml::Cursor root, Diagnostics& diagnostics) : root_(std::move(root)), diagnostics_(diagnostics) {}

  Letter read() {
    check_format(root_, diagnostics_);
    read_settings();
    const toml::Value* value = root_.take_of<toml::Table>(letter_key, "a table");
    if (value != nullptr) {
      letter_.span = value->span;
      read_table(toml::Cursor(std::get<toml::Table>(value->kind), value->span, "[letter]", diagnostics_));
    }
    report_what_is_the_cvs();
    root_.finish();
    return std::move(letter_);
  }

 private:
  void read_settings() {
    letter_.cv = take_plain_text(root_, "cv");
    if (!root_.has("cv")) root_.report_missing("cv");
    if (letter_.cv.span.file != 0 && letter_.cv.utf8.empty()) {
      report("content/empty-path", "a path is empty", letter_.cv.span, "write the CV's, as in cv = \"cv.toml\"");
    }
    letter_.language = take_language(root_, diagnostics_);
    letter_.layout = take_plain_text(root_, "layout");
    letter_.paper = take_paper(root_, diagnostics_);
    Design design = take_design(root_);
    letter_.design = std::move(design.table);
    letter_.design_span = design.span;
    const PagesWish pages = take_pages(root_, diagnostics_);
    letter_.pages = pages.goal;
    letter_.pages_span = pages.span;
  }

  void read_table(toml::Cursor table) {
    letter_.recipient = recipient(table);
    letter_.place = take_plain_text(table, "place");
    letter_.date = take_document_date(table, diagnostics_);
    letter_.subject = take_markup(table, "subject", diagnostics_);
    letter_.opening = take_markup(table, "opening", diagnostics_);
    letter_.body = body(table);
    letter_.closing = take_markup(table, "closing", diagnostics_);
    letter_.signature.file = take_picture_path(table, "signature", diagnostics_);
    letter_.enclosures =
        take_words(table, "enclosures", {Severity::error, "content/empty-enclosure", "an enclosure is empty", {}, {}},
                   diagnostics_);
    letter_.with_cv = table.take_boolean("with_cv").value_or(false);
    table.finish({}, letter_document_keys(), other_names);
  }

  // A list of lines, or a string of several.
  std::vector<PlainText> recipient(toml::Cursor& table) {
    const toml::Value* value = table.take("recipient");
    if (value == nullptr) return {};
    std::vector<PlainText> lines;
    if (const auto* string = std::get_if<toml::String>(&value->kind)) {
      lines = lines_of(*string, value->span.file);
    } else if (std::holds_alternative<toml::Array>(value->kind)) {
      lines = take_words(table, "recipient",
                         {Severity::error, "content/empty-recipient", "a line of the address is empty", {}, {}},
                         diagnostics_);
      if (!std::get<toml::Array>(value->kind).values.empty()) return lines;
    } else {
      table.report_wrong_type(*value, "recipient", "a string or an array of strings", "write each line in quotes");
      return {};
    }
    if (lines.empty()) {
      report("content/empty-recipient", "the address has no line", value->span,
             "write its lines, or leave the key out");
    }
    return lines;
  }

  // Without those that are blank.
  static std::vector<PlainText> lines_of(const toml::String& string, std::uint32_t file) {
    constexpr std::string_view blanks = " \t\r";
    std::vector<PlainText> lines;
    const std::string_view text = string.utf8;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string_view line = text.substr(begin, end - begin);
      const std::size_t first = line.find_first_not_of(blanks);
      if (first != nowhere) {
        const std::size_t last = line.find_last_not_of(blanks) + 1;
        lines.push_back({std::string(line.substr(first, last - first)),
                         toml::span_within(string, file, begin + first, begin + last)});
      }
      begin = end + 1;
    }
    return lines;
  }

  std::vector<LetterPart> body(toml::Cursor& table) {
    const toml::Value* value = table.take_of<toml::String>("body", "a string");
    if (value == nullptr) {
      if (!table.has("body")) table.report_missing("body");
      return {};
    }
    std::vector<LetterPart> parts =
        read_letter_body(std::get<toml::String>(value->kind), value->span.file, diagnostics_);
    if (parts.empty() && is_blank(std::get<toml::String>(value->kind).utf8)) {
      report("content/empty-letter", "the letter has no text", value->span, "");
    }
    return parts;
  }

  // Keys of a CV are no mistakes in writing, but stand in the wrong file.
  void report_what_is_the_cvs() {
    const auto keys = document_keys();
    for (const toml::Member& member : root_.table().members) {
      if (root_.knows(member.key) || std::find(keys.begin(), keys.end(), member.key) == keys.end()) continue;
      root_.know(member.key);
      report("content/not-in-letter", fmt::format("a letter has no `{}` of its own", member.key), member.key_span,
             letter_.cv.utf8.empty() ? "it is the CV's" : fmt::format("write it in '{}'", letter_.cv.utf8));
    }
  }

  void report(std::string code, std::string message, const SourceSpan& span, std::string hint) {
    diagnostics_.report({Severity::error, std::move(code), std::move(message), span, std::move(hint)});
  }

  toml::Cursor root_;
  Diagnostics& diagnostics_;
  Letter letter_;
};

}  // namespace

bool is_letter(std::string_view text) {
  if (!may_have_letter(text)) return false;
  Diagnostics unread;  // Who reads it reports.
  const std::optional<toml::Table> root = toml::parse(unread.add_source({}, std::string(text)), unread);
  return root && std::any_of(root->members.begin(), root->members.end(),
                             [](const toml::Member& member) { return member.key == letter_key; });
}

Letter read_letter(std::uint32_t file, Diagnostics& diagnostics) {
  const std::optional<toml::Table> root = toml::parse(file, diagnostics);
  if (!root) return {};
  return LetterReader(toml::Cursor(*root, {file, 0, 0}, "the letter's file", diagnostics), diagnostics).read();
}

}  // namespace cvpdf::content
