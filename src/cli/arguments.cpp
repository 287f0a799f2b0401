// The command line through CLI11: options are declared once, help and errors follow from them.
#include "cli/arguments.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cvpdf/cvpdf.hpp>
#include <iterator>

namespace cvpdf::cli {
namespace {

constexpr int status_of_usage = 2;
constexpr std::int64_t largest_max_kb = 1'000'000;
constexpr int least_resolution = 10, greatest_resolution = 2400;

constexpr const char* description = "Typesets a CV written in TOML: beautiful lines and pages, a tagged PDF.";
constexpr const char* examples = R"(Examples:
  cvpdf new cv.toml                     a CV to start from
  cvpdf cv.toml                         typeset it to cv.pdf
  cvpdf cv.toml -o out/cv.pdf --strict  the same, and let no warning pass
  cvpdf cv.toml -o cv.pdf -o cv.txt     in two formats, by their endings
  cvpdf cv.toml -o "{name} CV.pdf"      with the name that the content has
  cvpdf cv.toml --layout my.toml        with a layout of your own
  cvpdf cv.toml --pages 2               on two pages, whatever it takes of gaps and margins
  cvpdf letter.toml --with-cv           a cover letter, and the CV behind it
  cvpdf cv.toml --attach                and let the PDF carry its content
  cvpdf check cv.toml                   what is wrong with it? writes nothing
  cvpdf check cv.pdf --against cv.toml  do machines read all of it, and does it keep to its standards?
  cvpdf extract cv.pdf -o again.toml    the content that a PDF carries
  cvpdf schema --json > cv.schema.json  for completion in your editor
  cvpdf schema layout                   every key that a layout may have
  cvpdf - -o - < cv.toml > cv.pdf       as a filter
Exit status: 0 all is well; 1 the content has errors; 2 the command line has; 3 a file cannot be read or written.)";

struct Flags {
  bool strict = false, quiet = false, json = false, licenses = false, no_hyphenation = false, debug_boxes = false,
       verify = false, attach = false, no_attach = false, with_cv = false;
  std::string subject;
};

// Empty where it is right, as CLI11 wants it.
std::string check_pages(const std::string& text) {
  return is_page_goal(text) ? std::string() : fmt::format("'{}' is no number of pages: 2, \"<=2\" or full", text);
}

std::string check_standard(const std::string& text) {
  std::string names;
  for (const Listed& row : standards()) {
    if (row.name == text) return {};
    names += fmt::format("{}{}", names.empty() ? "" : ", ", row.name);
  }
  return fmt::format("'{}' is no standard: choose among {}", text, names);
}

// Empty where it is right, as CLI11 wants it.
std::string check_setting(const std::string& text) {
  const std::size_t equals = text.find('=');
  return equals != std::string::npos && equals > 0
             ? std::string()
             : fmt::format("'{}' sets nothing: write a key and a value, as in page.paper=letter", text);
}

void add_reading_options(CLI::App& app, Arguments& arguments, Flags& flags) {
  app.add_option("--layout", arguments.layout, "A layout's name (see `cvpdf layouts`) or its file")
      ->type_name("LAYOUT");
  app.add_option("--set", arguments.settings, "A key of layouts and its value, over what layout and content say")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false)
      ->check(check_setting);
  app.add_option(
         "--pages", arguments.pages,
         "So many pages (2), at most so many (\"<=2\"), or a filled last page (full): gaps, leading, margins and "
         "size are changed as little as that takes")
      ->type_name("PAGES")
      ->check(check_pages);
  app.add_flag("--with-cv", flags.with_cv, "Of a letter: let its CV follow in the same file");
  app.add_flag("--no-hyphenation", flags.no_hyphenation, "Divide no word, whatever content and layout say");
  app.add_flag("--strict", flags.strict, "Treat warnings as errors");
  app.add_flag("--quiet,-q", flags.quiet, "Say nothing when all is well");
}

