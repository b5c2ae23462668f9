#include "scenarios/serve/http_server.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <csignal>
#include <list>
#include <optional>
#include <sstream>
#include <utility>

namespace stepcast {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

using Parser = http::request_parser<http::string_body>;
using Response = http::response<http::string_body>;

constexpr int kPayloadTooLarge = 413;
constexpr int kHeaderTooLarge = 431;
constexpr int kBusy = 503;
constexpr int kBadRequest = 400;
constexpr int kVersionNotSupported = 505;

void Limit(const HttpLimits& limits, Parser& parser) {
  parser.header_limit(static_cast<std::uint32_t>(limits.header_bytes));
  parser.body_limit(limits.body_bytes);
}

ServeRequest RequestOf(Parser& parser) {
  auto& message = parser.get();
  ServeRequest request;
  const auto text = [](beast::string_view view) { return std::string(view.data(), view.size()); };
  request.method = text(message.method_string());
  request.target = text(message.target());
  for (const auto& field : message) {
    request.headers.emplace_back(text(field.name_string()), text(field.value()));
  }
  request.body = std::move(message.body());
  return request;
}

Response ResponseOf(ServeResponse answer, bool keep_alive) {
  Response response;
  response.version(11);
  response.result(static_cast<unsigned>(answer.status));
  for (const auto& [name, value] : answer.headers) response.insert(name, value);
  response.body() = std::move(answer.body);
  response.keep_alive(keep_alive);
  response.prepare_payload();
  return response;
}

/// To what is no request that the API could answer.
ServeResponse Fault(const error_code& error, const HttpLimits& limits) {
  if (error == http::error::body_limit) {
    return ServeApi::Refuse(kPayloadTooLarge,
                            fmt::format("the request has more than {} bytes", limits.body_bytes));
  }
  if (error == http::error::header_limit) {
    return ServeApi::Refuse(
        kHeaderTooLarge, fmt::format("the headers have more than {} bytes", limits.header_bytes));
  }
  if (error == http::error::bad_version) {
    return ServeApi::Refuse(kVersionNotSupported, "wanted HTTP/1.1");
  }
  return ServeApi::Refuse(kBadRequest, fmt::format("no HTTP request: {}", error.message()));
}

bool IsFault(const error_code& error) {
  return error.category() == http::make_error_code(http::error::bad_method).category() &&
         error != http::error::end_of_stream && error != http::error::partial_message;
}

}  // namespace

/// All but the jobs of the lanes runs on the thread of `Run`.
class HttpServer::Impl {
 public:
  Impl(std::shared_ptr<const ServeApi> api, const HttpLimits& limits)
      : api_(std::move(api)),
        limits_(limits),
        acceptor_(io_),
        retry_(io_),
        signals_(io_),
        forecasts_(static_cast<std::size_t>(limits.forecast_threads)),
        heavy_(1) {}

  Result<void> Listen(const std::string& address, int port);
  int port() const { return port_; }
  void StopOnSignals();
  void Run();
  void Stop() {
    asio::post(io_, [this] { Close(); });
  }

 private:
  class Session;

  void Accept();
  void Close();
  /// A lane with no place left refuses.
  bool Enqueue(ServeLoad load, std::function<void()> job);

  std::shared_ptr<const ServeApi> api_;
  HttpLimits limits_;
  std::list<Session*> sessions_;  ///< All.
  std::list<Session*> reading_;   ///< Those that wait for a request, the longest first.
  asio::io_context io_{1};
  tcp::acceptor acceptor_;
  asio::steady_timer retry_;
  asio::signal_set signals_;
  int port_ = 0;
  std::atomic<bool> stopped_ = false;
  std::atomic<std::size_t> waiting_forecasts_ = 0;
  std::atomic<std::size_t> waiting_heavy_ = 0;
  // Last, so that their threads end before what they use.
  asio::thread_pool forecasts_;
  asio::thread_pool heavy_;
};

class HttpServer::Impl::Session : public std::enable_shared_from_this<Session> {
 public:
  Session(Impl& server, tcp::socket socket) : server_(server), stream_(std::move(socket)) {
    place_ = server_.sessions_.insert(server_.sessions_.end(), this);
    error_code ignored;
    stream_.socket().set_option(tcp::no_delay(true), ignored);
  }
  ~Session() {
    StopReading();
    server_.sessions_.erase(place_);
  }
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  void Read() {
    parser_.emplace();
    Limit(server_.limits_, *parser_);
    reading_ = server_.reading_.insert(server_.reading_.end(), this);
    stream_.expires_after(server_.limits_.request);
    http::async_read(stream_, buffer_, *parser_,
                     [self = shared_from_this()](const error_code& error, std::size_t) {
                       self->StopReading();
                       self->OnRead(error);
                     });
  }

