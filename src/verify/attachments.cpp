#include "verify/attachments.hpp"

#include <algorithm>

#include "verify/name_tree.hpp"
#include "verify/reader.hpp"
#include "verify/text_string.hpp"

namespace cvpdf::verify {
namespace {

void add(QPDFObjectHandle specification, Attachment::Found found, std::vector<Attachment>& list) {
  if (!specification.isDictionary() || list.size() >= most_attachments) return;
  const auto same = std::find_if(list.begin(), list.end(), [&](const Attachment& one) {
    return specification.isIndirect() && one.specification.getObjectID() == specification.getObjectID();
  });
  if (same != list.end()) {
    if (same->found != found) same->found = Attachment::Found::both;
    return;
  }
  QPDFObjectHandle name = specification.getKey("/UF");
  if (!name.isString()) name = specification.getKey("/F");
  QPDFObjectHandle stream = specification.getKey("/EF").getKeyIfDict("/UF");
  if (!stream.isStream()) stream = specification.getKey("/EF").getKeyIfDict("/F");
  list.push_back(
      {specification, stream, name.isString() ? text_of_string(name.getStringValue()) : std::string(), found});
}

bool ends_with(const std::string& text, std::string_view end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

std::vector<Attachment> attachments_of(QPDFObjectHandle catalog) {
  std::vector<Attachment> list;
  visit_names(catalog.getKey("/Names").getKeyIfDict("/EmbeddedFiles"),
              [&list](const QPDFObjectHandle& value, int) { add(value, Attachment::Found::named, list); });
  QPDFObjectHandle associated = catalog.getKey("/AF");
  for (int i = 0; associated.isArray() && i < associated.getArrayNItems(); ++i) {
    add(associated.getArrayItem(i), Attachment::Found::associated, list);
  }
  return list;
}

std::optional<Attached> attached_content(const QPDFObjectHandle& catalog) {
  for (const Attachment& one : attachments_of(catalog)) {
    QPDFObjectHandle relation = one.specification.getKey("/AFRelationship");
    if (!relation.isNameAndEquals("/Source") || !ends_with(one.name, ".toml")) continue;
    if (std::optional<std::string> bytes = stream_bytes(one.stream)) return Attached{one.name, std::move(*bytes)};
  }
  return std::nullopt;
}

}  // namespace cvpdf::verify
