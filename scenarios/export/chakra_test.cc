#include "scenarios/export/chakra.h"

#include <gmock/gmock.h>
#include <google/protobuf/io/coded_stream.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "scenarios/v1/chakra.pb.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

namespace et = ChakraProtoMsg;
using testing::ElementsAre;
using testing::HasSubstr;

struct RankTrace {
  std::string version;
  std::vector<et::Node> nodes;
};

/// Record by record, as Chakra's own reader does.
RankTrace ReadTrace(const std::string& path) {
  RankTrace trace;
  const auto bytes = ReadWholeFile(path);
  EXPECT_TRUE(bytes.has_value());
  if (!bytes) return trace;
  google::protobuf::io::CodedInputStream in(reinterpret_cast<const std::uint8_t*>(bytes->data()),
                                            static_cast<int>(bytes->size()));
  std::uint32_t length = 0;
  bool first = true;
  while (in.ReadVarint32(&length)) {
    std::string record;
    EXPECT_TRUE(in.ReadString(&record, static_cast<int>(length)));
    if (first) {
      et::GlobalMetadata metadata;
      EXPECT_TRUE(metadata.ParseFromString(record));
      trace.version = metadata.version();
      first = false;
    } else {
      trace.nodes.emplace_back();
      EXPECT_TRUE(trace.nodes.back().ParseFromString(record));
    }
  }
  EXPECT_EQ(in.CurrentPosition(), static_cast<int>(bytes->size()));
  return trace;
}

const et::AttributeProto* Attribute(const et::Node& node, const std::string& name) {
  for (const et::AttributeProto& attribute : node.attr()) {
    if (attribute.name() == name) return &attribute;
  }
  return nullptr;
}

class Exported {
 public:
  explicit Exported(const std::string& gallery, const std::vector<Override>& overrides = {}) {
    const auto environment = Environment::Load();
    const auto scenario =
        LoadScenario(DataPath("scenarios/gallery/" + gallery + ".yaml"), overrides);
    EXPECT_TRUE(scenario.has_value()) << scenario.error().message;
    const auto forecast = MakeForecast(*environment, *scenario, {.expand_ranks = true});
    EXPECT_TRUE(forecast.has_value()) << forecast.error().message;
    step_ = forecast->step;
    const auto topology =
        Topology::Create(environment->catalogue, scenario->message.cluster().name(),
                         scenario->message.cluster().gpus());
    const auto files = WriteChakra(*step_, *topology, directory_.Path("out"), "step");
    EXPECT_TRUE(files.has_value()) << files.error().message;
    files_ = *files;
    for (std::int64_t rank = 0; rank < files_.ranks; ++rank) {
      traces_.push_back(ReadTrace(directory_.Path("out/step." + std::to_string(rank) + ".et")));
    }
  }

  const SimulatedStep& step() const { return *step_; }
  const ChakraFiles& files() const { return files_; }
  const std::vector<RankTrace>& traces() const { return traces_; }
  std::string Text(const std::string& file) const {
    return ReadWholeFile(directory_.Path("out/" + file)).value();
  }

 private:
  TemporaryDirectory directory_;
  std::shared_ptr<const SimulatedStep> step_;
  ChakraFiles files_;
  std::vector<RankTrace> traces_;
};

