/// \file
/// A matrix product in three loops over tiles, in any order: what the study of loop orders executes
/// in place of a library's.
///
/// Each of the three matrices has a buffer of one tile. A tile is copied in when the loops come to
/// another one than the last, and that of the output back before the next takes its place. So the
/// order of the loops says how often each matrix is copied: with m tiles of rows, n of columns and
/// k along the inner extent, the output m n times where k is innermost, else m n k times. Sums run
/// along the inner extent in the same order whatever the loops, so all give the same bits.
#pragma once

#include "simulator/program/op.h"

namespace stepcast {

/// Row-major C[m,n] = A[m,k] B[k,n], operands stored as the Op's layout says. With `adds`, C is
/// added to. The Op has a tiling.
void MultiplyInTiles(const Op& op, const float* a, const float* b, float* c, bool adds);

}  // namespace stepcast
