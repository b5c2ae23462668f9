#include "hardware/topology/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"

namespace stepcast {
namespace {

/// One spelling for all ways to write a name: lower case, every run of other characters one '-', no
/// vendor in front.
std::string Canonical(std::string_view name) {
  std::string canonical;
  for (const char c : name) {
    const auto u = static_cast<unsigned char>(c);
    if (std::isalnum(u) != 0) {
      canonical += static_cast<char>(std::tolower(u));
    } else if (!canonical.empty() && canonical.back() != '-') {
      canonical += '-';
    }
  }
  while (!canonical.empty() && canonical.back() == '-') canonical.pop_back();
  for (const std::string_view vendor : {"nvidia-", "tesla-", "amd-", "instinct-"}) {
    if (canonical.starts_with(vendor)) canonical.erase(0, vendor.size());
  }
  return canonical;
}

/// Names of one kind of thing, and where each was written.
class NameIndex {
 public:
  struct Entry {
    std::size_t index = 0;
    std::string location;
  };

  /// Fails if the name, in any spelling, is taken already. A thing may repeat its own name.
  Result<void> Add(std::string_view name, std::size_t index, std::string location) {
    std::string canonical = Canonical(name);
    if (canonical.empty()) {
      return InvalidInput(
          fmt::format("{}: found name \"{}\", wanted letters or digits", location, name));
    }
    const auto [entry, added] = entries_.emplace(std::move(canonical), Entry{index, location});
    if (!added && entry->second.index != index) {
      return InvalidInput(
          fmt::format("{}: \"{}\" is taken, by {}", location, name, entry->second.location));
    }
    return {};
  }

  const Entry* Find(std::string_view name) const {
    const auto found = entries_.find(Canonical(name));
    return found == entries_.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::string, Entry> entries_;
};

template <typename Things>
std::vector<std::string> Names(const Things& things) {
  std::vector<std::string> names;
  names.reserve(things.size());
  for (const auto& thing : things) names.push_back(thing.name());
  return names;
}

/// `no device "x"; did you mean "y"?`
template <typename Things>
std::string Unknown(std::string_view kind, std::string_view name, const Things& things) {
  const std::vector<std::string> names = Names(things);
  const std::string nearest = NearestName(name, names);
  if (!nearest.empty()) {
    return fmt::format("no {} \"{}\"; did you mean \"{}\"?", kind, name, nearest);
  }
  return fmt::format("no {} \"{}\"; known: {}", kind, name, fmt::join(names, ", "));
}

bool IsDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (const std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9}) {
    if (text[i] < '0' || text[i] > '9') return false;
  }
  const auto number = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
  return number(5) >= 1 && number(5) <= 12 && number(8) >= 1 && number(8) <= 31;
}

constexpr std::array<std::string_view, 8> kDtypes = {"fp64", "fp32", "tf32", "fp16",
                                                     "bf16", "fp8",  "fp4",  "int8"};

/// One file, with where its things stand.
struct LoadedFile {
  v1::HardwareFile message;
  SourceMap sources;
};

/// Where one thing of a file and its fields stand.
class Place {
 public:
  Place(const SourceMap& sources, std::string path) : sources_(sources), path_(std::move(path)) {}

  std::string Location(std::string_view field) const {
    return sources_.Location(fmt::format("{}.{}", path_, field));
  }
  bool Has(std::string_view field) const {
    return sources_.Has(fmt::format("{}.{}", path_, field));
  }
  tl::unexpected<Error> Fail(std::string_view field, std::string_view what) const {
    return InvalidInput(fmt::format("{}: {}.{}: {}", Location(field), path_, field, what));
  }

