#include "verifier.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

#include <cvpdf/cvpdf.hpp>
#include <filesystem>
#include <string>
#include <string_view>

namespace cvpdf {
namespace {

constexpr std::string_view file_name = "cvpdf_verify.so";

void report_missing(const std::string& reason, Diagnostics& diagnostics) {
  diagnostics.report({Severity::error,
                      "world/no-verifier",
                      fmt::format("the part that checks PDFs cannot be loaded: {}", reason),
                      {},
                      fmt::format("install {} beside cvpdf, or in lib/cvpdf/ beside its bin/", file_name)});
}

std::filesystem::path module_path() {
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  const std::filesystem::path folder = program.parent_path();
  for (const std::filesystem::path& place : {folder, folder.parent_path() / "lib" / "cvpdf"}) {
    if (std::filesystem::exists(place / file_name, error)) return place / file_name;
  }
  return {};
}

}  // namespace

const verify::Door* load_verifier(Diagnostics& diagnostics) {
  const std::filesystem::path path = module_path();
  if (path.empty()) {
    report_missing(fmt::format("{} is not there", file_name), diagnostics);
    return nullptr;
  }
  void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  const void* const symbol = module == nullptr ? nullptr : dlsym(module, verify::door_name);
  if (symbol == nullptr) {
    const char* const reason = dlerror();
    report_missing(reason == nullptr ? "it has no door" : reason, diagnostics);
    return nullptr;
  }
  const auto* const door = static_cast<const verify::Door*>(symbol);
  if (door->version == version()) return door;
  report_missing(fmt::format("it is of version {}, cvpdf of {}", door->version, version()), diagnostics);
  return nullptr;
}

bool run_verifier(const verify::Door& door, const verify::Task& task, Diagnostics& diagnostics) {
  bool sound = true;
  for (Diagnostic& found : door.verify(task)) {
    sound = sound && found.severity != Severity::error;
    diagnostics.report(std::move(found));
  }
  return sound;
}

}  // namespace cvpdf
