#include "strategies/step/accumulate.h"

#include "strategies/step/unit_flow.h"

namespace stepcast {

void AccumulateGradient(BlockWriter& writer, const ParallelPlan& plan,
                        const v1::Framework& framework, std::int64_t rows, std::int64_t cols) {
  if (!AccumulatesGradients(plan)) return;
  const auto rowwise = [&](OpKind kind, DType dtype, std::int64_t extra = 0) {
    writer.Compute(Op::Rowwise(kind, dtype, Pass::kBackward, rows, cols, extra));
  };
  const bool widens = WidensGradients(plan);
  UnitRecorder* recorder = writer.recorder();
  writer.set_weight_gradient(true);
  if (widens && framework.cast_before_accumulate()) {
    rowwise(OpKind::kCast, plan.precision, static_cast<std::int64_t>(DType::kFp32));
    if (recorder != nullptr) recorder->WidenedGradient(writer);
    rowwise(OpKind::kAdd, DType::kFp32);
    if (recorder != nullptr) recorder->Accumulated(writer);
    rowwise(OpKind::kFill, plan.precision);
    if (recorder != nullptr) recorder->ZeroedGradient(writer);
  } else {
    rowwise(widens ? OpKind::kAccumulate : OpKind::kAdd, plan.precision);
    if (recorder != nullptr) recorder->Accumulated(writer);
  }
  writer.set_weight_gradient(false);
}

}  // namespace stepcast
