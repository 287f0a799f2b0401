#include "content/write_values.hpp"

#include <fmt/format.h>

#include "content/authors.hpp"
#include "content/inline_table.hpp"
#include "content/write_markup.hpp"

namespace cvpdf::content {
namespace {

// One element on a line; `element` makes its literal.
template <typename T, typename Element>
std::string array(const std::vector<T>& values, std::string_view indent, const Element& element) {
  if (values.empty()) return {};
  std::string out = "[\n";
  for (const T& value : values) out += fmt::format("{}  {},\n", indent, element(value));
  return out += fmt::format("{}]", indent);
}

// In one line.
template <typename T, typename Element>
std::string row(const std::vector<T>& values, const Element& element) {
  std::string out;
  for (const T& value : values) out += fmt::format("{}{}", out.empty() ? "" : ", ", element(value));
  return out.empty() ? out : fmt::format("[{}]", out);
}

std::string shape_literal(const ListChoice& lists) {
  return lists.shape ? toml::string_literal(list_shape_names[static_cast<std::size_t>(*lists.shape)]) : std::string();
}
std::string columns_literal(const ListChoice& lists) {
  return lists.columns ? fmt::format("{}", *lists.columns) : std::string();
}

std::string item_literal(const Item& item, std::string_view indent) {
  const bool is_text = item.label.empty() && item.items.empty() && item.lists == ListChoice{};
  if (is_text && !item.text.empty()) return literal(item.text);
  InlineTable table;
  table.put("label", literal(item.label));
  table.put("text", literal(item.text));
  table.put("lists", shape_literal(item.lists));
  table.put("columns", columns_literal(item.lists));
  table.put("items", literal(item.items, indent));
  return table.take();
}

std::string author_literal(const Author& author, const std::vector<AuthorRole>& roles) {
  if (is_said_by_string(author, roles)) return toml::string_literal(author.name + author.marks);
  InlineTable table;
  table.put("name", toml::string_literal(author.name));
  table.put("marks", text_literal(author.marks));
  table.put("family", text_literal(author.family));
  return table.take();
}

std::string profile_literal(const Profile& profile) {
  InlineTable table;
  table.put("network", toml::string_literal(profile.network));
  table.put("user", text_literal(profile.user));
  table.put("url", text_literal(profile.url));
  return table.take();
}

}  // namespace

std::string text_literal(std::string_view utf8) { return utf8.empty() ? std::string() : toml::string_literal(utf8); }

std::string literal(const PlainText& text) { return text_literal(text.utf8); }

std::string literal(const RichText& text) { return text_literal(write_markup(text)); }

std::string literal(const std::vector<RichText>& paragraphs) { return text_literal(write_paragraphs(paragraphs)); }

std::string literal(const Date& date) {
  if (date.day != 0) return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
  if (date.month != 0) return fmt::format("\"{:04}-{:02}\"", date.year, date.month);
  return date.year != 0 ? fmt::format("{}", date.year) : text_literal(date.free_text);
}

std::string literal(const std::vector<Item>& items, std::string_view indent) {
  const std::string inner = fmt::format("{}  ", indent);
  return array(items, indent, [&inner](const Item& item) { return item_literal(item, inner); });
}

std::string literal(const std::vector<Author>& authors, const std::vector<AuthorRole>& roles) {
  return row(authors, [&roles](const Author& author) { return author_literal(author, roles); });
}

std::string literal(const std::vector<PlainText>& texts) {
  return row(texts, [](const PlainText& text) { return toml::string_literal(text.utf8); });
}

std::string literal(const std::vector<Profile>& profiles, std::string_view indent) {
  return array(profiles, indent, profile_literal);
}

std::string literal(const Term& term) {
  InlineTable table;
  table.put("language", literal(term.language));
  if (term.hyphenation == Term::Hyphenation::off) table.put("hyphenation", toml::string_literal("off"));
  if (term.hyphenation == Term::Hyphenation::given) table.put("hyphenation", toml::string_literal(term.division));
  return table.take();
}

void put_list_choice(toml::Writer& out, const ListChoice& lists) {
  out.put("lists", shape_literal(lists));
  out.put("columns", columns_literal(lists));
}

void put_page_wish(toml::Writer& out, const PageWish& page) {
  if (page.begins_page) out.put("break", toml::string_literal("before"));
  if (page.keeps_together) out.put("keep", "true");
}

}  // namespace cvpdf::content
