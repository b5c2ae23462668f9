#include "profiles/import/nccl_tests.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "profiles/collect/device_key.h"
#include "simulator/base/median.h"

namespace stepcast {
namespace {

using Words = std::vector<std::string_view>;

/// What a test measures. Those without a table are read, and left.
struct Test {
  std::string_view binary;  ///< Without "_perf".
  std::optional<TableCollective> collective;
  /// Bus over algorithm bandwidth is `ring` x (n - 1) / n, or 1 where it is 0.
  int ring = 1;
};
constexpr std::array<Test, 11> kTests = {{
    {"all_reduce", TableCollective::kAllReduce, 2},
    {"all_gather", TableCollective::kAllGather, 1},
    {"reduce_scatter", TableCollective::kReduceScatter, 1},
    {"alltoall", TableCollective::kAllToAll, 1},
    {"sendrecv", TableCollective::kSendReceive, 0},
    {"alltoallv", std::nullopt, 1},
    {"broadcast", std::nullopt, 0},
    {"reduce", std::nullopt, 0},
    {"gather", std::nullopt, 1},
    {"scatter", std::nullopt, 1},
    {"hypercube", std::nullopt, 0},
}};

const Test* FindTest(std::string_view binary) {
  const auto* it = std::ranges::find(kTests, binary, &Test::binary);
  return it == kTests.end() ? nullptr : it;
}

/// The test whose program a text names, as in "./build/all_reduce_perf -b 8".
const Test* TestNamed(std::string_view text) {
  constexpr std::string_view kSuffix = "_perf";
  for (std::size_t at = text.find(kSuffix); at != std::string_view::npos;
       at = text.find(kSuffix, at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && (std::isalpha(static_cast<unsigned char>(text[begin - 1])) != 0 ||
                         text[begin - 1] == '_')) {
      --begin;
    }
    if (const Test* test = FindTest(text.substr(begin, at - begin))) return test;
  }
  return nullptr;
}

struct Row {
  int line = 0;  ///< 0 in JSON.
  std::int64_t bytes = 0;
  std::string type;       ///< "float".
  std::string operation;  ///< "sum", "none"; empty where there is no such column.
  double time_us = 0;
  double algorithm_bandwidth = 0;
  double bus_bandwidth = 0;
  double wrong = 0;  ///< Results that were; NaN: not checked.
  /// Half of the last digit that is printed.
  double time_rounding_us = 0;
  double algorithm_bandwidth_rounding = 0;
};

/// A process, or a GPU, as the list of ranks has it.
struct ListedRank {
  std::int64_t number = 0;  ///< Over all groups.
  std::int64_t group = 0;   ///< The communicator, where the ranks are split into several.
  std::string host;
};

/// One start of a test.
struct Run {
  int line = 0;
  const Test* test = nullptr;
  std::vector<ListedRank> listed;
  int gpus_of_listed = 1;  ///< JSON lists one GPU of each process, which may drive several.
  // Of one communicator, as the list says once it has been checked; 0: there is none.
  int ranks = 0;
  int nodes = 0;
  int groups = 0;
  std::vector<std::string> gpus;  ///< Kinds, in the order of the list.
  std::string software;
  bool host_time = false;  ///< -C 1: the column of times has that of the launches.
  std::vector<Row> rows;
  std::int64_t empty = 0;  ///< Rows of size 0.
  bool ended = false;
};

template <typename Number>
std::optional<Number> Parse(std::string_view text) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool IsWholeNumber(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Half of the last digit of a number as text, such as 0.005 of "22.68" and 5e6 of "1.2e+08".
double Rounding(std::string_view text) {
  const std::size_t e = text.find_first_of("eE");
  const std::string_view mantissa = text.substr(0, e);
  std::string_view exponent = e == std::string_view::npos ? "0" : text.substr(e + 1);
  if (exponent.starts_with('+')) exponent.remove_prefix(1);
  const std::size_t point = mantissa.find('.');
  const std::size_t decimals = point == std::string_view::npos ? 0 : mantissa.size() - point - 1;
  return 0.5 * std::pow(10.0, Parse<int>(exponent).value_or(0) - static_cast<double>(decimals));
}

void NoteGpu(std::string gpu, Run& run) {
  if (gpu.empty() || std::ranges::find(run.gpus, gpu) != run.gpus.end()) return;
  run.gpus.push_back(std::move(gpu));
}

Words SplitWords(std::string_view line) {
  Words words;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t begin = line.find_first_not_of(" \t\r", at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(line.find_first_of(" \t\r", begin), line.size());
    words.push_back(line.substr(begin, end - begin));
    at = end;
  }
  return words;
}

/// "2.28.7" of 22807; before 2.9 the minor version had one digit: 2708 is 2.7.8.
std::string VersionText(std::int64_t coded) {
  const std::int64_t major = coded >= 10'000 ? coded / 10'000 : coded / 1'000;
  const std::int64_t rest = coded >= 10'000 ? coded % 10'000 : coded % 1'000;
  return fmt::format("{}.{}.{}", major, rest / 100, rest % 100);
}

/// Reads the text of a log line by line.
class TextReader {
 public:
  TextReader(std::string_view text, const std::string& name) : text_(text), name_(name) {}

  Result<std::vector<Run>> Read() {
    int number = 0;
    while (!text_.empty()) {
      ++number;
      const std::size_t end = std::min(text_.find('\n'), text_.size());
      const bool whole = end < text_.size();
      const std::string_view line = WithoutPrefix(text_.substr(0, end));
      text_.remove_prefix(std::min(end + 1, text_.size()));
      STEPCAST_RETURN_IF_ERROR(ReadLine(line, number, whole));
    }
    return std::move(runs_);
  }

 private:
  enum class Layout : std::uint8_t { kNone, kResult, kError, kWrong, kWrongPerIteration };

  /// Without what MPI and launchers put before a line: "[1,0]<stdout>:", "0: ".
  static std::string_view WithoutPrefix(std::string_view line) {
    const std::string_view original = line;
    std::size_t at = 0;
    const auto digits = [&] {
      const std::size_t begin = at;
      while (at < line.size() && std::isdigit(static_cast<unsigned char>(line[at])) != 0) ++at;
      return at > begin;
    };
    if (line.starts_with('[')) {
      at = 1;
      if (!digits() || at >= line.size() || line[at] != ',') return original;
      ++at;
      if (!digits() || !line.substr(at).starts_with("]<std")) return original;
      const std::size_t colon = line.find(">:", at);
      return colon == std::string_view::npos ? original : line.substr(colon + 2);
    }
    if (digits() && line.substr(at).starts_with(": ")) return line.substr(at + 2);
    return original;
  }

  tl::unexpected<Error> Fail(int line, const std::string& what) const {
    return InvalidInput(fmt::format("{}:{}: {}", name_, line, what));
  }

  /// The run that header lines and rows belong to; a new one where the last has rows or has ended.
  Run& Current(int line) {
    if (runs_.empty() || runs_.back().ended || !runs_.back().rows.empty() ||
        runs_.back().empty > 0) {
      Run run;
      run.line = line;
      run.test = pending_test_;
      run.software = software_;
      runs_.push_back(std::move(run));
      layout_ = Layout::kNone;
    }
    return runs_.back();
  }

  Result<void> ReadLine(std::string_view line, int number, bool whole) {
    if (const Test* test = TestNamed(line)) {
      pending_test_ = test;
      // Of a command, or of the header that follows it.
      if (line.find("concluded") == std::string_view::npos) Current(number).test = test;
      NoteVersion(line, SplitWords(line));
      return {};
    }
    const Words words = SplitWords(line);
    if (words.empty()) return {};
    NoteVersion(line, words);
    if (words.front().starts_with('#')) return ReadComment(line, words, number);
    if (line.find("Avg bus bandwidth") != std::string_view::npos) {  // 2017: without "#".
      if (!runs_.empty()) runs_.back().ended = true;
      return {};
    }
    const bool sized = IsWholeNumber(words.front());
    const bool row = sized && words.size() >= 3 && IsWholeNumber(words[1]) && IsType(words[2]);
    if (!row) {
      // Other programs print what they like, but a row that was cut is a loss.
      if (sized && layout_ != Layout::kNone && !runs_.empty() && !runs_.back().ended &&
          (!whole || (words.size() >= 2 && IsWholeNumber(words[1])))) {
        return Cut(number);
      }
      return {};
    }
    if (layout_ == Layout::kNone) {
      return Fail(number, "found a row of results before the line that names its columns");
    }
    const auto bytes = Parse<std::int64_t>(words.front());
    if (!bytes || *bytes < 0 || !Parse<std::int64_t>(words[1])) {
      return Fail(number,
                  fmt::format("this row is broken: a size of {} bytes and a count of {}; wanted "
                              "whole numbers of 64 bits, not negative",
                              words[0], words[1]));
    }
    return ReadRow(words, *bytes, number);
  }

  static bool IsType(std::string_view word) {
    constexpr std::array<std::string_view, 17> kTypes = {
        "int8", "uint8", "int32",    "uint32",   "int64",  "uint64",
        "half", "float", "double",   "bfloat16", "f8e4m3", "f8e5m2",
        "char", "int",   "fp8_e4m3", "fp8_e5m2", "float16"};
    return std::ranges::find(kTypes, word) != kTypes.end();
  }

  Result<void> Cut(int line) const {
    return Fail(
        line,
        "this row is cut off or of a layout that is not known; wanted size, count, type and "
        "what was measured");
  }

  void NoteVersion(std::string_view line, const Words& words) {
    constexpr std::string_view kLibrary = "nccl-library=";
    if (const std::size_t at = line.find(kLibrary); at != std::string_view::npos) {
      const std::string_view rest = line.substr(at + kLibrary.size());
      const auto coded = Parse<std::int64_t>(rest.substr(0, rest.find_first_not_of("0123456789")));
      if (coded) software_ = fmt::format("NCCL {}", VersionText(*coded));
    }
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {  // NCCL_DEBUG=VERSION.
      if (words[i] == "NCCL" && words[i + 1] == "version") {
        software_ = fmt::format("NCCL {}", words[i + 2]);
      }
    }
    if (!runs_.empty() && runs_.back().rows.empty()) runs_.back().software = software_;
  }

  Result<void> ReadComment(std::string_view line, const Words& words, int number) {
    const auto has = [&](std::string_view word) {
      return line.find(word) != std::string_view::npos;
    };
    if (has("Avg bus bandwidth")) {
      if (!runs_.empty()) runs_.back().ended = true;
      return {};
    }
    if (has("nThread ") || has("nccl-tests version")) {
      Current(number);
      return {};
    }
    if (words.size() > 3 && words[1] == "Rank" &&
        std::ranges::find(words, std::string_view("device")) != words.end()) {
      return AddRank(words, number);
    }
    if (has("algbw") && has("busbw")) {
      Current(number).host_time = has("cputime");
      layout_ = has("i_min")    ? Layout::kWrongPerIteration
                : has("#wrong") ? Layout::kWrong
                : has("error")  ? Layout::kError
                                : Layout::kResult;
    }
    return {};
  }

  /// "#  Rank  0 Group  0 Pid  12345 on     nodeA device  0 [0000:1b:00] NVIDIA H100 80GB HBM3".
  Result<void> AddRank(const Words& words, int number) {
    ListedRank rank;
    const auto of_run = Parse<std::int64_t>(words[2]);
    if (!of_run || *of_run < 0) {
      return Fail(number, fmt::format("found a rank \"{}\", wanted a number from 0", words[2]));
    }
    rank.number = *of_run;
    if (words.size() > 4 && words[3] == "Group") {
      const auto group = Parse<std::int64_t>(words[4]);
      if (!group) {
        return Fail(number, fmt::format("found a group \"{}\", wanted a number", words[4]));
      }
      rank.group = *group;
    }
    const auto on = std::ranges::find(words, std::string_view("on"));
    if (on != words.end() && on + 1 != words.end()) rank.host = *(on + 1);
    Run& run = Current(number);
    run.listed.push_back(std::move(rank));
    const auto bus =
        std::ranges::find_if(words, [](std::string_view word) { return word.starts_with('['); });
    if (bus == words.end()) return {};
    std::string gpu;
    // "[0x1b]" may be two words: "[0x" and "1b]".
    auto word = bus;
    while (word != words.end() && !word->ends_with(']')) ++word;
    for (word = word == words.end() ? word : word + 1; word != words.end(); ++word) {
      gpu += (gpu.empty() ? "" : " ") + std::string(*word);
    }
    NoteGpu(std::move(gpu), run);
    return {};
  }

  /// The words of the two blocks, or of the one, from the right.
  Result<void> ReadRow(Words words, std::int64_t bytes, int number) {
    // -S 1 adds date and time.
    if (words.size() > 2 && words.back().find(':') != std::string_view::npos &&
        words[words.size() - 2].find('-') == 4) {
      words.resize(words.size() - 2);
    }
    Run& run = runs_.back();
    const std::size_t block = layout_ == Layout::kWrongPerIteration ? 8 : 4;
    const bool single =
        layout_ == Layout::kResult && run.test != nullptr && run.test->binary == "broadcast";
    const std::size_t blocks = single ? 1 : 2;
    // Size, count and type, and operation and root where they are printed.
    const std::size_t least =
        layout_ == Layout::kWrong || layout_ == Layout::kWrongPerIteration ? 4 : 3;
    const std::size_t found = words.size() - std::min(words.size(), block * blocks);
    if (found < least || found > 5) return Cut(number);
    const std::span<const std::string_view> first = std::span(words).subspan(found, block);
    Row row;
    row.line = number;
    row.bytes = bytes;
    row.type = words[2];
    const auto time = Parse<double>(first[0]);
    const auto algorithm = Parse<double>(first[1]);
    const auto bus = Parse<double>(first[2]);
    if (!time || !algorithm || !bus) return Cut(number);
    const double unit = layout_ == Layout::kResult ? 1000 : 1;
    row.time_us = *time * unit;
    row.time_rounding_us = Rounding(first[0]) * unit;
    row.algorithm_bandwidth = *algorithm;
    row.algorithm_bandwidth_rounding = Rounding(first[1]);
    row.bus_bandwidth = *bus;
    const auto wrong = Parse<double>(first[3]);
    if (!wrong && first[3] != "N/A") return Cut(number);
    // "error" and "res" are the largest difference, which rounding makes.
    const bool counts = layout_ == Layout::kWrong || layout_ == Layout::kWrongPerIteration;
    row.wrong = !wrong ? NAN : counts ? *wrong : (*wrong > 1e-2 ? 1 : 0);
    if (found > 3) row.operation = words[3];
    if (bytes == 0) {
      ++run.empty;
    } else {
      run.rows.push_back(row);
    }
    return {};
  }

  std::string_view text_;
  const std::string& name_;
  std::vector<Run> runs_;
  const Test* pending_test_ = nullptr;
  std::string software_;
  Layout layout_ = Layout::kNone;
};

double Factor(const Test& test, int ranks) {
  return test.ring == 0 ? 1 : static_cast<double>(test.ring) * (ranks - 1) / ranks;
}

/// Bus over algorithm bandwidth of the rows whose digits say it best.
std::optional<double> MeasuredFactor(const Run& run) {
  const Row* best = nullptr;
  for (const Row& row : run.rows) {
    if (row.algorithm_bandwidth > 0 && std::isfinite(row.algorithm_bandwidth) &&
        std::isfinite(row.bus_bandwidth) &&
        (best == nullptr || row.algorithm_bandwidth > best->algorithm_bandwidth)) {
      best = &row;
    }
  }
  // Two decimals are printed.
  if (best == nullptr || best->algorithm_bandwidth < 0.5) return std::nullopt;
  return best->bus_bandwidth / best->algorithm_bandwidth;
}

/// The test that alone has this factor and operation; all_gather and alltoall have the same.
const Test* TestOf(const Run& run) {
  const auto factor = MeasuredFactor(run);
  if (!factor || run.ranks < 3) return nullptr;
  const auto near = [&](double wanted) { return std::abs(*factor - wanted) < 0.01 * wanted; };
  if (near(2.0 * (run.ranks - 1) / run.ranks)) return FindTest("all_reduce");
  const std::string& operation = run.rows.front().operation;
  const bool reduces = !operation.empty() && operation != "none" && operation != "-1";
  if (near(1.0 * (run.ranks - 1) / run.ranks) && reduces) return FindTest("reduce_scatter");
  return nullptr;
}

/// Fields of nccl-tests' own JSON.
class JsonReader {
 public:
  explicit JsonReader(const std::string& name) : name_(name) {}

  Result<std::vector<Run>> Read(std::string_view text) {
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) return InvalidInput(name_ + ": not JSON, or cut off");
    if (!json.is_object() || !json.contains("results") || !json["results"].is_array()) {
      return InvalidInput(name_ + ": has no \"results\"; wanted what nccl-tests writes with -J");
    }
    Run run;
    run.ended = true;
    for (const auto& argument : json.value("args", nlohmann::json::array())) {
      if (argument.is_string() && run.test == nullptr)
        run.test = TestNamed(argument.get<std::string>());
    }
    if (json.contains("nccl_version") && json["nccl_version"].is_number_integer()) {
      run.software = fmt::format("NCCL {}", VersionText(json["nccl_version"].get<std::int64_t>()));
    }
    STEPCAST_RETURN_IF_ERROR(ReadConfiguration(json, run));
    std::size_t number = 0;
    for (const auto& result : json["results"]) {
      STEPCAST_RETURN_IF_ERROR(ReadResult(result, number++, run));
    }
    std::vector<Run> runs;
    runs.push_back(std::move(run));
    return runs;
  }

 private:
  Result<void> ReadConfiguration(const nlohmann::json& json, Run& run) const {
    const auto config = json.find("config");
    if (config == json.end() || !config->is_object()) return {};
    const auto devices = config->find("devices");
    if (devices == config->end() || !devices->is_array()) return {};
    for (const auto& device : *devices) {
      if (!device.is_object()) return InvalidInput(name_ + ": config.devices: wanted objects");
      const auto text = [&](const char* field) {
        const auto it = device.find(field);
        return it != device.end() && it->is_string() ? it->get<std::string>() : std::string();
      };
      const auto number = [&](const char* field, std::int64_t otherwise) {
        const auto it = device.find(field);
        return it != device.end() && it->is_number_integer() ? it->get<std::int64_t>() : otherwise;
      };
      const std::int64_t rank = number("rank", static_cast<std::int64_t>(run.listed.size()));
      if (rank < 0) {
        return InvalidInput(
            fmt::format("{}: config.devices: found a rank {}, wanted one from 0", name_, rank));
      }
      run.listed.push_back({rank, number("group", 0), text("hostname")});
      NoteGpu(text("device_info"), run);
    }
    const auto number = [&](const char* field) {
      const auto it = config->find(field);
      return it != config->end() && it->is_number_integer() ? it->get<std::int64_t>() : 1;
    };
    // One device is listed for each process, which may drive several.
    const std::int64_t threads = number("nthreads");
    const std::int64_t of_thread = number("ngpus");
    if (threads < 1 || threads > 1024 || of_thread < 1 || of_thread > 1024 ||
        static_cast<std::int64_t>(devices->size()) * threads * of_thread > 10'000'000) {
      return InvalidInput(name_ + ": config: nthreads and ngpus are not numbers of GPUs");
    }
    run.gpus_of_listed = static_cast<int>(threads * of_thread);
    return {};
  }

  Result<void> ReadResult(const nlohmann::json& result, std::size_t number, Run& run) const {
    const auto broken = [&] {
      return InvalidInput(
          fmt::format("{}: results[{}]: wanted size and out_of_place with time, alg_bw, "
                      "bus_bw and nwrong",
                      name_, number));
    };
    if (!result.is_object() || !result.contains("size") || !result["size"].is_number_integer()) {
      return broken();
    }
    Row row;
    row.bytes = result["size"].get<std::int64_t>();
    if (row.bytes < 0) return broken();  // Or beyond 64 bits.
    const auto text = [&](const char* field) {
      const auto it = result.find(field);
      return it != result.end() && it->is_string() ? it->get<std::string>() : std::string();
    };
    row.type = text("type");
    row.operation = text("redop");
    const auto block = result.find("out_of_place");
    if (row.bytes == 0) {
      ++run.empty;
      return {};
    }
    if (block == result.end() || !block->is_object()) return broken();
    const auto value = [&](const char* field) -> std::optional<double> {
      const auto it = block->find(field);
      if (it == block->end()) return std::nullopt;
      if (it->is_string()) return Parse<double>(it->get<std::string>());  // "nan".
      return it->is_number() ? std::optional(it->get<double>()) : std::nullopt;
    };
    run.host_time = run.host_time || block->contains("cpu_time");
    const auto time = value(block->contains("cpu_time") ? "cpu_time" : "time");
    const auto algorithm = value("alg_bw");
    const auto bus = value("bus_bw");
    if (!time || !algorithm || !bus) return broken();
    row.time_us = *time;
    row.algorithm_bandwidth = *algorithm;
    row.bus_bandwidth = *bus;
    constexpr double kSixDecimals = 0.5e-6;
    row.time_rounding_us = kSixDecimals;
    row.algorithm_bandwidth_rounding = kSixDecimals;
    row.wrong = value("nwrong").value_or(NAN);
    run.rows.push_back(row);
    return {};
  }

  const std::string& name_;
};

/// What the time should be: `bytes` over algorithm bandwidth, in GB/s of 1e9 bytes.
double WantedMicroseconds(const Row& row, double algorithm_bandwidth) {
  return static_cast<double>(row.bytes) / 1e3 / algorithm_bandwidth;
}

/// Whether time and algorithm bandwidth, which may be printed as 0.00, are of one measurement.
bool TimeFits(const Row& row) {
  constexpr double kTolerance = 0.03;
  const double wanted = WantedMicroseconds(row, row.algorithm_bandwidth);
  if (std::isfinite(wanted) && std::abs(row.time_us - wanted) <= kTolerance * wanted) return true;
  // A last digit in the middle between two values may have been rounded either way.
  constexpr double kSlack = 1 + 1e-6;
  const double slowest =
      std::max(0.0, row.algorithm_bandwidth - row.algorithm_bandwidth_rounding * kSlack);
  const double fastest = row.algorithm_bandwidth + row.algorithm_bandwidth_rounding * kSlack;
  return row.time_us + row.time_rounding_us >= WantedMicroseconds(row, fastest) &&
         (slowest == 0 || row.time_us - row.time_rounding_us <= WantedMicroseconds(row, slowest));
}

/// "float, sum".
std::string TypeText(const std::string& type, const std::string& operation) {
  return operation.empty() ? type : fmt::format("{}, {}", type, operation);
}

/// Runs to a profile.
class Importer {
 public:
  Importer(const std::string& name, const Catalogue& catalogue, const NcclTestsOptions& options)
      : name_(name), catalogue_(catalogue), options_(options) {}

