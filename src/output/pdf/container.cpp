#include "output/pdf/container.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "output/pdf/digest.hpp"
#include "output/pdf/podofo.hpp"

namespace cvpdf::output::pdf {
namespace {

// The second line's four high bytes tell transfer programs that the file is binary (7.5.2).
constexpr std::string_view header_1_7 = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", header_2_0 = "%PDF-2.0\n%\xE2\xE3\xCF\xD3\n";
// Readers load an object stream whole; 200 is what most of them are tuned for. An index fits a byte.
constexpr std::size_t objects_per_stream = 200;
constexpr std::int64_t png_up = 12;

enum class Place : std::uint8_t { free = 0, offset = 1, object_stream = 2 };
struct CrossReference {
  Place place = Place::free;
  std::uint64_t where = 0;  // A byte offset, or the object stream's number.
  std::uint8_t index = 0;   // Within the object stream.
};

void append_object(std::string& out, std::size_t number, std::string_view value) {
  fmt::format_to(std::back_inserter(out), "{} 0 obj\n", number);
  out.append(value);
}

void append_stream(std::string& out, std::string_view bytes) {
  out.append("\nstream\n").append(bytes).append("\nendstream\nendobj\n");
}

// The dictionary of one of our own streams; `bytes` is compressed already.
Value stream_dictionary(Dictionary entries, std::string_view bytes) {
  entries.push_back({"Filter", Name{"FlateDecode"}});
  entries.push_back({"Length", bytes.size()});
  return Value(std::move(entries));
}

// Writes the file from top to bottom; each step notes where its objects went.
class CompactWriter {
 public:
  CompactWriter(const ObjectTable& table, const Deflater& deflater)
      : table_(table), deflater_(deflater), serialized_(serialize(table)), places_(table.objects.size() + 1) {}

  std::string write() {
    out_ = table_.version == Version::pdf_2_0 ? header_2_0 : header_1_7;
    write_streams();
    write_object_streams();
    write_cross_reference_stream();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view value_of(std::size_t number) const {
    const std::size_t begin = number == 1 ? 0 : serialized_.ends[number - 2];
    return std::string_view(serialized_.bytes).substr(begin, serialized_.ends[number - 1] - begin);
  }

  void write_streams() {
    for (std::size_t number = 1; number <= table_.objects.size(); ++number) {
      const Object& object = table_.objects[number - 1];
      if (!object.stream) continue;
      places_[number] = {Place::offset, out_.size(), 0};
      append_object(out_, number, value_of(number));
      append_stream(out_, *object.stream);
    }
  }

  void write_object_streams() {
    std::vector<std::size_t> numbers;
    for (std::size_t number = 1; number <= table_.objects.size(); ++number) {
      if (!table_.objects[number - 1].stream) numbers.push_back(number);
    }
    for (std::size_t first = 0; first < numbers.size(); first += objects_per_stream) {
      const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
      const auto count = std::min(objects_per_stream, numbers.size() - first);
      write_object_stream({begin, begin + static_cast<std::ptrdiff_t>(count)});
    }
  }

  void write_object_stream(const std::vector<std::size_t>& numbers) {
    std::string index, values;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      fmt::format_to(std::back_inserter(index), "{} {} ", numbers[i], values.size());
      values.append(value_of(numbers[i])).push_back('\n');
      places_[numbers[i]] = {Place::object_stream, places_.size(), static_cast<std::uint8_t>(i)};
    }
    const std::string packed = deflater_(index + values);
    places_.push_back({Place::offset, out_.size(), 0});
    append_object(out_, places_.size() - 1,
                  serialize(stream_dictionary(
                      {{"Type", Name{"ObjStm"}}, {"N", numbers.size()}, {"First", index.size()}}, packed)));
    append_stream(out_, packed);
  }

  // Rows of fixed width, each as its difference from the row above: nearly all of them alike.
  [[nodiscard]] std::string cross_reference_rows(std::size_t width) const {
    std::string rows, above(width + 2, '\0');
    for (const CrossReference& entry : places_) {
      std::string row(1, static_cast<char>(entry.place));
      for (std::size_t byte = width; byte-- > 0;) row.push_back(static_cast<char>(entry.where >> (8 * byte)));
      row.push_back(static_cast<char>(entry.index));
      rows.push_back(2);  // PNG's "up".
      for (std::size_t i = 0; i < row.size(); ++i) rows.push_back(static_cast<char>(row[i] - above[i]));
      above = row;
    }
    return rows;
  }

  void write_cross_reference_stream() {
    const std::size_t start = out_.size();
    places_.push_back({Place::offset, start, 0});
    std::size_t width = 1;  // Our own place is the farthest.
    while (start >> (8 * width) != 0) ++width;
    const std::string packed = deflater_(cross_reference_rows(width));
    const String id{digest_bytes(out_)};
    Dictionary entries{
        {"Type", Name{"XRef"}}, {"Size", places_.size()}, {"W", Array{1, width, 1}}, {"Root", ObjectTable::catalog}};
    if (has_information(table_)) entries.push_back({"Info", ObjectTable::information});
    entries.push_back({"ID", Array{id, id}});
    entries.push_back({"DecodeParms", Dictionary{{"Predictor", png_up}, {"Columns", width + 2}}});
    append_object(out_, places_.size() - 1, serialize(stream_dictionary(std::move(entries), packed)));
    append_stream(out_, packed);
    fmt::format_to(std::back_inserter(out_), "startxref\n{}\n%%EOF\n", start);
  }

  const ObjectTable& table_;
  const Deflater& deflater_;
  Serialized serialized_;
  std::vector<CrossReference> places_;  // By object number.
  std::string out_;
};

}  // namespace

std::string write_compact(const ObjectTable& table, const Deflater& deflater) {
  return CompactWriter(table, deflater).write();
}

}  // namespace cvpdf::output::pdf
