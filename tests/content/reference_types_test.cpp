#include "content/reference_types.hpp"

#include <gtest/gtest.h>

#include "content/entry_kinds.hpp"

namespace cvpdf::content {
namespace {

Entry of_kind(std::string_view kind, std::initializer_list<std::pair<Slot, std::string_view>> fields) {
  Entry entry;
  entry.kind = find_entry_kind(kind);
  for (const auto& [slot, text] : fields) {
    entry.fields[static_cast<std::size_t>(slot)] = PlainText{std::string(text), {}};
  }
  return entry;
}

TEST(ReferenceType, IsSaidOrTold) {
  struct Row {
    Entry entry;
    std::string_view type;
  };
  const Row rows[] = {
      {of_kind("publication", {}), "proceedings"},
      {of_kind("publication", {{Slot::arxiv, "1"}}), "preprint"},
      {of_kind("publication", {{Slot::arxiv, "1"}, {Slot::venue, "V"}}), "proceedings"},
      {of_kind("publication", {{Slot::number, "1"}, {Slot::venue, "V"}}), "article"},
      {of_kind("publication", {{Slot::number, "1"}, {Slot::type, "preprint"}}), "preprint"},
      {of_kind("patent", {{Slot::number, "1"}}), "patent"},
  };
  for (const Row& row : rows) EXPECT_EQ(reference_type(row.entry), row.type);
}

TEST(References, AreTheWorksOfTheirAuthors) {
  for (const EntryKind& kind : entry_kinds()) {
    Entry entry;
    entry.kind = &kind;
    const auto at = std::find(reference_types.begin(), reference_types.end(), kind.name);
    EXPECT_EQ(is_reference(entry), kind.name == "publication" || at != reference_types.end()) << kind.name;
  }
}

TEST(ReferenceStatus, IsPublishedUnlessSaid) {
  EXPECT_EQ(reference_status(of_kind("publication", {})), "published");
  EXPECT_EQ(reference_status(of_kind("publication", {{Slot::status, "submitted"}})), "submitted");
}

}  // namespace
}  // namespace cvpdf::content
