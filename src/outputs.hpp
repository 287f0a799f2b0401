// From what was set to the files that were asked for.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <optional>
#include <string>
#include <vector>

#include "content/cv.hpp"
#include "output/writer.hpp"

namespace cvpdf {

// The writers of Request::formats. Reports "output/unknown-format" and returns nothing where there is none such.
[[nodiscard]] std::optional<std::vector<const output::Writer*>> chosen_writers(const Request& request,
                                                                               Diagnostics& diagnostics);
// The standard of Request::standard. Reports "output/unknown-standard".
[[nodiscard]] std::optional<output::Standard> chosen_standard(const Request& request, Diagnostics& diagnostics);
// Warns of wishes that no format asked for can fulfil: "output/no-effect".
void warn_of_idle_wishes(const Request& request, const std::vector<const output::Writer*>& writers,
                         Diagnostics& diagnostics);
[[nodiscard]] bool needs_pages(const std::vector<const output::Writer*>& writers);

// In the writers' order. No value where one reports an error.
[[nodiscard]] std::optional<std::vector<Output>> write_outputs(const std::vector<const output::Writer*>& writers,
                                                               const output::WriterInput& input,
                                                               Diagnostics& diagnostics);
// Reports "output/too-large-file" for each file of more than the bytes that request or content allow.
void warn_of_large_files(const std::vector<Output>& outputs, const Request& request, const content::Cv& cv,
                         Diagnostics& diagnostics);

// The document's date for the names of files, "2026-11-28": the content's as exact as it is, else the request's
// timestamp in UTC, else nothing.
[[nodiscard]] std::string date_for_names(const content::Cv& cv, const Request& request);

}  // namespace cvpdf
