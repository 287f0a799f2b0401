#include "outputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace cvpdf {
namespace {

constexpr std::size_t kilobyte = 1000;

std::string names_of(const std::vector<Listed>& rows) {
  std::string names;
  for (const Listed& row : rows) names += fmt::format("{}{}", names.empty() ? "" : ", ", row.name);
  return names;
}

bool has_format(const std::vector<const output::Writer*>& writers, std::string_view format) {
  return std::any_of(writers.begin(), writers.end(),
                     [format](const output::Writer* writer) { return writer->format == format; });
}

struct IdleWish {
  bool is_idle;
  std::string_view what, needs;
};

std::string timestamp_date(std::int64_t seconds) {
  const std::chrono::sys_days day =
      std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

}  // namespace

std::optional<std::vector<const output::Writer*>> chosen_writers(const Request& request, Diagnostics& diagnostics) {
  std::vector<const output::Writer*> writers;
  for (const std::string& format : request.formats) {
    const output::Writer* writer = output::find_writer(format);
    if (writer != nullptr) {
      writers.push_back(writer);
      continue;
    }
    diagnostics.report({Severity::error,
                        "output/unknown-format",
                        fmt::format("there is no output format '{}'", format),
                        {},
                        fmt::format("the formats are: {}", names_of(formats()))});
    return std::nullopt;
  }
  return writers;
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

void warn_of_idle_wishes(const Request& request, const std::vector<const output::Writer*>& writers,
                         Diagnostics& diagnostics) {
  const bool has_pdf = has_format(writers, "pdf"), has_picture = has_format(writers, "png");
  const IdleWish wishes[] = {
      {!request.standard.empty() && !has_pdf, "a standard (--standard)", "a PDF"},
      {request.attach.value_or(false) && !has_pdf, "attaching the content (--attach)", "a PDF"},
      {request.dots_per_inch && !has_picture, "a resolution (--dpi)", "a picture"},
      {!request.pages.empty() && !needs_pages(writers), "a number of pages (--pages)", "set in pages"},
      {request.debug_boxes && !needs_pages(writers), "drawing boxes (--debug-boxes)", "set in pages"}};
  for (const IdleWish& wish : wishes) {
    if (!wish.is_idle) continue;
    diagnostics.report({Severity::warning,
                        "output/no-effect",
                        fmt::format("{} has no effect, since no output is {}", wish.what, wish.needs),
                        {},
                        "leave the option out, or add an output"});
  }
}

bool needs_pages(const std::vector<const output::Writer*>& writers) {
  return std::any_of(writers.begin(), writers.end(),
                     [](const output::Writer* writer) { return writer->source == output::Source::pages; });
}

std::optional<std::vector<Output>> write_outputs(const std::vector<const output::Writer*>& writers,
                                                 const output::WriterInput& input, Diagnostics& diagnostics) {
  std::vector<Output> outputs;
  for (const output::Writer* writer : writers) {
    outputs.push_back({std::string(writer->format), writer->write(input, diagnostics)});
    if (diagnostics.failed()) return std::nullopt;
  }
  return outputs;
}

std::string_view smaller(std::string_view format) {
  if (format == "png") return "a lower resolution makes it smaller: --dpi";
  if (format == "html") return "smaller pictures make it smaller";
  return format == "pdf" ? "fewer font families and smaller pictures make it smaller" : "fewer words make it smaller";
}

void warn_of_large_files(const std::vector<Output>& outputs, const Request& request, const content::Cv& cv,
                         Diagnostics& diagnostics) {
  const std::int64_t limit = request.max_kb.value_or(cv.max_kb.value_or(0));
  if (limit <= 0) return;
  const SourceSpan span = request.max_kb ? SourceSpan{} : cv.max_kb_span;
  for (const Output& output : outputs) {
    for (const std::string& bytes : output.files) {
      if (bytes.size() <= static_cast<std::size_t>(limit) * kilobyte) continue;
      diagnostics.report({Severity::warning, "output/too-large-file",
                          fmt::format("a {} file of {:.1f} kB is larger than the {} kB that are allowed", output.format,
                                      static_cast<double>(bytes.size()) / kilobyte, limit),
                          span, std::string(smaller(output.format))});
    }
  }
}

std::string date_for_names(const content::Cv& cv, const Request& request) {
  if (cv.date && cv.date->year > 0) {
    std::string date = fmt::format("{:04}", cv.date->year);
    if (cv.date->month > 0) date += fmt::format("-{:02}", cv.date->month);
    if (cv.date->month > 0 && cv.date->day > 0) date += fmt::format("-{:02}", cv.date->day);
    return date;
  }
  return request.timestamp ? timestamp_date(*request.timestamp) : std::string();
}

}  // namespace cvpdf