/// What ASTRA-sim asks of traces; see the issue list of its feeder: every dependency in the file,
/// no cycle, every send with its receive, collectives of a group in the same order on all its
/// ranks.
void CheckTraces(const Exported& exported) {
  const auto groups = nlohmann::json::parse(exported.Text("comm_groups.json"));
  std::map<std::tuple<int, int, int, std::int64_t>, int> transfers;
  std::map<std::string, std::map<int, std::vector<std::pair<std::int64_t, std::int64_t>>>>
      collectives;
  std::int64_t nodes = 0;
  int rank = 0;
  for (const RankTrace& trace : exported.traces()) {
    EXPECT_EQ(trace.version, "0.0.4");
    std::set<std::uint64_t> ids;
    bool begins = false;
    for (const et::Node& node : trace.nodes) {
      // Each depends on earlier ones alone, so that there is no cycle.
      for (const std::uint64_t dependency : node.data_deps()) {
        EXPECT_TRUE(ids.contains(dependency)) << node.name();
      }
      begins = begins || node.data_deps().empty();
      EXPECT_TRUE(ids.insert(node.id()).second);
      ASSERT_NE(Attribute(node, "is_cpu_op"), nullptr);
      const bool communicates =
          node.type() == et::COMM_SEND_NODE || node.type() == et::COMM_RECV_NODE;
      if (communicates) {
        const int source = Attribute(node, "comm_src")->int32_val();
        const int destination = Attribute(node, "comm_dst")->int32_val();
        const std::tuple key(source, destination, Attribute(node, "comm_tag")->int32_val(),
                             Attribute(node, "comm_size")->int64_val());
        const bool sends = node.type() == et::COMM_SEND_NODE;
        EXPECT_EQ(sends ? source : destination, rank);
        transfers[key] += sends ? 1 : 1000;
      } else if (node.type() == et::COMM_COLL_NODE) {
        const std::string group = Attribute(node, "pg_name")->string_val();
        ASSERT_TRUE(groups.contains(group));
        const auto members = groups[group].get<std::vector<int>>();
        EXPECT_NE(std::ranges::find(members, rank), members.end());
        collectives[group][rank].emplace_back(Attribute(node, "comm_type")->int64_val(),
                                              Attribute(node, "comm_size")->int64_val());
      } else if (node.type() == et::COMP_NODE) {
        EXPECT_GT(Attribute(node, "num_ops")->int64_val(), 0);
        EXPECT_GT(Attribute(node, "tensor_size")->uint64_val(), 0U);
      }
    }
    EXPECT_TRUE(begins);
    nodes += static_cast<std::int64_t>(trace.nodes.size());
    ++rank;
  }
  EXPECT_EQ(nodes, exported.files().nodes);
  for (const auto& [key, count] : transfers) EXPECT_EQ(count, 1001);
  for (const auto& [group, of_rank] : collectives) {
    EXPECT_EQ(of_rank.size(), groups[group].size());
    for (const auto& [member, order] : of_rank) EXPECT_EQ(order, of_rank.begin()->second);
  }
}

TEST(ChakraTest, PipelinedStepsAreWhole) {
  const Exported exported("schedule-interleaved");
  CheckTraces(exported);
  EXPECT_EQ(exported.files().nodes, static_cast<std::int64_t>(exported.step().program.size()));
  EXPECT_GT(exported.files().ranks, 1);
}

TEST(ChakraTest, ShardedStepsAreWhole) { CheckTraces(Exported("sharding-zero-3")); }

// Ring attention is one instruction a rank, which all of a group run together: in the traces each
// sends to the next, receives from the one before, and goes on after both.
TEST(ChakraTest, ShiftsAreASendAndAReceive) {
  const Exported exported("context-ring",
                          {{"cluster.gpus", "8"}, {"training.global_batch_size", "1"}});
  CheckTraces(exported);
  std::int64_t shifts = 0;
  const RankClass& rank = exported.step().program.rank_classes().front();
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = exported.step().program.instructions()[i];
    shifts += exported.step().program.op(instruction).kind == OpKind::kSend ? 1 : 0;
  }
  ASSERT_GT(shifts, 0);
  EXPECT_EQ(exported.files().nodes,
            static_cast<std::int64_t>(exported.step().program.size()) + 8 * shifts);
  std::map<std::uint64_t, std::uint64_t> receives;  // By send.
  for (const et::Node& node : exported.traces()[3].nodes) {
    if (node.type() == et::COMM_SEND_NODE) {
      EXPECT_EQ(Attribute(node, "comm_dst")->int32_val(), 4);
    } else if (node.type() == et::COMM_RECV_NODE) {
      EXPECT_EQ(Attribute(node, "comm_src")->int32_val(), 2);
      receives[static_cast<std::uint64_t>(Attribute(node, "shift")->int64_val())] = node.id();
    }
    for (const auto& [send, receive] : receives) {
      if (node.id() == receive) continue;
      EXPECT_EQ(std::ranges::count(node.data_deps(), send),
                std::ranges::count(node.data_deps(), receive));
    }
  }
  EXPECT_EQ(static_cast<std::int64_t>(receives.size()), shifts);
}

