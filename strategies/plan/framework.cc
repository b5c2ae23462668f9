#include "strategies/plan/framework.h"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"

namespace stepcast {

Result<FrameworkCatalogue> FrameworkCatalogue::Load(const std::string& path) {
  FrameworkCatalogue catalogue;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap source, LoadMessage(path, catalogue.file_));
  std::set<std::string> seen;
  for (int i = 0; i < catalogue.file_.frameworks_size(); ++i) {
    v1::Framework& framework = *catalogue.file_.mutable_frameworks(i);
    const std::string field = fmt::format("frameworks[{}]", i);
    if (!framework.extends().empty()) {
      if (!seen.contains(framework.extends())) {
        return InvalidInput(fmt::format("{}: no framework {} stands before this one",
                                        source.Location(field + ".extends"), framework.extends()));
      }
      STEPCAST_ASSIGN_OR_RETURN(v1::Framework base, catalogue.Find(framework.extends()));
      base.MergeFrom(framework);
      base.clear_extends();
      framework = std::move(base);
    }
    if (framework.name().empty() || framework.host_profile().empty()) {
      return InvalidInput(
          fmt::format("{}: a framework needs a name and a host_profile", source.Location(field)));
    }
    if (!seen.insert(framework.name()).second) {
      return InvalidInput(fmt::format("{}: framework {} stands here twice",
                                      source.Location(field + ".name"), framework.name()));
    }
  }
  return catalogue;
}

Result<v1::Framework> FrameworkCatalogue::Find(std::string_view name) const {
  for (const v1::Framework& framework : file_.frameworks()) {
    if (framework.name() == name) return framework;
  }
  const std::vector<std::string> known = names();
  const std::string nearest = NearestName(name, known);
  return MakeError(ErrorCode::kNotFound,
                   fmt::format("unknown framework \"{}\"; {}", name,
                               nearest.empty() ? fmt::format("known are {}", fmt::join(known, ", "))
                                               : fmt::format("did you mean {}?", nearest)));
}

std::vector<std::string> FrameworkCatalogue::names() const {
  std::vector<std::string> names;
  for (const v1::Framework& framework : file_.frameworks()) names.push_back(framework.name());
  return names;
}

bool FusesSoftmax(const v1::Framework& framework, std::int64_t heads) {
  return framework.fused_softmax() && heads % std::max(1, framework.fused_softmax_multiple()) == 0;
}

std::string DefaultFrameworkFile() { return DataPath("strategies/catalogue/frameworks.yaml"); }

}  // namespace stepcast
