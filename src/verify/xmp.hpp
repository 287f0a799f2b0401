// The file's XMP packet (ISO 16684-1) as far as rules ask for it: well-formedness and the values of properties.
// Knows XML's syntax, no RDF: a property is found by its prefixed name, as an element or an attribute.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::verify {

// An element's text without the elements in it, or an attribute's value; as written but for the five entities.
struct XmpProperty {
  std::string name;  // With its prefix.
  std::string value;
  std::string inside;  // The names of the elements around it, outermost first, joined by '/'.
};

struct Xmp {
  bool well_formed = false;
  std::vector<XmpProperty> properties;
  std::string packet_header;  // What stands in <?xpacket begin ... ?>.
};

// More elements than this, or deeper ones, make it ill-formed.
inline constexpr std::size_t most_xml_elements = 100'000;
inline constexpr std::size_t deepest_xml_element = 100;

[[nodiscard]] Xmp read_xmp(std::string_view xml);

// The first property of the name; no value where there is none.
[[nodiscard]] std::optional<std::string> value_of(const Xmp& xmp, std::string_view name);

// What the file says that it conforms to. 0 and empty: nothing.
struct Declared {
  int ua_part = 0;          // Of PDF/UA (ISO 14289).
  int archive_part = 0;     // Of PDF/A (ISO 19005).
  std::string conformance;  // A, B, U, E, F.
};
[[nodiscard]] Declared declared_in(const Xmp& xmp);
// "PDF/UA-1 and PDF/A-3a"; empty where nothing is declared.
[[nodiscard]] std::string name_of(const Declared& declared);

}  // namespace cvpdf::verify