  Result<ImportedProfile> Import(std::vector<Run> runs) {
    std::erase_if(runs,
                  [](const Run& run) { return run.rows.empty() && run.empty == 0 && !run.ended; });
    if (runs.empty()) {
      return InvalidInput(name_ +
                          ": found no run of nccl-tests: no line of columns with algbw and busbw");
    }
    std::size_t number = 0;
    for (Run& run : runs) STEPCAST_RETURN_IF_ERROR(Take(run, ++number));
    return Finish();
  }

 private:
  using TableKey = std::tuple<TableCollective, int, int>;
  using Key = std::tuple<TableCollective, int, int, std::int64_t>;

  tl::unexpected<Error> Fail(const Run& run, const std::string& what) const {
    return InvalidInput(run.line > 0 ? fmt::format("{}:{}: {}", name_, run.line, what)
                                     : fmt::format("{}: {}", name_, what));
  }

  void Leave(const std::string& what, std::int64_t count, const std::string& why) {
    if (count > 0) imported_.left.push_back({"rows of " + what, count, why});
  }

  Result<void> Take(Run& run, std::size_t number) {
    const std::string of_run = fmt::format("run {}", number);
    if (!run.ended && !options_.allow_incomplete) {
      return Fail(
          run, fmt::format("{} has no end (\"Avg bus bandwidth\"): it was cut off or failed; say "
                           "--allow-incomplete to take the {} rows that are whole",
                           of_run, run.rows.size()));
    }
    if (!options_.collective.empty()) {
      run.test = FindTest(options_.collective);
      if (run.test == nullptr) {
        return InvalidInput(
            fmt::format("--collective: found \"{}\", wanted one of all_reduce, all_gather, "
                        "reduce_scatter, alltoall, sendrecv",
                        options_.collective));
      }
    }
    if (run.test == nullptr) run.test = TestNamed(name_);
    Leave(fmt::format("{} of size 0", of_run), run.empty, "nothing is sent");
    if (run.test != nullptr && !run.test->collective) {
      Leave(fmt::format("{}, {}", of_run, run.test->binary),
            static_cast<std::int64_t>(run.rows.size()), "profiles have no table of it");
      return {};
    }
    STEPCAST_RETURN_IF_ERROR(CountRanks(run, of_run));
    if (run.test == nullptr) run.test = TestOf(run);
    const auto factor = MeasuredFactor(run);
    if (run.test == nullptr) {
      return Fail(
          run,
          fmt::format(
              "{}: nothing says which collective it measured{}; give --collective NAME", of_run,
              factor ? fmt::format(" (bus over algorithm bandwidth is {:.3f})", *factor) : ""));
    }
    if (run.rows.empty()) return {};
    if (run.ranks < 2) {
      return Fail(run, fmt::format("{} has {}; wanted a collective between at least 2 GPUs", of_run,
                                   run.ranks == 1 ? "one rank" : "no lines that list its ranks"));
    }
    if (factor && std::abs(*factor - Factor(*run.test, run.ranks)) > 0.03 * *factor) {
      return Fail(
          run,
          fmt::format("{}: bus over algorithm bandwidth is {:.3f}, but {} on {} ranks has {:.3f}; "
                      "is it another collective, or are ranks missing from the list?",
                      of_run, *factor, run.test->binary, run.ranks, Factor(*run.test, run.ranks)));
    }
    return TakeRows(run, of_run);
  }

