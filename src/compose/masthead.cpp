// Name, headline, contacts.
#include "compose/masthead.hpp"

#include <algorithm>
#include <utility>

#include "bibliography/citation.hpp"
#include "compose/inline_writer.hpp"
#include "compose/line_writer.hpp"

namespace cvpdf::compose {

namespace {

using content::Person;
using content::PlainText;
using content::Profile;
using layout::StyleName;

const PlainText* contact_of(const Person& person, std::string_view slot) {
  if (slot == "email") return &person.email;
  if (slot == "phone") return &person.phone;
  if (slot == "location") return &person.location;
  return slot == "url" || slot == "address" ? &person.url : nullptr;
}

std::string contact_uri(std::string_view slot, const PlainText& contact) {
  if (contact.utf8.empty()) return {};
  if (slot == "email") return bibliography::mail_uri(contact.utf8);
  if (slot == "phone") return bibliography::telephone_uri(contact.utf8);
  return slot == "url" || slot == "address" ? bibliography::web_uri(contact.utf8) : std::string{};
}

// No line ends inside a contact.
std::string unbroken(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (c == ' ') {
      out += "\u00A0";
    } else {
      out += c;
    }
  }
  return out;
}

// An address is printed whole, since machines know it by its scheme; a url as people say it.
std::string words_of(std::string_view slot, const std::string& contact) {
  if (slot == "address") return bibliography::web_uri(contact);
  return unbroken(slot == "url" ? bibliography::printed_url(contact) : contact);
}

void print_contact(std::string_view slot, const PlainText& contact, TypeId type, InlineWriter& out) {
  const std::string uri = contact_uri(slot, contact);
  const std::string words = words_of(slot, contact.utf8);
  out.begin_whole();
  out.begin_link(uri, contact.span);
  if (uri.empty()) {
    out.plain_text(words, type, contact.span);
  } else {
    out.verbatim(words, type, contact.span);
  }
  out.end_link();
  out.end_whole();
}

SlotSource source_of(const Profile& profile) {
  SlotSource source;
  const auto value = [&profile](std::string_view name) -> const std::string& {
    static const std::string none;
    if (name == "network") return profile.network;
    if (name == "user") return profile.user;
    return name == "url" || name == "address" ? profile.url : none;
  };
  source.has = [value](std::string_view name) { return !value(name).empty(); };
  source.target = [value](std::string_view name) {
    return value(name).empty() ? std::string{} : bibliography::web_uri(value(name));
  };
  source.print = [value, &profile](std::string_view name, TypeId type, InlineWriter& out) {
    out.verbatim(words_of(name, value(name)), type, profile.span);
  };
  return source;
}

// Nothing, where the layout's form of a profile needs what it has not.
void print_profile(const Profile& profile, const layout::Pattern& form, TypeId type, InlineWriter& out) {
  const SlotSource source = source_of(profile);
  out.begin_whole();
  write_parts(select_cells(form, source).left, type, source, out);
  out.end_whole();
}

bool prints_profiles(const layout::Pattern& pattern) {
  bool found = false;
  layout::visit_parts(pattern, [&found](const layout::Part& part) { found = found || part.text == "profiles"; });
  return found;
}

// What a pattern of contacts prints; `profile` stands for all profiles, if there is one.
SlotSource contact_source(const Person& person, const layout::Masthead& form, const Profile* profile) {
  SlotSource source;
  source.has = [&person, &form, profile](std::string_view name) {
    if (name == "profiles") return profile != nullptr && !select_cells(form.profile, source_of(*profile)).left.empty();
    const PlainText* contact = contact_of(person, name);
    return contact != nullptr && !contact->utf8.empty();
  };
  source.print = [&person, &form, profile](std::string_view name, TypeId type, InlineWriter& out) {
    if (name == "profiles" && profile != nullptr) return print_profile(*profile, form.profile, type, out);
    if (const PlainText* contact = contact_of(person, name)) print_contact(name, *contact, type, out);
  };
  source.target = [&person](std::string_view name) {
    const PlainText* contact = contact_of(person, name);
    return contact == nullptr ? std::string{} : contact_uri(name, *contact);
  };
  return source;
}

// Visits the patterns of contacts with what they print: one of profiles once for each.
template <typename Visit>
void visit_contacts(const Person& person, const layout::Masthead& form, const Visit& visit) {
  for (const layout::Pattern& pattern : form.contacts) {
    if (!prints_profiles(pattern)) {
      visit(pattern, contact_source(person, form, nullptr));
      continue;
    }
    for (const Profile& profile : person.profiles) visit(pattern, contact_source(person, form, &profile));
  }
}

// The contacts one by one, with the layout's separator between.
void print_contacts(const Person& person, const layout::Masthead& form, TypeId type, InlineWriter& out) {
  bool is_first = true;
  visit_contacts(person, form, [&](const layout::Pattern& pattern, const SlotSource& source) {
    const Cells cells = select_cells(pattern, source);
    if (cells.left.empty()) return;
    if (!std::exchange(is_first, false)) out.separator(form.separator, type);
    write_parts(cells.left, type, source, out);
  });
}

bool has_slot(const Person& person, std::string_view name) {
  if (name == "contacts") return has_contacts(person);
  if (name == "headline") return !person.headline.empty();
  if (name == "name") return !person.name.utf8.empty();
  const PlainText* contact = contact_of(person, name);
  return contact != nullptr && !contact->utf8.empty();
}

SlotSource masthead_source(const Person& person, const layout::Masthead& form) {
  SlotSource source;
  // Contacts in a column of their own are not said twice.
  source.has = [&person, &form](std::string_view name) {
    return (name != "contacts" || !form.contacts_width) && has_slot(person, name);
  };
  source.print = [&person, &form](std::string_view name, TypeId type, InlineWriter& out) {
    if (name == "name") return out.plain_text(person.name.utf8, type, person.name.span);
    if (name == "headline") return out.rich_text(person.headline, type);
    if (name == "contacts") return print_contacts(person, form, type, out);
    if (const PlainText* contact = contact_of(person, name)) print_contact(name, *contact, type, out);
  };
  source.target = [&person](std::string_view name) {
    const PlainText* contact = contact_of(person, name);
    return contact == nullptr ? std::string{} : contact_uri(name, *contact);
  };
  return source;
}

bool names_the_person(const layout::Line& line) {
  bool found = false;
  layout::visit_parts(line.pattern, [&found](const layout::Part& part) {
    found = found || (part.kind == layout::Part::Kind::slot && part.text == "name");
  });
  return found;
}

// In a column of their own contacts are not indented as they are under the name.
Length indent_in_column(Draft& draft) {
  const auto indent = [&draft](StyleName name) {
    return std::max(draft.styles().paragraph(static_cast<layout::StyleIndex>(name)).indent_left, Length());
  };
  return draft.layout().sidebar.contacts ? Length() : -std::min(indent(StyleName::name), indent(StyleName::contact));
}

void compose_contact(const layout::Pattern& pattern, const SlotSource& source, Draft& draft) {
  layout::Line line;
  line.pattern = pattern;
  line.style_index = static_cast<layout::StyleIndex>(StyleName::contact);
  LinePlace place;
  place.indent = indent_in_column(draft);
  set_line(line, source, place, draft);
}

}  // namespace

