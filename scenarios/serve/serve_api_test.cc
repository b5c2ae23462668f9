#include "scenarios/serve/serve_api.h"

#include <gmock/gmock.h>
#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "scenarios/forecast/forecast.h"
#include "scenarios/serve/served_files.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using Json = nlohmann::json;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr const char* kScenario =
    "model:\n"                         // 1
    "  family: llama\n"                // 2
    "  layers: 8\n"                    // 3
    "  hidden_size: 1024\n"            // 4
    "  ffn_hidden_size: 4096\n"        // 5
    "  attention_heads: 16\n"          // 6
    "  kv_heads: 8\n"                  // 7
    "  vocabulary_size: 32000\n"       // 8
    "cluster:\n"                       // 9
    "  name: dgx-h100-ndr\n"           // 10
    "  gpus: 8\n"                      // 11
    "strategy:\n"                      // 12
    "  tensor_parallel_degree: 2\n"    // 13
    "  pipeline_parallel_degree: 2\n"  // 14
    "  micro_batch_size: 1\n"          // 15
    "training:\n"                      // 16
    "  global_batch_size: 16\n"        // 17
    "  sequence_length: 1024\n"        // 18
    "framework: megatron-core\n";      // 19

constexpr const char* kSecret = "what nobody on the page may read";

std::string With(const std::string& more) { return kScenario + more; }

