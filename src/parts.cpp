#include "parts.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "base/file.hpp"
#include "compose/compose.hpp"
#include "compose/letter.hpp"
#include "content/letter_reader.hpp"
#include "content/reader.hpp"
#include "page/typeset.hpp"

namespace cvpdf {
namespace {

std::string folder_of(const std::string& path) {
  std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

// The source of the letter's CV.
std::optional<std::uint32_t> add_cv(const content::PlainText& path, const std::string& place,
                                    Diagnostics& diagnostics) {
  std::optional<std::string> text = read_named_file(place, path.span, diagnostics);
  if (!text) return std::nullopt;
  if (content::is_letter(*text)) {
    diagnostics.report({Severity::error, "content/cv-is-letter",
                        fmt::format("'{}' is a letter itself, and no CV", path.utf8), path.span,
                        "name the file that has [person]"});
    return std::nullopt;
  }
  return diagnostics.add_source(place, std::move(*text));
}

std::optional<Parts> read_letter_parts(const Request& request, std::uint32_t file, const std::string& folder,
                                       Diagnostics& diagnostics) {
  const content::Letter letter = content::read_letter(file, diagnostics);
  if (letter.cv.utf8.empty()) return std::nullopt;
  const std::filesystem::path beside = folder == "." ? std::filesystem::path() : std::filesystem::path(folder);
  const std::string place = (beside / letter.cv.utf8).lexically_normal().string();
  const std::optional<std::uint32_t> cv_file = add_cv(letter.cv, place, diagnostics);
  if (!cv_file) return std::nullopt;
  content::Cv cv = content::read_cv(*cv_file, diagnostics);
  Parts parts{{}, folder_of(place), {place}};
  const std::string& of_layout = letter.layout.utf8.empty() ? parts.folder : folder;
  parts.all.push_back({content::letterhead_of(letter, cv), letter, of_layout, {}});
  if (request.with_cv || letter.with_cv) parts.all.push_back({std::move(cv), {}, parts.folder, {}});
  return parts;
}

}  // namespace

std::optional<Parts> read_parts(const Request& request, std::uint32_t file, const std::string& folder,
                                Diagnostics& diagnostics) {
  if (content::is_letter(diagnostics.text(file))) return read_letter_parts(request, file, folder, diagnostics);
  if (request.with_cv) {
    diagnostics.report({Severity::error,
                        "content/no-letter",
                        "this is a CV, and no letter that it could follow",
                        {file, 0, 0},
                        "name the file that has [letter]"});
  }
  Parts parts{{}, folder, {}};
  parts.all.push_back({content::read_cv(file, diagnostics), {}, folder, {}});
  return parts;
}

document::Document compose_part(const Part& part, Diagnostics& diagnostics) {
  return part.letter ? compose::compose_letter(*part.letter, part.cv, part.layout, diagnostics)
                     : compose::compose(part.cv, part.layout, diagnostics);
}

std::optional<fit::Fitted> typeset_part(const Part& part, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  if (part.cv.pages) {
    const content::Letter* letter = part.letter ? &*part.letter : nullptr;
    return fit::fit({part.cv, part.layout, *part.cv.pages, part.cv.pages_span, letter}, fonts, diagnostics);
  }
  fit::Fitted result;
  result.document = compose_part(part, diagnostics);
  if (diagnostics.failed()) return std::nullopt;
  result.pages = page::typeset(result.document, fonts, diagnostics);
  if (diagnostics.failed()) return std::nullopt;
  return result;
}

}  // namespace cvpdf
