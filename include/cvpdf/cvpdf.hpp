// The whole public interface: a CV or a letter in TOML goes in, bytes of a finished document come out.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf {

struct Request {
  std::string content_path;            // Names the content in diagnostics; fonts and layouts are sought beside it.
  std::optional<std::string> content;  // The TOML text itself; absent: it is read from content_path.
  std::string layout;                  // A layout's name or file; empty: the content's choice, else "classic".
  std::vector<std::string> settings;   // "page.paper=letter": keys of layouts, laid over it and over the content's.
  std::optional<bool> hyphenation;     // Whether words may be divided; absent: as content, else layout, say.
  // "2", "<=2" or "full"; empty: as content says, else as many as it takes. Of a letter: its own, not the CV's behind
  // it.
  std::string pages;
  bool with_cv = false;  // Whether a letter's CV follows it in the same file, whatever the letter says.
  // Of formats(), each once: what is to be made. Formats that reflow, alone, need no pages.
  std::vector<std::string> formats = {"pdf"};
  std::optional<int> dots_per_inch;       // Of pictures; from 1 on; absent: 96.
  std::string standard;                   // One of standards(); empty: the first of them.
  std::optional<bool> attach;             // Whether the PDF carries its content; absent: as content says, else not.
  bool debug_boxes = false;               // Draws regions, boxes, baselines and glue over the pages, for designers.
  std::optional<std::int64_t> timestamp;  // Seconds since 1970 for the document's dates; absent: no dates at all.
  std::string verify_as;                  // Names the PDF where it is to be read back as by check_pdf(); else empty.
  std::optional<std::int64_t> max_kb;     // A larger file is warned of; absent: as content says. Thousands of bytes.
};

// What was made in one format: a file or, of pictures, one for each page.
struct Output {
  std::string format;
  std::vector<std::string> files;  // The bytes of each.
};

struct Rendering {
  std::vector<Output> outputs;            // As Request::formats orders them.
  std::size_t page_count = 0;             // 0 where no format needed pages.
  std::string name, date;                 // The person's; the document's, "2026-11" or "2026-11-28". Empty: none.
  std::vector<std::string> dependencies;  // Every file that was read, for a makefile.
};

// A row of a listing: layouts(), fonts(), formats(), standards().
struct Listed {
  std::string name;
  std::string summary;
};

// Reads, typesets and writes. No value when an error was reported. Never throws.
[[nodiscard]] std::optional<Rendering> render(const Request& request, Diagnostics& diagnostics);
// The same without the writing: what is wrong with this content?
void check(const Request& request, Diagnostics& diagnostics);

// A finished PDF, to be read back.
struct PdfCheck {
  std::string path;                  // Names the file in diagnostics.
  std::optional<std::string> bytes;  // The file itself; absent: it is read from `path`.
  std::string against;               // The content's file; empty: the content that the PDF carries, if it does.
  std::string layout;                // As in Request, for the content.
  bool with_cv = false;              // Likewise.
};

// Reads a PDF through an independent reader (libqpdf, in a module that is loaded for this alone), and proves what can
// be: the rules of PDF/UA and PDF/A that it declares, and that a machine reads every word of the content in its order.
// Reports "pdf/…", or "world/no-verifier" where the module is missing. Never throws.
void check_pdf(const PdfCheck& check, Diagnostics& diagnostics);

// The content that the PDF at `path` carries (Request::attach), as TOML in UTF-8. Reports "pdf/no-content" where it
// carries none, "pdf/…" where it cannot be read, or "world/no-verifier". Never throws.
[[nodiscard]] std::optional<std::string> extract(const std::string& path, Diagnostics& diagnostics);

enum class SchemaFormat : std::uint8_t { markdown, json };
// The content model as a reference page, or as JSON Schema for editors.
[[nodiscard]] std::string schema(SchemaFormat format);
// The same of the layout language.
[[nodiscard]] std::string layout_schema(SchemaFormat format);
// A CV that compiles and teaches.
[[nodiscard]] std::string starter();
[[nodiscard]] std::vector<Listed> layouts();
[[nodiscard]] std::vector<Listed> fonts();
[[nodiscard]] std::vector<Listed> formats();
// What a PDF can declare itself to conform to.
[[nodiscard]] std::vector<Listed> standards();
// Whether it can be Request::pages.
[[nodiscard]] bool is_page_goal(std::string_view text);
// The libraries, fonts and patterns in the binary, with their licences.
[[nodiscard]] std::string licenses();
[[nodiscard]] std::string_view version();

// Writes `bytes` beside `path` and renames, so that a failure leaves the old file as it was.
// A symbolic link stays one; a device or pipe is written to directly.
// Reports "file/…" and returns false where that cannot be done.
bool write_file(const std::string& path, std::string_view bytes, Diagnostics& diagnostics);

}  // namespace cvpdf