std::string Edited(const std::string& from, const std::string& to) {
  std::string text = kScenario;
  const std::size_t at = text.find(from);
  STEPCAST_CHECK(at != std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

/// A folder `root` with a scenario, and beside it a file that is not to be read.
class ServeApiTest : public ::testing::Test {
 protected:
  ServeApiTest()
      : root_(directory_.path() + "/root"),
        scenario_(directory_.Write("root/small.yaml", kScenario)),
        secret_(directory_.Write("secret.json", kSecret)) {
    ServeOptions options;
    options.folder = root_;
    options.token = "0123456789abcdef";
    options.program = "stepcast test";
    auto api = ServeApi::Create(options);
    STEPCAST_CHECK(api.has_value()) << api.error().message;
    api_ = std::make_unique<ServeApi>(*std::move(api));
  }

  static ServeRequest Request(const std::string& method, const std::string& target,
                              const std::string& body = "") {
    ServeRequest request{method, target, {}, body};
    request.headers = {{"Host", "127.0.0.1:8357"}, {"Authorization", "Bearer 0123456789abcdef"}};
    if (method == "POST") request.headers.emplace_back("Content-Type", "application/json");
    return request;
  }

  ServeResponse Post(const std::string& target, const Json& body) const {
    return api_->Respond(Request("POST", target, body.dump()));
  }
  ServeResponse Forecast(const std::string& text) const {
    return Post("/api/forecast", {{"scenario", scenario_}, {"text", text}});
  }

  static std::string ErrorOf(const ServeResponse& response) {
    const Json json = Json::parse(response.body);
    return json.at("error").at("message").get<std::string>();
  }
  static std::string HeaderOf(const ServeResponse& response, const std::string& name) {
    for (const auto& [one, value] : response.headers) {
      if (one == name) return value;
    }
    return "";
  }

  TemporaryDirectory directory_;
  std::string root_;
  std::string scenario_;
  std::string secret_;
  std::unique_ptr<ServeApi> api_;
};

TEST_F(ServeApiTest, ThePageNeedsNoTokenAndMayLoadNothingFromElsewhere) {
  for (const char* path : {"/", "/page.css", "/page.js"}) {
    ServeRequest request = Request("GET", path);
    std::erase_if(request.headers, [](const auto& one) { return one.first == "Authorization"; });
    const ServeResponse response = api_->Respond(request);
    EXPECT_EQ(response.status, 200) << path;
    EXPECT_THAT(response.body, Not(HasSubstr("0123456789abcdef"))) << path;
    EXPECT_THAT(HeaderOf(response, "Content-Security-Policy"), StartsWith("default-src 'none'"));
    EXPECT_EQ(HeaderOf(response, "X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(HeaderOf(response, "X-Frame-Options"), "DENY");
    EXPECT_EQ(HeaderOf(response, "Access-Control-Allow-Origin"), "");
  }
  EXPECT_EQ(api_->Respond(Request("POST", "/")).status, 405);
  EXPECT_EQ(api_->Respond(Request("GET", "/page.css/../secret.json")).status, 404);
}

TEST_F(ServeApiTest, OtherPagesAndOtherUsersAreRefused) {
  const auto status = [&](const std::string& name, const std::optional<std::string>& value) {
    ServeRequest request = Request("GET", "/api/scenarios");
    std::erase_if(request.headers, [&](const auto& one) { return one.first == name; });
    if (value) request.headers.emplace_back(name, *value);
    EXPECT_TRUE(api_->LoadOf(request) == ServeLoad::kLight || api_->Respond(request).status == 200);
    return api_->Respond(request).status;
  };
  // A name that another site has pointed at this machine.
  EXPECT_EQ(status("Host", "evil.example:8357"), 421);
  EXPECT_EQ(status("Host", "localhost.evil.example"), 421);
  EXPECT_EQ(status("Host", "192.168.0.7:8357"), 421);
  EXPECT_EQ(status("Host", std::nullopt), 421);
  EXPECT_EQ(status("Host", "LOCALHOST:9000"), 200);  // ssh -L 9000:...
  EXPECT_EQ(status("Host", "[::1]:8357"), 200);
  EXPECT_EQ(status("Origin", "http://127.0.0.1:8357"), 200);
  EXPECT_EQ(status("Origin", "http://127.0.0.1:9999"), 403);
  EXPECT_EQ(status("Origin", "https://evil.example"), 403);
  EXPECT_EQ(status("Origin", "null"), 403);
  EXPECT_EQ(status("Sec-Fetch-Site", "cross-site"), 403);
  EXPECT_EQ(status("Sec-Fetch-Site", "same-origin"), 200);
  EXPECT_EQ(status("Authorization", std::nullopt), 401);
  EXPECT_EQ(status("Authorization", "Bearer "), 401);
  EXPECT_EQ(status("Authorization", "Bearer 0123456789abcdee"), 401);
  EXPECT_EQ(status("Authorization", "Bearer 0123456789abcdeg"), 401);  // Another bit.
  EXPECT_EQ(status("Authorization", "Bearer 0123456789abcdef0"), 401);
  EXPECT_EQ(status("Authorization", "Basic 0123456789abcdef"), 401);

  ServeRequest twice = Request("GET", "/api/scenarios");
  twice.headers.emplace_back("host", "127.0.0.1:8357");
  EXPECT_EQ(api_->Respond(twice).status, 421);
  ServeRequest form = Request("POST", "/api/forecast", "{}");
  form.headers.back().second = "text/plain";
  EXPECT_EQ(api_->Respond(form).status, 415);
  EXPECT_EQ(api_->Respond(Request("GET", "/api/forecast")).status, 405);
  EXPECT_EQ(api_->Respond(Request("OPTIONS", "/api/forecast")).status, 405);
}

TEST_F(ServeApiTest, OnlyScenariosOfTheFolderAreListed) {
  directory_.Write("root/another.yml", kScenario);
  directory_.Write("root/no-scenario.yaml", "grid: {}\n");
  directory_.Write("root/below/deep.yaml", kScenario);
  directory_.Write("root/long.yaml", kScenario + std::string(kMostScenarioBytes, '#'));
  directory_.Write("beside.yaml", kScenario);
  std::filesystem::create_symlink(directory_.Path("beside.yaml"), root_ + "/link.yaml");
  const ServeResponse response = api_->Respond(Request("GET", "/api/scenarios"));
  EXPECT_EQ(response.status, 200);
  std::vector<std::string> paths;
  const Json list = Json::parse(response.body);
  for (const Json& one : list.at("scenarios")) paths.push_back(one.at("path"));
  EXPECT_THAT(paths, ElementsAre(root_ + "/another.yml", scenario_));
}

TEST_F(ServeApiTest, WhatIsNotListedCannotBeAskedFor) {
  directory_.Write("beside.yaml", kScenario);
  std::filesystem::create_symlink(directory_.Path("beside.yaml"), root_ + "/link.yaml");
  std::filesystem::create_symlink(directory_.path(), root_ + "/up");
  directory_.Write("root/below/deep.yaml", kScenario);
  for (const std::string& path :
       {root_ + "/../beside.yaml", root_ + "/link.yaml", root_ + "/up/beside.yaml",
        root_ + "/below/deep.yaml", root_ + "//small.yaml", root_ + "/./small.yaml",
        directory_.Path("beside.yaml"), std::string("/etc/passwd"), std::string("small.yaml"),
        root_, root_ + "/", root_ + "/small.yaml/", scenario_ + std::string("\0.yaml", 6),
        std::string(100'000, 'a') + ".yaml", std::string(), std::string("\xff\xfe.yaml")}) {
    const Json body = {{"scenario", path}};
    const ServeResponse response = api_->Respond(
        Request("POST", "/api/scenario", body.dump(-1, ' ', false, Json::error_handler_t::ignore)));
    EXPECT_GE(response.status, 400) << path.substr(0, 200);
    EXPECT_LT(response.status, 500) << path.substr(0, 200);
    EXPECT_LT(response.body.size(), 1000U);
  }
}

TEST_F(ServeApiTest, AForecastIsTheOneOfTheCommandLine) {
  const auto environment = Environment::Load();
  ASSERT_TRUE(environment.has_value());
  const std::vector<Override> overrides = {{"strategy.pipeline_parallel_degree", "4"}};
  const auto scenario = LoadScenario(scenario_, overrides);
  ASSERT_TRUE(scenario.has_value());
  const auto expected = MakeForecast(*environment, *scenario);
  ASSERT_TRUE(expected.has_value());

  const ServeResponse set = Post(
      "/api/forecast", {{"scenario", scenario_}, {"set", {"strategy.pipeline_parallel_degree=4"}}});
  ASSERT_EQ(set.status, 200) << set.body;
  const Json report = Json::parse(set.body).at("report");
  EXPECT_EQ(report.at("step_time_s"), expected->forecast.step_time.seconds());
  EXPECT_EQ(report.at("name"), "small");
  const ServeResponse edited =
      Forecast(Edited("pipeline_parallel_degree: 2", "pipeline_parallel_degree: 4"));
  ASSERT_EQ(edited.status, 200) << edited.body;
  EXPECT_EQ(Json::parse(edited.body).at("report").at("fingerprint"), report.at("fingerprint"));
  const Json as_it_is =
      Json::parse(Post("/api/forecast", {{"scenario", scenario_}}).body).at("report");
  EXPECT_NE(as_it_is.at("fingerprint"), report.at("fingerprint"));
}

TEST_F(ServeApiTest, ErrorsAreThoseOfTheCommandLine) {
  const auto error_of = [&](const std::vector<std::string>& set) {
    const ServeResponse response = Post("/api/forecast", {{"scenario", scenario_}, {"set", set}});
    EXPECT_EQ(response.status, 422);
    return ErrorOf(response);
  };
  EXPECT_THAT(error_of({"strategy.tensor_paralel_degree=4"}),
              HasSubstr("did you mean \"tensor_parallel_degree\"?"));
  EXPECT_THAT(error_of({"strategy.zero_stage=4"}), StartsWith("--set strategy.zero_stage=4: "));
  EXPECT_THAT(error_of({"strategy"}), HasSubstr("--set"));
  EXPECT_THAT(ErrorOf(Forecast(Edited("gpus: 8", "gpus: eight"))), StartsWith(scenario_ + ":11: "));
  EXPECT_THAT(ErrorOf(Forecast("cluster: [")), StartsWith(scenario_ + ":1: "));
  EXPECT_THAT(ErrorOf(Post("/api/forecast", {{"scenario", scenario_}, {"sets", Json::array()}})),
              HasSubstr("did you mean set?"));
  EXPECT_THAT(ErrorOf(Post("/api/scenario", {{"scenario", root_ + "/smal.yaml"}})),
              HasSubstr("did you mean " + scenario_ + "?"));
}

/// Where a scenario can name files: field, and the text that names this one there.
std::vector<std::pair<std::string, std::string>> Naming(const std::string& file) {
  return {
      {"model.huggingface_config", "model: {huggingface_config: \"" + file + "\"}\n"},
      {"operators.file", "operators: {file: \"" + file + "\"}\n"},
      {"strategy.schedule_file", "schedule"},
      {"passes[0].rules", "passes"},
      {"changes[0].passes[0].rules", "changes"},
      {"distillation.teacher.huggingface_config", "teacher"},
  };
}

std::string TextNaming(const std::string& kind, const std::string& text, const std::string& file) {
  const std::string quoted = "\"" + file + "\"";
  const std::string rest = std::string(kScenario).substr(std::string(kScenario).find("cluster:"));
  if (kind == "schedule") {
    return Edited("  micro_batch_size: 1\n",
                  "  micro_batch_size: 1\n  schedule: file\n  schedule_file: " + quoted + "\n");
  }
  if (kind == "passes") return With("passes: [{name: fuse, rules: " + quoted + "}]\n");
  if (kind == "changes") {
    return With("changes: [{name: one, passes: [{name: fuse, rules: " + quoted + "}]}]\n");
  }
  if (kind == "teacher") {
    return With("distillation: {place: same_gpus, teacher: {huggingface_config: " + quoted +
                "}}\n");
  }
  return text + rest;
}

TEST_F(ServeApiTest, AScenarioNamesNoFileOutsideOfItsFolder) {
  std::filesystem::create_symlink(secret_, root_ + "/link.json");
  std::filesystem::create_symlink(directory_.path(), root_ + "/up");
  const std::string missing = directory_.Path("no-such-file");
  std::vector<std::string> messages;
  for (const std::string& file :
       {secret_, std::string("../secret.json"), std::string("link.json"),
        std::string("up/secret.json"), std::string("below/../../secret.json"),
        std::string("/etc/passwd"), std::string("/proc/self/environ"), std::string("/dev/zero"),
        std::string("."), root_, missing, std::string("../no-such-file")}) {
    for (const auto& [field, kind] : Naming(file)) {
      const ServeResponse response = Forecast(TextNaming(kind, kind, file));
      EXPECT_EQ(response.status, 422) << field << " " << file;
      const std::string message = ErrorOf(response);
      EXPECT_THAT(message, HasSubstr(field + ": found a file that is not below " + root_)) << file;
      EXPECT_THAT(message, Not(HasSubstr(kSecret)));
    }
  }
  // It cannot be found out whether there is such a file.
  EXPECT_EQ(ErrorOf(Forecast(With("passes: [{name: fuse, rules: ../no-such-file}]\n"))),
            ErrorOf(Forecast(With("passes: [{name: fuse, rules: ../secret.json}]\n"))));
  // Settings and changes are held to it too.
  const ServeResponse set = Post(
      "/api/forecast", {{"scenario", scenario_}, {"set", {"strategy.schedule_file=" + secret_}}});
  EXPECT_THAT(ErrorOf(set), HasSubstr("strategy.schedule_file: found a file that is not below"));
  const std::string change =
      "changes: [{name: one, set: [strategy.schedule=file, strategy.schedule_file=" + secret_ +
      "]}]\n";
  const ServeResponse whatif =
      Post("/api/whatif", {{"scenario", scenario_}, {"text", With(change)}});
  EXPECT_EQ(whatif.status, 422);
  EXPECT_THAT(ErrorOf(whatif), HasSubstr("found a file that is not below"));
  // Folders of profiles are no way out.
  EXPECT_THAT(ErrorOf(Forecast(With("framework_changes: {host_profile: ../../../root}\n"))),
              HasSubstr("framework_changes.host_profile: wanted a name"));
  EXPECT_THAT(ErrorOf(Forecast(With("framework_changes: {name: ../..}\n"))),
              HasSubstr("framework_changes.name: wanted a name"));
}

TEST_F(ServeApiTest, AScenarioMayNameFilesOfItsFolder) {
  directory_.Write("root/below/config.json",
                   R"({"model_type": "llama", "hidden_size": 1024, "intermediate_size": 4096,
                      "num_hidden_layers": 8, "num_attention_heads": 16, "vocab_size": 32000})");
  const std::string rest = std::string(kScenario).substr(std::string(kScenario).find("cluster:"));
  const ServeResponse response =
      Forecast("model: {huggingface_config: below/config.json}\n" + rest);
  EXPECT_EQ(response.status, 200) << response.body;
}

void CollectTextFields(const google::protobuf::Descriptor& type, std::set<std::string>& seen,
                       std::set<std::string>& fields) {
  if (!seen.insert(type.full_name()).second) return;
  for (int i = 0; i < type.field_count(); ++i) {
    const google::protobuf::FieldDescriptor& field = *type.field(i);
    using google::protobuf::FieldDescriptor;
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING) fields.insert(field.full_name());
    if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
      CollectTextFields(*field.message_type(), seen, fields);
    }
  }
}

// A new text field fails here until it is said whether the program opens a file by it: if so,
// ReadsOf has to know it.
TEST(ReadsOfTest, EveryTextFieldIsKnown) {
  const std::set<std::string> no_files = {"Change.applies",
                                          "Change.description",
                                          "Change.name",
                                          "Change.needs",
                                          "Change.not_told",
                                          "Change.set",
                                          "ClusterChoice.name",
                                          "Convolutional.name",
                                          "Distillation.precision",
                                          "Framework.description",
                                          "Framework.extends",
                                          "Framework.gradient_reduce_dtype",
                                          "Framework.source",
                                          "Job.grid_source",
                                          "Job.provider",
                                          "Job.purchase",
                                          "Measurement.source",
                                          "Operator.batch",
                                          "Operator.columns",
                                          "Operator.head_size",
                                          "Operator.heads",
                                          "Operator.inner",
                                          "Operator.keys",
                                          "Operator.kind",
                                          "Operator.kv_heads",
                                          "Operator.name",
                                          "Operator.queries",
                                          "Operator.rows",
                                          "OperatorPrecision.dtype",
                                          "OperatorUnit.activations",
                                          "OperatorUnit.more_parameters",
                                          "OperatorUnit.name",
                                          "OperatorUnit.output",
                                          "Pass.name",
                                          "Reliability.source",
                                          "Scenario.description",
                                          "Scenario.framework",
                                          "Scenario.name",
                                          "Strategy.dispatch_precision",
                                          "Strategy.gather_dtype",
                                          "Strategy.gradient_reduce_dtype",
                                          "Strategy.kept_input_dtype",
                                          "Strategy.matrix_precision",
                                          "Strategy.moment_dtype",
                                          "Strategy.precision",
                                          "Strategy.rank_order",
                                          "Transformer.family",
                                          "Transformer.layer_pattern",
                                          "Transformer.multi_token_pattern"};
  std::set<std::string> seen;
  std::set<std::string> fields;
  CollectTextFields(*v1::Scenario::descriptor(), seen, fields);
  EXPECT_GT(fields.size(), no_files.size());
  for (const std::string& field : fields) {
    const bool none = no_files.contains(field.substr(std::string("stepcast.v1.").size()));
    EXPECT_EQ(ReadsOf(field) == FieldReads::kNothing, none) << field;
  }
}

TEST_F(ServeApiTest, AReportShowsNoFileThatTheScenarioOnlyMentions) {
  const std::string text = With("name: \"" + secret_ + "\"\ndescription: ../secret.json\n");
  const ServeResponse response =
      Post("/api/report", {{"scenario", scenario_}, {"text", text}, {"kind", "forecast"}});
  ASSERT_EQ(response.status, 200) << response.body;
  EXPECT_THAT(HeaderOf(response, "Content-Disposition"), StartsWith("attachment"));
  EXPECT_THAT(response.body, StartsWith("<!doctype html>"));
  EXPECT_THAT(response.body, HasSubstr("stepcast forecast small.yaml"));
  EXPECT_THAT(response.body, HasSubstr("description: ../secret.json"));
  EXPECT_THAT(response.body, Not(HasSubstr(kSecret)));
}

TEST_F(ServeApiTest, AWhatIfForecastsTheChangesThatAreNamed) {
  const Json question = {{"scenario", scenario_}, {"changes", {"zero-1", "tensor-double"}}};
  const ServeResponse response = Post("/api/whatif", question);
  ASSERT_EQ(response.status, 200) << response.body;
  const Json report = Json::parse(response.body);
  EXPECT_EQ(report.at("changes").size(), 2U);
  EXPECT_EQ(report.at("changes")[1].at("set"), Json({"strategy.tensor_parallel_degree=4"}));
  EXPECT_THAT(ErrorOf(Post("/api/whatif", {{"scenario", scenario_}, {"changes", {"zero"}}})),
              HasSubstr("--change: found \"zero\", wanted one of"));
  const ServeResponse stopped =
      api_->Respond(Request("POST", "/api/whatif", question.dump()), [] { return true; });
  EXPECT_THAT(ErrorOf(stopped), HasSubstr("stopped"));
}

TEST_F(ServeApiTest, ChangesAreThoseOfTheScenario) {
  const std::string text =
      With("changes: [{name: wider, description: twice, set: [strategy.zero_stage=1]}]\n");
  const Json answer =
      Json::parse(Post("/api/changes", {{"scenario", scenario_}, {"text", text}}).body);
  EXPECT_EQ(answer.at("changes"), Json::parse(R"([{"name": "wider", "description": "twice"}])"));
  EXPECT_EQ(answer.at("list"), "the scenario");
}

TEST_F(ServeApiTest, WhatDoesNotFitIsToldWithWhatWould) {
  const Json question = {
      {"scenario", scenario_},
      {"set", {"model.hidden_size=12288", "model.ffn_hidden_size=49152", "model.layers=16"}}};
  const Json plain = Json::parse(Post("/api/forecast", question).body).at("report");
  EXPECT_FALSE(plain.at("memory").at("fits").get<bool>());
  EXPECT_TRUE(plain.at("memory").at("out_of_memory").at("needed_bytes").is_null());
  const Json fit = Json::parse(Post("/api/fit", question).body).at("report");
  EXPECT_GT(fit.at("memory").at("out_of_memory").at("needed_bytes"), 0);
}

TEST_F(ServeApiTest, ControlsHaveValuesOfTheSchemaAndOfThePlan) {
  const Json controls =
      Json::parse(Post("/api/forecast", {{"scenario", scenario_}}).body).at("controls");
  const auto control = [&](const std::string& path) {
    for (const Json& one : controls) {
      if (one.at("path") == path) return one;
    }
    return Json();
  };
  const Json pipeline = control("strategy.pipeline_parallel_degree");
  EXPECT_EQ(pipeline.at("value"), "2");
  EXPECT_EQ(pipeline.at("written"), true);
  EXPECT_EQ(pipeline.at("values"), Json({"1", "2", "4", "8"}));
  const Json zero = control("strategy.zero_stage");
  EXPECT_EQ(zero.at("written"), false);
  EXPECT_EQ(zero.at("values"), Json({"0", "1", "2", "3"}));
  EXPECT_EQ(control("strategy.recompute").at("values"), Json({"none", "selective", "full"}));
  EXPECT_EQ(control("training.global_batch_size").at("relative"), true);
  EXPECT_EQ(control("strategy.sequence_parallel").at("kind"), "switch");
  EXPECT_TRUE(control("strategy.expert_parallel_degree").is_null());  // no experts
  // Each value by itself is one that the field can have.
  for (const Json& one : controls) {
    for (const Json& value : one.at("values")) {
      const std::string set = one.at("path").get<std::string>() + "=" + value.get<std::string>();
      const auto parsed = ParseOverride(set);
      ASSERT_TRUE(parsed.has_value());
      const std::vector<Override> overrides = {*parsed};
      EXPECT_TRUE(LoadScenarioFromYaml(kScenario, scenario_, overrides).has_value()) << set;
    }
  }
}

TEST_F(ServeApiTest, ControlsOfAModelWithoutTokensAreItsOwn) {
  const ServeResponse response = Forecast(
      "convolutional: {name: resnet-50}\ncluster: {name: dgx-h100-ndr, gpus: 8}\n"
      "strategy: {micro_batch_size: 8}\ntraining: {global_batch_size: 64}\n"
      "framework: megatron-core\n");
  ASSERT_EQ(response.status, 200) << response.body;
  std::set<std::string> paths;
  const Json answer = Json::parse(response.body);
  for (const Json& one : answer.at("controls")) paths.insert(one.at("path"));
  EXPECT_EQ(paths.count("strategy.tensor_parallel_degree"), 0U);
  EXPECT_EQ(paths.count("training.sequence_length"), 0U);
  EXPECT_EQ(paths.count("strategy.zero_stage"), 1U);
}

TEST_F(ServeApiTest, LargeStepsAreLeftToTheCommandLine) {
  const ServeResponse response = Post(
      "/api/forecast",
      {{"scenario", scenario_}, {"set", {"training.global_batch_size=16384", "model.layers=32"}}});
  EXPECT_EQ(response.status, 422);
  EXPECT_THAT(ErrorOf(response), HasSubstr("32 layers x 8192 micro-batches are more than"));
}

TEST_F(ServeApiTest, NoBytesEndIt) {
  const std::string deep(500'000, '[');
  const std::string deep_yaml(100'000, '{');
  for (const std::string& body :
       {std::string(), std::string("null"), std::string("{"), std::string("\0\0\0", 3), deep,
        std::string("{\"scenario\":") + deep, std::string("{\"scenario\": \"\xff\xfe\"}"),
        std::string(R"({"scenario": 1})"), std::string(R"({"scenario": {"a": []}})"),
        std::string(R"({"set": "b"})"), std::string(R"([1, 2, 3])"),
        std::string(R"({"text": "a", "text": 3})"), std::string(R"({"set": [[["a"]]]})"),
        std::string(R"({"changes": {"a": 1}})"), std::string(R"({"pairs": "yes"})"),
        std::string(R"({"kind": "shell"})"), std::string(R"({"\u0000": 1})"),
        "{\"" + std::string(200'000, 'k') + "\": 1}"}) {
    for (const char* target : {"/api/forecast", "/api/scenario", "/api/report"}) {
      const ServeResponse response = api_->Respond(Request("POST", target, body));
      EXPECT_EQ(response.status, 400) << body.substr(0, 100);
      EXPECT_LT(ErrorOf(response).size(), 1000U);
    }
  }
  for (const std::string& text :
       {std::string(), deep_yaml, std::string("\0cluster: 1", 11), std::string("\t- &a *a"),
        "cluster: " + std::string(100'000, '['), std::string("a: &a [*a]\n"),
        std::string("cluster: !!binary x\n"), std::string("--- \n---\n"),
        std::string("\xef\xbf\xbe"), std::string("%YAML 9.9\n"), "? " + std::string(100'000, '?'),
        With("strategy: {}\n"), With("name: \"\\xff\"\n"),
        Edited("layers: 8", "layers: 99999999999999999999"), Edited("gpus: 8", "gpus: -1")}) {
    const ServeResponse response = Forecast(text);
    EXPECT_TRUE(response.status == 422 || response.status == 200) << text.substr(0, 100);
    EXPECT_TRUE(Json::accept(response.body));
  }
  const ServeResponse invalid = api_->Respond(
      Request("POST", "/api/forecast",
              "{\"scenario\": \"" + scenario_ + "\", \"set\": [\"strategy.x\xff=1\"]}"));
  EXPECT_EQ(invalid.status, 400);
  EXPECT_EQ(
      Post("/api/forecast", {{"scenario", scenario_}, {"text", std::string(300'000, '#')}}).status,
      400);
  EXPECT_EQ(Post("/api/forecast",
                 {{"scenario", scenario_}, {"set", std::vector<std::string>(201, "a=1")}})
                .status,
            400);
}

TEST(RandomTokenTest, IsAnotherEachTime) {
  EXPECT_EQ(RandomToken().size(), 32U);
  EXPECT_NE(RandomToken(), RandomToken());
}

}  // namespace
}  // namespace stepcast