  void Close() {
    gone_ = true;
    error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_both, ignored);
    stream_.close();
  }

 private:
  void StopReading() {
    if (reading_) server_.reading_.erase(*reading_);
    reading_.reset();
  }

  void OnRead(const error_code& error) {
    if (error) {
      if (!IsFault(error)) return Close();
      return Write(Fault(error, server_.limits_), /*keep_alive=*/false);
    }
    keep_alive_ = parser_->keep_alive();
    auto request = std::make_shared<const ServeRequest>(RequestOf(*parser_));
    const ServeLoad load = server_.api_->LoadOf(*request);
    if (load == ServeLoad::kLight) return Write(server_.api_->Respond(*request), keep_alive_);
    stream_.expires_never();
    // One that has ended its requests may still wait for an answer. Many forecasts are not made in
    // that hope.
    if (load == ServeLoad::kHeavy) Watch();
    const bool taken = server_.Enqueue(load, [self = shared_from_this(), request]() mutable {
      ServeResponse response;
      const auto stopped = [&server = self->server_, &gone = self->gone_] {
        return gone.load() || server.stopped_.load();
      };
      if (!stopped()) response = self->server_.api_->Respond(*request, stopped);
      Session& session = *self;
      // The session ends on the thread of the sockets, not here.
      asio::post(session.server_.io_,
                 [self = std::move(self), response = std::move(response)]() mutable {
                   self->Answer(std::move(response));
                 });
    });
    if (!taken) {
      Answer(ServeApi::Refuse(kBusy, "too many forecasts are waiting; try again in a moment"));
    }
  }

  /// Whether the client goes away while its answer is made. What it sends meanwhile waits.
  void Watch() {
    watching_ = true;
    stream_.socket().async_wait(
        tcp::socket::wait_read, [self = shared_from_this()](const error_code& error) {
          if (error || !self->watching_) return;
          std::array<char, 1> byte{};
          error_code seen;
          self->stream_.socket().non_blocking(true, seen);
          self->stream_.socket().receive(asio::buffer(byte), tcp::socket::message_peek, seen);
          if (seen && seen != asio::error::would_block) self->gone_ = true;
        });
  }

  void Answer(ServeResponse response) {
    if (watching_) {
      watching_ = false;
      error_code ignored;
      stream_.socket().cancel(ignored);
    }
    if (gone_) return Close();
    Write(std::move(response), keep_alive_);
  }

  void Write(ServeResponse response, bool keep_alive) {
    response_ = ResponseOf(std::move(response), keep_alive);
    stream_.expires_after(server_.limits_.response);
    http::async_write(
        stream_, response_,
        [self = shared_from_this(), keep_alive](const error_code& error, std::size_t) {
          if (error || self->server_.stopped_) return self->Close();
          if (keep_alive) return self->Read();
          self->Linger();
        });
  }

  /// Closing at once what the client still sends to would take the answer from it.
  void Linger() {
    error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_send, ignored);
    constexpr std::chrono::seconds kLinger{2};
    stream_.expires_after(kLinger);
    Discard();
  }
  void Discard() {
    constexpr std::size_t kMostDiscarded = std::size_t{8} << 20;
    stream_.async_read_some(asio::buffer(scratch_),
                            [self = shared_from_this()](const error_code& error, std::size_t n) {
                              self->discarded_ += n;
                              if (error || self->discarded_ > kMostDiscarded) return self->Close();
                              self->Discard();
                            });
  }

  Impl& server_;
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  std::optional<Parser> parser_;
  Response response_;
  bool keep_alive_ = false;
  bool watching_ = false;
  std::atomic<bool> gone_ = false;
  std::size_t discarded_ = 0;
  std::array<char, 4096> scratch_{};
  std::list<Session*>::iterator place_;
  std::optional<std::list<Session*>::iterator> reading_;
};

