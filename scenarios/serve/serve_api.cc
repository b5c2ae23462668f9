#include "scenarios/serve/serve_api.h"

#include <fmt/format.h>
#include <sys/random.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cstring>
#include <exception>
#include <filesystem>
#include <new>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <system_error>

#include "scenarios/fit/fit.h"
#include "scenarios/forecast/forecast.h"
#include "scenarios/forecast/resolved_scenario.h"
#include "scenarios/page/content.h"
#include "scenarios/page/live_page.h"
#include "scenarios/page/page.h"
#include "scenarios/report/report.h"
#include "scenarios/serve/controls.h"
#include "scenarios/serve/served_files.h"
#include "scenarios/whatif/change.h"
#include "scenarios/whatif/whatif.h"
#include "simulator/base/check.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostSettings = 200;
constexpr std::size_t kMostSettingBytes = 4096;
/// Layers times micro-batches of a step, which its instructions grow with: ten times those of the
/// gallery's largest. The command line simulates a million.
constexpr std::int64_t kMostLayerPasses = 100'000;
/// Passes simulate the step again and again.
constexpr std::int64_t kMostLayerPassesOfPasses = 20'000;
constexpr std::chrono::seconds kLongestWhatIf{120};

struct Status {
  static constexpr int kBadRequest = 400;
  static constexpr int kUnauthorized = 401;
  static constexpr int kForbidden = 403;
  static constexpr int kNotFound = 404;
  static constexpr int kMethodNotAllowed = 405;
  static constexpr int kUnsupportedMediaType = 415;
  static constexpr int kMisdirected = 421;
  static constexpr int kUnprocessable = 422;
  static constexpr int kInternal = 500;
};

/// What went wrong with a request, with its status.
struct Refusal {
  int status = Status::kBadRequest;
  std::string message;
};
template <typename T>
using Answer = tl::expected<T, Refusal>;

tl::unexpected<Refusal> Refused(int status, std::string message) {
  return tl::unexpected(Refusal{status, std::move(message)});
}
/// Errors of scenarios, as the command line says them.
tl::unexpected<Refusal> Unprocessable(const Error& error) {
  return Refused(Status::kUnprocessable, error.message);
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lower;
}

/// Of a header that may stand once; absent also where it stands twice.
std::optional<std::string> HeaderOf(const ServeRequest& request, std::string_view lower_name) {
  std::optional<std::string> found;
  for (const auto& [name, value] : request.headers) {
    if (Lower(name) != lower_name) continue;
    if (found) return std::nullopt;
    found = value;
  }
  return found;
}
bool HasHeader(const ServeRequest& request, std::string_view lower_name) {
  return std::ranges::any_of(request.headers,
                             [&](const auto& header) { return Lower(header.first) == lower_name; });
}

std::string_view PathOf(const ServeRequest& request) {
  const std::string_view target = request.target;
  return target.substr(0, target.find('?'));
}

/// Without the port.
std::string_view HostName(std::string_view host) {
  if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
  return host.substr(0, host.find(':'));
}

bool IsAddress(std::string_view name) {
  if (name.starts_with('[')) return true;
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return c == '.' || std::isdigit(static_cast<unsigned char>(c)) != 0;
  });
}

/// The same time for each that is wrong, wherever it is.
bool SameToken(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  unsigned difference = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
  }
  return difference == 0;
}

