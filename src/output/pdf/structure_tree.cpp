#include "output/pdf/structure_tree.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

using document::Role;
using document::StructureNode;

constexpr std::string_view namespace_2 = "http://iso.org/pdf2/ssn";  // ISO 32000-2, 14.8.6.
constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();

// What an element holds, in reading order.
struct Kid {
  enum class Kind : std::uint8_t { element, content, annotation };
  Kind kind = Kind::element;
  std::uint32_t index = 0;  // Of the element; the marked-content identifier; the annotation on its page.
  std::uint32_t page = 0;
};

struct Element {
  std::string_view type;
  std::uint32_t node = no_row;  // None: it stands between a node and its content (implied_types).
  std::uint32_t parent = no_row;
  bool used = false;
  std::uint32_t first_page = no_row;  // Of its own content.
  std::vector<Kid> kids;
  Reference reference;
};

// Elements 0 to nodes.size() - 1 are the nodes'; implied ones follow.
class TreeBuilder {
 public:
  TreeBuilder(const std::vector<StructureNode>& nodes, const std::vector<TaggedPage>& pages, ObjectTable& table)
      : nodes_(nodes), pages_(pages), table_(table), label_text_(nodes.size()) {}

  StructureTree build() {
    make_elements();
    for (std::uint32_t page = 0; page < pages_.size(); ++page) {
      for (const Tag& tag : pages_[page].tags) place(tag, page);
    }
    sort_kids();
    number_elements();
    for (const Element& element : elements_) {
      if (element.used) table_.set(element.reference, syntax_of(dictionary_of(element)));
    }
    add_root();
    sort_headings();
    return std::move(tree_);
  }

