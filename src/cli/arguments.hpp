// The command line as a value. Knows CLI11 and the words of the commands, and runs none of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cvpdf::cli {

enum class Command : std::uint8_t { typeset, check, create, extract, schema, layouts, fonts, licenses };
enum class Strictness : std::uint8_t { lenient, strict };
enum class Hyphenation : std::uint8_t { as_written, off };
enum class Attachment : std::uint8_t { as_written, on, off };
enum class Verification : std::uint8_t { off, on };
enum class Company : std::uint8_t { as_written, with_cv };
enum class Overlay : std::uint8_t { none, boxes };
enum class Verbosity : std::uint8_t { normal, quiet };
enum class SchemaStyle : std::uint8_t { markdown, json };
enum class SchemaSubject : std::uint8_t { content, layout };

// What the author asked for. Paths are as typed; "-" is standard input or output.
struct Arguments {
  Command command = Command::typeset;
  std::string content;  // Of typeset; of check, or a PDF; of create: the file to be made; of extract: the PDF.
  // Patterns of names for what is to be made, one for each format; of extract, one at most. Empty: not given.
  std::vector<std::string> outputs;
  std::string against;                 // Of check: the content that a PDF is compared with. Empty: not given.
  std::string layout;                  // Empty: not given.
  std::vector<std::string> settings;   // "key=value", of layouts.
  std::string pages;                   // Empty: not given; else one that is_page_goal().
  std::string standard;                // Empty: not given; else one of standards().
  std::string dependencies;            // Where the make rules go. Empty: nowhere.
  std::optional<int> dots_per_inch;    // Of pictures.
  std::optional<std::int64_t> max_kb;  // Of typeset: thousands of bytes that no file should exceed.
  Hyphenation hyphenation = Hyphenation::as_written;
  Attachment attachment = Attachment::as_written;
  Company company = Company::as_written;  // Of a letter.
  Overlay overlay = Overlay::none;
  Verification verification = Verification::off;  // Of typeset.
  Strictness strictness = Strictness::lenient;
  Verbosity verbosity = Verbosity::normal;
  SchemaStyle schema = SchemaStyle::markdown;
  SchemaSubject schema_subject = SchemaSubject::content;
};

// The answer to --help and --version, or what is wrong with the command line.
struct Answer {
  int status = 0;    // An exit status: 0 or 2.
  std::string text;  // For standard output where the status is 0, else for standard error.
};

// Never throws for any command line.
[[nodiscard]] std::variant<Arguments, Answer> parse_arguments(int count, const char* const* words);

}  // namespace cvpdf::cli
