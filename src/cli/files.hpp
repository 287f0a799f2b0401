// What the commands need of the file system: standard streams as files, sameness of files, names.
// Knows nothing of CVs.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::cli {

// The word that stands for standard input or output.
inline constexpr std::string_view standard_stream = "-";

// All of standard input. Reports "file/unreadable" or "file/too-large" and returns no value where that fails.
[[nodiscard]] std::optional<std::string> read_standard_input(Diagnostics& diagnostics);

// To the file, or to standard output for "-". Reports "file/unwritable" and returns false where that fails.
bool write_output(const std::string& path, std::string_view bytes, Diagnostics& diagnostics);

// Makes a file that must not exist; reports "cli/file-exists" or "file/unwritable" and returns false where that fails.
bool create_file(const std::string& path, std::string_view bytes, Diagnostics& diagnostics);

// Whether the file's name ends in .pdf, or the file begins with "%PDF-".
[[nodiscard]] bool is_pdf(const std::string& path);

// Whether both paths lead to one file, by whatever links; a file that is yet to be made is known by its path.
[[nodiscard]] bool same_file(const std::string& a, const std::string& b);

// "folder/cv.toml" → "folder/cv.pdf". A name without an extension, or beginning with its only dot, gains one.
[[nodiscard]] std::string with_extension(const std::string& path, std::string_view extension);

// Make rules: every target depends on every file, and each file but the first may vanish (an empty rule stands for it).
// Blanks, "#", "$", ":" and "%" are escaped as GNU make reads them. A path with a newline cannot be written so;
// it is left out and reported as the warning "cli/name-in-make-rule".
[[nodiscard]] std::string make_rules(const std::vector<std::string>& targets, const std::vector<std::string>& files,
                                     Diagnostics& diagnostics);

}  // namespace cvpdf::cli
