// The reference page; the text that no table holds stands here.
#include "layout/schema.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "layout/schema_tables.hpp"

namespace cvpdf::layout {

namespace {

constexpr std::string_view values_text = R"(# The keys of a layout

A layout is a TOML file. Whatever it does not say is as in the layout that it extends.

## Values

A **length** is a number with its unit: `"10pt"`, `"22mm"`, `"1.5cm"`, `"0.4in"`, `"1.2em"`, `"0.5 lines"`. An em is the
size of type around it, a line is the distance of two lines of running text. A plain number is in the unit that the key
names.

A **fixed length** is one in points, millimetres, centimetres or inches, and not below zero; a plain number is in points.

A **gap** is a length down the page, in lines where it is a plain number: `0.5`, `"6pt"`. `[0.5, 0.2, 0.1]` may be
stretched by 0.2 lines to fill a page, or shrunk by 0.1. Of two gaps that meet, the larger counts.

A **pattern** is a text with slots, such as `"{title:strong}[, {place}] >> {period}"`. A **line** is a pattern, or a table
with a pattern and the style of the line: `{ pattern = "{name}", style = "name" }`.

A **colour** is a name in `[colors]`, or `"#rrggbb"`. A **style** is a name in `[styles]`. A **family** is the name of
fonts in `fonts/` beside the content, in the program (`cvpdf fonts`) or on the system, and a **role** its name in
`[fonts]`.

## Keys

Names in capitals stand for names of your choice.
)";

// A bar would end a cell.
std::string in_cell(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '|') out += '\\';
    out += byte;
  }
  return out;
}

// "`[header]`, `[footer]`"
std::string headers(std::string_view header) {
  std::string out = "`";
  for (const char byte : header) {
    if (byte == ' ') continue;
    out += byte == ',' ? "`, `" : std::string(1, byte);
  }
  return out + "`";
}

std::string title_of(const TableSpec& table) {
  if (table.header.empty()) return "The top of the file";
  return table.header.front() == '{' ? fmt::format("`{}`", table.header) : headers(table.header);
}

void write_reference_table(std::string& page, const TableSpec& table) {
  fmt::format_to(std::back_inserter(page), "\n### {}\n\n{}\n\n| Key | Value | Meaning |\n| --- | --- | --- |\n",
                 title_of(table), table.summary);
  for (const KeySpec& key : table.keys) {
    fmt::format_to(std::back_inserter(page), "| `{}` | {} | {} |\n", key.key, value_summary(key), in_cell(key.summary));
  }
}

}  // namespace

std::string schema_markdown() {
  std::string page(values_text);
  for (const TableSpec& table : schema_tables()) write_reference_table(page, table);
  return page;
}

}  // namespace cvpdf::layout
