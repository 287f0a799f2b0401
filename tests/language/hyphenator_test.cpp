// Known divisions, language by language, and what is never divided. Equality with libhyphen: reference_test.cpp.
#include "language/hyphenator.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "unicode/text.hpp"

namespace cvpdf::language {
namespace {

std::string divided(const std::string& word, std::string_view language = "en-US") {
  std::string result = word;
  const std::vector<std::uint32_t> places = hyphenate(word, language);
  for (auto place = places.rbegin(); place != places.rend(); ++place) result.insert(*place, "-");
  return result;
}

std::size_t hyphens(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '-'));
}

TEST(Hyphenator, Table) {
  const std::vector<std::array<std::string, 2>> rows = {
      {"", ""},
      {"a", "a"},
      {"hyphenation", "hy-phen-ation"},
      {"Hyphenation", "Hy-phen-ation"},
      {"HYPHENATION", "HY-PHEN-ATION"},
      {"computer", "com-puter"},
      {"concatenation", "con-cate-na-tion"},
      {"supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious"},
      {"table", "ta-ble"},
      {"into", "into"},
      {"naïveté", "naïveté"},
      {"ﬀﬁﬂ", "ﬀﬁﬂ"},
  };
  for (const auto& [word, expected] : rows) EXPECT_EQ(divided(word), expected);
}

// Checked by hand; where a division that a typographer knows is missing, the patterns do not have it.
TEST(Hyphenator, WordsOfEveryLanguage) {
  const std::vector<std::array<std::string, 2>> rows = {
      {"en-US",
       "hy-phen-ation com-puter con-cate-na-tion de-vel-op-ment uni-ver-sity man-age-ment "
       "en-gi-neer-ing knowl-edge re-spon-si-ble ex-pe-ri-ence"},
      {"en-GB",
       "hy-phen-a-tion com-puter de-vel-op-ment uni-ver-sity man-age-ment en-gin-eer-ing know-ledge "
       "re-spons-ible ex-per-i-ence or-gan-isa-tion"},
      {"af", "uni-ver-si-teit ver-ant-woor-de-lik ken-nis in-ge-nieur on-der-ne-ming na-vor-sing"},
      {"bg", "уни-вер-си-тет от-го-вор-ност зна-ние ин-фор-ма-тика из-след-ване"},
      {"ca", "uni-ver-si-tat res-pon-sa-ble co-nei-xe-ment in-for-mà-tica em-presa re-cerca pro-gra-ma-ció"},
      {"cs", "zna-losti vý-zkum od-po-vědný zku-šenosti infor-ma-tika"},
      {"da", "uni-ver-si-tet an-svar-lig kund-skab in-ge-niør vi-den-skab virk-som-hed forsk-ning er-fa-ring"},
      {"de",
       "Sil-ben-tren-nung Ent-wick-lung Uni-ver-si-tät Wis-sen-schaft ver-ant-wort-lich "
       "Ge-schwin-dig-keit Da-ten-bank Welt-an-schau-ung Straße Zu-cker Pro-gram-mie-rung "
       "Do-nau-dampf-schiff-fahrts-ge-sell-schaft ver-bre-chens"},
      {"el",
       "πα-νε-πι-στή-μιο υπεύ-θυ-νος γνώση μη-χα-νι-κός πλη-ρο-φο-ρική επι-χεί-ρηση προ-γραμ-μα-τι-σμός "
       "εμπει-ρία"},
      {"es",
       "de-sa-rro-llo uni-ver-si-dad res-pon-sa-ble co-no-ci-miento in-ge-nie-ría in-for-má-tica "
       "em-presa in-ves-ti-ga-ción pro-gra-ma-ción tra-bajo"},
      {"fr",
       "dé-ve-lop-pe-ment uni-ver-sité res-pon-sable in-for-ma-tique connais-sance in-gé-nieur "
       "en-tre-prise théo-rique ap-pren-tis-sage gou-ver-ne-ment"},
      {"gl", "uni-ver-si-dade res-pon-sa-ble em-presa in-ves-ti-ga-ción pro-gra-ma-ción"},
      {"hr", "od-go-vor-nost zna-nje in-for-ma-tika po-du-zeće is-tra-ži-va-nje pro-gra-mi-ra-nje"},
      {"hu", "fej-lesz-tés fe-le-lős tu-dás mér-nök in-for-ma-tika vál-la-lat ku-ta-tás asszony"},
      {"is", "há-skóli þekk-ing fyr-ir-tæki rann-sókn"},
      {"it",
       "svi-luppo uni-ver-sità re-spon-sa-bile co-no-scenza in-ge-gne-ria in-for-ma-tica im-presa "
       "ri-cerca pro-gram-ma-zione ita-liano"},
      {"lt", "uni-ver-si-te-tas at-sa-kin-gas ži-nios in-for-ma-tika ty-ri-mas"},
      {"lv", "uni-ver-si-tāte at-bil-dīgs zi-nā-ša-nas in-for-mā-tika pēt-nie-cība"},
      {"mn", "сур-гууль хөг-жүү-лэлт мэд-лэг"},
      {"nb", "univer-si-tet an-svar-lig kunn-skap viten-skap"},
      {"nl",
       "ont-wik-ke-ling uni-ver-si-teit ver-ant-woor-de-lijk ken-nis we-ten-schap in-for-ma-tica "
       "on-der-ne-ming on-der-zoek pro-gram-me-ren werk-zaam-he-den"},
      {"pl",
       "uni-wer-sy-tet od-po-wie-dzialny wie-dza in-ży-nier in-for-ma-tyka przed-się-bior-stwo "
       "ba-da-nia pro-gra-mo-wa-nie do-świad-cze-nie roz-wój"},
      {"pt",
       "de-sen-vol-vi-mento uni-ver-si-dade res-pon-sá-vel co-nhe-ci-mento en-ge-nha-ria in-for-má-tica "
       "em-presa in-ves-ti-ga-ção pro-gra-ma-ção tra-ba-lho carro"},
      {"pt-BR",
       "de-sen-vol-vi-mento uni-ver-si-dade res-pon-sá-vel co-nhe-ci-mento en-ge-nha-ria em-presa "
       "pes-quisa pro-gra-ma-ção tra-ba-lho carro"},
      {"ro", "uni-ver-si-tate res-pon-sa-bil in-for-ma-tică în-tre-prin-dere cer-ce-tare pro-gra-mare"},
      {"ru", "раз-ра-ботка уни-вер-си-тет от-вет-ствен-ный зна-ние ис-сле-до-ва-ние инже-нер опыт"},
      {"sk", "uni-ver-zita zod-po-vedný in-ži-nier pod-ni-ka-nie vý-skum"},
      {"sl", "uni-verza od-go-vor-nost in-for-ma-tika pro-gra-mi-ra-nje"},
      {"sr", "уни-вер-зи-тет од-го-вор-ност ин-фор-ма-тика ис-тра-жи-вање"},
      {"sr-Latn", "uni-ver-zi-tet od-go-vor-nost zna-nje in-for-ma-tika is-tra-ži-va-nje pro-gra-mi-ra-nje"},
      {"sv",
       "ut-veck-ling uni-ver-si-tet an-sva-rig kun-skap in-gen-jör ve-ten-skap fö-re-tag forsk-ning "
       "pro-gram-me-ring er-fa-ren-het"},
      {"uk", "уні-верси-тет роз-робка зна-ння"},
      {"zu", "ucwa-ni-ngo"},
  };
  for (const auto& [language, words] : rows) {
    std::istringstream in(words);
    for (std::string expected; in >> expected;) {
      std::string word = expected;
      word.erase(std::remove(word.begin(), word.end(), '-'), word.end());
      EXPECT_EQ(divided(word, language), expected) << language;
      EXPECT_EQ(hyphens(divided(unicode::upper_case(word, {}), language)), hyphens(expected))
          << language << " " << word;
    }
  }
}

