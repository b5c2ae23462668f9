/// \file
/// What `stepcast serve` answers, without sockets: a function from a request to a response.
///
/// docs/serve.md describes the requests. Whatever a request holds, the answer is a response: errors
/// of scenarios are those of the command line, as JSON. Nothing is written, and nothing is read but
/// the page, the scenarios that are listed and files that these name below their folder.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scenarios/forecast/scenario.h"
#include "simulator/base/result.h"

namespace stepcast {

struct ServeRequest {
  std::string method;
  std::string target;  ///< As it was sent: path and query.
  std::vector<std::pair<std::string, std::string>> headers{};
  std::string body{};
};

struct ServeResponse {
  int status = 200;
  std::vector<std::pair<std::string, std::string>> headers{};  ///< But for the length.
  std::string body{};
};

/// How long an answer takes: at once, a forecast, or many of them.
enum class ServeLoad : std::uint8_t { kLight, kForecast, kHeavy };

struct ServeOptions {
  std::string folder;    ///< Whose scenarios are offered beside the gallery; empty for none.
  std::string gallery;   ///< Of those that ship; empty for none.
  std::string chosen{};  ///< The path of the scenario to begin with; empty for the first.
  std::string token;     ///< That requests of the API have to carry; not empty.
  std::string program;   ///< As in PageContent.
  /// Names of this machine that a browser may know it by, beside those of the loopback.
  std::vector<std::string> hosts{};
  bool any_address = false;  ///< And every address, for servers that others reach.
  int threads = 0;           ///< For a what-if; 0 is all cores.
};

/// Safe to share between threads.
class ServeApi {
 public:
  /// Reads catalogues; errors are theirs.
  static Result<ServeApi> Create(ServeOptions options);

  ServeLoad LoadOf(const ServeRequest& request) const;
  /// `stopped`, if given, is asked from time to time by several threads: once true, nobody waits
  /// for the response, and there may be any.
  ServeResponse Respond(const ServeRequest& request,
                        const std::function<bool()>& stopped = nullptr) const;

  /// A response that says why there is no other. The API's own have the same form.
  static ServeResponse Refuse(int status, const std::string& message);

 private:
  ServeApi(ServeOptions options, Environment environment)
      : options_(std::move(options)),
        environment_(std::make_shared<const Environment>(std::move(environment))) {}

  ServeOptions options_;
  std::shared_ptr<const Environment> environment_;
};

/// A token that cannot be guessed: 128 random bits of the system, in hexadecimal.
std::string RandomToken();

}  // namespace stepcast