void add_typesetting(CLI::App& app, Arguments& arguments, Flags& flags) {
  app.add_option("content", arguments.content, "The CV or letter in TOML; - reads standard input")
      ->type_name("CONTENT.toml");
  app.add_option(
         "-o,--output", arguments.outputs,
         "The file to write, in the format of its ending (.pdf, .html, ...); several for several files; - writes "
         "a PDF to standard output. {name} and {date} in it are the content's. Else the content's name with .pdf")
      ->type_name("FILE")
      ->allow_extra_args(false);
  app.add_option("--dpi", arguments.dots_per_inch, "Of pictures: how many dots an inch has; 96 by default")
      ->type_name("DOTS")
      ->check(CLI::Range(least_resolution, greatest_resolution));
  app.add_option("--max-kb", arguments.max_kb, "Warn of a file of more kilobytes")
      ->type_name("KB")
      ->check(CLI::Range(std::int64_t{1}, largest_max_kb));
  app.add_option("--deps", arguments.dependencies, "Write make rules: all files that the output depends on")
      ->type_name("FILE");
  app.add_option("--standard", arguments.standard,
                 "What the PDF declares: ua1 (the default) for PDF/UA-1 and PDF/A-3a, ua2 for PDF/UA-2 and PDF/A-4 in "
                 "PDF 2.0, plain for nothing")
      ->type_name("STANDARD")
      ->check(check_standard);
  CLI::Option* attach =
      app.add_flag("--attach", flags.attach, "Let the PDF carry its content, without comments and hidden parts");
  app.add_flag("--no-attach", flags.no_attach, "Let it not, whatever the content says")->excludes(attach);
  app.add_flag("--debug-boxes", flags.debug_boxes,
               "Draw over the pages, for designers: frames of regions in blue, boxes in grey, baselines in red, and at "
               "the left bars of glue, orange; green where it was stretched, purple where it was shrunk");
  app.add_flag("--verify", flags.verify,
               "Read the finished PDF back, as `cvpdf check` does, and write it only if every rule holds");
  app.add_flag("--licenses", flags.licenses, "Print the libraries, fonts and patterns inside, with their licences");
  app.set_version_flag("--version", fmt::format("cvpdf {}", version()));
  add_reading_options(app, arguments, flags);
}

// Each further command: its word, and what it takes.
void add_commands(CLI::App& app, Arguments& arguments, Flags& flags) {
  CLI::App* check = app.add_subcommand("check", "Read and typeset, report, and write nothing; or read a PDF back");
  check->add_option("content", arguments.content, "The CV or letter in TOML; - reads standard input. Or a finished PDF")
      ->type_name("CONTENT.toml|FILE.pdf")
      ->required();
  check->add_option("--against", arguments.against, "Of a PDF: the content that it must hold, every word in its order")
      ->type_name("CONTENT.toml");
  add_reading_options(*check, arguments, flags);
  CLI::App* create = app.add_subcommand("new", "Write a CV to start from; never over an existing file");
  create->add_option("file", arguments.content, "The file to make, cv.toml by default; - writes standard output")
      ->type_name("FILE");
  create->add_flag("--quiet,-q", flags.quiet, "Say nothing when all is well");
  CLI::App* extract = app.add_subcommand("extract", "Give back the content that a PDF carries (--attach)");
  extract->add_option("pdf", arguments.content, "The finished PDF")->type_name("FILE.pdf")->required();
  extract->add_option("-o,--output", arguments.outputs, "The file to write; standard output by default")
      ->type_name("FILE")
      ->expected(1);
  extract->add_flag("--quiet,-q", flags.quiet, "Say nothing when all is well");
  CLI::App* schema =
      app.add_subcommand("schema", "Print the reference of the content model, or of the layout language");
  schema->add_option("subject", flags.subject, "content, which is the default, or layout")
      ->type_name("SUBJECT")
      ->check(CLI::IsMember({"content", "layout"}));
  schema->add_flag("--json", flags.json, "As JSON Schema, for editors");
  app.add_subcommand("layouts", "List the layouts");
  app.add_subcommand("fonts", "List the font families that need no installing");
}

