// The tables that hold where a face has none of its own (fonts/families.toml has those of the embedded ones).
#include "font/protrusion.hpp"

#include <algorithm>
#include <iterator>

namespace cvpdf::font {
namespace {

constexpr ProtrusionRow upright_rows[] = {
    {U'!', {0, 100}},        {U'"', {300, 300}},      {U'(', {100, 0}},        {U')', {0, 200}},
    {U',', {0, 500}},        {U'-', {500, 500}},      {U'.', {0, 700}},        {U':', {0, 500}},
    {U';', {0, 300}},        {U'?', {0, 100}},        {U'A', {50, 50}},        {U'T', {50, 50}},
    {U'V', {50, 50}},        {U'W', {50, 50}},        {U'X', {50, 50}},        {U'Y', {50, 50}},
    {U'\u00AB', {200, 200}}, {U'\u00BB', {200, 200}}, {U'\u0391', {50, 50}},   {U'\u03A4', {50, 50}},
    {U'\u03A5', {50, 50}},   {U'\u0410', {50, 50}},   {U'\u0413', {0, 50}},    {U'\u0422', {50, 50}},
    {U'\u0423', {50, 50}},   {U'\u2010', {500, 500}}, {U'\u2011', {500, 500}}, {U'\u2013', {200, 200}},
    {U'\u2014', {150, 150}}, {U'\u2018', {300, 400}}, {U'\u2019', {300, 400}}, {U'\u201A', {300, 400}},
    {U'\u201C', {300, 300}}, {U'\u201D', {300, 300}}, {U'\u201E', {300, 300}}, {U'\u2026', {0, 150}},
};

// Means of the embedded italics, whose rows were measured (fonts/families.toml tells how).
constexpr ProtrusionRow leaning_rows[] = {
    {U'!', {0, 0}},          {U'"', {600, 0}},        {U'(', {200, 0}},        {U')', {0, 0}},
    {U'-', {600, 300}},      {U':', {0, 200}},        {U';', {0, 50}},         {U'?', {0, 0}},
    {U'T', {250, 0}},        {U'V', {250, 0}},        {U'W', {200, 0}},        {U'Y', {250, 0}},
    {U'\u2010', {600, 300}}, {U'\u2011', {600, 300}}, {U'\u2013', {250, 100}}, {U'\u2014', {200, 50}},
    {U'\u2018', {700, 0}},   {U'\u2019', {650, 0}},   {U'\u201C', {600, 0}},   {U'\u201D', {550, 0}},
};

}  // namespace

Protrusions::Protrusions() { overlay(upright_rows); }

Protrusions::Protrusions(std::span<const ProtrusionRow> own) : Protrusions() { overlay(own); }

void Protrusions::overlay(std::span<const ProtrusionRow> rows) {
  for (const ProtrusionRow& row : rows) {
    if (row.character < ascii_.size()) {
      ascii_[row.character] = row.protrusion;
      continue;
    }
    const auto is_same = [&row](const ProtrusionRow& known) { return known.character == row.character; };
    const auto known = std::find_if(rest_.begin(), rest_.end(), is_same);
    if (known == rest_.end()) {
      rest_.push_back(row);
    } else {
      known->protrusion = row.protrusion;
    }
  }
}

Protrusion Protrusions::beyond_ascii(char32_t character) const {
  const auto is_same = [character](const ProtrusionRow& row) { return row.character == character; };
  const auto found = std::find_if(rest_.begin(), rest_.end(), is_same);
  return found == rest_.end() ? Protrusion{} : found->protrusion;
}

std::span<const ProtrusionRow> leaning_protrusions() { return leaning_rows; }

}  // namespace cvpdf::font
