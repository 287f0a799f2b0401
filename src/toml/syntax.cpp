#include "toml/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/nowhere.hpp"

namespace cvpdf::toml {
namespace {

constexpr std::string_view key_hint =
    "each line is a key, '=' and a value, or a header such as [person] or [[section]]";
constexpr std::string_view too_deep = "maximum nested value depth";
constexpr std::string_view text_hint = "write text in quotes: \"...\"";

// What the parser says, what we say, and what the author can do.
struct Saying {
  std::string_view fragment;
  std::string_view sentence;
  std::string_view hint;
};
constexpr Saying sayings[] = {
    {"could not determine value type", "this is neither text in quotes nor a number, a date, true or false", text_hint},
    {"Error while parsing boolean", "this is neither true nor false", text_hint},
    {"expected a comment or whitespace", "something stands behind the end of the value or header",
     "write text in quotes, and one key to a line"},
    {"expected '=', saw", "a key is followed by '=' and its value", key_hint},
    {"key-value pair: encountered end-of-file", "a key is followed by '=' and its value", key_hint},
    {"expected value, saw", "the value is missing", "write it behind the '='"},
    {"expected keys, tables, whitespace or comments", "this is neither a key nor a header", key_hint},
    {"escape sequence", "this escape is unknown",
     "write \\\\ for a backslash, or use '...', in which a backslash is one"},
    {"expected hex digit", "this escape is too short",
     "\\u takes four hexadecimal digits, \\U eight; or use '...', in which a backslash is one"},
    {"leading zeroes", "a number does not begin with 0", "write it in quotes if it is no number"},
    {"not representable in 64 bits", "this number is too large", "write it in quotes"},
    {"expected month between", "a month is a number from 01 to 12",
     "a month without a day stands in quotes: \"2015-09\""},
    {"expected day between", "the month has no such day", ""},
    {too_deep, "values are nested more than 64 deep", "open fewer brackets"},
    {"array: encountered end-of-file", "the array is not closed", "end it with ]"},
    {"expected comma or closing ']'", "the values of an array are separated by commas",
     "write a comma, or ] at its end"},
    {"inline table: encountered end-of-file", "the table is not closed", "end it with }"},
    {"expected comma or closing '}'", "the keys of an inline table are separated by commas",
     "write a comma, or } at its end"},
    {"expected key or closing '}', saw '\\n'", "a table in braces stands on one line",
     "join the lines, or use a header in brackets"},
    {"(dangling comma)", "no comma stands before the closing brace", "leave the comma out"},
    {"table header: encountered end-of-file", "the header is not closed", "end it with as many ] as it has ["},
    {"expected ']'", "the header is not closed", "end it with as many ] as it has ["},
    {"decimal integer:", "this is not a number", "write it in quotes if it is text"},
    {"floating-point:", "this is not a number", "write it in quotes if it is text"},
    {"parsing date", "this is not a date", "a date is 2015-09-01; write any other in quotes"},
    {"parsing time", "this is not a time", "write it in quotes if it is text"},
};

// All that is known of a failure.
struct Failure {
  std::string_view said;
  std::uint32_t file;
  std::string_view text;
  std::uint32_t offset;  // Not behind the text's end.
  const Outline& outline;

