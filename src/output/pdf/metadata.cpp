#include "output/pdf/metadata.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <variant>

#include "base/ascii.hpp"
#include "output/pdf/digest.hpp"
#include "output/pdf/syntax.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr std::string_view program = "cvpdf";
constexpr std::size_t longest_subtag = 8;
// Of a UUID's sixteen bytes.
constexpr std::size_t version_byte = 6, variant_byte = 8;
// The years that both date formats can write with four digits: 0000-01-01 to 9999-12-31.
constexpr std::int64_t earliest = -62167219200, latest = 253402300799;

constexpr std::string_view head =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
    " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n";
constexpr std::string_view tail = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

bool is_letter_or_digit(char c) { return is_ascii_letter(c) || (c >= '0' && c <= '9'); }

// XML's escapes; characters that XML 1.0 cannot hold (2.2: controls, U+FFFE and U+FFFF) become blanks.
std::string escaped(std::string_view utf8) {
  std::string out;
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const std::string_view three = utf8.substr(i, 3);
    if (utf8[i] == '&') {
      out += "&amp;";
    } else if (utf8[i] == '<') {
      out += "&lt;";
    } else if (utf8[i] == '>') {
      out += "&gt;";
    } else if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
      out.push_back(' ');
      i += 2;
    } else {
      out.push_back(static_cast<unsigned char>(utf8[i]) < 0x20 ? ' ' : utf8[i]);
    }
  }
  return out;
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

const std::string& title_of(const document::Metadata& metadata) {
  return metadata.title.empty() ? metadata.author : metadata.title;
}

std::string creator(const document::Metadata& metadata) {
  return metadata.layout.empty() ? std::string(program) : fmt::format("{}, layout {}", program, metadata.layout);
}

// Both date formats in one: only their punctuation differs. In UTC.
struct Moment {
  int year = 0;
  unsigned month = 0, day = 0;
  std::int64_t hour = 0, minute = 0, second = 0;
};
Moment moment_of(std::int64_t timestamp) {
  using namespace std::chrono;
  const sys_seconds time{seconds(std::clamp(timestamp, earliest, latest))};
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{time - day};
  return {static_cast<int>(date.year()),     static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day()), clock.hours().count(),
          clock.minutes().count(),           clock.seconds().count()};
}

std::string xmp_date(std::int64_t timestamp) {
  const Moment m = moment_of(timestamp);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", m.year, m.month, m.day, m.hour, m.minute, m.second);
}

}  // namespace

std::string pdf_date(std::int64_t timestamp) {
  const Moment m = moment_of(timestamp);
  return fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}Z", m.year, m.month, m.day, m.hour, m.minute, m.second);
}

std::string language_tag(const document::Metadata& metadata) {
  const std::string& language = metadata.language;
  std::size_t length = 0;
  bool first = true, valid = !language.empty();
  for (const char c : language) {
    if (c == '-') {
      valid = valid && length != 0;
      length = 0;
      first = false;
      continue;
    }
    valid = valid && ++length <= longest_subtag && (first ? is_ascii_letter(c) : is_letter_or_digit(c));
  }
  return valid && length != 0 ? language : "und";
}

std::string document_id(const document::Document& document) {
  std::string words;
  for (const document::Paragraph& paragraph : document.paragraphs) {
    for (const document::Inline& part : paragraph.content) {
      if (const auto* text = std::get_if<document::Text>(&part)) words += text->utf8;
    }
    words.push_back('\n');
  }
  std::string bytes = digest_bytes(words);
  bytes[version_byte] = static_cast<char>((static_cast<unsigned>(bytes[version_byte]) & 0x0FU) | 0x80U);
  bytes[variant_byte] = static_cast<char>((static_cast<unsigned>(bytes[variant_byte]) & 0x3FU) | 0x80U);
  std::string out = "uuid:";
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == version_byte || i == variant_byte || i == 10) out.push_back('-');
    append_hexadecimal(out, static_cast<unsigned char>(bytes[i]), 2);
  }
  return out;
}

std::string xmp(const document::Metadata& metadata, const XmpExtras& extras) {
  std::string out(head);
  out += fmt::format("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n",
                     escaped(title_of(metadata)));
  if (!metadata.author.empty()) {
    out += fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", escaped(metadata.author));
  }
  out += fmt::format("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n", language_tag(metadata));
  if (!metadata.keywords.empty()) {
    out += fmt::format("<pdf:Keywords>{}</pdf:Keywords>\n", escaped(joined(metadata.keywords)));
  }
  out += fmt::format("<pdf:Producer>{}</pdf:Producer>\n<xmp:CreatorTool>{}</xmp:CreatorTool>\n", program,
                     escaped(creator(metadata)));
  if (!extras.document_id.empty()) out += fmt::format("<xmpMM:DocumentID>{}</xmpMM:DocumentID>\n", extras.document_id);
  if (extras.timestamp) {
    out += fmt::format("<xmp:CreateDate>{0}</xmp:CreateDate>\n<xmp:ModifyDate>{0}</xmp:ModifyDate>\n",
                       xmp_date(*extras.timestamp));
  }
  return out.append("</rdf:Description>\n").append(extras.identification).append(tail);
}

Dictionary information(const document::Metadata& metadata, const Timestamp& timestamp) {
  Dictionary result;
  const auto append = [&](const char* key, std::string_view utf8) {
    if (!utf8.empty()) result.push_back({key, String{text_string(utf8)}});
  };
  append("Title", title_of(metadata));
  append("Author", metadata.author);
  append("Keywords", joined(metadata.keywords));
  append("Creator", creator(metadata));
  append("Producer", program);
  if (timestamp) {
    append("CreationDate", pdf_date(*timestamp));
    append("ModDate", pdf_date(*timestamp));
  }
  return result;
}

}  // namespace cvpdf::output::pdf
