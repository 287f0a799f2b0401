#include "output/reflow/composed.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <md4c.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "bibliography/people.hpp"
#include "bibliography/reference_lists.hpp"
#include "bibliography/selection.hpp"
#include "bibliography/sources.hpp"
#include "compose/compose.hpp"
#include "content/letter_reader.hpp"
#include "content/reader.hpp"
#include "content/settle_marks.hpp"
#include "golden/file_text.hpp"
#include "layout/reader.hpp"
#include "output/reflow/labels.hpp"
#include "unicode/text.hpp"

namespace cvpdf::output {
namespace {

namespace fs = std::filesystem;

document::Document composed_text(const std::string& text, const fs::path& folder) {
  Diagnostics diagnostics;
  content::Cv cv = content::read_cv(diagnostics.add_source("cv.toml", text), diagnostics);
  std::vector<std::string> files;
  bibliography::add_bibliographies(cv, folder.string(), files, diagnostics);
  const bibliography::People people(cv);
  bibliography::mark_teams(cv, people, diagnostics);
  content::settle_marks(cv);
  bibliography::select_references(cv, people, diagnostics);
  bibliography::arrange_references(cv, people);
  std::string layout = cv.layout.empty() ? "classic" : cv.layout;
  if (fs::exists(folder / "layout.toml")) layout = "./layout.toml";
  const auto read = layout::read_layout(
      {layout, folder.string(), {}, content::chosen_styles(cv), {{cv.design, cv.design_span}}}, files, diagnostics);
  if (!read || diagnostics.failed()) {
    ADD_FAILURE() << (diagnostics.all().empty() ? "no layout" : diagnostics.all().front().message);
    return {};
  }
  return compose::compose(cv, *read, diagnostics);
}

// Text with its blocks apart, while elements come in.
struct Said {
  std::string text;
  struct List {
    unsigned next = 0;
    char mark = '\0';
  };
  std::vector<List> lists;
};

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
  auto& said = *static_cast<Said*>(data);
  said.text += '\n';
  if (type == MD_BLOCK_UL) said.lists.push_back({});
  if (type == MD_BLOCK_OL) {
    const auto& list = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
    said.lists.push_back({list.start, list.mark_delimiter});
  }
  if (type == MD_BLOCK_LI && said.lists.back().mark != '\0') {
    said.text += fmt::format("{}{} ", said.lists.back().next++, said.lists.back().mark);
  }
  // Nothing that was escaped may have become code or HTML.
  return type == MD_BLOCK_CODE || type == MD_BLOCK_HTML || type == MD_BLOCK_HR || type == MD_BLOCK_QUOTE ? 1 : 0;
}

int leave_block(MD_BLOCKTYPE type, void* /*detail*/, void* data) {
  auto& said = *static_cast<Said*>(data);
  said.text += '\n';
  if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) said.lists.pop_back();
  return 0;
}

int pass_span(MD_SPANTYPE type, void* /*detail*/, void* /*data*/) { return type == MD_SPAN_IMG ? 1 : 0; }

int add_words(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
  auto& said = *static_cast<Said*>(data);
  if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
    said.text += ' ';
  } else {
    said.text.append(text, size);
  }
  return type == MD_TEXT_HTML || type == MD_TEXT_ENTITY || type == MD_TEXT_NULLCHAR ? 1 : 0;
}

void say(const reflow::Line& line, std::string& words) {
  for (const reflow::Piece& piece : line) {
    words += piece.kind == reflow::Piece::Kind::line_break ? std::string(" ") : piece.utf8;
  }
}

void say(const std::vector<reflow::Block>& blocks, std::string& words);

