#include "validation/execute/mpi_world.h"

#include <dlfcn.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

#include "simulator/base/plugin.h"

namespace stepcast {
namespace {

// Above all that a step uses: its tags are numbers of meetings.
constexpr int kBarrierTag = (1 << 30) + 1;
constexpr int kCombineTag = (1 << 30) + 2;
constexpr std::size_t kMostWords = std::size_t{1} << 28;  // in one message

struct Named {
  TransportKind kind;
  const char* name;
  const char* fabric;
};
constexpr std::array kNames = {
    Named{TransportKind::kMemory, "memory", "memory that processes of one machine share"},
    Named{TransportKind::kMpi, "mpi", "MPI between processes of one machine"},
    Named{TransportKind::kMpiTcp, "mpi-tcp", "MPI over TCP between processes of one machine"}};
const Named& Entry(TransportKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::string PluginPath() { return PathBesideProgram("libstepcast_mpi.so"); }

/// The words this process was started with.
std::vector<std::string> OwnCommandLine() {
  std::ifstream in("/proc/self/cmdline", std::ios::binary);
  std::vector<std::string> words;
  for (std::string word; std::getline(in, word, '\0');) words.push_back(word);
  return words;
}

float* Floats(std::span<std::uint32_t> words) { return reinterpret_cast<float*>(words.data()); }

}  // namespace

const char* Name(TransportKind kind) { return Entry(kind).name; }
std::string FabricOf(TransportKind kind) { return Entry(kind).fabric; }

Result<TransportKind> TransportNamed(const std::string& name) {
  for (const Named& entry : kNames) {
    if (name == entry.name) return entry.kind;
  }
  return InvalidInput(fmt::format("found \"{}\", wanted memory, mpi or mpi-tcp", name));
}

bool MpiWorld::Started() {
  return std::getenv("OMPI_COMM_WORLD_SIZE") != nullptr || std::getenv("PMIX_RANK") != nullptr ||
         std::getenv("PMI_RANK") != nullptr;
}

Result<void> MpiWorld::CheckBuilt() {
  const std::string path = PluginPath();
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) return {};
  return MakeError(
      ErrorCode::kUnsupported,
      fmt::format("this stepcast was built without MPI: there is no {}; install Open MPI "
                  "(Debian: libopenmpi-dev) and build again",
                  path));
}

Result<std::unique_ptr<MpiWorld>> MpiWorld::Join() {
  STEPCAST_RETURN_IF_ERROR(CheckBuilt());
  const std::string path = PluginPath();
  // What MPI loads itself looks for its symbols there.
  void* const library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL);
  if (library == nullptr) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: cannot be loaded: {}", path, LoaderMessage()));
  }
  const auto get = reinterpret_cast<MpiApiFunction>(::dlsym(library, "stepcast_mpi_api"));
  const MpiApi* const api = get == nullptr ? nullptr : get(kMpiApiVersion);
  if (api == nullptr) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("{}: not a plugin of this stepcast (interface {} is wanted)", path,
                                 kMpiApiVersion));
  }
  int rank = 0;
  int size = 1;
  if (const int failed = api->join(&rank, &size); failed != 0) {
    return MakeError(ErrorCode::kUnsupported,
                     fmt::format("MPI does not start: MPI_Init_thread returns {}", failed));
  }
  return std::unique_ptr<MpiWorld>(new MpiWorld(*api, rank, size));
}

int MpiWorld::rank_on_machine() const {
  const char* const known = std::getenv("OMPI_COMM_WORLD_LOCAL_RANK");
  return known == nullptr ? rank_ : std::atoi(known);
}

void MpiWorld::Barrier(int ranks) const {
  std::array<float, 1> token{};
  const auto wait = [this](MpiRequest request) { Wait({&request, 1}); };
  if (rank_ > 0) {
    wait(Send(token, 0, kBarrierTag));
    wait(Receive(token, 0, kBarrierTag));
    return;
  }
  for (int other = 1; other < ranks; ++other) wait(Receive(token, other, kBarrierTag));
  for (int other = 1; other < ranks; ++other) wait(Send(token, other, kBarrierTag));
}

MpiRequest MpiWorld::Send(std::span<const float> data, int to, int tag) const {
  return api_.send(data.data(), static_cast<int>(data.size()), to, tag);
}

MpiRequest MpiWorld::Receive(std::span<float> data, int from, int tag) const {
  return api_.receive(data.data(), static_cast<int>(data.size()), from, tag);
}

void MpiWorld::Wait(std::span<MpiRequest> requests) const {
  api_.wait(requests.data(), requests.size());
}

void MpiWorld::Combine(std::span<std::uint32_t> words) const {
  const auto wait = [this](MpiRequest request) { Wait({&request, 1}); };
  std::vector<std::uint32_t> theirs;
  for (std::size_t at = 0; at < words.size(); at += kMostWords) {
    const auto part = words.subspan(at, std::min(kMostWords, words.size() - at));
    const std::span<float> floats(Floats(part), part.size());
    if (rank_ > 0) {
      wait(Send(floats, 0, kCombineTag));
      wait(Receive(floats, 0, kCombineTag));
      continue;
    }
    theirs.resize(part.size());
    for (int other = 1; other < size_; ++other) {
      wait(Receive({Floats(theirs), theirs.size()}, other, kCombineTag));
      for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] == 0) part[i] = theirs[i];
      }
    }
    for (int other = 1; other < size_; ++other) wait(Send(floats, other, kCombineTag));
  }
}

std::vector<std::string> MpiCommand(const MpiJob& job) {
  // Ranks choose their cores themselves.
  std::vector<std::string> words = {"mpirun",    "-np",  std::to_string(job.ranks),
                                    "--bind-to", "none", "--quiet"};
  // A rank that waits lets others have its core.
  words.insert(words.end(), {"--mca", "mpi_yield_when_idle", "1"});
  if (job.kind == TransportKind::kMpiTcp) words.insert(words.end(), {"--mca", "btl", "tcp,self"});
  if (job.allow_sharing_cores) words.emplace_back("--oversubscribe");
  // Who runs this program as root has decided so already.
  if (geteuid() == 0) words.emplace_back("--allow-run-as-root");
  words.push_back(ProgramPath());
  return words;
}

Error RestartAsJob(const MpiJob& job) {
  std::vector<std::string> words = MpiCommand(job);
  const std::vector<std::string> own = OwnCommandLine();
  if (!own.empty()) words.insert(words.end(), std::next(own.begin()), own.end());
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  ::execvp(arguments.front(), arguments.data());
  return {ErrorCode::kUnsupported,
          fmt::format("mpirun cannot be started: {}; install Open MPI (Debian: openmpi-bin)",
                      std::strerror(errno))};
}

}  // namespace stepcast
