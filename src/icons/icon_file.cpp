#include "icons/icon_file.hpp"

#include <algorithm>
#include <sstream>

#include "icons/truetype.hpp"

namespace cvpdf::icons {
namespace {

constexpr char32_t first_private = 0xE000, last_private = 0xF8FF;
constexpr Point middle{icon_advance / 2.0, icon_middle};

class IconReader {
 public:
  std::vector<Icon> read(std::istream& file) {
    for (std::string line; std::getline(file, line);) {
      ++number_;
      words_ = std::istringstream(line.substr(0, line.find('#')));
      if (std::string word; words_ >> word) statement(word);
    }
    return std::move(icons_);
  }

 private:
  [[noreturn]] void fail(const std::string& message) const {
    throw IconError("line " + std::to_string(number_) + ": " + message);
  }

  void statement(const std::string& word) {
    if (word == "icon") return begin_icon();
    if (icons_.empty()) fail("a shape comes before the first icon");
    if (word == "turn") {
      turn_ = number();
    } else if (word == "cut") {
      add(shape(next_word()), Direction::counter_clockwise);
    } else {
      add(shape(word), Direction::clockwise);
    }
    if (std::string rest; words_ >> rest) fail("\"" + rest + "\" is too much");
  }

  void begin_icon() {
    Icon icon;
    icon.name = next_word();
    const std::string code = next_word();
    if (!code.starts_with("U+")) fail("an icon has a name and a code point: icon mail U+E000");
    std::istringstream digits(code.substr(2));
    std::uint32_t value = 0;
    if (!(digits >> std::hex >> value) || value < first_private || value > last_private) {
      fail("the code point of an icon is in the Private Use Area, U+E000 to U+F8FF");
    }
    icon.code_point = value;
    const auto is_same = [&](const Icon& one) { return one.name == icon.name || one.code_point == icon.code_point; };
    if (std::any_of(icons_.begin(), icons_.end(), is_same)) fail("the name or the code point is another icon's");
    icons_.push_back(std::move(icon));
    turn_ = 0;
  }

  void add(Contour contour, Direction direction) {
    icons_.back().contours.push_back(directed(turned(std::move(contour), turn_, middle), direction));
  }

  Contour shape(const std::string& word) {
    if (word == "path") return path();
    if (word == "stroke") return line();
    const Point place = point();
    if (word == "circle") {
      const double radius = number();
      return ellipse(place, {radius, radius});
    }
    const Point size = point();
    if (word == "ellipse") return ellipse(place, {size.x, size.y});
    if (word != "rect") fail("\"" + word + "\" is no shape");
    return rounded_rect(place, size, number());
  }

  // M x y, L x y, Q x y x y, Z.
  Contour path() {
    Contour contour;
    for (std::string command = next_word(); command != "Z"; command = next_word()) {
      if (contour.empty() != (command == "M")) fail("a path begins with M, and is one outline");
      if (command == "Q") {
        contour.push_back(point());
        contour.back().on_curve = false;
      } else if (command != "M" && command != "L") {
        fail("\"" + command + "\" is no part of a path");
      }
      contour.push_back(point());
    }
    if (contour.size() < 3) fail("a path has three points or more");
    return contour;
  }

  Contour line() {
    const double thickness = number();
    std::vector<Point> points;
    while (words_ >> std::ws && !words_.eof()) points.push_back(point());
    if (points.size() < 2) fail("a line has two points or more");
    return stroke(points, thickness);
  }

  std::string next_word() {
    std::string word;
    if (!(words_ >> word)) fail("the line ends too early");
    return word;
  }
  double number() {
    double value = 0;
    if (!(words_ >> value)) fail("a number is missing");
    return value;
  }
  Point point() {
    const double x = number();
    return {x, number()};
  }

  std::vector<Icon> icons_;
  std::istringstream words_;
  int number_ = 0;
  double turn_ = 0;  // Degrees.
};

}  // namespace

std::vector<Icon> read_icons(std::istream& file) { return IconReader().read(file); }

}  // namespace cvpdf::icons
