#include "output/pdf/pdf_writer.hpp"

#include <optional>
#include <utility>
#include <vector>

#include "output/pdf/attachment.hpp"
#include "output/pdf/color_profile.hpp"
#include "output/pdf/conformance.hpp"
#include "output/pdf/container.hpp"
#include "output/pdf/content_stream.hpp"
#include "output/pdf/destinations.hpp"
#include "output/pdf/fonts.hpp"
#include "output/pdf/glyph_usage.hpp"
#include "output/pdf/identification.hpp"
#include "output/pdf/links.hpp"
#include "output/pdf/metadata.hpp"
#include "output/pdf/outline.hpp"
#include "output/pdf/pictures.hpp"
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

  // Nothing is in the table where an error was reported.
  ObjectTable build(Diagnostics& diagnostics) {
    const std::vector<UsedFace> used = find_used_glyphs(input_.pages, input_.fonts);
    if (!may_embed(used, input_.fonts, diagnostics)) return {};
    const FontSet fonts = embed_fonts(used, input_.fonts, table_, deflater_);
    standard_ = reachable_standard(input_, used, fonts, diagnostics);
    if (standard_ == Standard::ua2) table_.version = Version::pdf_2_0;
    const Reference resources = add_resources(fonts, add_pictures(input_.document.pictures, table_, deflater_));
    for (const page::Page& page : input_.pages.pages) add_page(page, fonts, resources);
    add_page_tree();
    add_catalog(add_structure_tree(input_.pages.structure, tagged_pages_, table_));
    return std::move(table_);
  }

 private:
  Reference add_resources(const FontSet& fonts, Dictionary pictures) {
    Dictionary names;
    for (const Font& font : fonts.fonts) names.push_back({font.name, font.object});
    Dictionary resources{{"Font", std::move(names)}};
    if (!pictures.empty()) resources.push_back({"XObject", std::move(pictures)});
    return table_.add(std::move(resources));
  }

  void add_page(const page::Page& page, const FontSet& fonts, Reference resources) {
    PageContent content = write_content(page, input_.pages.structure, {fonts, input_.fonts});
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
    tagged_pages_.push_back(
        {table_.add(std::move(dictionary)), std::move(content.tags), std::move(links), std::move(content.figures)});
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
    const XmpExtras extras{input_.timestamp, document_id(input_.document),
                           identification(standard_, input_.attachment)};
    // Not compressed, so that a search that knows no PDF finds it.
    const Reference about =
        table_.add_stream({{"Type", Name{"Metadata"}}, {"Subtype", Name{"XML"}}}, xmp(metadata, extras));
    Dictionary catalog{{"Type", Name{"Catalog"}},
                       {"Pages", ObjectTable::pages},
                       {"Lang", String{language_tag(metadata)}},
                       {"MarkInfo", Dictionary{{"Marked", true}}},
                       {"ViewerPreferences", Dictionary{{"DisplayDocTitle", true}}},
                       {"StructTreeRoot", tree.root},
                       {"Metadata", about},
                       {"PageLabels", Dictionary{{"Nums", Array{0, Dictionary{{"S", Name{"D"}}}}}}}};
    Dictionary names;
    if (Dictionary places = named_destinations(tree.headings, input_.pages.structure, table_.version);
        !places.empty()) {
      names.push_back({"Dests", std::move(places)});
    }
    if (standard_ != Standard::plain) catalog.push_back({"OutputIntents", output_intents()});
    const std::optional<Reference> outline = add_outline(tree.headings, input_.pages.structure, table_);
    if (outline) catalog.push_back({"Outlines", *outline});
    if (!input_.attachment.empty()) attach(catalog, names);
    if (!names.empty()) catalog.push_back({"Names", std::move(names)});
    table_.set(ObjectTable::catalog, std::move(catalog));
    if (has_information(table_)) table_.set(ObjectTable::information, information(metadata, input_.timestamp));
  }

  void attach(Dictionary& catalog, Dictionary& names) {
    const Reference file = add_attachment(input_.attachment, input_.timestamp, table_, deflater_);
    catalog.push_back(associated_files(file));
    names.push_back(embedded_files(file));
  }

  // What device colours mean (ISO 19005-3, 6.2.3).
  Array output_intents() {
    const Reference profile = add_compressed(table_, {{"N", 3}}, srgb_profile(), deflater_);
    return {Dictionary{{"Type", Name{"OutputIntent"}},
                       {"S", Name{"GTS_PDFA1"}},
                       {"OutputConditionIdentifier", String{"sRGB"}},
                       {"Info", String{"sRGB IEC61966-2.1"}},
                       {"DestOutputProfile", profile}}};
  }

  const WriterInput& input_;
  const Deflater& deflater_;
  ObjectTable table_;
  std::vector<TaggedPage> tagged_pages_;
  std::size_t link_count_ = 0;
  Standard standard_ = Standard::plain;  // What the file can declare.
};

}  // namespace

std::string write_pdf(const WriterInput& input, Diagnostics& diagnostics) {
  const Deflater deflater;
  const ObjectTable table = FileBuilder(input, deflater).build(diagnostics);
  return diagnostics.failed() ? std::string() : write_compact(table, deflater);
}

ObjectTable make_objects(const WriterInput& input) {
  Diagnostics diagnostics;
  return FileBuilder(input, Deflater()).build(diagnostics);
}

}  // namespace cvpdf::output::pdf
