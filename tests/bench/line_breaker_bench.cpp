// The line breaker alone, on paragraphs of growing length: its time is to grow with the words, not with their square.
#include <benchmark/benchmark.h>

#include <array>
#include <vector>

#include "paragraph/line_breaker.hpp"

namespace cvpdf::paragraph {
namespace {

// Words of two to nine letters in a fixed pseudo-random order, with a chance to hyphenate the longer ones.
std::vector<Item> random_words(std::int64_t count) {
  const Length letter = Length::points(5);
  std::vector<Item> items;
  std::uint32_t random = 1;
  for (std::int64_t i = 0; i < count; ++i) {
    random = random * 1664525U + 1013904223U;
    const auto letters = static_cast<std::int64_t>(2 + (random >> 16U) % 8);
    items.push_back(Box{letter * letters, {}, {}, {}, {}});
    if (letters > 6) {
      items.push_back(Discretionary{letter, {}, {}, 50, Discretionary::Kind::hyphenation, true});
      items.push_back(Box{letter * 3, {}, {}, {}, {}});
    }
    items.push_back(Glue{Length::points(3), Length::points(1.5), Length::points(1), GlueOrder::normal});
  }
  items.push_back(Penalty{penalty_forbid});
  items.push_back(Glue{{}, Length::points(1), {}, GlueOrder::fil});
  items.push_back(Penalty{penalty_force});
  return items;
}

void break_lines(benchmark::State& state) {
  const std::vector<Item> items = random_words(state.range(0));
  const std::array<Length, 1> widths = {Length::points(420)};
  for (auto _ : state) benchmark::DoNotOptimize(break_lines(items, widths, BreakSettings{}));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(break_lines)->RangeMultiplier(4)->Range(64, 16384)->Complexity();

}  // namespace
}  // namespace cvpdf::paragraph
