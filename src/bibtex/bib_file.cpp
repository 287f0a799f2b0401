#include "bibtex/bib_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/ascii.hpp"
#include "bibtex/inheritance.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibtex {
namespace {

constexpr std::pair<std::string_view, std::string_view> months[] = {
    {"jan", "1"}, {"feb", "2"}, {"mar", "3"}, {"apr", "4"},  {"may", "5"},  {"jun", "6"},
    {"jul", "7"}, {"aug", "8"}, {"sep", "9"}, {"oct", "10"}, {"nov", "11"}, {"dec", "12"}};
// What no name of a type, a field or a string may hold ("BibTeXing", 4).
constexpr std::string_view never_in_names = "\"#%'(),={} \t\r\n";

// An entry's command has been read: what it is, and the bracket that ends it.
struct Opening {
  std::string type;
  char close = '}';
  std::size_t at = 0;  // Of the @ sign.
};

class Reader {
 public:
  Reader(std::uint32_t file, Diagnostics& diagnostics)
      : owned_(diagnostics.text(file)), text_(owned_), file_(file), diagnostics_(diagnostics) {
    for (const auto& [name, number] : months) strings_.emplace(name, number);
  }

  std::vector<Entry> read() {
    for (std::size_t at = text_.find('@', at_); at != std::string_view::npos; at = text_.find('@', at_)) {
      at_ = at + 1;
      read_command(at);
    }
    return std::move(entries_);
  }