std::string Dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// What no page and no answer may do, whoever shows it.
std::vector<std::pair<std::string, std::string>> SafeHeaders(const std::string& type) {
  return {{"Content-Type", type},
          {"Content-Security-Policy",
           "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src "
           "'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
          {"X-Content-Type-Options", "nosniff"},
          {"X-Frame-Options", "DENY"},
          {"Referrer-Policy", "no-referrer"},
          {"Cross-Origin-Resource-Policy", "same-origin"},
          {"Cross-Origin-Opener-Policy", "same-origin"},
          {"Cache-Control", "no-store"}};
}

ServeResponse Ok(const std::string& type, std::string body) {
  return {200, SafeHeaders(type), std::move(body)};
}
ServeResponse OkJson(std::string body) { return Ok("application/json", std::move(body)); }

std::vector<ServedFile> AllFiles(const ServeOptions& options) {
  std::vector<ServedFile> files;
  if (!options.folder.empty()) files = ScenariosIn(options.folder, /*shipped=*/false);
  std::error_code error;
  if (!options.gallery.empty() &&
      !std::filesystem::equivalent(options.gallery, options.folder, error)) {
    std::vector<ServedFile> shipped = ScenariosIn(options.gallery, /*shipped=*/true);
    files.insert(files.end(), std::make_move_iterator(shipped.begin()),
                 std::make_move_iterator(shipped.end()));
  }
  return files;
}

/// What a request asks about.
struct Question {
  ServedFile file;
  std::optional<std::string> edited;  ///< In place of the file's text.
  std::string text;
  std::vector<Override> overrides{};
  std::vector<std::string> changes{};
  bool pairs = false;
  std::string kind;  ///< Of a report.
};

class Reader {
 public:
  Reader(const std::string& body, const ServeOptions& options) : body_(body), options_(options) {}

  Answer<Question> Read() const {
    const Json json = Json::parse(body_, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
      return Refused(Status::kBadRequest, "the body is no JSON object; see docs/serve.md");
    }
    Question question;
    for (const auto& [name, value] : json.items()) {
      const auto read = Member(name, value, question);
      if (!read) return tl::unexpected(read.error());
    }
    if (question.file.path.empty()) {
      return Refused(Status::kBadRequest,
                     "scenario is missing; wanted the path of one that is listed");
    }
    if (question.edited) {
      question.text = *question.edited;
      return question;
    }
    auto text = ReadWholeFile(question.file.path);
    if (!text) return Refused(Status::kNotFound, text.error().message);
    question.text = *std::move(text);
    return question;
  }

 private:
  Answer<void> Member(const std::string& name, const Json& value, Question& question) const {
    const auto wanted = [&name](const char* what) {
      return Refused(Status::kBadRequest, fmt::format("{}: wanted {}", name, what));
    };
    if (name == "scenario") {
      if (!value.is_string()) return wanted("the path of a scenario that is listed");
      return Scenario(value.get<std::string>(), question);
    }
    if (name == "text") {
      if (!value.is_string()) return wanted("the text of a scenario in YAML");
      question.edited = value.get<std::string>();
      if (question.edited->size() <= kMostScenarioBytes) return {};
      return wanted("at most 256 KiB of text");
    }
    if (name == "set") return Settings(value, question.overrides);
    if (name == "changes") {
      if (!AllText(value)) return wanted("a list of at most 200 names of changes");
      question.changes = value.get<std::vector<std::string>>();
      return {};
    }
    if (name == "pairs") {
      if (!value.is_boolean()) return wanted("true or false");
      question.pairs = value.get<bool>();
      return {};
    }
    if (name == "kind") {
      if (value != "forecast" && value != "whatif") return wanted("forecast or whatif");
      question.kind = value.get<std::string>();
      return {};
    }
    static const std::array<std::string, 6> kNames = {"scenario", "text",  "set",
                                                      "changes",  "pairs", "kind"};
    const std::string nearest = NearestName(name, kNames);
    return Refused(Status::kBadRequest,
                   fmt::format("unknown member \"{}\", wanted {}{}", name.substr(0, 80),
                               fmt::join(kNames, ", "),
                               nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
  }

  Answer<void> Scenario(const std::string& path, Question& question) const {
    auto found = ScenarioAt(path, options_.folder, /*shipped=*/false);
    if (!found) found = ScenarioAt(path, options_.gallery, /*shipped=*/true);
    if (found) {
      question.file = *std::move(found);
      return {};
    }
    std::vector<std::string> paths;
    for (const ServedFile& file : AllFiles(options_)) paths.push_back(file.path);
    const std::string nearest = NearestName(path, paths);
    return Refused(Status::kNotFound,
                   fmt::format("scenario: \"{}\" is none of those listed{}", path.substr(0, 200),
                               nearest.empty() ? "" : fmt::format("; did you mean {}?", nearest)));
  }

  static bool AllText(const Json& list) {
    return list.is_array() && list.size() <= kMostSettings &&
           std::ranges::all_of(list, [](const Json& one) {
             return one.is_string() &&
                    one.get_ref<const std::string&>().size() <= kMostSettingBytes;
           });
  }

  static Answer<void> Settings(const Json& list, std::vector<Override>& overrides) {
    if (!AllText(list)) {
      return Refused(Status::kBadRequest,
                     "set: wanted a list of at most 200 texts of at most 4 KiB, such as "
                     "\"strategy.tensor_parallel_degree=4\"");
    }
    for (const Json& one : list) {
      auto parsed = ParseOverride(one.get<std::string>());
      if (!parsed) return Unprocessable(parsed.error());
      overrides.push_back(*std::move(parsed));
    }
    return {};
  }

  const std::string& body_;
  const ServeOptions& options_;
};

/// Reads scenarios of one question, all of which keep to the folder.
Result<LoadedScenario> Load(const Question& question, std::span<const Override> more = {}) {
  std::vector<Override> all = question.overrides;
  all.insert(all.end(), more.begin(), more.end());
  STEPCAST_ASSIGN_OR_RETURN(LoadedScenario scenario,
                            LoadScenarioFromYaml(question.text, question.file.path, all));
  STEPCAST_RETURN_IF_ERROR(FilesWithin(scenario, question.file.folder));
  return scenario;
}

Result<void> CheckSize(const LoadedScenario& scenario, const ResolvedScenario& resolved) {
  const ParallelPlan& plan = resolved.plan;
  const std::int64_t passes = resolved.model.layers() * plan.micro_batches;
  const bool rewritten = scenario.message.passes_size() > 0;
  const std::int64_t most = rewritten ? kMostLayerPassesOfPasses : kMostLayerPasses;
  if (passes <= most) return {};
  return MakeError(
      ErrorCode::kUnsupported,
      fmt::format("{}: {} layers x {} micro-batches are more than stepcast serve forecasts{} ({}); "
                  "raise micro_batch_size, or use stepcast forecast",
                  scenario.source.Location("training.global_batch_size"), resolved.model.layers(),
                  plan.micro_batches, rewritten ? " with passes" : "", most));
}

/// A scenario that may be forecast here.
struct Ready {
  LoadedScenario scenario;
  ResolvedScenario resolved;
};
Result<Ready> Prepare(const Environment& environment, const Question& question) {
  STEPCAST_ASSIGN_OR_RETURN(LoadedScenario scenario, Load(question));
  STEPCAST_ASSIGN_OR_RETURN(ResolvedScenario resolved, Resolve(environment, scenario));
  STEPCAST_RETURN_IF_ERROR(CheckSize(scenario, resolved));
  return Ready{std::move(scenario), std::move(resolved)};
}

/// What a page says of how to get it again.
void Describe(const Question& question, const std::string& command,
              const std::vector<std::string>& more, const std::vector<std::string>& files,
              PageContent& content) {
  const std::string edited =
      question.edited ? std::filesystem::path(question.file.path).filename().string() : "";
  std::vector<std::string> arguments = {command, edited.empty() ? question.file.path : edited};
  for (const Override& one : question.overrides) {
    arguments.insert(arguments.end(), {"--set", one.path + "=" + one.value});
  }
  arguments.insert(arguments.end(), more.begin(), more.end());
  std::vector<const char*> words;
  words.reserve(arguments.size());
  for (const std::string& argument : arguments) words.push_back(argument.c_str());
  content.command = ShellCommand("stepcast", words);
  content.files = {{edited.empty() ? question.file.path : edited + " (edited)", question.text}};
  for (const std::string& file : files) content.files.push_back(ShownFile(file));
}

class Answerer {
 public:
  Answerer(const Environment& environment, const ServeOptions& options,
           const std::function<bool()>& stopped)
      : environment_(environment), options_(options), stopped_(stopped) {}

  Answer<ServeResponse> Scenario(const Question& question) const {
    return OkJson(Dump({{"path", question.file.path}, {"text", question.text}}));
  }

  Answer<ServeResponse> Forecast(const Question& question, bool with_fit) const {
    const auto started = Clock::now();
    const auto ready = Prepare(environment_, question);
    if (!ready) return Unprocessable(ready.error());
    const auto result = MakeForecast(environment_, ready->scenario);
    if (!result) return Unprocessable(result.error());
    const std::optional<FitReport> fit = with_fit ? FitOf(ready->scenario, *result) : std::nullopt;
    const std::chrono::duration<double> wall = Clock::now() - started;
    std::string json = ForecastJson(result->forecast, wall.count(), fit ? &*fit : nullptr);
    while (!json.empty() && json.back() == '\n') json.pop_back();
    return OkJson(fmt::format("{{\"report\":{},\"controls\":{}}}", json,
                              ControlsJson(environment_, ready->scenario, ready->resolved)));
  }

  Answer<ServeResponse> Changes(const Question& question) const {
    const auto scenario = Load(question);
    if (!scenario) return Unprocessable(scenario.error());
    const auto chosen = ChooseChanges(*scenario, {});
    if (!chosen) return Unprocessable(chosen.error());
    Json changes = Json::array();
    for (const NamedChange& change : chosen->changes) {
      changes.push_back(
          {{"name", change.message.name()}, {"description", change.message.description()}});
    }
    return OkJson(Dump({{"list", chosen->description}, {"changes", std::move(changes)}}));
  }

  Answer<ServeResponse> WhatIfReport(const Question& question) const {
    const auto whatif = Ask(question);
    if (!whatif) return Unprocessable(whatif.error());
    return OkJson(WhatIfJson(*whatif));
  }

  Answer<ServeResponse> Report(const Question& question) const {
    auto content = question.kind == "whatif" ? WhatIfContent(question) : ForecastContent(question);
    if (!content) return Unprocessable(content.error());
    content->program = options_.program;
    ServeResponse response = Ok("text/html; charset=utf-8", ReportPage(*content));
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"report.html\"");
    return response;
  }

 private:
  std::optional<FitReport> FitOf(const LoadedScenario& scenario,
                                 const ForecastResult& result) const {
    if (result.forecast.fits) return std::nullopt;
    return FindFit(environment_, scenario, result, {.threads = options_.threads});
  }

  Result<WhatIf> Ask(const Question& question) const {
    STEPCAST_ASSIGN_OR_RETURN(Ready ready, Prepare(environment_, question));
    STEPCAST_ASSIGN_OR_RETURN(const ChosenChanges changes,
                              ChooseChanges(ready.scenario, {question.changes, ""}));
    const ScenarioSource source{
        std::move(ready.scenario),
        [&question, this](std::span<const Override> more) { return Changed(question, more); }};
    WhatIfOptions options;
    options.threads = options_.threads;
    options.pairs = question.pairs;
    const auto until = Clock::now() + kLongestWhatIf;
    options.stopped = [this, until] { return Clock::now() > until || (stopped_ && stopped_()); };
    auto whatif = AskWhatIf(environment_, source, changes, options);
    if (!whatif && Clock::now() > until) {
      return MakeError(ErrorCode::kUnsupported,
                       fmt::format("{}: the changes take longer than {} s; ask for fewer of them, "
                                   "or use stepcast whatif",
                                   question.file.path, kLongestWhatIf.count()));
    }
    return whatif;
  }

  /// Changes may make a step larger than may be asked for.
  Result<LoadedScenario> Changed(const Question& question, std::span<const Override> more) const {
    STEPCAST_ASSIGN_OR_RETURN(LoadedScenario scenario, Load(question, more));
    const auto resolved = Resolve(environment_, scenario);
    if (resolved) {
      if (auto size = CheckSize(scenario, *resolved); !size) {
        return MakeError(ErrorCode::kInfeasible, size.error().message);
      }
    }
    return scenario;
  }

  Result<PageContent> ForecastContent(const Question& question) const {
    STEPCAST_ASSIGN_OR_RETURN(const Ready ready, Prepare(environment_, question));
    STEPCAST_ASSIGN_OR_RETURN(const ForecastResult result,
                              MakeForecast(environment_, ready.scenario));
    const std::optional<FitReport> fit = FitOf(ready.scenario, result);
    STEPCAST_ASSIGN_OR_RETURN(PageContent content, ForecastPage(environment_, ready.scenario,
                                                                result, fit ? &*fit : nullptr));
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> files,
                              FilesWithin(ready.scenario, question.file.folder));
    Describe(question, "forecast", {}, files, content);
    return content;
  }

  Result<PageContent> WhatIfContent(const Question& question) const {
    STEPCAST_ASSIGN_OR_RETURN(const WhatIf whatif, Ask(question));
    PageContent content = WhatIfPage(whatif);
    std::vector<std::string> more;
    for (const std::string& change : question.changes) {
      more.insert(more.end(), {"--change", change});
    }
    if (question.pairs) more.emplace_back("--pairs");
    STEPCAST_ASSIGN_OR_RETURN(const LoadedScenario scenario, Load(question));
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> files,
                              FilesWithin(scenario, question.file.folder));
    Describe(question, "whatif", more, files, content);
    return content;
  }

  const Environment& environment_;
  const ServeOptions& options_;
  const std::function<bool()>& stopped_;
};

