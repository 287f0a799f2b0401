// The authors of an entry of a .bib file, with their roles.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "bibtex/bib_file.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// "Last, Jr, First", "family=Last, given=First" and "{A Corporation}" as they are printed: "First Last Jr", "First
// Last", "A Corporation"; of the forms with commas, and of what stands in braces, the family's name is known.
// Marks of roles may stand behind any part of a name, raised or not.
[[nodiscard]] content::Author read_author(std::string_view tex, const SourceSpan& span,
                                          const std::vector<content::AuthorRole>& roles);

// The names in `author`, and the roles that `author+an` gives them by number. Reports "bibliography/unknown-role" (a
// warning) for words that are no role, "content/unknown-mark" and "content/no-such-author".
[[nodiscard]] std::vector<content::Author> read_authors(const bibtex::Entry& entry,
                                                        const std::vector<content::AuthorRole>& roles,
                                                        Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
