#include "output/pdf/destinations.hpp"

#include <map>
#include <string>
#include <utility>

namespace cvpdf::output::pdf {

Dictionary named_destinations(const std::vector<Heading>& headings, const std::vector<document::StructureNode>& nodes) {
  std::map<std::string, Array> places;  // A tree's names stand in the order of their bytes.
  for (const Heading& heading : headings) {
    const document::StructureNode& section = nodes[nodes[heading.node].parent];
    if (section.name.empty()) continue;
    places.try_emplace(section.name, Array{heading.page, Name{"XYZ"}, Value(), heading.top, Value()});
  }
  if (places.empty()) return {};
  Array names;
  for (auto& [name, place] : places) {
    names.emplace_back(String{name});
    names.emplace_back(std::move(place));
  }
  return {{"Names", std::move(names)}};
}

}  // namespace cvpdf::output::pdf
