// Single values of the content: words, paragraphs, plain text, dates. It knows no entry and no kind.
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <optional>
#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "toml/cursor.hpp"

namespace cvpdf::content {

// Each takes one key. Where it is absent or blank the result is empty; a wrong type is reported, and counts as absent.
[[nodiscard]] RichText take_markup(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);
[[nodiscard]] std::vector<RichText> take_paragraphs(toml::Cursor& cursor, std::string_view key,
                                                    Diagnostics& diagnostics);
// Without the blanks around it; newlines within are blanks. Takes an integer as its digits, too.
[[nodiscard]] PlainText take_plain_text(toml::Cursor& cursor, std::string_view key);
// The same, and warns "content/bad-url" about what cannot be a URL.
// The path of a picture. An empty one is a warning, "content/empty-path", and none.
[[nodiscard]] PlainText take_picture_path(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);
[[nodiscard]] PlainText take_url(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);
// Whether the thing is to be left out.
[[nodiscard]] bool take_hide(toml::Cursor& cursor);
// The keys `break` and `keep`; reports "content/bad-break".
[[nodiscard]] PageWish take_page_wish(toml::Cursor& cursor, Diagnostics& diagnostics);
// `bibliography`: paths of .bib files; an empty one is "content/empty-path".
[[nodiscard]] std::vector<PlainText> take_bibliography(toml::Cursor& cursor, Diagnostics& diagnostics);
// The strings of an array; an empty one is an error, as `empty` has it but for its place.
[[nodiscard]] std::vector<PlainText> take_words(toml::Cursor& cursor, std::string_view key, const Diagnostic& empty,
                                                Diagnostics& diagnostics);
// Plain text that stands in an array.
[[nodiscard]] PlainText plain_text_of(const toml::Value& value);

// A date, "present", or nothing; reports "content/bad-date" or "toml/wrong-type".
using PeriodEnd = std::variant<std::monostate, Ongoing, Date>;
[[nodiscard]] PeriodEnd take_date(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics);

[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace cvpdf::content
