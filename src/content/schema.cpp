// The reference page; the text that no table holds stands here.
#include "content/schema.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

constexpr std::string_view opening = R"(# The content of a CV

A CV is a TOML file. Keys with a star must be given; all others may be left out. Sections and entries are printed in
the order in which they stand in the file. A cover letter has a file of its own, with the table `[letter]`.

## Values

**Markdown** is running text with *italic*, **bold**, `code`, [links](https://example.org) and `$math$`. It knows no
blocks: `2018. x` or `# x` is text. A backslash takes the meaning of the sign behind it. Bare URLs and e-mail addresses
become links. In a string of several lines a newline is a blank; a backslash at a line's end breaks the line; in
**paragraphs** a blank line starts a new one. The strings of TOML are best written in `'...'` or `'''...'''` where they
have backslashes.

A **text** is printed as it stands. It may be given as an integer.

A **date** is a year (`2015`), a month in quotes (`"2015-09"`), a day (`2015-09-01`, with or without quotes) or any
other text with words in it (`"2014 Summer"`). An end may be `"present"`.

**Items** are a list of strings, or of tables with a label, a text and items of their own.

**Authors** are a list of names; marks behind a name, such as `*`, are the author's roles. Your own name is found by
itself. `"et al."` may be the last.

`hide = true` leaves anything out: a section, a group, an entry, an item, a profile. It is checked all the same.
)";

void write_heading(std::string& page, std::string_view title, std::string_view summary) {
  fmt::format_to(std::back_inserter(page), "\n### {}\n\n{}\n\n| Key | Value | Meaning |\n| --- | --- | --- |\n", title,
                 summary);
}

void write_key(std::string& page, const KeySpec& key) {
  const std::string_view star = key.need == Need::required ? " \\*" : "";
  fmt::format_to(std::back_inserter(page), "| `{}`{} | {} | {} |\n", key.key, star, type_summary(key.type),
                 key.summary);
}

void write_children(std::string& page, std::span<const std::string_view> children) {
  if (children.empty()) return;
  page += "\nIt may hold: ";
  std::string_view between;
  for (const std::string_view child : children) {
    fmt::format_to(std::back_inserter(page), "{}{}", between, child);
    between = ", ";
  }
  page += ".\n";
}

void write_table(std::string& page, const TableSpec& table) {
  write_heading(page, fmt::format("`{}`", table.header), table.summary);
  for (const KeySpec& key : table.keys) write_key(page, key);
  write_children(page, table.children);
}

void write_kind(std::string& page, const EntryKind& kind) {
  const std::string_view parent = kind.name == "position" ? "section.experience" : "section";
  write_heading(page, fmt::format("`[[{}.{}]]`", parent, kind.name), kind.summary);
  for (const FieldSpec& field : kind.fields) write_key(page, key_of(field));
  if (may_choose_lists(kind)) {
    write_key(page, lists_key());
    write_key(page, columns_key());
  }
  write_key(page, language_key());
  write_key(page, break_key());
  write_key(page, keep_key());
  write_key(page, hide_key());
  write_children(page, kind.children);
}

}  // namespace

std::string schema_markdown() {
  std::string page(opening);
  page += "\n## Tables\n";
  for (const TableSpec& table : tables()) write_table(page, table);
  page += "\n## Entries\n";
  for (const EntryKind& kind : entry_kinds()) write_kind(page, kind);
  page += "\nAn overlay, `[overlay.KEY]`, has the keys of a publication, and `hide`; none must be given.\n";
  return page;
}

}  // namespace cvpdf::content
