#include "bibtex/bib_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/ascii.hpp"
#include "bibtex/brace_pairs.hpp"
#include "bibtex/encoding.hpp"
#include "bibtex/split.hpp"

namespace cvpdf::bibtex {
namespace {

constexpr std::pair<std::string_view, std::string_view> months[] = {
    {"jan", "1"}, {"feb", "2"}, {"mar", "3"}, {"apr", "4"},  {"may", "5"},  {"jun", "6"},
    {"jul", "7"}, {"aug", "8"}, {"sep", "9"}, {"oct", "10"}, {"nov", "11"}, {"dec", "12"}};
// What no name of a type, a field or a string may hold ("BibTeXing", 4).
constexpr std::string_view never_in_names = "\"#%'(),={} \t\r\n";

// Keys may hold '=', but without blanks: addresses do.
bool has_assignment(std::string_view text) {
  return text.find("= ") != std::string_view::npos || text.find(" =") != std::string_view::npos;
}

// An entry's command has been read: what it is, and the bracket that ends it.
struct Opening {
  std::string type;
  char close = '}';
  std::size_t at = 0;  // Of the @ sign.
};

class Reader {
 public:
  Reader(std::uint32_t file, Strings& strings, Diagnostics& diagnostics)
      : owned_(diagnostics.text(file)),
        text_(owned_),
        braces_(text_),
        file_(file),
        diagnostics_(diagnostics),
        strings_(strings) {
    for (const auto& [name, number] : months) strings_.emplace(name, number);
  }

  std::vector<Entry> read() {
    while (!done()) {
      const std::size_t at = std::min(text_.find_first_of("@%", at_), text_.size());
      at_ = at + 1;
      if (at < text_.size()) begin_at(at);
    }
    return std::move(entries_);
  }

 private:
  struct Range {
    std::size_t begin, end;
  };

