// What went wrong, where, and what the author can do about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf {

// A half-open byte range of one source file. File 0 means "no place".
struct SourceSpan {
  std::uint32_t file = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

enum class Severity : std::uint8_t { note, warning, error };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;     // Stable, "folder/what", e.g. "toml/unknown-key".
  std::string message;  // One plain sentence, without a final period.
  SourceSpan span;
  std::string hint;     // Optional: the fix.
  std::string place{};  // Where it is, if in no text: "cv.pdf: page 3".
};

// Whether the world is to blame (disk, missing file, a library that fails), not the author's words:
// the codes "file/…" and "world/…".
[[nodiscard]] bool concerns_world(const Diagnostic& diagnostic);

// A place as an author's editor counts it.
struct Location {
  std::string path;
  std::size_t line = 0;    // From 1; 0 where the span has no place.
  std::size_t column = 0;  // From 1, in Unicode code points.
  std::string source_line;
  std::size_t width = 0;  // Code points of the span that stand on this line; at least 1.
};

// Collects diagnostics and knows the texts that their spans point into.
// Every stage that reads an author's words takes one.
class Diagnostics {
 public:
  // Makes `text` known under `path`; returns the file index for its spans, from 1.
  std::uint32_t add_source(std::string path, std::string text);
  void report(Diagnostic diagnostic);
  // All that was reported to another, in its order; that knows the same texts, or none.
  void report_all(const Diagnostics& other);

  // Whether an error was reported; a stage that finds it so does not start.
  [[nodiscard]] bool failed() const { return failed_; }
  // In the order reported.
  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
  // By file, place and then order of report; without duplicates.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;
  [[nodiscard]] Location locate(const SourceSpan& span) const;
  // The text of a source; empty for file 0.
  [[nodiscard]] std::string_view text(std::uint32_t file) const;

 private:
  struct Source {
    std::string path;
    std::string text;
  };
  std::vector<Source> sources_;
  std::vector<Diagnostic> all_;
  bool failed_ = false;
};

}  // namespace cvpdf
