// The façade: runs the stages in their order, stops between them, and is the one place that catches exceptions.
#include <cvpdf/cvpdf.hpp>

#include <fmt/format.h>

#include <algorithm>
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
#include "compose/regions.hpp"
#include "content/schema.hpp"
#include "content/settle_marks.hpp"
#include "content/starter.hpp"
#include "document/join.hpp"
#include "expected_text.hpp"
#include "extraction.hpp"
#include "fit/fit.hpp"
#include "font/font_library.hpp"
#include "layout/catalog.hpp"
#include "layout/reader.hpp"
#include "layout/schema.hpp"
#include "output/writer.hpp"
#include "outputs.hpp"
#include "page/boxes.hpp"
#include "page/join.hpp"
#include "parts.hpp"
#include "pictures.hpp"
#include "verifier.hpp"

namespace cvpdf {
namespace {

constexpr std::string_view default_layout = "classic";
constexpr int default_resolution = 96;  // Dots per inch: CSS's.

// What reading yields: all that the later stages need.
struct Sources {
  std::vector<Part> parts;         // One; or a letter, and the CV that follows it.
  std::string folder;              // Where the CV stands, "." for the current one: never empty.
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

// The content's own word counts.
void warn_of_two_papers(const layout::LaidOver& design, const content::Cv& cv, Diagnostics& diagnostics) {
  const toml::Value* paper = layout::paper_of(design);
  const auto* name = paper == nullptr ? nullptr : std::get_if<toml::String>(&paper->kind);
  if (name == nullptr || cv.paper.empty() || name->utf8 == cv.paper) return;
  diagnostics.report({Severity::warning, "content/two-papers",
                      fmt::format("this has no effect: the content says paper = \"{}\"", cv.paper), paper->span,
                      "leave one of them out"});
}

// Of the content first, then of the command line. The content's `paper` yields to a setting of it.
std::vector<layout::LaidOver> laid_over(const Request& request, content::Cv& cv, Diagnostics& diagnostics) {
  std::vector<layout::LaidOver> over;
  if (!cv.design.members.empty()) over.push_back({cv.design, cv.design_span});
  for (const std::string& setting : request.settings) {
    std::optional<layout::LaidOver> read = layout::read_setting(setting, diagnostics);
    if (!read) continue;
    if (layout::paper_of(*read) != nullptr) cv.paper.clear();
    over.push_back(std::move(*read));
  }
  if (!cv.design.members.empty()) warn_of_two_papers(over.front(), cv, diagnostics);
  return over;
}

layout::LayoutChoice chosen_layout(const Request& request, Part& part, Diagnostics& diagnostics) {
  layout::LayoutChoice choice{std::string(default_layout),
                              part.folder,
                              {},
                              content::chosen_styles(part.cv),
                              laid_over(request, part.cv, diagnostics),
                              part.letter ? layout::Purpose::letter : layout::Purpose::cv};
  if (part.cv.layout.empty()) return choice;
  choice.choice = part.cv.layout;
  choice.asked = part.cv.layout_span;
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

// Each file once.
void append(std::vector<std::string>& files, const std::vector<std::string>& more) {
  for (const std::string& file : more) {
    if (std::find(files.begin(), files.end(), file) == files.end()) files.push_back(file);
  }
}

// Whose lists are to be made.
void read_lists(Sources& sources, content::Cv& cv, Diagnostics& diagnostics) {
  bibliography::add_bibliographies(cv, sources.folder, sources.files, diagnostics);
  const bibliography::People people(cv);
  bibliography::mark_teams(cv, people, diagnostics);
  content::settle_marks(cv);
  bibliography::select_references(cv, people, diagnostics);
}

// The layout that a finished file says it is in is its first part's, and the others' unless that has one of its own.
void choose_layouts(const Request& request, const std::string& layout_of_file, std::vector<Part>& parts) {
  const bool has_own = parts.front().letter && !parts.front().letter->layout.utf8.empty();
  for (Part& part : parts) {
    const bool is_meant = &part == &parts.front() || !has_own;
    choose_layout(request, is_meant ? layout_of_file : std::string(), part.cv);
  }
}

// A letter's content stands in two files: it is not carried.
std::string carried_content(const Request& request, const Sources& sources, Diagnostics& diagnostics) {
  const Part& first = sources.parts.front();
  if (!first.letter) return attachment_of(request, first.cv, diagnostics);
  if (request.attach.value_or(false)) {
    diagnostics.report({Severity::warning, "content/letter-not-attached", "a letter's file carries no content",
                        first.letter->span, "let the CV carry its own"});
  }
  return {};
}

bool read_part_layout(const Request& request, Part& part, const PictureFiles& from, Diagnostics& diagnostics) {
  std::optional<layout::Layout> layout =
      layout::read_layout(chosen_layout(request, part, diagnostics), from.files, diagnostics);
  if (!layout || diagnostics.failed()) return false;
  part.layout = std::move(*layout);
  if (!part.letter) read_photo(part.cv.person.photo, part.layout, from, diagnostics);
  if (!part.letter) compose::close_empty_sidebar(part.cv, part.layout, diagnostics);
  if (part.letter) read_signature(part.letter->signature, part.layout, from, diagnostics);
  if (diagnostics.failed()) return false;
  // As the layout has them where the content does not say; what the file carries says what the content does.
  if (!part.cv.references.years) part.cv.references.years = part.layout.margin.years;
  if (!part.letter) bibliography::arrange_references(part.cv, bibliography::People(part.cv));
  return true;
}

std::optional<Sources> read_sources(const Request& request, Diagnostics& diagnostics,
                                    const std::string& layout_of_file = {}) {
  const std::optional<std::uint32_t> file = add_content(request, diagnostics);
  if (!file) return std::nullopt;
  std::optional<Parts> parts = read_parts(request, *file, folder_of_content(request), diagnostics);
  if (!parts) return std::nullopt;
  Sources sources{std::move(parts->all), std::move(parts->folder), {}, {}};
  if (!request.content) sources.files.push_back(request.content_path);
  append(sources.files, parts->files);
  for (Part& part : sources.parts) {
    if (!part.letter) read_lists(sources, part.cv, diagnostics);
    if (request.hyphenation) part.cv.hyphenation = request.hyphenation;
  }
  choose_pages(request, sources.parts.front().cv, diagnostics);
  choose_layouts(request, layout_of_file, sources.parts);
  sources.attachment = carried_content(request, sources, diagnostics);
  // The layout is read even so: its errors belong to the same run.
  for (Part& part : sources.parts) {
    const std::string folder = part.letter ? folder_of_content(request) : sources.folder;
    if (!read_part_layout(request, part, {folder, sources.files}, diagnostics)) return std::nullopt;
  }
  return sources;
}

// The parts one behind the other.
std::optional<Typeset> typeset(const Request& request, const Sources& sources, font::FontLibrary& fonts,
                               Diagnostics& diagnostics) {
  std::optional<Typeset> all;
  for (const Part& part : sources.parts) {
    std::optional<Typeset> set = typeset_part(part, fonts, diagnostics);
    if (!set) return std::nullopt;
    if (request.debug_boxes) set->pages = page::with_boxes(std::move(set->pages), set->document, fonts);
    if (all) {
      page::append(std::move(set->pages), all->pages, all->document.pictures.size());
      document::append(std::move(set->document), all->document);
    } else {
      all = std::move(set);
    }
  }
  return all;
}

// Reads the PDF back, before anybody else does.
bool verified(const Request& request, const document::Document& document, const std::vector<Output>& outputs,
              Diagnostics& diagnostics) {
  const auto pdf =
      std::find_if(outputs.begin(), outputs.end(), [](const Output& output) { return output.format == "pdf"; });
  if (request.verify_as.empty() || pdf == outputs.end()) return true;
  const verify::Door* door = load_verifier(diagnostics);
  const std::vector<verify::ExpectedText> expected = expected_text(document);
  return door != nullptr &&
         run_verifier(*door, {request.verify_as, pdf->files.front(), &expected, document.metadata.author}, diagnostics);
}

// What a format that reflows is made of, where no other is asked for: no line is set.
std::optional<document::Document> compose_only(const Sources& sources, Diagnostics& diagnostics) {
  std::optional<document::Document> all;
  for (const Part& part : sources.parts) {
    document::Document document = compose_part(part, diagnostics);
    if (all) {
      document::append(std::move(document), *all);
    } else {
      all = std::move(document);
    }
  }
  return diagnostics.failed() ? std::nullopt : std::move(all);
}

std::optional<Typeset> without_pages(const Sources& sources, Diagnostics& diagnostics) {
  std::optional<document::Document> document = compose_only(sources, diagnostics);
  if (!document) return std::nullopt;
  return Typeset{std::move(*document), {}};
}

std::optional<Rendering> run_stages(const Request& request, Diagnostics& diagnostics) {
  const auto writers = chosen_writers(request, diagnostics);
  const std::optional<output::Standard> standard = chosen_standard(request, diagnostics);
  if (!writers || !standard) return std::nullopt;
  warn_of_idle_wishes(request, *writers, diagnostics);
  std::optional<Sources> sources = read_sources(request, diagnostics);
  if (!sources) return std::nullopt;
  font::FontLibrary fonts(sources->folder);
  const std::optional<Typeset> set =
      needs_pages(*writers) ? typeset(request, *sources, fonts, diagnostics) : without_pages(*sources, diagnostics);
  if (!set) return std::nullopt;
  const output::WriterInput input{set->document,
                                  set->pages,
                                  fonts,
                                  request.timestamp,
                                  *standard,
                                  sources->attachment,
                                  request.dots_per_inch.value_or(default_resolution)};
  std::optional<std::vector<Output>> outputs = write_outputs(*writers, input, diagnostics);
  if (!outputs || !verified(request, set->document, *outputs, diagnostics)) return std::nullopt;
  const content::Cv& cv = sources->parts.front().cv;
  warn_of_large_files(*outputs, request, cv, diagnostics);
  Rendering rendering{std::move(*outputs), set->pages.pages.size(), cv.person.name.utf8, date_for_names(cv, request),
                      std::move(sources->files)};
  append(rendering.dependencies, fonts.files());
  return rendering;
}

void check_stages(const Request& request, Diagnostics& diagnostics) {
  const std::optional<Sources> sources = read_sources(request, diagnostics);
  if (!sources) return;
  font::FontLibrary fonts(sources->folder);
  static_cast<void>(typeset(request, *sources, fonts, diagnostics));
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
  request.with_cv = check.with_cv;
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
  const std::optional<document::Document> document = compose_only(*sources, diagnostics);
  if (!document) return;
  const std::vector<verify::ExpectedText> expected = expected_text(*document);
  run_verifier(*door, {check.path, *bytes, &expected, document->metadata.author}, diagnostics);
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
  if (format == SchemaFormat::markdown) return content::schema_markdown();
  return content::schema_json(layout::schema_definitions());
}

std::string layout_schema(SchemaFormat format) {
  return format == SchemaFormat::json ? layout::schema_json() : layout::schema_markdown();
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
