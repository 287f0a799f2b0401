// Each stage alone, on the repository's CV, and all of them together.
#include <benchmark/benchmark.h>

#include <cvpdf/cvpdf.hpp>

#include <cstdlib>
#include <string>
#include <vector>

#include "base/file.hpp"
#include "compose/compose.hpp"
#include "content/reader.hpp"
#include "layout/reader.hpp"
#include "output/writer.hpp"
#include "page/typeset.hpp"

namespace cvpdf {
namespace {

const std::string content_path = CVPDF_SOURCE_DIR "/content/cv.toml";

// A figure for a CV that does not read would mean nothing.
template <typename Value>
Value required(std::optional<Value> value) {
  if (!value) std::abort();
  return *std::move(value);
}

std::uint32_t add_content(Diagnostics& diagnostics) {
  return diagnostics.add_source(content_path, required(read_file(content_path, diagnostics)));
}

layout::Layout read_classic(Diagnostics& diagnostics) {
  std::vector<std::string> files;
  return required(layout::read_layout({"classic", {}, {}}, files, diagnostics));
}

document::Document compose_document(Diagnostics& diagnostics) {
  const content::Cv cv = content::read_cv(add_content(diagnostics), diagnostics);
  return compose::compose(cv, read_classic(diagnostics), diagnostics);
}

void read_cv(benchmark::State& state) {
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(content::read_cv(add_content(diagnostics), diagnostics));
  }
}

void read_layout(benchmark::State& state) {
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(read_classic(diagnostics));
  }
}

void compose(benchmark::State& state) {
  Diagnostics diagnostics;
  const content::Cv cv = content::read_cv(add_content(diagnostics), diagnostics);
  const layout::Layout layout = read_classic(diagnostics);
  for (auto _ : state) benchmark::DoNotOptimize(compose::compose(cv, layout, diagnostics));
}

void shape(benchmark::State& state) {
  Diagnostics diagnostics;
  const document::Document document = compose_document(diagnostics);
  for (auto _ : state) {
    font::FontLibrary fonts;
    benchmark::DoNotOptimize(page::shape(document, fonts, diagnostics));
  }
}

void set(benchmark::State& state) {
  Diagnostics diagnostics;
  const document::Document document = compose_document(diagnostics);
  font::FontLibrary fonts;
  const page::ShapedDocument shaped = page::shape(document, fonts, diagnostics);
  for (auto _ : state) benchmark::DoNotOptimize(page::set(shaped, document, fonts, diagnostics));
}

void write_pdf(benchmark::State& state) {
  Diagnostics diagnostics;
  const document::Document document = compose_document(diagnostics);
  font::FontLibrary fonts;
  const page::PagedDocument pages = page::typeset(document, fonts, diagnostics);
  const output::Writer* writer = output::find_writer("pdf");
  for (auto _ : state) benchmark::DoNotOptimize(writer->write({document, pages, fonts, {}}, diagnostics));
}

void whole_run(benchmark::State& state) {
  Request request;
  request.content_path = content_path;
  for (auto _ : state) {
    Diagnostics diagnostics;
    benchmark::DoNotOptimize(render(request, diagnostics));
  }
}

BENCHMARK(read_cv)->Unit(benchmark::kMillisecond);
BENCHMARK(read_layout)->Unit(benchmark::kMillisecond);
BENCHMARK(compose)->Unit(benchmark::kMillisecond);
BENCHMARK(shape)->Unit(benchmark::kMillisecond);
BENCHMARK(set)->Unit(benchmark::kMillisecond);
BENCHMARK(write_pdf)->Unit(benchmark::kMillisecond);
BENCHMARK(whole_run)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace cvpdf
