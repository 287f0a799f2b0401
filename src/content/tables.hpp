// The tables of the content that are no entries, and the types of all values, for the reference.
// A test holds the reader to them.
#pragma once

#include <span>
#include <string_view>

#include "content/entry_kinds.hpp"

namespace cvpdf::content {

enum class ValueType : std::uint8_t {
  markdown,
  paragraphs,
  plain_text,
  url,
  date,
  end,
  items,
  authors,
  publication_type,
  boolean,
  format,
  paper,
  page_goal,
  typography,
  design,
  names,
  person,
  profiles,
  roles,
  sections,
  region,
  page_break,
  terms,
  list_shape,
  list_columns,
  role_places,
  teams,
  overlays,
  references,
  filter,
  texts_by_word,
  prefix,
  one_or_more_words,
  year,
  count,
  author_limit,
  reference_groups,
  reference_order,
  numbering,
  counting,
  status,
  letter,
  address,
};

// One key of a table.
struct KeySpec {
  std::string_view key;
  ValueType type;
  std::string_view summary;  // One sentence.
  Need need = Need::optional;
};

struct TableSpec {
  std::string_view name;     // In the JSON Schema's $defs; of the root: "document".
  std::string_view header;   // How it stands in a file.
  std::string_view summary;  // One sentence.
  std::span<const KeySpec> keys;
  std::span<const std::string_view> children;  // As in EntryKind.
};

// The root first; that of a letter's file is "letter_document".
[[nodiscard]] std::span<const TableSpec> tables();

// The keys of the root.
[[nodiscard]] std::span<const std::string_view> document_keys();
// The keys of the root of a letter's file.
[[nodiscard]] std::span<const std::string_view> letter_document_keys();

// Every table and every kind of entry may be hidden.
[[nodiscard]] const KeySpec& hide_key();
// Every section and every kind of entry may have a language of its own.
[[nodiscard]] const KeySpec& language_key();
// `break` and `keep`.
[[nodiscard]] const KeySpec& break_key();
[[nodiscard]] const KeySpec& keep_key();
// Whatever has items, or holds what has, may say how lists are set.
[[nodiscard]] const KeySpec& lists_key();
[[nodiscard]] const KeySpec& columns_key();
[[nodiscard]] KeySpec key_of(const FieldSpec& field);

// A type's name for readers, and as JSON Schema.
[[nodiscard]] std::string_view type_summary(ValueType type);
[[nodiscard]] std::string_view type_json(ValueType type);

}  // namespace cvpdf::content
