#include "page/inspect.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "page/findings.hpp"
#include "page/inspect_lines.hpp"
#include "page/inspect_pages.hpp"

namespace cvpdf::page {
namespace {

using document::Document;
using document::StyleId;
using document::TextStyle;

struct StyleOfInline {
  std::optional<StyleId> operator()(const document::Text& text) const { return text.style; }
  std::optional<StyleId> operator()(const document::Math& math) const { return math.style; }
  std::optional<StyleId> operator()(const document::LineBreak&) const { return std::nullopt; }
  std::optional<StyleId> operator()(const document::PageField& field) const { return field.style; }
};

void note_styles(const std::vector<document::Inline>& content, std::vector<char>& used) {
  for (const document::Inline& part : content) {
    const std::optional<StyleId> style = std::visit(StyleOfInline(), part);
    if (style && *style < used.size()) used[*style] = 1;
  }
}

// By StyleId: whether text is set in it.
std::vector<char> used_styles(const Document& document) {
  std::vector<char> used(document.styles.size());
  for (const document::Paragraph& paragraph : document.paragraphs) {
    note_styles(paragraph.content, used);
    if (paragraph.label) note_styles(paragraph.label->content, used);
  }
  return used;
}

// The same but for its language, which is no matter of the layout.
bool is_of(const TextStyle& style, TextStyle origin) {
  origin.language = style.language;
  origin.hyphenation = style.hyphenation;
  return style == origin;
}

document::StyleOrigin origin_of(const TextStyle& style, const Document& document) {
  const auto found =
      std::find_if(document.origins.begin(), document.origins.end(),
                   [&](const document::StyleOrigin& origin) { return is_of(style, document.styles[origin.style]); });
  return found == document.origins.end() ? document::StyleOrigin{} : *found;
}

void inspect_sizes(const Document& document, Findings& findings) {
  const Length limit = document.checks.smallest_text;
  const auto is_small = [limit](const TextStyle& style) { return style.size < limit; };
  if (std::none_of(document.styles.begin(), document.styles.end(), is_small)) return;
  const std::vector<char> used = used_styles(document);
  std::vector<std::string> named;
  for (std::size_t id = 0; id < used.size(); ++id) {
    const TextStyle& style = document.styles[id];
    if (used[id] == 0 || !is_small(style)) continue;
    const document::StyleOrigin origin = origin_of(style, document);
    const std::string name = origin.role.empty() ? "some text" : fmt::format("text of the style '{}'", origin.role);
    if (std::find(named.begin(), named.end(), name) != named.end()) continue;
    named.push_back(name);
    findings.add({Severity::warning, "page/small-text",
                  fmt::format("{} is set in {:.4g} pt, which is hard to read", name, style.size.points()), origin.span,
                  fmt::format("give it {:.4g} pt or more", limit.points())});
  }
}

}  // namespace

void inspect(const std::vector<Galley>& galleys, const std::vector<RegionFlow>& flows, const Document& document,
             Diagnostics& diagnostics) {
  Findings findings;
  inspect_pages(galleys, flows, document.checks, findings);
  inspect_lines(galleys, document, findings);
  inspect_sizes(document, findings);
  std::move(findings).report_to(diagnostics);
}

}  // namespace cvpdf::page
