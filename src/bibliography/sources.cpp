#include "bibliography/sources.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "base/file.hpp"
#include "bibliography/bib_publication.hpp"
#include "bibtex/bib_file.hpp"

namespace cvpdf::bibliography {
namespace {

class Importer {
 public:
  Importer(const content::Cv& cv, std::string folder, std::vector<std::string>& files, Diagnostics& diagnostics)
      : roles_(cv.roles), folder_(std::move(folder)), files_(files), diagnostics_(diagnostics) {}

  // Of a section or a group; its groups first, so that they do not see what is added here.
  template <typename Holder>
  void fill(Holder& holder) {
    for (content::Node& node : holder.nodes) {
      if (auto* group = std::get_if<content::Group>(&node)) fill(*group);
    }
    for (const content::PlainText& path : std::exchange(holder.bibliography, {})) add(path, holder.nodes);
  }

 private:
  void add(const content::PlainText& path, std::vector<content::Node>& nodes) {
    const std::string place = (std::filesystem::path(folder_) / path.utf8).lexically_normal().string();
    Diagnostics world;
    std::optional<std::string> text = read_file(place, world);
    if (!text) return report(world, path);
    files_.push_back(place);
    const std::uint32_t file = diagnostics_.add_source(place, std::move(*text));
    BibReader reader(roles_, diagnostics_);
    for (const bibtex::Entry& entry : bibtex::read_bib(file, diagnostics_)) {
      nodes.emplace_back(reader.publication(entry));
    }
  }

  // At the place where the content names the file.
  void report(const Diagnostics& world, const content::PlainText& path) {
    for (Diagnostic diagnostic : world.all()) {
      diagnostic.span = path.span;
      diagnostics_.report(std::move(diagnostic));
    }
  }

  const std::vector<content::AuthorRole>& roles_;
  std::string folder_;
  std::vector<std::string>& files_;
  Diagnostics& diagnostics_;
};

}  // namespace

void add_bibliographies(content::Cv& cv, const std::string& folder, std::vector<std::string>& files,
                        Diagnostics& diagnostics) {
  Importer importer(cv, folder, files, diagnostics);
  for (content::Section& section : cv.sections) importer.fill(section);
}

}  // namespace cvpdf::bibliography
