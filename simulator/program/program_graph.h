/// \file
/// A Program as a Boost.Graph object, for graph algorithms.
#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "simulator/program/program.h"

namespace stepcast {

using ProgramGraph = boost::compressed_sparse_row_graph<boost::directedS, InstructionId>;

/// Vertices are instructions, edges lead from dependencies (explicit and of stream order) to
/// dependants. Costs time and memory in proportion to the program.
ProgramGraph AsGraph(const Program& program);

}  // namespace stepcast
