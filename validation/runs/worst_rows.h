/// \file
/// Which rows a report shows. Private to the reports of a validation.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

#include "validation/runs/validate.h"

namespace stepcast {

struct RowOfSet {
  const ValidationSet* set = nullptr;
  const ValidatedRun* row = nullptr;
};

/// Rows with a forecast and a measurement, in the order of the files.
inline std::vector<RowOfSet> ComparedRows(std::span<const ValidationSet> sets) {
  std::vector<RowOfSet> rows;
  for (const ValidationSet& set : sets) {
    for (const ValidatedRun& row : set.runs) {
      if (row.error.has_value()) rows.push_back({&set, &row});
    }
  }
  return rows;
}

/// The `most` that are off the furthest, worst first; of equals the first in the files.
inline std::vector<RowOfSet> WorstRows(std::span<const ValidationSet> sets, std::size_t most) {
  std::vector<RowOfSet> rows = ComparedRows(sets);
  std::stable_sort(rows.begin(), rows.end(), [](const RowOfSet& a, const RowOfSet& b) {
    return std::abs(*a.row->error) > std::abs(*b.row->error);
  });
  if (rows.size() > most) rows.resize(most);
  return rows;
}

}  // namespace stepcast
