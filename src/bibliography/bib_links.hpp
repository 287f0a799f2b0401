// Where fields of .bib files lead. It knows which addresses a CV may link to, and follows none.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string_view>

#include "bibtex/bib_file.hpp"
#include "content/cv.hpp"

namespace cvpdf::bibliography {

// The address in the field; one without a scheme is the web's. None where a link may not lead there:
// "bibliography/bad-url" (a warning).
[[nodiscard]] std::optional<content::PlainText> read_bib_url(const bibtex::Field& field, Diagnostics& diagnostics);
// None where it has not the form of one: "bibliography/bad-doi" (a warning).
[[nodiscard]] std::optional<content::PlainText> read_bib_doi(const bibtex::Field& field, Diagnostics& diagnostics);
// Whether words of the field may lead there; else reports "bibliography/bad-url" (a warning).
[[nodiscard]] bool may_lead_to(std::string_view target, const bibtex::Field& field, Diagnostics& diagnostics);

}  // namespace cvpdf::bibliography
