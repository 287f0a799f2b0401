#include "output/html/person_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "output/html/escape.hpp"
#include "output/reflow/links.hpp"

namespace cvpdf::output::html {

namespace {

using reflow::Paragraph;

struct Contacts {
  std::vector<std::string> mails, telephones, pages;
};

void add_once(std::string_view value, std::vector<std::string>& values) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.emplace_back(value);
}

void add_links(const Paragraph& paragraph, Contacts& contacts) {
  for (const reflow::Piece& piece : paragraph.words) {
    if (!reflow::is_safe_target(piece.target)) continue;
    const std::string_view shown = reflow::shown_address(piece.target);
    const bool is_mail = piece.target.find('@') != std::string::npos && shown.size() < piece.target.size();
    const bool is_page = shown.size() == piece.target.size();
    add_once(shown, is_page ? contacts.pages : is_mail ? contacts.mails : contacts.telephones);
  }
}

Contacts contacts_of(const std::vector<reflow::Block>& masthead) {
  Contacts contacts;
  for (const reflow::Block& block : masthead) {
    if (const auto* row = std::get_if<reflow::Row>(&block.kind)) {
      for (const Paragraph& cell : row->cells) add_links(cell, contacts);
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block.kind)) {
      add_links(*paragraph, contacts);
    }
  }
  return contacts;
}

// Members of one object, those without a value left out.
class Members {
 public:
  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) put(name, json_string(value));
  }
  // One alone is no list.
  void add(std::string_view name, const std::vector<std::string>& values) {
    if (values.size() == 1) return add(name, values.front());
    std::string list;
    for (const std::string& value : values) list += (list.empty() ? "" : ", ") + json_string(value);
    if (!values.empty()) put(name, '[' + list + ']');
  }
  [[nodiscard]] std::string object() const { return "{" + text_ + "\n}"; }

 private:
  void put(std::string_view name, std::string_view json) {
    text_ += fmt::format("{}\n  {}: {}", text_.empty() ? "" : ",", json_string(name), json);
  }
  std::string text_;
};

}  // namespace

std::string person_data(const reflow::Tree& tree) {
  Contacts contacts = contacts_of(tree.parts.front().masthead);
  std::erase(contacts.pages, tree.metadata.url);
  Members members;
  members.add("@context", "https://schema.org");
  members.add("@type", "Person");
  members.add("name", tree.metadata.author);
  members.add("jobTitle", tree.metadata.headline);
  members.add("email", contacts.mails);
  members.add("telephone", contacts.telephones);
  members.add("url", tree.metadata.url);
  members.add("sameAs", contacts.pages);
  return members.object();
}

}  // namespace cvpdf::output::html