bool has_contacts(const Person& person) {
  return !person.email.utf8.empty() || !person.phone.utf8.empty() || !person.location.utf8.empty() ||
         !person.url.utf8.empty() || !person.profiles.empty();
}

void compose_masthead(const Person& person, Draft& draft) {
  const layout::Masthead& form = draft.layout().masthead;
  const SlotSource source = masthead_source(person, form);
  for (const layout::Line& line : form.lines) {
    LinePlace place;
    place.role = names_the_person(line) ? document::Role::heading1 : document::Role::paragraph;
    place.keep = document::Keep::with_next;
    place.span = person.name.span;
    set_line(line, source, place, draft);
  }
  draft.space_after(draft.styles().space(form.after));
}

void compose_photo(const Person& person, Draft& draft) {
  using Shape = document::Figure::Shape;
  const layout::PhotoForm& form = draft.layout().photo;
  if (!person.photo.picture || form.side == layout::PhotoForm::Side::none) return;
  document::StructureNode node{document::Role::figure, document::structure_root, {}, {}, {}, {}, {}, {}};
  node.alt = person.photo.alt;
  node.span = person.photo.file.span;
  document::Figure figure;
  figure.size = {form.width, form.height};
  figure.shape = form.shape == layout::PhotoForm::Shape::round ? Shape::ellipse : Shape::rectangle;
  figure.structure = draft.add_node(std::move(node));
  figure.source = person.photo.file.utf8;
  document::BlockStyle style;
  style.alignment = document::Alignment::centered;
  draft.add_figure(std::move(figure), *person.photo.picture, style);
}

void compose_contacts(const Person& person, Draft& draft) {
  visit_contacts(person, draft.layout().masthead, [&draft](const layout::Pattern& pattern, const SlotSource& source) {
    compose_contact(pattern, source, draft);
  });
}

}  // namespace cvpdf::compose
