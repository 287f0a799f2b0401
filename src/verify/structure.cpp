#include "verify/structure.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace cvpdf::verify {
namespace {

constexpr int longest_role_chain = 16;

int page_number(const QPDFObjectHandle& page, const PageNumbers& pages) {
  const auto row = pages.find(page.getObjectID());
  return row == pages.end() ? 0 : row->second;
}

// By the role map, as often as it takes; a circle ends somewhere.
std::string standard_type(const std::string& own, QPDFObjectHandle roles) {
  std::string type = "/" + own;
  for (int i = 0; i < longest_role_chain; ++i) {
    QPDFObjectHandle next = roles.getKeyIfDict(type);
    if (!next.isName()) break;
    type = next.getName();
  }
  return type.substr(1);
}

class TreeReader {
 public:
  explicit TreeReader(const PageNumbers& pages) : pages_(pages) {}

  Tree read(QPDFObjectHandle root) {
    tree_.root = root;
    tree_.exists = root.isDictionary();
    if (!tree_.exists) return std::move(tree_);
    roles_ = root.getKey("/RoleMap");
    met_.insert(root.getObjectID());
    QPDFObjectHandle kids = root.getKey("/K");
    const int count = kids.isArray() ? kids.getArrayNItems() : (kids.isNull() ? 0 : 1);
    for (int i = 0; i < count; ++i) add_root(kids.isArray() ? kids.getArrayItem(i) : kids);
    return std::move(tree_);
  }

 private:
  static bool is_element(QPDFObjectHandle kid) {
    return kid.isDictionary() && kid.getKey("/S").isName() && !kid.getKey("/Type").isNameAndEquals("/MCR") &&
           !kid.getKey("/Type").isNameAndEquals("/OBJR");
  }

  void add_root(const QPDFObjectHandle& kid) {
    if (!is_element(kid)) {
      tree_.holds_loose = true;
      return;
    }
    const std::size_t element = add_element(kid, no_element, 1);
    if (element != no_element) tree_.roots.push_back(element);
  }

  std::size_t add_element(QPDFObjectHandle dictionary, std::size_t parent, std::size_t depth) {
    const int object = dictionary.getObjectID();
    if (object != 0 && !met_.insert(object).second) {
      tree_.repeated.push_back(object);
      return no_element;
    }
    if (depth > deepest_element || tree_.elements.size() >= most_elements) {
      tree_.cut = true;
      return no_element;
    }
    const std::size_t index = tree_.elements.size();
    const std::string own = dictionary.getKey("/S").getName().substr(1);
    const int page = page_number(dictionary.getKey("/Pg"), pages_);
    tree_.elements.push_back({standard_type(own, roles_), own, parent, object, page, {}, dictionary});
    check_parent(index);
    add_kids(index, depth);
    return index;
  }

  void check_parent(std::size_t index) {
    const Element& element = tree_.elements[index];
    QPDFObjectHandle named = element.dictionary.getKey("/P");
    const int expected =
        element.parent == no_element ? tree_.root.getObjectID() : tree_.elements[element.parent].object;
    if (!named.isDictionary() || named.getObjectID() != expected) tree_.without_parent.push_back(index);
  }

  void add_kids(std::size_t index, std::size_t depth) {
    QPDFObjectHandle kids = tree_.elements[index].dictionary.getKey("/K");
    const int count = kids.isArray() ? kids.getArrayNItems() : (kids.isNull() ? 0 : 1);
    for (int i = 0; i < count; ++i) add_kid(index, kids.isArray() ? kids.getArrayItem(i) : kids, depth);
  }

  void add_kid(std::size_t index, QPDFObjectHandle kid, std::size_t depth) {
    const int own_page = tree_.elements[index].page;
    if (kid.isInteger()) {
      tree_.elements[index].kids.push_back({Kid::Kind::content, no_element, own_page, kid.getIntValueAsInt(), 0});
    } else if (is_element(kid)) {
      const std::size_t element = add_element(kid, index, depth + 1);
      if (element != no_element) tree_.elements[index].kids.push_back({Kid::Kind::element, element, 0, -1, 0});
    } else if (kid.isDictionary()) {
      add_reference(index, kid);
    }
  }

  // MCR or OBJR: a sequence or an annotation, perhaps on another page.
  void add_reference(std::size_t index, QPDFObjectHandle kid) {
    Element& element = tree_.elements[index];
    const int named = page_number(kid.getKey("/Pg"), pages_);
    const int page = named > 0 ? named : element.page;
    QPDFObjectHandle mcid = kid.getKey("/MCID");
    if (mcid.isInteger()) {
      element.kids.push_back({Kid::Kind::content, no_element, page, mcid.getIntValueAsInt(), 0});
    } else {
      element.kids.push_back({Kid::Kind::object, no_element, page, -1, kid.getKey("/Obj").getObjectID()});
    }
  }

  const PageNumbers& pages_;
  QPDFObjectHandle roles_ = QPDFObjectHandle::newNull();
  std::set<int> met_;
  Tree tree_;
};

}  // namespace

Tree read_tree(QPDFObjectHandle catalog, const PageNumbers& pages) {
  return TreeReader(pages).read(catalog.getKey("/StructTreeRoot"));
}

bool is_inline(const std::string& type) {
  constexpr std::string_view types[] = {"Span",   "Link", "Quote",     "Code",    "Em",
                                        "Strong", "Sub",  "Reference", "BibEntry"};
  return std::find(std::begin(types), std::end(types), type) != std::end(types);
}

}  // namespace cvpdf::verify
