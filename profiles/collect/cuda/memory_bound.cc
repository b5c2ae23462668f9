#include "profiles/collect/cuda/memory_bound.h"

#include <algorithm>

#include "profiles/collect/cuda/kernels.h"

namespace stepcast::cuda {
namespace {

/// The arrays of one launch, in the order that the kernels expect.
KernelArguments Carve(const StepcastGpuKernel& kernel, const Session& session, Carver& carver) {
  constexpr std::int64_t kFloat = 4;
  const std::int64_t elements = kernel.rows * kernel.cols;
  const std::int64_t element = kernel.dtype == kStepcastGpuBf16 ? 2 : 4;
  const std::int64_t tensor = elements * element;
  const bool backward = kernel.backward != 0;
  KernelArguments a;
  switch (kernel.op) {
    case kStepcastGpuCopy:
      a.in[0] = carver.Input(tensor);
      a.out[0] = carver.Output(tensor);
      break;
    case kStepcastGpuAdd:
      a.in[0] = carver.Input(tensor);
      a.in[1] = carver.Input(tensor);
      a.out[0] = carver.Output(tensor);
      break;
    case kStepcastGpuScale:
      a.in[0] = carver.Input(tensor);
      break;
    case kStepcastGpuCast:
      a.in[0] = carver.Input(tensor);
      a.out[0] = carver.Output(elements * (element == 2 ? 4 : 2));
      break;
    case kStepcastGpuFill:
      a.out[0] = carver.Output(tensor);
      break;
    case kStepcastGpuAccumulate:
      a.in[0] = carver.Input(tensor);
      a.in[1] = carver.Input(elements * kFloat);
      break;
    case kStepcastGpuNormReduce:
      a.in[0] = carver.Input(tensor);
      a.out[0] = carver.Output(kFloat);
      break;
    case kStepcastGpuColumnSum:
      a.in[0] = carver.Input(tensor);
      a.out[0] = carver.Output(kernel.cols * kFloat);
      break;
    case kStepcastGpuGelu:
    case kStepcastGpuSoftmax:
      a.in[0] = carver.Input(tensor);
      if (backward) a.in[1] = carver.Input(tensor);
      a.out[0] = carver.Output(tensor);
      break;
    case kStepcastGpuSwiglu:
      a.in[0] = carver.Input(backward ? tensor : 2 * tensor);
      if (backward) a.in[1] = carver.Input(2 * tensor);
      a.out[0] = carver.Output(backward ? 2 * tensor : tensor);
      break;
    case kStepcastGpuDropout:
    case kStepcastGpuBiasDropoutAdd:
      a.in[0] = carver.Input(tensor);
      if (backward) {
        a.in[1] = carver.Input(elements);  // The mask, a byte each.
      } else if (kernel.op == kStepcastGpuBiasDropoutAdd) {
        a.in[1] = carver.Input(tensor);
        a.in[2] = carver.Input(kernel.cols * element);
      }
      a.out[0] = carver.Output(tensor);
      if (!backward) a.out[1] = carver.Output(elements);
      break;
    case kStepcastGpuLayerNorm:
    case kStepcastGpuRmsNorm: {
      const std::int64_t statistics = 2 * kernel.rows * kFloat;
      a.in[0] = carver.Input(tensor);
      a.in[1] = carver.Input(backward ? tensor : kernel.cols * element);
      a.in[2] = carver.Input(kernel.cols * element);
      a.out[0] = carver.Output(tensor);
      if (backward) {
        const std::int64_t sums = 2 * kernel.cols * kFloat;
        a.in[3] = carver.Input(statistics);
        a.out[1] =
            carver.Output(NormBackwardBlocks(session.properties().multiProcessorCount) * sums);
        a.out[2] = carver.Output(sums);
      } else {
        a.out[1] = carver.Output(statistics);
      }
      break;
    }
    case kStepcastGpuCrossEntropy:
      a.in[0] = carver.Input(backward ? elements * kFloat : tensor);
      a.in[1] = session.indices();
      a.out[0] = carver.Output(backward ? tensor : elements * kFloat);
      if (!backward) a.out[1] = carver.Output(kernel.rows * kFloat);
      break;
    case kStepcastGpuEmbedding: {
      const std::int64_t table = kernel.extra * kernel.cols * element;
      a.in[1] = session.indices();
      if (backward) {
        a.in[0] = carver.Input(tensor);
        a.in[2] = carver.Input(table);
      } else {
        a.in[0] = carver.Input(table);
        a.out[0] = carver.Output(tensor);
      }
      break;
    }
    case kStepcastGpuRope:
      a.in[0] = carver.Input(tensor);
      a.in[1] = carver.Input(kernel.rows * 128 * kFloat);
      break;
    case kStepcastGpuAdam:
      a.in[0] = carver.Input(elements * kFloat);
      a.in[1] = carver.Input(tensor);
      a.in[2] = carver.Input(elements * kFloat);
      a.in[3] = carver.Input(elements * kFloat);
      if (element == 2) a.out[0] = carver.Output(tensor);
      break;
    default:
      break;
  }
  return a;
}

constexpr std::int64_t kCopiedBytes = std::int64_t{1} << 30;

/// Copies through the copy engines or the driver's own kernel, median of several.
Status MeasureCopy(Session& session, int pattern, double& gigabytes_per_s) {
  constexpr int kRuns = 7;
  Carver one;
  one.Input(kCopiedBytes);
  one.Output(kCopiedBytes);
  std::vector<Carver> slots;
  STEPCAST_GPU_RETURN_IF_FAILED(session.MakeSlots(one, slots));
  STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareData(kStepcastGpuBf16, /*outputs_too=*/false));
  void* const in = slots[0].Input(kCopiedBytes);
  void* const out = slots[0].Output(kCopiedBytes);
  char* const pinned = static_cast<char*>(session.pinned());
  const std::int64_t half = Session::kPinnedBytes / 2;
  cudaEvent_t other_done = nullptr;
  STEPCAST_GPU_TRY(cudaEventCreateWithFlags(&other_done, cudaEventDisableTiming));
  const auto copy = [&]() -> Status {
    switch (pattern) {
      case kStepcastGpuMemcpyDevice:
        STEPCAST_GPU_TRY(
            cudaMemcpyAsync(out, in, kCopiedBytes, cudaMemcpyDeviceToDevice, session.stream()));
        return {};
      case kStepcastGpuHostToDevice:
        STEPCAST_GPU_TRY(
            cudaMemcpyAsync(out, pinned, half, cudaMemcpyHostToDevice, session.stream()));
        return {};
      case kStepcastGpuDeviceToHost:
        STEPCAST_GPU_TRY(
            cudaMemcpyAsync(pinned + half, in, half, cudaMemcpyDeviceToHost, session.stream()));
        return {};
      default:
        break;
    }
    // Both ways: the other stream starts with this one, and this one ends with it.
    STEPCAST_GPU_TRY(cudaEventRecord(other_done, session.stream()));
    STEPCAST_GPU_TRY(cudaStreamWaitEvent(session.other_stream(), other_done, 0));
    STEPCAST_GPU_TRY(cudaMemcpyAsync(out, pinned, half, cudaMemcpyHostToDevice, session.stream()));
    STEPCAST_GPU_TRY(
        cudaMemcpyAsync(pinned + half, in, half, cudaMemcpyDeviceToHost, session.other_stream()));
    STEPCAST_GPU_TRY(cudaEventRecord(other_done, session.other_stream()));
    STEPCAST_GPU_TRY(cudaStreamWaitEvent(session.stream(), other_done, 0));
    return {};
  };
  const auto measure = [&]() -> Status {
    STEPCAST_GPU_RETURN_IF_FAILED(copy());
    STEPCAST_GPU_TRY(cudaStreamSynchronize(session.stream()));
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
      double us = 0;
      STEPCAST_GPU_TRY(LaunchSpin(30'000, session.stream()));
      STEPCAST_GPU_RETURN_IF_FAILED(session.TimeOnce(session.stream(), copy, us));
      times.push_back(us);
    }
    std::sort(times.begin(), times.end());
    const bool device = pattern == kStepcastGpuMemcpyDevice;
    const bool both = pattern == kStepcastGpuBothWays;
    const double bytes = device ? 2.0 * kCopiedBytes : static_cast<double>(half) * (both ? 2 : 1);
    gigabytes_per_s = bytes / times[times.size() / 2] * 1e-3;
    return {};
  };
  Status measured = measure();
  (void)cudaEventDestroy(other_done);
  return measured;
}

// Kernels that work in place leave sums and states of another type there, or numbers that have been
// multiplied so often that they are random no longer; products of those draw less power and are
// faster than those of a training step.
bool WritesInputs(const StepcastGpuKernel& kernel) {
  return kernel.op == kStepcastGpuScale || kernel.op == kStepcastGpuRope ||
         kernel.op == kStepcastGpuAccumulate || kernel.op == kStepcastGpuAdam ||
         (kernel.op == kStepcastGpuEmbedding && kernel.backward != 0);
}

}  // namespace

Status TimeMemoryBound(Session& session, const StepcastGpuKernel& kernel,
                       StepcastGpuTiming& timing) {
  if (kernel.rows < 1 || kernel.cols < 1 || kernel.cols % 8 != 0 ||
      (kernel.op == kStepcastGpuEmbedding && kernel.extra < 1)) {
    return Unsupported("rows of a multiple of 8 elements are wanted");
  }
  Carver one;
  Carve(kernel, session, one);
  std::vector<Carver> slots;
  STEPCAST_GPU_RETURN_IF_FAILED(session.MakeSlots(one, slots));
  std::vector<KernelArguments> arguments;
  arguments.reserve(slots.size());
  for (Carver& slot : slots) arguments.push_back(Carve(kernel, session, slot));
  // Where fp32 sums or states are read beside 16-bit tensors, the arena holds 16-bit numbers: two
  // of them, read as one fp32, are an ordinary number as well.
  STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareData(kernel.dtype, /*outputs_too=*/false));
  if (kernel.op == kStepcastGpuEmbedding || kernel.op == kStepcastGpuCrossEntropy) {
    STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareIndices(
        kernel.rows, kernel.op == kStepcastGpuEmbedding ? kernel.extra : kernel.cols));
  }
  const int multiprocessors = session.properties().multiProcessorCount;
  const auto launch = [&](cudaStream_t stream, std::size_t slot) -> Status {
    const cudaError_t launched =
        LaunchMemoryBound(kernel, arguments[slot], multiprocessors, stream);
    if (launched == cudaErrorInvalidValue) {
      return Unsupported("no kernel of ours for this shape and type");
    }
    return Check(launched, "LaunchMemoryBound");
  };
  Status timed = session.Time(launch, arguments.size(), timing);
  if (WritesInputs(kernel)) session.InputsAreSpoilt();
  return timed;
}

