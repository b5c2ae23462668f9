/// \file
/// HTTP/1.1 on a socket, for an API of requests and responses.
///
/// One thread reads and writes all connections, so that a slow client holds up nobody; answers that
/// take long are made by two lanes of threads, of which the one for many forecasts cannot hold up
/// the one for single ones. All of it is bounded: connections, of which the one that has waited
/// longest goes when a new one comes, bytes and seconds of a request, and answers that are waited
/// for.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "scenarios/serve/serve_api.h"
#include "simulator/base/result.h"

namespace stepcast {

struct HttpLimits {
  std::size_t header_bytes = std::size_t{16} << 10;
  std::size_t body_bytes = std::size_t{1} << 20;
  std::chrono::milliseconds request{
      15'000};  ///< From a connection, or an answer, to a whole request.
  std::chrono::milliseconds response{30'000};  ///< Until the client has taken it.
  std::size_t connections = 256;
  int forecast_threads = 2;
  std::size_t waiting_forecasts = 32;  ///< Beside those under way.
  std::size_t waiting_heavy = 4;
};

class HttpServer {
 public:
  /// Listens on an address of this machine, such as "127.0.0.1" or "::1"; port 0 is any free one.
  /// Errors say why not.
  static Result<HttpServer> Listen(std::shared_ptr<const ServeApi> api, const std::string& address,
                                   int port, const HttpLimits& limits = {});
  ~HttpServer();
  HttpServer(HttpServer&&) noexcept;
  HttpServer& operator=(HttpServer&&) noexcept;

  int port() const;
  /// From now on an interrupt, or a request to terminate, is a `Stop`.
  void StopOnSignals();
  /// Answers until `Stop`; then waits for forecasts under way, which nobody gets.
  void Run();
  /// From any thread.
  void Stop();

 private:
  class Impl;
  explicit HttpServer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// What the server answers to a client that sends these bytes and no more, but for the time it
/// gives it: the first response; empty where the bytes end before the first request does.
std::string RespondToBytes(const ServeApi& api, std::string_view bytes,
                           const HttpLimits& limits = {});

}  // namespace stepcast
