// Lists of authors.
#include "bibliography/citation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "bibliography/author_window.hpp"
#include "bibliography/name_form.hpp"
#include "bibliography/nearest_author.hpp"
#include "content/roles.hpp"

namespace cvpdf::bibliography {

namespace {

using content::Author;
using content::Slot;

constexpr std::string_view ellipsis = "\u2026";

class AuthorList {
 public:
  AuthorList(const content::Entry& entry, const People& people, const AuthorForm& form, Diagnostics& diagnostics)
      : entry_(entry), people_(people), form_(form), language_(*form.language), diagnostics_(diagnostics) {}

  std::vector<AuthorText> run() {
    const auto* authors = content::field<std::vector<Author>>(entry_, Slot::authors);
    if (authors == nullptr || authors->empty()) return {};
    authors_ = authors;
    count_ = content::named_count(*authors);
    has_others_ = count_ < authors->size();
    find_owner();
    const std::vector<std::size_t> places = places_to_name();
    for (std::size_t i = 0; i < places.size(); ++i) {
      joint(places, i);
      author(places[i]);
    }
    close(places);
    return std::move(parts_);
  }

 private:
  void find_owner() {
    int found = 0;
    is_own_.resize(count_);
    for (std::size_t i = 0; i < count_; ++i) {
      is_own_[i] = people_.owner().is((*authors_)[i].name);
      if (is_own_[i] && ++found == 1) owner_place_ = i;
      if (is_own_[i] && found == 2) report_twice((*authors_)[i]);
    }
    if (found == 0) report_not_found();
  }

  [[nodiscard]] std::vector<std::size_t> places_to_name() const {
    const std::size_t most = form_.most ? static_cast<std::size_t>(*form_.most) : count_;
    std::vector<bool> must(count_);
    for (std::size_t i = 0; i < count_; ++i) must[i] = most >= count_ || is_own_[i] || !(*authors_)[i].marks.empty();
    if (form_.keeps_last && !has_others_ && count_ > 0) must.back() = true;
    return named_authors(must, most, has_others_ ? ListEnd::others_follow : ListEnd::complete);
  }

  void joint(const std::vector<std::size_t>& places, std::size_t i) {
    if (i == 0) return;
    const bool has_gap = places[i] != places[i - 1] + 1;
    const bool is_last = i + 1 == places.size() && places[i] + 1 == count_ && !has_others_;
    add_joint(has_gap ? fmt::format("{0}{1}{0}", joint_text(), ellipsis) : is_last ? last_joint() : joint_text());
  }

  [[nodiscard]] std::string joint_text() const { return form_.joint.empty() ? ", " : form_.joint; }
  [[nodiscard]] std::string last_joint() const {
    const std::string& own = count_ == 2 ? form_.two_joint : form_.last_joint;
    if (!own.empty()) return own;
    return std::string(count_ == 2 ? language_.two_joint : language_.last_joint);
  }

  // "A et al.", "A, B, et al.", whoever cuts the list; and how many there are, where some are not named.
  void close(const std::vector<std::size_t>& places) {
    const std::size_t next = places.empty() ? 0 : places.back() + 1;
    if (next < authors_->size()) others((*authors_)[next], places.size());
    if (places.size() < count_) add_joint(fmt::format(" ({})", counted()));
  }

  // `first` is the first of them, or stands for them in the source.
  void others(const Author& first, std::size_t named) {
    if (named > 0) add_joint(named == 1 && form_.joint.empty() ? " " : joint_text());
    parts_.push_back({AuthorPart::name, std::string(language_.and_others), first.span});
  }

  // Where others are not named by the source itself, nobody knows how many there are.
  [[nodiscard]] std::string counted() const {
    std::string text = has_others_ ? fmt::format("{}+", count_) : fmt::format("{}", count_);
    text = fmt::format(fmt::runtime(language_.author_count), fmt::arg("count", text));
    if (owner_place_) text += ", " + language::ordinal(language_.tag, static_cast<int>(*owner_place_) + 1);
    return text;
  }

  void author(std::size_t place) {
    const Author& author = (*authors_)[place];
    const std::string name = printed(author);
    const std::optional<std::size_t> team = people_.team_of(author.name);
    AuthorText text{AuthorPart::name, name, author.span};
    if (team) text.part = AuthorPart::team_name;
    if (team) text.team = *team;
    if (is_own_[place]) text.part = AuthorPart::own_name;
    parts_.push_back(std::move(text));
    if (!author.marks.empty()) parts_.push_back({AuthorPart::marks, author.marks, author.span});
  }

  // What stands behind the family's name is a suffix, but the given name where the family's comes first.
  [[nodiscard]] std::string printed(const Author& author) const {
    const std::size_t at = author.family.empty() ? std::string::npos : author.name.rfind(author.family);
    if (form_.names == NameForm::as_written || at == std::string::npos) return formed_name(author.name, form_.names);
    const std::string before = trimmed(author.name.substr(0, at));
    const std::string behind = trimmed(author.name.substr(at + author.family.size()));
    return before.empty() ? formed_name(behind, author.family, {}, form_.names)
                          : formed_name(before, author.family, behind, form_.names);
  }

  static std::string trimmed(std::string_view text) {
    constexpr std::string_view around = " ,";
    const std::size_t begin = std::min(text.find_first_not_of(around), text.size());
    const std::size_t end = text.find_last_not_of(around);
    return end == std::string_view::npos ? std::string() : std::string(text.substr(begin, end + 1 - begin));
  }

  void add_joint(std::string text) { parts_.push_back({AuthorPart::joint, std::move(text), {}}); }

  void report_not_found() {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < count_; ++i) names.push_back((*authors_)[i].name);
    const std::string_view near = nearest_author(people_.names(), names);
    const std::string hint = near.empty() ? std::string("if the name is written in another way, add that way")
                                          : fmt::format("if '{}' is meant, mend the name or add it", near);
    diagnostics_.report({Severity::warning, "bibliography/owner-not-found",
                         "the person of this CV is not among the authors of this publication", entry_.span,
                         hint + " to `also` in [person]"});
  }
  void report_twice(const Author& author) {
    diagnostics_.report({Severity::warning, "bibliography/owner-twice",
                         fmt::format("'{}' is the second author who may be the person of this CV", author.name),
                         author.span, "both are set in bold"});
  }

  const content::Entry& entry_;
  const People& people_;
  const AuthorForm& form_;
  const language::Language& language_;
  Diagnostics& diagnostics_;
  const std::vector<Author>* authors_ = nullptr;
  bool has_others_ = false;
  std::size_t count_ = 0;  // Of those who are named in the source.
  std::vector<bool> is_own_;
  std::optional<std::size_t> owner_place_;
  std::vector<AuthorText> parts_;
};

}  // namespace

std::vector<AuthorText> list_authors(const content::Entry& entry, const People& people, const AuthorForm& form,
                                     Diagnostics& diagnostics) {
  return AuthorList(entry, people, form, diagnostics).run();
}

}  // namespace cvpdf::bibliography
