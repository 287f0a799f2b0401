// Values → PoDoFo 0.9's objects → bytes. One of the two files that see PoDoFo; it knows no CVs, pages or fonts.
#include <podofo/podofo.h>

#include <exception>
#include <stdexcept>
#include <utility>

#include "output/pdf/podofo.hpp"

namespace cvpdf::output::pdf {
namespace {

constexpr PoDoFo::EPdfWriteMode compact = PoDoFo::ePdfWriteMode_Compact;

PoDoFo::PdfReference to_podofo(Reference reference) { return {reference.number, 0}; }

// Fills `target` in place, since PoDoFo copies whole trees where a container is handed over.
void fill(PoDoFo::PdfVariant& target, const Value& value);

struct Filler {
  PoDoFo::PdfVariant& target;

  void operator()(std::monostate) const { target = PoDoFo::PdfVariant(); }
  void operator()(bool value) const { target = PoDoFo::PdfVariant(value); }
  void operator()(std::int64_t value) const { target = PoDoFo::PdfVariant(static_cast<PoDoFo::pdf_int64>(value)); }
  void operator()(double value) const { target = PoDoFo::PdfVariant(value); }
  void operator()(const Name& name) const { target = PoDoFo::PdfVariant(PoDoFo::PdfName(name.text)); }
  void operator()(const String& string) const {
    const auto size = static_cast<PoDoFo::pdf_long>(string.bytes.size());
    target = PoDoFo::PdfVariant(PoDoFo::PdfString(string.bytes.data(), size, false));
  }
  void operator()(Reference reference) const { target = PoDoFo::PdfVariant(to_podofo(reference)); }
  void operator()(const Syntax& syntax) const {
    target = PoDoFo::PdfVariant(PoDoFo::PdfData(syntax.bytes.data(), syntax.bytes.size()));
  }
  void operator()(const Array& array) const {
    target = PoDoFo::PdfVariant(PoDoFo::PdfArray());
    PoDoFo::PdfArray& elements = target.GetArray();
    elements.resize(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) fill(elements[i], array[i]);
  }
  void operator()(const Dictionary& dictionary) const {
    target = PoDoFo::PdfVariant(PoDoFo::PdfDictionary());
    PoDoFo::PdfDictionary& entries = target.GetDictionary();
    for (const Entry& entry : dictionary) {
      const PoDoFo::PdfName key(entry.key);
      entries.AddKey(key, PoDoFo::PdfObject());
      fill(*entries.GetKey(key), entry.value);
    }
  }
};

void fill(PoDoFo::PdfVariant& target, const Value& value) { std::visit(Filler{target}, value.kind); }

// PoDoFo's exceptions are no std::exception.
template <typename Work>
auto translating_errors(Work work) {
  try {
    return work();
  } catch (const PoDoFo::PdfError& error) {
    throw std::runtime_error(std::string("PoDoFo failed: ") + PoDoFo::PdfError::ErrorMessage(error.GetError()));
  }
}

void write(PoDoFo::PdfOutputDevice& device, const Object& object) {
  PoDoFo::PdfVariant target;
  fill(target, object.value);
  if (object.stream) {
    target.GetDictionary().AddKey(PoDoFo::PdfName("Length"), static_cast<PoDoFo::pdf_int64>(object.stream->size()));
  }
  target.Write(&device, compact, nullptr);
}

void fill_stream(PoDoFo::PdfObject& target, const std::string& bytes) {
  PoDoFo::PdfMemoryInputStream input(bytes.data(), static_cast<PoDoFo::pdf_long>(bytes.size()));
  target.GetStream()->SetRawData(&input, static_cast<PoDoFo::pdf_long>(bytes.size()));
}

}  // namespace

Serialized serialize(const ObjectTable& table) {
  return translating_errors([&] {
    PoDoFo::PdfRefCountedBuffer buffer;
    PoDoFo::PdfOutputDevice device(&buffer);
    Serialized result;
    result.ends.reserve(table.objects.size());
    for (const Object& object : table.objects) {
      write(device, object);
      result.ends.push_back(static_cast<std::size_t>(device.Tell()));
    }
    result.bytes.assign(buffer.GetBuffer(), static_cast<std::size_t>(device.Tell()));
    return result;
  });
}

std::string serialize(const Value& value) {
  return translating_errors([&] {
    PoDoFo::PdfVariant target;
    fill(target, value);
    std::string bytes;
    target.ToString(bytes, compact);
    return bytes;
  });
}

std::string save(const ObjectTable& table) {
  return translating_errors([&] {
    PoDoFo::PdfVecObjects objects;
    objects.SetAutoDelete(true);
    for (std::size_t i = 0; i < table.objects.size(); ++i) {
      const PoDoFo::PdfReference reference(static_cast<PoDoFo::pdf_objnum>(i + 1), 0);
      objects.push_back(new PoDoFo::PdfObject(reference, ""));  // NOLINT: owned by `objects`.
      fill(*objects.GetObject(reference), table.objects[i].value);
      if (table.objects[i].stream) fill_stream(*objects.GetObject(reference), *table.objects[i].stream);
    }
    PoDoFo::PdfObject trailer;
    trailer.GetDictionary().AddKey("Root", to_podofo(ObjectTable::catalog));
    if (has_information(table)) trailer.GetDictionary().AddKey("Info", to_podofo(ObjectTable::information));
    PoDoFo::PdfRefCountedBuffer buffer;
    PoDoFo::PdfOutputDevice device(&buffer);
    PoDoFo::PdfWriter writer(&objects, &trailer);
    writer.SetPdfVersion(PoDoFo::ePdfVersion_1_7);
    writer.SetWriteMode(compact);
    writer.Write(&device);
    std::string bytes(buffer.GetBuffer(), static_cast<std::size_t>(device.Tell()));
    // It knows no PDF 2.0; nothing but the header differs.
    if (table.version == Version::pdf_2_0) bytes.replace(5, 3, "2.0");
    return bytes;
  });
}

}  // namespace cvpdf::output::pdf
