/// \file
/// Linear layers in a row.
#pragma once

#include "strategies/operators/operator_model.h"
#include "strategies/v1/strategy.pb.h"

namespace stepcast {

/// A unit is one layer with its activation; the last has none, and the loss follows.
OperatorModel CreatePerceptron(const v1::Perceptron& message);

}  // namespace stepcast
