// A small PDF by hand that keeps every rule, and the same with one thing changed: what each rule is shown to notice.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "verify/module.hpp"

namespace cvpdf::verify {

// Of an object's text, the first place.
struct Change {
  std::string from, to;
};

// PDF/UA-1 and PDF/A-3a: a name, a heading, a paragraph with a link, a list, a formula, a folio, an attached content.
// Objects are uncompressed, so that `changes` may name any part of them; one that is not found is a test's mistake.
[[nodiscard]] std::string sample_pdf(const std::vector<Change>& changes = {});
// The same in PDF 2.0: PDF/UA-2 and PDF/A-4f, with a bookmark and a named destination. Object 28 is the namespace.
[[nodiscard]] std::string sample_pdf_2(const std::vector<Change>& changes = {});
// Its objects, joined to a file with a header, a table and a trailer. Object n stands at n - 1.
[[nodiscard]] std::string joined_to_file(const std::vector<std::string>& objects);

// What it says, as its content would.
[[nodiscard]] std::vector<ExpectedText> sample_text();

// The codes of errors and warnings, in order, without repetitions: "pdf/a pdf/b".
[[nodiscard]] std::string codes_of(const std::vector<Diagnostic>& diagnostics);
[[nodiscard]] std::string codes_of_file(std::string_view bytes);

}  // namespace cvpdf::verify
