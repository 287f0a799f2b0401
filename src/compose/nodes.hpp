// The nodes of a section: entries and groups, each in the form that the layout gives its kind.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bibliography/citation.hpp"
#include "compose/draft.hpp"
#include "compose/entry_slots.hpp"
#include "compose/line_writer.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

// Where nodes stand.
struct NodePlace {
  document::StructureId parent = document::structure_root;
  int heading_level = 3;  // Of the next heading; no level is ever skipped.
  int group_depth = 0;    // Of the next group's title.
  Length indent;
  ListChoice lists;    // What the author wants of lists here.
  bool hangs = false;  // Whether the margin column is at the left of the indent already.
};

class NodeComposer {
 public:
  NodeComposer(const bibliography::People& people, Draft& draft)
      : people_(people), draft_(draft), margin_(draft.styles().length(draft.layout().margin.width)) {}

  void compose(const std::vector<content::Node>& nodes, const NodePlace& place);

 private:
  using Nodes = std::vector<content::Node>;
  // A run of neighbours [begin, end) of one form.
  struct Run {
    const Nodes& nodes;
    std::size_t begin, end;
  };
  // What follows that must begin on the same page: nothing, what tells more of a list's entry, or all that a head
  // heads.
  enum class Follows : std::uint8_t { nothing, details, more };
  // Where the labels of a list's entries stand, if any has one.
  enum class LabelColumn : std::uint8_t { none, margin, right_end };
  // An entry that is an item of a list.
  struct EntryPlace {
    NodePlace place;                                 // Its parent is the list.
    std::optional<document::Label> label;            // Made already: the title of the group in the margin.
    std::optional<document::Space> before;           // Instead of the kind's own.
    const content::RichText* group_title = nullptr;  // Of the group in the margin that it stands in.
    enum class Mark : std::uint8_t { none, bullet, margin } mark = Mark::none;
    Follows follows = Follows::nothing;
    LabelColumn column = LabelColumn::none;
  };

  [[nodiscard]] static bool is_hung(const layout::Arrangement& row) {
    return row.label && row.form == layout::Arrangement::Form::headed;
  }
  // How wide the margin is for the labels of a run: numbers of works need more than dates where they have prefixes.
  [[nodiscard]] Length margin_for(const Run& run) const;
  [[nodiscard]] Length label_width(const content::Entry& entry) const;
  // The place to the right of the margin column.
  [[nodiscard]] NodePlace beside_margin(NodePlace place) const;
  [[nodiscard]] int form_of(const content::Node& node) const;
  void compose_runs(const Nodes& nodes, const NodePlace& place);
  void compose_run(const Run& run, int form, const NodePlace& place);
  void heading_group(const content::Group& group, const NodePlace& place);
  void margin_groups(const Run& run, const NodePlace& place);
  void margin_group(const content::Group& group, const NodePlace& place, const document::Space& before);
  [[nodiscard]] static bool is_parted(const content::Group& group);
  [[nodiscard]] document::Label group_label(const content::Group& group, document::StructureId node);
  [[nodiscard]] static document::Keep keep_before(Follows follows);
  [[nodiscard]] static Follows kept(std::size_t index, std::size_t count);
  [[nodiscard]] bool hangs_in_margin(const content::Group& group) const;

  void list_entries(const Run& run, const NodePlace& place);
  // Entries of one line each, which may stand in columns or one behind the other.
  [[nodiscard]] ListChoice choice_of(const Run& run, const NodePlace& place) const;
  [[nodiscard]] bool is_plain(const content::Entry& entry) const;
  void inline_entries(const Run& run, EntryPlace where);
  // An entry's words at the end of the paragraph, with the separator behind.
  void inline_entry(const content::Entry& entry, document::StructureId body, const std::string& behind,
                    document::Paragraph& paragraph);
  void list_entry(const content::Entry& entry, EntryPlace place);
  void headed_entry(const content::Entry& entry, const NodePlace& place);
  // What stands under an entry's lines: its summary, items and children. `before` is the gap above it, where no line
  // stands above.
  struct Under {
    NodePlace place;
    std::size_t list_level = 0;
    std::optional<document::Space> before;
    std::optional<document::Label> label;
    std::optional<document::StructureId> node;  // Of the paragraphs.
    bool has_lines = false;
  };
  void set_items(const std::vector<content::Item>& items, const content::Entry& entry, const Under& under,
                 document::Paragraph* open);
  void lone_label(Under& under);
  void under_lines(const content::Entry& entry, EntrySlots& slots, Under under);
  void summary(const content::Entry& entry, EntrySlots& slots, Under& under);
  void set_lines(const std::vector<const layout::Line*>& lines, const EntrySlots& slots, LinePlace& place,
                 Follows follows);
  // The lines of an entry with its label beside the first.
  void set_hung_lines(const content::Entry& entry, const EntrySlots& slots, LinePlace& place, Follows follows);

  [[nodiscard]] const layout::Arrangement& arrangement(const content::Entry& entry) const;
  [[nodiscard]] std::vector<const layout::Line*> lines_to_print(const content::Entry& entry,
                                                                const SlotSource& source) const;
  [[nodiscard]] document::Space gap_between_forms();
  [[nodiscard]] LabelColumn column_of(const content::Entry& entry) const;
  [[nodiscard]] LabelColumn column_of(const Run& run) const;
  [[nodiscard]] bool needs_own_label(const content::Entry& entry, const content::RichText& group_title,
                                     EntrySlots& slots) const;
  [[nodiscard]] bool is_dated_at_right_end(const content::Entry& entry, const EntryPlace& where,
                                           EntrySlots& slots) const;
  // The node that a label is to have.
  struct LabelNode {
    document::Role role;
    document::StructureId parent;
  };
  // The entry's own label, in the margin; none where nothing of it has a value.
  [[nodiscard]] std::optional<document::Label> margin_label(const layout::Arrangement& row, const EntrySlots& slots,
                                                            const LabelNode& node);

  const bibliography::People& people_;
  Draft& draft_;
  Length margin_;                                                         // Its width, for the entries at hand.
  layout::Arrangement::Depth depth_ = layout::Arrangement::Depth::outer;  // Of the entries at hand.
};

// That of a level from 1 on; deeper ones than the sixth are the sixth.
[[nodiscard]] document::Role heading_role(int level);

// A title over nodes: a section's, a group's.
struct Title {
  const content::RichText& text;
  layout::StyleIndex style;
  document::Role role;
  document::StructureId parent;
  Length indent;
  SourceSpan span;
  std::string_view behind{};
  const layout::Pattern* pattern = nullptr;  // Slot: title.
};
// What a pattern of titles prints.
[[nodiscard]] SlotSource title_source(const content::RichText& title);
// A title's words, by the pattern if there is one.
void write_title(const Title& title, InlineWriter& out, Draft& draft);
void compose_title(const Title& title, Draft& draft);
// A remark under a title; nothing where it is empty.
void compose_note(const content::RichText& note, document::StructureId parent, Length indent, Draft& draft);

}  // namespace cvpdf::compose
