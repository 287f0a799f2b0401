#include "layout/features.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "unicode/spelling.hpp"

namespace cvpdf::layout {

namespace {

using document::FontFeature;
using Tag = std::array<char, 4>;

constexpr std::size_t tag_length = 4;
constexpr int most_feature_value = 255;
constexpr int most_sets = 20;  // ss01 to ss20.
constexpr std::string_view raw_key = "features";

struct Setting {
  std::string_view tag;
  std::uint32_t value = 1;
};
struct FeatureWord {
  std::string_view key, word;
  std::array<Setting, 3> settings;  // Those without a tag do not count.
};
// `caps` also says what becomes of the text: see read_caps.
constexpr FeatureWord words[] = {
    {"figures", "oldstyle", {{{"onum"}}}},
    {"figures", "lining", {{{"lnum"}}}},
    {"figures", "tabular", {{{"tnum"}}}},
    {"figures", "proportional", {{{"pnum"}}}},
    {"figures", "slashed-zero", {{{"zero"}}}},
    {"ligatures", "none", {{{"liga", 0}, {"clig", 0}, {"dlig", 0}}}},
    {"ligatures", "common", {{{"liga"}, {"clig"}}}},
    {"ligatures", "discretionary", {{{"dlig"}}}},
    {"ligatures", "historical", {{{"hlig"}}}},
    {"position", "normal", {{{"sups", 0}, {"sinf", 0}, {"ordn", 0}}}},
    {"position", "superior", {{{"sups"}}}},
    {"position", "inferior", {{{"sinf"}}}},
    {"position", "ordinal", {{{"ordn"}}}},
    {"fractions", "none", {{{"frac", 0}, {"afrc", 0}}}},
    {"fractions", "diagonal", {{{"frac"}}}},
    {"fractions", "stacked", {{{"afrc"}}}},
    {"caps", "none", {{{"smcp", 0}, {"c2sc", 0}}}},
    {"caps", "upper", {}},
    {"caps", "small", {{{"smcp"}}}},
    {"caps", "all-small", {{{"smcp"}, {"c2sc"}}}},
    {"caps", "upper-small", {{{"c2sc"}}}},
};
constexpr std::string_view word_keys[] = {"figures", "ligatures", "position", "fractions"};

constexpr std::pair<std::string_view, std::string_view> exclusive[] = {
    {"onum", "lnum"}, {"pnum", "tnum"}, {"sups", "sinf"}, {"sups", "ordn"}, {"sinf", "ordn"}, {"frac", "afrc"}};

std::string_view text_of(const Tag& tag) { return {tag.data(), tag.size()}; }

FontFeature feature_of(const Setting& setting) {
  FontFeature feature;
  std::copy(setting.tag.begin(), setting.tag.end(), feature.tag.begin());
  feature.value = setting.value;
  return feature;
}

void forget(std::string_view key, std::vector<FeatureChange>& target) {
  target.erase(std::remove_if(target.begin(), target.end(), [key](const FeatureChange& row) { return row.key == key; }),
               target.end());
}

// "onum", "-liga", "ss01=2"
std::optional<FontFeature> parse_feature(std::string_view text) {
  FontFeature feature;
  if (!text.empty() && text.front() == '-') {
    feature.value = 0;
    text.remove_prefix(1);
  }
  if (const std::size_t equals = text.find('='); equals != std::string_view::npos) {
    const std::string digits(text.substr(equals + 1));
    const bool is_number = !digits.empty() && digits.size() <= 3 &&
                           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_number || std::stoi(digits) > most_feature_value) return std::nullopt;
    feature.value = static_cast<std::uint32_t>(std::stoi(digits));
    text = text.substr(0, equals);
  }
  if (text.size() != tag_length) return std::nullopt;
  std::copy(text.begin(), text.end(), feature.tag.begin());
  return feature;
}

// What to write instead of a tag that is none: "oldstyle" is a word of another key.
std::string hint_for(std::string_view text) {
  std::vector<std::string_view> known;
  for (const FeatureWord& row : words) known.push_back(row.word);
  const std::string_view meant = unicode::nearest(text, known);
  const auto* row =
      std::find_if(std::begin(words), std::end(words), [meant](const FeatureWord& word) { return word.word == meant; });
  if (!meant.empty()) return fmt::format("did you mean {} = \"{}\"?", row->key, meant);
  return "write its tag of four letters, such as \"onum\", \"-liga\" or \"ss01=2\"";
}

void read_tags(Fields& fields, std::vector<FeatureChange>& target) {
  const auto values = fields.cursor().take_strings(raw_key);
  if (fields.cursor().has(raw_key)) forget(raw_key, target);
  for (const toml::Value* value : values) {
    const std::string& text = std::get<toml::String>(value->kind).utf8;
    if (const auto feature = parse_feature(text)) {
      target.push_back({raw_key, *feature, value->span});
    } else {
      fields.report("layout/bad-feature", fmt::format("'{}' is no OpenType feature", text), value->span,
                    hint_for(text));
    }
  }
}

const FeatureWord* find_word(std::string_view key, std::string_view word) {
  const auto* found = std::find_if(std::begin(words), std::end(words),
                                   [&](const FeatureWord& row) { return row.key == key && row.word == word; });
  return found == std::end(words) ? nullptr : found;
}

std::vector<std::string_view> words_of(std::string_view key) {
  std::vector<std::string_view> out;
  for (const FeatureWord& row : words) {
    if (row.key == key) out.push_back(row.word);
  }
  return out;
}

void report_word(Fields& fields, std::string_view key, std::string_view word, SourceSpan span) {
  const std::vector<std::string_view> known = words_of(key);
  const std::string_view meant = unicode::nearest(word, known);
  fields.report(
      "layout/bad-choice", fmt::format("'{}' is no choice for '{}'", word, key), span,
      meant.empty() ? fmt::format("one of: {}", fmt::join(known, ", ")) : fmt::format("did you mean '{}'?", meant));
}

// A word of a setting, with its own place.
struct Chosen {
  FontFeature feature;
  SourceSpan span;
};

void add_word(Fields& fields, std::string_view key, const Named& word, std::vector<Chosen>& chosen) {
  const FeatureWord* row = find_word(key, word.name);
  if (row == nullptr) return report_word(fields, key, word.name, word.span);
  for (const Setting& setting : row->settings) {
    if (setting.tag.empty()) continue;
    const FontFeature feature = feature_of(setting);
    const bool excluded = std::any_of(chosen.begin(), chosen.end(), [&feature](const Chosen& other) {
      return exclude_each_other(feature, other.feature);
    });
    if (excluded) {
      fields.report("layout/bad-choice", fmt::format("'{}' excludes a word before it", word.name), word.span,
                    "leave one of them out");
    }
    chosen.push_back({feature, word.span});
  }
}

// Any number of words between blanks.
void read_words(Fields& fields, std::string_view key, std::vector<FeatureChange>& target) {
  const toml::String* text = fields.cursor().take_string(key);
  if (text == nullptr) return;
  std::vector<Chosen> chosen;
  for (std::size_t end = 0, begin = 0;; begin = end) {
    begin = text->utf8.find_first_not_of(' ', begin);
    if (begin == std::string::npos) break;
    end = std::min(text->utf8.find(' ', begin), text->utf8.size());
    add_word(fields, key,
             {text->utf8.substr(begin, end - begin), toml::span_within(*text, fields.span().file, begin, end)}, chosen);
  }
  forget(key, target);
  for (const Chosen& one : chosen) target.push_back({key, one.feature, one.span});
}

void read_sets(Fields& fields, std::vector<FeatureChange>& target) {
  constexpr std::string_view key = "stylistic_sets";
  const toml::Array* sets = fields.cursor().take_array(key);
  if (sets == nullptr) return;
  forget(key, target);
  for (const toml::Value& value : sets->values) {
    const auto* number = std::get_if<std::int64_t>(&value.kind);
    if (number == nullptr) {
      fields.cursor().report_wrong_type(value, key, "a number");
    } else if (*number < 1 || *number > most_sets) {
      fields.report("layout/out-of-range", "there is no such stylistic set", value.span,
                    fmt::format("write a number from 1 to {}", most_sets));
    } else {
      const std::string tag = fmt::format("ss{:02}", *number);
      target.push_back({key, feature_of({tag}), value.span});
    }
  }
}

void read_kerning(Fields& fields, std::vector<FeatureChange>& target) {
  constexpr std::string_view key = "kerning";
  const toml::Value* value = fields.cursor().take_of<bool>(key, "true or false");
  if (value == nullptr) return;
  forget(key, target);
  target.push_back({key, feature_of({"kern", std::get<bool>(value->kind) ? 1U : 0U}), value->span});
}

}  // namespace

