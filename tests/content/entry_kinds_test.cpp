#include "content/entry_kinds.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cvpdf::content {
namespace {

TEST(EntryKinds, AreFoundByName) {
  for (const EntryKind& kind : entry_kinds()) EXPECT_EQ(find_entry_kind(kind.name), &kind);
  EXPECT_EQ(find_entry_kind("nothing"), nullptr);
  EXPECT_EQ(find_entry_kind(group_name), nullptr);
}

TEST(EntryKinds, HaveSoundRows) {
  for (const EntryKind& kind : entry_kinds()) {
    std::set<std::string_view> keys;
    std::set<Slot> slots;
    EXPECT_EQ(kind.summary.back(), '.') << kind.name;
    for (const FieldSpec& field : kind.fields) {
      EXPECT_TRUE(keys.insert(field.key).second) << kind.name << "." << field.key;
      const bool is_shared = field.slot == Slot::period || field.type == FieldType::roles;
      EXPECT_TRUE(is_shared || slots.insert(field.slot).second) << kind.name << "." << field.key;
      EXPECT_EQ(field.summary.back(), '.') << kind.name << "." << field.key;
      // A key is no kind, but for those whose kind is never inside another.
      const bool may_be_kind = field.key == "text" || field.key == "award";
      EXPECT_TRUE(may_be_kind || find_entry_kind(field.key) == nullptr) << kind.name << "." << field.key;
    }
    for (const std::string_view child : kind.children) {
      EXPECT_TRUE(child == group_name || find_entry_kind(child) != nullptr) << kind.name << "." << child;
      EXPECT_FALSE(keys.count(child) != 0) << kind.name << "." << child;
    }
  }
}

TEST(EntryKinds, StandInSectionsUnlessTheyArePartsOfOthers) {
  const auto children = section_children();
  EXPECT_EQ(children.size(), entry_kinds().size());  // All but position, and group.
  EXPECT_EQ(std::count(children.begin(), children.end(), "position"), 0);
  EXPECT_EQ(std::count(children.begin(), children.end(), group_name), 1);
}

TEST(Slots, HaveNamesBothWays) {
  for (std::size_t n = 0; n < slot_count; ++n) {
    const auto slot = static_cast<Slot>(n);
    EXPECT_EQ(find_slot(slot_name(slot)), slot);
  }
  EXPECT_EQ(slot_name(Slot::type), "type");
  EXPECT_FALSE(find_slot("nothing"));
}

}  // namespace
}  // namespace cvpdf::content
