#include "cli/serve_command.h"

#include <fmt/format.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "cli/terminal.h"
#include "scenarios/serve/http_server.h"
#include "scenarios/serve/serve_api.h"
#include "scenarios/serve/served_files.h"
#include "simulator/base/data_path.h"

namespace stepcast {
namespace {

namespace fs = std::filesystem;

constexpr int kDefaultPort = 8357;

Result<int> ParsePort(const std::string& text) {
  if (text.empty()) return kDefaultPort;
  constexpr int kMost = 65535;
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port < 0 || port > kMost) {
    return InvalidInput(fmt::format(
        "--port: found \"{}\", wanted a number from 0 to {}; 0 is any free port", text, kMost));
  }
  return port;
}

bool IsLoopback(const std::string& host) {
  return host == "localhost" || host == "::1" || host.starts_with("127.");
}

/// As short as it can be written from here.
std::string Shown(const fs::path& path) {
  std::error_code error;
  const std::string shorter = fs::proximate(path, error).string();
  return error || shorter.empty() || shorter.starts_with("..") ? path.string() : shorter;
}

Result<std::string> Folder(const std::string& flag, const std::string& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) {
    return MakeError(ErrorCode::kNotFound,
                     fmt::format("{}{}: wanted a directory", flag.empty() ? "" : flag + " ", path));
  }
  return Shown(path);
}

/// Which scenarios: those of a directory, and which one first.
struct Choice {
  std::string folder;
  std::string chosen;
};

Result<Choice> Choose(const ServeFlags& flags) {
  std::error_code error;
  const bool is_file = !flags.what.empty() && !fs::is_directory(flags.what, error);
  std::string folder = flags.root;
  if (folder.empty() && is_file) folder = fs::path(flags.what).parent_path().string();
  if (folder.empty() && !is_file) folder = flags.what;
  if (folder.empty()) folder = std::string(".");
  if (!flags.root.empty() && !flags.what.empty() && !is_file) {
    return InvalidInput("--root: a directory is named already; leave one of them out");
  }
  Choice choice;
  STEPCAST_ASSIGN_OR_RETURN(choice.folder, Folder(flags.root.empty() ? "" : "--root", folder));
  if (!is_file) return choice;
  if (!fs::exists(flags.what, error)) {
    return MakeError(ErrorCode::kNotFound,
                     fmt::format("{}: no such scenario or directory", flags.what));
  }
  choice.chosen = (fs::path(choice.folder) / fs::path(flags.what).filename()).string();
  const bool inside = fs::equivalent(choice.chosen, flags.what, error);
  if (!inside || !ScenarioAt(choice.chosen, choice.folder, /*shipped=*/false)) {
    return InvalidInput(fmt::format(
        "{}: wanted a scenario in YAML (.yaml, .yml) of at most {} KiB with a cluster, in {}",
        flags.what, kMostScenarioBytes >> 10, choice.folder));
  }
  return choice;
}

/// What is too large for the machine then is an error of one request, not the end of the server.
void LimitMemory() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  constexpr double kShare = 0.75;
  const double bytes = kShare * static_cast<double>(sysconf(_SC_PHYS_PAGES)) *
                       static_cast<double>(sysconf(_SC_PAGESIZE));
  rlimit limit{};
  if (getrlimit(RLIMIT_AS, &limit) != 0) return;
  limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(bytes));
  setrlimit(RLIMIT_AS, &limit);
#endif
}

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
/// Forecasts take their memory from one place, whichever thread makes them: what one has given back
/// serves the next. By default each thread has its own, which all grow as the largest needs.
void ShareFreedMemory() {
  KeepFreedMemory();
  mallopt(M_ARENA_MAX, 1);
}

