// First the fixed tracks, then the fitting ones, and what is left is shared.
#include "page/tracks.hpp"

#include <algorithm>

namespace cvpdf::page {
namespace {

using Kind = document::Track::Kind;

// A fit cell of more than 2/3 of the row wraps, and a share has at least 1/6 where fit cells can yield it.
constexpr std::int64_t cap_numerator = 2, cap_denominator = 3;
constexpr std::int64_t least_share = 6;

class Tracks {
 public:
  Tracks(const document::Row& row, std::span<const std::optional<Length>> naturals, Length width)
      : row_(row), naturals_(naturals), room_(std::max(width, Length())), whole_(room_), widths_(naturals.size()) {}

  std::vector<CellFrame> place() {
    take_gaps();
    take_fixed();
    take_fits();
    share_rest();
    return frames();
  }

 private:
  [[nodiscard]] Kind kind(std::size_t cell) const {
    return cell < row_.tracks.size() ? row_.tracks[cell].kind : Kind::share;
  }
  [[nodiscard]] bool takes_room(std::size_t cell) const { return naturals_[cell] || kind(cell) == Kind::fixed; }
  [[nodiscard]] bool is(std::size_t cell, Kind wanted) const { return takes_room(cell) && kind(cell) == wanted; }
  [[nodiscard]] std::int64_t count(Kind wanted) const {
    std::int64_t result = 0;
    for (std::size_t cell = 0; cell < widths_.size(); ++cell) result += is(cell, wanted) ? 1 : 0;
    return result;
  }
  Length take(Length wanted) {
    const Length taken = std::clamp(wanted, Length(), room_);
    room_ -= taken;
    return taken;
  }

  void take_gaps() {
    const std::int64_t cells = count(Kind::fixed) + count(Kind::fit) + count(Kind::share);
    if (cells < 2) return;
    gap_ = take(std::max(row_.gap, Length()) * (cells - 1)) / (cells - 1);
  }
  void take_fixed() {
    for (std::size_t cell = 0; cell < widths_.size(); ++cell) {
      if (is(cell, Kind::fixed)) widths_[cell] = take(row_.tracks[cell].width);
    }
  }
  void take_fits() {
    const Length cap = ratio_of(whole_, cap_numerator, cap_denominator);
    Length wanted;
    for (std::size_t cell = 0; cell < widths_.size(); ++cell) {
      if (is(cell, Kind::fit)) wanted += widths_[cell] = std::clamp(*naturals_[cell], Length(), cap);
    }
    const Length most = std::max(room_ - whole_ * count(Kind::share) / least_share, Length());
    for (std::size_t cell = 0; cell < widths_.size(); ++cell) {
      if (!is(cell, Kind::fit)) continue;
      if (wanted > most) widths_[cell] = times(widths_[cell], most.points() / wanted.points());
      widths_[cell] = take(widths_[cell]);
    }
  }
  void share_rest() {
    std::int64_t shares = count(Kind::share);
    for (std::size_t cell = 0; cell < widths_.size(); ++cell) {
      if (is(cell, Kind::share)) widths_[cell] = take(room_ / shares--);
    }
  }
  [[nodiscard]] std::vector<CellFrame> frames() const {
    std::vector<CellFrame> result;
    Length left;
    for (std::size_t cell = 0; cell < widths_.size(); ++cell) {
      result.push_back({left, widths_[cell]});
      if (takes_room(cell)) left += widths_[cell] + gap_;
    }
    return result;
  }

  const document::Row& row_;
  std::span<const std::optional<Length>> naturals_;
  Length room_, whole_, gap_;
  std::vector<Length> widths_;
};

}  // namespace

std::vector<CellFrame> place_cells(const document::Row& row, std::span<const std::optional<Length>> naturals,
                                   Length width) {
  return Tracks(row, naturals, width).place();
}

}  // namespace cvpdf::page
