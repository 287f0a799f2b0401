#include "output/pdf/destinations.hpp"

#include <map>
#include <string>
#include <utility>

namespace cvpdf::output::pdf {
namespace {

Value destination(const Heading& heading, Version version) {
  if (version == Version::pdf_1_7) return place_on_page(heading);
  return Dictionary{{"D", place_on_page(heading)}, {"SD", place_in_structure(heading)}};
}

}  // namespace

Array place_on_page(const Heading& heading) { return {heading.page, Name{"XYZ"}, Value(), heading.top, Value()}; }
Array place_in_structure(const Heading& heading) {
  return {heading.element, Name{"XYZ"}, Value(), heading.top, Value()};
}

Dictionary named_destinations(const std::vector<Heading>& headings, const std::vector<document::StructureNode>& nodes,
                              Version version) {
  std::map<std::string, Value> places;  // A tree's names stand in the order of their bytes.
  for (const Heading& heading : headings) {
    const document::StructureNode& section = nodes[nodes[heading.node].parent];
    if (section.name.empty()) continue;
    places.try_emplace(section.name, destination(heading, version));
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