  [[nodiscard]] SourceSpan place() const {
    return {file, offset, std::min(offset + 1, static_cast<std::uint32_t>(text.size()))};
  }
};

Diagnostic syntax(std::string message, SourceSpan place, std::string hint) {
  return {Severity::error, "toml/syntax", std::move(message), place, std::move(hint)};
}

std::string_view number_around(std::string_view text, std::size_t offset) {
  constexpr std::string_view characters = "0123456789-";
  std::size_t begin = offset;
  while (begin > 0 && characters.find(text[begin - 1]) != nowhere) --begin;
  std::size_t end = begin;
  while (end < text.size() && characters.find(text[end]) != nowhere) ++end;
  return text.substr(begin, end - begin);
}

bool all_digits(std::string_view text) { return text.find_first_not_of("0123456789") == nowhere; }

// Whether the text is a year and a month, such as 2015-09 or 2015-9.
bool is_month(std::string_view token) {
  constexpr std::size_t year = 4;
  if (token.size() < year + 2 || token.size() > year + 3 || token[year] != '-') return false;
  const std::string_view month = token.substr(year + 1);
  const bool exists = month.size() == 1 ? month != "0" : month >= "01" && month <= "12";
  return exists && all_digits(token.substr(0, year)) && all_digits(month);
}

std::optional<Diagnostic> unquoted_month(const Failure& failure) {
  const std::string_view token = number_around(failure.text, failure.offset);
  if (failure.said.find("parsing date") == nowhere || !is_month(token)) return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(token.data() - failure.text.data());
  const std::string_view zero = token.size() == 6 ? "0" : "";
  return syntax("a month without a day stands in quotes",
                {failure.file, begin, begin + static_cast<std::uint32_t>(token.size())},
                fmt::format("write the month in quotes: \"{}{}{}\"", token.substr(0, 5), zero, token.substr(5)));
}

std::optional<Diagnostic> open_string(const Failure& failure) {
  const bool in_string = failure.said.find("string: encountered end-of-file") != nowhere ||
                         failure.said.find("control characters") != nowhere;
  if (!in_string) return std::nullopt;
  const bool at_end = failure.offset == failure.text.size();
  if (at_end && failure.outline.open_string) {
    const std::uint32_t begin = *failure.outline.open_string;
    return syntax("the string that opens here is never closed", {failure.file, begin, begin + 1},
                  "close it with the quotes that open it");
  }
  if (!at_end && failure.text[failure.offset] != '\n' && failure.text[failure.offset] != '\r') return std::nullopt;
  return syntax("the string is not closed on its line", failure.place(),
                "close it with a quote, or write it in three quotes (\"\"\") to go over several lines");
}

// Quotes as a word processor makes them.
std::optional<Diagnostic> curly_quote(const Failure& failure) {
  constexpr std::string_view curly[] = {"\u201C", "\u201D", "\u2018", "\u2019"};
  const std::string_view found = failure.text.substr(failure.offset, curly[0].size());
  if (std::find(std::begin(curly), std::end(curly), found) == std::end(curly)) return std::nullopt;
  return syntax("a curly quote opens no text", failure.place(), "write text in straight quotes: \"...\"");
}

// The key in front of the '=' in front of the place; the place itself where there is none.
SourceSpan key_before(const Failure& failure) {
  const std::string_view text = failure.text;
  const std::size_t equals = failure.offset == 0 ? nowhere : text.find_last_not_of(" \t", failure.offset - 1);
  if (equals == nowhere || equals == 0 || text[equals] != '=') return failure.place();
  const std::size_t end = text.find_last_not_of(" \t", equals - 1) + 1;
  const std::size_t before = end == 0 ? nowhere : text.find_last_of("\n{,", end - 1);
  const std::size_t begin = text.find_first_not_of(" \t", before == nowhere ? 0 : before + 1);
  return {failure.file, static_cast<std::uint32_t>(std::min(begin, end)), static_cast<std::uint32_t>(end)};
}

std::optional<Diagnostic> given_twice(const Failure& failure) {
  if (failure.said.find("cannot redefine existing") == nowhere) return std::nullopt;
  return syntax("this name is given twice", key_before(failure),
                "leave one of them out; entries of a list open with two brackets: [[...]]");
}

std::optional<Diagnostic> known_saying(const Failure& failure) {
  for (const Saying& saying : sayings) {
    if (failure.said.find(saying.fragment) == nowhere) continue;
    Diagnostic diagnostic = syntax(std::string(saying.sentence), failure.place(), std::string(saying.hint));
    if (saying.fragment == too_deep) diagnostic.code = "toml/too-deep";
    return diagnostic;
  }
  return std::nullopt;
}

// "Error while parsing string: expected ..." -> "cannot read this string: expected ...".
Diagnostic plain(const Failure& failure) {
  constexpr std::string_view opening = "Error while parsing ";
  std::string sentence(failure.said);
  if (failure.said.substr(0, opening.size()) == opening) {
    sentence = fmt::format("cannot read this {}", failure.said.substr(opening.size()));
  }
  const std::pair<std::string_view, std::string_view> words[] = {
      {"encountered end-of-file", "the text ends too early"}, {"saw '\\n'", "but the line ends"}, {"saw", "not"}};
  for (const auto& [theirs, ours] : words) {
    const std::size_t at = sentence.find(theirs);
    if (at == std::string::npos) continue;
    sentence.replace(at, theirs.size(), ours);
    break;
  }
  return syntax(std::move(sentence), failure.place(), "");
}

}  // namespace

Diagnostic explain(const SyntaxError& error, std::uint32_t file, std::string_view text, const Outline& outline) {
  const auto end = static_cast<std::uint32_t>(text.size());
  const Failure failure{error.description, file, text, std::min(error.offset, end), outline};
  for (const auto& explanation : {unquoted_month, open_string, curly_quote, given_twice, known_saying}) {
    if (std::optional<Diagnostic> found = explanation(failure)) return *found;
  }
  return plain(failure);
}

}  // namespace cvpdf::toml
