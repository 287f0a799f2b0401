#include "content/link.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cvpdf::content {
namespace {

bool is_ascii_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

bool is_blank_or_control(char byte) { return static_cast<unsigned char>(byte) <= ' ' || byte == '\x7F'; }

bool has_scheme(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos || !is_ascii_letter(target.front())) return false;
  const std::string_view scheme = target.substr(0, colon);
  return std::all_of(scheme.begin(), scheme.end(), [](char byte) {
    return is_ascii_letter(byte) || (byte >= '0' && byte <= '9') || byte == '+' || byte == '-' || byte == '.';
  });
}

void warn(std::string message, const SourceSpan& span, std::string hint, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning, "content/bad-url", std::move(message), span, std::move(hint)});
}

}  // namespace

void check_link_target(std::string_view target, const SourceSpan& span, Diagnostics& diagnostics) {
  if (target.empty()) return;
  if (std::any_of(target.begin(), target.end(), is_blank_or_control)) {
    return warn("a URL has no blanks", span, "write %20 for a blank", diagnostics);
  }
  if (has_scheme(target)) return;
  const bool is_mail = target.find('@') != std::string_view::npos;
  const std::string hint =
      target.size() > 80 ? "" : fmt::format("write {}{}", is_mail ? "mailto:" : "https://", target);
  warn("the URL does not say how to get there", span, hint, diagnostics);
}

}  // namespace cvpdf::content