Status MeasureBandwidth(Session& session, int pattern, int blocks_per_multiprocessor,
                        double& gigabytes_per_s) {
  if (pattern >= kStepcastGpuMemcpyDevice) {
    return MeasureCopy(session, pattern, gigabytes_per_s);
  }
  const auto carve = [](Carver& carver) {
    KernelArguments a;
    a.in[0] = carver.Input(kCopiedBytes);
    a.in[1] = carver.Input(kCopiedBytes);
    a.out[0] = carver.Output(kCopiedBytes);
    return a;
  };
  Carver one;
  carve(one);
  std::vector<Carver> slots;
  STEPCAST_GPU_RETURN_IF_FAILED(session.MakeSlots(one, slots));
  std::vector<KernelArguments> arguments;
  arguments.reserve(slots.size());
  for (Carver& slot : slots) arguments.push_back(carve(slot));
  STEPCAST_GPU_RETURN_IF_FAILED(session.PrepareData(kStepcastGpuBf16, /*outputs_too=*/false));
  const int blocks = session.properties().multiProcessorCount * blocks_per_multiprocessor;
  StepcastGpuTiming timing{};
  STEPCAST_GPU_RETURN_IF_FAILED(session.Time(
      [&](cudaStream_t stream, std::size_t slot) -> Status {
        const KernelArguments& a = arguments[slot];
        STEPCAST_GPU_TRY(
            LaunchPattern(pattern, a.in[0], a.in[1], a.out[0], kCopiedBytes, blocks, stream));
        return {};
      },
      arguments.size(), timing));
  const int arrays = pattern == kStepcastGpuTriad ? 3 : pattern == kStepcastGpuCopyPattern ? 2 : 1;
  gigabytes_per_s = static_cast<double>(kCopiedBytes) * arrays / timing.median_us * 1e-3;
  return {};
}

}  // namespace stepcast::cuda