void read_features(Fields& fields, std::vector<FeatureChange>& target) {
  for (const std::string_view key : word_keys) read_words(fields, key, target);
  read_kerning(fields, target);
  read_sets(fields, target);
  read_tags(fields, target);
  std::stable_partition(target.begin(), target.end(), [](const FeatureChange& row) { return row.key != raw_key; });
}

void read_caps(Fields& fields, TextChange& text) {
  constexpr std::string_view key = "caps";
  Named word;
  fields.read(key, word);
  if (word.name.empty()) return;
  const FeatureWord* row = find_word(key, word.name);
  if (row == nullptr) return report_word(fields, key, word.name, word.span);
  const bool is_upper = word.name == "upper" || word.name == "upper-small";
  text.caps = is_upper ? Caps::upper : Caps::as_written;
  forget(key, text.features);
  for (const Setting& setting : row->settings) {
    if (!setting.tag.empty()) text.features.push_back({key, feature_of(setting), word.span});
  }
}

bool exclude_each_other(const FontFeature& a, const FontFeature& b) {
  if (a.value == 0 || b.value == 0) return false;
  return std::any_of(std::begin(exclusive), std::end(exclusive), [&](const auto& pair) {
    return (text_of(a.tag) == pair.first && text_of(b.tag) == pair.second) ||
           (text_of(a.tag) == pair.second && text_of(b.tag) == pair.first);
  });
}

}  // namespace cvpdf::layout
