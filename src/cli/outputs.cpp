// Names are checked before anything is read, and again once the content has filled their slots.
#include "cli/outputs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cvpdf/write_files.hpp>
#include <filesystem>
#include <iterator>
#include <utility>

#include "cli/endings.hpp"
#include "cli/files.hpp"
#include "cli/old_pages.hpp"
#include "cli/output_names.hpp"

namespace cvpdf::cli {
namespace {

void report_usage(Diagnostics& diagnostics, std::string code, std::string message, std::string hint) {
  diagnostics.report({Severity::error, std::move(code), std::move(message), {}, std::move(hint)});
}

// Two files of one name: the later would replace the earlier.
bool are_apart(const std::vector<std::string>& outputs, const std::string& dependencies, Diagnostics& diagnostics) {
  for (auto output = outputs.begin(); output != outputs.end(); ++output) {
    const auto is_same = [&](const std::string& other) { return *output == other || same_file(*output, other); };
    if (std::any_of(std::next(output), outputs.end(), is_same)) {
      report_usage(diagnostics, "cli/same-output", fmt::format("two outputs would both go to '{}'", *output),
                   "give another name with -o");
      return false;
    }
    if (dependencies.empty() || !is_same(dependencies)) continue;
    report_usage(diagnostics, "cli/same-output",
                 fmt::format("the output and the make rules would both go to '{}'", dependencies),
                 "give another name with --deps");
    return false;
  }
  return true;
}

bool has_known_slots(const std::string& output, Diagnostics& diagnostics) {
  const std::optional<std::string> slot = unknown_slot(output);
  if (!slot) return true;
  report_usage(diagnostics, "cli/unknown-slot", fmt::format("'{{{}}}' in '{}' stands for nothing", *slot, output),
               "the slots are {name} and {date}; {{ and }} are braces");
  return false;
}

bool names_file(const std::string& output, Diagnostics& diagnostics) {
  if (output.empty()) {
    report_usage(diagnostics, "cli/empty-name", "the name of an output is empty", "give one, as in `-o cv.pdf`");
    return false;
  }
  const std::filesystem::path path(output);
  std::error_code error;
  if (path.has_filename() && !std::filesystem::is_directory(path, error)) return true;
  report_usage(diagnostics, "file/directory", fmt::format("cannot write '{}': it is a folder", output),
               fmt::format("name a file in it: -o {}", (path / "cv.pdf").string()));
  return false;
}

// "{date}.pdf" without a date would be a hidden file, or none.
bool has_name(const std::string& pattern, const std::string& expanded, Diagnostics& diagnostics) {
  const std::string name = std::filesystem::path(expanded).filename().string();
  const bool is_hidden = name.starts_with('.') && !std::filesystem::path(pattern).filename().string().starts_with('.');
  if (!name.empty() && !is_hidden) return true;
  report_usage(diagnostics, "cli/empty-name", fmt::format("nothing is left of the name '{}'", pattern),
               "the content has no value for its slots: write words beside them");
  return false;
}

bool can_verify(const Arguments& arguments, const std::vector<std::string>& patterns, Diagnostics& diagnostics) {
  if (arguments.verification == Verification::off || !name_of_pdf(patterns).empty()) return true;
  report_usage(diagnostics, "cli/nothing-to-verify", "--verify reads a PDF back, and none is made",
               "add one: -o cv.pdf");
  return false;
}

std::string shown_size(std::size_t bytes) {
  constexpr std::size_t kilobyte = 1000;
  return bytes < kilobyte ? fmt::format("{} bytes", bytes) : fmt::format("{} kB", (bytes + kilobyte / 2) / kilobyte);
}

const Output& output_for(const std::string& pattern, const Rendering& rendering) {
  const std::string format = format_for(pattern);
  return *std::find_if(rendering.outputs.begin(), rendering.outputs.end(),
                       [&](const Output& output) { return output.format == format; });
}

// The files of one pattern.
struct NamedFiles {
  const Output* output = nullptr;
  std::string name;                // Of all.
  std::vector<std::string> names;  // Of each.
};

NamedFiles named(const std::string& pattern, const Rendering& rendering) {
  NamedFiles files{&output_for(pattern, rendering), expand_name(pattern, {rendering.name, rendering.date}), {}};
  for (std::size_t i = 0; i < files.output->files.size(); ++i) {
    files.names.push_back(name_of_page(files.name, i, files.output->files.size()));
  }
  return files;
}

std::string success_line(const NamedFiles& files, std::size_t page_count) {
  std::size_t bytes = 0;
  for (const std::string& file : files.output->files) bytes += file.size();
  std::string names = files.names.front() == standard_stream ? "standard output" : files.names.front();
  if (files.names.size() > 1) names += fmt::format(" to {}", files.names.back());
  if (files.output->format != "pdf") return fmt::format("{}: {}\n", names, shown_size(bytes));
  return fmt::format("{}: {} page{}, {}\n", names, page_count, page_count == 1 ? "" : "s", shown_size(bytes));
}

std::vector<std::string> all_names(const std::vector<NamedFiles>& all) {
  std::vector<std::string> names;
  for (const NamedFiles& files : all) names.insert(names.end(), files.names.begin(), files.names.end());
  return names;
}

std::vector<NamedBytes> all_files(const std::vector<NamedFiles>& all) {
  std::vector<NamedBytes> written;
  for (const NamedFiles& files : all) {
    for (std::size_t i = 0; i < files.names.size(); ++i) written.push_back({files.names[i], files.output->files[i]});
  }
  return written;
}

// All files or none, and then what goes to standard output.
bool write_named(const std::vector<NamedBytes>& all, Diagnostics& diagnostics) {
  std::vector<NamedBytes> files, streamed;
  for (const NamedBytes& one : all) (one.path == standard_stream ? streamed : files).push_back(one);
  return write_files(files, diagnostics) && std::all_of(streamed.begin(), streamed.end(), [&](const NamedBytes& one) {
           return write_output(one.path, one.bytes, diagnostics);
         });
}

std::string told_of(const std::vector<NamedFiles>& all, const Rendering& rendering, Diagnostics& diagnostics) {
  std::string told;
  const std::vector<std::string> names = all_names(all);
  for (const NamedFiles& files : all) {
    told += success_line(files, rendering.page_count);
    if (files.output->format == "png") note_old_pages(files.name, names, diagnostics);
  }
  return told;
}

}  // namespace

std::vector<std::string> output_patterns(const Arguments& arguments) {
  if (!arguments.outputs.empty()) return arguments.outputs;
  return {literal_pattern(with_extension(arguments.content, ".pdf"))};
}

std::vector<std::string> formats_of(const std::vector<std::string>& patterns) {
  std::vector<std::string> formats;
  for (const std::string& pattern : patterns) {
    const std::string format = format_for(pattern);
    if (std::find(formats.begin(), formats.end(), format) == formats.end()) formats.push_back(format);
  }
  return formats;
}

std::string name_of_pdf(const std::vector<std::string>& patterns) {
  for (const std::string& pattern : patterns) {
    if (format_for(pattern) == "pdf") return pattern == standard_stream ? "standard output" : pattern;
  }
  return {};
}

bool names_are_sound(const Arguments& arguments, const std::vector<std::string>& patterns, Diagnostics& diagnostics) {
  std::vector<std::string> outputs = patterns;
  outputs.push_back(arguments.dependencies);
  if (!spares(outputs, {arguments.content}, diagnostics)) return false;
  const bool each = std::all_of(patterns.begin(), patterns.end(), [&](const std::string& pattern) {
    return names_file(pattern, diagnostics) && has_honest_ending(pattern, diagnostics) &&
           has_known_slots(pattern, diagnostics);
  });
  return each && can_verify(arguments, patterns, diagnostics) &&
         are_apart(patterns, arguments.dependencies, diagnostics);
}

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

std::string write_all(const Arguments& arguments, const std::vector<std::string>& patterns, const Rendering& rendering,
                      Diagnostics& diagnostics) {
  std::vector<NamedFiles> all;
  all.reserve(patterns.size());
  for (const std::string& pattern : patterns) all.push_back(named(pattern, rendering));
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!has_name(patterns[i], all[i].names.front(), diagnostics)) return {};
  }
  const std::vector<std::string> names = all_names(all);
  std::vector<std::string> outputs = names;
  outputs.push_back(arguments.dependencies);
  if (!are_apart(names, arguments.dependencies, diagnostics)) return {};
  if (!spares(outputs, rendering.dependencies, diagnostics)) return {};
  std::vector<NamedBytes> files = all_files(all);
  std::string rules;
  if (!arguments.dependencies.empty()) {
    rules = make_rules(names, rendering.dependencies, diagnostics);
    files.push_back({arguments.dependencies, rules});
  }
  return write_named(files, diagnostics) ? told_of(all, rendering, diagnostics) : std::string();
}

}  // namespace cvpdf::cli