 private:
  [[nodiscard]] bool done() const { return at_ >= text_.size(); }
  [[nodiscard]] char next() const { return done() ? '\0' : text_[at_]; }
  [[nodiscard]] SourceSpan span(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  void skip_blanks() {
    while (!done() && is_ascii_blank(next())) ++at_;
  }
  bool take(char c) {
    skip_blanks();
    if (next() != c) return false;
    ++at_;
    return true;
  }
  std::string_view take_name() {
    skip_blanks();
    const std::size_t begin = at_;
    while (!done() && never_in_names.find(next()) == std::string_view::npos) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  // Text between entries is a comment, an e-mail address too.
  void read_command(std::size_t at) {
    Opening opening{ascii_lowered(take_name()), '}', at};
    const bool is_round = !opening.type.empty() && take('(');
    if (opening.type.empty() || (!is_round && !take('{'))) return;
    if (is_round) opening.close = ')';
    if (opening.type == "comment") {
      skip_balanced(opening);
    } else if (opening.type == "preamble") {
      if (value()) expect_end(opening);
    } else if (opening.type == "string") {
      read_string(opening);
    } else {
      read_entry(opening);
    }
  }

  // A comment may hold anything, unbalanced braces too: then only its command is passed over.
  void skip_balanced(const Opening& opening) {
    const std::size_t begin = at_;
    for (int depth = 1; !done(); ++at_) {
      if (next() == '{') ++depth;
      if (next() == opening.close && --depth == 0) return;
    }
    at_ = begin;
  }

  void read_string(const Opening& opening) {
    const std::string name = ascii_lowered(take_name());
    if (name.empty() || !take('=')) return fail(opening, "'=' and what the @string stands for");
    std::optional<Field> meaning = value();
    if (!meaning) return recover();
    strings_[name] = std::move(meaning->value);
    expect_end(opening);
  }

  void read_entry(const Opening& opening) {
    Entry entry;
    entry.type = opening.type;
    skip_blanks();
    const std::size_t begin = at_;
    while (!done() && next() != ',' && next() != opening.close && !is_ascii_blank(next()) && next() != '=') ++at_;
    entry.key = std::string(text_.substr(begin, at_ - begin));
    entry.span = span(begin, at_);
    if (next() == '=') return fail(opening, "a key and a comma before the first field");
    const bool is_sound = read_fields(opening, entry);
    if (!is_sound && entry.fields.empty()) return;
    keep(std::move(entry));
  }

  // Whether the entry's end was found.
  bool read_fields(const Opening& opening, Entry& entry) {
    while (true) {
      const bool has_comma = take(',');
      if (take(opening.close)) return true;
      const std::size_t begin = at_;
      const std::string name = ascii_lowered(take_name());
      if (name.empty()) return fail_entry(opening, has_comma ? "the name of a field, or the entry's end" : "a comma");
      if (!has_comma)
        report({begin, at_}, "bibtex/expected", "a comma is missing before this field", Severity::warning);
      if (!take('=')) return fail_entry(opening, "'=' and the value of the field");
      std::optional<Field> field = value();
      if (!field) {
        recover();
        return false;
      }
      field->name = name;
      add(std::move(*field), {begin, begin + name.size()}, entry);
    }
  }

  struct Range {
    std::size_t begin, end;
  };

  void add(Field field, const Range& name, Entry& entry) {
    const auto same = std::find_if(entry.fields.begin(), entry.fields.end(),
                                   [&](const Field& one) { return one.name == field.name; });
    if (same == entry.fields.end()) return entry.fields.push_back(std::move(field));
    report(name, "bibtex/duplicate-field", fmt::format("'{}' has the field '{}' twice", entry.key, field.name),
           Severity::warning);
    *same = std::move(field);
  }

  void keep(Entry entry) {
    if (!entry.key.empty() && !keys_.insert(ascii_lowered(entry.key)).second) {
      return diagnostics_.report({Severity::warning, "bibtex/duplicate-key",
                                  fmt::format("there is an entry '{}' already, and this one is left out", entry.key),
                                  entry.span, "give it another key"});
    }
    entries_.push_back(std::move(entry));
  }

  // Parts joined by '#'. No value where one is missing or has no end; that is reported.
  std::optional<Field> value() {
    Field result;
    bool is_first = true;
    do {
      skip_blanks();
      const std::optional<Field> part = value_part();
      if (!part) return std::nullopt;
      if (is_first) result.span = part->span;
      result.span.end = part->span.end;
      result.value += part->value;
      is_first = false;
    } while (take('#'));
    return result;
  }

  std::optional<Field> value_part() {
    if (next() == '{') return braced();
    if (next() == '"') return quoted();
    const std::size_t begin = at_;
    const std::string_view name = take_name();
    if (name.empty()) {
      expected("a value: {...}, \"...\", a number, or the name of a @string");
      return std::nullopt;
    }
    return Field{{}, meaning_of(name, begin), span(begin, at_)};
  }

  std::string meaning_of(std::string_view name, std::size_t begin) {
    const bool is_number = std::all_of(name.begin(), name.end(), is_ascii_digit);
    if (is_number) return std::string(name);
    const auto found = strings_.find(ascii_lowered(name));
    if (found != strings_.end()) return found->second;
    report({begin, begin + name.size()}, "bibtex/unknown-string", fmt::format("no @string is named '{}'", name),
           Severity::warning);
    return std::string(name);
  }

  std::optional<Field> braced() {
    const std::size_t begin = ++at_;
    for (int depth = 1; !done(); ++at_) {
      if (next() == '{') ++depth;
      if (next() == '}' && --depth == 0) return closed(begin);
    }
    return unclosed(begin - 1, "brace");
  }

  // A quote within braces is one of the text.
  std::optional<Field> quoted() {
    const std::size_t begin = ++at_;
    for (int depth = 0; !done(); ++at_) {
      if (next() == '{') ++depth;
      if (next() == '}') --depth;
      if (next() == '"' && depth == 0) return closed(begin);
    }
    return unclosed(begin - 1, "quote");
  }

  Field closed(std::size_t begin) {
    Field field{{}, std::string(text_.substr(begin, at_ - begin)), span(begin, at_)};
    ++at_;
    return field;
  }

  std::optional<Field> unclosed(std::size_t begin, std::string_view what) {
    report({begin, begin + 1}, "bibtex/unclosed", fmt::format("this {} is never closed", what), Severity::error);
    at_ = begin + 1;
    return std::nullopt;
  }

  void expect_end(const Opening& opening) {
    if (!take(opening.close)) fail(opening, fmt::format("'{}'", opening.close));
  }
  bool fail_entry(const Opening& opening, std::string_view what) {
    fail(opening, what);
    return false;
  }
  void fail(const Opening& opening, std::string_view what) {
    if (done()) {
      report({opening.at, opening.at + 1}, "bibtex/unclosed", fmt::format("this @{} has no end", opening.type),
             Severity::error);
    } else {
      expected(what);
    }
    recover();
  }
  void expected(std::string_view what) {
    const std::size_t begin = std::min(at_, text_.size());
    report({begin, std::min(begin + 1, text_.size())}, "bibtex/expected", fmt::format("here should stand {}", what),
           Severity::error);
  }
  // To the next line that begins with @: an entry, for whoever wrote it.
  void recover() {
    const std::size_t found = text_.find("\n@", at_);
    at_ = found == std::string_view::npos ? text_.size() : found + 1;
  }

  void report(const Range& range, std::string code, std::string message, Severity severity) {
    diagnostics_.report({severity, std::move(code), std::move(message), span(range.begin, range.end), {}});
  }

  std::string owned_;  // Reports may add sources, which move the texts.
  std::string_view text_;
  std::uint32_t file_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  std::map<std::string, std::string, std::less<>> strings_;
  std::set<std::string> keys_;
  std::vector<Entry> entries_;
};

// Bytes that no UTF-8 has are nearly always those of Latin-1, of which BibTeX's files were made for long.
bool is_utf8(std::uint32_t file, Diagnostics& diagnostics) {
  const std::optional<std::size_t> bad = unicode::find_invalid_utf8(diagnostics.text(file));
  if (!bad) return true;
  const auto at = static_cast<std::uint32_t>(*bad);
  diagnostics.report({Severity::error,
                      "bibtex/encoding",
                      "the file is no UTF-8 from here on, and may be Latin-1",
                      {file, at, at + 1},
                      "iconv -f latin1 -t utf-8 makes it UTF-8"});
  return false;
}

}  // namespace

const Field* find_field(const Entry& entry, std::string_view name) {
  const auto found =
      std::find_if(entry.fields.begin(), entry.fields.end(), [name](const Field& field) { return field.name == name; });
  return found == entry.fields.end() ? nullptr : &*found;
}

SourceSpan span_of_part(const Field& field, std::string_view part) {
  if (field.span.end - field.span.begin != field.value.size()) return field.span;
  const auto begin = field.span.begin + static_cast<std::uint32_t>(part.data() - field.value.data());
  return {field.span.file, begin, begin + static_cast<std::uint32_t>(part.size())};
}

std::vector<Entry> read_bib(std::uint32_t file, Diagnostics& diagnostics) {
  if (!is_utf8(file, diagnostics)) return {};
  std::vector<Entry> entries = Reader(file, diagnostics).read();
  inherit(entries, diagnostics);
  return entries;
}

}  // namespace cvpdf::bibtex
