// Composes a CV from a TOML text, for the tests of this folder, and prints what became of it.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "bibliography/reference_lists.hpp"
#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "content/settle_marks.hpp"
#include "layout/reader.hpp"

namespace cvpdf::compose {

struct Composed {
  document::Document document;
  Diagnostics diagnostics;
};

inline layout::Layout read_layout(const std::string& choice) {
  Diagnostics diagnostics;
  std::vector<std::string> files;
  auto layout = layout::read_layout({choice, {}, {}}, files, diagnostics);
  EXPECT_TRUE(layout.has_value()) << choice;
  return layout ? std::move(*layout) : layout::Layout{};
}

inline const layout::Layout& classic() {
  static const layout::Layout layout = read_layout("classic");
  return layout;
}

// With the styles of references that a content may choose.
inline const layout::Layout& classic_with_references() {
  static const layout::Layout layout = [] {
    Diagnostics diagnostics;
    std::vector<std::string> files;
    return layout::read_layout({"classic", {}, {}, {"ieee", "apa", "compact"}}, files, diagnostics).value();
  }();
  return layout;
}

inline Composed compose_with(const layout::Layout& layout, std::string text) {
  Composed composed;
  const auto file = composed.diagnostics.add_source("cv.toml", std::move(text));
  content::Cv cv = content::read_cv(file, composed.diagnostics);
  content::settle_marks(cv);
  bibliography::arrange_references(cv, bibliography::People(cv));
  EXPECT_FALSE(composed.diagnostics.failed());
  composed.document = compose(cv, layout, composed.diagnostics);
  return composed;
}

// A CV of Xiangru Lian with one section "S".
inline Composed compose_section(std::string_view entries, std::string_view head = {}) {
  const bool has_style = head.find("style = ") != std::string_view::npos;
  return compose_with(has_style ? classic_with_references() : classic(),
                      "format = 1\n" + std::string(head) +
                          "\n[person]\nname = \"Xiangru Lian\"\n[[section]]\ntitle = \"S\"\n" + std::string(entries));
}

inline std::string print(const document::Document& document, const std::vector<document::Inline>& content) {
  std::string out;
  for (const document::Inline& one : content) {
    if (const auto* text = std::get_if<document::Text>(&one)) {
      const document::TextStyle& style = document.styles[text->style];
      const std::string_view mark = style.weight >= 700 ? "**" : style.slant == document::Slant::italic ? "*" : "";
      out += std::string(mark) + text->utf8 + std::string(mark);
    }
    if (const auto* math = std::get_if<document::Math>(&one)) out += "$" + math->source + "$";
    if (std::holds_alternative<document::LineBreak>(one)) out += "\\";
    if (const auto* field = std::get_if<document::PageField>(&one)) {
      out += field->kind == document::PageField::Kind::number ? "#" : "##";
    }
  }
  return out;
}

inline std::string print(const document::Document& document, const document::Block& block);

inline std::string print(const document::Document& document, const std::vector<document::Block>& blocks) {
  std::string out;
  for (const document::Block& block : blocks) out += (out.empty() ? "" : " / ") + print(document, block);
  return out;
}

inline std::string print(const document::Document& document, const document::Block& block) {
  if (const auto* id = std::get_if<document::ParagraphId>(&block.kind)) {
    const document::Paragraph& paragraph = document.paragraphs[*id];
    const std::string label = paragraph.label ? "[" + print(document, paragraph.label->content) + "] " : "";
    return label + print(document, paragraph.content);
  }
  if (const auto* row = std::get_if<document::Row>(&block.kind)) {
    return print(document, row->cells.at(0)) + " >> " + print(document, row->cells.at(1));
  }
  if (const auto* columns = std::get_if<document::Columns>(&block.kind)) {
    return std::to_string(columns->count) + " columns: " + print(document, columns->children);
  }
  const auto* stack = std::get_if<document::Stack>(&block.kind);
  return stack == nullptr ? "---" : "(" + print(document, stack->children) + ")";
}

// A line for every block, bold and italic in the signs of Markdown, from the block `first` on.
inline std::string print(const Composed& composed, std::size_t first = 0) {
  std::string out;
  const auto& flow = composed.document.regions.at(0).flow;
  for (std::size_t i = first; i < flow.size(); ++i) out += print(composed.document, flow[i]) + "\n";
  return out;
}

// What stands behind the name, the section's title and its rule.
inline std::string print_section(const Composed& composed) { return print(composed, 3); }

inline std::string codes(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& row : diagnostics.sorted()) {
    const Location place = diagnostics.locate(row.span);
    out += std::to_string(place.line) + ":" + std::to_string(place.column) + " " + row.code + "\n";
  }
  return out;
}

}  // namespace cvpdf::compose
