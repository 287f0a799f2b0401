// What is read of a hyphenation dictionary, and the words for what is wrong with one.
#include "language/pattern_dictionary.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

namespace cvpdf::language {
namespace {

Dictionary read(const std::string& text) {
  std::istringstream in(text);
  return read_dictionary(in);
}

// "a1b" for letters "ab" and values 0, 1, 0; a marked value has a "!" behind it.
std::string shown(const Patterns& patterns) {
  std::string text;
  for (const auto& [letters, values] : patterns) {
    text += text.empty() ? "" : " ";
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i] != 0) text += std::to_string(values[i] % 0x80) + (values[i] >= 0x80 ? "!" : "");
      if (i < letters.size()) text += letters[i];
    }
  }
  return text;
}

struct PatternDictionaryRow {
  std::string_view dictionary, patterns;
};

TEST(ReadDictionary, Patterns) {
  const PatternDictionaryRow rows[] = {
      {"UTF-8\na1b\n", "a1b"},
      {"UTF-8\r\n.a1b2\r\n\r\n3c.\r\n", ".a1b2 3c."},
      {"UTF-8\n% a comment\n# another\na1b and more\n", "a1b"},
      {"UTF-8\na1b\na2b\n", "a2b"},
      {"ISO8859-1\n\xE4"
       "1b\n",
       "ä1b"},
      {"ISO8859-2\n\xB9"
       "1b\n",
       "š1b"},
      {"ISO8859-5\n\xD0"
       "1\xD1\n",
       "а1б"},
      {"ISO8859-7\n\xE1"
       "1\xE2\n",
       "α1β"},
      {"ISO8859-13\n\xE0"
       "1b\n",
       "ą1b"},
      {"ISO8859-15\n\xA8"
       "1b\n",
       "š1b"},
      {"KOI8-R\n\xC1"
       "1\xC2\n",
       "а1б"},
      {"microsoft-cp1251\n\xE0"
       "1\xE1\n",
       "а1б"},
      {"UTF-8\nasz1szony/sz=,2,1\n", "asz1szony"},
      {"UTF-8\nas1szony/sz=,2,1\n", "as1!szony"},
      {"UTF-8\n.as1szo3ny/sz=,2,1\n", ".as1!szo3ny"},
      {"UTF-8\né1é2é3/é=,2,1\n", "é1!é2é3"},
      {"UTF-8\n1é1/é=\n", "1!é1!"},
      {"UTF-8\nLEFTHYPHENMIN 3\nNOHYPHEN ',-\na1\n", "a1"},
  };
  for (const PatternDictionaryRow& row : rows) {
    EXPECT_EQ(shown(read(std::string(row.dictionary)).levels.front()), row.patterns) << row.dictionary;
  }
}

TEST(ReadDictionary, Keywords) {
  const Dictionary dictionary = read(
      "UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 4\nCOMPOUNDLEFTHYPHENMIN 2\nCOMPOUNDRIGHTHYPHENMIN 3\na1b\nNEXTLEVEL\n"
      "c1d\n");
  EXPECT_EQ(dictionary.left_minimum, 1U);
  EXPECT_EQ(dictionary.right_minimum, 4U);
  EXPECT_EQ(dictionary.joint_left_minimum, 2U);
  EXPECT_EQ(dictionary.joint_right_minimum, 3U);
  ASSERT_EQ(dictionary.levels.size(), 2U);
  EXPECT_EQ(shown(dictionary.levels[0]), "a1b");
  EXPECT_EQ(shown(dictionary.levels[1]), "c1d");
}

TEST(ReadDictionary, BrokenOnes) {
  const PatternDictionaryRow rows[] = {
      {"", "it is empty or cannot be read"},
      {"UTF-8", "it has no patterns"},
      {"UTF-8\n% nothing\n", "it has no patterns"},
      {"UTF-8\na1b\nNEXTLEVEL\n", "it has no patterns"},
      {"\na1b\n", "line 1: the character set '' is unknown"},
      {"KLINGON-8\na1b\n", "line 1: the character set 'KLINGON-8' is unknown"},
      {"a1b\nc1d\n", "line 1: the character set 'a1b' is unknown"},
      {"UTF-8\na1b\n\xE4"
       "1b\n",
       "line 3: its bytes are not of the declared character set"},
      {"UTF-8\n123\n", "line 2: a pattern needs letters"},
      {"UTF-8\nLEFTHYPHENMIN two\n", "line 2: here is no small number: two"},
      {"UTF-8\nLEFTHYPHENMIN\n", "line 2: here is no small number: "},
      {"UTF-8\nRIGHTHYPHENMIN -1\n", "line 2: here is no small number: -1"},
      {"UTF-8\nRIGHTHYPHENMIN 999999999999\n", "line 2: here is no small number: 999999999999"},
      {"UTF-8\nNOHYPHEN ab,c\n", "line 2: NOHYPHEN with letters is not supported"},
      {"UTF-8\na1\nNEXTLEVEL\nb1\nNEXTLEVEL\n", "line 5: more than two levels are not supported"},
      {"UTF-8\na1b/c\n", "line 2: a respelling needs a '='"},
      {"UTF-8\na1b/c=,x,1\n", "line 2: a respelling needs numbers"},
      {"UTF-8\na1b/c=,1\n", "line 2: a respelling needs numbers"},
      {"UTF-8\na1b/c=,0,1\n", "line 2: a respelling counts letters from 1"},
  };
  for (const PatternDictionaryRow& row : rows) {
    try {
      static_cast<void>(read(std::string(row.dictionary)));
      ADD_FAILURE() << "taken: " << row.dictionary;
    } catch (const DictionaryError& error) {
      EXPECT_EQ(error.what(), row.patterns) << row.dictionary;
    }
  }
  EXPECT_THROW(static_cast<void>(read("UTF-8\n" + std::string(200, 'a') + "1b\n")), DictionaryError);
}

}  // namespace
}  // namespace cvpdf::language