TEST(Hyphenator, TagsFindTheNearestPatterns) {
  const std::vector<std::array<std::string, 2>> rows = {
      {"en", "knowl-edge"},
      {"en-US", "knowl-edge"},
      {"EN-us", "knowl-edge"},
      {"en-CA", "knowl-edge"},
      {"en-GB", "know-ledge"},
      {"en-AU", "know-ledge"},
      {"en-GB-oxendict", "know-ledge"},
      {"de-AT", "know-ledge"},
      {"tlh", "knowledge"},
      {"e", "knowledge"},
      {"", "knowledge"},
      {"-", "knowledge"},
      {"en-", "knowl-edge"},
      {"enx", "knowledge"},
      {"zzz-en", "knowledge"},
      {std::string(300, 'a'), "knowledge"},
  };
  for (const auto& [language, expected] : rows) EXPECT_EQ(divided("knowledge", language), expected) << language;
  EXPECT_EQ(find_patterns("nn"), find_patterns("nn-NO"));
  EXPECT_NE(find_patterns("sr"), find_patterns("sr-Latn"));
  EXPECT_EQ(find_patterns("fi"), nullptr);
}

// Decomposed letters are the composed ones, and no mark is parted from its letter.
TEST(Hyphenator, Marks) {
  const std::vector<std::array<std::string, 3>> rows = {
      {"fr", "de\u0301veloppement", "de\u0301-ve-lop-pe-ment"},
      {"FR", "DE\u0301VELOPPEMENT", "DE\u0301-VE-LOP-PE-MENT"},
      {"ru", "зна\u0301ние", "зна\u0301-ние"},
      {"en", "com\u0332pu\u0332ter", "com\u0332-pu\u0332ter"},
      {"en", "\u0301computer", "\u0301com-puter"},
  };
  for (const auto& [language, word, expected] : rows) EXPECT_EQ(divided(word, language), expected);
}

// "asz-szony", "col-lega": a break must not change what is written.
TEST(Hyphenator, NothingIsRespelled) {
  for (const char* word : {"asszony", "hosszú", "meggy"}) EXPECT_EQ(divided(word, "hu"), word);
  for (const char* word : {"col·lega", "pel·lícula"}) EXPECT_EQ(divided(word, "ca").find("l-·"), std::string::npos);
  EXPECT_EQ(divided("col·lega", "ca"), "col·lega");
}

TEST(Hyphenator, LongWordsAndBrokenBytesAreLeftAlone) {
  std::string word;
  while (word.size() < 63) word += "hyphenation";
  EXPECT_TRUE(hyphenate(word, "en").empty());
  EXPECT_FALSE(hyphenate(word.substr(0, 63), "en").empty());
  EXPECT_TRUE(hyphenate(std::string(10'000, 'a'), "en").empty());
  std::mt19937 random(1);
  for (int round = 0; round < 5'000; ++round) {
    std::string bytes(random() % 270, ' ');
    for (char& byte : bytes) byte = static_cast<char>(random() % 256);
    for (const char* language : {"en", "de", "ru"}) {
      for (const std::uint32_t place : hyphenate(bytes, language)) {
        ASSERT_GT(place, 0U);
        ASSERT_LT(place, bytes.size());
      }
    }
  }
}

}  // namespace
}  // namespace cvpdf::language
