#include "scenarios/chakra/chakra.h"

#include <gmock/gmock.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/gzip_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/export/chakra.h"
#include "scenarios/v1/chakra.pb.h"
#include "simulator/base/data_path.h"
#include "simulator/base/temporary_directory.h"
#include "simulator/base/whole_file.h"
#include "simulator/engine/engine.h"

namespace stepcast {
namespace {

namespace et = ChakraProtoMsg;
using testing::AllOf;
using testing::HasSubstr;

// ---- Traces that were exported take as long as the step that they are of, to the picosecond.

struct RoundTrip {
  const char* name;
  std::vector<Override> overrides;
};

class ChakraRoundTripTest : public testing::TestWithParam<RoundTrip> {};

TEST_P(ChakraRoundTripTest, StepTakesExactlyAsLong) {
  const auto environment = Environment::Load();
  ASSERT_TRUE(environment.has_value());
  const auto scenario =
      LoadScenario(DataPath(std::string("scenarios/gallery/") + GetParam().name + ".yaml"),
                   GetParam().overrides);
  ASSERT_TRUE(scenario.has_value()) << scenario.error().message;
  const auto forecast = MakeForecast(*environment, *scenario, {.expand_ranks = true});
  ASSERT_TRUE(forecast.has_value()) << forecast.error().message;
  const SimulatedStep& step = *forecast->step;
  const v1::ClusterChoice& cluster = scenario->message.cluster();
  const auto topology = Topology::Create(environment->catalogue, cluster.name(), cluster.gpus());
  const TemporaryDirectory directory;
  const auto files = WriteChakra(step, *topology, directory.Path("out"), "step");
  ASSERT_TRUE(files.has_value()) << files.error().message;

  const auto read = ReadChakra(directory.Path("out/step"));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  EXPECT_EQ(read->program.size(), step.program.size());
  EXPECT_EQ(read->nodes, files->nodes);
  EXPECT_EQ(read->program.rank_classes().size(), step.program.rank_classes().size());
  EXPECT_TRUE(read->warnings.empty());
  const auto lowered = LowerChakra(*read);
  ASSERT_TRUE(lowered.has_value()) << lowered.error().message;
  const auto timeline = Simulate(lowered->graph);
  ASSERT_TRUE(timeline.has_value()) << timeline.error().message;
  EXPECT_EQ(timeline->makespan(), step.timeline.makespan());
  // Not the step alone: each rank works as long, stream by stream.
  std::map<StreamKind, Duration> wanted;
  std::map<StreamKind, Duration> found;
  for (const Task& task : step.lowered.graph.tasks()) {
    wanted[step.program.stream(task.stream).kind] += task.work;
  }
  for (const Task& task : lowered->graph.tasks()) {
    found[read->program.stream(task.stream).kind] += task.work;
  }
  EXPECT_EQ(found, wanted);
}

INSTANTIATE_TEST_SUITE_P(
    Gallery, ChakraRoundTripTest,
    testing::Values(
        RoundTrip{"schedule-interleaved", {}}, RoundTrip{"schedule-zb-v", {}},
        RoundTrip{"sharding-zero-3", {}}, RoundTrip{"sharding-zero-infinity", {}},
        RoundTrip{"sharding-activation-offload", {}},
        RoundTrip{"context-ring", {{"cluster.gpus", "8"}, {"training.global_batch_size", "2"}}},
        RoundTrip{"gpt-22b-on-8-a100", {{"training.global_batch_size", "8"}}},
        RoundTrip{"gpt-204m-on-4-a100", {{"training.input.worker_us_per_sample", "2000"}}},
        RoundTrip{"mixtral-8x7b-on-64-h100",
                  {{"cluster.gpus", "8"},
                   {"strategy.pipeline_parallel_degree", "1"},
                   {"strategy.virtual_stages", "1"},
                   {"training.global_batch_size", "8"}}}),
    [](const testing::TestParamInfo<RoundTrip>& tested) {
      std::string name = tested.param.name;
      std::ranges::replace(name, '-', '_');
      return name;
    });

// ---- Traces of other tools, which have no more than the public format.

/// A file of nodes in the making.
class TraceText {
 public:
  explicit TraceText(const std::string& version = "1.0.0") {
    et::GlobalMetadata metadata;
    metadata.set_version(version);
    Append(metadata);
  }

