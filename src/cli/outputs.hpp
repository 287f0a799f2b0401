// Which files a run makes: their names, formats, and the writing of them, all or none.
#pragma once

#include <cvpdf/cvpdf.hpp>

#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace cvpdf::cli {

// As given, else one from the content's name. Slots are not filled in yet.
[[nodiscard]] std::vector<std::string> output_patterns(const Arguments& arguments);
// By their endings, each once; what is no format's name is PDF.
[[nodiscard]] std::vector<std::string> formats_of(const std::vector<std::string>& patterns);
// What a diagnostic calls the PDF; empty where none is made.
[[nodiscard]] std::string name_of_pdf(const std::vector<std::string>& patterns);

// What is wrong with the names before anything is read: reports "cli/…" and returns false.
[[nodiscard]] bool names_are_sound(const Arguments& arguments, const std::vector<std::string>& patterns,
                                   Diagnostics& diagnostics);
// An output that would replace something the CV is made of is a slip of the hand: reports "cli/output-is-input".
[[nodiscard]] bool spares(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs,
                          Diagnostics& diagnostics);

// Writes every file, and the make rules; what to tell the author of it, a line for each pattern. Empty where a name
// would destroy something or the writing fails, which is reported.
[[nodiscard]] std::string write_all(const Arguments& arguments, const std::vector<std::string>& patterns,
                                    const Rendering& rendering, Diagnostics& diagnostics);

}  // namespace cvpdf::cli