  /// Every rank must be listed once; a collective has those of one group.
  Result<void> CountRanks(Run& run, const std::string& of_run) const {
    if (run.listed.empty()) return {};
    // Of a process that drives several GPUs the first is listed, by its rank.
    const std::int64_t step = std::ranges::all_of(run.listed,
                                                  [&](const ListedRank& rank) {
                                                    return rank.number % run.gpus_of_listed == 0;
                                                  })
                                  ? run.gpus_of_listed
                                  : 1;
    std::vector<std::int64_t> numbers;
    numbers.reserve(run.listed.size());
    for (const ListedRank& rank : run.listed) numbers.push_back(rank.number);
    std::ranges::sort(numbers);
    std::int64_t wanted = 0;
    for (const std::int64_t number : numbers) {
      if (number < wanted) {
        return Fail(run, fmt::format("{} lists rank {} twice; was it started again? Keep the lines "
                                     "of one start",
                                     of_run, number));
      }
      if (number > wanted) {
        return Fail(run, fmt::format("{} lists rank {}, but not rank {}; a line of the list is "
                                     "missing",
                                     of_run, numbers.back(), wanted));
      }
      wanted += step;
    }
    struct Size {
      std::int64_t ranks = 0;
      std::set<std::string> hosts;
    };
    std::map<std::int64_t, Size> groups;
    for (const ListedRank& rank : run.listed) {
      Size& size = groups[rank.group];
      size.ranks += run.gpus_of_listed;
      size.hosts.insert(rank.host);
    }
    const auto& [first, size] = *groups.begin();
    for (const auto& [group, other] : groups) {
      if (other.ranks != size.ranks || other.hosts.size() != size.hosts.size()) {
        return Fail(run,
                    fmt::format("{}: group {} has {} ranks on {} nodes, group {} has {} on {}; "
                                "wanted groups that are as large as each other",
                                of_run, first, size.ranks, size.hosts.size(), group, other.ranks,
                                other.hosts.size()));
      }
    }
    run.ranks = static_cast<int>(size.ranks);
    run.nodes = static_cast<int>(size.hosts.size());
    run.groups = static_cast<int>(groups.size());
    return {};
  }