// Processes that make samples are on the host, but no work of the thread that launches all else.
TEST(ChakraTest, OnlyWorkOfTheHostThreadHoldsUpWhatFollows) {
  const Exported exported("gpt-204m-on-4-a100", {{"training.input.worker_us_per_sample", "2000"}});
  const Program& program = exported.step().program;
  const std::vector<et::Node>& nodes = exported.traces().front().nodes;
  std::size_t fetch = 0;
  while (fetch < nodes.size() && !nodes[fetch].name().starts_with("fetch")) ++fetch;
  ASSERT_LT(fetch, nodes.size());
  ASSERT_TRUE(Attribute(nodes[fetch], "is_cpu_op")->bool_val());
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    const auto waits = program.dependencies(InstructionId{i});
    EXPECT_EQ(std::ranges::count(nodes[i].data_deps(), nodes[fetch].id()),
              std::ranges::count(waits, InstructionId{static_cast<std::uint32_t>(fetch)}))
        << nodes[i].name();
  }
}

TEST(ChakraTest, OffloadedStepsAreWhole) {
  const Exported exported("sharding-activation-offload");
  CheckTraces(exported);
  int stores = 0;
  for (const et::Node& node : exported.traces().front().nodes)
    stores += node.type() == et::MEM_STORE_NODE;
  EXPECT_GT(stores, 0);
}

// Durations of a stream are within a microsecond of what they are, and exact in an attribute.
TEST(ChakraTest, DurationsAddUp) {
  const Exported exported("gpt-204m-on-4-a100");
  const SimulatedStep& step = exported.step();
  std::map<std::int64_t, std::int64_t> micros;
  std::map<std::int64_t, std::int64_t> exact;
  for (const et::Node& node : exported.traces().front().nodes) {
    const std::int64_t stream = Attribute(node, "stream")->int64_val();
    micros[stream] += static_cast<std::int64_t>(node.duration_micros());
    exact[stream] += Attribute(node, "duration_ps")->int64_val();
  }
  std::map<std::int64_t, std::int64_t> wanted;
  const RankClass& rank = step.program.rank_classes().front();
  for (std::uint32_t i = rank.first_instruction; i < rank.last_instruction; ++i) {
    const Instruction& instruction = step.program.instructions()[i];
    const InstructionCost cost = step.lowered.cost(instruction);
    const bool host = IsHost(step.program.op(instruction).kind);
    wanted[static_cast<std::int64_t>(instruction.stream)] +=
        (host ? cost.host : cost.device).picoseconds();
  }
  EXPECT_EQ(exact, wanted);
  for (const auto& [stream, sum] : exact) {
    EXPECT_LE(std::abs(static_cast<double>(sum) / 1e6 - static_cast<double>(micros[stream])), 0.5);
  }
}

// Bytes of the public schema's fields, as ASTRA-sim's own example files have them.
TEST(ChakraTest, FieldsHaveThePublicNumbers) {
  et::Node node;
  node.set_id(1);
  node.set_type(et::COMM_COLL_NODE);
  const auto attribute = [&](const char* name) {
    et::AttributeProto& added = *node.add_attr();
    added.set_name(name);
    return &added;
  };
  attribute("is_cpu_op")->set_bool_val(false);
  attribute("comm_type")->set_int64_val(et::ALL_REDUCE);
  attribute("comm_size")->set_int64_val(1048576);
  const std::string bytes = node.SerializeAsString();
  EXPECT_EQ(bytes, std::string("\x08\x01\x18\x07"
                               "\x52\x0e\x0a\x09is_cpu_op\xd8\x01\x00"
                               "\x52\x0d\x0a\x09"
                               "comm_type\x48\x00"
                               "\x52\x0f\x0a\x09"
                               "comm_size\x48\x80\x80\x40",
                               4 + 16 + 15 + 17));
  et::GlobalMetadata metadata;
  metadata.set_version("0.0.4");
  EXPECT_EQ(metadata.SerializeAsString(),
            "\x0a\x05"
            "0.0.4");
}