/// The system clears memory page by page when it is first used: here, and not while somebody waits
/// for the first large forecast. A step of 900,000 instructions takes so much. Where the system has
/// large pages, a forecast spends less time on finding its way through small ones.
void TouchMemory() {
  constexpr std::size_t kBytes = std::size_t{128} << 20;
  constexpr std::size_t kPage = 4096;
  constexpr std::size_t kLargePage = std::size_t{2} << 20;
  const std::unique_ptr<char, decltype(&std::free)> memory(static_cast<char*>(std::malloc(kBytes)),
                                                           &std::free);
  if (memory == nullptr) return;
  void* first = memory.get();
  std::size_t bytes = kBytes;
  if (std::align(kLargePage, kBytes - kLargePage, first, bytes) != nullptr) {
    madvise(first, bytes / kLargePage * kLargePage, MADV_HUGEPAGE);  // Else pages are small.
  }
  for (std::size_t i = 0; i < kBytes; i += kPage) {
    *static_cast<volatile char*>(memory.get() + i) = 0;
  }
}
#else
void ShareFreedMemory() { KeepFreedMemory(); }
void TouchMemory() {}
#endif

std::string Lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

}  // namespace

Outcome RunServeCommand(const ServeFlags& flags) {
  const auto bad_input = [](const Error& error) { return tl::unexpected(InputFailure(error)); };
  CommonFlags common_flags;
  common_flags.threads = flags.threads;
  const auto common = CheckCommonFlags(common_flags);
  if (!common) return bad_input(common.error());
  const auto port = ParsePort(flags.port);
  if (!port) return bad_input(port.error());
  const bool loopback = IsLoopback(flags.host);
  if (!loopback && !flags.allow_remote) {
    return bad_input({ErrorCode::kInvalidInput,
                      fmt::format("--host {}: other machines could reach the page; add "
                                  "--allow-remote if they may, or forward the port with ssh -L",
                                  flags.host)});
  }
  const auto choice = Choose(flags);
  if (!choice) return bad_input(choice.error());

  ServeOptions options;
  options.folder = choice->folder;
  options.gallery = Shown(DataPath("scenarios/gallery"));
  options.chosen = choice->chosen;
  options.token = RandomToken();
  options.program = flags.program;
  options.threads = common->threads;
  options.any_address = !loopback;
  if (!loopback) {
    constexpr std::size_t kMostName = 256;
    std::array<char, kMostName> name{};
    if (gethostname(name.data(), name.size() - 1) == 0) {
      options.hosts.push_back(Lower(name.data()));
    }
  } else if (flags.host.starts_with("127.")) {
    options.hosts.push_back(flags.host);
  }
  ShareFreedMemory();
  auto api = ServeApi::Create(options);
  if (!api) return bad_input(api.error());
  LimitMemory();
  const std::string address = flags.host == "localhost" ? "127.0.0.1" : flags.host;
  auto server =
      HttpServer::Listen(std::make_shared<const ServeApi>(*std::move(api)), address, *port);
  if (!server) {
    return bad_input(
        {server.error().code,
         fmt::format("{}: {}", server.error().message.starts_with("port ") ? "--port" : "--host",
                     server.error().message)});
  }
  if (!loopback) {
    fmt::print(stderr,
               "W serve: other machines can reach this page, unencrypted; whoever has its address "
               "reads the scenarios of {}\n",
               options.folder);
  }
  server->StopOnSignals();  // Who reads the address may send one at once.
  const bool is_v6 = address.find(':') != std::string::npos;
  const std::string url = fmt::format("http://{}{}{}:{}/#token={}", is_v6 ? "[" : "", flags.host,
                                      is_v6 ? "]" : "", server->port(), options.token);
  const auto written = WriteToStandardOutput(url + "\n");
  if (!written) return tl::unexpected(OutputFailure(written.error()));
  fmt::print(stderr,
             "I serve: scenarios of {} and the gallery; open the address in a browser, "
             "Ctrl-C ends it\n",
             options.folder);
  std::jthread touching;
  try {
    touching = std::jthread(TouchMemory);  // Beside the page and its first forecast.
  } catch (const std::system_error&) {
    // Then forecasts touch their memory themselves.
  }
  server->Run();
  return ExitCode::kDone;
}

}  // namespace stepcast
