// Asks cuDNN, without a GPU, whether it has kernels for the graphs: it answers for a device whose
// properties are given to it.
#include "profiles/collect/cuda/attention_graph.h"

#include <dlfcn.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace stepcast::cuda {
namespace {

/// What cuDNN's heuristic looks at, as data sheets and `cudaDeviceProp` have it.
std::string Properties(int architecture, int multiprocessors, int shared_bytes) {
  return "{\"deviceVer\": " + std::to_string(architecture) +
         ", \"multiProcessorCount\": " + std::to_string(multiprocessors) +
         ", \"maxSharedMemoryPerBlockOptin\": " + std::to_string(shared_bytes) +
         R"(, "deviceName": "device", "cudaDeviceId": 0, "driverVer": 13000,
             "totalGlobalMem": 80000000000, "maxGridSize": [2147483647, 65535, 65535],
             "maxBlockSize": [1024, 1024, 64], "regsPerBlock": 65536, "smClockRateKHz": 1500000,
             "memClockRateKHz": 1500000, "l2CacheSize": 40000000, "warpSize": 32,
             "maxSharedMemoryPerBlock": 49152, "reservedSharedMemoryPerBlock": 1024,
             "maxRegistersPerSM": 65536, "pciDeviceId": 0, "maxCtasPerSM": 32,
             "maxThreadsPerBlock": 1024, "maxThreadsPerSM": 2048, "isTccDriver": 0,
             "supportCoopLaunch": 1})";
}

struct Architecture {
  const char* name;
  std::string properties;
};
const Architecture kArchitectures[] = {{"sm_80", Properties(800, 108, 166912)},
                                       {"sm_90", Properties(900, 132, 232448)},
                                       {"sm_100", Properties(1000, 148, 232448)}};

StepcastGpuAttention Causal(std::int64_t kv_heads, std::int64_t head_dim, bool backward) {
  return {kStepcastGpuBf16, backward ? 1 : 0, 1, 0, 2, 2048, 2048, 16, kv_heads, head_dim};
}

class AttentionGraphTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!CudnnLibrary().complete) GTEST_SKIP() << "libcudnn.so.9 cannot be loaded";
    // cuDNN wants a driver to be there. The toolkit's stub of one has its name and does nothing.
    if (::dlopen("libcuda.so.1", RTLD_NOW) == nullptr &&
        ::dlopen(STEPCAST_CUDA_STUB, RTLD_NOW | RTLD_GLOBAL) == nullptr) {
      GTEST_SKIP() << "neither a driver nor " STEPCAST_CUDA_STUB;
    }
  }
  /// Kernels that cuDNN has, or -1 with a failure.
  static std::int64_t Kernels(const StepcastGpuAttention& attention,
                              const Architecture& architecture) {
    AttentionGraph graph;
    std::int64_t kernels = -1;
    Status status = AttentionGraph::Make(attention, graph);
    if (status.ok()) status = graph.CountKernels(architecture.properties, kernels);
    EXPECT_TRUE(status.ok()) << architecture.name << ": " << status.message;
    return kernels;
  }
};

TEST_F(AttentionGraphTest, EveryArchitectureHasKernels) {
  for (const Architecture& architecture : kArchitectures) {
    for (const bool backward : {false, true}) {
      for (const std::int64_t head_dim : {64, 128}) {
        StepcastGpuAttention attention = Causal(16, head_dim, backward);
        EXPECT_GT(Kernels(attention, architecture), 0)
            << architecture.name << " size " << head_dim << " backward " << backward;
        attention.causal = 0;
        EXPECT_GT(Kernels(attention, architecture), 0);
        attention.dtype = kStepcastGpuFp16;
        EXPECT_GT(Kernels(attention, architecture), 0);
      }
      // Four query heads share keys and values.
      EXPECT_GT(Kernels(Causal(4, 128, backward), architecture), 0) << architecture.name;
    }
  }
}

TEST_F(AttentionGraphTest, ThereAreShapesWithoutKernels) {
  // Release 9 has no backward for such heads. If a later one has, take larger ones: this shows
  // that the counts above are not of what merely looks right.
  for (const Architecture& architecture : kArchitectures) {
    EXPECT_EQ(Kernels(Causal(16, 1000, /*backward=*/true), architecture), 0) << architecture.name;
  }
}

TEST_F(AttentionGraphTest, NonsenseIsRefused) {
  AttentionGraph graph;
  StepcastGpuAttention attention = Causal(16, 128, false);
  attention.kv_heads = 3;
  EXPECT_EQ(AttentionGraph::Make(attention, graph).code, kStepcastGpuUnsupported);
  attention = Causal(16, 128, false);
  attention.dtype = kStepcastGpuFp8;
  EXPECT_EQ(AttentionGraph::Make(attention, graph).code, kStepcastGpuUnsupported);
}

}  // namespace
}  // namespace stepcast::cuda