  /// Why a row cannot be a row of a profile; empty where it can.
  static std::string Unusable(const Run& run, const Row& row) {
    // The loader of profiles has the same limits; times are written with three decimals.
    constexpr double kLeastMicroseconds = 0.001;
    constexpr double kMostMicroseconds = 1e12;
    constexpr std::int64_t kMostBytes = (std::int64_t{1} << 53) - 1;
    if (row.wrong > 0) return "results were wrong";
    if (run.host_time) return "the time is that of the host (-C 1)";
    if (!std::isfinite(row.time_us) || row.time_us <= 0) return "no time";
    if (row.time_us < kLeastMicroseconds || row.time_us > kMostMicroseconds) {
      return "the time is not from 0.001 to 1e12 us";
    }
    if (row.bytes > kMostBytes) return "the size is above 2^53 - 1 bytes";
    if (!std::isfinite(row.algorithm_bandwidth) || row.algorithm_bandwidth < 0) {
      return "no algorithm bandwidth to check the time with";
    }
    if (!TimeFits(row)) {
      return "the time is not size over algorithm bandwidth, by more than 3 % and rounding";
    }
    return "";
  }

  /// Rows of the type and operation that the log has first of a collective on as many GPUs: others
  /// are other measurements, not the same one again.
  Result<void> TakeRows(const Run& run, const std::string& of_run) {
    STEPCAST_RETURN_IF_ERROR(TakeDevice(run, of_run));
    if (!run.software.empty()) software_.insert(run.software);
    std::int64_t taken = 0;
    std::vector<std::pair<std::string, std::int64_t>> reasons;
    for (const Row& row : run.rows) {
      std::string why = Unusable(run, row);
      if (why.empty()) {
        const std::string type = TypeText(row.type, row.operation);
        const auto [first, added] =
            types_.emplace(TableKey{*run.test->collective, run.ranks, run.nodes}, type);
        if (first->second == type) {
          times_[{*run.test->collective, run.ranks, run.nodes, row.bytes}].push_back(row.time_us);
          ++taken;
          continue;
        }
        why = fmt::format("of {}; taken are rows of {}, which come first", type, first->second);
      }
      const auto known =
          std::ranges::find(reasons, why, &std::pair<std::string, std::int64_t>::first);
      if (known == reasons.end()) {
        reasons.emplace_back(std::move(why), 1);
      } else {
        ++known->second;
      }
    }
    for (const auto& [why, count] : reasons) Leave(of_run, count, why);
    if (taken > 0) {
      imported_.taken.push_back(
          {fmt::format("rows of {}: {} on {} GPUs of {} {}{}", of_run, run.test->binary, run.ranks,
                       run.nodes, run.nodes == 1 ? "node" : "nodes",
                       run.groups > 1 ? fmt::format(", in {} groups at once", run.groups) : ""),
           taken, ""});
    }
    return {};
  }

