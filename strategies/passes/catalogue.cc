#include "strategies/passes/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <utility>

#include "strategies/passes/collective_passes.h"
#include "strategies/passes/eliminate.h"
#include "strategies/passes/fuse.h"
#include "strategies/passes/reorder_passes.h"

namespace stepcast {
namespace {

using Made = Result<std::unique_ptr<const ProgramPass>>;

ReorderOptions ReorderOptionsOf(const v1::Pass& message, const PassOrigin& origin) {
  ReorderOptions options;
  if (message.needed_waits_only()) options.listed = ListedDependences::kNeeded;
  if (message.memory() == v1::PASS_MEMORY_DEVICE) options.memory_limit = origin.device_memory;
  return options;
}

Made MakeListSchedule(const v1::Pass& message, const PassOrigin& origin) {
  const ReorderOptions options = ReorderOptionsOf(message, origin);
  if (!message.has_samples()) return std::make_unique<ListSchedulePass>(options);
  return std::make_unique<ListSchedulePass>(options, message.samples());
}

template <WeightGradientsLastPass::Until Which>
Made MakeWeightGradientsLast(const v1::Pass& message, const PassOrigin& origin) {
  return std::make_unique<WeightGradientsLastPass>(Which, ReorderOptionsOf(message, origin));
}

Made MakeHoistGathers(const v1::Pass& message, const PassOrigin& origin) {
  return std::make_unique<HoistGathersPass>(message.in_flight(), ReorderOptionsOf(message, origin));
}

Made MakeNeededFirst(const v1::Pass& message, const PassOrigin& origin) {
  return std::make_unique<NeededFirstPass>(ReorderOptionsOf(message, origin));
}

template <typename OfBytes>
Made MakeOfBytes(const v1::Pass& message, const PassOrigin& /*origin*/) {
  if (!message.has_most_bytes()) return std::make_unique<OfBytes>();
  return std::make_unique<OfBytes>(Bytes(message.most_bytes()));
}

template <typename WithoutOptions>
Made MakePlain(const v1::Pass& /*message*/, const PassOrigin& /*origin*/) {
  return std::make_unique<WithoutOptions>();
}

Made MakeFuse(const v1::Pass& message, const PassOrigin& origin) {
  std::string file = DefaultFusionFile();
  if (!message.rules().empty()) {
    file = (std::filesystem::path(origin.directory) / message.rules()).string();
  }
  Result<std::vector<FusionRule>> rules = LoadFusionRules(file);
  if (!rules) {
    Error error = std::move(rules).error();
    if (!message.rules().empty()) {
      error.message = fmt::format("{}: {}", origin.Where("rules"), error.message);
    }
    return tl::make_unexpected(std::move(error));
  }
  return std::make_unique<FusePass>(*std::move(rules));
}

/// Options that were written and are none of this pass.
Result<void> CheckOptions(const v1::Pass& message, const PassKind& kind, const PassOrigin& origin) {
  std::vector<const google::protobuf::FieldDescriptor*> written;
  message.GetReflection()->ListFields(message, &written);
  for (const auto* field : written) {
    if (field->name() == "name") continue;
    if (std::ranges::find(kind.options, field->name()) != kind.options.end()) continue;
    const std::string wanted =
        kind.options.empty() ? "none" : fmt::format("{}", fmt::join(kind.options, ", "));
    return InvalidInput(fmt::format("{}: pass {} has no such option; wanted {}",
                                    origin.Where(field->name()), kind.name, wanted));
  }
  return {};
}

}  // namespace

std::string PassOrigin::FieldPath(std::string_view field) const {
  if (field.empty()) return path;
  return path.empty() ? std::string(field) : fmt::format("{}.{}", path, field);
}

std::string PassOrigin::Where(std::string_view field) const {
  return fmt::format("{}: {}", source.Location(FieldPath(field)), FieldPath(field));
}

std::span<const PassKind> PassKinds() {
  using Until = WeightGradientsLastPass::Until;
  static const std::array kKinds = {
      PassKind{"list-schedule",
               "what is on the longest path comes first",
               {"memory", "needed_waits_only", "samples"},
               MakeListSchedule},
      PassKind{"weight-gradients-last",
               "gradients of weights at the end of each backward",
               {"memory", "needed_waits_only"},
               MakeWeightGradientsLast<Until::kEndOfBackward>},
      PassKind{"defer-weight-gradients",
               "gradients of weights when nothing else could run",
               {"memory", "needed_waits_only"},
               MakeWeightGradientsLast<Until::kIdleTime>},
      PassKind{"hoist-gathers",
               "all-gathers of weights as early as memory allows",
               {"memory", "needed_waits_only", "in_flight"},
               MakeHoistGathers},
      PassKind{"reduce-needed-first",
               "of gradients that wait to be reduced those first that are needed first",
               {"memory", "needed_waits_only"},
               MakeNeededFirst},
      PassKind{"fuse", "several kernels become one, as rules say", {"rules"}, MakeFuse},
      PassKind{"eliminate-dead",
               "instructions whose results nobody needs are taken out",
               {},
               MakePlain<EliminateDeadPass>},
      PassKind{"split-collectives",
               "collectives between data-parallel ranks in pieces",
               {"most_bytes"},
               MakeOfBytes<SplitCollectivesPass>},
      PassKind{"merge-collectives",
               "neighbouring collectives between data-parallel ranks become one",
               {"most_bytes"},
               MakeOfBytes<MergeCollectivesPass>},
      PassKind{"overlap-transfers",
               "messages between stages beside compute",
               {},
               MakePlain<OverlapTransfersPass>},
  };
  return kKinds;
}

Result<std::unique_ptr<const ProgramPass>> MakePass(const v1::Pass& message,
                                                    const PassOrigin& origin) {
  const std::span<const PassKind> kinds = PassKinds();
  const auto kind = std::ranges::find(kinds, std::string_view(message.name()), &PassKind::name);
  if (kind == kinds.end()) {
    std::vector<std::string> names;
    for (const PassKind& known : kinds) names.emplace_back(known.name);
    const std::string nearest = NearestName(message.name(), names);
    return InvalidInput(
        fmt::format("{}: found \"{}\", wanted one of {}{}", origin.Where("name"), message.name(),
                    fmt::join(names, ", "),
                    nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
  }
  STEPCAST_RETURN_IF_ERROR(CheckOptions(message, *kind, origin));
  return kind->make(message, origin);
}

}  // namespace stepcast
