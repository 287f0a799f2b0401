// The head of the first page: who this is.
#pragma once

#include "compose/draft.hpp"
#include "content/cv.hpp"

namespace cvpdf::compose {

// Whether there is a mail, phone, place, page or profile to be named.
[[nodiscard]] bool has_contacts(const content::Person& person);

void compose_masthead(const content::Person& person, Draft& draft);
// The person's photo, if it has been read and the layout shows one.
void compose_photo(const content::Person& person, Draft& draft);
// The contacts one below the other, each as the masthead has it.
void compose_contacts(const content::Person& person, Draft& draft);

}  // namespace cvpdf::compose
