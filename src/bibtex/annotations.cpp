#include "bibtex/annotations.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "bibtex/split.hpp"

namespace cvpdf::bibtex {
namespace {

// The field that `name` annotates; empty where it is no name of annotations.
std::string_view annotated_by(std::string_view name) {
  constexpr std::string_view marker = "+an";
  const std::size_t at = name.find(marker);
  if (at == std::string_view::npos) return {};
  const std::string_view behind = name.substr(at + marker.size());
  return behind.empty() || behind.front() == ':' ? name.substr(0, at) : std::string_view{};
}

// What the annotation is about: nothing, "2" or "2:family".
bool read_target(std::string_view target, Annotation& into) {
  if (target.empty()) return true;
  const std::size_t colon = target.find(':');
  const std::string_view number = without_blanks(target.substr(0, colon));
  const char* const end = number.data() + number.size();
  const auto [behind, error] = std::from_chars(number.data(), end, into.item);
  if (error != std::errc() || behind != end || into.item == 0) return false;
  if (colon == std::string_view::npos) return true;
  into.part = without_blanks(target.substr(colon + 1));
  return !into.part.empty() && std::all_of(into.part.begin(), into.part.end(), is_ascii_letter);
}

// Names of annotations between commas, or one literal in quotes.
bool read_meaning(std::string_view meaning, Annotation& into) {
  if (meaning.starts_with('"')) {
    if (meaning.size() < 2 || !meaning.ends_with('"')) return false;
    into.literal = meaning.substr(1, meaning.size() - 2);
    return true;
  }
  for (const std::string_view word : split_at_commas(meaning)) {
    if (word.empty() || word.find_first_of("\"=") != std::string_view::npos) return false;
    into.words.emplace_back(word);
  }
  return true;
}

std::optional<Annotation> read_annotation(std::string_view text, const SourceSpan& span) {
  Annotation annotation;
  annotation.span = span;
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const bool is_read = read_target(without_blanks(text.substr(0, equals)), annotation) &&
                       read_meaning(without_blanks(text.substr(equals + 1)), annotation);
  return is_read ? std::optional(std::move(annotation)) : std::nullopt;
}

}  // namespace

std::vector<Annotation> annotations_of(const Entry& entry, std::string_view field, Diagnostics& diagnostics) {
  std::vector<Annotation> all;
  for (const Field& one : entry.fields) {
    if (field.empty() || annotated_by(one.name) != field) continue;
    for (const std::string_view text : split_at_semicolons(one.value)) {
      if (text.empty()) continue;
      const SourceSpan span = span_of_part(one, text);
      if (std::optional<Annotation> read = read_annotation(text, span)) {
        all.push_back(std::move(*read));
      } else {
        diagnostics.report({Severity::warning, "bibtex/bad-annotation", "this is no annotation of an item", span,
                            "as in '2=student', '1:family=equal,first', '3=\"a note\"' or '=word'"});
      }
    }
  }
  return all;
}

}  // namespace cvpdf::bibtex
