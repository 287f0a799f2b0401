// Atoms as text: "ord.i(x)_{ord.i(i)}^{ord(2)}", a face only where it is not upright; "ord[...]" a list, "2mu" a space.
#pragma once

#include <fmt/format.h>

#include <string>

#include "math/atom.hpp"

namespace cvpdf::math {

inline std::string dump(const List& list);

inline std::string dump(const Atom& atom) {
  constexpr std::string_view types[] = {"ord", "op", "bin", "rel", "open", "close", "punct", "inner"};
  constexpr std::string_view faces[] = {"", ".i", ".b", ".bi"};
  if (atom.kind == Atom::Kind::space) return fmt::format("{}mu", atom.width);
  std::string out(types[static_cast<std::size_t>(atom.type)]);
  if (atom.kind == Atom::Kind::list) {
    out += "[" + dump(atom.inner) + "]";
  } else {
    out += faces[static_cast<std::size_t>(atom.face)];
    out += atom.kind == Atom::Kind::fraction ? "/frac" : "";
    out += "(" + atom.utf8 + ")";
  }
  out += std::string(static_cast<std::size_t>(atom.primes), '\'');
  if (!atom.subscript.empty()) out += "_{" + dump(atom.subscript) + "}";
  if (!atom.superscript.empty()) out += "^{" + dump(atom.superscript) + "}";
  return out;
}

inline std::string dump(const List& list) {
  std::string out;
  for (const Atom& atom : list) out += (out.empty() ? "" : " ") + dump(atom);
  return out;
}

}  // namespace cvpdf::math
