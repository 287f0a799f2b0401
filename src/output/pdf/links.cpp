#include "output/pdf/links.hpp"

#include "output/pdf/syntax.hpp"
#include "output/pdf/units.hpp"
#include "output/uri.hpp"

namespace cvpdf::output::pdf {
namespace {

// Print, and none of the flags that hide an annotation (ISO 32000-1, 12.5.3; PDF/A-2, 6.3.2).
constexpr int print_flag = 4;
// A string holds 32,767 bytes at most (PDF/A-2, 6.1.13-3); escaped, a target may be three times as long as it was.
constexpr std::size_t longest_target = 8000;

Value coordinate(Length length) { return static_cast<double>(to_position(length)) / positions_per_point; }

Array rectangle(const Rect& rect, Length page_height) {
  const Length top = page_height - rect.origin.y;
  return {coordinate(rect.origin.x), coordinate(top - rect.size.height), coordinate(rect.origin.x + rect.size.width),
          coordinate(top)};
}

}  // namespace

std::string uri(std::string_view target) { return encoded_uri(target.substr(0, longest_target)); }

std::vector<Reference> add_links(const std::vector<LinkPlace>& links, const std::vector<document::StructureNode>& nodes,
                                 const LinkSettings& settings, ObjectTable& table) {
  std::vector<Reference> annotations;
  annotations.reserve(links.size());
  std::size_t key = settings.first_key;
  for (const LinkPlace& link : links) {
    const std::string_view target = nodes[link.node].target;
    const Value annotation = Dictionary{{"Type", Name{"Annot"}},
                                        {"Subtype", Name{"Link"}},
                                        {"Rect", rectangle(link.rect, settings.page_height)},
                                        {"Border", Array{0, 0, 0}},
                                        {"F", print_flag},
                                        {"StructParent", key++},
                                        {"Contents", String{text_string(target.substr(0, longest_target))}},
                                        {"A", Dictionary{{"S", Name{"URI"}}, {"URI", String{uri(target)}}}}};
    annotations.push_back(table.add(syntax_of(annotation)));
  }
  return annotations;
}

}  // namespace cvpdf::output::pdf
