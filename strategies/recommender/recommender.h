/// \file
/// Recommenders in the form of DLRM (arXiv 1906.00091): tables shared out between all ranks, MLPs
/// copied to each.
#pragma once

#include <string>

#include "hardware/config/config.h"
#include "simulator/base/result.h"
#include "strategies/operators/operator_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// Before the layers stands what reads tables, exchanges rows beside the bottom MLP and multiplies
/// pairs; the layers are those of the top MLP. `prefix` is the message's field path in `source`.
///
/// All ranks are taken to hold as many tables and to read as many rows; a rank reads those of its
/// tables for the samples of all ranks, which is as many rows as its own samples read in all
/// tables.
Result<OperatorModel> CreateRecommender(const v1::Recommender& message, const SourceMap& source,
                                        const std::string& prefix);

}  // namespace stepcast