/// Requests of the API by path; the page's own are not among them.
struct Route {
  std::string_view path;
  std::string_view method;
  ServeLoad load;
};
constexpr Route kRoutes[] = {
    {"/api/scenarios", "GET", ServeLoad::kForecast},  // reads all of them
    {"/api/scenario", "POST", ServeLoad::kForecast},
    {"/api/forecast", "POST", ServeLoad::kForecast},
    {"/api/changes", "POST", ServeLoad::kForecast},
    {"/api/fit", "POST", ServeLoad::kHeavy},
    {"/api/whatif", "POST", ServeLoad::kHeavy},
    {"/api/report", "POST", ServeLoad::kHeavy},
};

const Route* RouteOf(const ServeRequest& request) {
  const auto* const found = std::ranges::find(kRoutes, PathOf(request), &Route::path);
  return found == std::end(kRoutes) ? nullptr : found;
}

/// Whether the browser, if it is one, asks for a page of this server, and for no other.
Answer<void> CheckOrigin(const ServeRequest& request, const ServeOptions& options) {
  const std::optional<std::string> host = HeaderOf(request, "host");
  const std::string name = host ? Lower(HostName(*host)) : "";
  constexpr std::array<std::string_view, 3> kLoopback = {"localhost", "127.0.0.1", "[::1]"};
  const bool known = std::ranges::find(kLoopback, name) != kLoopback.end() ||
                     std::ranges::find(options.hosts, name) != options.hosts.end() ||
                     (options.any_address && IsAddress(name));
  if (!known) {
    return Refused(Status::kMisdirected,
                   "Host: wanted localhost, 127.0.0.1 or the address that stepcast serve printed");
  }
  if (HasHeader(request, "origin")) {
    const std::optional<std::string> origin = HeaderOf(request, "origin");
    if (!origin || Lower(*origin) != "http://" + Lower(*host)) {
      return Refused(Status::kForbidden, "Origin: requests of other pages are not answered");
    }
  }
  const std::optional<std::string> site = HeaderOf(request, "sec-fetch-site");
  if (site && (*site == "cross-site" || *site == "same-site") && RouteOf(request) != nullptr) {
    return Refused(Status::kForbidden, "Sec-Fetch-Site: requests of other pages are not answered");
  }
  return {};
}

