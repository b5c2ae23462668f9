/// \file
/// The flags of Megatron-LM. Private to scenarios/import.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepcast::import_internal {

enum class FlagValues : std::uint8_t { kNone, kOne, kMany };
enum class FlagRole : std::uint8_t {
  kUsed,         ///< The importer asks for it.
  kNoEffect,     ///< Neither time nor memory depend on it.
  kNotModelled,  ///< They do, and `why` says what is missing.
};

struct MegatronFlag {
  std::string_view name;  ///< As argparse stores it: tensor_model_parallel_size.
  FlagValues values = FlagValues::kOne;
  FlagRole role = FlagRole::kNoEffect;
  std::string_view why = {};
};

/// By the name on the command line without dashes or in YAML, in snake case; null where it is not
/// known. Flags of megatron/training/arguments.py of 2021 to 2026.
const MegatronFlag* FindMegatronFlag(std::string_view name);
/// For suggestions, as on the command line.
std::vector<std::string> MegatronFlagNames();

}  // namespace stepcast::import_internal
