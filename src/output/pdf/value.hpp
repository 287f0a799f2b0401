// PDF objects as plain values (ISO 32000-1, 7.3). It knows neither PoDoFo nor how a value is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace cvpdf::output::pdf {

// Of an indirect object: its number, from 1. The generation is always 0.
struct Reference {
  std::uint32_t number = 0;
  friend bool operator==(const Reference&, const Reference&) = default;
};
struct Name {
  std::string text;  // Without the slash, unescaped.
  friend bool operator==(const Name&, const Name&) = default;
};
struct String {
  std::string bytes;  // Unescaped. Human-readable text goes through text_string() first.
  friend bool operator==(const String&, const String&) = default;
};

// A value in PDF syntax already, by syntax_of(): PoDoFo takes it as raw data and writes it as it is.
struct Syntax {
  std::string bytes;
  friend bool operator==(const Syntax&, const Syntax&) = default;
};

struct Value;
struct Entry;
using Array = std::vector<Value>;
using Dictionary = std::vector<Entry>;  // Each key once.

struct Value {
  using Kind =
      std::variant<std::monostate, bool, std::int64_t, double, Name, String, Reference, Array, Dictionary, Syntax>;
  Kind kind;  // The monostate is null. A double is written with six decimals at most.

  Value() = default;
  template <typename T, typename = std::enable_if_t<!std::is_same_v<std::remove_cvref_t<T>, Value>>>
  Value(T&& value) : kind(from(std::forward<T>(value))) {}  // NOLINT(bugprone-forwarding-reference-overload)

  friend bool operator==(const Value& a, const Value& b);

 private:
  template <typename T>
  static Kind from(T&& value) {
    using Plain = std::remove_cvref_t<T>;
    if constexpr (std::is_integral_v<Plain> && !std::is_same_v<Plain, bool>) {
      return Kind(static_cast<std::int64_t>(value));
    } else {
      return Kind(std::forward<T>(value));
    }
  }
};

struct Entry {
  std::string key;
  Value value;
  friend bool operator==(const Entry&, const Entry&) = default;
};

inline bool operator==(const Value& a, const Value& b) { return a.kind == b.kind; }

// An indirect object. Where it is a stream its value is the stream's dictionary, without /Length.
struct Object {
  Value value;
  std::optional<std::string> stream;  // Already encoded by the dictionary's /Filter.
};

// What the header says, and with it which rules the objects follow.
enum class Version : std::uint8_t { pdf_1_7, pdf_2_0 };

// All the objects of a file. PoDoFo 1.x fixes the numbers of the first three; so do we.
struct ObjectTable {
  static constexpr Reference catalog{1}, information{2}, pages{3};

  Version version = Version::pdf_1_7;
  std::vector<Object> objects = std::vector<Object>(3);  // Object n stands at n - 1.

  // A number whose object is set later.
  [[nodiscard]] Reference reserve() {
    objects.emplace_back();
    return {static_cast<std::uint32_t>(objects.size())};
  }
  [[nodiscard]] Object& at(Reference reference) { return objects[reference.number - 1]; }
  void set(Reference reference, Dictionary value) { at(reference).value = std::move(value); }
  void set(Reference reference, Syntax value) { at(reference).value = std::move(value); }
  Reference add(Dictionary value) {
    objects.push_back({Value(std::move(value)), std::nullopt});
    return {static_cast<std::uint32_t>(objects.size())};
  }
  Reference add(Syntax value) {
    objects.push_back({Value(std::move(value)), std::nullopt});
    return {static_cast<std::uint32_t>(objects.size())};
  }
  Reference add_stream(Dictionary dictionary, std::string encoded) {
    objects.push_back({Value(std::move(dictionary)), std::move(encoded)});
    return {static_cast<std::uint32_t>(objects.size())};
  }
};

// PDF 2.0 has all metadata in its XMP packet (ISO 19005-4, 6.1.3).
[[nodiscard]] inline bool has_information(const ObjectTable& table) { return table.version == Version::pdf_1_7; }

}  // namespace cvpdf::output::pdf