Answer<void> CheckApi(const ServeRequest& request, const Route& route,
                      const ServeOptions& options) {
  if (request.method != route.method) {
    return Refused(Status::kMethodNotAllowed,
                   fmt::format("{}: wanted {}", route.path, route.method));
  }
  const std::optional<std::string> sent = HeaderOf(request, "authorization");
  constexpr std::string_view kScheme = "Bearer ";
  if (!sent || !sent->starts_with(kScheme) ||
      !SameToken(std::string_view(*sent).substr(kScheme.size()), options.token)) {
    return Refused(Status::kUnauthorized,
                   "wanted the header \"Authorization: Bearer TOKEN\"; open the address that "
                   "stepcast serve printed when it started, which has the token");
  }
  if (route.method == "POST") {
    const std::string type = Lower(HeaderOf(request, "content-type").value_or(""));
    if (type != "application/json" && !type.starts_with("application/json;")) {
      return Refused(Status::kUnsupportedMediaType, "Content-Type: wanted application/json");
    }
  }
  return {};
}

}  // namespace

std::string RandomToken() {
  std::array<unsigned char, 16> bytes{};
  const ssize_t got = getrandom(bytes.data(), bytes.size(), 0);
  STEPCAST_CHECK(got == static_cast<ssize_t>(bytes.size())) << "the system gives no random bits";
  std::string token;
  for (const unsigned char byte : bytes) token += fmt::format("{:02x}", byte);
  return token;
}

