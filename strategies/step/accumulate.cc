#include "strategies/step/accumulate.h"

#include "strategies/step/unit_flow.h"

namespace stepcast {

void AccumulateGradient(BlockWriter& writer, const ParallelPlan& plan,
                        const v1::Framework& framework, DType made, std::int64_t rows,
                        std::int64_t cols, bool adds) {
  if (!adds && !AccumulatesGradients(plan)) return;
  const auto rowwise = [&](OpKind kind, DType dtype, std::int64_t extra = 0) {
    writer.Compute(Op::Rowwise(kind, dtype, Pass::kBackward, rows, cols, extra));
  };
  // Those of a tile are kept as they are made.
  const bool widens =
      plan.keeps_whole_gradients() && plan.gradient_dtype == DType::kFp32 && made != DType::kFp32;
  UnitRecorder* recorder = writer.recorder();
  writer.set_weight_gradient(true);
  const auto widen = [&] { rowwise(OpKind::kCast, made, static_cast<std::int64_t>(DType::kFp32)); };
  if (widens && plan.autocast && StartsGradients(plan) && !adds) {
    widen();
    if (recorder != nullptr) recorder->Accumulated(writer);
  } else if (widens && plan.autocast) {
    // The first micro-batch has nothing to add to, where gradients are set to none: not told apart.
    widen();
    if (recorder != nullptr) recorder->WidenedGradient(writer);
    rowwise(OpKind::kAdd, DType::kFp32);
    if (recorder != nullptr) recorder->Accumulated(writer);
  } else if (widens && framework.cast_before_accumulate()) {
    widen();
    if (recorder != nullptr) recorder->WidenedGradient(writer);
    rowwise(OpKind::kAdd, DType::kFp32);
    if (recorder != nullptr) recorder->Accumulated(writer);
    rowwise(OpKind::kFill, made);
    if (recorder != nullptr) recorder->ZeroedGradient(writer);
  } else {
    rowwise(widens ? OpKind::kAccumulate : OpKind::kAdd, made);
    if (!adds) writer.set_accumulates();
    if (recorder != nullptr) recorder->Accumulated(writer);
  }
  writer.set_weight_gradient(false);
}

}  // namespace stepcast
