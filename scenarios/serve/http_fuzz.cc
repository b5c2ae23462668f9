// The bytes that a client sends to `stepcast serve`, and bodies of requests of its API.
//
// Bytes that begin with a path are a request that is allowed: the path up to the first line's end,
// then the body, with the headers and the length that fit it. No mutation would keep those right.
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "scenarios/serve/http_server.h"
#include "scenarios/serve/serve_api.h"
#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

constexpr const char* kScenario = R"(model: {family: llama, layers: 2, hidden_size: 64,
  ffn_hidden_size: 128, attention_heads: 4, kv_heads: 4, vocabulary_size: 256}
cluster: {name: dgx-h100-ndr, gpus: 8}
strategy: {micro_batch_size: 1}
training: {global_batch_size: 16, sequence_length: 128}
)";
constexpr std::string_view kSecret = "what nobody may read";

const std::string& Folder() {
  static const TemporaryDirectory kDirectory;
  static const std::string kFolder = [] {
    kDirectory.Write("secret.yaml", std::string(kSecret));
    kDirectory.Write("folder/base.yaml", kScenario);
    return kDirectory.path() + "/folder";
  }();
  return kFolder;
}

const ServeApi& Api() {
  static const ServeApi kApi = [] {
    ServeOptions options;
    options.folder = Folder();
    options.token = "secret";
    options.threads = 1;
    auto api = ServeApi::Create(options);
    STEPCAST_CHECK(api.has_value()) << api.error().message;
    return *std::move(api);
  }();
  return kApi;
}

void CheckResponse(int status, std::string_view body, std::string_view asked) {
  STEPCAST_CHECK(status >= 200 && status < 600) << status;
  // What the request says itself, messages repeat; the fuzzer learns what is looked for.
  STEPCAST_CHECK(body.find(kSecret) == std::string_view::npos ||
                 asked.find(kSecret) != std::string_view::npos);
}

void Answer(std::string_view bytes) {
  const std::size_t end = std::min(bytes.find('\n'), bytes.size());
  ServeRequest request;
  request.target = std::string(bytes.substr(0, end));
  request.body = std::string(bytes.substr(std::min(end + 1, bytes.size())));
  // The scenario has a path that differs from run to run.
  constexpr std::string_view kName = "\"base.yaml\"";
  if (const std::size_t at = request.body.find(kName); at != std::string::npos) {
    request.body.replace(at, kName.size(), "\"" + Folder() + "/base.yaml\"");
  }
  request.method = request.body.empty() ? "GET" : "POST";
  request.headers = {{"Host", "127.0.0.1:8357"},
                     {"Authorization", "Bearer secret"},
                     {"Content-Type", "application/json"}};
  // A client that goes away after a while: what-ifs of many changes end early.
  std::atomic<int> asked{0};
  constexpr int kPatience = 20;
  const ServeResponse response = Api().Respond(request, [&asked] { return ++asked > kPatience; });
  CheckResponse(response.status, response.body, bytes);
}

void Send(std::string_view bytes) {
  const std::string response = RespondToBytes(Api(), bytes);
  if (response.empty()) return;
  STEPCAST_CHECK(response.starts_with("HTTP/1.1 ")) << response;
  CheckResponse(200, response, bytes);
}

}  // namespace
}  // namespace stepcast

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.starts_with("/")) {
    stepcast::Answer(bytes);
  } else {
    stepcast::Send(bytes);
  }
  return 0;
}
