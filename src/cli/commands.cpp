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
#include "cli/outputs.hpp"
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
  request.settings = arguments.settings;
  request.pages = arguments.pages;
  request.standard = arguments.standard;
  if (arguments.hyphenation == Hyphenation::off) request.hyphenation = false;
  request.with_cv = arguments.company == Company::with_cv;
  if (arguments.attachment != Attachment::as_written) request.attach = arguments.attachment == Attachment::on;
  request.dots_per_inch = arguments.dots_per_inch;
  request.max_kb = arguments.max_kb;
  request.debug_boxes = arguments.overlay == Overlay::boxes;
  request.timestamp = source_date_epoch(diagnostics);
  if (arguments.content != standard_stream) return request;
  request.content_path = name_of_standard_input;
  request.content = read_standard_input(diagnostics);
  if (!request.content) return std::nullopt;
  return request;
}

int typeset(const Arguments& arguments) {
  Diagnostics diagnostics;
  const std::vector<std::string> names = output_patterns(arguments);
  if (!names_are_sound(arguments, names, diagnostics)) return conclude(diagnostics, arguments);
  std::optional<Request> request = request_for(arguments, diagnostics);
  if (!request) return conclude(diagnostics, arguments);
  request->formats = formats_of(names);
  if (arguments.verification == Verification::on) request->verify_as = name_of_pdf(names);
  const std::optional<Rendering> rendering = render(*request, diagnostics);
  const bool may_write = rendering && status_of(diagnostics, arguments.strictness) == fine;
  const std::string told = may_write ? write_all(arguments, names, *rendering, diagnostics) : std::string();
  const Status status = conclude(diagnostics, arguments);
  if (arguments.verbosity == Verbosity::normal) print_error(told);
  return status;
}

bool is_well(const Diagnostics& diagnostics) {
  const std::vector<Diagnostic>& all = diagnostics.all();
  return std::all_of(all.begin(), all.end(), [](const Diagnostic& one) { return one.severity == Severity::note; });
}

int check_finished(const Arguments& arguments) {
  Diagnostics diagnostics;
  check_pdf(
      {arguments.content, std::nullopt, arguments.against, arguments.layout, arguments.company == Company::with_cv},
      diagnostics);
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
    diagnostics.report({Severity::error,
                        "cli/no-pdf",
                        fmt::format("'{}' is no PDF, and --against compares one", arguments.content),
                        {},
                        "as in `cvpdf check cv.pdf --against cv.toml`"});
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
  const std::string& output = arguments.outputs.front();
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

std::string schema_text(const Arguments& arguments) {
  const SchemaFormat format = arguments.schema == SchemaStyle::json ? SchemaFormat::json : SchemaFormat::markdown;
  return arguments.schema_subject == SchemaSubject::layout ? layout_schema(format) : schema(format);
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
      return print(schema_text(arguments));
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
