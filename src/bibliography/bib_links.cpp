#include "bibliography/bib_links.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "bibliography/citation.hpp"
#include "bibtex/latex.hpp"
#include "content/link.hpp"

namespace cvpdf::bibliography {
namespace {

// Of a scheme, no more than this is printed.
constexpr std::size_t most_of_scheme = 20;

void warn_of_scheme(std::string_view target, std::string_view consequence, const SourceSpan& span,
                    Diagnostics& diagnostics) {
  const std::string_view scheme = target.substr(0, target.find(':')).substr(0, most_of_scheme);
  diagnostics.report({Severity::warning, "bibliography/bad-url",
                      fmt::format("a link cannot lead to a target of the kind '{}:', and {}", scheme, consequence),
                      span, "link to http:, https:, mailto: or tel:"});
}

}  // namespace

std::optional<content::PlainText> read_bib_url(const bibtex::Field& field, Diagnostics& diagnostics) {
  content::PlainText url{bibtex::plain_latex(field.value), field.span};
  if (content::may_be_followed(url.utf8)) return url;
  warn_of_scheme(url.utf8, "is left out", field.span, diagnostics);
  return std::nullopt;
}

std::optional<content::PlainText> read_bib_doi(const bibtex::Field& field, Diagnostics& diagnostics) {
  content::PlainText doi{bibtex::plain_latex(field.value), field.span};
  if (is_doi(doi.utf8)) return doi;
  diagnostics.report({Severity::warning, "bibliography/bad-doi", "this is no DOI, and is left out", field.span,
                      "a DOI begins with 10., as in 10.1000/182"});
  return std::nullopt;
}

bool may_lead_to(std::string_view target, const bibtex::Field& field, Diagnostics& diagnostics) {
  if (content::may_be_followed(target)) return true;
  warn_of_scheme(target, "becomes plain text", field.span, diagnostics);
  return false;
}

}  // namespace cvpdf::bibliography
