// The usual CVs: a person of some trade, and sections that share the pages as CVs of that trade do.
#include "corpus/generated_cv.hpp"

#include <array>
#include <cassert>

#include "corpus/odd_cv.hpp"
#include "corpus/sections.hpp"

namespace cvpdf::corpus {
namespace {

// A section and the share of the CV that it takes, in hundredths.
struct Share {
  WriteSection write;
  std::size_t percent;
};

constexpr Share of_an_engineer[] = {{write_summary, 10},  {write_employers, 55}, {write_projects, 15},
                                    {write_education, 8}, {write_skills, 7},     {write_awards, 5}};
constexpr Share of_a_professor[] = {{write_summary, 4}, {write_employers, 10}, {write_education, 6},
                                    {write_grants, 8},  {write_awards, 6},     {write_publications, 40},
                                    {write_talks, 12},  {write_teaching, 7},   {write_service, 7}};
constexpr Share of_a_student[] = {{write_education, 20}, {write_publications, 20}, {write_employers, 20},
                                  {write_projects, 20},  {write_awards, 10},       {write_skills, 10}};
constexpr Share of_a_manager[] = {
    {write_summary, 15}, {write_skills, 10}, {write_employers, 65}, {write_education, 10}};

struct Trade {
  std::string_view name;
  std::span<const Share> shares;
};
constexpr Trade trades[] = {
    {"engineer", of_an_engineer}, {"professor", of_a_professor}, {"student", of_a_student}, {"manager", of_a_manager}};

constexpr std::array<std::size_t, usual_cv_count> pages = {1, 1,  1,  1,  2,  2,  2,  2,  2,  3,  3,  3,
                                                           3, 4,  4,  4,  5,  5,  6,  6,  7,  7,  8,  9,
                                                           9, 10, 11, 12, 13, 15, 17, 19, 22, 25, 27, 32};
// The guesses at lines are low, and every section goes beyond its share.
constexpr std::size_t lines_per_page = 44, lines_beyond = 25, hundred = 100;

const Trade& trade_of(std::size_t number) { return trades[number % std::size(trades)]; }

std::string usual_cv(std::size_t number) {
  Random random(number);
  CvText cv;
  write_person(cv, random);
  const std::size_t lines = pages.at(number) * lines_per_page - lines_beyond;
  for (const Share& share : trade_of(number).shares) share.write(cv, random, lines * share.percent / hundred);
  return std::move(cv).take();
}

}  // namespace

std::string generated_cv(std::size_t number) {
  assert(number < generated_cv_count);
  return number < usual_cv_count ? usual_cv(number) : odd_cv(number - usual_cv_count);
}

std::string generated_cv_name(std::size_t number) {
  if (number >= usual_cv_count) return std::string(odd_cv_name(number - usual_cv_count));
  return fmt::format("{}_of_{}_pages_{}", trade_of(number).name, pages.at(number), number);
}

std::size_t intended_pages(std::size_t number) {
  return number < usual_cv_count ? pages.at(number) : odd_cv_pages(number - usual_cv_count);
}

}  // namespace cvpdf::corpus
