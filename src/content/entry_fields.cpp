#include "content/entry_fields.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "content/authors.hpp"
#include "content/date.hpp"
#include "content/fields.hpp"
#include "content/items.hpp"
#include "content/level.hpp"
#include "content/reference_types.hpp"
#include "content/roles.hpp"
#include "unicode/text.hpp"

namespace cvpdf::content {
namespace {

bool is_date(FieldType type) { return type == FieldType::date || type == FieldType::begin || type == FieldType::end; }

// Takes the keys of one entry, one by one.
class FieldReader {
 public:
  FieldReader(Entry& entry, toml::Cursor& cursor, const std::vector<AuthorRole>& roles, Diagnostics& diagnostics)
      : entry_(entry), cursor_(cursor), roles_(roles), diagnostics_(diagnostics) {}

  std::vector<RoleWish> read() {
    for (const FieldSpec& spec : entry_.kind->fields) {
      if (is_date(spec.type)) {
        read_date_of(spec);
      } else if (spec.type == FieldType::roles) {
        wishes_ = take_role_wishes(cursor_, spec.key, roles_, diagnostics_);
      } else {
        keep(spec, value_of(spec));
      }
    }
    finish_period();
    finish_type();
    check_status();
    check_level();
    return std::move(wishes_);
  }

 private:
  // Of what is neither a date nor a wish for roles.
  Field value_of(const FieldSpec& spec) {
    const std::string_view key = spec.key;
    if (spec.type == FieldType::rich_text) return unless_empty(take_markup(cursor_, key, diagnostics_));
    if (spec.type == FieldType::paragraphs) return unless_empty(take_paragraphs(cursor_, key, diagnostics_));
    if (spec.type == FieldType::items) return unless_empty(take_items(cursor_, key, diagnostics_));
    if (spec.type == FieldType::authors) return unless_empty(take_authors(cursor_, key, roles_, diagnostics_));
    if (spec.type == FieldType::words) return unless_empty(words(spec));
    if (spec.type == FieldType::url) return unless_blank(take_url(cursor_, key, diagnostics_));
    return spec.type == FieldType::flag ? flag(spec) : unless_blank(take_plain_text(cursor_, key));
  }

  std::vector<PlainText> words(const FieldSpec& spec) {
    const std::string message = fmt::format("one of the '{}' is empty", spec.key);
    return take_words(cursor_, spec.key, {Severity::error, "content/empty-word", message, {}, {}}, diagnostics_);
  }
  Field flag(const FieldSpec& spec) {
    const toml::Value* value = cursor_.take_of<bool>(spec.key, "true or false");
    return value != nullptr && std::get<bool>(value->kind) ? Field{Flag{value->span}} : Field{};
  }

  template <typename T>
  static Field unless_empty(T value) {
    return value.empty() ? Field{} : Field{std::move(value)};
  }
  static Field unless_blank(PlainText text) { return text.utf8.empty() ? Field{} : Field{std::move(text)}; }

  void keep(const FieldSpec& spec, Field value) {
    if (spec.need == Need::required && std::holds_alternative<std::monostate>(value)) report_lack(spec);
    entry_.fields[static_cast<std::size_t>(spec.slot)] = std::move(value);
  }

  // Absent, or blank; a wrong type was reported already.
  void report_lack(const FieldSpec& spec) {
    const toml::Value* value = cursor_.take(spec.key);
    if (value == nullptr) {
      if (!cursor_.has(spec.key)) cursor_.report_missing(spec.key);
      return;
    }
    const auto* string = std::get_if<toml::String>(&value->kind);
    const auto* array = std::get_if<toml::Array>(&value->kind);
    if ((string == nullptr || !is_blank(string->utf8)) && (array == nullptr || !array->values.empty())) return;
    report("content/empty-field", fmt::format("'{}' is empty", spec.key), value->span,
           "write something, or leave the entry out");
  }

