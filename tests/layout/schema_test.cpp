// The table of the layout language against the reader, against the built-in layouts, and against itself.
#include "layout/schema.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "layout/reading.hpp"
#include "layout/schema_tables.hpp"

namespace cvpdf::layout {
namespace {

std::string text_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// The headers of a table with names for what stands in capitals: "[page.PAPER.margins]" is "page.a4.margins".
std::vector<std::string> places_of(const TableSpec& table) {
  std::vector<std::string> out;
  std::istringstream headers{std::string(table.header)};
  for (std::string header; std::getline(headers, header, ',');) {
    header.erase(std::remove_if(header.begin(), header.end(), [](char c) { return c == ' ' || c == '[' || c == ']'; }),
                 header.end());
    const std::pair<const char*, const char*> names[] = {{"PAPER", "a4"}, {"NAME", "mine"}, {"KIND", "publication"}};
    for (const auto& [capitals, name] : names) header = std::regex_replace(header, std::regex(capitals), name);
    out.push_back(header);
  }
  if (out.empty()) out.emplace_back();
  return out;
}

bool is_line(const TableSpec& table) { return table.name == "line"; }

std::set<std::string> keys_of(const TableSpec& table) {
  std::set<std::string> keys;
  for (const KeySpec& key : table.keys) keys.emplace(key.key);
  return keys;
}

bool takes_any_name(const TableSpec& table) { return is_any_name(table.keys.front()); }

// Every word in quotes in the sources of this folder that could be a key, and every key of the table.
std::set<std::string> possible_keys() {
  std::set<std::string> words;
  const std::regex literal("\"([a-z][a-z0-9_]*)\"");
  for (const auto& entry : std::filesystem::directory_iterator(CVPDF_SOURCE_DIR "/src/layout")) {
    if (entry.path().filename().string().rfind("schema", 0) == 0) continue;
    const std::string text = text_of_file(entry.path());
    for (std::sregex_iterator match(text.begin(), text.end(), literal), end; match != end; ++match) {
      words.insert((*match)[1]);
    }
  }
  for (const TableSpec& table : schema_tables()) words.merge(keys_of(table));
  std::erase_if(words, [](const std::string& word) { return word.front() < 'a'; });
  return words;
}

// Only letters read [letter]; they read all other tables, too.
Reading read_as_letter(std::string_view text) {
  const Folder folder;
  folder.write("one.toml", text);
  Reading reading;
  LayoutChoice choice{"./one.toml", folder.path(), {}, {}, {}};
  choice.purpose = Purpose::letter;
  reading.layout = read_layout(choice, reading.files, reading.diagnostics);
  return reading;
}

// Those of `words` that the reader knows in the table at `place`: of a value that is no key's, it only says so.
std::set<std::string> known_at(const std::string& place, const std::set<std::string>& words) {
  std::set<std::string> known = words;
  std::vector<std::string> some;
  const auto ask = [&] {
    std::string text = place.empty() ? "" : fmt::format("[{}]\n", place);
    for (const std::string& word : some) text += fmt::format("{} = 1979-05-27\n", word);
    const Reading reading = read_as_letter(text);
    for (const Diagnostic& row : reading.diagnostics.all()) {
      if (row.code == "toml/unknown-key") known.erase(row.message.substr(13, row.message.find('\'', 13) - 13));
    }
    some.clear();
  };
  constexpr std::size_t at_once = 90;  // The reader reports no more than a hundred of a table.
  for (const std::string& word : words) {
    some.push_back(word);
    if (some.size() == at_once) ask();
  }
  ask();
  return known;
}

TEST(LayoutSchema, HasTheKeysThatTheReaderKnowsAndNoOthers) {
  const std::set<std::string> words = possible_keys();
  constexpr std::size_t fewest = 150;
  ASSERT_GT(words.size(), fewest);
  for (const TableSpec& table : schema_tables()) {
    if (takes_any_name(table) || is_line(table)) continue;
    for (const std::string& place : places_of(table)) {
      std::set<std::string> known = known_at(place, words);
      if (table.name == "letter") known.erase("sections");  // It means nothing to letters.
      EXPECT_EQ(known, keys_of(table)) << "[" << place << "]";
    }
  }
}

TEST(LayoutSchema, HasTheKeysOfLines) {
  const std::set<std::string> words = possible_keys();
  const auto line = std::find_if(schema_tables().begin(), schema_tables().end(), is_line);
  ASSERT_NE(line, schema_tables().end());
  for (const std::string& word : words) {
    const Reading reading = read_text(fmt::format("[masthead]\nlines = [{{ {} = '' }}]\n", word));
    EXPECT_EQ(places(reading.diagnostics).find("unknown-key") == std::string::npos, keys_of(*line).contains(word))
        << word;
  }
}

std::vector<std::string> words_of(const KeySpec& key) {
  std::vector<std::string> words;
  std::istringstream text{std::string(key.words)};
  for (std::string word; std::getline(text, word, '|');) words.push_back(word);
  return words;
}

std::vector<std::string> quoted_all(std::vector<std::string> words) {
  for (std::string& word : words) word = fmt::format("'{}'", word);
  return words;
}

// Values of a key, each of which the reader takes.
std::vector<std::string> samples_of(const KeySpec& key) {
  switch (key.type) {
    case ValueType::text:
      return {"''", "', '"};
    case ValueType::strings:
      return {"['a', 'b']"};
    case ValueType::boolean:
      return {"true", "false"};
    case ValueType::integer:
    case ValueType::number:
      return {fmt::format("{}", key.least), fmt::format("{}", key.most)};
    case ValueType::integers:
      return {fmt::format("[{}, {}]", key.least, key.most)};
    case ValueType::choice:
    case ValueType::choices:
      return quoted_all(words_of(key));
    case ValueType::ems:
    case ValueType::points:
      return {"1", "9.5", "'9pt'", "'1.2em'", "'1 lines'"};
    case ValueType::fixed:
      return {"1", "'2mm'", "'.5 in'"};
    case ValueType::gap:
      return {"1", "[1]", "['6pt', 0.5, 0.25]"};
    case ValueType::pattern:
      return {"'{title:strong@url}[, {place}] >> x'"};
    case ValueType::patterns:
      return {"['{email}', '{url}']"};
    case ValueType::lines:
      return {"[]", "['{title}', { pattern = '{title}', style = 'body' }]"};
    case ValueType::line:
      return {"'x'", "['x', 'y']", "{ pattern = 'x', style = 'body' }"};
    case ValueType::rgb:
      return {"'#123456'", "'#123'"};
    case ValueType::color:
      return {"'text'", "'#123456'"};
    case ValueType::style:
      return {"'body'"};
    case ValueType::font:
    case ValueType::family:
      return {"'Libertine'"};
    case ValueType::features:
      return {"['cv03=2', '-calt', 'onum']"};
    case ValueType::table:
      return {};
  }
  return {};
}

// Values of which the reader has something to say.
std::vector<std::string> misfits_of(const KeySpec& key) {
  switch (key.type) {
    case ValueType::integer:
    case ValueType::number:
      return {fmt::format("{}", key.least - 1), fmt::format("{}", key.most + 1), "'x'"};
    case ValueType::integers:
      return {fmt::format("[{}]", key.least - 1), fmt::format("[{}]", key.most + 1)};
    case ValueType::choice:
    case ValueType::choices:
      return {"'there is no such word'", "1"};
    case ValueType::ems:
    case ValueType::points:
      return {"'9pc'", "true"};
    case ValueType::fixed:
      return {"-1", "'1em'"};
    case ValueType::gap:
      return {"[]", "[1, 2, 3, 4]", "'x'"};
    case ValueType::pattern:
      return {"'{'", "1"};
    case ValueType::patterns:
    case ValueType::lines:
      return {"['{']", "[1]", "'x'"};
    case ValueType::line:
      return {"'{'", "{ patern = 'x' }"};
    case ValueType::rgb:
      return {"'red'", "1"};
    case ValueType::color:
      return {"'no such colour'", "1"};
    case ValueType::style:
      return {"'no such style'"};
    case ValueType::features:
      return {"['oldstyle']"};
    default:
      return {"1979-05-27"};
  }
}

// What a key asks for beside it: the bounds of a knob a step, what is laid over in the sidebar that there is one.
std::string company_of(const std::string& place, std::string_view key) {
  if (place.starts_with("fit.") && place != "fit.columns" && (key == "least" || key == "most")) return "step = 0.5\n";
  return place == "sidebar" && key != "side" && key != "width" ? "side = 'left'\nwidth = '60mm'\n" : "";
}

// A layout of one key; a place in which any name may stand gets one.
std::string layout_with(const std::string& place, const KeySpec& key, const std::string& value) {
  const std::string name = is_any_name(key) ? "mine" : std::string(key.key);
  return fmt::format("{}{}{} = {}\n", place.empty() ? "" : fmt::format("[{}]\n", place), company_of(place, key.key),
                     name, value);
}

// What is said of values, not of what a key asks for beside it, nor of what the page looks like.
std::string complaints(const std::string& text) {
  std::string out;
  const bool is_of_letters = text.starts_with("[letter]");  // They have no sidebar.
  const Reading reading = is_of_letters ? read_as_letter(text) : read_text(text);
  for (const Diagnostic& row : reading.diagnostics.all()) {
    const bool is_of_others = row.code == "layout/low-contrast" || row.code == "layout/no-room" ||
                              row.code == "layout/bad-photo" || row.code == "layout/no-margin-column" ||
                              row.code == "layout/no-when" || row.code == "layout/unknown-token";
    if (!is_of_others) out += fmt::format("{}: {} ({}); ", row.code, row.message, row.hint);
  }
  return out;
}

TEST(LayoutSchema, HasValuesThatTheReaderTakes) {
  for (const TableSpec& table : schema_tables()) {
    if (is_line(table)) continue;
    for (const std::string& place : places_of(table)) {
      for (const KeySpec& key : table.keys) {
        if (key.key == "extends") continue;
        for (const std::string& value : samples_of(key)) {
          const std::string text = layout_with(place, key, value);
          EXPECT_EQ(complaints(text), "") << text;
        }
      }
    }
  }
}

TEST(LayoutSchema, HasBoundsAndChoicesBeyondWhichTheReaderComplains) {
  for (const TableSpec& table : schema_tables()) {
    if (is_line(table)) continue;
    for (const std::string& place : places_of(table)) {
      for (const KeySpec& key : table.keys) {
        for (const std::string& value : misfits_of(key)) {
          const std::string text = layout_with(place, key, value);
          EXPECT_NE(complaints(text), "") << text;
        }
      }
    }
  }
}

// What the sidebar lays over is read once more, as the sidebar's own.
TEST(LayoutSchema, HasValuesThatTheSidebarTakes) {
  for (const TableSpec& table : schema_tables()) {
    const auto is_laid_over = [&table](const KeySpec& key) { return key.words == table.name; };
    const auto sidebar = std::find_if(schema_tables().begin(), schema_tables().end(),
                                      [](const TableSpec& row) { return row.name == "sidebar"; });
    if (std::none_of(sidebar->keys.begin(), sidebar->keys.end(), is_laid_over)) continue;
    for (const KeySpec& key : table.keys) {
      for (const std::string& value : samples_of(key)) {
        const std::string text =
            "[sidebar]\nside = 'left'\nwidth = '60mm'\n" + layout_with("sidebar." + places_of(table)[0], key, value);
        EXPECT_EQ(complaints(text), "") << text;
      }
    }
  }
}

const TableSpec* find_table(std::string_view name) {
  const auto found = std::find_if(schema_tables().begin(), schema_tables().end(),
                                  [name](const TableSpec& table) { return table.name == name; });
  return found == schema_tables().end() ? nullptr : &*found;
}

TEST(LayoutSchema, HasEveryTableThatItNamesOnceAndNamesEveryTable) {
  std::set<std::string_view> named = {"file", "line"};
  std::set<std::string_view> names;
  for (const TableSpec& table : schema_tables()) {
    EXPECT_TRUE(names.insert(table.name).second) << table.name;
    EXPECT_EQ(keys_of(table).size(), table.keys.size()) << table.name << " has a key twice";
    for (const KeySpec& key : table.keys) {
      EXPECT_EQ(key.summary.back(), '.') << key.key;
      if (key.type == ValueType::table) named.insert(key.words);
    }
  }
  EXPECT_EQ(named, names);
}

const KeySpec* find_key(const TableSpec& table, std::string_view name) {
  const auto found = std::find_if(table.keys.begin(), table.keys.end(),
                                  [name](const KeySpec& key) { return is_any_name(key) || key.key == name; });
  return found == table.keys.end() ? nullptr : &*found;
}

// Keys of a file that the table of tables has not.
void walk(const toml::Table& members, const TableSpec& table, const std::string& place) {
  for (const toml::Member& member : members.members) {
    const KeySpec* key = find_key(table, member.key);
    EXPECT_NE(key, nullptr) << place << member.key;
    const auto* inner = std::get_if<toml::Table>(&member.value.kind);
    if (key == nullptr || inner == nullptr) continue;
    const bool is_table = key->type == ValueType::table;
    EXPECT_TRUE(is_table || key->type == ValueType::line) << place << member.key;
    walk(*inner, *find_table(is_table ? key->words : "line"), place + member.key + ".");
  }
}

TEST(LayoutSchema, HasTheKeysOfAllBuiltInLayouts) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(CVPDF_SOURCE_DIR "/layouts")) {
    if (entry.path().extension() != ".toml") continue;
    Diagnostics diagnostics;
    const auto table =
        toml::parse(diagnostics.add_source(entry.path().string(), text_of_file(entry.path())), diagnostics);
    ASSERT_TRUE(table) << entry.path();
    walk(*table, schema_tables().front(), entry.path().filename().string() + ": ");
    ++files;
  }
  EXPECT_GE(files, 9U);
}

TEST(LayoutSchema, ShowsEveryTableAndKeyOnThePage) {
  const std::string page = schema_markdown();
  for (const TableSpec& table : schema_tables()) {
    EXPECT_NE(page.find(table.summary), std::string::npos) << table.name;
    for (const KeySpec& key : table.keys) {
      EXPECT_NE(page.find(fmt::format("| `{}` | ", key.key)), std::string::npos) << key.key;
    }
  }
}

TEST(LayoutSchema, DefinesWhatItsJsonRefersTo) {
  const std::string json = schema_json();
  const std::regex reference(R"re("\$ref": "#/\$defs/([^"]+)")re");
  std::set<std::string> referred;
  for (std::sregex_iterator match(json.begin(), json.end(), reference), end; match != end; ++match) {
    referred.insert((*match)[1]);
  }
  constexpr std::size_t fewest = 30;
  EXPECT_GT(referred.size(), fewest);
  for (const std::string& name : referred) {
    EXPECT_NE(json.find(fmt::format("\n    \"{}\": {{", name)), std::string::npos) << name;
  }
}

}  // namespace
}  // namespace cvpdf::layout
