/// \file
/// Element types of tensors: how they are named in files and how many bytes they take.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "simulator/base/result.h"
#include "simulator/base/units.h"

namespace stepcast {

/// How elements are computed with, which fixes how they are stored. kTf32 is stored as fp32 and
/// multiplied on tensor cores; kFp8 stands for both E4M3 and E5M2, which cost the same.
enum class DType : std::uint8_t {
  kFp64,
  kFp32,
  kTf32,
  kFp16,
  kBf16,
  kFp8,
  kFp4,
  kInt64,
  kInt32,
  kInt8,
  kBool,
};

namespace internal {
struct DTypeInfo {
  std::string_view name;
  int bits;
};
/// In the order of the enumerators.
inline constexpr std::array<DTypeInfo, 11> kDTypes = {{{"fp64", 64},
                                                       {"fp32", 32},
                                                       {"tf32", 32},
                                                       {"fp16", 16},
                                                       {"bf16", 16},
                                                       {"fp8", 8},
                                                       {"fp4", 4},
                                                       {"int64", 64},
                                                       {"int32", 32},
                                                       {"int8", 8},
                                                       {"bool", 8}}};
static_assert(kDTypes.size() == static_cast<std::size_t>(DType::kBool) + 1);
}  // namespace internal

/// Number of enumerators, for tables indexed by type.
inline constexpr std::size_t kDTypeCount = internal::kDTypes.size();

/// As written in catalogue, profile and scenario files, such as "bf16".
constexpr std::string_view Name(DType dtype) {
  return internal::kDTypes[static_cast<std::size_t>(dtype)].name;
}

/// Bits that one element takes in memory; scales of block formats are not counted.
constexpr int BitsPerElement(DType dtype) {
  return internal::kDTypes[static_cast<std::size_t>(dtype)].bits;
}

/// May be a fraction: 0.5 for fp4.
constexpr double BytesPerElement(DType dtype) { return BitsPerElement(dtype) / 8.0; }

/// Memory of a dense tensor, rounded up to whole bytes. `elements` must not be negative and at most
/// 2^57, so that the number of bits fits.
constexpr Bytes ByteSize(DType dtype, std::int64_t elements) {
  return Bytes((elements * BitsPerElement(dtype) + 7) / 8);
}

/// The type of that name, or nothing. Names are lower case.
constexpr std::optional<DType> FindDType(std::string_view name) {
  for (std::size_t i = 0; i < kDTypeCount; ++i) {
    if (internal::kDTypes[i].name == name) return static_cast<DType>(i);
  }
  return std::nullopt;
}

/// The type of that name; kInvalidInput lists the known names.
inline Result<DType> ParseDType(std::string_view name) {
  if (const std::optional<DType> dtype = FindDType(name)) return *dtype;
  std::string message = "unknown data type \"" + std::string(name) + "\"; known are";
  for (std::size_t i = 0; i < kDTypeCount; ++i) {
    message += (i == 0 ? " " : ", ") + std::string(internal::kDTypes[i].name);
  }
  return InvalidInput(std::move(message));
}

}  // namespace stepcast