  struct Of {
    std::vector<std::uint64_t> after = {};
    std::uint64_t micros = 0;
    std::vector<std::pair<const char*, std::int64_t>> integers = {};
    std::string group = {};
    std::string values = {};
  };
  TraceText& Node(std::uint64_t id, et::NodeType type, const Of& of) {
    et::Node node;
    node.set_id(id);
    node.set_name("node " + std::to_string(id));
    node.set_type(type);
    for (const std::uint64_t before : of.after) node.add_data_deps(before);
    node.set_duration_micros(of.micros);
    if (!of.values.empty()) node.mutable_inputs()->set_values(of.values);
    for (const auto& [name, value] : of.integers) {
      et::AttributeProto& attribute = *node.add_attr();
      attribute.set_name(name);
      attribute.set_int64_val(value);
    }
    if (!of.group.empty()) {
      et::AttributeProto& attribute = *node.add_attr();
      attribute.set_name("pg_name");
      attribute.set_string_val(of.group);
    }
    Append(node);
    return *this;
  }
  TraceText& Compute(std::uint64_t id, std::vector<std::uint64_t> after, std::uint64_t micros) {
    return Node(id, et::COMP_NODE, {.after = std::move(after), .micros = micros});
  }
  /// An all-reduce, by default among all.
  TraceText& Collective(std::uint64_t id, std::vector<std::uint64_t> after, std::uint64_t micros,
                        const std::string& group = "", int type = et::ALL_REDUCE) {
    return Node(id, et::COMM_COLL_NODE,
                {.after = std::move(after),
                 .micros = micros,
                 .integers = {{"comm_type", type}, {"comm_size", 1 << 20}},
                 .group = group});
  }
  TraceText& Send(std::uint64_t id, std::vector<std::uint64_t> after, int to, int tag = 0) {
    return Node(id, et::COMM_SEND_NODE,
                {.after = std::move(after),
                 .micros = 3,
                 .integers = {{"comm_dst", to}, {"comm_tag", tag}, {"comm_size", 4096}}});
  }
  TraceText& Receive(std::uint64_t id, std::vector<std::uint64_t> after, int from, int tag = 0,
                     int bytes = 4096) {
    return Node(id, et::COMM_RECV_NODE,
                {.after = std::move(after),
                 .micros = 3,
                 .integers = {{"comm_src", from}, {"comm_tag", tag}, {"comm_size", bytes}}});
  }

  const std::string& bytes() const { return bytes_; }

 private:
  void Append(const google::protobuf::MessageLite& message) {
    google::protobuf::io::StringOutputStream out(&bytes_);
    google::protobuf::io::CodedOutputStream coded(&out);
    coded.WriteVarint32(static_cast<std::uint32_t>(message.ByteSizeLong()));
    message.SerializeToCodedStream(&coded);
  }

  std::string bytes_;
};

std::string Zipped(const std::string& text) {
  std::string zipped;
  google::protobuf::io::StringOutputStream out(&zipped);
  google::protobuf::io::GzipOutputStream gzip(&out);
  google::protobuf::io::CodedOutputStream(&gzip).WriteString(text);
  gzip.Close();
  return zipped;
}

class ChakraTracesTest : public testing::Test {
 protected:
  /// As the trace of the next rank.
  void Add(const TraceText& trace) { AddBytes(trace.bytes()); }
  void AddBytes(const std::string& bytes, const char* suffix = "") {
    directory_.Write("t." + std::to_string(ranks_++) + ".et" + suffix, bytes);
  }
  void WriteGroups(const std::string& text) { directory_.Write("comm_groups.json", text); }
  Result<ChakraStep> Read() const { return ReadChakra(prefix()); }
  std::string prefix() const { return directory_.Path("t"); }
  /// Microseconds of the step.
  double StepTime(const CostModel* network = nullptr) const {
    const auto step = Read();
    EXPECT_TRUE(step.has_value()) << step.error().message;
    if (!step) return -1;
    const auto lowered = LowerChakra(*step, network);
    EXPECT_TRUE(lowered.has_value()) << lowered.error().message;
    if (!lowered) return -1;
    const auto timeline = Simulate(lowered->graph);
    EXPECT_TRUE(timeline.has_value()) << timeline.error().message;
    return timeline ? timeline->makespan().microseconds() : -1;
  }
  /// Without the directory.
  std::string Complaint() const {
    const auto step = Read();
    if (step) return "";
    std::string message = step.error().message;
    const std::string folder = directory_.Path("");
    for (std::size_t at = 0; (at = message.find(folder)) != std::string::npos;) {
      message.erase(at, folder.size());
    }
    return message;
  }

