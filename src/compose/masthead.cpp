// Name, headline, contacts; and the folio.
#include "compose/masthead.hpp"

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
  if (slot == "url") return &person.url;
  return nullptr;
}

std::string contact_uri(std::string_view slot, const PlainText& contact) {
  if (contact.utf8.empty()) return {};
  if (slot == "email") return bibliography::mail_uri(contact.utf8);
  if (slot == "phone") return bibliography::telephone_uri(contact.utf8);
  if (slot == "url") return bibliography::web_uri(contact.utf8);
  return {};
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

void print_contact(std::string_view slot, const PlainText& contact, TypeId type, InlineWriter& out) {
  const std::string uri = contact_uri(slot, contact);
  const std::string words = unbroken(slot == "url" ? bibliography::printed_url(contact.utf8) : contact.utf8);
  if (uri.empty()) return out.plain_text(words, type, contact.span);
  out.begin_link(uri, contact.span);
  out.verbatim(words, type, contact.span);
  out.end_link();
}

SlotSource source_of(const Profile& profile) {
  SlotSource source;
  const auto value = [&profile](std::string_view name) -> const std::string& {
    static const std::string none;
    if (name == "network") return profile.network;
    if (name == "user") return profile.user;
    return name == "url" ? profile.url : none;
  };
  source.has = [value](std::string_view name) { return !value(name).empty(); };
  source.target = [value](std::string_view name) {
    return value(name).empty() ? std::string{} : bibliography::web_uri(value(name));
  };
  source.print = [value, &profile](std::string_view name, TypeId type, InlineWriter& out) {
    const std::string& words = value(name);
    out.verbatim(unbroken(name == "url" ? bibliography::printed_url(words) : words), type, profile.span);
  };
  return source;
}

// The contacts one by one, with the layout's separator between.
class ContactLine {
 public:
  ContactLine(const Person& person, const layout::Masthead& form, TypeId type, InlineWriter& out)
      : person_(person), form_(form), type_(type), out_(out) {}

  void write() {
    SlotSource source;
    source.has = [this](std::string_view name) {
      const PlainText* contact = contact_of(person_, name);
      return name == "profiles" ? !person_.profiles.empty() : contact != nullptr && !contact->utf8.empty();
    };
    source.print = [this](std::string_view name, TypeId type, InlineWriter& out) {
      if (name == "profiles") return profiles();
      separate();
      if (const PlainText* contact = contact_of(person_, name)) print_contact(name, *contact, type, out);
    };
    source.target = [](std::string_view /*slot*/) { return std::string{}; };
    for (const layout::Pattern& pattern : form_.contacts) {
      write_parts(select_cells(pattern, source).left, type_, source, out_);
    }
  }

 private:
  void separate() {
    if (!std::exchange(is_first_, false)) out_.verbatim(form_.separator, type_, {});
  }
  void profiles() {
    for (const Profile& profile : person_.profiles) {
      const SlotSource source = source_of(profile);
      const Cells cells = select_cells(form_.profile, source);
      if (cells.left.empty()) continue;
      separate();
      write_parts(cells.left, type_, source, out_);
    }
  }

  const Person& person_;
  const layout::Masthead& form_;
  TypeId type_;
  InlineWriter& out_;
  bool is_first_ = true;
};

bool has_contacts(const Person& person) {
  return !person.email.utf8.empty() || !person.phone.utf8.empty() || !person.location.utf8.empty() ||
         !person.url.utf8.empty() || !person.profiles.empty();
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
  source.has = [&person](std::string_view name) { return has_slot(person, name); };
  source.print = [&person, &form](std::string_view name, TypeId type, InlineWriter& out) {
    if (name == "name") return out.plain_text(person.name.utf8, type, person.name.span);
    if (name == "headline") return out.rich_text(person.headline, type);
    if (name == "contacts") return ContactLine(person, form, type, out).write();
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

SlotSource footer_source(const Person& person) {
  SlotSource source;
  source.has = [](std::string_view name) { return name == "name" || name == "page" || name == "pages"; };
  source.print = [&person](std::string_view name, TypeId type, InlineWriter& out) {
    if (name == "name") return out.plain_text(person.name.utf8, type, {});
    out.page_field(name == "page" ? document::PageField::Kind::number : document::PageField::Kind::count, type);
  };
  source.target = [](std::string_view /*slot*/) { return std::string{}; };
  return source;
}

document::Paragraph footer_cell(const std::vector<const layout::Part*>& parts, const SlotSource& source, Draft& draft) {
  constexpr auto style = static_cast<layout::StyleIndex>(StyleName::folio);
  InlineWriter out(draft, document::structure_artifact);
  write_parts(parts, draft.styles().over(body_type, style), source, out);
  document::Paragraph paragraph;
  paragraph.content = std::move(out).take();
  paragraph.style = draft.styles().paragraph(style);
  paragraph.structure = document::structure_artifact;
  return paragraph;
}

}  // namespace

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

std::vector<document::Block> compose_footer(const Person& person, Draft& draft) {
  const SlotSource source = footer_source(person);
  const Cells cells = select_cells(draft.layout().footer.pattern, source);
  std::vector<document::Block> flow;
  if (cells.empty()) return flow;
  if (cells.left.empty() || cells.right.empty()) {
    const auto& parts = cells.left.empty() ? cells.right : cells.left;
    flow.push_back(draft.loose(footer_cell(parts, source, draft)));
    return flow;
  }
  document::Paragraph left = footer_cell(cells.left, source, draft);
  document::Paragraph right = footer_cell(cells.right, source, draft);
  left.style.alignment = document::Alignment::ragged_right;
  right.style.alignment = document::Alignment::ragged_left;
  flow.push_back(draft.loose_row(std::move(left), std::move(right), {}));
  return flow;
}

}  // namespace cvpdf::compose
