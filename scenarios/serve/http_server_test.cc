#include "scenarios/serve/http_server.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "simulator/base/check.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr const char* kScenario = R"(
model: {family: llama, layers: 8, hidden_size: 1024, ffn_hidden_size: 4096, attention_heads: 16,
        kv_heads: 8, vocabulary_size: 32000}
cluster: {name: dgx-h100-ndr, gpus: 8}
strategy: {tensor_parallel_degree: 2, pipeline_parallel_degree: 2, micro_batch_size: 1}
training: {global_batch_size: 16, sequence_length: 1024}
framework: megatron-core
)";

constexpr const char* kHost = "Host: 127.0.0.1\r\n";
constexpr const char* kToken = "Authorization: Bearer secret\r\n";

std::string Post(const std::string& target, const std::string& body, const std::string& more = "") {
  return "POST " + target + " HTTP/1.1\r\n" + kHost + kToken +
         "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n" + more + "\r\n" + body;
}

/// A client of a server on the loopback that says exactly what it is told to.
class Client {
 public:
  explicit Client(int port) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    STEPCAST_CHECK(socket_ >= 0);
    connected_ =
        connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
  }
  ~Client() { close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  bool connected() const { return connected_; }
  void Send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t sent = send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return;  // The server has closed.
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  void EndOfRequests() const { shutdown(socket_, SHUT_WR); }

  /// Until the server closes, or nothing comes for so long.
  std::string ReadAll(milliseconds patience = milliseconds(20'000)) const {
    return Read(patience, [](const std::string&) { return false; });
  }
  /// One response.
  std::string ReadOne(milliseconds patience = milliseconds(20'000)) const {
    return Read(patience, [](const std::string& text) {
      const std::size_t end = text.find("\r\n\r\n");
      const std::size_t length = text.find("Content-Length: ");
      if (end == std::string::npos || length == std::string::npos) return false;
      const std::size_t body = std::stoul(text.substr(length + sizeof("Content-Length: ") - 1));
      return text.size() >= end + 4 + body;
    });
  }
  bool closed(milliseconds patience) const {
    pollfd wait{socket_, POLLIN, 0};
    if (poll(&wait, 1, static_cast<int>(patience.count())) <= 0) return false;
    char byte = 0;
    return recv(socket_, &byte, 1, MSG_PEEK) <= 0;
  }

 private:
  template <typename Enough>
  std::string Read(milliseconds patience, const Enough& enough) const {
    std::string text;
    while (!enough(text)) {
      pollfd wait{socket_, POLLIN, 0};
      if (poll(&wait, 1, static_cast<int>(patience.count())) <= 0) break;
      char bytes[4096];
      const ssize_t got = recv(socket_, bytes, sizeof(bytes), 0);
      if (got <= 0) break;
      text.append(bytes, static_cast<std::size_t>(got));
    }
    return text;
  }

  int socket_;
  bool connected_ = false;
};

class HttpServerTest : public ::testing::Test {
 protected:
  HttpServerTest() : scenario_(directory_.Write("small.yaml", kScenario)) {
    ServeOptions options;
    options.folder = directory_.path();
    options.token = "secret";
    options.program = "stepcast test";
    auto api = ServeApi::Create(options);
    STEPCAST_CHECK(api.has_value()) << api.error().message;
    api_ = std::make_shared<const ServeApi>(*std::move(api));
  }
  ~HttpServerTest() override { Stop(); }

  void Start(const HttpLimits& limits = {}) {
    auto server = HttpServer::Listen(api_, "127.0.0.1", 0, limits);
    STEPCAST_CHECK(server.has_value()) << server.error().message;
    server_ = std::make_unique<HttpServer>(*std::move(server));
    thread_ = std::thread([this] { server_->Run(); });
  }
  void Stop() {
    if (!thread_.joinable()) return;
    server_->Stop();
    thread_.join();
  }

  int port() const { return server_->port(); }
  std::string Question(const std::string& more = "") const {
    return "{\"scenario\": \"" + scenario_ + "\"" + more + "}";
  }
  std::string Answer(const std::string& bytes) const {
    const Client client(port());
    client.Send(bytes);
    client.EndOfRequests();
    return client.ReadAll();
  }
  void ExpectAnswers() const {
    const Client client(port());
    client.Send(Post("/api/forecast", Question()));
    EXPECT_THAT(client.ReadOne(), StartsWith("HTTP/1.1 200 "));
  }

  TemporaryDirectory directory_;
  std::string scenario_;
  std::shared_ptr<const ServeApi> api_;
  std::unique_ptr<HttpServer> server_;
  std::thread thread_;
};

/// Bytes of a client, and the status that they get; empty for none.
struct Bytes {
  std::string bytes;
  std::string status;
};

std::vector<Bytes> HostileBytes() {
  const std::string get = std::string("GET / HTTP/1.1\r\n") + kHost;
  const std::string chunked =
      std::string("POST /api/forecast HTTP/1.1\r\n") + kHost + kToken +
      "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
  const std::string posted = std::string("POST /api/forecast HTTP/1.1\r\n") + kHost + kToken;
  std::string many = get;
  for (int i = 0; i < 5000; ++i) many += "X-Header: value\r\n";
  return {
      {get + "\r\n", "200"},
      {"", ""},
      {"GET", ""},
      {get, ""},
      {posted + "Content-Length: 100\r\n\r\n{\"scenario\"", ""},
      {posted + "Content-Length: 99999999999\r\n\r\n", "413"},
      {posted + "Content-Length: 99999999999999999999999999\r\n\r\n", "400"},
      {posted + "Content-Length: -1\r\n\r\n", "400"},
      {posted + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "400"},
      {posted + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", "400"},
      {chunked + "zzz\r\n", "400"},
      {chunked + "ffffffffffffffffff\r\n", "400"},
      {chunked + "7fffffff\r\n", "413"},
      {chunked + "2\r\n{}\r\n0\r\n\r\n", "400"},  // A whole request, without a scenario.
      {chunked + "2;" + std::string(40'000, 'x') + "\r\n{}\r\n0\r\n\r\n", "4"},
      {many + "\r\n", "431"},
      {get + "X: " + std::string(20'000, 'a'), "431"},
      {"GET /" + std::string(20'000, 'a') + " HTTP/1.1\r\n", "431"},
      {std::string("GET / HTTP/9.9\r\n") + kHost + "\r\n", "505"},
      {std::string("GET / HTTP/1.1\r\nHost: 127.0.0.1") + '\0' + ".evil\r\n\r\n", "400"},
      {std::string(1000, '\0'), "400"},
      {"\xff\xfe\xfd\r\n\r\n", "400"},
      {"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "400"},  // TLS
      {std::string("GET http://127.0.0.1/ HTTP/1.1\r\n") + kHost + "\r\n", "404"},
      {std::string("GET /../../etc/passwd HTTP/1.1\r\n") + kHost + "\r\n", "404"},
      {std::string("GET /%2e%2e/etc/passwd HTTP/1.1\r\n") + kHost + "\r\n", "404"},
      {std::string("CONNECT 127.0.0.1:80 HTTP/1.1\r\n") + kHost + "\r\n", "404"},
      {std::string("TRACE / HTTP/1.1\r\n") + kHost + "\r\n", "405"},
      {std::string("BREW / HTTP/1.1\r\n") + kHost + "\r\n", "405"},
      {"GET / HTTP/1.1\r\n\r\n", "421"},
      {"GET / HTTP/1.0\r\n\r\n", "421"},
      {get + "Range: bytes=0-" + std::string(8000, ',') + "\r\n\r\n", "200"},
      {get + "Cookie: " + std::string(8000, ';') + "\r\n\r\n", "200"},
      {get + "Expect: 100-continue\r\n\r\n", "200"},
      {get + "Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n", "200"},
  };
}

std::string StatusOf(const std::string& response) {
  constexpr std::size_t kVersion = sizeof("HTTP/1.1 ") - 1;
  return response.size() < kVersion ? "" : response.substr(kVersion, 3);
}

TEST_F(HttpServerTest, WhateverBytesComeThereIsAnAnswerOrNone) {
  for (const auto& [bytes, status] : HostileBytes()) {
    EXPECT_THAT(StatusOf(RespondToBytes(*api_, bytes)), StartsWith(status)) << bytes.substr(0, 200);
  }
}

TEST_F(HttpServerTest, SocketsGetWhatBytesGet) {
  Start();
  for (const auto& [bytes, status] : HostileBytes()) {
    const std::string answer = Answer(bytes);
    EXPECT_THAT(StatusOf(answer), StartsWith(status)) << bytes.substr(0, 200);
    if (status.empty()) {
      EXPECT_EQ(answer, "");
    }
  }
  ExpectAnswers();
}

// A body that is too long is refused before it is read, and the client still gets to know.
TEST_F(HttpServerTest, ALongBodyIsRefused) {
  Start();
  const std::string answer = Answer(Post("/api/forecast", std::string(3'000'000, 'x')));
  EXPECT_EQ(StatusOf(answer), "413");
  EXPECT_THAT(answer, HasSubstr("the request has more than 1048576 bytes"));
}

TEST_F(HttpServerTest, AConnectionTakesOneRequestAfterTheOther) {
  Start();
  const Client client(port());
  for (int i = 0; i < 3; ++i) {
    client.Send(Post("/api/forecast", Question()));
    EXPECT_EQ(StatusOf(client.ReadOne()), "200");
  }
  // Without waiting, in the order of the requests.
  client.Send("GET /nothing HTTP/1.1\r\n" + std::string(kHost) + "\r\n" +
              Post("/api/scenario", Question(), "Connection: close\r\n"));
  const std::string both = client.ReadAll();
  EXPECT_LT(both.find("HTTP/1.1 404"), both.find("HTTP/1.1 200"));
  EXPECT_NE(both.find("HTTP/1.1 200"), std::string::npos);
}

TEST_F(HttpServerTest, ASlowClientIsCutOff) {
  HttpLimits limits;
  limits.request = milliseconds(300);
  Start(limits);
  const Client slow(port());
  const auto started = Clock::now();
  // A byte each 20 ms: each read goes on, the request never ends.
  for (int i = 0; i < 100 && !slow.closed(milliseconds(0)); ++i) {
    slow.Send("G");
    std::this_thread::sleep_for(milliseconds(20));
  }
  EXPECT_TRUE(slow.closed(milliseconds(2000)));
  EXPECT_LT(Clock::now() - started, milliseconds(1900));
  ExpectAnswers();
}

TEST_F(HttpServerTest, AThousandConnectionsKeepNobodyOut) {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  constexpr rlim_t kWanted = 4096;
  files.rlim_cur = std::min(files.rlim_max, std::max(files.rlim_cur, kWanted));
  setrlimit(RLIMIT_NOFILE, &files);
  HttpLimits limits;
  limits.connections = 64;
  Start(limits);
  std::vector<std::unique_ptr<Client>> idle;
  for (int i = 0; i < 1000; ++i) {
    idle.push_back(std::make_unique<Client>(port()));
    ASSERT_TRUE(idle.back()->connected()) << i;
    if (i % 3 == 0) idle.back()->Send("POST /api/forecast HTTP/1.1\r\nContent-Le");
    if (i % 100 == 0) ExpectAnswers();
  }
  ExpectAnswers();
  // Those that waited longest had to go.
  EXPECT_TRUE(idle.front()->closed(milliseconds(5000)));
}

TEST_F(HttpServerTest, ManyForecastsDoNotHoldUpOneAndTooManyAreRefused) {
  HttpLimits limits;
  limits.waiting_heavy = 1;
  Start(limits);
  // One under way, one that waits, and no place for more.
  const std::string whatif = Post("/api/whatif", Question());
  const Client first(port());
  first.Send(whatif);
  const Client second(port());
  second.Send(whatif);
  std::string refused;
  for (int i = 0; i < 100 && StatusOf(refused) != "503"; ++i) {
    const Client third(port());
    third.Send(whatif);
    refused = third.ReadOne(milliseconds(200));
  }
  EXPECT_EQ(StatusOf(refused), "503");
  EXPECT_THAT(refused, HasSubstr("too many forecasts are waiting"));
  ExpectAnswers();
  EXPECT_EQ(StatusOf(first.ReadOne(milliseconds(60'000))), "200");
}

TEST_F(HttpServerTest, AClientThatGoesAwayStopsItsWhatIf) {
  HttpLimits limits;
  limits.waiting_heavy = 0;
  Start(limits);
  const std::string pairs = Post("/api/whatif", Question(", \"pairs\": true"));
  {
    const Client client(port());
    client.Send(pairs);
    EXPECT_FALSE(client.closed(milliseconds(300)));  // It takes longer than that.
  }
  const auto started = Clock::now();
  std::string answer;
  while (StatusOf(answer) != "200" && Clock::now() - started < milliseconds(60'000)) {
    const Client client(port());
    client.Send(Post("/api/whatif", Question(", \"changes\": [\"zero-1\"]")));
    answer = client.ReadOne();
  }
  EXPECT_EQ(StatusOf(answer), "200");
}

TEST_F(HttpServerTest, StopEndsItInTheMiddleOfAWhatIf) {
  Start();
  const Client client(port());
  client.Send(Post("/api/whatif", Question(", \"pairs\": true")));
  EXPECT_FALSE(client.closed(milliseconds(200)));
  const Client half(port());
  half.Send("GET / HT");
  Stop();
  EXPECT_EQ(half.ReadAll(), "");
}

TEST_F(HttpServerTest, ATakenPortIsAnError) {
  Start();
  const auto second = HttpServer::Listen(api_, "127.0.0.1", port());
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().message, "port " + std::to_string(port()) +
                                        " is taken by another program; wanted a free one, or 0 for "
                                        "any");
  const auto nowhere = HttpServer::Listen(api_, "no address", 0);
  ASSERT_FALSE(nowhere.has_value());
  EXPECT_THAT(nowhere.error().message, HasSubstr("wanted an address of this machine"));
  EXPECT_FALSE(HttpServer::Listen(api_, "203.0.113.1", 0).has_value());
}

}  // namespace
}  // namespace stepcast
