// The readers of single values of a layout.
#include "layout/fields.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <charconv>
#include <cmath>

#include "unicode/text.hpp"

namespace cvpdf::layout {

namespace {

struct UnitName {
  std::string_view name;
  Extent::Unit unit;
  double factor;
};
constexpr std::array<UnitName, 7> unit_names{{{"pt", Extent::Unit::points, 1.0},
                                              {"mm", Extent::Unit::points, points_per_inch / millimetres_per_inch},
                                              {"cm", Extent::Unit::points, 10 * points_per_inch / millimetres_per_inch},
                                              {"in", Extent::Unit::points, points_per_inch},
                                              {"em", Extent::Unit::ems, 1.0},
                                              {"line", Extent::Unit::lines, 1.0},
                                              {"lines", Extent::Unit::lines, 1.0}}};
// Beyond these a page could not hold it, and sums of lengths might overflow.
constexpr double most_points = 5000;
constexpr double most_multiples = 100;

bool is_in_bounds(const Extent& extent) {
  const double most = extent.unit == Extent::Unit::points ? most_points : most_multiples;
  return std::isfinite(extent.amount) && std::abs(extent.amount) <= most;
}

std::optional<Extent> parse_text(std::string_view text) {
  double amount = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount);
  if (error != std::errc{}) return std::nullopt;
  std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  while (!unit.empty() && unit.front() == ' ') unit.remove_prefix(1);
  for (const UnitName& row : unit_names) {
    if (row.name == unit) return Extent{amount * row.factor, row.unit};
  }
  return std::nullopt;
}

std::optional<double> number_of(const toml::Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value.kind)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value.kind)) return *real;
  return std::nullopt;
}

std::optional<Extent> read_extent_value(const toml::Value& value, Extent::Unit unit) {
  if (const auto* text = std::get_if<toml::String>(&value.kind)) return parse_text(text->utf8);
  if (const auto number = number_of(value)) return Extent{*number, unit};
  return std::nullopt;
}

std::optional<Gap> parse_gap(const toml::Value& value, Diagnostics& diagnostics) {
  const auto* array = std::get_if<toml::Array>(&value.kind);
  if (array == nullptr) {
    const auto natural = parse_extent(value, Extent::Unit::lines, diagnostics);
    return natural ? std::optional(Gap{*natural, {}, {}}) : std::nullopt;
  }
  std::array<Extent, 3> parts{};
  if (array->values.empty() || array->values.size() > parts.size()) {
    diagnostics.report({Severity::error, "layout/bad-length", "a gap has one to three numbers", value.span,
                        "write a number of lines, or [natural, stretch, shrink]"});
    return std::nullopt;
  }
  for (std::size_t i = 0; i < array->values.size(); ++i) {
    const auto part = parse_extent(array->values[i], Extent::Unit::lines, diagnostics);
    if (!part) return std::nullopt;
    parts.at(i) = *part;
  }
  return Gap{parts[0], parts[1], parts[2]};
}

template <typename T>
void assign(std::optional<T> value, T& target) {
  if (value) target = std::move(*value);
}

}  // namespace

std::optional<Extent> parse_extent(const toml::Value& value, Extent::Unit unit, Diagnostics& diagnostics) {
  const auto extent = read_extent_value(value, unit);
  if (!extent) {
    diagnostics.report(
        {Severity::error, "layout/bad-length", "this is not a length", value.span,
         "write a number, or a number with a unit such as \"10pt\", \"22mm\", \"1.2em\" or \"0.5 lines\""});
    return std::nullopt;
  }
  if (is_in_bounds(*extent)) return extent;
  diagnostics.report({Severity::error, "layout/out-of-range", "this length is too large", value.span,
                      fmt::format("at most {} points, or {} ems or lines", most_points, most_multiples)});
  return std::nullopt;
}

const toml::Value* Fields::take_word(std::string_view key) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr || std::holds_alternative<toml::String>(value->kind)) return value;
  cursor_.report_wrong_type(*value, key, "a string");
  return nullptr;
}

const std::vector<toml::Value>* Fields::take_array(std::string_view key) {
  const toml::Array* array = cursor_.take_array(key);
  return array == nullptr ? nullptr : &array->values;
}

void Fields::report(std::string code, std::string message, SourceSpan span, std::string hint) {
  diagnostics_.report({Severity::error, std::move(code), std::move(message), span, std::move(hint)});
}

void Fields::report_choice(std::string_view key, const toml::Value& value, const std::vector<std::string_view>& words) {
  const std::string& word = std::get<toml::String>(value.kind).utf8;
  const std::string_view meant = unicode::nearest(word, words);
  report("layout/bad-choice", fmt::format("'{}' is no choice for '{}'", word, key), value.span,
         meant.empty() ? fmt::format("one of: {}", fmt::join(words, ", ")) : fmt::format("did you mean '{}'?", meant));
}

void Fields::read(std::string_view key, std::string& target) {
  if (const toml::String* text = cursor_.take_string(key)) target = text->utf8;
}

void Fields::read(std::string_view key, std::optional<std::string>& target) {
  if (const toml::String* text = cursor_.take_string(key)) target = text->utf8;
}

void Fields::read(std::string_view key, Named& target) {
  if (const toml::Value* value = take_word(key)) target = {std::get<toml::String>(value->kind).utf8, value->span};
}

void Fields::read(std::string_view key, std::optional<Named>& target) {
  if (const toml::Value* value = take_word(key)) target = Named{std::get<toml::String>(value->kind).utf8, value->span};
}

void Fields::read(std::string_view key, Pattern& target) {
  if (const toml::String* text = cursor_.take_string(key)) {
    assign(parse_pattern(*text, span().file, diagnostics_), target);
  }
}

