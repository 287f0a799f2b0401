// Finds a layout and those that it extends, and applies them from the plainest on.
#include "layout/reader.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "base/file.hpp"
#include "layout/catalog.hpp"
#include "layout/contrast.hpp"
#include "layout/idle_keys.hpp"
#include "layout/tables.hpp"
#include "toml/cursor.hpp"
#include "toml/lookup.hpp"
#include "toml/writer.hpp"
#include "unicode/text.hpp"

namespace cvpdf::layout {

namespace {

constexpr std::size_t longest_chain = 8;
constexpr std::int64_t format_version = 1;
constexpr std::string_view file_ending = ".toml";

// A layout's text, found.
struct Found {
  std::string name;    // As it was asked for.
  std::string path;    // In diagnostics, and to know it again.
  std::string folder;  // Where its own `extends` is sought.
  std::uint32_t file = 0;
};
// One link of the chain, read.
struct Link {
  std::string name;
  toml::Table table;
  SourceSpan span;
  SectionForm::MeantFor meant_for = SectionForm::MeantFor::any_cv;
};

// Without "." and "..", so that one file has one path.
std::string normal(const std::string& path) { return std::filesystem::path(path).lexically_normal().string(); }

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string{} : std::string(path.substr(0, slash));
}

std::string stem_of(std::string_view path) {
  if (const std::size_t slash = path.rfind('/'); slash != std::string_view::npos) path = path.substr(slash + 1);
  return std::string(path.substr(0, path.rfind('.')));
}

// Lines of comments are empty then, so that nobody reads them at each run; the places of all else stay.
std::string without_comments(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    if (text.front() == '#') {
      out += '\n';
    } else {
      out += text.substr(0, end);
    }
    text.remove_prefix(end);
  }
  return out;
}

class ChainReader {
 public:
  ChainReader(std::vector<std::string>& files, Diagnostics& diagnostics) : files_(files), diagnostics_(diagnostics) {}

  // The links from the chosen layout down to the one that extends none; empty after an error.
  std::vector<Link> read(LayoutChoice choice) {
    std::vector<Link> chain;
    while (true) {
      auto found = find(choice);
      if (!found || !may_follow(*found, choice.asked)) return {};
      auto table = toml::parse(found->file, diagnostics_);
      if (!table) return {};
      chain.push_back({found->name, std::move(*table), {found->file, 0, 0}});
      const auto next = extended(chain.back(), *found);
      if (!next) return chain;
      choice = *next;
    }
  }

 private:
  std::optional<Found> find(const LayoutChoice& choice) {
    if (is_layout_path(choice.choice)) return find_file(choice);
    if (const auto text = find_embedded(choice.choice)) {
      const std::string path = fmt::format("layouts/{}.toml (built in)", choice.choice);
      return Found{choice.choice, path, {}, diagnostics_.add_source(path, without_comments(*text))};
    }
    report_unknown(choice);
    return std::nullopt;
  }

  std::optional<Found> find_file(const LayoutChoice& choice) {
    const bool is_relative = choice.choice.front() != '/' && !choice.folder.empty();
    const std::string as_given = normal(choice.choice);
    std::string path = is_relative ? normal(choice.folder + "/" + choice.choice) : as_given;
    Diagnostics first_try;  // If the path relative to the folder fails, the path as given may do.
    std::optional<std::string> text = read_named_file(path, choice.asked, is_relative ? first_try : diagnostics_);
    if (!text && is_relative) {
      path = as_given;
      text = read_named_file(path, choice.asked, diagnostics_);
    }
    if (!text) return std::nullopt;
    files_.push_back(path);
    return Found{stem_of(path), path, folder_of(path), diagnostics_.add_source(path, std::move(*text))};
  }

  void report_unknown(const LayoutChoice& choice) {
    const auto names = embedded_names();
    const std::string_view meant = unicode::nearest(choice.choice, names);
    diagnostics_.report(
        {Severity::error, "layout/unknown", fmt::format("there is no layout '{}'", choice.choice), choice.asked,
         meant.empty() ? fmt::format("one of: {}; or a file, such as ./{}.toml", fmt::join(names, ", "), choice.choice)
                       : fmt::format("did you mean '{}'?", meant)});
  }

