// Values → the objects of PoDoFo 0.10 and later → bytes. One of the two files that see PoDoFo; it knows no CVs, pages
// or fonts.
#include <podofo/podofo.h>

#include <stdexcept>
#include <string_view>
#include <utility>

#include "output/pdf/podofo.hpp"

namespace cvpdf::output::pdf {
namespace {

PoDoFo::PdfReference to_podofo(Reference reference) { return {reference.number, 0}; }

PoDoFo::PdfVariant to_podofo(const Value& value);

struct Converter {
  PoDoFo::PdfVariant operator()(std::monostate) const { return {}; }
  PoDoFo::PdfVariant operator()(bool value) const { return {value}; }
  PoDoFo::PdfVariant operator()(std::int64_t value) const { return {value}; }
  PoDoFo::PdfVariant operator()(double value) const { return {value}; }
  PoDoFo::PdfVariant operator()(const Name& name) const { return {PoDoFo::PdfName(name.text)}; }
  PoDoFo::PdfVariant operator()(const String& string) const {
    return {PoDoFo::PdfString::FromRaw(PoDoFo::bufferview(string.bytes.data(), string.bytes.size()), false)};
  }
  PoDoFo::PdfVariant operator()(Reference reference) const { return {to_podofo(reference)}; }
  PoDoFo::PdfVariant operator()(const Array& array) const {
    PoDoFo::PdfArray elements;
    for (const Value& value : array) elements.Add(PoDoFo::PdfObject(to_podofo(value)));
    return {std::move(elements)};
  }
  PoDoFo::PdfVariant operator()(const Dictionary& dictionary) const {
    PoDoFo::PdfDictionary entries;
    for (const Entry& entry : dictionary) {
      entries.AddKey(PoDoFo::PdfName(entry.key), PoDoFo::PdfObject(to_podofo(entry.value)));
    }
    return {std::move(entries)};
  }
  PoDoFo::PdfVariant operator()(const Syntax& syntax) const {
    return {PoDoFo::PdfData(PoDoFo::bufferview(syntax.bytes.data(), syntax.bytes.size()))};
  }
};

PoDoFo::PdfVariant to_podofo(const Value& value) { return std::visit(Converter(), value.kind); }

// The stream's dictionary with its /Length.
Value with_length(const Object& object) {
  if (!object.stream) return object.value;
  Dictionary dictionary = std::get<Dictionary>(object.value.kind);
  dictionary.push_back({"Length", object.stream->size()});
  return dictionary;
}

bool is_deflated(const Object& object) {
  for (const Entry& entry : std::get<Dictionary>(object.value.kind)) {
    if (entry.key == "Filter") return true;
  }
  return false;
}

void set_entries(PoDoFo::PdfObject& target, const Dictionary& dictionary) {
  for (const Entry& entry : dictionary) {
    // PoDoFo sets the filter itself, with the stream.
    if (entry.key == "Filter") continue;
    target.GetDictionary().AddKey(PoDoFo::PdfName(entry.key), PoDoFo::PdfObject(to_podofo(entry.value)));
  }
}

// PoDoFo has made the first three objects, and more than their entries refers to them: they are filled, not replaced.
void set_object(PoDoFo::PdfMemDocument& document, Reference reference, const Object& object) {
  PoDoFo::PdfIndirectObjectList& objects = document.GetObjects();
  if (PoDoFo::PdfObject* known = objects.GetObject(to_podofo(reference)); known != nullptr) {
    known->GetDictionary().Clear();
    if (const auto* entries = std::get_if<Dictionary>(&object.value.kind)) set_entries(*known, *entries);
    return;
  }
  if (!object.stream) {
    static_cast<void>(objects.CreateObject(PoDoFo::PdfObject(to_podofo(object.value))));
    return;
  }
  PoDoFo::PdfObject& target = objects.CreateDictionaryObject();
  set_entries(target, std::get<Dictionary>(object.value.kind));
  PoDoFo::PdfFilterList filters;
  if (is_deflated(object)) filters.push_back(PoDoFo::PdfFilterType::FlateDecode);
  target.GetOrCreateStream().SetData(PoDoFo::bufferview(object.stream->data(), object.stream->size()), filters, true);
}

}  // namespace

Serialized serialize(const ObjectTable& table) {
  Serialized result;
  result.ends.reserve(table.objects.size());
  for (const Object& object : table.objects) {
    result.bytes += to_podofo(with_length(object)).ToString();
    result.ends.push_back(result.bytes.size());
  }
  return result;
}

std::string serialize(const Value& value) { return to_podofo(value).ToString(); }

std::string save(const ObjectTable& table) {
  PoDoFo::PdfMemDocument document;
  const bool second = table.version == Version::pdf_2_0;
  document.GetMetadata().SetPdfVersion(second ? PoDoFo::PdfVersion::V2_0 : PoDoFo::PdfVersion::V1_7);
  for (std::size_t i = 0; i < table.objects.size(); ++i) {
    set_object(document, {static_cast<std::uint32_t>(i + 1)}, table.objects[i]);
  }
  if (!has_information(table)) document.GetTrailer().GetDictionary().RemoveKey("Info");
  std::string bytes;
  PoDoFo::StringStreamDevice device(bytes);
  document.Save(device, PoDoFo::PdfSaveOptions::NoMetadataUpdate | PoDoFo::PdfSaveOptions::NoFlateCompress |
                            PoDoFo::PdfSaveOptions::NoCollectGarbage);
  return bytes;
}

}  // namespace cvpdf::output::pdf
