// The table of protrusions.
#include "paragraph/protrusion.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::paragraph {
namespace {

struct Row {
  char32_t character;
  Protrusion protrusion;
};
// In ascending order.
constexpr Row rows[] = {
    {U'!', {0, 100}},        {U'"', {300, 300}},      {U'(', {100, 0}},        {U')', {0, 200}},
    {U',', {0, 500}},        {U'-', {500, 500}},      {U'.', {0, 700}},        {U':', {0, 500}},
    {U';', {0, 300}},        {U'?', {0, 100}},        {U'A', {50, 50}},        {U'T', {50, 50}},
    {U'V', {50, 50}},        {U'W', {50, 50}},        {U'X', {50, 50}},        {U'Y', {50, 50}},
    {U'\u2010', {500, 500}}, {U'\u2013', {200, 200}}, {U'\u2014', {150, 150}}, {U'\u2018', {300, 400}},
    {U'\u2019', {300, 400}}, {U'\u201C', {300, 300}}, {U'\u201D', {300, 300}},
};

}  // namespace

Protrusion protrusion_of(char32_t code_point) {
  // Most letters do not protrude at all.
  if (code_point >= U'a' && code_point <= U'z') return {};
  const auto before = [](const Row& row, char32_t character) { return row.character < character; };
  const Row* row = std::lower_bound(std::begin(rows), std::end(rows), code_point, before);
  return row != std::end(rows) && row->character == code_point ? row->protrusion : Protrusion{};
}

}  // namespace cvpdf::paragraph
