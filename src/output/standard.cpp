#include "output/standard.hpp"

namespace cvpdf::output {
namespace {

constexpr StandardRow rows[] = {
    {Standard::ua1, "ua1", "PDF/UA-1 and PDF/A-3a: for screen readers and archives"},
    {Standard::ua2, "ua2", "PDF 2.0 with PDF/UA-2 and PDF/A-4, or 4f: for the newest readers"},
    {Standard::plain, "plain", "tagged all the same, declares nothing, and is the smallest"},
};

}  // namespace

std::span<const StandardRow> standards() { return rows; }

std::optional<Standard> find_standard(std::string_view name) {
  for (const StandardRow& row : rows) {
    if (row.name == name) return row.standard;
  }
  return std::nullopt;
}

}  // namespace cvpdf::output