TEST(ChakraTest, TheMachineHasItsDimensions) {
  const Exported exported("gpt-22b-on-8-a100",
                          {{"cluster.gpus", "16"}, {"training.global_batch_size", "8"}});
  EXPECT_THAT(
      exported.Text("network.yml"),
      testing::AllOf(HasSubstr("topology: [Switch, Switch]\n"), HasSubstr("npus_count: [8, 2]\n")));
  const auto system = nlohmann::json::parse(exported.Text("system.json"));
  EXPECT_EQ(system["all-reduce-implementation"].size(), 2U);
  EXPECT_EQ(system["peak-perf"].get<double>(), 312);
}

TEST(ChakraTest, FoldedStepsAreRefused) {
  const auto environment = Environment::Load();
  const auto scenario = LoadScenario(DataPath("scenarios/gallery/gpt-22b-on-8-a100.yaml"));
  const auto forecast = MakeForecast(*environment, *scenario);
  const auto topology =
      Topology::Create(environment->catalogue, scenario->message.cluster().name(), 8);
  const TemporaryDirectory directory;
  const auto files = WriteChakra(*forecast->step, *topology, directory.Path("out"), "step");
  ASSERT_FALSE(files.has_value());
  EXPECT_THAT(files.error().message, HasSubstr("expand its ranks"));
}

// Four ranks after eight would leave ranks 4 to 7 of the larger machine beside them.
TEST(ChakraTest, TracesOfAnotherExportAreRefused) {
  const auto environment = Environment::Load();
  const auto scenario = LoadScenario(DataPath("scenarios/gallery/gpt-204m-on-4-a100.yaml"));
  const auto forecast = MakeForecast(*environment, *scenario, {.expand_ranks = true});
  ASSERT_TRUE(forecast.has_value()) << forecast.error().message;
  const auto topology =
      Topology::Create(environment->catalogue, scenario->message.cluster().name(), 4);
  const TemporaryDirectory directory;
  const std::string out = directory.Path("out");
  const auto write = [&] { return WriteChakra(*forecast->step, *topology, out, "step"); };
  const auto files = [&] {
    std::set<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(out)) {
      names.insert(file.path().filename().string());
    }
    return names;
  };
  std::filesystem::create_directory(out);
  ASSERT_TRUE(WriteWholeFile(directory.Path("out/step.7.et"), "rank 7").has_value());
  ASSERT_TRUE(WriteWholeFile(directory.Path("out/network.yml"), "of 8").has_value());
  const auto one = write();
  ASSERT_FALSE(one.has_value());
  EXPECT_EQ(one.error().code, ErrorCode::kInvalidInput);
  EXPECT_EQ(one.error().message,
            out +
                ": found a trace of another export (step.7.et), which this one would not "
                "overwrite; export to an empty directory");
  EXPECT_THAT(files(), ElementsAre("network.yml", "step.7.et"));
  EXPECT_EQ(ReadWholeFile(directory.Path("out/network.yml")).value(), "of 8");
  ASSERT_TRUE(WriteWholeFile(directory.Path("out/other.0.et"), "rank 0").has_value());
  EXPECT_THAT(write().error().message,
              HasSubstr("found 2 traces of another export (such as other.0.et)"));
  // Its own are overwritten.
  std::filesystem::remove(directory.Path("out/other.0.et"));
  std::filesystem::remove(directory.Path("out/step.7.et"));
  EXPECT_TRUE(write().has_value());
  EXPECT_TRUE(write().has_value());
  EXPECT_EQ(files().size(), 8U);
}

// Exports always expand the ranks: what to do about it must not be a flag that they lack.
TEST(ChakraTest, StepsThatAreTooLargeSayWhatHelps) {
  const auto environment = Environment::Load();
  const std::vector<Override> large = {{"cluster.gpus", "65536"},
                                       {"training.global_batch_size", "65536"}};
  const auto scenario = LoadScenario(DataPath("scenarios/gallery/gpt-22b-on-8-a100.yaml"), large);
  ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto forecast = MakeForecast(*environment, *scenario, {.expand_ranks = true});
  ASSERT_FALSE(forecast.has_value());
  EXPECT_THAT(forecast.error().message,
              HasSubstr("at most 60000000 are simulated: take fewer ranks or micro-batches; a "
                        "forecast can also do without --expand-ranks"));
}

}  // namespace
}  // namespace stepcast
