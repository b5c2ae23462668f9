#include "strategies/perceptron/perceptron.h"

#include <fmt/format.h>

#include <utility>

namespace stepcast {

OperatorModel CreatePerceptron(const v1::Perceptron& message) {
  OperatorModel model;
  model.description = "perceptron";
  const bool biases = !message.has_biases() || message.biases();
  std::int64_t width = message.inputs();
  for (int i = 0; i < message.layers_size(); ++i) {
    const std::int64_t next = message.layers(i);
    const bool last = i + 1 == message.layers_size();
    UnitWriter w(fmt::format("layer of {}", next));
    w.Linear(1, width, next, biases, /*of_input=*/i == 0);
    if (!last) w.Rectify(1, next);
    model.layers.push_back(model.AddKind(std::move(w).Take(width, next)));
    width = next;
  }
  UnitWriter loss("loss");
  loss.Loss(width);
  model.after.push_back(model.AddKind(std::move(loss).Take(width, width)));
  return model;
}

}  // namespace stepcast
