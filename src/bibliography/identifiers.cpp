// Where identifiers lead, and how addresses are printed.
#include <algorithm>

#include "base/ascii.hpp"
#include "bibliography/citation.hpp"
#include "content/link.hpp"

namespace cvpdf::bibliography {

namespace {

// A scheme after RFC 3986, section 3.1, as far as a colon tells: "https:", "mailto:".
bool has_scheme(std::string_view uri) {
  const std::size_t colon = uri.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  return std::all_of(uri.begin(), uri.begin() + static_cast<std::ptrdiff_t>(colon), is_ascii_letter);
}

// Empty where a link may not lead there.
std::string with_scheme(std::string_view scheme, std::string_view rest) {
  if (!content::may_be_followed(rest)) return {};
  return has_scheme(rest) ? std::string(rest) : std::string(scheme) + std::string(rest);
}

// The prefix in lower case, the text in any.
std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  return ascii_lowered(text.substr(0, prefix.size())) == prefix ? text.substr(prefix.size()) : text;
}

std::string_view without_blanks_before(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

}  // namespace

std::string_view bare_arxiv(std::string_view id) {
  for (const std::string_view prefix : {"https://arxiv.org/abs/", "http://arxiv.org/abs/", "arxiv:"}) {
    id = without_prefix(id, prefix);
  }
  return without_blanks_before(id);
}

std::string_view bare_doi(std::string_view doi) {
  std::string_view rest = doi;
  for (const std::string_view prefix : {"https://", "http://", "www.", "dx."}) rest = without_prefix(rest, prefix);
  const std::string_view behind = without_prefix(rest, "doi.org/");
  if (behind.size() < rest.size()) doi = behind;
  return without_blanks_before(without_prefix(doi, "doi:"));
}

bool is_doi(std::string_view doi) {
  const std::string_view bare = bare_doi(doi);
  return bare.starts_with("10.") && bare.find('/') != std::string_view::npos;
}

std::string arxiv_uri(std::string_view id) { return with_scheme("https://arxiv.org/abs/", bare_arxiv(id)); }

std::string doi_uri(std::string_view doi) { return with_scheme("https://doi.org/", bare_doi(doi)); }

std::string mail_uri(std::string_view address) { return with_scheme("mailto:", address); }

// RFC 3966, section 5.1: visual separators say nothing.
std::string telephone_uri(std::string_view number) {
  std::string out = "tel:";
  for (const char c : without_prefix(number, "tel:")) {
    if ((c >= '0' && c <= '9') || c == '+') out += c;
  }
  return out;
}

std::string web_uri(std::string_view url) { return with_scheme("https://", url); }

std::string printed_url(std::string_view url) {
  for (const std::string_view scheme : {"https://", "http://", "mailto:"}) url = without_prefix(url, scheme);
  if (!url.empty() && url.back() == '/') url.remove_suffix(1);
  return std::string(url);
}

}  // namespace cvpdf::bibliography
