/// \file
/// The machines that stepcast knows: devices, nodes and clusters, read from YAML files.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "hardware/v1/hardware.pb.h"
#include "simulator/base/result.h"

namespace stepcast {

/// All machines of one directory, checked: names are unique, references resolve, and a node has
/// what its kind needs. Immutable; copies share the content, and pointers into it live as long as
/// any copy. Safe to share between threads.
class Catalogue {
 public:
  /// Reads every .yaml and .yml file of the directory, in order of name. Errors name file and line.
  /// `more`, if given, is another directory, whose machines count beside them.
  static Result<Catalogue> Load(const std::string& directory, const std::string& more = "");

  /// By name or alias. Case, a leading "NVIDIA" or "Tesla" and the kind of separator do not matter:
  /// "NVIDIA A100-SXM4-80GB" finds "a100-sxm4-80gb". kNotFound suggests the nearest name.
  Result<const v1::Device*> FindDevice(std::string_view name_or_alias) const;
  Result<const v1::Node*> FindNode(std::string_view name) const;
  Result<const v1::Cluster*> FindCluster(std::string_view name) const;

  std::span<const v1::Device> devices() const;
  std::span<const v1::Node> nodes() const;
  std::span<const v1::Cluster> clusters() const;

 private:
  struct Content;
  explicit Catalogue(std::shared_ptr<const Content> content);

  std::shared_ptr<const Content> content_;
};

/// Where the catalogue is found at run time: `hardware/catalogue` below the directory that the
/// environment variable STEPCAST_DATA_DIR names, or else below the source tree of this build.
std::string DefaultCatalogueDirectory();

}  // namespace stepcast
