#include "content/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>

#include "base/ascii.hpp"

namespace cvpdf::content {
namespace {

bool is_ascii_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

bool is_control(char byte) { return static_cast<unsigned char>(byte) < ' ' || byte == '\x7F'; }

// Of a scheme, no more than this is printed.
constexpr std::size_t longest_scheme = 20;

// Of a CV that others open, a link may lead to the web, to a person, and to nothing that runs or lies on their disk.
constexpr std::string_view followed_schemes[] = {"http", "https", "mailto", "tel"};
// These run what stands in the target.
constexpr std::string_view script_schemes[] = {"javascript", "vbscript", "data"};

// In lower case; empty where the target has none.
std::string scheme_of(std::string_view target) {
  const std::size_t colon = target.find(':');
  if (colon == std::string_view::npos || !is_ascii_letter(target.front())) return {};
  std::string scheme(target.substr(0, colon));
  const bool is_scheme = std::all_of(scheme.begin(), scheme.end(), [](char byte) {
    return is_ascii_letter(byte) || (byte >= '0' && byte <= '9') || byte == '+' || byte == '-' || byte == '.';
  });
  std::transform(scheme.begin(), scheme.end(), scheme.begin(), ascii_lower);
  return is_scheme ? scheme : std::string();
}

bool is_among(std::span<const std::string_view> schemes, const std::string& scheme) {
  return std::find(schemes.begin(), schemes.end(), scheme) != schemes.end();
}

void warn(std::string message, const SourceSpan& span, std::string hint, Diagnostics& diagnostics) {
  diagnostics.report({Severity::warning, "content/bad-url", std::move(message), span, std::move(hint)});
}

// What no author writes by mistake is worth stopping for.
bool is_harmful(std::string_view target, const SourceSpan& span, Diagnostics& diagnostics) {
  std::string message;
  if (std::any_of(target.begin(), target.end(), is_control)) message = "a URL has no control characters";
  if (is_among(script_schemes, scheme_of(target))) message = "a link in a CV runs no script";
  if (message.empty()) return false;
  diagnostics.report(
      {Severity::error, "content/harmful-url", std::move(message), span, "link to http:, https:, mailto: or tel:"});
  return true;
}

}  // namespace

bool may_be_followed(std::string_view target) {
  const std::string scheme = scheme_of(target);
  return scheme.empty() || is_among(followed_schemes, scheme);
}

void check_link_target(std::string_view target, const SourceSpan& span, Diagnostics& diagnostics) {
  if (target.empty()) return;
  if (is_harmful(target, span, diagnostics)) return;
  if (target.find(' ') != std::string_view::npos) {
    return warn("a URL has no blanks", span, "write %20 for a blank", diagnostics);
  }
  const std::string scheme = scheme_of(target);
  if (!may_be_followed(target)) {
    return warn(fmt::format("a link cannot lead to a target of the kind '{}:', and becomes plain text",
                            scheme.substr(0, longest_scheme)),
                span, "link to http:, https:, mailto: or tel:", diagnostics);
  }
  if (!scheme.empty()) return;
  const bool is_mail = target.find('@') != std::string_view::npos;
  const std::string hint =
      target.size() > 80 ? "" : fmt::format("write {}{}", is_mail ? "mailto:" : "https://", target);
  warn("the URL does not say how to get there", span, hint, diagnostics);
}

}  // namespace cvpdf::content