 private:
  const SourceMap& sources_;
  std::string path_;
};

template <typename Thing>
Result<void> CheckPrices(const Thing& thing, const Place& place) {
  for (int i = 0; i < thing.prices_size(); ++i) {
    if (!IsDate(thing.prices(i).date())) {
      return place.Fail(
          fmt::format("prices[{}].date", i),
          fmt::format("found \"{}\", wanted a date as YYYY-MM-DD", thing.prices(i).date()));
    }
  }
  return {};
}

Result<void> CheckDevice(const v1::Device& device, const Place& place) {
  if (device.peak().empty()) return place.Fail("peak", "found none, wanted at least one rate");
  std::set<std::string> seen;
  for (int i = 0; i < device.peak_size(); ++i) {
    const std::string& dtype = device.peak(i).dtype();
    const std::string field = fmt::format("peak[{}].dtype", i);
    if (std::ranges::find(kDtypes, dtype) == kDtypes.end()) {
      return place.Fail(
          field, fmt::format("found \"{}\", wanted one of {}", dtype, fmt::join(kDtypes, ", ")));
    }
    if (!seen.insert(dtype).second) {
      return place.Fail(field, fmt::format("\"{}\" is given twice; remove one", dtype));
    }
  }
  return CheckPrices(device, place);
}

/// A mesh must be possible with the links that the device has, and reach every GPU.
Result<void> CheckMesh(const v1::Node& node, const v1::Device& device, const Place& place) {
  if (node.mesh_size() > 0 && node.scale_up() != v1::SCALE_UP_KIND_MESH) {
    return place.Fail("mesh", "only for scale_up: mesh");
  }
  if (node.mesh_size() == 0) return {};
  const auto gpus = static_cast<std::size_t>(node.gpus());
  std::vector<double> used(gpus, 0.0);
  std::vector<std::size_t> component(gpus);
  for (std::size_t i = 0; i < gpus; ++i) component[i] = i;
  std::set<std::pair<int, int>> pairs;
  for (int i = 0; i < node.mesh_size(); ++i) {
    const v1::MeshLink& link = node.mesh(i);
    const std::string field = fmt::format("mesh[{}]", i);
    if (link.a() >= node.gpus() || link.b() >= node.gpus() || link.a() == link.b()) {
      return place.Fail(field, fmt::format("found a link from {} to {}, wanted two different GPUs "
                                           "from 0 to {}",
                                           link.a(), link.b(), node.gpus() - 1));
    }
    if (!pairs.insert(std::minmax(link.a(), link.b())).second) {
      return place.Fail(field, fmt::format("the link from {} to {} is given twice; add them up",
                                           link.a(), link.b()));
    }
    for (const int end : {link.a(), link.b()}) {
      double& sum = used[static_cast<std::size_t>(end)];
      sum += link.gigabytes_per_s();
      if (sum > device.scale_up_gigabytes_per_s() * (1 + 1e-9)) {
        return place.Fail(field,
                          fmt::format("the links of GPU {} add up to {} GB/s, but device "
                                      "\"{}\" has {}",
                                      end, sum, device.name(), device.scale_up_gigabytes_per_s()));
      }
    }
    const std::size_t from = component[static_cast<std::size_t>(link.a())];
    const std::size_t to = component[static_cast<std::size_t>(link.b())];
    std::ranges::replace(component, from, to);
  }
  for (std::size_t i = 1; i < gpus; ++i) {
    if (component[i] != component[0]) {
      return place.Fail("mesh", fmt::format("no path from GPU 0 to GPU {}", i));
    }
  }
  return {};
}

Result<void> CheckNode(const v1::Node& node, const v1::Device& device, const Place& place) {
  if (node.scale_up() == v1::SCALE_UP_KIND_PCIE) {
    if (node.gpus() > 1 && device.pcie_gigabytes_per_s() <= 0) {
      return place.Fail("scale_up", fmt::format("pcie needs pcie_gigabytes_per_s of device \"{}\"",
                                                device.name()));
    }
  } else if (device.scale_up_gigabytes_per_s() <= 0) {
    return place.Fail("scale_up", fmt::format("device \"{}\" has no scale_up_gigabytes_per_s; "
                                              "wanted scale_up: pcie",
                                              device.name()));
  }
  STEPCAST_RETURN_IF_ERROR(CheckMesh(node, device, place));

  if (node.network() == v1::NETWORK_KIND_NONE) {
    if (node.nics() > 0) return place.Fail("nics", "found some, but network is none");
    return {};
  }
  if (node.nics() == 0) {
    return place.Fail("nics", "found 0, wanted at least 1, or network: none");
  }
  if (node.nic_gigabits_per_s() <= 0) {
    return place.Fail("nic_gigabits_per_s", "found 0, wanted the rate of one adapter");
  }
  if (node.gpus() % node.nics() != 0 && node.nics() % node.gpus() != 0) {
    return place.Fail("nics", fmt::format("{} adapters cannot be shared evenly by {} GPUs",
                                          node.nics(), node.gpus()));
  }
  if (device.pcie_gigabytes_per_s() <= 0) {
    return place.Fail("device",
                      fmt::format("device \"{}\" has no pcie_gigabytes_per_s, which leads "
                                  "to the network adapters",
                                  device.name()));
  }
  return {};
}

Result<void> CheckCluster(const v1::Cluster& cluster, const v1::Node& node, const Place& place) {
  if (node.nics() > 0) {
    for (const char* field : {"network_latency_us", "network_efficiency"}) {
      if (!place.Has(field)) {
        return place.Fail(field, "missing; node \"" + node.name() + "\" has a network");
      }
    }
  }
  return CheckPrices(cluster, place);
}

/// Every .yaml and .yml file of the directory, in order of name.
Result<std::vector<std::string>> FindFiles(const std::string& directory) {
  std::vector<std::string> paths;
  try {
    const std::filesystem::file_status status = std::filesystem::status(directory);
    if (!std::filesystem::exists(status)) {
      return MakeError(ErrorCode::kNotFound,
                       fmt::format("{}: no such directory, wanted one with the machine catalogue; "
                                   "see STEPCAST_DATA_DIR",
                                   directory));
    }
    if (!std::filesystem::is_directory(status)) {
      return InvalidInput(fmt::format("{}: found a file, wanted a directory", directory));
    }
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
      const std::string suffix = entry.path().extension().string();
      if (suffix == ".yaml" || suffix == ".yml") paths.push_back(entry.path().string());
    }
  } catch (const std::filesystem::filesystem_error& error) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: {}", directory, error.code().message()));
  }
  std::ranges::sort(paths);
  if (paths.empty()) {
    return MakeError(ErrorCode::kNotFound, fmt::format("{}: no .yaml file in it", directory));
  }
  return paths;
}

}  // namespace

