#include "content/schema.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "content/entry_kinds.hpp"
#include "content/read.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

// A value that a type takes.
std::string_view value_of(ValueType type) {
  switch (type) {
    case ValueType::url:
      return "'https://example.org'";
    case ValueType::date:
      return "2015";
    case ValueType::end:
      return "2016";
    case ValueType::items:
    case ValueType::authors:
    case ValueType::names:
      return "['x']";
    case ValueType::publication_type:
      return "'article'";
    case ValueType::boolean:
      return "false";
    case ValueType::format:
      return "1";
    case ValueType::page_break:
      return "'before'";
    case ValueType::region:
      return "'sidebar'";
    case ValueType::page_goal:
      return "2";
    case ValueType::count:
      return "300";
    case ValueType::design:
      return "{ page = { paper = 'a5' } }";
    case ValueType::paper:
      return "'a4'";
    case ValueType::typography:
      return "{ quotes = false, dashes = true, ellipsis = true, abbreviations = true, units = true, initials = true, "
             "dates = true, short_words = true, punctuation = true, logos = false }";
    case ValueType::profiles:
      return "[{ network = 'N', user = 'u' }]";
    case ValueType::roles:
      return "[{ mark = '*' }]";
    case ValueType::list_shape:
      return "'inline'";
    case ValueType::list_columns:
      return "3";
    case ValueType::role_places:
      return "{ equal = [1] }";
    case ValueType::teams:
      return "[{ name = 'x', members = ['x'], role = 'x' }]";
    case ValueType::overlays:
      return "{ x = { note = 'x', hide = false } }";
    case ValueType::references:
      return "{ style = 'x', only = { type = 'article', tag = ['x'], status = 'submitted', role = 'first', since = "
             "2001, "
             "until = 2002, selected = true }, group_by = 'type', titles = { article = 'x' }, sort = ['-year'], number "
             "= "
             "'group', count = 'down', prefix = 'x', years = false, max_authors = 3, keep_last = true, totals = true }";
    case ValueType::status:
      return "'submitted'";
    case ValueType::terms:
      return "{ x = { language = 'de', hyphenation = 'x' } }";
    default:
      return "'de'";
  }
}

std::string keys_of(std::span<const KeySpec> keys) {
  std::string text;
  for (const KeySpec& key : keys) {
    if (key.key == "mark")
      text += "mark = '*', ";
    else if (key.key == "email")
      text += "email = 'a@example.org', ";
    else if (key.type != ValueType::person && key.type != ValueType::sections) {
      text += fmt::format("{} = {}, ", key.key, value_of(key.type));
    }
  }
  return text.substr(0, text.size() - 2);
}

const TableSpec& table(std::string_view name) {
  return *std::find_if(tables().begin(), tables().end(), [&](const TableSpec& one) { return one.name == name; });
}

std::string lines(std::string keys) {
  for (std::size_t at = keys.find(", "); at != std::string::npos; at = keys.find(", ", at)) {
    const bool in_value = std::count(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(at), '{') !=
                          std::count(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(at), '}');
    if (in_value)
      ++at;
    else
      keys.replace(at, 2, "\n");
  }
  return keys + "\n";
}

TEST(Schema, NamesEveryKeyThatTheReaderTakes) {
  std::string text = lines(keys_of(table("document").keys));
  text += fmt::format("[person]\n{}", lines(keys_of(table("person").keys)));
  text += fmt::format("[[section]]\n{}", lines(keys_of(table("section").keys)));
  text += fmt::format("[[section.list]]\nitems = [{{ {} }}]\n", keys_of(table("item").keys));
  text += fmt::format("[[section.publication]]\ntitle = 'x'\nauthors = [{{ name = 'x', marks = '*' }}]\n");
  text += fmt::format("[[section.group]]\n{}", lines(keys_of(table(group_name).keys)));
  text += "[[section.group.text]]\ntext = 'x'\n";
  const Reading reading = read(text);
  EXPECT_EQ(codes(reading.diagnostics), "") << text;
}