  Result<void> TakeDevice(const Run& run, const std::string& of_run) {
    std::string key = options_.device;
    if (!key.empty()) {
      STEPCAST_ASSIGN_OR_RETURN(const v1::Device* device, catalogue_.FindDevice(key));
      key = device->name();
    } else if (run.gpus.size() > 1) {
      return Fail(run, fmt::format("{} ran on \"{}\" and on \"{}\"; give --device NAME to import "
                                   "it as one of them",
                                   of_run, run.gpus[0], run.gpus[1]));
    } else if (!run.gpus.empty()) {
      const DeviceKey found = FindDeviceKey(catalogue_, run.gpus.front());
      if (!found.note.empty()) {
        return Fail(
            run, fmt::format("{} ran on \"{}\", which is no device of the catalogue; give --device "
                             "NAME",
                             of_run, run.gpus.front()));
      }
      key = found.key;
    } else {
      return Fail(run,
                  fmt::format("{}: nothing says which GPU it ran on; give --device NAME", of_run));
    }
    if (!device_.empty() && device_ != key) {
      return Fail(run,
                  fmt::format("{} ran on {}, runs before it on {}; import one device at a time",
                              of_run, key, device_));
    }
    device_ = key;
    return {};
  }

  Result<ImportedProfile> Finish() {
    if (times_.empty()) {
      std::string why;
      for (const ImportCount& left : imported_.left) {
        why += fmt::format("{}{} {}: {}", why.empty() ? "" : "; ", left.count, left.what, left.why);
      }
      return InvalidInput(
          fmt::format("{}: no row can be taken{}", name_, why.empty() ? "" : " (" + why + ")"));
    }
    ProfileGroup group;
    group.provenance.kind = TableKind::kCollective;
    group.provenance.device = device_;
    group.provenance.source = fmt::format("nccl-tests, {}", name_);
    group.provenance.licence = options_.licence;
    group.provenance.software = fmt::format("{}", fmt::join(software_, "; "));
    group.provenance.method = "out of place, averaged over back-to-back launches";
    group.provenance.fabric = options_.fabric;
    std::int64_t repeated = 0;
    for (auto& [key, times] : times_) {
      const auto& [collective, gpus, nodes, bytes] = key;
      repeated += static_cast<std::int64_t>(times.size()) - 1;
      group.rows.push_back(fmt::format("{},{},{},{},{}", Name(collective), gpus, nodes, bytes,
                                       TimeText(Median(times))));
    }
    if (repeated > 0) {
      group.provenance.note =
          fmt::format("median of sizes that were measured again, {} rows", repeated);
      imported_.left.push_back(
          {"rows of sizes that were measured before", repeated, "the median of each is taken"});
    }
    imported_.groups.push_back(std::move(group));
    return std::move(imported_);
  }

  const std::string& name_;
  const Catalogue& catalogue_;
  const NcclTestsOptions& options_;
  ImportedProfile imported_;
  std::string device_;
  std::set<std::string> software_;
  std::map<TableKey, std::string> types_;  ///< And operations, which the log has first.
  std::map<Key, std::vector<double>> times_;
};

}  // namespace

Result<ImportedProfile> ImportNcclTests(std::string_view text, const std::string& name,
                                        const Catalogue& catalogue,
                                        const NcclTestsOptions& options) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  const bool json = first != std::string_view::npos && text[first] == '{';
  STEPCAST_ASSIGN_OR_RETURN(std::vector<Run> runs,
                            json ? JsonReader(name).Read(text) : TextReader(text, name).Read());
  return Importer(name, catalogue, options).Import(std::move(runs));
}

}  // namespace stepcast
