/// \file
/// The largest shapes, as in the rules of v1::Transformer.
#pragma once

#include <cstdint>

namespace stepcast {

inline constexpr std::int64_t kMostLayers = 10'000;
inline constexpr std::int64_t kMostHidden = 1'000'000;
inline constexpr std::int64_t kMostFfn = 10'000'000;
inline constexpr std::int64_t kMostHeads = 100'000;
inline constexpr std::int64_t kMostVocabulary = 100'000'000;
inline constexpr std::int64_t kMostExperts = 100'000;
inline constexpr std::int64_t kMostChunk = 1'000'000;
inline constexpr std::int64_t kMostChosenExperts = 1'000;

}  // namespace stepcast
