// What a reference says beyond its slots: whose name is the person's own, how names are joined, where identifiers lead.
// It knows no style and no layout.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/name_form.hpp"
#include "bibliography/people.hpp"
#include "content/cv.hpp"
#include "language/language.hpp"

namespace cvpdf::bibliography {

// How a list of authors is printed.
struct AuthorForm {
  const language::Language* language = nullptr;  // Of whose habits and words they are.
  NameForm names = NameForm::as_written;
  std::string joint, two_joint, last_joint;  // Empty: by the language's habits.
  std::optional<int> most;                   // Absent: all are named.
  bool keeps_last = false;                   // Whether the last author is named in any case.
};

enum class AuthorPart : std::uint8_t { name, own_name, team_name, marks, joint };
struct AuthorText {
  AuthorPart part = AuthorPart::name;
  std::string utf8;
  SourceSpan span;       // Of a joint: no place.
  std::size_t team = 0;  // Of a team_name.
};

// A publication's authors as they are printed, joined by the language's habits: "A and B", "A, B, and C",
// "A, B, et al.", "A, B, …, X, et al. (62 authors, 11th)". A shortened list never loses the person or those with marks.
// Reports "bibliography/owner-not-found" at `entry` where the person is not among them, and "bibliography/owner-twice"
// at the second place (both warnings).
[[nodiscard]] std::vector<AuthorText> list_authors(const content::Entry& entry, const People& people,
                                                   const AuthorForm& form, Diagnostics& diagnostics);

// Where an identifier leads: an arXiv id to its abstract page, a DOI to its resolver, an e-mail address and a telephone
// number to their own schemes. What already has a scheme stays as it is.
// An identifier as it is printed: without the service's name or address, which the layout's words may give.
[[nodiscard]] std::string_view bare_arxiv(std::string_view id);
[[nodiscard]] std::string_view bare_doi(std::string_view doi);
// Whether it has the form of one: a prefix that begins with "10.", a slash (ISO 26324).
[[nodiscard]] bool is_doi(std::string_view doi);
[[nodiscard]] std::string arxiv_uri(std::string_view id);
[[nodiscard]] std::string doi_uri(std::string_view doi);
[[nodiscard]] std::string mail_uri(std::string_view address);
[[nodiscard]] std::string telephone_uri(std::string_view number);
[[nodiscard]] std::string web_uri(std::string_view url);
// A web address as it is printed: without its scheme and without a slash at its end.
[[nodiscard]] std::string printed_url(std::string_view url);

}  // namespace cvpdf::bibliography