  bool may_follow(const Found& found, SourceSpan asked) {
    if (std::find(seen_.begin(), seen_.end(), found.path) != seen_.end()) {
      diagnostics_.report({Severity::error, "layout/extends-circle",
                           fmt::format("the layout '{}' extends itself in a circle", found.name), asked,
                           fmt::format("{} extends {}", fmt::join(seen_, " extends "), found.path)});
      return false;
    }
    seen_.push_back(found.path);
    if (seen_.size() <= longest_chain) return true;
    diagnostics_.report({Severity::error,
                         "layout/extends-too-deep",
                         fmt::format("more than {} layouts extend each other", longest_chain),
                         asked,
                         {}});
    return false;
  }

  std::optional<LayoutChoice> extended(const Link& link, const Found& found) const {
    Diagnostics unread;  // apply() reads the key again and reports.
    toml::Cursor cursor(link.table, link.span, "a layout", unread);
    const toml::Value* value = cursor.take("extends");
    if (value == nullptr) return std::nullopt;
    const auto* name = std::get_if<toml::String>(&value->kind);
    if (name == nullptr || name->utf8.empty()) return std::nullopt;
    return LayoutChoice{name->utf8, found.folder, value->span, {}, {}};
  }

  std::vector<std::string>& files_;
  Diagnostics& diagnostics_;
  std::vector<std::string> seen_;
};

// Whether the format is known; what a newer one says by other keys nobody here knows.
bool is_known_format(Fields& fields) {
  const toml::Value* format = fields.cursor().take_of<std::int64_t>("format", "an integer");
  if (format == nullptr) return true;
  const std::int64_t version = std::get<std::int64_t>(format->kind);
  if (version == format_version) return true;
  const bool is_newer = version > format_version;
  fields.report("layout/bad-format",
                fmt::format("this layout has format {}, and this program knows format {}", version, format_version),
                format->span, is_newer ? "a newer cvpdf knows it" : fmt::format("write format = {}", format_version));
  return !is_newer;
}

// What is laid over stands before the layout, as one that extends it would; it extends nothing itself.
void lay_over(const std::vector<LaidOver>& over, std::vector<Link>& chain, Diagnostics& diagnostics) {
  for (const LaidOver& one : over) {
    for (const toml::Member& member : one.table.members) {
      if (member.key != "extends") continue;
      diagnostics.report({Severity::error, "layout/extends-within", "a design lies over a layout, and extends none",
                          member.key_span, "choose the layout by `layout`"});
    }
    chain.insert(chain.begin(), {{}, one.table, one.span, SectionForm::MeantFor::this_cv});
  }
}

void apply(const Link& link, Purpose purpose, Layout& layout, Diagnostics& diagnostics) {
  Fields fields(link.table, link.span, "a layout", diagnostics);
  if (!is_known_format(fields)) return;
  std::string base;
  fields.read("extends", base);
  apply_tables(fields, layout);
  static_cast<void>(fields.cursor().take_table("letter"));
  if (purpose == Purpose::letter) apply_letter(fields, layout);
  fields.cursor().finish();
}

// A built-in style, where the layout has none of that name. What is unknown is the content's mistake.
void add_reference_style(const std::string& name, Layout& layout, Diagnostics& diagnostics) {
  const auto is_named = [&name](const ReferenceStyle& style) { return style.name.name == name; };
  if (std::any_of(layout.references.begin(), layout.references.end(), is_named)) return;
  const std::optional<std::string_view> text = find_embedded_references(name);
  if (!text) return;
  const std::uint32_t file =
      diagnostics.add_source(fmt::format("layouts/references/{}.toml (built in)", name), without_comments(*text));
  const std::optional<toml::Table> table = toml::parse(file, diagnostics);
  if (!table) return;
  Fields fields(*table, {file, 0, 0}, "a style of references", diagnostics);
  apply_references(fields, layout);
  fields.cursor().finish();
}

