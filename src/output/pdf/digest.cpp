#include "output/pdf/digest.hpp"

#include <bit>

namespace cvpdf::output::pdf {
namespace {

// Odd numbers without pattern: the fractions of the golden ratio and of the square roots of 2, 3 and 5.
constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
constexpr std::uint64_t root_of_two = 0x6A09E667F3BCC909U;
constexpr std::uint64_t root_of_three = 0xBB67AE8584CAA73BU;
constexpr std::uint64_t root_of_five = 0x3C6EF372FE94F82BU;
constexpr std::size_t word_size = 8;

// Little-endian whatever the machine is.
std::uint64_t load_word(std::string_view bytes) {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < bytes.size() && i < word_size; ++i) {
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8U * i);
  }
  return word;
}

std::uint64_t finish(std::uint64_t state) {
  for (int round = 0; round < 3; ++round) {
    state ^= state >> 32U;
    state *= golden;
  }
  return state ^ (state >> 29U);
}

}  // namespace

std::array<std::uint64_t, 2> digest(std::string_view bytes) {
  std::uint64_t first = root_of_two ^ bytes.size();
  std::uint64_t second = root_of_three + bytes.size();
  for (; !bytes.empty(); bytes.remove_prefix(bytes.size() < word_size ? bytes.size() : word_size)) {
    const std::uint64_t word = load_word(bytes);
    first = std::rotl((first ^ word) * golden, 27);
    second = std::rotl((second + word) * root_of_five, 31) ^ first;
  }
  return {finish(first), finish(second ^ std::rotl(first, 17))};
}

std::string digest_bytes(std::string_view bytes) {
  std::string out;
  for (const std::uint64_t half : digest(bytes)) {
    for (unsigned shift = 0; shift < 64; shift += 8) out.push_back(static_cast<char>(half >> shift));
  }
  return out;
}

}  // namespace cvpdf::output::pdf
