#include "bibtex/entities.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/ascii.hpp"
#include "unicode/normal_forms.hpp"
#include "unicode/text.hpp"

namespace cvpdf::bibtex {
namespace {

struct NamedCharacter {
  std::string_view name;
  char32_t character;
};

// By name, in the order of its bytes. Letters with accents that Unicode composes need no row.
constexpr NamedCharacter named_characters[] = {
    {"AElig", 0xC6},    {"Alpha", 0x391},    {"Beta", 0x392},     {"Chi", 0x3A7},     {"Dagger", 0x2021},
    {"Delta", 0x394},   {"Dstrok", 0x110},   {"ENG", 0x14A},      {"ETH", 0xD0},      {"Epsilon", 0x395},
    {"Eta", 0x397},     {"Gamma", 0x393},    {"Hat", 0x5E},       {"Hstrok", 0x126},  {"IJlig", 0x132},
    {"Iota", 0x399},    {"Kappa", 0x39A},    {"Lambda", 0x39B},   {"Lmidot", 0x13F},  {"Lstrok", 0x141},
    {"Mu", 0x39C},      {"Nu", 0x39D},       {"OElig", 0x152},    {"Omega", 0x3A9},   {"Omicron", 0x39F},
    {"Oslash", 0xD8},   {"Phi", 0x3A6},      {"Pi", 0x3A0},       {"Prime", 0x2033},  {"Psi", 0x3A8},
    {"Rho", 0x3A1},     {"Sigma", 0x3A3},    {"THORN", 0xDE},     {"Tau", 0x3A4},     {"Theta", 0x398},
    {"Tstrok", 0x166},  {"Upsilon", 0x3A5},  {"Xi", 0x39E},       {"Zeta", 0x396},    {"acute", 0xB4},
    {"aelig", 0xE6},    {"alefsym", 0x2135}, {"alpha", 0x3B1},    {"amp", 0x26},      {"and", 0x2227},
    {"ang", 0x2220},    {"apos", 0x27},      {"ast", 0x2A},       {"asymp", 0x2248},  {"bdquo", 0x201E},
    {"beta", 0x3B2},    {"brvbar", 0xA6},    {"bsol", 0x5C},      {"bull", 0x2022},   {"cap", 0x2229},
    {"cedil", 0xB8},    {"cent", 0xA2},      {"chi", 0x3C7},      {"circ", 0x2C6},    {"clubs", 0x2663},
    {"colon", 0x3A},    {"comma", 0x2C},     {"commat", 0x40},    {"cong", 0x2245},   {"copy", 0xA9},
    {"crarr", 0x21B5},  {"cup", 0x222A},     {"curren", 0xA4},    {"dArr", 0x21D3},   {"dagger", 0x2020},
    {"darr", 0x2193},   {"dash", 0x2010},    {"deg", 0xB0},       {"delta", 0x3B4},   {"diams", 0x2666},
    {"divide", 0xF7},   {"dollar", 0x24},    {"dstrok", 0x111},   {"empty", 0x2205},  {"emsp", 0x2003},
    {"eng", 0x14B},     {"ensp", 0x2002},    {"epsilon", 0x3B5},  {"equals", 0x3D},   {"equiv", 0x2261},
    {"eta", 0x3B7},     {"eth", 0xF0},       {"euro", 0x20AC},    {"excl", 0x21},     {"exist", 0x2203},
    {"fnof", 0x192},    {"forall", 0x2200},  {"frac12", 0xBD},    {"frac14", 0xBC},   {"frac34", 0xBE},
    {"frasl", 0x2044},  {"gamma", 0x3B3},    {"ge", 0x2265},      {"grave", 0x60},    {"gt", 0x3E},
    {"hArr", 0x21D4},   {"hairsp", 0x200A},  {"harr", 0x2194},    {"hearts", 0x2665}, {"hellip", 0x2026},
    {"horbar", 0x2015}, {"hstrok", 0x127},   {"hyphen", 0x2010},  {"iexcl", 0xA1},    {"ijlig", 0x133},
    {"image", 0x2111},  {"imath", 0x131},    {"infin", 0x221E},   {"inodot", 0x131},  {"int", 0x222B},
    {"iota", 0x3B9},    {"iquest", 0xBF},    {"isin", 0x2208},    {"kappa", 0x3BA},   {"kgreen", 0x138},
    {"lArr", 0x21D0},   {"lambda", 0x3BB},   {"lang", 0x2329},    {"laquo", 0xAB},    {"larr", 0x2190},
    {"lceil", 0x2308},  {"lcub", 0x7B},      {"ldquo", 0x201C},   {"le", 0x2264},     {"lfloor", 0x230A},
    {"lmidot", 0x140},  {"lowast", 0x2217},  {"lowbar", 0x5F},    {"loz", 0x25CA},    {"lpar", 0x28},
    {"lrm", 0x200E},    {"lsaquo", 0x2039},  {"lsqb", 0x5B},      {"lsquo", 0x2018},  {"lstrok", 0x142},
    {"lt", 0x3C},       {"macr", 0xAF},      {"mdash", 0x2014},   {"micro", 0xB5},    {"middot", 0xB7},
    {"minus", 0x2212},  {"mu", 0x3BC},       {"nabla", 0x2207},   {"napos", 0x149},   {"nbsp", 0xA0},
    {"ndash", 0x2013},  {"ne", 0x2260},      {"ni", 0x220B},      {"not", 0xAC},      {"notin", 0x2209},
    {"nsub", 0x2284},   {"nu", 0x3BD},       {"num", 0x23},       {"numsp", 0x2007},  {"oelig", 0x153},
    {"oline", 0x203E},  {"omega", 0x3C9},    {"omicron", 0x3BF},  {"oplus", 0x2295},  {"or", 0x2228},
    {"ordf", 0xAA},     {"ordm", 0xBA},      {"oslash", 0xF8},    {"otimes", 0x2297}, {"para", 0xB6},
    {"part", 0x2202},   {"percnt", 0x25},    {"period", 0x2E},    {"permil", 0x2030}, {"perp", 0x22A5},
    {"phi", 0x3C6},     {"pi", 0x3C0},       {"piv", 0x3D6},      {"plus", 0x2B},     {"plusmn", 0xB1},
    {"pound", 0xA3},    {"prime", 0x2032},   {"prod", 0x220F},    {"prop", 0x221D},   {"psi", 0x3C8},
    {"puncsp", 0x2008}, {"quest", 0x3F},     {"quot", 0x22},      {"rArr", 0x21D2},   {"radic", 0x221A},
    {"rang", 0x232A},   {"raquo", 0xBB},     {"rarr", 0x2192},    {"rceil", 0x2309},  {"rcub", 0x7D},
    {"rdquo", 0x201D},  {"real", 0x211C},    {"reg", 0xAE},       {"rfloor", 0x230B}, {"rho", 0x3C1},
    {"rlm", 0x200F},    {"rpar", 0x29},      {"rsaquo", 0x203A},  {"rsqb", 0x5D},     {"rsquo", 0x2019},
    {"sbquo", 0x201A},  {"sdot", 0x22C5},    {"sect", 0xA7},      {"semi", 0x3B},     {"shy", 0xAD},
    {"sigma", 0x3C3},   {"sigmaf", 0x3C2},   {"sim", 0x223C},     {"sol", 0x2F},      {"spades", 0x2660},
    {"sub", 0x2282},    {"sube", 0x2286},    {"sum", 0x2211},     {"sup", 0x2283},    {"sup1", 0xB9},
    {"sup2", 0xB2},     {"sup3", 0xB3},      {"supe", 0x2287},    {"szlig", 0xDF},    {"tau", 0x3C4},
    {"there4", 0x2234}, {"theta", 0x3B8},    {"thetasym", 0x3D1}, {"thinsp", 0x2009}, {"thorn", 0xFE},
    {"tilde", 0x2DC},   {"times", 0xD7},     {"trade", 0x2122},   {"tstrok", 0x167},  {"uArr", 0x21D1},
    {"uarr", 0x2191},   {"uml", 0xA8},       {"upsih", 0x3D2},    {"upsilon", 0x3C5}, {"verbar", 0x7C},
    {"weierp", 0x2118}, {"xi", 0x3BE},       {"yen", 0xA5},       {"zeta", 0x3B6},    {"zwj", 0x200D},
    {"zwnj", 0x200C}};
static_assert(std::is_sorted(std::begin(named_characters), std::end(named_characters),
                             [](const NamedCharacter& a, const NamedCharacter& b) { return a.name < b.name; }));
// What stands behind a letter: the mark that it gets.
constexpr NamedCharacter named_accents[] = {{"grave", 0x300}, {"acute", 0x301}, {"circ", 0x302},  {"tilde", 0x303},
                                            {"macr", 0x304},  {"breve", 0x306}, {"dot", 0x307},   {"uml", 0x308},
                                            {"ring", 0x30A},  {"dblac", 0x30B}, {"caron", 0x30C}, {"cedil", 0x327},
                                            {"ogon", 0x328}};

constexpr std::size_t longest_name = 10;  // In bytes; of a number, with '#' and zeros before it.

char32_t with_accent(std::string_view name) {
  if (name.empty() || !is_ascii_letter(name.front())) return 0;
  const auto* const accent = std::find_if(std::begin(named_accents), std::end(named_accents),
                                          [&](const NamedCharacter& row) { return row.name == name.substr(1); });
  if (accent == std::end(named_accents)) return 0;
  return unicode::composed(static_cast<char32_t>(name.front()), accent->character);
}

char32_t by_name(std::string_view name) {
  const auto* const row =
      std::lower_bound(std::begin(named_characters), std::end(named_characters), name,
                       [](const NamedCharacter& one, std::string_view wanted) { return one.name < wanted; });
  return row != std::end(named_characters) && row->name == name ? row->character : with_accent(name);
}

bool is_text(char32_t character) {
  constexpr char32_t first_surrogate = 0xD800, last_surrogate = 0xDFFF, last = 0x10FFFF;
  const bool is_surrogate = character >= first_surrogate && character <= last_surrogate;
  return character != 0 && character <= last && !is_surrogate && !unicode::is_control(character);
}

// "233" or "xE9".
char32_t by_number(std::string_view digits) {
  constexpr int decimal = 10, hexadecimal = 16;
  const bool is_hexadecimal = !digits.empty() && ascii_lower(digits.front()) == 'x';
  if (is_hexadecimal) digits.remove_prefix(1);
  std::uint32_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [behind, error] = std::from_chars(digits.data(), end, number, is_hexadecimal ? hexadecimal : decimal);
  return error == std::errc() && behind == end && is_text(number) ? char32_t{number} : 0;
}

}  // namespace

Entity entity_at(std::string_view text) {
  if (!text.starts_with('&')) return {};
  const std::size_t end = text.substr(0, longest_name + 2).find(';');
  if (end == std::string_view::npos) return {};
  const std::string_view name = text.substr(1, end - 1);
  const char32_t character = name.starts_with('#') ? by_number(name.substr(1)) : by_name(name);
  return character == 0 ? Entity{} : Entity{character, end + 1};
}

}  // namespace cvpdf::bibtex
