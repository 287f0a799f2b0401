// Lists of authors, types of publications.
#include "bibliography/citation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "unicode/text.hpp"

namespace cvpdf::bibliography {

namespace {

using content::Author;
using content::Slot;

bool is_given(const content::Entry& entry, Slot slot) {
  return !std::holds_alternative<std::monostate>(entry.fields[static_cast<std::size_t>(slot)]);
}

// "et al.", "and others": those whom the list leaves out.
bool stands_for_others(const Author& author) {
  const std::string folded = unicode::folded(author.name);
  return folded == "et al" || folded == "others" || folded == "and others";
}

class AuthorList {
 public:
  AuthorList(const content::Entry& entry, const Owner& owner, const language::Language& language,
             Diagnostics& diagnostics)
      : entry_(entry), owner_(owner), language_(language), diagnostics_(diagnostics) {}

  std::vector<AuthorText> run() {
    const auto* authors = content::field<std::vector<Author>>(entry_, Slot::authors);
    if (authors == nullptr || authors->empty()) return {};
    const bool has_others = stands_for_others(authors->back());
    const std::size_t named = authors->size() - (has_others ? 1U : 0U);
    for (std::size_t i = 0; i < named; ++i) {
      if (i > 0) parts_.push_back({AuthorPart::joint, i + 1 == named && !has_others ? last_joint(named) : ", ", {}});
      author((*authors)[i]);
    }
    if (has_others) others(authors->back(), named);
    if (own_count_ == 0) report_not_found();
    return std::move(parts_);
  }

 private:
  [[nodiscard]] std::string last_joint(std::size_t named) const {
    return std::string(named == 2 ? language_.two_joint : language_.last_joint);
  }

  // "A et al.", "A, B, et al."
  void others(const Author& author, std::size_t named) {
    if (named > 0) parts_.push_back({AuthorPart::joint, named == 1 ? " " : ", ", {}});
    parts_.push_back({AuthorPart::name, std::string(language_.and_others), author.span});
  }

  void author(const Author& author) {
    const bool is_own = owner_.is(author.name);
    if (is_own && ++own_count_ == 2) report_twice(author);
    parts_.push_back({is_own ? AuthorPart::own_name : AuthorPart::name, author.name, author.span});
    if (!author.marks.empty()) parts_.push_back({AuthorPart::marks, author.marks, author.span});
  }

  void report_not_found() {
    diagnostics_.report({Severity::warning, "bibliography/owner-not-found",
                         "the person of this CV is not among the authors of this publication", entry_.span,
                         "if the name is written in another way, add that way to `also` in [person]"});
  }
  void report_twice(const Author& author) {
    diagnostics_.report({Severity::warning, "bibliography/owner-twice",
                         fmt::format("'{}' is the second author who may be the person of this CV", author.name),
                         author.span, "both are set in bold"});
  }

  const content::Entry& entry_;
  const Owner& owner_;
  const language::Language& language_;
  Diagnostics& diagnostics_;
  std::vector<AuthorText> parts_;
  int own_count_ = 0;
};

}  // namespace

Owner::Owner(const content::Person& person) {
  const auto add = [this](const content::PlainText& text) {
    const std::string bare = respelled(text.utf8, Spelling::bare), longer = respelled(text.utf8, Spelling::two_letters);
    add_spelling(bare);
    if (longer != bare) add_spelling(longer);
  };
  add(person.name);
  for (const content::PlainText& name : person.also) add(name);
}

void Owner::add_spelling(std::string_view name) {
  Name parsed = parse_name(name);
  std::string letters = family_letters(parsed);
  names_.push_back({std::move(parsed), std::move(letters)});
}

bool Owner::is(std::string_view author) const {
  const std::string bare = respelled(author, Spelling::bare), longer = respelled(author, Spelling::two_letters);
  return is_spelled(bare) || (longer != bare && is_spelled(longer));
}

// Nearly all authors are others, and most of them do not even have the letters of the family's name.
bool Owner::is_spelled(std::string_view author) const {
  std::string letters = unicode::folded(author);
  letters.erase(std::remove(letters.begin(), letters.end(), ' '), letters.end());
  std::optional<Name> name;
  return std::any_of(names_.begin(), names_.end(), [&](const Own& own) {
    if (letters.find(own.letters) == std::string::npos) return false;
    if (!name) name = parse_name(author);
    return may_be(own.name, *name);
  });
}

std::vector<AuthorText> list_authors(const content::Entry& entry, const Owner& owner,
                                     const language::Language& language, Diagnostics& diagnostics) {
  return AuthorList(entry, owner, language, diagnostics).run();
}

std::string_view publication_type(const content::Entry& entry) {
  if (const auto* type = content::field<content::PlainText>(entry, Slot::type)) return type->utf8;
  if (is_given(entry, Slot::arxiv) && !is_given(entry, Slot::venue)) return "preprint";
  return is_given(entry, Slot::number) ? "article" : "proceedings";
}

}  // namespace cvpdf::bibliography
