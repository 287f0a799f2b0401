// An entry's slots as a pattern asks for them, and which of them have been printed.
#pragma once

#include <string>
#include <string_view>

#include "bibliography/citation.hpp"
#include "compose/draft.hpp"
#include "compose/line_writer.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

// The year of a period, for patterns that want it alone.
inline constexpr std::string_view year_slot = "year";

class EntrySlots {
 public:
  // All of them must outlive the slots.
  EntrySlots(const content::Entry& entry, const bibliography::People& people, Draft& draft);
  EntrySlots(const EntrySlots&) = delete;
  EntrySlots& operator=(const EntrySlots&) = delete;

  [[nodiscard]] const SlotSource& source() const { return source_; }
  [[nodiscard]] bool has(content::Slot slot) const;
  [[nodiscard]] bool is_shown(content::Slot slot) const;
  void mark_shown(content::Slot slot);
  // Reports every slot that has a value and was not shown, at its place: "compose/slot-not-shown" (a warning).
  void report_unshown() const;

 private:
  void print(content::Slot slot, TypeId type, InlineWriter& out);
  void print_text(content::Slot slot, const content::RichText& text, TypeId type, InlineWriter& out) const;
  void print_year(TypeId type, InlineWriter& out);
  void print_plain(content::Slot slot, const content::PlainText& text, TypeId type, InlineWriter& out) const;
  void print_level(const content::PlainText& level, TypeId type, InlineWriter& out) const;
  void print_authors(TypeId type, InlineWriter& out) const;
  void print_marks(const bibliography::AuthorText& marks, TypeId type, InlineWriter& out) const;
  [[nodiscard]] TypeId type_of_name(const bibliography::AuthorText& name, TypeId type) const;
  [[nodiscard]] std::string target(content::Slot slot);
  [[nodiscard]] std::string_view status() const;  // In words; empty: nothing is to be said.
  [[nodiscard]] std::string_view word(std::string_view name) const;

  const content::Entry& entry_;
  const bibliography::People& people_;
  Draft& draft_;
  SlotSource source_;
  std::uint64_t shown_ = 0;  // A bit per slot.
};

// Where a field stands; of an absent one, no place.
[[nodiscard]] SourceSpan span_of(const content::Field& field);

}  // namespace cvpdf::compose
