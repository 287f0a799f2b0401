// libqpdf's headers, for every compiler: the only way in which this folder includes them.
#pragma once

// clang 14 does not compile libqpdf 11.3's JSON.hh as C++20: a vector of its own, incomplete type. The other headers
// only declare functions that return one, and none is called here.
#if defined(__clang__) && __clang_major__ < 16
#define JSON_HH
class JSON;
#endif

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
