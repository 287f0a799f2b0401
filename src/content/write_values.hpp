// Single values of the content → TOML literals: the way back of fields.hpp, items.hpp and authors.hpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/cv.hpp"
#include "toml/writer.hpp"

namespace cvpdf::content {

// Each is empty where the value is: its key is absent then.
[[nodiscard]] std::string text_literal(std::string_view utf8);
[[nodiscard]] std::string literal(const PlainText& text);
[[nodiscard]] std::string literal(const RichText& text);
[[nodiscard]] std::string literal(const std::vector<RichText>& paragraphs);
// 2015, "2015-09", 2015-09-01, or its free text.
[[nodiscard]] std::string literal(const Date& date);
// One on a line; `indent` stands before the key.
[[nodiscard]] std::string literal(const std::vector<Item>& items, std::string_view indent);
[[nodiscard]] std::string literal(const std::vector<Profile>& profiles, std::string_view indent);
// The document's roles say where a name ends and its marks begin.
[[nodiscard]] std::string literal(const std::vector<Author>& authors, const std::vector<AuthorRole>& roles);
[[nodiscard]] std::string literal(const std::vector<PlainText>& texts);
// An inline table.
[[nodiscard]] std::string literal(const Term& term);

// The keys `lists` and `columns`; `break` and `keep`.
void put_list_choice(toml::Writer& out, const ListChoice& lists);
void put_page_wish(toml::Writer& out, const PageWish& page);

}  // namespace cvpdf::content
