#include "output/pdf/pdf_writer.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "output/pdf/attachment.hpp"
#include "output/pdf/container.hpp"
#include "output/pdf/content_stream.hpp"
#include "output/pdf/fonts.hpp"
#include "output/pdf/glyph_usage.hpp"
#include "output/pdf/links.hpp"
#include "output/pdf/metadata.hpp"
#include "output/pdf/outline.hpp"
#include "output/pdf/structure_tree.hpp"
#include "output/pdf/units.hpp"

namespace cvpdf::output::pdf {
namespace {

// A page is at least 3 units wide and high (PDF/A-2, 6.1.13-11).
constexpr double smallest_side = 3;

// Makes the objects of one file; each step adds to the table what the next ones refer to.
class FileBuilder {
 public:
  FileBuilder(const WriterInput& input, const Deflater& deflater) : input_(input), deflater_(deflater) {}

  ObjectTable build() {
    const FontSet fonts = embed_fonts(find_used_glyphs(input_.pages, input_.fonts), input_.fonts, table_, deflater_);
    const Reference resources = add_resources(fonts);
    for (const page::Page& page : input_.pages.pages) add_page(page, fonts, resources);
    add_page_tree();
    add_catalog(add_structure_tree(input_.pages.structure, tagged_pages_, table_));
    return std::move(table_);
  }

 private:
  Reference add_resources(const FontSet& fonts) {
    Dictionary names;
    for (const Font& font : fonts.fonts) names.push_back({font.name, font.object});
    return table_.add({{"Font", std::move(names)}});
  }

  void add_page(const page::Page& page, const FontSet& fonts, Reference resources) {
    PageContent content = write_content(page, input_.pages.structure, fonts);
    const Reference stream = add_compressed(table_, {}, std::move(content.bytes), deflater_);
    const LinkSettings settings{page.size.height, input_.pages.pages.size() + link_count_};
    std::vector<Reference> links = add_links(content.links, input_.pages.structure, settings, table_);
    link_count_ += links.size();
    Dictionary dictionary{{"Type", Name{"Page"}},
                          {"Parent", ObjectTable::pages},
                          {"MediaBox", Array{0, 0, side(page.size.width), side(page.size.height)}},
                          {"Resources", resources},
                          {"Contents", stream},
                          {"StructParents", tagged_pages_.size()},
                          {"Tabs", Name{"S"}}};
    if (!links.empty()) dictionary.push_back({"Annots", Array(links.begin(), links.end())});
    tagged_pages_.push_back({table_.add(std::move(dictionary)), std::move(content.tags), std::move(links)});
  }

  static Value side(Length length) {
    const double points = static_cast<double>(to_position(length)) / positions_per_point;
    return std::max(smallest_side, points);
  }

  void add_page_tree() {
    Array kids;
    for (const TaggedPage& page : tagged_pages_) kids.emplace_back(page.page);
    table_.set(ObjectTable::pages, {{"Type", Name{"Pages"}}, {"Count", kids.size()}, {"Kids", std::move(kids)}});
  }

  void add_catalog(const StructureTree& tree) {
    const document::Metadata& metadata = input_.pages.metadata;
    // Not compressed, so that a search that knows no PDF finds it.
    const Reference about =
        table_.add_stream({{"Type", Name{"Metadata"}}, {"Subtype", Name{"XML"}}}, xmp(metadata, input_.timestamp));
    Dictionary catalog{{"Type", Name{"Catalog"}},
                       {"Pages", ObjectTable::pages},
                       {"Lang", String{language_tag(metadata)}},
                       {"MarkInfo", Dictionary{{"Marked", true}}},
                       {"ViewerPreferences", Dictionary{{"DisplayDocTitle", true}}},
                       {"StructTreeRoot", tree.root},
                       {"Metadata", about},
                       {"PageLabels", Dictionary{{"Nums", Array{0, Dictionary{{"S", Name{"D"}}}}}}}};
    const std::optional<Reference> outline = add_outline(tree.headings, input_.pages.structure, table_);
    if (outline) catalog.push_back({"Outlines", *outline});
    if (!input_.attachment.empty()) attach(catalog);
    table_.set(ObjectTable::catalog, std::move(catalog));
    table_.set(ObjectTable::information, information(metadata, input_.timestamp));
  }

  void attach(Dictionary& catalog) {
    const Reference file = add_attachment(input_.attachment, input_.timestamp, table_, deflater_);
    catalog.push_back(associated_files(file));
    catalog.push_back({"Names", Dictionary{embedded_files(file)}});
  }

  const WriterInput& input_;
  const Deflater& deflater_;
  ObjectTable table_;
  std::vector<TaggedPage> tagged_pages_;
  std::size_t link_count_ = 0;
};

}  // namespace

std::string write_pdf(const WriterInput& input, Diagnostics& /*diagnostics*/) {
  const Deflater deflater;
  return write_compact(FileBuilder(input, deflater).build(), deflater);
}

ObjectTable make_objects(const WriterInput& input) { return FileBuilder(input, Deflater()).build(); }

}  // namespace cvpdf::output::pdf