  TemporaryDirectory directory_;
  int ranks_ = 0;
};

// us      0    5   8            10   13        20
// rank 0  | 1: compute          | 2: send | 3: compute (7)
// rank 1  | 1: compute (5) | waits    | 2: receive | 3: compute (4)
TEST_F(ChakraTracesTest, TransfersMeet) {
  Add(TraceText().Compute(1, {}, 10).Send(2, {1}, 1).Compute(3, {2}, 7));
  Add(TraceText().Compute(1, {}, 5).Receive(2, {1}, 0).Compute(3, {2}, 4));
  EXPECT_EQ(StepTime(), 20);
}

// Kernels run one by one in the order of the file, as far as what they wait for allows.
TEST_F(ChakraTracesTest, NodesNeedNotStandInOrder) {
  Add(TraceText().Compute(9, {4}, 1).Compute(4, {7}, 2).Compute(7, {}, 4).Compute(2, {7}, 8));
  EXPECT_EQ(StepTime(), 15);
  const auto step = Read();
  std::vector<std::string> names;
  for (const Instruction& instruction : step->program.instructions()) {
    names.push_back(
        step->works[static_cast<std::size_t>(step->program.op(instruction).dims[1])].name);
  }
  EXPECT_THAT(names, testing::ElementsAre("node 7", "node 4", "node 9", "node 2"));
}

TEST_F(ChakraTracesTest, SpansAreCalledAsTheirNodes) {
  Add(TraceText().Compute(1, {}, 10).Compute(2, {1}, 5));
  const auto step = Read();
  const auto lowered = LowerChakra(*step);
  const auto timeline = Simulate(lowered->graph);
  const Trace trace = BuildTrace(step->program, *lowered, *timeline, NamesOf(*step));
  ASSERT_EQ(trace.spans().size(), 2U);
  EXPECT_EQ(trace.text(trace.spans()[1].name), "node 2");
  EXPECT_EQ(trace.spans()[1].start, Duration::Microseconds(10));
}

// Beside each other: a host thread, kernels, and a group's collectives.
TEST_F(ChakraTracesTest, HostKernelsAndCollectivesOverlap) {
  for (int rank = 0; rank < 2; ++rank) {
    Add(TraceText()
            .Node(1, et::COMP_NODE, {.micros = 6, .integers = {{"is_cpu_op", 1}}})
            .Compute(2, {}, rank == 0 ? 10 : 4)
            .Collective(3, {}, 9)
            .Collective(4, {1}, 9));
  }
  EXPECT_EQ(StepTime(), 18);
}

// By order within a group: the second of "2" is between other ranks than the first of "1".
TEST_F(ChakraTracesTest, CollectivesMeetByOrderWithinTheirGroup) {
  WriteGroups(R"({"1": [0, 1], "2": [1, 2]})");
  Add(TraceText().Compute(1, {}, 20).Collective(2, {1}, 5, "1"));
  Add(TraceText().Collective(1, {}, 3, "2").Collective(2, {1}, 5, "1").Collective(3, {2}, 4, "2"));
  Add(TraceText().Collective(1, {}, 3, "2").Collective(2, {1}, 4, "2").Compute(3, {2}, 1));
  EXPECT_EQ(StepTime(), 20 + 5 + 4 + 1);
}

TEST_F(ChakraTracesTest, ProcessGroupsOfPyTorchAreRead) {
  const std::string groups =
      R"(["[{"pg_name": "7", "ranks": [0, 1]}, {"pg_name": "0", "ranks": []}]"])";
  for (int rank = 0; rank < 3; ++rank) {
    TraceText trace;
    trace.Node(1, et::METADATA_NODE, {.values = groups});
    if (rank < 2) trace.Collective(2, {1}, 5, "7");
    trace.Collective(3, rank < 2 ? std::vector<std::uint64_t>{2} : std::vector<std::uint64_t>{}, 6);
    Add(trace);
  }
  EXPECT_EQ(StepTime(), 11);
}

// Metadata take no time, but what they wait for holds.
TEST_F(ChakraTracesTest, MetadataPassOnWhatTheyWaitFor) {
  Add(TraceText()
          .Node(1, et::COMP_NODE, {.micros = 6, .integers = {{"is_cpu_op", 1}}})
          .Node(2, et::METADATA_NODE, {.after = {1}})
          .Node(3, et::METADATA_NODE, {})
          .Compute(4, {2, 3}, 5));
  EXPECT_EQ(StepTime(), 11);
  EXPECT_EQ(Read()->left.front().count, 2);
}

TEST_F(ChakraTracesTest, NetworksPriceCommunication) {
  for (int rank = 0; rank < 8; ++rank) {
    Add(TraceText().Compute(1, {}, 10).Node(
        2, et::COMM_COLL_NODE,
        {.after = {1}, .integers = {{"comm_type", et::ALL_REDUCE}, {"comm_size", 64 << 20}}}));
  }
  const auto step = Read();
  const auto untimed = LowerChakra(*step);
  ASSERT_FALSE(untimed.has_value());
  EXPECT_EQ(untimed.error().message,
            "found no duration on any of 8 communication nodes, wanted a network to price them: "
            "give --cluster");
  const auto environment = Environment::Load();
  const auto network = NetworkOf(*environment, "dgx-h100-ndr", 8);
  ASSERT_TRUE(network.has_value()) << network.error().message;
  const Cost cost =
      network->DeviceTime(step->program, step->program.op(step->program.instructions()[1]));
  EXPECT_GT(cost.time, Duration::Microseconds(100));
  EXPECT_EQ(StepTime(&*network), 10 + cost.time.microseconds());
}

TEST_F(ChakraTracesTest, WhatWasLeftIsCounted) {
  Add(TraceText()
          .Node(1, et::COMP_NODE, {.micros = 1, .integers = {{"num_ops", 5}, {"rf_id", 3}}})
          .Node(2, et::COMP_NODE, {.integers = {{"num_ops", 5}}})
          .Node(3, et::COMM_COLL_NODE,
                {.micros = 2, .integers = {{"comm_type", et::BROADCAST}, {"comm_size", 8}}}));
  const auto step = Read();
  ASSERT_TRUE(step.has_value()) << step.error().message;
  std::vector<std::string> lines;
  for (const ImportCount& count : step->left) {
    lines.push_back(std::to_string(count.count) + " " + count.what + ": " + count.why);
  }
  EXPECT_THAT(lines,
              testing::ElementsAre("2 attribute \"num_ops\": for rooflines; times are as recorded",
                                   "1 attribute \"rf_id\": says nothing of time or order"));
  EXPECT_THAT(step->warnings,
              testing::ElementsAre(HasSubstr("1 nodes have no duration"),
                                   HasSubstr("1 collectives are none that a network")));
}

TEST_F(ChakraTracesTest, GzipIsRead) {
  const TraceText trace = TraceText().Compute(1, {}, 10).Compute(2, {1}, 5);
  AddBytes(Zipped(trace.bytes()), ".gz");
  EXPECT_EQ(StepTime(), 15);
}

TEST_F(ChakraTracesTest, GzipThatIsCutOffIsRefused) {
  TraceText trace;
  for (std::uint64_t id = 1; id < 400; ++id) trace.Compute(id, {}, id * id % 97);
  const std::string zipped = Zipped(trace.bytes());
  for (const std::size_t left : {zipped.size() - 1, zipped.size() / 2, std::size_t{12}}) {
    AddBytes(zipped.substr(0, left));
    EXPECT_THAT(Complaint(), AllOf(HasSubstr("t.0.et"), HasSubstr("cut off"))) << left;
    ranks_ = 0;
  }
  AddBytes(zipped.substr(0, 40) + std::string(60, 'x') + zipped.substr(100));
  EXPECT_THAT(Complaint(), HasSubstr("gzip packed is damaged"));
}

// ---- Files that are wrong.

// Metadata take 8 bytes, the first node 15.
TEST_F(ChakraTracesTest, FilesThatAreCutOffAreRefused) {
  const std::string bytes = TraceText().Compute(1, {}, 10).Compute(2, {1}, 5).bytes();
  AddBytes(bytes.substr(0, bytes.size() - 1));
  EXPECT_EQ(Complaint(),
            "t.0.et: record 2 at byte 23: found the end of the file in a record of 17 bytes; it is "
            "cut off");
  ranks_ = 0;
  AddBytes(bytes.substr(0, 23) + "\xff");
  EXPECT_EQ(Complaint(),
            "t.0.et: record 2 at byte 23: found the end of the file in the length of a record; it "
            "is cut off");
}

TEST_F(ChakraTracesTest, FilesOfSomethingElseAreRefused) {
  const auto complaint = [this](const std::string& bytes) {
    ranks_ = 0;
    AddBytes(bytes);
    return Complaint();
  };
  EXPECT_EQ(complaint(""), "t.0.et: found an empty file, wanted a Chakra trace");
  EXPECT_EQ(complaint("{\"nodes\": [1, 2, 3, 4, 5]}"),
            "t.0.et: record 0 at byte 0: found the end of the file in a record of 123 bytes; it is "
            "cut off");
  EXPECT_THAT(complaint("\xff\xff\xff\xff\x0f"),
              HasSubstr("found a record of 4294967295 bytes, wanted at most 16 MiB"));
  EXPECT_THAT(complaint(std::string("\x02\x0a\x09")),
              HasSubstr("that are not the metadata of a trace"));
  EXPECT_THAT(complaint(TraceText().bytes() + "\x02\x0a\x09"),
              HasSubstr("record 1 at byte 8: found 3 bytes that are not a node"));
  EXPECT_EQ(complaint(TraceText().bytes()), "");
}

struct BadNodes {
  const char* name;
  TraceText trace;
  const char* complaint;
};
class ChakraBadNodesTest : public ChakraTracesTest, public testing::WithParamInterface<BadNodes> {};

TEST_P(ChakraBadNodesTest, AreRefused) {
  Add(GetParam().trace);
  Add(TraceText().Compute(1, {}, 1));
  EXPECT_THAT(Complaint(), HasSubstr(GetParam().complaint));
}

INSTANTIATE_TEST_SUITE_P(
    All, ChakraBadNodesTest,
    testing::Values(
        BadNodes{"Cycle",
                 TraceText()
                     .Compute(5, {}, 1)
                     .Compute(1, {3, 5}, 1)
                     .Compute(2, {1}, 1)
                     .Compute(3, {2}, 1),
                 "t.0.et: node 1 (node 1): found a cycle of 3 nodes, each of which waits for the "
                 "next: 1, 3, 2"},
        BadNodes{"Itself", TraceText().Compute(1, {1}, 1),
                 "node 1 (node 1) (record 1): found a dependency on itself"},
        BadNodes{"MissingNode", TraceText().Compute(1, {}, 1).Compute(2, {8}, 1),
                 "node 2 (node 2) (record 2): found a dependency on node 8, which the file does "
                 "not have"},
        BadNodes{"TwiceTheSame", TraceText().Compute(4, {}, 1).Compute(5, {}, 1).Compute(4, {}, 1),
                 "found the id of record 1 again in record 3"},
        BadNodes{"NoType", TraceText().Node(1, et::INVALID_NODE, {}), "found node type 0"},
        BadNodes{"Long", TraceText().Compute(1, {}, 86'400'000'001), "wanted at most a day"},
        BadNodes{"NoCollective", TraceText().Node(1, et::COMM_COLL_NODE, {}),
                 "found no attribute comm_type"},
        BadNodes{"NoSuchCollective", TraceText().Collective(1, {}, 1, "", 10),
                 "wanted a collective from 0"},
        BadNodes{
            "NegativeBytes",
            TraceText().Node(1, et::COMM_COLL_NODE,
                             {.integers = {{"comm_type", 0}, {"comm_size", -1}}}),
            "found attribute {name: \"comm_size\" int64_val: -1}, wanted a whole number from 0"},
        BadNodes{"NoSuchGroup", TraceText().Collective(1, {}, 1, "3"),
                 "found communicator group \"3\", which no file or metadata node has"},
        BadNodes{"Alone", TraceText().Collective(1, {}, 1),
                 "found no partner for collective 1 of group of all ranks (all_reduce, node 1 of "
                 "rank 0) in the traces of ranks 1"},
        BadNodes{"NoReceiver", TraceText().Node(1, et::COMM_SEND_NODE, {}),
                 "found no attribute comm_dst"},
        BadNodes{"ToItself", TraceText().Send(1, {}, 0),
                 "found a transfer from 0 to 0 in the file of rank 0"},
        BadNodes{"ToNobody", TraceText().Send(1, {}, 2), "found rank 2, wanted one of the 2"},
        BadNodes{"Unmatched", TraceText().Send(1, {}, 1, 6),
                 "found 1 sends and 0 receives from rank 0 to 1 with tag 6 (the last is node 1)"}),
    [](const testing::TestParamInfo<BadNodes>& tested) { return tested.param.name; });

TEST_F(ChakraTracesTest, TransfersOfOtherSizesAreRefused) {
  Add(TraceText().Send(1, {}, 1));
  Add(TraceText().Receive(1, {}, 0, 0, 4000));
  EXPECT_EQ(Complaint(),
            "t.1.et: node 1 (node 1): found a transfer of 4000 bytes from rank 0 to 1 with tag 0, "
            "wanted 4096 bytes as rank 0 has it");
}

TEST_F(ChakraTracesTest, OtherCollectivesInTheSamePlaceAreRefused) {
  Add(TraceText().Collective(1, {}, 1).Collective(2, {}, 1));
  Add(TraceText().Collective(1, {}, 1).Collective(2, {}, 1, "", et::ALL_GATHER));
  EXPECT_EQ(Complaint(),
            "t.1.et: node 2 (node 2): found all_gather as collective 2 of group of all ranks, "
            "wanted all_reduce as node 2 of rank 0");
}

TEST_F(ChakraTracesTest, RanksThatWaitForEachOtherAreNamed) {
  Add(TraceText().Send(1, {2}, 1).Receive(2, {}, 1));
  Add(TraceText().Send(1, {2}, 0).Receive(2, {}, 0));
  const auto step = Read();
  const auto lowered = LowerChakra(*step);
  const auto timeline = Simulate(lowered->graph);
  ASSERT_FALSE(timeline.has_value());
  EXPECT_THAT(timeline.error().message, HasSubstr("rank 0"));
}

TEST_F(ChakraTracesTest, RanksWithoutATraceAreMissed) {
  EXPECT_EQ(Complaint(), "t.0.et: no such file, wanted traces of all ranks, t.RANK.et");
  const TraceText trace = TraceText().Compute(1, {}, 1);
  Add(trace);
  ++ranks_;
  Add(trace);
  EXPECT_EQ(Complaint(),
            "t.1.et: no such file, but found t.2.et; wanted traces of all ranks from 0 on");
  directory_.Write("t.0.et.gz", Zipped(trace.bytes()));
  EXPECT_EQ(Complaint(), "t.0.et and t.0.et.gz: found two traces of rank 0, wanted one");
  EXPECT_THAT(ReadChakra(prefix() + ".0.et").error().message, HasSubstr("give what stands before"));
  EXPECT_THAT(ReadChakra(directory_.Path("")).error().message, HasSubstr("this is a directory"));
}

TEST_F(ChakraTracesTest, GroupsThatCannotBeAreRefused) {
  Add(TraceText().Collective(1, {}, 1, "1"));
  Add(TraceText().Collective(1, {}, 1, "1"));
  const auto complaint = [this](const std::string& groups) {
    WriteGroups(groups);
    return Complaint();
  };
  EXPECT_THAT(complaint("[]"), HasSubstr("comm_groups.json: found no JSON object"));
  EXPECT_THAT(complaint(R"({"1": [0, 2]})"),
              HasSubstr("group \"1\": found member 2, wanted a rank from 0 to 1"));
  EXPECT_THAT(complaint(R"({"1": [1, 1]})"), HasSubstr("found rank 1 twice"));
  EXPECT_THAT(complaint(R"({"1": []})"), HasSubstr("found no ranks"));
  EXPECT_THAT(complaint(R"({"1": [1]})"), HasSubstr("to which rank 0 does not belong"));
  EXPECT_EQ(complaint(R"({"1": [1, 0]})"), "");
}

}  // namespace
}  // namespace stepcast
