// A small generator of numbers that is the same on every platform: SplitMix64 (Steele, Lea and Flood, "Fast Splittable
// Pseudorandom Number Generators", 2014), without the standard library's distributions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace cvpdf::corpus {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15u;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30u)) * 0xBF58476D1CE4E5B9u;
    mixed = (mixed ^ (mixed >> 27u)) * 0x94D049BB133111EBu;
    return mixed ^ (mixed >> 31u);
  }
  // From `least` to `most`, both included.
  std::size_t between(std::size_t least, std::size_t most) { return least + next() % (most - least + 1); }
  // True in so many of a hundred cases.
  bool chance(std::size_t percent) { return between(1, 100) <= percent; }
  std::string_view pick(std::span<const std::string_view> table) { return table[between(0, table.size() - 1)]; }

 private:
  std::uint64_t state_;
};

}  // namespace cvpdf::corpus
