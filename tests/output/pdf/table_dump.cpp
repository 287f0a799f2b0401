#include "output/pdf/table_dump.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <libdeflate.h>
#include <sys/wait.h>

#include <cstdio>
#include <fstream>
#include <memory>

#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::size_t largest_stream = std::size_t{1} << 24U;

bool has_entry(const Value& value, std::string_view key) {
  const auto* dictionary = std::get_if<Dictionary>(&value.kind);
  if (dictionary == nullptr) return false;
  for (const Entry& entry : *dictionary) {
    if (entry.key == key) return true;
  }
  return false;
}

bool is_font_program(const Value& value) {
  if (has_entry(value, "Length1")) return true;
  return has_entry(value, "Subtype") && syntax_of(value).bytes.find("CIDFontType0C") != std::string::npos;
}

// Bytes beyond ASCII as \xNN.
std::string printable(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) {
    if ((c >= 0x20 && c < 0x7F) || c == '\n') {
      out.push_back(c);
    } else {
      out += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace

std::string inflate(std::string_view packed) {
  const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> decompressor(
      libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
  std::string out(largest_stream, '\0');
  std::size_t size = 0;
  const libdeflate_result result =
      libdeflate_zlib_decompress(decompressor.get(), packed.data(), packed.size(), out.data(), out.size(), &size);
  EXPECT_EQ(result, LIBDEFLATE_SUCCESS);
  out.resize(size);
  return out;
}

std::string dump(const ObjectTable& table) {
  std::string out;
  std::size_t number = 0;
  for (const Object& object : table.objects) {
    out += fmt::format("{}: {}\n", ++number, printable(syntax_of(object.value).bytes));
    if (!object.stream || is_font_program(object.value)) continue;
    std::string text = has_entry(object.value, "Filter") ? inflate(*object.stream) : *object.stream;
    if (!text.empty() && text.back() == '\n') text.pop_back();
    out += "  " + printable(text);
    out.push_back('\n');
  }
  return out;
}

std::string write_temporary(std::string_view name, std::string_view bytes) {
  const std::string path = fmt::format("{}cvpdf-{}-{}", testing::TempDir(),
                                       testing::UnitTest::GetInstance()->current_test_info()->name(), name);
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

ToolResult run_tool(const std::string& command) {
  ToolResult result;
  std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (pipe == nullptr) return {-1, {}};
  char buffer[4096];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, pipe)) result.output.append(buffer, count);
  const int status = ::pclose(pipe);
  result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return result;
}

}  // namespace cvpdf::output::pdf
