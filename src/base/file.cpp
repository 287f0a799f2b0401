#include "base/file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <cvpdf/cvpdf.hpp>
#include <cvpdf/write_files.hpp>
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

void report_world(Diagnostics& diagnostics, std::string code, std::string message, std::string hint = {}) {
  diagnostics.report({Severity::error, std::move(code), std::move(message), {}, std::move(hint)});
}

std::string system_message() { return std::strerror(errno); }

std::optional<std::string> read_all(std::FILE* file, std::size_t most) {
  std::string bytes;
  char buffer[16384];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file)) {
    bytes.append(buffer, count);
    if (bytes.size() > most) return bytes;
  }
  if (std::ferror(file) != 0) return std::nullopt;
  return bytes;
}

std::nullopt_t refuse_large(const std::string& path, std::size_t most, Diagnostics& diagnostics) {
  report_world(diagnostics, "file/too-large", fmt::format("'{}' is larger than {} bytes", path, most));
  return std::nullopt;
}

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// Writes to a file that `flags` opens or makes. On failure errno tells why.
bool write_opened(const std::string& path, int flags, std::string_view bytes) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | flags, 0666);
  if (descriptor < 0) return false;
  const bool written = write_all(descriptor, bytes);
  const int write_error = errno;
  const bool closed = ::close(descriptor) == 0;
  if (!written) errno = write_error;
  return written && closed;
}

// A CV that only its author may read stays so.
void keep_permissions(const std::string& from, const std::string& to) {
  std::error_code error;
  const std::filesystem::file_status old = std::filesystem::status(from, error);
  if (std::filesystem::exists(old)) std::filesystem::permissions(to, old.permissions(), error);
}

// Devices and pipes are written to: a rename would put a file in their place.
bool is_stream(const std::string& path) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  return std::filesystem::exists(status) && std::filesystem::is_other(status);
}

// Where the bytes belong: behind a symbolic link, which is to stay one.
std::string destination_of(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_symlink(path, error)) return path;
  const std::filesystem::path real = std::filesystem::weakly_canonical(path, error);
  return error ? path : real.string();
}

std::string beside(const std::string& target) { return fmt::format("{}.{}.part", target, ::getpid()); }

bool put_beside(const NamedBytes& file) {
  const std::string target = destination_of(file.path);
  std::error_code error;
  if (std::filesystem::is_directory(target, error)) return errno = EISDIR, false;
  if (!write_opened(beside(target), O_CREAT | O_EXCL, file.bytes)) return false;
  keep_permissions(target, beside(target));
  return true;
}

bool put_in_place(const NamedBytes& file) {
  if (is_stream(file.path)) return write_opened(file.path, 0, file.bytes);
  const std::string target = destination_of(file.path);
  return std::rename(beside(target).c_str(), target.c_str()) == 0;
}

void report_unwritable(const NamedBytes& file, int reason, std::string_view others, Diagnostics& diagnostics) {
  report_world(diagnostics, "file/unwritable", fmt::format("cannot write '{}': {}", file.path, std::strerror(reason)),
               fmt::format("the folder must exist and have room; {}", others));
}

void remove_beside(const std::vector<NamedBytes>& files) {
  for (const NamedBytes& file : files) {
    if (!is_stream(file.path)) ::unlink(beside(destination_of(file.path)).c_str());
  }
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, Diagnostics& diagnostics, std::size_t most) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) {
    report_world(diagnostics, "file/directory", fmt::format("'{}' is a directory, not a file", path));
    return std::nullopt;
  }
  // What is known to be too large is not read at all; a stream's size is known only once it was.
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (!error && size > most) return refuse_large(path, most, diagnostics);
  const File file(std::fopen(path.c_str(), "rb"));
  if (!file) {
    const char* code = errno == ENOENT ? "file/missing" : "file/unreadable";
    report_world(diagnostics, code, fmt::format("cannot read '{}': {}", path, system_message()));
    return std::nullopt;
  }
  std::optional<std::string> bytes = read_all(file.get(), most);
  if (!bytes) {
    report_world(diagnostics, "file/unreadable", fmt::format("cannot read '{}': {}", path, system_message()));
  } else if (bytes->size() > most) {
    return refuse_large(path, most, diagnostics);
  }
  return bytes;
}

std::optional<std::string> read_named_file(const std::string& path, const SourceSpan& named, Diagnostics& diagnostics) {
  Diagnostics world;
  std::optional<std::string> bytes = read_file(path, world);
  for (Diagnostic diagnostic : world.all()) {
    diagnostic.span = named;
    diagnostics.report(std::move(diagnostic));
  }
  return bytes;
}

bool write_file(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  return write_files({{path, bytes}}, diagnostics);
}

// All bytes are written before the first rename, so that whatever fails leaves the old files or the new ones.
bool write_files(const std::vector<NamedBytes>& files, Diagnostics& diagnostics) {
  const auto is_beside = [](const NamedBytes& file) { return is_stream(file.path) || put_beside(file); };
  const auto unwritten = std::find_if_not(files.begin(), files.end(), is_beside);
  const auto failed = unwritten == files.end() ? std::find_if_not(files.begin(), files.end(), put_in_place) : unwritten;
  if (failed == files.end()) return true;
  const int reason = errno;
  remove_beside(files);
  const bool none_is_new = unwritten != files.end() || failed == files.begin();
  report_unwritable(*failed, reason,
                    none_is_new ? "what was there is as it was" : "what is named before it is written already",
                    diagnostics);
  return false;
}

}  // namespace cvpdf
