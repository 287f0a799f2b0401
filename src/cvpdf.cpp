// The façade: runs the stages in their order, stops between them, and is the one place that catches exceptions.
#include <cvpdf/cvpdf.hpp>

#include <fmt/format.h>

#include <exception>
#include <filesystem>
#include <utility>

#include "attachment.hpp"
#include "base/file.hpp"
#include "base/page_goal.hpp"
#include "bibliography/people.hpp"
#include "bibliography/reference_lists.hpp"
#include "bibliography/selection.hpp"
#include "bibliography/sources.hpp"
#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "content/schema.hpp"
#include "content/settle_marks.hpp"
#include "content/starter.hpp"
#include "expected_text.hpp"
#include "extraction.hpp"
#include "fit/fit.hpp"
#include "font/font_library.hpp"
#include "layout/catalog.hpp"
#include "layout/reader.hpp"
#include "output/writer.hpp"
#include "page/boxes.hpp"
#include "page/typeset.hpp"
#include "verifier.hpp"

namespace cvpdf {
namespace {

constexpr std::string_view default_layout = "classic";

// What reading yields: all that the later stages need.
struct Sources {
  content::Cv cv;
  layout::Layout layout;
  std::string folder;              // Where the content stands, "." for the current one: never empty.
  std::vector<std::string> files;  // In the order in which they were read.
  std::string attachment;          // The content as the file is to carry it; empty: it carries none.
};
using Typeset = fit::Fitted;

std::optional<std::uint32_t> add_content(const Request& request, Diagnostics& diagnostics) {
  if (request.content) {
    if (request.content->size() <= largest_file) return diagnostics.add_source(request.content_path, *request.content);
    diagnostics.report({Severity::error,
                        "file/too-large",
                        fmt::format("'{}' is larger than {} bytes", request.content_path, largest_file),
                        {},
                        {}});
    return std::nullopt;
  }
  std::optional<std::string> text = read_file(request.content_path, diagnostics);
  if (!text) return std::nullopt;
  return diagnostics.add_source(request.content_path, std::move(*text));
}

// Command line over `said`, what a finished file says, over content over built-in. A layout that is a file of the
// content's own may have the name of a built-in one, and is believed first.
void choose_layout(const Request& request, const std::string& said, content::Cv& cv) {
  const bool is_own = layout::is_layout_path(cv.layout);
  const std::string& chosen = request.layout.empty() && !is_own ? said : request.layout;
  if (chosen.empty()) return;
  cv.layout = chosen;
  cv.layout_span = {};
}

layout::LayoutChoice chosen_layout(const Sources& sources) {
  layout::LayoutChoice choice{std::string(default_layout), sources.folder, {}, content::chosen_styles(sources.cv)};
  if (sources.cv.layout.empty()) return choice;
  choice.choice = sources.cv.layout;
  choice.asked = sources.cv.layout_span;
  return choice;
}

// Standard input stands in the current folder, too.
std::string folder_of_content(const Request& request) {
  const std::string folder = std::filesystem::path(request.content_path).parent_path().string();
  return folder.empty() ? "." : folder;
}

// Command line over content.
void choose_pages(const Request& request, content::Cv& cv, Diagnostics& diagnostics) {
  if (request.pages.empty()) return;
  cv.pages = parse_page_goal(request.pages);
  cv.pages_span = {};
  if (cv.pages) return;
  diagnostics.report({Severity::error,
                      "fit/bad-pages",
                      fmt::format("'{}' is no number of pages", request.pages),
                      {},
                      "2, \"<=2\" or \"full\""});
}

std::optional<Sources> read_sources(const Request& request, Diagnostics& diagnostics,
                                    const std::string& layout_of_file = {}) {
  const std::optional<std::uint32_t> file = add_content(request, diagnostics);
  if (!file) return std::nullopt;
  Sources sources;
  sources.folder = folder_of_content(request);
  if (!request.content) sources.files.push_back(request.content_path);
  sources.cv = content::read_cv(*file, diagnostics);
  bibliography::add_bibliographies(sources.cv, sources.folder, sources.files, diagnostics);
  const bibliography::People people(sources.cv);
  bibliography::mark_teams(sources.cv, people, diagnostics);
  content::settle_marks(sources.cv);
  bibliography::select_references(sources.cv, people, diagnostics);
  if (request.hyphenation) sources.cv.hyphenation = request.hyphenation;
  choose_pages(request, sources.cv, diagnostics);
  choose_layout(request, layout_of_file, sources.cv);
  sources.attachment = attachment_of(request, sources.cv, diagnostics);
  bibliography::arrange_references(sources.cv, people);
  // The layout is read even so: its errors belong to the same run.
  std::optional<layout::Layout> layout = layout::read_layout(chosen_layout(sources), sources.files, diagnostics);
  if (!layout || diagnostics.failed()) return std::nullopt;
  sources.layout = std::move(*layout);
  return sources;
}

std::optional<Typeset> typeset(const Sources& sources, font::FontLibrary& fonts, Diagnostics& diagnostics) {
  if (sources.cv.pages) {
    return fit::fit({sources.cv, sources.layout, *sources.cv.pages, sources.cv.pages_span}, fonts, diagnostics);
  }
  Typeset result;
  result.document = compose::compose(sources.cv, sources.layout, diagnostics);
  if (diagnostics.failed()) return std::nullopt;
  result.pages = page::typeset(result.document, fonts, diagnostics);
  if (diagnostics.failed()) return std::nullopt;
  return result;
}

void append(std::vector<std::string>& files, const std::vector<std::string>& more) {
  files.insert(files.end(), more.begin(), more.end());
}

std::string names_of(const std::vector<Listed>& rows) {
  std::string names;
  for (const Listed& row : rows) names += fmt::format("{}{}", names.empty() ? "" : ", ", row.name);
  return names;
}

const output::Writer* chosen_writer(const Request& request, Diagnostics& diagnostics) {
  const output::Writer* writer = output::find_writer(request.format);
  if (writer != nullptr) return writer;
  diagnostics.report({Severity::error,
                      "output/unknown-format",
                      fmt::format("there is no output format '{}'", request.format),
                      {},
                      fmt::format("the formats are: {}", names_of(formats()))});
  return nullptr;
}

std::optional<output::Standard> chosen_standard(const Request& request, Diagnostics& diagnostics) {
  if (request.standard.empty()) return output::standards().front().standard;
  const std::optional<output::Standard> standard = output::find_standard(request.standard);
  if (standard) return standard;
  diagnostics.report({Severity::error,
                      "output/unknown-standard",
                      fmt::format("there is no standard '{}'", request.standard),
                      {},
                      fmt::format("the standards are: {}", names_of(standards()))});
  return std::nullopt;
}

// Reads the bytes back, before anybody else does.
bool verified(const Request& request, const document::Document& document, std::string_view bytes,
              Diagnostics& diagnostics) {
  if (request.verify_as.empty()) return true;
  const verify::Door* door = load_verifier(diagnostics);
  const std::vector<verify::ExpectedText> expected = expected_text(document);
  return door != nullptr &&
         run_verifier(*door, {request.verify_as, bytes, &expected, document.metadata.author}, diagnostics);
}

std::optional<Rendering> run_stages(const Request& request, Diagnostics& diagnostics) {
  const output::Writer* writer = chosen_writer(request, diagnostics);
  const std::optional<output::Standard> standard = chosen_standard(request, diagnostics);
  if (writer == nullptr || !standard) return std::nullopt;
  std::optional<Sources> sources = read_sources(request, diagnostics);
  if (!sources) return std::nullopt;
  font::FontLibrary fonts(sources->folder);
  std::optional<Typeset> set = typeset(*sources, fonts, diagnostics);
  if (!set) return std::nullopt;
  if (request.debug_boxes) set->pages = page::with_boxes(std::move(set->pages), set->document, fonts);
  Rendering rendering;
  rendering.bytes =
      writer->write({set->document, set->pages, fonts, request.timestamp, *standard, sources->attachment}, diagnostics);
  if (diagnostics.failed()) return std::nullopt;
  if (!verified(request, set->document, rendering.bytes, diagnostics)) return std::nullopt;
  rendering.page_count = set->pages.pages.size();
  rendering.dependencies = std::move(sources->files);
  append(rendering.dependencies, fonts.files());
  return rendering;
}

void check_stages(const Request& request, Diagnostics& diagnostics) {
  const std::optional<Sources> sources = read_sources(request, diagnostics);
  if (!sources) return;
  font::FontLibrary fonts(sources->folder);
  static_cast<void>(typeset(*sources, fonts, diagnostics));
}

// The layout that the file was set in, if it is one of the program's own.
std::string embedded_layout_of(std::string_view bytes, const verify::Door& door) {
  std::string name = door.layout(bytes);
  return layout::find_embedded(name) ? name : std::string();
}

// The content that a PDF is compared with: the one that is named, else the one that the file carries.
std::optional<Request> content_of(const PdfCheck& check, std::string_view bytes, const verify::Door& door) {
  Request request;
  request.layout = check.layout;
  request.content_path = check.against;
  if (!check.against.empty()) return request;
  std::optional<verify::Attached> attached = door.attached(bytes);
  if (!attached) return std::nullopt;
  const std::filesystem::path folder = std::filesystem::path(check.path).parent_path();
  request.content_path = (folder / fmt::format("{}:{}", check.path, attached->name)).string();
  request.content = std::move(attached->bytes);
  return request;
}

void check_pdf_stages(const PdfCheck& check, Diagnostics& diagnostics) {
  const std::optional<std::string> bytes = check.bytes ? check.bytes : read_file(check.path, diagnostics, largest_pdf);
  const verify::Door* door = bytes ? load_verifier(diagnostics) : nullptr;
  if (door == nullptr) return;
  const std::optional<Request> request = content_of(check, *bytes, *door);
  if (!request) {
    run_verifier(*door, {check.path, *bytes, nullptr, {}}, diagnostics);
    return;
  }
  const std::optional<Sources> sources = read_sources(*request, diagnostics, embedded_layout_of(*bytes, *door));
  if (!sources) return;
  const document::Document document = compose::compose(sources->cv, sources->layout, diagnostics);
  if (diagnostics.failed()) return;
  const std::vector<verify::ExpectedText> expected = expected_text(document);
  run_verifier(*door, {check.path, *bytes, &expected, sources->cv.person.name.utf8}, diagnostics);
}

// The one place that catches: what a library throws becomes a diagnostic without a place.
template <typename Result, typename Stages>
Result guarded(Stages stages, Diagnostics& diagnostics) {
  try {
    return stages();
  } catch (const std::exception& failure) {
    diagnostics.report({Severity::error, "world/failure", failure.what(), {}, {}});
  }
  return Result();
}

}  // namespace

std::optional<Rendering> render(const Request& request, Diagnostics& diagnostics) {
  return guarded<std::optional<Rendering>>([&] { return run_stages(request, diagnostics); }, diagnostics);
}

void check(const Request& request, Diagnostics& diagnostics) {
  guarded<void>([&] { check_stages(request, diagnostics); }, diagnostics);
}

void check_pdf(const PdfCheck& check, Diagnostics& diagnostics) {
  guarded<void>([&] { check_pdf_stages(check, diagnostics); }, diagnostics);
}

std::optional<std::string> extract(const std::string& path, Diagnostics& diagnostics) {
  return guarded<std::optional<std::string>>([&] { return extracted(path, diagnostics); }, diagnostics);
}

std::string schema(SchemaFormat format) {
  return format == SchemaFormat::json ? content::schema_json() : content::schema_markdown();
}

std::string starter() { return std::string(content::starter()); }

std::vector<Listed> layouts() { return layout::catalog(); }

std::vector<Listed> fonts() { return font::FontLibrary::embedded_families(); }

std::vector<Listed> formats() {
  std::vector<Listed> rows;
  for (const output::Writer& writer : output::writers()) {
    rows.push_back({std::string(writer.format), std::string(writer.summary)});
  }
  return rows;
}

std::vector<Listed> standards() {
  std::vector<Listed> rows;
  for (const output::StandardRow& row : output::standards()) {
    rows.push_back({std::string(row.name), std::string(row.summary)});
  }
  return rows;
}

bool is_page_goal(std::string_view text) { return parse_page_goal(text).has_value(); }

std::string_view version() { return CVPDF_VERSION; }

}  // namespace cvpdf