Result<void> HttpServer::Impl::Listen(const std::string& address, int port) {
  error_code error;
  const asio::ip::address parsed = asio::ip::make_address(address, error);
  if (error) {
    return InvalidInput(
        fmt::format("found \"{}\", wanted an address of this machine, such as "
                    "127.0.0.1",
                    address));
  }
  const tcp::endpoint endpoint(parsed, static_cast<std::uint16_t>(port));
  const auto fail = [&](const char* what) {
    if (error == asio::error::address_in_use) {
      return InvalidInput(fmt::format(
          "port {} is taken by another program; wanted a free one, or 0 for any", port));
    }
    if (error == asio::error::access_denied) {
      return InvalidInput(
          fmt::format("port {} is not for everyone; wanted one from 1024, or 0 for any", port));
    }
    return MakeError(ErrorCode::kIo,
                     fmt::format("{}: cannot {}: {}", address, what, error.message()));
  };
  acceptor_.open(endpoint.protocol(), error);
  if (error) return fail("open a socket");
  acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
  if (error) return fail("set up a socket");
  acceptor_.bind(endpoint, error);
  if (error) return fail("bind");
  acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error) return fail("listen");
  port_ = acceptor_.local_endpoint(error).port();
  if (error) return fail("listen");
  return {};
}

void HttpServer::Impl::Accept() {
  acceptor_.async_accept([this](const error_code& error, tcp::socket socket) {
    if (stopped_) return;
    if (error) {
      // Such as no file descriptors left: there will be.
      constexpr std::chrono::milliseconds kPause{50};
      retry_.expires_after(kPause);
      retry_.async_wait([this](const error_code& ended) {
        if (!ended) Accept();
      });
      return;
    }
    if (sessions_.size() >= limits_.connections && !reading_.empty()) reading_.front()->Close();
    if (sessions_.size() <= limits_.connections) {
      std::make_shared<Session>(*this, std::move(socket))->Read();
    }
    Accept();
  });
}

void HttpServer::Impl::Close() {
  stopped_ = true;
  error_code ignored;
  acceptor_.close(ignored);
  retry_.cancel(ignored);
  signals_.cancel(ignored);
  for (Session* session : sessions_) session->Close();
}

bool HttpServer::Impl::Enqueue(ServeLoad load, std::function<void()> job) {
  const bool heavy = load == ServeLoad::kHeavy;
  std::atomic<std::size_t>& waiting = heavy ? waiting_heavy_ : waiting_forecasts_;
  const std::size_t under_way = heavy ? 1 : static_cast<std::size_t>(limits_.forecast_threads);
  const std::size_t most = under_way + (heavy ? limits_.waiting_heavy : limits_.waiting_forecasts);
  if (waiting >= most) return false;
  ++waiting;
  asio::post(heavy ? heavy_ : forecasts_, [&waiting, job = std::move(job)]() mutable {
    job();
    job = nullptr;
    --waiting;
  });
  return true;
}

void HttpServer::Impl::StopOnSignals() {
  signals_.add(SIGINT);
  signals_.add(SIGTERM);
  signals_.async_wait([this](const error_code& error, int) {
    if (!error) Close();
  });
}

void HttpServer::Impl::Run() {
  Accept();
  io_.run();
  stopped_ = true;
  forecasts_.join();
  heavy_.join();
  // What the lanes left: sessions end here.
  io_.restart();
  io_.run();
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
HttpServer::~HttpServer() = default;
HttpServer::HttpServer(HttpServer&&) noexcept = default;
HttpServer& HttpServer::operator=(HttpServer&&) noexcept = default;

Result<HttpServer> HttpServer::Listen(std::shared_ptr<const ServeApi> api,
                                      const std::string& address, int port,
                                      const HttpLimits& limits) {
  auto impl = std::make_unique<Impl>(std::move(api), limits);
  STEPCAST_RETURN_IF_ERROR(impl->Listen(address, port));
  return HttpServer(std::move(impl));
}

int HttpServer::port() const { return impl_->port(); }
void HttpServer::StopOnSignals() { impl_->StopOnSignals(); }
void HttpServer::Run() { impl_->Run(); }
void HttpServer::Stop() { impl_->Stop(); }

std::string RespondToBytes(const ServeApi& api, std::string_view bytes, const HttpLimits& limits) {
  Parser parser;
  Limit(limits, parser);
  parser.eager(true);
  error_code error;
  asio::const_buffer rest(bytes.data(), bytes.size());
  while (!error && !parser.is_done() && rest.size() > 0) {
    const std::size_t used = parser.put(rest, error);
    rest += used;
    if (used == 0) break;
  }
  std::ostringstream out;
  if (error && error != http::error::need_more) {
    out << ResponseOf(Fault(error, limits), /*keep_alive=*/false);
    return out.str();
  }
  if (!parser.is_done()) return "";
  const bool keep_alive = parser.keep_alive();
  out << ResponseOf(api.Respond(RequestOf(parser)), keep_alive);
  return out.str();
}

}  // namespace stepcast
