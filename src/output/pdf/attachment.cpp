#include "output/pdf/attachment.hpp"

#include <string>
#include <utility>

namespace cvpdf::output::pdf {
namespace {

constexpr std::string_view mime_type = "application/toml";  // IANA's registry of media types.
constexpr std::string_view description = "The content of this document, as TOML";

// 7.11.4.1, table 46.
Dictionary parameters(std::string_view content, const Timestamp& timestamp) {
  Dictionary result{{"Size", content.size()}};
  if (timestamp) result.push_back({"ModDate", String{pdf_date(*timestamp)}});
  return result;
}

}  // namespace

Reference add_attachment(std::string_view content, const Timestamp& timestamp, ObjectTable& table,
                         const Deflater& deflater) {
  Dictionary stream{{"Type", Name{"EmbeddedFile"}},
                    {"Subtype", Name{std::string(mime_type)}},
                    {"Params", parameters(content, timestamp)}};
  const Reference file = add_compressed(table, std::move(stream), std::string(content), deflater);
  const String name{std::string(attachment_name)};
  return table.add({{"Type", Name{"Filespec"}},
                    {"F", name},
                    {"UF", name},
                    {"EF", Dictionary{{"F", file}, {"UF", file}}},
                    {"AFRelationship", Name{"Source"}},
                    {"Desc", String{std::string(description)}}});
}

Entry associated_files(Reference attachment) { return {"AF", Array{attachment}}; }

Entry embedded_files(Reference attachment) {
  return {"EmbeddedFiles", Dictionary{{"Names", Array{String{std::string(attachment_name)}, attachment}}}};
}

}  // namespace cvpdf::output::pdf