void say(const reflow::Paragraph& paragraph, std::string& words) {
  say(paragraph.words, words);
  for (const reflow::Line& item : paragraph.items) say(item, words);
  words += '\n';
}
void say(const reflow::Row& row, std::string& words) {
  for (const reflow::Paragraph& cell : row.cells) say(cell, words);
}
void say(const reflow::List& list, std::string& words) {
  for (const reflow::Item& item : list.items) {
    if (!reflow::is_bullet(item.label)) say(item.label, words);
    words += '\n';
    say(item.blocks, words);
  }
}
void say(const reflow::Section& section, std::string& words) { say(section.blocks, words); }
void say(const reflow::Entry& entry, std::string& words) { say(entry.blocks, words); }
void say(const reflow::Figure& /*figure*/, std::string& /*words*/) {}
void say(const std::vector<reflow::Block>& blocks, std::string& words) {
  for (const reflow::Block& block : blocks) {
    std::visit([&words](const auto& one) { say(one, words); }, block.kind);
  }
}

bool is_in_line(std::string_view tag) {
  constexpr std::array<std::string_view, 11> names{"a",    "em",   "strong", "span", "sup", "sub",
                                                   "code", "abbr", "u",      "i",    "b"};
  tag = tag.substr(tag.starts_with('/') ? 1 : 0);
  tag = tag.substr(0, tag.find_first_of(" >"));
  return std::find(names.begin(), names.end(), tag) != names.end();
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

document::Document composed_file(const std::string& path) {
  const fs::path file = fs::path(CVPDF_SOURCE_DIR) / path;
  return composed_text(golden::file_text(file.string()), file.parent_path());
}

document::Document composed(const std::string& sections) {
  return composed_text("format = 1\n[person]\nname = \"Ada Example\"\n" + sections, ".");
}

std::string written(std::string (*write)(const WriterInput&, Diagnostics&), const document::Document& document) {
  const page::PagedDocument no_pages;
  const font::FontLibrary no_fonts;
  Diagnostics diagnostics;
  std::string bytes = write({document, no_pages, no_fonts, {}}, diagnostics);
  EXPECT_TRUE(diagnostics.all().empty());
  return bytes;
}

std::vector<std::string> all_contents() {
  std::vector<std::string> paths;
  for (const char* const folder : {"tests/golden/cases", "tests/output/reflow/cases", "examples", "content"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(CVPDF_SOURCE_DIR) / folder)) {
      const fs::path path = fs::relative(entry.path(), CVPDF_SOURCE_DIR);
      const bool is_content = path.extension() == ".toml" && path.filename() != "layout.toml";
      if (is_content && !content::is_letter(golden::file_text(entry.path().string()))) paths.push_back(path.string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string html_words(std::string_view html) {
  html.remove_prefix(std::min(html.find("<body>"), html.size()));
  std::string words;
  while (!html.empty()) {
    const std::size_t tag = std::min(html.find('<'), html.size());
    words += html.substr(0, tag);
    const std::size_t end = std::min(html.find('>', tag), html.size());
    if (tag < html.size() && !is_in_line(html.substr(tag + 1, end - tag))) words += '\n';
    html.remove_prefix(std::min(end + 1, html.size()));
  }
  replace_all(words, "&lt;", "<");
  replace_all(words, "&gt;", ">");
  replace_all(words, "&quot;", "\"");
  replace_all(words, "&amp;", "&");
  return words;
}

std::string markdown_words(std::string_view markdown) {
  Said said;
  MD_PARSER parser{};
  parser.flags = MD_DIALECT_COMMONMARK;
  parser.enter_block = enter_block;
  parser.leave_block = leave_block;
  parser.enter_span = pass_span;
  parser.leave_span = pass_span;
  parser.text = add_words;
  EXPECT_EQ(md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &said), 0) << said.text;
  return said.text;
}

std::string tree_words(const reflow::Tree& tree) {
  std::string words;
  for (const reflow::Part& part : tree.parts) {
    say(part.masthead, words);
    say(part.blocks, words);
  }
  return words;
}

std::string comparable(std::string_view words) {
  std::string result;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = at;
    const char32_t c = unicode::next_code_point(words, at);
    if (c == U'$' || c == U'\u00AD' || c == U'\u200B' || c == U'\u2060') continue;
    if (!unicode::is_space(c)) {
      result += words.substr(begin, at - begin);
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (result.ends_with(' ')) result.pop_back();
  return unicode::upper_case(result, {});
}

}  // namespace cvpdf::output
