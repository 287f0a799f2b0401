// What crosses the border between the program and the module that reads PDFs back: plain values, no library's types.
// The program loads the module when a check is asked for, and never else (src/verifier.cpp).
#pragma once

#include <cvpdf/diagnostic.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cvpdf::verify {

// A stretch of the content in reading order, such as a word or a part of one. Words end at blanks, and at the end of a
// block.
struct ExpectedText {
  std::string utf8;
  SourceSpan span;  // Where it stands in the content; no place: a layout's own words.
  // What follows on: the same block, or another.
  enum class Then : std::uint8_t { goes_on, block_ends };
  Then then = Then::goes_on;
  // A separator that is not set where a line ends at it.
  enum class Presence : std::uint8_t { certain, possible };
  Presence presence = Presence::certain;
  // A formula's glyphs say no words: that it is there is all that is expected.
  enum class Kind : std::uint8_t { words, formula };
  Kind kind = Kind::words;
};

// One check of one file. It refers to the bytes and the texts, which must outlive it.
struct Task {
  std::string name;  // Of the file, for places.
  std::string_view bytes;
  const std::vector<ExpectedText>* expected = nullptr;  // None: the text is compared with nothing.
  std::string person;                                   // Whose name comes first; empty: unknown.
};

// The content's TOML out of a file that carries it, by its name.
struct Attached {
  std::string name, bytes;
};

// What the module offers; the program asks for it by the name `cvpdf_verify_door`. No function throws.
struct Door {
  const char* version;  // Program and module must be of one version: their values must be laid out alike.
  std::vector<Diagnostic> (*verify)(const Task& task);
  // No value where the file carries none, or cannot be read: verify() says so.
  std::optional<Attached> (*attached)(std::string_view bytes);
  // The name of the layout that the file says it was set in; empty where it says none.
  std::string (*layout)(std::string_view bytes);
};
inline constexpr const char* door_name = "cvpdf_verify_door";

}  // namespace cvpdf::verify
