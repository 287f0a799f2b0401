#include "cli/program.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace cvpdf::cli {
namespace {

std::string read_text(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

}  // namespace

Scratch::Scratch(const std::string& name)
    : folder_(std::filesystem::path(CVPDF_BINARY_DIR) / "scratch" / ("cvpdf_" + name)) {
  std::filesystem::remove_all(folder_);
  std::filesystem::create_directories(folder_);
}

Scratch::~Scratch() {
  std::error_code error;
  std::filesystem::remove_all(folder_, error);
}

void Scratch::write(const std::string& name, std::string_view text) const {
  std::filesystem::create_directories((folder_ / name).parent_path());
  std::ofstream(folder_ / name, std::ios::binary) << text;
}

std::string Scratch::read(const std::string& name) const { return read_text(folder_ / name); }

std::vector<std::string> Scratch::names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_)) {
    names.push_back(std::filesystem::relative(entry.path(), folder_).string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

Outcome Scratch::run(const std::string& words) const {
  const std::string streams = folder_.string() + ".streams";
  std::filesystem::create_directories(streams);
  const std::string command = "cd '" + folder_.string() + "' && cvpdf() { '" CVPDF_PROGRAM "' \"$@\"; } && { " + words +
                              "; } >'" + streams + "/output' 2>'" + streams + "/errors' </dev/null";
  const int status = std::system(command.c_str());
  Outcome outcome{WIFEXITED(status) ? WEXITSTATUS(status) : -1, read_text(streams + "/output"),
                  read_text(streams + "/errors")};
  std::filesystem::remove_all(streams);
  return outcome;
}

}  // namespace cvpdf::cli