  void read_date_of(const FieldSpec& spec) {
    const toml::Value* value = cursor_.take(spec.key);
    const PeriodEnd read = take_date(cursor_, spec.key, diagnostics_);
    if (value == nullptr || std::holds_alternative<std::monostate>(read)) return;
    if (spec.type == FieldType::end) {
      period_.end = read;
      end_place_ = value->span;
      return;
    }
    if (std::holds_alternative<Ongoing>(read)) return report_present(spec, value->span);
    if (period_.begin) {
      return report("content/two-dates", fmt::format("'{}' and '{}' give the same date twice", begin_key_, spec.key),
                    value->span, "leave one of them out");
    }
    period_.begin = std::get<Date>(read);
    begin_key_ = spec.key;
    single_ = spec.type == FieldType::date;
  }

  void report_present(const FieldSpec& spec, const SourceSpan& span) {
    report("content/bad-date", fmt::format("'{}' cannot be \"present\"", spec.key), span,
           "only an end can: end = \"present\"");
  }

  void finish_period() {
    const bool has_end = !std::holds_alternative<std::monostate>(period_.end);
    if (single_ && has_end) {
      report("content/two-dates", fmt::format("'{}' is a single date and has no end", begin_key_), end_place_,
             "give a start and an end, or a date alone");
    }
    const auto* end = std::get_if<Date>(&period_.end);
    if (period_.begin && end != nullptr && is_before(*end, *period_.begin)) {
      report("content/end-before-start", "the end is before the start", end->span, "exchange them, or mend the year");
    }
    if (period_.begin || has_end) entry_.fields[static_cast<std::size_t>(Slot::period)] = std::move(period_);
  }

  // The types of publications, and what stands for none.
  void finish_type() {
    const auto types = std::span(reference_types).first(publication_type_count);
    if (const auto* given = field<PlainText>(entry_, Slot::type)) {
      if (is_one_of(types, *given, "content/bad-type", "a publication's type")) return;
    }
    if (entry_.kind->name != "publication") return;
    const std::string type(assumed_type(entry_));
    entry_.fields[static_cast<std::size_t>(Slot::type)] = PlainText{type, entry_.span};
  }

  void check_status() {
    const auto* given = field<PlainText>(entry_, Slot::status);
    if (given == nullptr || is_one_of(status_names, *given, "content/bad-status", "a publication's status")) return;
    entry_.fields[static_cast<std::size_t>(Slot::status)] = {};
  }

  // 4 is "4/5"; words stay as they are.
  void check_level() {
    auto* given = std::get_if<PlainText>(&entry_.fields[static_cast<std::size_t>(Slot::level)]);
    if (given == nullptr || !is_numeric(given->utf8)) return;
    const bool is_part = given->utf8.find('/') == std::string::npos;
    const auto share = share_of(is_part ? fmt::format("{}/{}", given->utf8, usual_levels) : given->utf8);
    if (share) {
      given->utf8 = fmt::format("{}/{}", share->part, share->whole);
      return;
    }
    report("content/bad-level", fmt::format("'{}' is no level", given->utf8), given->span,
           fmt::format("write 0 to {}, a share of up to {} such as \"7/10\", or words", usual_levels, most_levels));
    *given = {};
  }

  bool is_one_of(std::span<const std::string_view> names, const PlainText& word, std::string_view code,
                 std::string_view what) {
    if (std::find(names.begin(), names.end(), word.utf8) != names.end()) return true;
    const std::string_view meant = unicode::nearest(word.utf8, {names.begin(), names.end()});
    report(std::string(code), fmt::format("{} is one of: {}", what, fmt::join(names, ", ")), word.span,
           meant.empty() ? std::string() : fmt::format("did you mean `{}`?", meant));
    return false;
  }

  void report(std::string code, std::string message, const SourceSpan& span, std::string hint) {
    diagnostics_.report({Severity::error, std::move(code), std::move(message), span, std::move(hint)});
  }

  Entry& entry_;
  toml::Cursor& cursor_;
  const std::vector<AuthorRole>& roles_;
  Diagnostics& diagnostics_;
  std::vector<RoleWish> wishes_;
  Period period_;
  std::string_view begin_key_;
  SourceSpan end_place_;
  bool single_ = false;
};

}  // namespace

std::vector<RoleWish> take_fields(Entry& entry, toml::Cursor& cursor, const std::vector<AuthorRole>& roles,
                                  Diagnostics& diagnostics) {
  return FieldReader(entry, cursor, roles, diagnostics).read();
}

}  // namespace cvpdf::content
