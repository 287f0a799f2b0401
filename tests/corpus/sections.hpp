// Sections of a generated CV, each of about as many lines as asked for.
#pragma once

#include "corpus/cv_text.hpp"
#include "corpus/random.hpp"

namespace cvpdf::corpus {

using WriteSection = void (*)(CvText& cv, Random& random, std::size_t lines);

void write_person(CvText& cv, Random& random);
void write_summary(CvText& cv, Random& random, std::size_t lines);
void write_employers(CvText& cv, Random& random, std::size_t lines);
void write_education(CvText& cv, Random& random, std::size_t lines);
void write_publications(CvText& cv, Random& random, std::size_t lines);
void write_talks(CvText& cv, Random& random, std::size_t lines);
void write_awards(CvText& cv, Random& random, std::size_t lines);
void write_teaching(CvText& cv, Random& random, std::size_t lines);
void write_service(CvText& cv, Random& random, std::size_t lines);
void write_skills(CvText& cv, Random& random, std::size_t lines);
void write_projects(CvText& cv, Random& random, std::size_t lines);
void write_grants(CvText& cv, Random& random, std::size_t lines);

// One each, of the section or group at hand.
void write_publication(CvText& cv, Random& random);
[[nodiscard]] std::vector<std::string> achievements(Random& random, std::size_t count);

}  // namespace cvpdf::corpus
