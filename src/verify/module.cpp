// The module's one exported name.
#include "verify/module.hpp"

#include "verify/verify.hpp"

extern "C" __attribute__((visibility("default"))) const cvpdf::verify::Door cvpdf_verify_door;
const cvpdf::verify::Door cvpdf_verify_door = {CVPDF_VERSION, cvpdf::verify::verify, cvpdf::verify::attached,
                                               cvpdf::verify::layout};
