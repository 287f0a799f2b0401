// Hyphenation by Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), from tables compiled at build time; the
// languages stand in patterns.txt. Which patterns count, and how compounds are divided, is as in libhyphen: its
// dictionaries are written for it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cvpdf::language {

struct PatternSet;

// The patterns for a BCP 47 tag: those of the tag itself, else of the longest shorter form of it; null where there are
// none. Case does not matter.
[[nodiscard]] const PatternSet* find_patterns(std::string_view language);

// Byte offsets into `word` (UTF-8, one word, letters only) before which it may be divided. None within the language's
// minima from either end (English: 2 and 3 letters), none before a combining mark, and none where dividing would change
// the spelling (Hungarian "asszony" is "asz-szony").
[[nodiscard]] std::vector<std::uint32_t> hyphenate(std::string_view word, const PatternSet& patterns);
// None for a language without patterns.
[[nodiscard]] std::vector<std::uint32_t> hyphenate(std::string_view word, std::string_view language);

// Whether a capital makes a noun there, and no name.
[[nodiscard]] bool capitalizes_nouns(std::string_view language);

}  // namespace cvpdf::language