struct Catalogue::Content {
  std::string directory;
  std::vector<v1::Device> devices;
  std::vector<v1::Node> nodes;
  std::vector<v1::Cluster> clusters;
  NameIndex device_index;
  NameIndex node_index;
  NameIndex cluster_index;
};

Catalogue::Catalogue(std::shared_ptr<const Content> content) : content_(std::move(content)) {}

Result<Catalogue> Catalogue::Load(const std::string& directory, const std::string& more) {
  STEPCAST_ASSIGN_OR_RETURN(std::vector<std::string> paths, FindFiles(directory));
  if (!more.empty()) {
    STEPCAST_ASSIGN_OR_RETURN(const std::vector<std::string> others, FindFiles(more));
    paths.insert(paths.end(), others.begin(), others.end());
  }

  std::vector<LoadedFile> files(paths.size());
  for (std::size_t i = 0; i < paths.size(); ++i) {
    STEPCAST_ASSIGN_OR_RETURN(files[i].sources, LoadMessage(paths[i], files[i].message));
  }

  // First everything by its name, then what refers to names, so that order does not matter.
  auto content = std::make_shared<Content>();
  content->directory = directory;
  std::vector<Place> device_places;
  std::vector<Place> node_places;
  std::vector<Place> cluster_places;
  for (const LoadedFile& file : files) {
    for (int i = 0; i < file.message.devices_size(); ++i) {
      const v1::Device& device = file.message.devices(i);
      const Place& place = device_places.emplace_back(file.sources, fmt::format("devices[{}]", i));
      const std::size_t index = content->devices.size();
      STEPCAST_RETURN_IF_ERROR(
          content->device_index.Add(device.name(), index, place.Location("name")));
      for (int k = 0; k < device.aliases_size(); ++k) {
        STEPCAST_RETURN_IF_ERROR(content->device_index.Add(
            device.aliases(k), index, place.Location(fmt::format("aliases[{}]", k))));
      }
      STEPCAST_RETURN_IF_ERROR(CheckDevice(device, place));
      content->devices.push_back(device);
    }
    for (int i = 0; i < file.message.nodes_size(); ++i) {
      const v1::Node& node = file.message.nodes(i);
      const Place& place = node_places.emplace_back(file.sources, fmt::format("nodes[{}]", i));
      STEPCAST_RETURN_IF_ERROR(
          content->node_index.Add(node.name(), content->nodes.size(), place.Location("name")));
      content->nodes.push_back(node);
    }
    for (int i = 0; i < file.message.clusters_size(); ++i) {
      const v1::Cluster& cluster = file.message.clusters(i);
      const Place& place =
          cluster_places.emplace_back(file.sources, fmt::format("clusters[{}]", i));
      STEPCAST_RETURN_IF_ERROR(content->cluster_index.Add(cluster.name(), content->clusters.size(),
                                                          place.Location("name")));
      content->clusters.push_back(cluster);
    }
  }

  // References are kept by the name of what they refer to, whatever the spelling in the file.
  for (std::size_t i = 0; i < content->devices.size(); ++i) {
    v1::Device& device = content->devices[i];
    if (device.relative().empty()) continue;
    const NameIndex::Entry* entry = content->device_index.Find(device.relative());
    if (entry == nullptr) {
      return device_places[i].Fail("relative",
                                   Unknown("device", device.relative(), content->devices));
    }
    if (entry->index == i) {
      return device_places[i].Fail("relative", "a device cannot stand in for itself");
    }
    device.set_relative(content->devices[entry->index].name());
  }
  for (std::size_t i = 0; i < content->nodes.size(); ++i) {
    v1::Node& node = content->nodes[i];
    const NameIndex::Entry* entry = content->device_index.Find(node.device());
    if (entry == nullptr) {
      return node_places[i].Fail("device", Unknown("device", node.device(), content->devices));
    }
    const v1::Device& device = content->devices[entry->index];
    node.set_device(device.name());
    STEPCAST_RETURN_IF_ERROR(CheckNode(node, device, node_places[i]));
  }
  for (std::size_t i = 0; i < content->clusters.size(); ++i) {
    v1::Cluster& cluster = content->clusters[i];
    const NameIndex::Entry* entry = content->node_index.Find(cluster.node());
    if (entry == nullptr) {
      return cluster_places[i].Fail("node", Unknown("node", cluster.node(), content->nodes));
    }
    const v1::Node& node = content->nodes[entry->index];
    cluster.set_node(node.name());
    STEPCAST_RETURN_IF_ERROR(CheckCluster(cluster, node, cluster_places[i]));
  }
  return Catalogue(std::move(content));
}

