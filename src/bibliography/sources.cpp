#include "bibliography/sources.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "base/ascii.hpp"
#include "base/file.hpp"
#include "bibliography/bib_publication.hpp"
#include "bibliography/overlays.hpp"
#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {
namespace {

using Paths = std::vector<content::PlainText>;

// `visit(bibliography, nodes)` for a section or a group, its groups first.
template <typename Holder, typename Visit>
void visit_lists(Holder& holder, const Visit& visit);

template <typename Visit>
void visit_children(content::Entry& entry, const Visit& visit) {
  for (content::Node& node : entry.children) {
    if (auto* group = std::get_if<content::Group>(&node)) visit_lists(*group, visit);
    if (auto* child = std::get_if<content::Entry>(&node)) visit_children(*child, visit);
  }
}

template <typename Holder, typename Visit>
void visit_lists(Holder& holder, const Visit& visit) {
  for (content::Node& node : holder.nodes) {
    if (auto* entry = std::get_if<content::Entry>(&node)) visit_children(*entry, visit);
    if (auto* group = std::get_if<content::Group>(&node)) visit_lists(*group, visit);
  }
  visit(holder.bibliography, holder.nodes);
}

class Importer {
 public:
  Importer(content::Cv& cv, std::string folder, std::vector<std::string>& files, Diagnostics& diagnostics)
      : cv_(cv),
        overlays_(cv.overlays, cv.roles),
        folder_(std::move(folder)),
        files_(files),
        diagnostics_(diagnostics) {}

  void run() {
    read_all();
    for (content::Section& section : cv_.sections) fill(section);
    overlays_.report_unused(diagnostics_);
  }

 private:
  // All before any is used: parents of entries may stand in a later file.
  void read_all() {
    std::vector<bibtex::FileList> lists;
    for (content::Section& section : cv_.sections) {
      visit_lists(section, [&](const Paths& paths, const std::vector<content::Node>& /*nodes*/) {
        lists.push_back(open(paths));
      });
    }
    for (bibtex::Entry& entry : bibtex::read_bibs(lists, diagnostics_)) {
      read_[entry.span.file].push_back(std::move(entry));
    }
  }

  bibtex::FileList open(const Paths& paths) {
    bibtex::FileList list;
    for (const content::PlainText& path : paths) {
      if (const std::optional<std::uint32_t> file = open(path)) list.push_back(*file);
    }
    return list;
  }

  // A file that several lists choose from is read and reported once.
  std::optional<std::uint32_t> open(const content::PlainText& path) {
    const std::string place = place_of(path);
    const auto [known, is_new] = opened_.try_emplace(place);
    if (!is_new) return known->second;
    std::optional<std::string> text = read_named_file(place, path.span, diagnostics_);
    if (!text) return std::nullopt;
    files_.push_back(place);
    known->second = diagnostics_.add_source(place, std::move(*text));
    return known->second;
  }

  [[nodiscard]] std::string place_of(const content::PlainText& path) const {
    return (std::filesystem::path(folder_) / path.utf8).lexically_normal().string();
  }

  // What is added to a group is not seen by the list around it.
  void fill(content::Section& section) {
    const std::string& own = section.language.utf8;
    language_ = &language::find_language(own.empty() ? cv_.language : own);
    visit_lists(section, [this](Paths& paths, std::vector<content::Node>& nodes) {
      keys_.clear();
      for (const content::PlainText& path : std::exchange(paths, {})) add(path, nodes);
    });
  }

  void add(const content::PlainText& path, std::vector<content::Node>& nodes) {
    const std::optional<std::uint32_t> file = opened_[place_of(path)];
    if (!file) return;
    for (const content::Entry& entry : publications(*file)) {
      if (is_new(entry)) nodes.emplace_back(entry);
    }
  }

  // One key, one publication of a list, however many files have it.
  bool is_new(const content::Entry& entry) {
    const auto* key = content::field<content::PlainText>(entry, content::Slot::key);
    if (key == nullptr || key->utf8.empty() || keys_.insert(ascii_lowered(key->utf8)).second) return true;
    diagnostics_.report(
        {Severity::warning, "bibliography/duplicate-key",
         fmt::format("another file of this list has an entry '{}', and this one is left out", key->utf8), key->span,
         ""});
    return false;
  }

  const std::vector<content::Entry>& publications(std::uint32_t file) {
    const auto [known, is_new] = publications_.try_emplace({file, language_});
    std::vector<content::Entry>& all = known->second;
    if (!is_new) return all;
    Diagnostics again;
    Diagnostics& diagnostics = reported_.insert(file).second ? diagnostics_ : again;
    BibReader reader(cv_.roles, *language_, diagnostics);
    for (const bibtex::Entry& entry : read_[file]) {
      content::Entry publication = reader.publication(entry);
      const bool is_shown = overlays_.apply(publication, diagnostics);
      const bool has_title = content::field<content::RichText>(publication, content::Slot::title) != nullptr;
      if (is_shown && has_title) all.push_back(std::move(publication));
    }
    reader.report_unshown();
    return all;
  }

  content::Cv& cv_;
  const language::Language* language_ = nullptr;  // Of the section at hand.
  Overlays overlays_;
  std::map<std::string, std::optional<std::uint32_t>> opened_;  // By place; none where it cannot be read.
  std::map<std::uint32_t, std::vector<bibtex::Entry>> read_;    // By file.
  // By file and language: a thesis is called what its section calls it.
  std::map<std::pair<std::uint32_t, const language::Language*>, std::vector<content::Entry>> publications_;
  std::set<std::uint32_t> reported_;  // What is wrong with a file is the same in all languages.
  std::set<std::string> keys_;        // Of the list at hand.
  std::string folder_;
  std::vector<std::string>& files_;
  Diagnostics& diagnostics_;
};

}  // namespace

void add_bibliographies(content::Cv& cv, const std::string& folder, std::vector<std::string>& files,
                        Diagnostics& diagnostics) {
  Importer(cv, folder, files, diagnostics).run();
}

}  // namespace cvpdf::bibliography
