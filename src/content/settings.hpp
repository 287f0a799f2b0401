// The keys at the top of a file that CVs and letters share.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// `format`: reports "content/bad-format" for any version but this one.
void check_format(toml::Cursor& cursor, Diagnostics& diagnostics);
// `paper`: "a4", "letter" or empty; reports "content/bad-paper".
[[nodiscard]] PlainText take_paper(toml::Cursor& cursor, Diagnostics& diagnostics);
// `date`, which cannot be "present": "content/bad-date".
[[nodiscard]] std::optional<Date> take_document_date(toml::Cursor& cursor, Diagnostics& diagnostics);
// `design`: the table and its place; without members where it is absent.
struct Design {
  toml::Table table;
  SourceSpan span;
};
[[nodiscard]] Design take_design(toml::Cursor& cursor);
// `pages`: reports "content/bad-pages".
struct PagesWish {
  std::optional<PageGoal> goal;
  SourceSpan span;
};
[[nodiscard]] PagesWish take_pages(toml::Cursor& cursor, Diagnostics& diagnostics);

}  // namespace cvpdf::content