  [[nodiscard]] bool done() const { return at_ >= text_.size(); }
  [[nodiscard]] char next() const { return done() ? '\0' : text_[at_]; }
  [[nodiscard]] SourceSpan span(std::size_t begin, std::size_t end) const {
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  // Comments to the end of the line too, which biber passes over and BibTeX does not.
  void skip_blanks() {
    while (!done() && (is_ascii_blank(next()) || next() == '%')) {
      at_ = next() == '%' ? std::min(text_.find_first_of("\r\n", at_), text_.size()) : at_ + 1;
    }
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
    if (next() == '@') return {};  // The next entry.
    while (!done() && never_in_names.find(next()) == std::string_view::npos) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  // A line that begins with '%' takes an entry out: for biber, if not for BibTeX.
  void begin_at(std::size_t at) {
    if (text_[at] == '@') return read_command(at);
    const std::size_t before = text_.substr(0, at).find_last_not_of(" \t");
    const bool begins_line = before == std::string_view::npos || text_[before] == '\n' || text_[before] == '\r';
    if (begins_line) at_ = std::min(text_.find_first_of("\r\n", at), text_.size());
  }

  // Text between entries is a comment, an e-mail address too.
  void read_command(std::size_t at) {
    Opening opening{ascii_lowered(take_name()), '}', at};
    const bool is_round = !opening.type.empty() && take('(');
    if (opening.type.empty() || (!is_round && !take('{'))) return;
    if (is_round) opening.close = ')';
    if (opening.type == "comment") {
      if (!is_round) skip_comment();
    } else if (opening.type == "preamble") {
      if (value()) expect_end(opening);
    } else if (opening.type == "string") {
      read_string(opening);
    } else {
      read_entry(opening);
    }
  }

  // A comment may hold anything, unbalanced braces too: then only its command is passed over, as BibTeX has it.
  void skip_comment() {
    if (const std::optional<std::size_t> close = braces_.closing(at_ - 1)) at_ = *close;
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
    take_key(opening, entry);
    if (next() == '=') return fail(opening, "a key and a comma before the first field");
    names_.clear();
    const bool is_sound = read_fields(opening, entry);
    if (!is_sound && entry.fields.empty()) return;
    if (is_sound) report_field_behind();
    keep(std::move(entry));
  }

  // Up to a comma: keys by hand have blanks within. Where there is no comma on the line, the key is its first word.
  void take_key(const Opening& opening, Entry& entry) {
    skip_blanks();
    const std::size_t begin = at_;
    at_ = find_any(",{\"\r\n", opening.close, begin);
    if (next() != ',' || has_assignment(text_.substr(begin, at_ - begin)))
      at_ = find_any(",= \t\r\n", opening.close, begin);
    const std::string_view key = without_blanks(text_.substr(begin, at_ - begin));
    entry.key = std::string(key);
    entry.span = span(begin, begin + key.size());
    if (key.find_first_of(" \t") == std::string_view::npos) return;
    report({begin, begin + key.size()}, "bibtex/blank-in-key", "other programs take no keys with blanks",
           Severity::warning);
  }

  [[nodiscard]] std::size_t find_any(std::string ends, char end, std::size_t begin) const {
    return std::min(text_.find_first_of(ends += end, begin), text_.size());
  }

  // "@misc{k, a = {1}}, b = {2}}": what stands behind the brace too many would be lost without a word.
  void report_field_behind() {
    const std::size_t behind = at_;
    if (take(',')) {
      const std::string_view name = take_name();
      const std::size_t end = at_;
      if (!name.empty() && take('=')) {
        report({end - name.size(), end}, "bibtex/field-outside",
               "this field stands behind the end of its entry, and is left out", Severity::warning);
      }
    }
    at_ = behind;
  }

  // Whether the entry's end was found.
  bool read_fields(const Opening& opening, Entry& entry) {
    while (true) {
      const bool has_comma = take(',');
      if (take(opening.close)) return true;
      if (next() == '@') return is_kept_without_end(opening);
      const std::size_t begin = at_;
      const std::string name = ascii_lowered(take_name());
      if (name.empty()) return fail_entry(opening, has_comma ? "the name of a field, or the entry's end" : "a comma");
      if (!has_comma)
        report({begin, at_}, "bibtex/expected", "a comma is missing before this field", Severity::warning);
      if (!read_value(opening, {begin, begin + name.size()}, entry)) return false;
    }
  }

  bool read_value(const Opening& opening, const Range& name, Entry& entry) {
    if (!take('=')) return fail_entry(opening, "'=' and the value of the field");
    std::optional<Field> field = value();
    if (!field) {
      recover();
      return false;
    }
    field->name = ascii_lowered(text_.substr(name.begin, name.end - name.begin));
    add(std::move(*field), name, entry);
    return true;
  }

  // Another entry begins where this one's end should stand.
  bool is_kept_without_end(const Opening& opening) {
    report_no_end(opening);
    return true;
  }

  void add(Field field, const Range& name, Entry& entry) {
    if (names_.insert(field.name).second) return entry.fields.push_back(std::move(field));
    report(name, "bibtex/duplicate-field",
           fmt::format("'{}' has the field '{}' twice, and the first one counts", entry.key, field.name),
           Severity::warning);
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
    if (found != strings_.end()) return expanded(found->second, {begin, begin + name.size()});
    report({begin, begin + name.size()}, "bibtex/unknown-string", fmt::format("no @string is named '{}'", name),
           Severity::warning);
    return std::string(name);
  }

  // Strings made of strings can grow without end.
  std::string expanded(const std::string& meaning, const Range& place) {
    expanded_ += meaning.size();
    if (expanded_ <= most_repeated) return meaning;
    if (!std::exchange(is_full_, true)) {
      report(place, "bibtex/too-much-text",
             fmt::format("the strings of this file stand for more than {} bytes from here on", most_repeated),
             Severity::error);
    }
    return {};
  }

  std::optional<Field> braced() {
    const std::optional<std::size_t> close = braces_.closing(at_);
    const std::size_t begin = ++at_;
    if (!close) return unclosed(begin - 1, "brace");
    at_ = *close;
    return closed(begin);
  }

  // A quote within braces is one of the text.
  std::optional<Field> quoted() {
    const std::size_t begin = ++at_;
    for (; !done() && next() != '}'; ++at_) {
      if (next() == '"') return closed(begin);
      if (next() != '{') continue;
      const std::optional<std::size_t> close = braces_.closing(at_);
      if (!close) break;
      at_ = *close;
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
      report_no_end(opening);
    } else {
      expected(what);
    }
    recover();
  }
  void report_no_end(const Opening& opening) {
    report({opening.at, opening.at + 1}, "bibtex/unclosed", fmt::format("this @{} has no end", opening.type),
           Severity::error);
  }
  void expected(std::string_view what) {
    const std::size_t begin = std::min(at_, text_.size());
    report({begin, std::min(begin + 1, text_.size())}, "bibtex/expected", fmt::format("here should stand {}", what),
           Severity::error);
  }
  // To the next line that begins with @, blanks or none before it: an entry, for whoever wrote it. That may be this
  // one.
  void recover() {
    at_ = text_.find_last_not_of(" \t", std::min(at_, text_.size()) - 1);  // There was an '@' before.
    while (!done()) {
      at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
      skip_blanks();
      if (next() == '@') return;
    }
  }

  void report(const Range& range, std::string code, std::string message, Severity severity) {
    diagnostics_.report({severity, std::move(code), std::move(message), span(range.begin, range.end), {}});
  }

  std::string owned_;  // Reports may add sources, which move the texts.
  std::string_view text_;
  BracePairs braces_;
  std::uint32_t file_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  Strings& strings_;
  std::set<std::string> keys_;
  std::set<std::string> names_;  // Of the entry's fields.
  std::size_t expanded_ = 0;     // Bytes that strings have stood for.
  bool is_full_ = false;
  std::vector<Entry> entries_;
};

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

std::vector<Entry> read_entries(std::uint32_t file, Strings& strings, Diagnostics& diagnostics) {
  return is_utf8(file, diagnostics) ? Reader(file, strings, diagnostics).read() : std::vector<Entry>();
}

std::vector<Entry> read_entries(std::uint32_t file, Diagnostics& diagnostics) {
  Strings strings;
  return read_entries(file, strings, diagnostics);
}

}  // namespace cvpdf::bibtex