// Every field of every kind, one at a time.
TEST(Schema, NamesEveryFieldOfEveryKind) {
  for (const EntryKind& kind : entry_kinds()) {
    for (const FieldSpec& field : kind.fields) {
      std::string entry;
      for (const FieldSpec& other : kind.fields) {
        if (other.need == Need::required || &other == &field) {
          entry += fmt::format("{} = {}\n", other.key, value_of(key_of(other).type));
          if (other.type == FieldType::roles) entry += "authors = ['x']\n";
        }
      }
      const bool nested = kind.name == "position";
      const std::string header = nested
                                     ? "[[section.experience]]\norganization = 'x'\n[[section.experience.position]]\n"
                                     : fmt::format("[[section.{}]]\n", kind.name);
      const Reading reading = read("[person]\nname = 'A'\n[[section]]\ntitle = 'S'\n" + header + entry);
      EXPECT_EQ(codes(reading.diagnostics), "") << header << entry;
    }
  }
}

TEST(Schema, ShowsEveryTableAndKindOnThePage) {
  const std::string page = schema_markdown();
  for (const EntryKind& kind : entry_kinds()) {
    EXPECT_NE(page.find(fmt::format(".{}]]`\n\n{}", kind.name, kind.summary)), std::string::npos) << kind.name;
    for (const FieldSpec& field : kind.fields) {
      EXPECT_NE(page.find(fmt::format("| `{}`", field.key)), std::string::npos) << field.key;
    }
  }
  for (const TableSpec& one : tables()) EXPECT_NE(page.find(one.header), std::string::npos);
}

// A reader of JSON that keeps nothing: whether the text is well formed.
class JsonCheck {
 public:
  explicit JsonCheck(std::string_view text) : text_(text) {}
  bool whole() { return value() && (skip(), at_ == text_.size()); }

 private:
  void skip() { at_ = std::min(text_.find_first_not_of(" \n", at_), text_.size()); }
  bool take(char byte) {
    skip();
    const bool found = at_ < text_.size() && text_[at_] == byte;
    if (found) ++at_;
    return found;
  }
  bool string() {
    if (!take('"')) return false;
    for (; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] == '\\')
        ++at_;
      else if (static_cast<unsigned char>(text_[at_]) < ' ')
        return false;
    }
    return take('"');
  }
  bool word() {
    const std::size_t end = std::min(text_.find_first_of(",]} \n", at_), text_.size());
    const std::string_view found = text_.substr(at_, end - at_);
    at_ = end;
    return found == "true" || found == "false" || found.find_first_not_of("0123456789") == std::string_view::npos;
  }
  bool members(char close, bool named) {
    if (take(close)) return true;
    do {
      if (named && !(string() && take(':'))) return false;
      if (!value()) return false;
    } while (take(','));
    return take(close);
  }
  bool value() {
    skip();
    if (take('{')) return members('}', true);
    if (take('[')) return members(']', false);
    return at_ < text_.size() && (text_[at_] == '"' ? string() : word());
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

TEST(Schema, IsWellFormedJsonThatAllowsNothingElse) {
  const std::string json = schema_json("\n    \"layout-design\": { \"type\": \"object\" }");
  EXPECT_TRUE(JsonCheck(json).whole());
  const auto count = [&](std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = json.find(part); at != std::string::npos; at = json.find(part, at + 1)) ++found;
    return found;
  };
  // One for the overlay; and tables of any keys: terms, overlays, titles, roles.
  const std::size_t closed = tables().size() + entry_kinds().size() + 1;
  EXPECT_EQ(count("\"additionalProperties\": false"), closed);
  EXPECT_GT(count("\"type\": \"object\""), closed);
  EXPECT_NE(json.find("https://json-schema.org/draft/2020-12/schema"), std::string::npos);
}

}  // namespace
}  // namespace cvpdf::content
