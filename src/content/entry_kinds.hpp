// THE table of entry kinds: the only place that knows a kind's TOML keys.
// It drives the reader, "did you mean", and the reference. To add a kind, add a row in entry_kinds.cpp.
#pragma once

#include <span>
#include <string_view>

#include "content/cv.hpp"

namespace cvpdf::content {

enum class Need : std::uint8_t { optional, required };

inline constexpr std::string_view group_name = "group";
inline constexpr std::string_view year_key = "year";  // Of a date, where nothing but its year is known.

struct FieldSpec {
  std::string_view key;
  Slot slot;
  FieldType type;
  std::string_view summary;  // For the reference: one sentence.
  Need need = Need::optional;
};

struct EntryKind {
  std::string_view name;     // The key under a section: [[section.NAME]].
  std::string_view summary;  // For the reference: one sentence.
  std::span<const FieldSpec> fields;
  std::span<const std::string_view> children;  // Names of the kinds that it may hold, "group" among them.
};

[[nodiscard]] std::span<const EntryKind> entry_kinds();
// Of [overlay.KEY]: it has the keys of a publication, and stands in no section.
[[nodiscard]] const EntryKind& overlay_kind();
// The kinds that may stand in a section or in a group, and "group".
[[nodiscard]] std::span<const std::string_view> section_children();
// Whether its entries have items, and so may say how these are set.
[[nodiscard]] bool may_choose_lists(const EntryKind& kind);
[[nodiscard]] const EntryKind* find_entry_kind(std::string_view name);

}  // namespace cvpdf::content
