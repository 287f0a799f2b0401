#include "page/findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace cvpdf::page {
namespace {

constexpr std::size_t most_of_one_code = 5;

bool comes_before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.code, a.span.file, a.span.begin) < std::tie(b.code, b.span.file, b.span.begin);
}

}  // namespace

void Findings::report_to(Diagnostics& diagnostics) && {
  std::stable_sort(all_.begin(), all_.end(), comes_before);
  for (auto begin = all_.begin(); begin != all_.end();) {
    const auto end =
        std::find_if(begin, all_.end(), [&](const Diagnostic& other) { return other.code != begin->code; });
    const auto count = static_cast<std::size_t>(end - begin);
    const std::size_t shown = std::min(count, most_of_one_code);
    if (count > shown) {
      Diagnostic& last = begin[static_cast<std::ptrdiff_t>(shown) - 1];
      last.message += fmt::format("; so {} {} more", count - shown == 1 ? "does" : "do", count - shown);
    }
    for (std::size_t i = 0; i < shown; ++i) diagnostics.report(std::move(begin[static_cast<std::ptrdiff_t>(i)]));
    begin = end;
  }
}

}  // namespace cvpdf::page
