#include "collections/sha256.hpp"

#include <fmt/format.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace cvpdf::collections {
namespace {

using Word = std::uint32_t;
constexpr std::size_t rounds = 64, words_of_state = 8, bytes_of_block = 64, bytes_of_word = 4;

bool is_prime(Word number) {
  for (Word divisor = 2; divisor * divisor <= number; ++divisor) {
    if (number % divisor == 0) return false;
  }
  return number >= 2;
}

// The first 32 bits behind the point of the roots of the first primes (sections 4.2.2 and 5.3.3).
template <std::size_t count>
std::array<Word, count> fractions(long double (*root)(long double)) {
  std::array<Word, count> out{};
  Word prime = 1;
  for (Word& one : out) {
    do ++prime;
    while (!is_prime(prime));
    const long double value = root(static_cast<long double>(prime));
    one = static_cast<Word>(std::ldexp(value - std::floor(value), 32));
  }
  return out;
}

Word big_endian(std::string_view bytes) {
  Word word = 0;
  for (const char byte : bytes.substr(0, bytes_of_word)) word = word << 8U | static_cast<unsigned char>(byte);
  return word;
}

std::array<Word, rounds> schedule(std::string_view block) {
  std::array<Word, rounds> words{};
  for (std::size_t i = 0; i < bytes_of_block / bytes_of_word; ++i) {
    words[i] = big_endian(block.substr(i * bytes_of_word));
  }
  for (std::size_t i = bytes_of_block / bytes_of_word; i < rounds; ++i) {
    const Word a = words[i - 15], b = words[i - 2];
    words[i] = words[i - 16] + words[i - 7] + (std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3U) +
               (std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10U);
  }
  return words;
}

void add_block(std::string_view block, std::array<Word, words_of_state>& state) {
  static const std::array<Word, rounds> constants = fractions<rounds>(std::cbrt);
  const std::array<Word, rounds> words = schedule(block);
  auto [a, b, c, d, e, f, g, h] = state;
  for (std::size_t i = 0; i < rounds; ++i) {
    const Word first =
        h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + words[i];
    const Word second = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + first;
    d = c, c = b, b = a, a = first + second;
  }
  const std::array<Word, words_of_state> added = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < words_of_state; ++i) state[i] += added[i];
}

}  // namespace

std::string sha256(std::string_view bytes) {
  std::string padded(bytes);
  padded += '\x80';
  while (padded.size() % bytes_of_block != bytes_of_block - 8) padded += '\0';
  const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
  for (int shift = 56; shift >= 0; shift -= 8)
    padded += static_cast<char>(bits >> static_cast<unsigned>(shift) & 0xFFU);
  std::array<Word, words_of_state> state = fractions<words_of_state>(std::sqrt);
  for (std::size_t at = 0; at < padded.size(); at += bytes_of_block) {
    add_block(std::string_view(padded).substr(at, bytes_of_block), state);
  }
  std::string out;
  for (const Word word : state) out += fmt::format("{:08x}", word);
  return out;
}

}  // namespace cvpdf::collections
