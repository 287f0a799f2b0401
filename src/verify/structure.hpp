// The structure tree read back (ISO 32000-1, 14.7): elements in reading order, and what is broken in the tree itself.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "verify/qpdf.hpp"

namespace cvpdf::verify {

inline constexpr std::size_t most_elements = 500'000;
inline constexpr std::size_t deepest_element = 200;
inline constexpr std::size_t no_element = static_cast<std::size_t>(-1);

struct Kid {
  enum class Kind : std::uint8_t { element, content, object };
  Kind kind = Kind::element;
  std::size_t element = no_element;
  int page = 0;    // From 1; 0 where it is not named. Of content and objects.
  int mcid = -1;   // Of content.
  int object = 0;  // Of an object: the annotation's number.
};

struct Element {
  std::string type;  // The standard type, after the role map; without the slash.
  std::string own;   // As it is written.
  std::size_t parent = no_element;
  int object = 0;
  int page = 0;  // From 1; 0 where it is not named.
  std::vector<Kid> kids;
  mutable QPDFObjectHandle dictionary;  // Handles read through methods that are not const in libqpdf 11.
};

struct Tree {
  bool exists = false;
  std::vector<Element> elements;  // Parents first: the order in which they are read.
  std::vector<std::size_t> roots;
  bool holds_loose = false;                 // The root has kids that are no elements.
  std::vector<std::size_t> without_parent;  // /P is missing, or names another.
  std::vector<int> repeated;                // Objects that are met twice: a cycle, or two parents.
  bool cut = false;                         // It is deeper or larger than is read.
  mutable QPDFObjectHandle root;
};

// Pages by object number, from 1.
using PageNumbers = std::map<int, int>;

[[nodiscard]] Tree read_tree(QPDFObjectHandle catalog, const PageNumbers& pages);

// Within a line of text rather than a block of its own (14.8.4.4): what stands in it goes on with what stands around
// it.
[[nodiscard]] bool is_inline(const std::string& type);

}  // namespace cvpdf::verify
