#include "cli/process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast::testing {
namespace {

std::string ReadAll(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

void Redirect(int descriptor, const std::string& path) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file < 0) ::_exit(126);
  ::dup2(file, descriptor);
  ::close(file);
}

void PrepareStandardOutput(StandardOutput kind, const std::string& capture) {
  switch (kind) {
    case StandardOutput::kCaptured:
      Redirect(STDOUT_FILENO, capture);
      break;
    case StandardOutput::kClosed:
      ::close(STDOUT_FILENO);
      break;
    case StandardOutput::kBrokenPipe: {
      std::array<int, 2> ends{};
      if (::pipe(ends.data()) != 0) ::_exit(126);
      ::close(ends[0]);
      ::dup2(ends[1], STDOUT_FILENO);
      ::close(ends[1]);
      break;
    }
    case StandardOutput::kFullDisk:
      Redirect(STDOUT_FILENO, "/dev/full");
      break;
  }
}

}  // namespace

ProcessResult RunStepcast(const std::vector<std::string>& arguments, const std::string& directory,
                          StandardOutput standard_output, double time_limit_s) {
  const TemporaryDirectory captured;
  const std::string out = captured.path() + "/out";
  const std::string err = captured.path() + "/err";
  std::vector<std::string> words = {STEPCAST_BINARY};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> argv;
  argv.reserve(words.size() + 1);
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  const auto started = std::chrono::steady_clock::now();
  const pid_t child = ::fork();
  STEPCAST_CHECK(child >= 0) << "fork failed";
  if (child == 0) {
    if (::chdir(directory.c_str()) != 0) ::_exit(126);
    Redirect(STDERR_FILENO, err);
    PrepareStandardOutput(standard_output, out);
    std::signal(SIGPIPE, SIG_DFL);
    ::execv(argv[0], argv.data());
    ::_exit(127);
  }
  ProcessResult result;
  int status = 0;
  rusage usage{};
  for (;;) {
    if (::wait4(child, &status, WNOHANG, &usage) == child) break;
    result.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    if (result.seconds > time_limit_s) ::kill(child, SIGKILL);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  result.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
  if (WIFEXITED(status)) result.exit_code = WEXITSTATUS(status);
  result.peak_kib = usage.ru_maxrss;
  result.out = ReadAll(out);
  result.err = ReadAll(err);
  return result;
}

}  // namespace stepcast::testing