 private:
  void make_elements() {
    elements_.reserve(nodes_.size());
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
      const std::uint32_t parent = nodes_[node].parent < node ? nodes_[node].parent : 0;
      elements_.push_back(
          {structure_type(nodes_[node].role), node, node == 0 ? no_row : parent, false, no_row, {}, {}});
    }
    if (!elements_.empty()) elements_[0].used = true;
  }

  void place(const Tag& tag, std::uint32_t page) {
    attach(tag.node, page, tag.top);
    const bool content = tag.kind == Tag::Kind::content;
    const std::uint32_t holder = content ? holder_of(tag.node) : tag.node;
    elements_[holder].kids.push_back({content ? Kid::Kind::content : Kid::Kind::annotation, tag.index, page});
    if (elements_[holder].first_page == no_row) elements_[holder].first_page = page;
    if (nodes_[tag.node].role == Role::label && label_text_[tag.node].empty()) label_text_[tag.node] = tag.text;
    owners_.push_back({page, tag.kind, tag.index, holder});
  }

  // Joins the element and those above it to the tree, at the place where their content begins.
  void attach(std::uint32_t element, std::uint32_t page, std::int64_t top) {
    while (!elements_[element].used) {
      elements_[element].used = true;
      const StructureNode& node = nodes_[element];
      if (document::is_heading(node.role) && !node.title.empty()) {
        tree_.headings.push_back({element, pages_[page].page, top, {}});
      }
      elements_[elements_[element].parent].kids.push_back({Kid::Kind::element, element, 0});
      element = elements_[element].parent;
    }
  }

  // The element that holds the node's own content: itself, or an implied one, the last if nothing came between.
  std::uint32_t holder_of(std::uint32_t element) {
    for (const std::string_view type : implied_types(nodes_[element].role)) {
      const std::vector<Kid>& kids = elements_[element].kids;
      const bool open = !kids.empty() && kids.back().kind == Kid::Kind::element && kids.back().index >= nodes_.size() &&
                        elements_[kids.back().index].type == type;
      element = open ? kids.back().index : add_implied(type, element);
    }
    return element;
  }

  std::uint32_t add_implied(std::string_view type, std::uint32_t parent) {
    const auto index = static_cast<std::uint32_t>(elements_.size());
    elements_.push_back({type, no_row, parent, true, no_row, {}, {}});
    elements_[parent].kids.push_back({Kid::Kind::element, index, 0});
    return index;
  }

  // Where all kids are nodes' elements the nodes' own order is the reading order; columns may be set in another.
  void sort_kids() {
    const auto is_node = [&](const Kid& kid) { return kid.kind == Kid::Kind::element && kid.index < nodes_.size(); };
    for (Element& element : elements_) {
      if (!std::all_of(element.kids.begin(), element.kids.end(), is_node)) continue;
      std::sort(element.kids.begin(), element.kids.end(), [](const Kid& a, const Kid& b) { return a.index < b.index; });
    }
  }

  void number_elements() {
    tree_.root = table_.reserve();
    if (table_.version == Version::pdf_2_0) {
      namespace_ = table_.add({{"Type", Name{"Namespace"}}, {"NS", String{std::string(namespace_2)}}});
    }
    for (Element& element : elements_) {
      if (element.used) element.reference = table_.reserve();
    }
  }

  [[nodiscard]] std::string_view type_of(const Element& element) const {
    const auto is_annotation = [](const Kid& kid) { return kid.kind == Kid::Kind::annotation; };
    const bool dead_link = element.node != no_row && nodes_[element.node].role == Role::link &&
                           std::none_of(element.kids.begin(), element.kids.end(), is_annotation);
    return dead_link ? structure_type(Role::span) : element.type;
  }

  [[nodiscard]] Dictionary dictionary_of(const Element& element) const {
    Dictionary result;
    result.reserve(6);
    result.push_back({"S", Name{std::string(type_of(element))}});
    result.push_back({"P", element.parent == no_row ? tree_.root : elements_[element.parent].reference});
    if (namespace_) result.push_back({"NS", *namespace_});
    if (element.first_page != no_row) result.push_back({"Pg", pages_[element.first_page].page});
    if (element.kids.size() == 1) {
      result.push_back({"K", value_of(element.kids.front(), element)});
    } else {
      Array kids;
      kids.reserve(element.kids.size());
      for (const Kid& kid : element.kids) kids.push_back(value_of(kid, element));
      result.push_back({"K", std::move(kids)});
    }
    if (element.node != no_row) append_attributes(result, element.node);
    return result;
  }

  [[nodiscard]] Value value_of(const Kid& kid, const Element& holder) const {
    if (kid.kind == Kid::Kind::element) return elements_[kid.index].reference;
    if (kid.kind == Kid::Kind::content && kid.page == holder.first_page) return kid.index;
    Dictionary result;
    if (kid.kind == Kid::Kind::content) {
      result = {{"Type", Name{"MCR"}}, {"MCID", kid.index}};
    } else {
      result = {{"Type", Name{"OBJR"}}, {"Obj", pages_[kid.page].annotations.at(kid.index)}};
    }
    if (kid.page != holder.first_page) result.push_back({"Pg", pages_[kid.page].page});
    return result;
  }

  void append_attributes(Dictionary& result, std::uint32_t node) const {
    const StructureNode& source = nodes_[node];
    if (!source.alt.empty()) result.push_back({"Alt", String{text_string(source.alt)}});
    if (!source.expansion.empty()) result.push_back({"E", String{text_string(source.expansion)}});
    if (!source.language.empty()) result.push_back({"Lang", String{source.language}});
    if (const FigureBox* box = source.role == Role::figure ? box_of(node) : nullptr) {
      const auto [left, bottom, right, top] = box->corners;
      result.push_back({"A", Dictionary{{"O", Name{"Layout"}}, {"BBox", Array{left, bottom, right, top}}}});
    }
    if (source.role != Role::list) return;
    if (const std::optional<std::string_view> label = first_label(elements_[node])) {
      const std::string_view numbering = !label->empty() && is_ascii_digit(label->front()) ? "Decimal" : "Disc";
      result.push_back({"A", Dictionary{{"O", Name{"List"}}, {"ListNumbering", Name{std::string(numbering)}}}});
    }
  }

  [[nodiscard]] const FigureBox* box_of(std::uint32_t node) const {
    for (const TaggedPage& page : pages_) {
      for (const FigureBox& box : page.figures) {
        if (box.node == node) return &box;
      }
    }
    return nullptr;
  }

  // With what the list's first label begins; none where no item has a label.
  [[nodiscard]] std::optional<std::string_view> first_label(const Element& list) const {
    for (const Kid& item : list.kids) {
      if (item.kind != Kid::Kind::element) continue;
      for (const Kid& kid : elements_[item.index].kids) {
        const bool node = kid.kind == Kid::Kind::element && kid.index < nodes_.size();
        if (node && nodes_[kid.index].role == Role::label) return label_text_[kid.index];
      }
    }
    return std::nullopt;
  }

  // ISO 32000-1, 14.7.4.4: from a page's identifiers, and from each annotation, to the element that owns it.
  void add_root() {
    std::vector<Array> by_page(pages_.size());
    Array annotations;
    std::size_t key = pages_.size();
    for (const Owner& owner : owners_) {
      const Reference element = elements_[owner.element].reference;
      if (owner.kind == Tag::Kind::content) by_page[owner.page].emplace_back(element);
    }
    for (const Owner& owner : owners_) {
      if (owner.kind != Tag::Kind::annotation) continue;
      annotations.emplace_back(key++);
      annotations.emplace_back(elements_[owner.element].reference);
    }
    Array numbers;
    for (std::size_t page = 0; page < pages_.size(); ++page) {
      numbers.emplace_back(page);
      numbers.emplace_back(std::move(by_page[page]));
    }
    numbers.insert(numbers.end(), annotations.begin(), annotations.end());
    const Reference parents = table_.add({{"Nums", syntax_of(std::move(numbers))}});
    Dictionary root{{"Type", Name{"StructTreeRoot"}}, {"ParentTree", parents}, {"ParentTreeNextKey", key}};
    if (namespace_) root.push_back({"Namespaces", Array{*namespace_}});
    if (!elements_.empty()) root.push_back({"K", elements_[0].reference});
    table_.set(tree_.root, std::move(root));
  }

  void sort_headings() {
    std::sort(tree_.headings.begin(), tree_.headings.end(),
              [](const Heading& a, const Heading& b) { return a.node < b.node; });
    for (Heading& heading : tree_.headings) heading.element = elements_[heading.node].reference;
  }

  struct Owner {
    std::uint32_t page = 0;
    Tag::Kind kind = Tag::Kind::content;
    std::uint32_t index = 0;
    std::uint32_t element = 0;
  };

  const std::vector<StructureNode>& nodes_;
  const std::vector<TaggedPage>& pages_;
  ObjectTable& table_;
  std::vector<Element> elements_;
  std::vector<Owner> owners_;                 // In the order of the pages and of their tags: identifiers ascend.
  std::vector<std::string_view> label_text_;  // By node.
  std::optional<Reference> namespace_;
  StructureTree tree_;
};

}  // namespace

StructureTree add_structure_tree(const std::vector<StructureNode>& nodes, const std::vector<TaggedPage>& pages,
                                 ObjectTable& table) {
  return TreeBuilder(nodes, pages, table).build();
}

}  // namespace cvpdf::output::pdf
