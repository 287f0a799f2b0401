#include "base/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <cvpdf/cvpdf.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

namespace cvpdf {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

void report_world(Diagnostics& diagnostics, std::string_view code, std::string message, std::string hint = {}) {
  diagnostics.report({Severity::error, fmt::format("file/{}", code), std::move(message), {}, std::move(hint)});
}

std::string system_message() { return std::strerror(errno); }

std::optional<std::string> read_all(std::FILE* file) {
  std::string bytes;
  char buffer[16384];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file)) {
    bytes.append(buffer, count);
    if (bytes.size() > largest_file) return bytes;
  }
  if (std::ferror(file) != 0) return std::nullopt;
  return bytes;
}

// All bytes reach the disk before the rename, so that a crash leaves the old file or the new one.
bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

bool write_beside(const std::string& beside, std::string_view bytes) {
  const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor < 0) return false;
  const bool written = write_all(descriptor, bytes);
  const int write_error = errno;
  const bool closed = ::close(descriptor) == 0;
  if (!written) errno = write_error;
  return written && closed;
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, Diagnostics& diagnostics) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    report_world(diagnostics, "directory", fmt::format("'{}' is a directory, not a file", path));
    return std::nullopt;
  }
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) {
    const std::string_view code = errno == ENOENT ? "missing" : "unreadable";
    report_world(diagnostics, code, fmt::format("cannot read '{}': {}", path, system_message()));
    return std::nullopt;
  }
  std::optional<std::string> bytes = read_all(file.get());
  if (!bytes) {
    report_world(diagnostics, "unreadable", fmt::format("cannot read '{}': {}", path, system_message()));
  } else if (bytes->size() > largest_file) {
    report_world(diagnostics, "too-large", fmt::format("'{}' is larger than {} bytes", path, largest_file));
    return std::nullopt;
  }
  return bytes;
}

bool write_file(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  const std::string beside = fmt::format("{}.{}.part", path, ::getpid());
  if (write_beside(beside, bytes) && std::rename(beside.c_str(), path.c_str()) == 0) return true;
  const std::string reason = system_message();
  ::unlink(beside.c_str());
  report_world(diagnostics, "unwritable", fmt::format("cannot write '{}': {}", path, reason),
               "the folder must exist and have room; the old file was left as it was");
  return false;
}

}  // namespace cvpdf
