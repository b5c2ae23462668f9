/// How fast profiles load. `items_per_second` counts rows.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <iterator>
#include <string>
#include <vector>

#include "profiles/tables/tables.h"

namespace stepcast {
namespace {

std::string GemmText(int rows) {
  std::string text =
      "# stepcast profile 1\n[group]\nkind = gemm\ndevice = a100-sxm4-80gb\nsource = generated\n"
      "licence = Apache-2.0\ncolumns = dtype,layout,m,n,k,batch,time_us\n[rows]\n";
  for (int i = 0; i < rows; ++i) {
    fmt::format_to(std::back_inserter(text), "bf16,TN,{},{},{},1,{:.1f}\n", 64 + i % 4096,
                   128 * (1 + i % 22), 128 * (1 + i % 29), 2.5 + i * 0.1);
  }
  return text;
}

void BM_ParseGemm(benchmark::State& state) {
  const int rows = static_cast<int>(state.range(0));
  const std::string text = GemmText(rows);
  for (auto _ : state) {
    Result<Tables> tables = ParseTables(text, "generated.profile");
    if (!tables.has_value()) state.SkipWithError(tables.error().message.c_str());
    benchmark::DoNotOptimize(tables);
  }
  state.SetItemsProcessed(state.iterations() * rows);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(BM_ParseGemm)->Arg(1000)->Arg(60000)->Unit(benchmark::kMillisecond);

/// All shipped profiles, from the file system's cache.
void BM_LoadShipped(benchmark::State& state) {
  const Result<std::vector<std::string>> paths = FindProfiles(DefaultProfileDirectory());
  if (!paths.has_value()) {
    state.SkipWithError(paths.error().message.c_str());
    return;
  }
  std::int64_t rows = 0;
  for (auto _ : state) {
    Result<Tables> tables = LoadTables(*paths);
    if (!tables.has_value()) {
      state.SkipWithError(tables.error().message.c_str());
      return;
    }
    rows = static_cast<std::int64_t>(tables->row_count());
    benchmark::DoNotOptimize(tables);
  }
  state.SetItemsProcessed(state.iterations() * rows);
}
BENCHMARK(BM_LoadShipped)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace stepcast

BENCHMARK_MAIN();
