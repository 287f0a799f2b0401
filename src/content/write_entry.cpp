#include "content/write_entry.hpp"

#include <algorithm>
#include <string>

#include "content/entry_fields.hpp"
#include "content/entry_kinds.hpp"
#include "content/reference_types.hpp"
#include "content/write_values.hpp"

namespace cvpdf::content {
namespace {

std::string end_literal(std::monostate) { return {}; }
std::string end_literal(const Ongoing&) { return toml::string_literal("present"); }
std::string end_literal(const Date& date) { return literal(date); }

// Puts the keys in the order of the kind's row.
class EntryWriter {
 public:
  EntryWriter(toml::Writer& out, const Entry& entry, const std::vector<AuthorRole>& roles)
      : out_(out), entry_(entry), roles_(roles) {}

  void write() {
    for (const FieldSpec& spec : entry_.kind->fields) {
      std::visit([&](const auto& value) { put(spec, value); }, entry_.fields[static_cast<std::size_t>(spec.slot)]);
    }
    put_list_choice(out_, entry_.lists);
    out_.put("language", literal(entry_.language));
    put_page_wish(out_, entry_.page);
  }

 private:
  void put(const FieldSpec&, std::monostate) {}
  void put(const FieldSpec& spec, const RichText& text) { out_.put(spec.key, literal(text)); }
  void put(const FieldSpec& spec, const std::vector<RichText>& paragraphs) { out_.put(spec.key, literal(paragraphs)); }
  void put(const FieldSpec& spec, const std::vector<Item>& items) { out_.put(spec.key, literal(items, out_.indent())); }
  // The roles are in the marks.
  void put(const FieldSpec& spec, const std::vector<Author>& authors) {
    if (spec.type == FieldType::authors) out_.put(spec.key, literal(authors, roles_));
  }
  void put(const FieldSpec& spec, const std::vector<PlainText>& words) { out_.put(spec.key, literal(words)); }
  void put(const FieldSpec& spec, const Flag& /*flag*/) { out_.put(spec.key, "true"); }
  void put(const FieldSpec& spec, const PlainText& text) {
    const bool is_assumed = spec.slot == Slot::type && text.utf8 == assumed_type(entry_);
    if (!is_assumed) out_.put(spec.key, literal(text));
  }
  // Several keys fill the slot: the one that says it most plainly is put.
  void put(const FieldSpec& spec, const Period& period) {
    if (spec.type == FieldType::end) {
      out_.put(spec.key, std::visit([](const auto& end) { return end_literal(end); }, period.end));
    } else if (period.begin && spec.key == begin_key(period)) {
      out_.put(spec.key, literal(*period.begin));
    }
  }

  // A date that has no end is a `date`; where it is a year, a `year`.
  [[nodiscard]] std::string_view begin_key(const Period& period) const {
    if (!std::holds_alternative<std::monostate>(period.end)) return key_of_type(FieldType::begin);
    const bool is_year = period.begin->year != 0 && period.begin->month == 0;
    const bool has_year = std::any_of(entry_.kind->fields.begin(), entry_.kind->fields.end(),
                                      [](const FieldSpec& spec) { return spec.key == year_key; });
    return is_year && has_year ? year_key : key_of_type(FieldType::date);
  }

  // The first that is not for years alone.
  [[nodiscard]] std::string_view key_of_type(FieldType type) const {
    const auto found =
        std::find_if(entry_.kind->fields.begin(), entry_.kind->fields.end(),
                     [type](const FieldSpec& spec) { return spec.type == type && spec.key != year_key; });
    return found == entry_.kind->fields.end() ? std::string_view() : found->key;
  }

  toml::Writer& out_;
  const Entry& entry_;
  const std::vector<AuthorRole>& roles_;
};

}  // namespace

void write_entry(toml::Writer& out, const Entry& entry, const std::vector<AuthorRole>& roles) {
  EntryWriter(out, entry, roles).write();
}

}  // namespace cvpdf::content
