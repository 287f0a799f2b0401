// First with whole items, then, where page ends do not allow it, line by line.
#include "page/balance.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace cvpdf::page {
namespace {

std::size_t sum_of(std::span<const std::size_t> items) {
  return std::accumulate(items.begin(), items.end(), std::size_t{0});
}

std::size_t ceiling(std::size_t lines, std::size_t columns) { return (lines + columns - 1) / columns; }

class Dealer {
 public:
  Dealer(std::span<const std::size_t> items, std::size_t columns) : items_(items), columns_(columns) {
    dealt_.reserve(sum_of(items));
  }

  // Whether the parts hold all items, and all pages but the last are filled.
  bool run(std::span<const std::size_t> parts) {
    bool is_full = true;
    for (std::size_t part = 0; part + 1 < parts.size(); ++part) {
      is_full = fill({part, parts[part], columns_}) == parts[part] && is_full;
    }
    const Part last{parts.size() - 1, parts.back(), columns_};
    if (!spread(last)) static_cast<void>(fill(last));
    return is_full && at_ == items_.size();
  }
  [[nodiscard]] std::vector<DealtLine> take() && { return std::move(dealt_); }

 private:
  struct Part {
    std::size_t index, rows, columns;
  };

  // Puts items into a column until it has `share` lines or as near to that as can be, at most the part's rows; how many
  // it has.
  std::size_t fill_column(const Part& part, std::size_t column, std::size_t share) {
    std::size_t row = 0;
    while (at_ < items_.size() && row < share && row + items_[at_] <= part.rows) {
      if (row + items_[at_] > share && row + items_[at_] - share > share - row) break;
      for (const std::size_t end = row + items_[at_]; row < end; ++row) {
        dealt_.push_back({part.index, row, static_cast<std::uint16_t>(column)});
      }
      ++at_;
    }
    return row;
  }

  // Fills one column after the other; the rows of the first.
  std::size_t fill(const Part& part) {
    std::size_t first = 0;
    for (std::size_t column = 0; column < part.columns; ++column) {
      const std::size_t rows = fill_column(part, column, part.rows);
      if (column == 0) first = rows;
    }
    return first;
  }

  // Gives each column its share of what is left. Whether that works out; if not, nothing is dealt.
  bool spread(const Part& part) {
    const std::size_t at = at_, size = dealt_.size();
    for (std::size_t column = 0; column < part.columns; ++column) {
      const std::size_t share = ceiling(sum_of(items_.subspan(at_)), part.columns - column);
      static_cast<void>(fill_column(part, column, share));
    }
    if (at_ == items_.size()) return true;
    at_ = at;
    dealt_.resize(size);
    return false;
  }

  std::span<const std::size_t> items_;
  std::size_t columns_;
  std::size_t at_ = 0;  // The next item.
  std::vector<DealtLine> dealt_;
};

bool fits(std::span<const std::size_t> items, std::size_t columns, std::size_t rows) {
  std::size_t column = 1, filled = 0;
  for (const std::size_t lines : items) {
    if (lines > rows) return false;
    if (filled + lines > rows) {
      ++column;
      filled = 0;
    }
    filled += lines;
  }
  return column <= columns;
}

}  // namespace

std::size_t least_rows(std::span<const std::size_t> items, std::size_t columns) {
  const std::size_t lines = sum_of(items);
  std::size_t low = ceiling(lines, columns), high = lines;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (fits(items, columns, middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

std::vector<DealtLine> deal(std::span<const std::size_t> items, std::size_t columns,
                            std::span<const std::size_t> parts) {
  Dealer whole(items, columns);
  if (whole.run(parts)) return std::move(whole).take();
  const std::vector<std::size_t> lines(sum_of(items), 1);
  Dealer divided(lines, columns);
  divided.run(parts);
  std::vector<DealtLine> dealt = std::move(divided).take();
  assert(dealt.size() == lines.size());
  return dealt;
}

bool divides(std::span<const std::size_t> items, std::size_t columns, std::span<const std::size_t> parts) {
  return !Dealer(items, columns).run(parts);
}

}  // namespace cvpdf::page
