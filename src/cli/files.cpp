// The standard streams as files, with every failure reported; and GNU make's quoting.
#include "cli/files.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <cvpdf/cvpdf.hpp>
#include <filesystem>
#include <fstream>

namespace cvpdf::cli {
namespace {

// The same bound as for files, in bytes.
constexpr std::size_t largest_input = std::size_t{64} << 20U;
constexpr std::size_t buffer_size = 16384;

void report_error(Diagnostics& diagnostics, std::string code, std::string message, std::string hint = {}) {
  diagnostics.report({Severity::error, std::move(code), std::move(message), {}, std::move(hint)});
}

bool write_standard_output(std::string_view bytes, Diagnostics& diagnostics) {
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
  if (written) return true;
  report_error(diagnostics, "file/unwritable", fmt::format("cannot write standard output: {}", std::strerror(errno)));
  return false;
}

// A backslash quotes only before these, where earlier ones must be doubled. A "%" is special in targets alone,
// and make keeps a backslash before it elsewhere.
constexpr std::string_view special_in_targets = " \t#:%";
constexpr std::string_view special_in_prerequisites = " \t#:";

std::string escaped_for_make(std::string_view path, std::string_view special) {
  std::string result;
  std::size_t backslashes = 0;
  for (const char c : path) {
    if (special.find(c) != std::string_view::npos) result.append(backslashes + 1, '\\');
    if (c == '$') result += '$';
    backslashes = c == '\\' ? backslashes + 1 : 0;
    result += c;
  }
  return result;
}

}  // namespace

std::optional<std::string> read_standard_input(Diagnostics& diagnostics) {
  std::string bytes;
  char buffer[buffer_size];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, stdin)) {
    bytes.append(buffer, count);
    if (bytes.size() > largest_input) {
      report_error(diagnostics, "file/too-large", fmt::format("standard input is larger than {} bytes", largest_input));
      return std::nullopt;
    }
  }
  if (std::ferror(stdin) == 0) return bytes;
  report_error(diagnostics, "file/unreadable", fmt::format("cannot read standard input: {}", std::strerror(errno)));
  return std::nullopt;
}

bool write_output(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  return path == standard_stream ? write_standard_output(bytes, diagnostics) : write_file(path, bytes, diagnostics);
}

bool create_file(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  std::FILE* file = std::fopen(path.c_str(), "wbx");
  if (file == nullptr && errno == EEXIST) {
    report_error(diagnostics, "cli/file-exists", fmt::format("'{}' is there already, and is left as it is", path),
                 "give another name, as in `cvpdf new other.toml`");
    return false;
  }
  const bool written = file != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  const int reason = errno;
  const bool closed = file != nullptr && std::fclose(file) == 0;
  if (written && closed) return true;
  const std::string cause = std::strerror(written ? errno : reason);
  report_error(diagnostics, "file/unwritable", fmt::format("cannot write '{}': {}", path, cause));
  if (file != nullptr) std::remove(path.c_str());
  return false;
}

bool is_pdf(const std::string& path) {
  constexpr std::string_view mark = "%PDF-";
  if (path == standard_stream) return false;
  if (std::filesystem::path(path).extension() == ".pdf") return true;
  char begin[mark.size()] = {};
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return false;
  std::ifstream(path, std::ios::binary).read(begin, sizeof begin);
  return std::string_view(begin, sizeof begin) == mark;
}

bool same_file(const std::string& a, const std::string& b) {
  std::error_code error;
  if (std::filesystem::equivalent(a, b, error) && !error) return true;
  const std::filesystem::path known_a = std::filesystem::weakly_canonical(std::filesystem::absolute(a, error), error);
  if (error) return false;
  const std::filesystem::path known_b = std::filesystem::weakly_canonical(std::filesystem::absolute(b, error), error);
  return !error && known_a == known_b;
}

std::string with_extension(const std::string& path, std::string_view extension) {
  return std::filesystem::path(path).replace_extension(extension).string();
}

std::string make_rules(const std::vector<std::string>& targets, const std::vector<std::string>& files,
                       Diagnostics& diagnostics) {
  std::string rule;
  for (const std::string& target : targets) {
    rule += (rule.empty() ? "" : " ") + escaped_for_make(target, special_in_targets);
  }
  rule += ":";
  std::string rest;
  bool first = true;
  for (const std::string& file : files) {
    if (file.find('\n') != std::string::npos) {
      diagnostics.report({Severity::warning,
                          "cli/name-in-make-rule",
                          "a file's name holds a line break, which no make rule can",
                          {},
                          {}});
      continue;
    }
    rule += " \\\n  " + escaped_for_make(file, special_in_prerequisites);
    if (!first) rest += escaped_for_make(file, special_in_targets) + ":\n";
    first = false;
  }
  return rule + "\n" + rest;
}

}  // namespace cvpdf::cli