Result<const v1::Device*> Catalogue::FindDevice(std::string_view name_or_alias) const {
  if (const auto* entry = content_->device_index.Find(name_or_alias); entry != nullptr) {
    return &content_->devices[entry->index];
  }
  return MakeError(ErrorCode::kNotFound, Unknown("device", name_or_alias, content_->devices));
}

Result<const v1::Node*> Catalogue::FindNode(std::string_view name) const {
  if (const auto* entry = content_->node_index.Find(name); entry != nullptr) {
    return &content_->nodes[entry->index];
  }
  return MakeError(ErrorCode::kNotFound, Unknown("node", name, content_->nodes));
}

Result<const v1::Cluster*> Catalogue::FindCluster(std::string_view name) const {
  if (const auto* entry = content_->cluster_index.Find(name); entry != nullptr) {
    return &content_->clusters[entry->index];
  }
  return MakeError(ErrorCode::kNotFound, Unknown("cluster", name, content_->clusters));
}

std::span<const v1::Device> Catalogue::devices() const { return content_->devices; }
std::span<const v1::Node> Catalogue::nodes() const { return content_->nodes; }
std::span<const v1::Cluster> Catalogue::clusters() const { return content_->clusters; }

std::string DefaultCatalogueDirectory() { return DataPath("hardware/catalogue"); }

}  // namespace stepcast