Result<ServeApi> ServeApi::Create(ServeOptions options) {
  STEPCAST_CHECK(!options.token.empty());
  STEPCAST_ASSIGN_OR_RETURN(Environment environment, Environment::Load());
  return ServeApi(std::move(options), std::move(environment));
}

ServeLoad ServeApi::LoadOf(const ServeRequest& request) const {
  const Route* route = RouteOf(request);
  // What is refused takes no time.
  if (route == nullptr || !CheckOrigin(request, options_) || !CheckApi(request, *route, options_)) {
    return ServeLoad::kLight;
  }
  return route->load;
}

ServeResponse ServeApi::Refuse(int status, const std::string& message) {
  return {status, SafeHeaders("application/json"), Dump({{"error", {{"message", message}}}})};
}

ServeResponse ServeApi::Respond(const ServeRequest& request,
                                const std::function<bool()>& stopped) const {
  const auto refuse = [](const Refusal& refusal) {
    return Refuse(refusal.status, refusal.message);
  };
  if (const auto origin = CheckOrigin(request, options_); !origin) return refuse(origin.error());
  const std::string_view path = PathOf(request);
  if (path == "/" || path == "/page.css" || path == "/page.js") {
    if (request.method != "GET") return Refuse(Status::kMethodNotAllowed, "wanted GET");
    if (path == "/") return Ok("text/html; charset=utf-8", LivePage(options_.program));
    if (path == "/page.css") return Ok("text/css; charset=utf-8", std::string(LivePageStyle()));
    return Ok("text/javascript; charset=utf-8", std::string(LivePageScript()));
  }
  const Route* route = RouteOf(request);
  if (route == nullptr)
    return Refuse(Status::kNotFound, "there is no such page; see docs/serve.md");
  if (const auto api = CheckApi(request, *route, options_); !api) return refuse(api.error());
  try {
    if (path == "/api/scenarios") {
      Json list = Json::array();
      for (const ServedFile& file : AllFiles(options_)) {
        list.push_back({{"path", file.path}, {"shipped", file.shipped}});
      }
      return OkJson(
          Dump({{"program", options_.program},
                {"chosen", options_.chosen.empty() ? Json(nullptr) : Json(options_.chosen)},
                {"scenarios", std::move(list)}}));
    }
    const auto question = Reader(request.body, options_).Read();
    if (!question) return refuse(question.error());
    const Answerer answerer(*environment_, options_, stopped);
    Answer<ServeResponse> answer;
    if (path == "/api/scenario") answer = answerer.Scenario(*question);
    if (path == "/api/forecast") answer = answerer.Forecast(*question, /*with_fit=*/false);
    if (path == "/api/fit") answer = answerer.Forecast(*question, /*with_fit=*/true);
    if (path == "/api/changes") answer = answerer.Changes(*question);
    if (path == "/api/whatif") answer = answerer.WhatIfReport(*question);
    if (path == "/api/report") answer = answerer.Report(*question);
    return answer ? *std::move(answer) : refuse(answer.error());
  } catch (const std::bad_alloc&) {
    return Refuse(Status::kUnprocessable,
                  "out of memory; the scenario is too large for this machine");
  } catch (const std::exception& error) {
    return Refuse(Status::kInternal,
                  fmt::format("{} (a bug in stepcast; please report it)", error.what()));
  }
}

}  // namespace stepcast
