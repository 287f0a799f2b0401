#include "bibliography/sources.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <set>
#include <utility>

#include "base/ascii.hpp"
#include "base/file.hpp"
#include "bibliography/bib_publication.hpp"
#include "bibliography/overlays.hpp"
#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {
namespace {

class Importer {
 public:
  Importer(const content::Cv& cv, std::string folder, std::vector<std::string>& files, Diagnostics& diagnostics)
      : roles_(cv.roles),
        document_language_(cv.language),
        overlays_(cv.overlays, cv.roles),
        folder_(std::move(folder)),
        files_(files),
        diagnostics_(diagnostics) {}

  void fill_section(content::Section& section) {
    const std::string& own = section.language.utf8;
    language_ = &language::find_language(own.empty() ? document_language_ : own);
    fill(section);
  }

  void finish() const { overlays_.report_unused(diagnostics_); }

 private:
  // Of a section or a group; its groups first, so that they do not see what is added here.
  template <typename Holder>
  void fill(Holder& holder) {
    for (content::Node& node : holder.nodes) {
      if (auto* entry = std::get_if<content::Entry>(&node)) fill_children(*entry);
      if (auto* group = std::get_if<content::Group>(&node)) fill(*group);
    }
    keys_.clear();
    for (const content::PlainText& path : std::exchange(holder.bibliography, {})) add(path, holder.nodes);
  }

  void fill_children(content::Entry& entry) {
    for (content::Node& node : entry.children) {
      if (auto* group = std::get_if<content::Group>(&node)) fill(*group);
      if (auto* child = std::get_if<content::Entry>(&node)) fill_children(*child);
    }
  }

  // A file that several lists choose from is read and reported once.
  void add(const content::PlainText& path, std::vector<content::Node>& nodes) {
    const std::string place = (std::filesystem::path(folder_) / path.utf8).lexically_normal().string();
    const auto known = entries_.find({place, language_});
    const std::vector<content::Entry>& entries = known != entries_.end() ? known->second : read(place, path);
    for (const content::Entry& entry : entries) {
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

  const std::vector<content::Entry>& read(const std::string& place, const content::PlainText& path) {
    std::vector<content::Entry>& entries = entries_[{place, language_}];
    Diagnostics world;
    std::optional<std::string> text = read_file(place, world);
    if (!text) report(world, path);
    if (!text) return entries;
    files_.push_back(place);
    const std::uint32_t file = diagnostics_.add_source(place, std::move(*text));
    BibReader reader(roles_, *language_, diagnostics_);
    for (const bibtex::Entry& entry : bibtex::read_bib(file, strings_, diagnostics_)) {
      content::Entry publication = reader.publication(entry);
      const bool is_shown = overlays_.apply(publication, diagnostics_);
      const bool has_title = content::field<content::RichText>(publication, content::Slot::title) != nullptr;
      if (is_shown && has_title) entries.push_back(std::move(publication));
    }
    return entries;
  }

  // At the place where the content names the file.
  void report(const Diagnostics& world, const content::PlainText& path) {
    for (Diagnostic diagnostic : world.all()) {
      diagnostic.span = path.span;
      diagnostics_.report(std::move(diagnostic));
    }
  }

  const std::vector<content::AuthorRole>& roles_;
  std::string document_language_;
  const language::Language* language_ = nullptr;  // Of the section at hand.
  Overlays overlays_;
  bibtex::Strings strings_;
  // By file and language: a thesis is called what its section calls it.
  std::map<std::pair<std::string, const language::Language*>, std::vector<content::Entry>> entries_;
  std::set<std::string> keys_;  // Of the list at hand.
  std::string folder_;
  std::vector<std::string>& files_;
  Diagnostics& diagnostics_;
};

}  // namespace

void add_bibliographies(content::Cv& cv, const std::string& folder, std::vector<std::string>& files,
                        Diagnostics& diagnostics) {
  Importer importer(cv, folder, files, diagnostics);
  for (content::Section& section : cv.sections) importer.fill_section(section);
  importer.finish();
}

}  // namespace cvpdf::bibliography
