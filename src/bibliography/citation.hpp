// What a reference says beyond its slots: whose name is the person's own, how names are joined, where identifiers lead.
// It knows no style and no layout.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bibliography/names.hpp"
#include "content/cv.hpp"
#include "language/language.hpp"

namespace cvpdf::bibliography {

// The person of the CV, under all names.
class Owner {
 public:
  explicit Owner(const content::Person& person);
  // Whether an author is the person.
  [[nodiscard]] bool is(std::string_view author) const;

 private:
  struct Own {
    Name name;
    std::string letters;  // Of its family.
  };
  void add_spelling(std::string_view name);
  [[nodiscard]] bool is_spelled(std::string_view author) const;

  std::vector<Own> names_;
};

enum class AuthorPart : std::uint8_t { name, own_name, marks, joint };
struct AuthorText {
  AuthorPart part = AuthorPart::name;
  std::string utf8;
  SourceSpan span;  // Of a joint: no place.
};

// A publication's authors as they are printed, joined by the language's habits: "A and B", "A, B, and C",
// "A, B, et al.". Reports "bibliography/owner-not-found" at `entry` where the person is not among them, and
// "bibliography/owner-twice" at the second place (both warnings).
[[nodiscard]] std::vector<AuthorText> list_authors(const content::Entry& entry, const Owner& owner,
                                                   const language::Language& language, Diagnostics& diagnostics);

// "proceedings", "article" or "preprint": the slot `type`, or what the others tell.
[[nodiscard]] std::string_view publication_type(const content::Entry& entry);

// Where an identifier leads: an arXiv id to its abstract page, a DOI to its resolver, an e-mail address and a telephone
// number to their own schemes. What already has a scheme stays as it is.
// An identifier as it is printed: without the service's name or address, which the layout's words may give.
[[nodiscard]] std::string_view bare_arxiv(std::string_view id);
[[nodiscard]] std::string_view bare_doi(std::string_view doi);
[[nodiscard]] std::string arxiv_uri(std::string_view id);
[[nodiscard]] std::string doi_uri(std::string_view doi);
[[nodiscard]] std::string mail_uri(std::string_view address);
[[nodiscard]] std::string telephone_uri(std::string_view number);
[[nodiscard]] std::string web_uri(std::string_view url);
// A web address as it is printed: without its scheme and without a slash at its end.
[[nodiscard]] std::string printed_url(std::string_view url);

}  // namespace cvpdf::bibliography
