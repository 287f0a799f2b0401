// The commands, each a short story of reading, calling the library, and telling how it went.
#include "cli/commands.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cvpdf/cvpdf.hpp>
#include <filesystem>

#include "cli/files.hpp"
#include "cli/report.hpp"

namespace cvpdf::cli {
namespace {

enum Status : int { fine = 0, content_has_errors = 1, wrong_usage = 2, world_failed = 3 };

constexpr std::string_view name_of_standard_input = "<standard input>";

void print_error(const std::string& text) { std::fputs(text.c_str(), stderr); }

// Colours are for eyes: never in a file or pipe, and never where the author forbids them (no-color.org).
Colors wanted_colors() {
  const char* forbidden = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool plain =
      (forbidden != nullptr && *forbidden != '\0') || (terminal != nullptr && terminal == std::string_view("dumb"));
  return !plain && isatty(STDERR_FILENO) != 0 ? Colors::on : Colors::off;
}

bool is_usage_error(const Diagnostic& diagnostic) {
  return is_error(diagnostic) && diagnostic.code.rfind("cli/", 0) == 0;
}

bool is_world_error(const Diagnostic& diagnostic) { return is_error(diagnostic) && concerns_world(diagnostic); }

Status status_of(const Diagnostics& diagnostics, Strictness strictness) {
  const std::vector<Diagnostic>& all = diagnostics.all();
  if (std::any_of(all.begin(), all.end(), is_usage_error)) return wrong_usage;
  if (std::any_of(all.begin(), all.end(), is_world_error)) return world_failed;
  if (diagnostics.failed()) return content_has_errors;
  const auto counts = [strictness](const Diagnostic& diagnostic) {
    return strictness == Strictness::strict && diagnostic.severity == Severity::warning;
  };
  return std::any_of(all.begin(), all.end(), counts) ? content_has_errors : fine;
}

// Shows all that was reported; the exit status follows from it.
Status conclude(const Diagnostics& diagnostics, const Arguments& arguments) {
  print_error(report(diagnostics, {wanted_colors(), arguments.strictness, arguments.verbosity}));
  return status_of(diagnostics, arguments.strictness);
}

void report_usage(Diagnostics& diagnostics, std::string code, std::string message, std::string hint) {
  diagnostics.report({Severity::error, std::move(code), std::move(message), {}, std::move(hint)});
}

// https://reproducible-builds.org/specs/source-date-epoch: decimal seconds since 1970, nothing else.
std::optional<std::int64_t> source_date_epoch(Diagnostics& diagnostics) {
  const char* value = std::getenv("SOURCE_DATE_EPOCH");
  if (value == nullptr || *value == '\0') return std::nullopt;
  const std::string_view text = value;
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  constexpr std::int64_t end_of_year_9999 = 253'402'300'799;
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (whole && seconds >= 0 && seconds <= end_of_year_9999) return seconds;
  diagnostics.report({Severity::warning,
                      "cli/source-date-epoch",
                      fmt::format("SOURCE_DATE_EPOCH is '{}', which is no count of seconds; it is ignored", text),
                      {},
                      "give whole seconds since 1970, or unset it"});
  return std::nullopt;
}

// No value where standard input cannot be read.
std::optional<Request> request_for(const Arguments& arguments, Diagnostics& diagnostics) {
  Request request;
  request.content_path = arguments.content;
  request.layout = arguments.layout;
  request.pages = arguments.pages;
  request.standard = arguments.standard;
  if (arguments.hyphenation == Hyphenation::off) request.hyphenation = false;
  if (arguments.attachment != Attachment::as_written) request.attach = arguments.attachment == Attachment::on;
  request.debug_boxes = arguments.overlay == Overlay::boxes;
  request.timestamp = source_date_epoch(diagnostics);
  if (arguments.content != standard_stream) return request;
  request.content_path = name_of_standard_input;
  request.content = read_standard_input(diagnostics);
  if (!request.content) return std::nullopt;
  return request;
}

// A format is chosen by the output's extension; what is no format's name is PDF.
std::string format_for(const std::string& output) {
  const std::string extension = std::filesystem::path(output).extension().string();
  for (const Listed& format : formats()) {
    if (extension == "." + format.name) return format.name;
  }
  return "pdf";
}

// An output that would replace something the CV is made of is a slip of the hand.
bool spares(const std::vector<std::string>& outputs, const std::vector<std::string>& inputs, Diagnostics& diagnostics) {
  for (const std::string& output : outputs) {
    for (const std::string& input : inputs) {
      if (output == standard_stream || output.empty() || !same_file(output, input)) continue;
      report_usage(diagnostics, "cli/output-is-input", fmt::format("writing '{}' would destroy '{}'", output, input),
                   "give another name with -o");
      return false;
    }
  }
  return true;
}

// The make rules would replace what was just typeset.
bool parts_outputs(const std::string& output, const std::string& dependencies, Diagnostics& diagnostics) {
  if (dependencies.empty() || (output != dependencies && !same_file(output, dependencies))) return true;
  report_usage(diagnostics, "cli/same-output",
               fmt::format("the output and the make rules would both go to '{}'", dependencies),
               "give another name with --deps");
  return false;
}

// Formats of others, whose name a PDF would bear in vain. A name without an ending, or with one of the author's own,
// is let be.
bool has_honest_ending(const std::string& output, Diagnostics& diagnostics) {
  constexpr std::string_view foreign[] = {".doc",  ".docx", ".epub", ".gif",  ".htm", ".html", ".jpeg", ".jpg",
                                          ".json", ".md",   ".odt",  ".png",  ".ps",  ".rtf",  ".svg",  ".tex",
                                          ".tif",  ".tiff", ".txt",  ".webp", ".xml", ".yaml"};
  const std::string ending = std::filesystem::path(output).extension().string();
  const bool is_foreign = std::find(std::begin(foreign), std::end(foreign), ending) != std::end(foreign);
  if (!is_foreign || "." + format_for(output) == ending) return true;
  std::string names;
  for (const Listed& format : formats()) names += (names.empty() ? "." : ", .") + format.name;
  report_usage(diagnostics, "cli/foreign-ending", fmt::format("no {} can be made as '{}' wants it", ending, output),
               fmt::format("end the output's name in one of: {}", names));
  return false;
}

// What is wrong with the names before anything is read.
bool names_are_sound(const Arguments& arguments, const std::string& output, Diagnostics& diagnostics) {
  return has_honest_ending(output, diagnostics) && parts_outputs(output, arguments.dependencies, diagnostics) &&
         spares({output, arguments.dependencies}, {arguments.content}, diagnostics);
}

std::string shown_size(std::size_t bytes) {
  constexpr std::size_t kilobyte = 1000;
  return bytes < kilobyte ? fmt::format("{} bytes", bytes) : fmt::format("{} kB", (bytes + kilobyte / 2) / kilobyte);
}

std::string success_line(const std::string& output, const Rendering& rendering) {
  return fmt::format("{}: {} page{}, {}\n", output == standard_stream ? "standard output" : output,
                     rendering.page_count, rendering.page_count == 1 ? "" : "s", shown_size(rendering.bytes.size()));
}

bool write_all(const Arguments& arguments, const std::string& output, const Rendering& rendering,
               Diagnostics& diagnostics) {
  if (!spares({output, arguments.dependencies}, rendering.dependencies, diagnostics)) return false;
  if (!write_output(output, rendering.bytes, diagnostics)) return false;
  if (arguments.dependencies.empty()) return true;
  return write_output(arguments.dependencies, make_rules(output, rendering.dependencies, diagnostics), diagnostics);
}

int typeset(const Arguments& arguments) {
  Diagnostics diagnostics;
  const std::string output = arguments.output.empty() ? with_extension(arguments.content, ".pdf") : arguments.output;
  if (!names_are_sound(arguments, output, diagnostics)) {
    return conclude(diagnostics, arguments);
  }
  std::optional<Request> request = request_for(arguments, diagnostics);
  if (!request) return conclude(diagnostics, arguments);
  request->format = format_for(output);
  if (arguments.verification == Verification::on) {
    request->verify_as = output == standard_stream ? "standard output" : output;
  }
  const std::optional<Rendering> rendering = render(*request, diagnostics);
  const bool may_write = rendering && status_of(diagnostics, arguments.strictness) == fine;
  const bool written = may_write && write_all(arguments, output, *rendering, diagnostics);
  const Status status = conclude(diagnostics, arguments);
  if (written && arguments.verbosity == Verbosity::normal) print_error(success_line(output, *rendering));
  return status;
}

bool is_well(const Diagnostics& diagnostics) {
  const std::vector<Diagnostic>& all = diagnostics.all();
  return std::all_of(all.begin(), all.end(), [](const Diagnostic& one) { return one.severity == Severity::note; });
}

int check_finished(const Arguments& arguments) {
  Diagnostics diagnostics;
  check_pdf({arguments.content, std::nullopt, arguments.against, arguments.layout}, diagnostics);
  const Status status = conclude(diagnostics, arguments);
  if (is_well(diagnostics) && arguments.verbosity == Verbosity::normal) {
    print_error(fmt::format("{}: all is well\n", arguments.content));
  }
  return status;
}

int check(const Arguments& arguments) {
  Diagnostics diagnostics;
  if (is_pdf(arguments.content)) return check_finished(arguments);
  if (!arguments.against.empty()) {
    report_usage(diagnostics, "cli/no-pdf",
                 fmt::format("'{}' is no PDF, and --against compares one", arguments.content),
                 "as in `cvpdf check cv.pdf --against cv.toml`");
    return conclude(diagnostics, arguments);
  }
  const std::optional<Request> request = request_for(arguments, diagnostics);
  if (request) check(*request, diagnostics);
  const Status status = conclude(diagnostics, arguments);
  if (status == fine && diagnostics.all().empty() && arguments.verbosity == Verbosity::normal) {
    print_error(fmt::format("{}: all is well\n", request->content_path));
  }
  return status;
}

int extract(const Arguments& arguments) {
  Diagnostics diagnostics;
  const std::string& output = arguments.output;
  if (!spares({output}, {arguments.content}, diagnostics)) return conclude(diagnostics, arguments);
  const std::optional<std::string> content = extract(arguments.content, diagnostics);
  const bool written = content && write_output(output, *content, diagnostics);
  if (written && output != standard_stream && arguments.verbosity == Verbosity::normal) {
    print_error(fmt::format("{}: the content of {}\n", output, arguments.content));
  }
  return conclude(diagnostics, arguments);
}

int print(std::string_view text) {
  Diagnostics diagnostics;
  write_output(std::string(standard_stream), text, diagnostics);
  return conclude(diagnostics, {});
}

int create(const Arguments& arguments) {
  if (arguments.content == standard_stream) return print(starter());
  Diagnostics diagnostics;
  const bool created = create_file(arguments.content, starter(), diagnostics);
  if (created && arguments.verbosity == Verbosity::normal) {
    print_error(fmt::format("{}: a CV to start from; `cvpdf {}` typesets it\n", arguments.content, arguments.content));
  }
  return conclude(diagnostics, arguments);
}

std::string as_table(const std::vector<Listed>& rows) {
  std::size_t width = 0;
  for (const Listed& row : rows) width = std::max(width, row.name.size());
  std::string text;
  for (const Listed& row : rows) text += fmt::format("{:<{}}  {}\n", row.name, width, row.summary);
  return text;
}

}  // namespace

int tell(const Answer& answer) {
  if (answer.status == fine) return print(answer.text);
  print_error(answer.text);
  return answer.status;
}

int run(const Arguments& arguments) {
  switch (arguments.command) {
    case Command::typeset:
      return typeset(arguments);
    case Command::check:
      return check(arguments);
    case Command::create:
      return create(arguments);
    case Command::extract:
      return extract(arguments);
    case Command::schema:
      return print(schema(arguments.schema == SchemaStyle::json ? SchemaFormat::json : SchemaFormat::markdown));
    case Command::layouts:
      return print(as_table(layouts()));
    case Command::fonts:
      return print(as_table(fonts()));
    case Command::licenses:
      return print(licenses());
  }
  return wrong_usage;
}

}  // namespace cvpdf::cli
