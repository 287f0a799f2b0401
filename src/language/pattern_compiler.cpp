// A program of the build: packs the hyphenation dictionaries of a list as the arrays of pattern_table.hpp. It knows
// nothing of words. Usage: pattern_compiler LIST FOLDER
//
// A row of the list: tags | package | dictionary | minima | path of the dictionary. Into the folder it writes
// pattern_sets, pattern_nodes and pattern_values.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"

#include "language/pattern_trie.hpp"

namespace {

using cvpdf::language::DictionaryError;
using cvpdf::language::PackedPatterns;
using cvpdf::language::PatternSet;

struct Row {
  std::vector<std::string> tags;
  unsigned left_minimum = 0, right_minimum = 0;
  std::string path;
};

std::vector<std::string> parted(const std::string& line) {
  std::vector<std::string> fields;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, '|');) fields.push_back(field);
  return fields;
}

Row parse_row(const std::string& line) {
  constexpr std::size_t field_count = 5;
  const std::vector<std::string> fields = parted(line);
  if (fields.size() != field_count) throw DictionaryError("a row of the list has five fields: " + line);
  Row row;
  std::istringstream tags(fields[0]);
  for (std::string tag; tags >> tag;) row.tags.push_back(tag);
  std::istringstream minima(fields[3]);
  if (row.tags.empty() || !(minima >> row.left_minimum >> row.right_minimum)) {
    throw DictionaryError("a row of the list has tags and two minima: " + line);
  }
  row.path = fields[4].substr(std::min(fields[4].size(), fields[4].find_first_not_of(' ')));
  return row;
}

PatternSet named(PatternSet set, const std::string& tag) {
  if (tag.size() >= cvpdf::language::longest_tag) throw DictionaryError("the tag is too long: " + tag);
  std::transform(tag.begin(), tag.end(), std::begin(set.tag), cvpdf::ascii_lower);
  return set;
}

// libhyphen takes two letters at either end where a dictionary does not say.
std::uint8_t minimum(unsigned of_dictionary, unsigned of_row) {
  return static_cast<std::uint8_t>(std::max(of_dictionary == 0 ? 2 : of_dictionary, of_row));
}

void compile(const Row& row, PackedPatterns& packed) {
  std::ifstream file(row.path, std::ios::binary);
  const cvpdf::language::Dictionary dictionary = cvpdf::language::read_dictionary(file);
  PatternSet set = pack(dictionary, packed);
  set.left_minimum = minimum(dictionary.left_minimum, row.left_minimum);
  set.right_minimum = minimum(dictionary.right_minimum, row.right_minimum);
  for (const std::string& tag : row.tags) packed.sets.push_back(named(set, tag));
}

PackedPatterns compile_list(const std::string& path) {
  PackedPatterns packed;
  std::ifstream list(path);
  for (std::string line; std::getline(list, line);) {
    const Row row = parse_row(line);
    try {
      compile(row, packed);
    } catch (const DictionaryError& error) {
      throw DictionaryError(row.path + ": " + error.what());
    }
  }
  if (packed.sets.empty()) throw DictionaryError(path + ": it cannot be read or has no rows");
  return packed;
}

template <typename T>
void write(const std::vector<T>& rows, const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(rows.data()), static_cast<std::streamsize>(rows.size() * sizeof(T)));
  if (!file.flush()) throw DictionaryError(path + ": it cannot be written");
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::cerr << "usage: pattern_compiler LIST FOLDER\n";
    return 2;
  }
  try {
    const PackedPatterns packed = compile_list(arguments[1]);
    const std::string folder = arguments[2];
    write(packed.sets, folder + "/pattern_sets");
    write(packed.nodes, folder + "/pattern_nodes");
    write(packed.values, folder + "/pattern_values");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "pattern_compiler: " << error.what() << "\n";
    return 1;
  }
}