Command chosen_command(const CLI::App& app, const Flags& flags) {
  struct Row {
    const char* word;
    Command command;
  };
  constexpr Row rows[] = {{"check", Command::check},   {"new", Command::create},      {"extract", Command::extract},
                          {"schema", Command::schema}, {"layouts", Command::layouts}, {"fonts", Command::fonts}};
  for (const Row& row : rows) {
    if (app.got_subcommand(row.word)) return row.command;
  }
  return flags.licenses ? Command::licenses : Command::typeset;
}

Answer usage_error(const std::string& message) {
  return {status_of_usage, fmt::format("cvpdf: error: {}\nTry `cvpdf --help`.\n", message)};
}

// A name that both the program and a command take stands for one place only.
bool has_words_before_command(const CLI::App& app) {
  constexpr const char* words[] = {"content", "-o",          "--deps",     "--attach",      "--max-kb",
                                   "--dpi",   "--no-attach", "--standard", "--debug-boxes", "--verify"};
  const bool has_command = !app.get_subcommands().empty();
  return has_command &&
         std::any_of(std::begin(words), std::end(words), [&app](const char* word) { return app.count(word) > 0; });
}

void take_flags(const Flags& flags, Arguments& arguments) {
  arguments.hyphenation = flags.no_hyphenation ? Hyphenation::off : Hyphenation::as_written;
  if (flags.attach) arguments.attachment = Attachment::on;
  if (flags.no_attach) arguments.attachment = Attachment::off;
  arguments.company = flags.with_cv ? Company::with_cv : Company::as_written;
  arguments.overlay = flags.debug_boxes ? Overlay::boxes : Overlay::none;
  arguments.verification = flags.verify ? Verification::on : Verification::off;
  arguments.strictness = flags.strict ? Strictness::strict : Strictness::lenient;
  arguments.verbosity = flags.quiet ? Verbosity::quiet : Verbosity::normal;
  arguments.schema = flags.json ? SchemaStyle::json : SchemaStyle::markdown;
  arguments.schema_subject = flags.subject == "layout" ? SchemaSubject::layout : SchemaSubject::content;
}

std::variant<Arguments, Answer> finish(const CLI::App& app, Arguments arguments, const Flags& flags) {
  if (has_words_before_command(app)) {
    return usage_error(fmt::format("`{}` must come first, and takes no output", app.get_subcommands()[0]->get_name()));
  }
  arguments.command = chosen_command(app, flags);
  take_flags(flags, arguments);
  if (arguments.command == Command::create && arguments.content.empty()) arguments.content = "cv.toml";
  if (arguments.command == Command::extract && arguments.outputs.empty()) arguments.outputs = {"-"};
  if (arguments.command != Command::typeset) return arguments;
  if (arguments.content.empty()) return usage_error("no content is named");
  if (arguments.content == "-" && arguments.outputs.empty()) {
    return usage_error("content from standard input has no name to derive the output's from; give -o");
  }
  return arguments;
}

}  // namespace

std::variant<Arguments, Answer> parse_arguments(int count, const char* const* words) {
  Arguments arguments;
  Flags flags;
  CLI::App app(description, "cvpdf");
  app.footer(examples);
  app.require_subcommand(0, 1);
  add_typesetting(app, arguments, flags);
  add_commands(app, arguments, flags);
  try {
    app.parse(count, words);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app.get_subcommands();
    return Answer{0, chosen.empty() ? app.help() : chosen[0]->help()};
  } catch (const CLI::CallForVersion&) {
    return Answer{0, fmt::format("cvpdf {}\n", version())};
  } catch (const CLI::Error& error) {
    return usage_error(error.what());
  }
  return finish(app, std::move(arguments), flags);
}

}  // namespace cvpdf::cli
