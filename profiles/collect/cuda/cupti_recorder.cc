#include "profiles/collect/cuda/cupti_recorder.h"

#ifdef STEPCAST_HAVE_CUPTI

#include <cupti.h>

#include <cstdlib>
#include <ctime>
#include <mutex>
#include <utility>

#include "profiles/collect/cuda/library.h"
#include "profiles/collect/cupti/records.h"

namespace stepcast::cuda {
namespace {

/// The functions of CUPTI that are used.
struct Cupti {
  void* library = nullptr;
  decltype(&cuptiGetVersion) get_version = nullptr;
  decltype(&cuptiGetResultString) result_string = nullptr;
  decltype(&cuptiGetTimestamp) timestamp = nullptr;
  decltype(&cuptiActivityRegisterCallbacks) register_callbacks = nullptr;
  decltype(&cuptiActivityEnable) enable = nullptr;
  decltype(&cuptiActivityFlushAll) flush = nullptr;
  decltype(&cuptiActivityGetNextRecord) next = nullptr;
  decltype(&cuptiActivityGetNumDroppedRecords) dropped = nullptr;
  decltype(&cuptiActivityPushExternalCorrelationId) push = nullptr;
  decltype(&cuptiActivityPopExternalCorrelationId) pop = nullptr;
  bool complete = false;
};

const Cupti& Library() {
  static const Cupti kLibrary = [] {
    Cupti cupti;
    cupti.library = OpenLibrary(
        {"libcupti.so.13", "libcupti.so", "/usr/local/cuda/extras/CUPTI/lib64/libcupti.so.13"});
    if (cupti.library == nullptr) return cupti;
    void* const l = cupti.library;
    cupti.complete = Find(l, "cuptiGetVersion", cupti.get_version) &&
                     Find(l, "cuptiGetResultString", cupti.result_string) &&
                     Find(l, "cuptiGetTimestamp", cupti.timestamp) &&
                     Find(l, "cuptiActivityRegisterCallbacks", cupti.register_callbacks) &&
                     Find(l, "cuptiActivityEnable", cupti.enable) &&
                     Find(l, "cuptiActivityFlushAll", cupti.flush) &&
                     Find(l, "cuptiActivityGetNextRecord", cupti.next) &&
                     Find(l, "cuptiActivityGetNumDroppedRecords", cupti.dropped) &&
                     Find(l, "cuptiActivityPushExternalCorrelationId", cupti.push) &&
                     Find(l, "cuptiActivityPopExternalCorrelationId", cupti.pop);
    return cupti;
  }();
  return kLibrary;
}

std::string Described(CUptiResult result, const char* call) {
  const char* text = nullptr;
  if (Library().result_string(result, &text) != CUPTI_SUCCESS || text == nullptr) text = "unknown";
  return std::string(call) + ": " + text + " (" + std::to_string(static_cast<int>(result)) + ")";
}
Status CheckCupti(CUptiResult result, const char* call) {
  if (result == CUPTI_SUCCESS) return {};
  return Failed(Described(result, call));
}
#define STEPCAST_CUPTI_TRY(call) STEPCAST_GPU_RETURN_IF_FAILED(CheckCupti(call, #call))

/// What the callbacks fill, on threads of CUPTI.
struct State {
  std::mutex mutex;
  CuptiRecords filled;
  CuptiRecords taken;
  std::int64_t dropped = 0;
  std::string error;
  std::string why_not = "not begun";
};
State& TheState() {
  static State* const kState = new State;  // CUPTI may call back while the process ends
  return *kState;
}

constexpr std::size_t kBufferBytes = 8u << 20;
constexpr std::size_t kBufferAlignment = 8;

void CUPTIAPI RequestBuffer(std::uint8_t** buffer, std::size_t* size, std::size_t* most_records) {
  *buffer = static_cast<std::uint8_t*>(std::aligned_alloc(kBufferAlignment, kBufferBytes));
  *size = *buffer == nullptr ? 0 : kBufferBytes;
  *most_records = 0;  // as many as fit
}

void CUPTIAPI CompleteBuffer(CUcontext context, std::uint32_t stream, std::uint8_t* buffer,
                             std::size_t /*size*/, std::size_t valid_bytes) {
  State& state = TheState();
  const std::lock_guard lock(state.mutex);
  const std::string wrong = AddCuptiBuffer(buffer, valid_bytes, Library().next, state.filled);
  if (state.error.empty()) state.error = wrong;
  std::size_t dropped = 0;
  const CUptiResult asked = Library().dropped(context, stream, &dropped);
  if (asked == CUPTI_SUCCESS) {
    state.dropped += static_cast<std::int64_t>(dropped);
  } else if (state.error.empty()) {
    state.error = Described(asked, "cuptiActivityGetNumDroppedRecords");
  }
  std::free(buffer);
}

std::string Begin() {
  const Cupti& cupti = Library();
  if (cupti.library == nullptr) return "libcupti.so.13 cannot be loaded";
  if (!cupti.complete) return "libcupti.so lacks functions; that of CUDA 13 is wanted";
  std::uint32_t version = 0;
  if (cupti.get_version(&version) != CUPTI_SUCCESS || version < CUPTI_API_VERSION) {
    return "CUPTI is of version " + std::to_string(version) + ", at least " +
           std::to_string(CUPTI_API_VERSION) + " is wanted";
  }
  if (const CUptiResult result = cupti.register_callbacks(RequestBuffer, CompleteBuffer);
      result != CUPTI_SUCCESS) {
    return Described(result, "cuptiActivityRegisterCallbacks");
  }
  // Correlations stand before the records of calls, so those are needed too.
  for (const CUpti_ActivityKind kind :
       {CUPTI_ACTIVITY_KIND_CONCURRENT_KERNEL, CUPTI_ACTIVITY_KIND_MEMCPY,
        CUPTI_ACTIVITY_KIND_MEMCPY2, CUPTI_ACTIVITY_KIND_MEMSET, CUPTI_ACTIVITY_KIND_RUNTIME,
        CUPTI_ACTIVITY_KIND_DRIVER, CUPTI_ACTIVITY_KIND_EXTERNAL_CORRELATION}) {
    if (const CUptiResult result = cupti.enable(kind); result != CUPTI_SUCCESS) {
      return Described(result, "cuptiActivityEnable");
    }
  }
  return "";
}

std::int64_t MonotonicNs() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

const std::string& CuptiRecorder::Start() {
  static const bool kBegun = [] {
    TheState().why_not = Begin();
    return true;
  }();
  (void)kBegun;
  return TheState().why_not;
}

bool CuptiRecorder::recording() { return TheState().why_not.empty(); }

Status CuptiRecorder::Enter(std::uint64_t external) {
  STEPCAST_CUPTI_TRY(Library().push(CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM0, external));
  return {};
}

Status CuptiRecorder::Leave() {
  std::uint64_t external = 0;
  STEPCAST_CUPTI_TRY(Library().pop(CUPTI_EXTERNAL_CORRELATION_KIND_CUSTOM0, &external));
  return {};
}

Status CuptiRecorder::Take(Records& records) {
  STEPCAST_CUPTI_TRY(Library().flush(0));
  State& state = TheState();
  const std::lock_guard lock(state.mutex);
  state.taken = std::move(state.filled);
  state.filled = {};
  records.activities = &state.taken.activities;
  records.dropped = std::exchange(state.dropped, 0);
  records.error = std::exchange(state.error, {});
  return {};
}

Status CuptiRecorder::ClockOffset(std::int64_t& offset_ns) {
  const std::int64_t before = MonotonicNs();
  std::uint64_t now = 0;
  STEPCAST_CUPTI_TRY(Library().timestamp(&now));
  const std::int64_t after = MonotonicNs();
  offset_ns = before + (after - before) / 2 - static_cast<std::int64_t>(now);
  return {};
}

}  // namespace stepcast::cuda

#else  // No CUPTI headers.

namespace stepcast::cuda {

const std::string& CuptiRecorder::Start() {
  static const std::string kWhyNot = "built without CUPTI";
  return kWhyNot;
}
bool CuptiRecorder::recording() { return false; }
Status CuptiRecorder::Enter(std::uint64_t) { return Unsupported(Start()); }
Status CuptiRecorder::Leave() { return Unsupported(Start()); }
Status CuptiRecorder::Take(Records&) { return Unsupported(Start()); }
Status CuptiRecorder::ClockOffset(std::int64_t&) { return Unsupported(Start()); }

}  // namespace stepcast::cuda

#endif