// The layout as its sidebar has it: all of it, with what [sidebar.TABLE] lays over.
void read_sidebar_forms(const std::vector<Link>& chain, Layout& layout, Diagnostics& diagnostics) {
  Layout own = layout;
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    Fields fields(link->table, link->span, "a layout", diagnostics);
    apply_sidebar_forms(fields, own);
  }
  resolve(own, diagnostics);
  layout.sidebar.own.push_back(std::move(own));
}

// The layout as sections of a name have it: all of it, with what [sections.NAME] lays over.
void read_section_forms(const std::vector<Link>& chain, Layout& layout, Diagnostics& diagnostics) {
  std::vector<SectionForm> forms;
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    Fields fields(link->table, link->span, "a layout", diagnostics);
    add_section_names(fields, link->meant_for, forms);
  }
  for (SectionForm& form : forms) {
    Layout own = layout;
    own.sections.clear();
    own.sidebar.own.clear();
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
      Fields fields(link->table, link->span, "a layout", diagnostics);
      apply_section_forms(fields, form.name, own);
    }
    resolve(own, diagnostics);
    form.own.push_back(std::move(own));
    layout.sections.push_back(std::move(form));
  }
}

// The second column's sections are told once.
void read_section_forms_of_sidebar(const std::vector<Link>& chain, Layout& layout) {
  Diagnostics said;
  for (Layout& own : layout.sidebar.own) read_section_forms(chain, own, said);
}

bool has_error_since(std::size_t before, const Diagnostics& diagnostics) {
  const auto& all = diagnostics.all();
  return std::any_of(all.begin() + static_cast<std::ptrdiff_t>(before), all.end(),
                     [](const Diagnostic& row) { return row.severity == Severity::error; });
}

}  // namespace

bool is_layout_path(std::string_view choice) {
  return choice.find('/') != std::string_view::npos ||
         (choice.size() > file_ending.size() && choice.substr(choice.size() - file_ending.size()) == file_ending);
}

std::optional<LaidOver> read_setting(const std::string& setting, Diagnostics& diagnostics) {
  const std::size_t equals = setting.find('=');
  const std::size_t value = std::min(setting.find_first_not_of(' ', equals + 1), setting.size());
  const std::string source = fmt::format("--set {}", setting);
  Diagnostics first_try;  // A string without its quotes is no TOML.
  const bool is_toml = toml::parse(first_try.add_source(source, setting), first_try).has_value();
  const bool can_be_quoted = equals != std::string::npos && equals > 0;
  const std::string text = is_toml || !can_be_quoted ? setting
                                                     : fmt::format("{}={}", setting.substr(0, equals),
                                                                   toml::string_literal(setting.substr(value)));
  const std::uint32_t file = diagnostics.add_source(source, text);
  std::optional<toml::Table> table = toml::parse(file, diagnostics);
  if (!table) return std::nullopt;
  return LaidOver{std::move(*table), {file, 0, static_cast<std::uint32_t>(text.size())}};
}

const toml::Value* paper_of(const LaidOver& over) { return toml::value_at(over.table, "page", "paper"); }

std::optional<Layout> read_layout(const LayoutChoice& choice, std::vector<std::string>& files,
                                  Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  std::vector<Link> chain = ChainReader(files, diagnostics).read(choice);
  if (chain.empty()) return std::nullopt;
  const std::string name_of_layout = chain.front().name;
  lay_over(choice.over, chain, diagnostics);
  Layout layout = plain_layout();
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) apply(*link, choice.purpose, layout, diagnostics);
  if (choice.purpose == Purpose::letter) make_letterhead(layout);
  layout.name = name_of_layout;
  for (const std::string& name : choice.references) add_reference_style(name, layout, diagnostics);
  resolve(layout, diagnostics);
  if (has_error_since(before, diagnostics)) return std::nullopt;
  if (layout.sidebar.side != Sidebar::Side::none) read_sidebar_forms(chain, layout, diagnostics);
  read_section_forms(chain, layout, diagnostics);
  if (has_error_since(before, diagnostics)) return std::nullopt;
  read_section_forms_of_sidebar(chain, layout);
  check_contrast(layout, diagnostics);
  check_idle_keys(layout, diagnostics);
  return layout;
}

}  // namespace cvpdf::layout
