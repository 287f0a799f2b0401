#include "content/person.hpp"

#include <optional>
#include <utility>

#include "content/fields.hpp"
#include "content/tables.hpp"

namespace cvpdf::content {
namespace {

PlainText read_name(toml::Cursor& cursor, Diagnostics& diagnostics) {
  PlainText name = take_plain_text(cursor, "name");
  if (!cursor.has("name")) cursor.report_missing("name");
  if (name.span.file != 0 && name.utf8.empty()) {
    diagnostics.report({Severity::error, "content/empty-name", "the person's name is empty", name.span, ""});
  }
  return name;
}

PlainText read_email(toml::Cursor& cursor, Diagnostics& diagnostics) {
  PlainText email = take_plain_text(cursor, "email");
  const std::size_t at = email.utf8.find('@');
  const bool fits = at != std::string::npos && at != 0 && at + 1 < email.utf8.size() &&
                    email.utf8.find_first_of(" \t,;<>") == std::string::npos;
  if (!email.utf8.empty() && !fits) {
    diagnostics.report({Severity::warning, "content/bad-email", "this is no e-mail address", email.span,
                        "an address is name@example.org"});
  }
  return email;
}

NamedPicture read_photo(toml::Cursor& cursor, const PlainText& name, Diagnostics& diagnostics) {
  NamedPicture photo;
  photo.file = take_picture_path(cursor, "photo", diagnostics);
  photo.alt = take_plain_text(cursor, "photo_alt").utf8;
  if (photo.alt.empty()) photo.alt = name.utf8;
  return photo;
}

std::optional<Profile> read_profile(toml::Cursor cursor, Diagnostics& diagnostics) {
  const PlainText network = take_plain_text(cursor, "network");
  const PlainText user = take_plain_text(cursor, "user");
  const PlainText url = take_url(cursor, "url", diagnostics);
  const bool hidden = take_hide(cursor);
  if (network.utf8.empty()) cursor.report_missing("network");
  if (user.utf8.empty() && url.utf8.empty()) cursor.report_missing("user");
  cursor.finish();
  if (hidden) return std::nullopt;
  return Profile{network.utf8, user.utf8, url.utf8, cursor.span()};
}

std::vector<Profile> read_profiles(toml::Cursor& cursor, Diagnostics& diagnostics) {
  std::vector<Profile> profiles;
  for (const toml::Value* value : cursor.take_tables("profiles")) {
    const toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "a profile", diagnostics);
    if (std::optional<Profile> profile = read_profile(table, diagnostics)) profiles.push_back(std::move(*profile));
  }
  return profiles;
}

}  // namespace

Person take_person(toml::Cursor& cursor, std::string_view key, Diagnostics& diagnostics) {
  Person person;
  const toml::Value* value = cursor.take_of<toml::Table>(key, "a table");
  if (value == nullptr) {
    if (!cursor.has(key)) cursor.report_missing(key);
    return person;
  }
  toml::Cursor table(std::get<toml::Table>(value->kind), value->span, "[person]", diagnostics);
  person.name = read_name(table, diagnostics);
  person.also =
      take_words(table, "also", {Severity::error, "content/empty-name", "a name is empty", {}, {}}, diagnostics);
  person.headline = take_markup(table, "headline", diagnostics);
  person.email = read_email(table, diagnostics);
  person.phone = take_plain_text(table, "phone");
  person.location = take_plain_text(table, "location");
  person.url = take_url(table, "url", diagnostics);
  person.photo = read_photo(table, person.name, diagnostics);
  person.profiles = read_profiles(table, diagnostics);
  table.finish({}, document_keys());
  return person;
}

}  // namespace cvpdf::content
