#include "verify/xmp.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace cvpdf::verify {
namespace {

constexpr std::string_view xml_blanks = " \t\r\n";

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(xml_blanks);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(xml_blanks) - begin + 1));
}

std::string without_entities(std::string text) {
  struct Entity {
    std::string_view written, meant;
  };
  constexpr Entity entities[] = {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}};
  for (const Entity& entity : entities) {
    for (std::size_t at = text.find(entity.written); at != std::string::npos; at = text.find(entity.written, at + 1)) {
      text.replace(at, entity.written.size(), entity.meant);
    }
  }
  return text;
}

class PacketReader {
 public:
  explicit PacketReader(std::string_view xml) : xml_(xml) {}

  Xmp read() {
    bool sound = true;
    while (sound && at_ < xml_.size()) sound = xml_[at_] == '<' ? read_markup() : read_text();
    xmp_.well_formed = sound && open_.empty() && elements_ > 0;
    return std::move(xmp_);
  }

 private:
  struct Open {
    std::string name;
    std::size_t property;  // In xmp_.properties.
  };

  bool read_text() {
    const std::size_t end = std::min(xml_.find('<', at_), xml_.size());
    const std::string text = trimmed(xml_.substr(at_, end - at_));
    at_ = end;
    if (open_.empty()) return text.empty() || text == "\xEF\xBB\xBF";
    xmp_.properties[open_.back().property].value += without_entities(text);
    return true;
  }

  bool skip_past(std::string_view end) {
    const std::size_t found = xml_.find(end, at_);
    at_ = found == std::string_view::npos ? xml_.size() : found + end.size();
    return found != std::string_view::npos;
  }

  bool read_markup() {
    if (xml_.substr(at_, 2) == "<?") return read_instruction();
    if (xml_.substr(at_, 4) == "<!--") return skip_past("-->");
    if (xml_.substr(at_, 2) == "<!") return false;  // No document type belongs in a packet.
    return xml_.substr(at_, 2) == "</" ? close() : open();
  }

  bool read_instruction() {
    const std::size_t begin = at_;
    const bool closed = skip_past("?>");
    const std::string_view text = xml_.substr(begin, at_ - begin);
    if (text.substr(0, 15) == "<?xpacket begin") xmp_.packet_header = std::string(text);
    return closed;
  }

  bool close() {
    at_ += 2;
    const std::string name = read_name();
    if (open_.empty() || open_.back().name != name) return false;
    open_.pop_back();
    return skip_past(">");
  }

  bool open() {
    ++at_;
    const std::string name = read_name();
    if (name.empty() || ++elements_ > most_xml_elements || open_.size() >= deepest_xml_element) return false;
    const std::size_t property = xmp_.properties.size();
    xmp_.properties.push_back({name, {}, path()});
    open_.push_back({name, property});
    while (at_ < xml_.size()) {
      skip_blanks();
      if (xml_.substr(at_, 2) == "/>") {
        at_ += 2;
        open_.pop_back();
        return true;
      }
      if (xml_.substr(at_, 1) == ">") {
        ++at_;
        return true;
      }
      if (!read_attribute()) return false;
    }
    return false;
  }

  bool read_attribute() {
    const std::string name = read_name();
    skip_blanks();
    if (name.empty() || xml_.substr(at_, 1) != "=") return false;
    ++at_;
    skip_blanks();
    const std::string_view quote = xml_.substr(at_, 1);
    if (quote != "\"" && quote != "'") return false;
    const std::size_t begin = ++at_;
    if (!skip_past(quote)) return false;
    xmp_.properties.push_back({name, without_entities(std::string(xml_.substr(begin, at_ - 1 - begin))), path()});
    return true;
  }

  std::string read_name() {
    const std::size_t begin = at_;
    const auto belongs = [](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return byte >= 0x80 || std::isalnum(byte) != 0 || c == ':' || c == '_' || c == '-' || c == '.';
    };
    while (at_ < xml_.size() && belongs(xml_[at_])) ++at_;
    return std::string(xml_.substr(begin, at_ - begin));
  }

  void skip_blanks() { at_ = std::min(xml_.find_first_not_of(xml_blanks, at_), xml_.size()); }

  [[nodiscard]] std::string path() const {
    std::string names;
    for (const Open& element : open_) names += (names.empty() ? "" : "/") + element.name;
    return names;
  }

  std::string_view xml_;
  std::size_t at_ = 0, elements_ = 0;
  std::vector<Open> open_;
  Xmp xmp_;
};

int number_in(const Xmp& xmp, std::string_view name) {
  const std::string text = value_of(xmp, name).value_or("");
  const bool digits = !text.empty() && text.size() < 3 && text.find_first_not_of("0123456789") == std::string::npos;
  return digits ? std::atoi(text.c_str()) : 0;
}

}  // namespace

Xmp read_xmp(std::string_view xml) { return PacketReader(xml).read(); }

std::optional<std::string> value_of(const Xmp& xmp, std::string_view name) {
  const auto found = std::find_if(xmp.properties.begin(), xmp.properties.end(),
                                  [name](const XmpProperty& property) { return property.name == name; });
  if (found == xmp.properties.end()) return std::nullopt;
  return found->value;
}

Declared declared_in(const Xmp& xmp) {
  return {number_in(xmp, "pdfuaid:part"), number_in(xmp, "pdfaid:part"),
          value_of(xmp, "pdfaid:conformance").value_or("")};
}

std::string name_of(const Declared& declared) {
  std::string text;
  if (declared.ua_part > 0) text = fmt::format("PDF/UA-{}", declared.ua_part);
  if (declared.archive_part == 0) return text;
  std::string level = declared.conformance;
  std::transform(level.begin(), level.end(), level.begin(), [](unsigned char c) { return std::tolower(c); });
  return fmt::format("{}{}PDF/A-{}{}", text, text.empty() ? "" : " and ", declared.archive_part, level);
}

}  // namespace cvpdf::verify