void Fields::read(std::string_view key, std::optional<Pattern>& target) {
  if (!target) target.emplace();
  read(key, *target);
  if (target->empty()) target.reset();
}

void Fields::read(std::string_view key, std::vector<Pattern>& target) {
  const auto* values = take_array(key);
  if (values == nullptr) return;
  target.clear();
  for (const toml::Value& value : *values) {
    const auto* text = std::get_if<toml::String>(&value.kind);
    if (text == nullptr) {
      cursor_.report_wrong_type(value, key, "a pattern");
    } else if (auto pattern = parse_pattern(*text, span().file, diagnostics_)) {
      target.push_back(std::move(*pattern));
    }
  }
}

std::optional<Line> Fields::read_line(const toml::Value& value) {
  Line line;
  line.span = value.span;
  if (const auto* text = std::get_if<toml::String>(&value.kind)) {
    assign(parse_pattern(*text, span().file, diagnostics_), line.pattern);
    return line;
  }
  const auto* members = std::get_if<toml::Table>(&value.kind);
  if (members == nullptr) return std::nullopt;
  Fields fields(*members, value.span, "a line", diagnostics_);
  fields.read("pattern", line.pattern);
  fields.read("style", line.style);
  fields.cursor().finish();
  return line;
}

void Fields::read(std::string_view key, std::vector<Line>& target) {
  const auto* values = take_array(key);
  if (values == nullptr) return;
  target.clear();
  for (const toml::Value& value : *values) {
    if (auto line = read_line(value)) {
      target.push_back(std::move(*line));
    } else {
      cursor_.report_wrong_type(value, key, "a pattern, or a table with `pattern` and `style`");
    }
  }
}

void Fields::read(std::string_view key, std::vector<std::string>& target) {
  const auto values = cursor_.take_strings(key);
  if (values.empty()) return;
  target.clear();
  for (const toml::Value* value : values) target.push_back(std::get<toml::String>(value->kind).utf8);
}

void Fields::read(std::string_view key, std::vector<Named>& target) {
  const auto values = cursor_.take_strings(key);
  if (values.empty()) return;
  target.clear();
  for (const toml::Value* value : values) target.push_back({std::get<toml::String>(value->kind).utf8, value->span});
}

void Fields::read(std::string_view key, Extent& target, Unit unit) {
  if (const toml::Value* value = cursor_.take(key)) assign(parse_extent(*value, unit, diagnostics_), target);
}

void Fields::read(std::string_view key, std::optional<Extent>& target, Unit unit) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr) return;
  if (auto extent = parse_extent(*value, unit, diagnostics_)) target = extent;
}

void Fields::read_fixed(std::string_view key, std::optional<Length>& target) {
  const toml::Value* value = cursor_.take(key);
  const auto extent = value == nullptr ? std::nullopt : parse_extent(*value, Unit::points, diagnostics_);
  if (!extent) return;
  if (extent->unit == Unit::points && extent->amount >= 0) {
    target = Length::points(extent->amount);
    return;
  }
  report("layout/bad-length", fmt::format("'{}' is a positive length of its own unit", key), value->span,
         "write it in pt, mm, cm or in");
}

void Fields::read_lines(std::string_view key, std::vector<Line>& target) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr) return;
  const bool is_one =
      std::holds_alternative<toml::String>(value->kind) || std::holds_alternative<toml::Table>(value->kind);
  if (!is_one) return read(key, target);
  target.clear();
  if (auto line = read_line(*value)) target.push_back(std::move(*line));
}

void Fields::read(std::string_view key, Gap& target) {
  if (const toml::Value* value = cursor_.take(key)) assign(parse_gap(*value, diagnostics_), target);
}

void Fields::read(std::string_view key, std::optional<Gap>& target) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr) return;
  if (auto gap = parse_gap(*value, diagnostics_)) target = gap;
}

std::optional<double> Fields::number(std::string_view key, double least, double most) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr) return std::nullopt;
  const auto number = number_of(*value);
  if (!number) return cursor_.report_wrong_type(*value, key, "a number"), std::nullopt;
  if (*number >= least && *number <= most) return number;
  report("layout/out-of-range", fmt::format("'{}' is out of range", key), value->span,
         fmt::format("write a number from {} to {}", least, most));
  return std::nullopt;
}

std::optional<int> Fields::integer(std::string_view key, int least, int most) {
  const auto value = number(key, least, most);
  return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

void Fields::table(std::string_view key, std::string what, const std::function<void(Fields&)>& visit) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr) return;
  const auto* members = std::get_if<toml::Table>(&value->kind);
  if (members == nullptr) return cursor_.report_wrong_type(*value, key, "a table");
  Fields fields(*members, value->span, std::move(what), diagnostics_);
  visit(fields);
  fields.cursor().finish();
}

void Fields::tables(std::string_view key, std::string_view what,
                    const std::function<void(const toml::Member&, Fields&)>& visit) {
  const toml::Value* value = cursor_.take(key);
  if (value == nullptr) return;
  const auto* members = std::get_if<toml::Table>(&value->kind);
  if (members == nullptr) return cursor_.report_wrong_type(*value, key, "a table");
  toml::Cursor names(*members, value->span, std::string(what), diagnostics_);
  for (const toml::Member& member : members->members) {
    const auto* table = std::get_if<toml::Table>(&member.value.kind);
    if (table == nullptr) {
      names.report_wrong_type(member.value, member.key, "a table");
      continue;
    }
    Fields fields(*table, member.value.span, fmt::format("{} '{}'", what, member.key), diagnostics_);
    visit(member, fields);
    fields.cursor().finish();
  }
}

}  // namespace cvpdf::layout
