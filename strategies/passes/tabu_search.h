/// \file
/// Better orders of the streams of a Program, by local search. Private to passes/.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/base/units.h"
#include "simulator/program/program.h"
#include "strategies/passes/meeting_graph.h"

namespace stepcast {

struct StreamOrders {
  std::vector<std::int64_t> priorities;  ///< By instruction: larger the sooner it starts.
  /// Neighbours on a stream, as in `ListScheduleRequest::issued_after`.
  std::vector<std::pair<InstructionId, InstructionId>> issued_after;
  Duration makespan;  ///< Of these orders: without hosts, limits of memory and interference.
};

/// Tabu search over the orders of all streams, as for job shops (E. Taillard, "Parallel taboo
/// search techniques for the job shop scheduling problem", 1994; M. Dell'Amico and M. Trubian,
/// "Applying tabu search to the job-shop scheduling problem", 1993): two neighbours on a stream
/// that follow each other on a longest path change places, those first that promise most; the same
/// two don't change back for a while; where nothing has improved for long, the search goes on from
/// the best orders, shaken at random. Such steps lead from any orders to the best ones (P. van
/// Laarhoven, E. Aarts and J. Lenstra, "Job shop scheduling by simulated annealing", 1992), so that
/// it is a question of effort alone how near they get.
///
/// It begins with the order of `starts` (by instruction), in which nothing may start before what it
/// depends on. `effort` is how many vertices it may visit, instructions or rendezvous; one step
/// visits all of them, so a Program of more gets none. It ends sooner where a bound shows that
/// there is nothing better. What is on host streams keeps its order. The same each time.
///
/// kInvalidInput if instructions wait for each other in a circle.
Result<StreamOrders> ImproveStreamOrders(const Program& program, const MeetingGraph& graph,
                                         std::span<const Duration> durations,
                                         std::span<const Duration> starts, std::int64_t effort);

}  // namespace stepcast
