/// \file
/// Random numbers that depend on nothing but their key, so that whoever needs one makes the same.
#pragma once

#include <cstdint>

namespace stepcast {

/// A number from 0 to 1 for each key: splitmix64, as in its author's public-domain code.
inline double Uniform(std::uint64_t seed, std::uint64_t kind, std::uint64_t index) {
  std::uint64_t x = seed * 0x9e3779b97f4a7c15U + kind * 0xd1342543de82ef95U + index;
  for (int round = 0; round < 2; ++round) {
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    x ^= x >> 31U;
  }
  return static_cast<double>(x >> 11U) * 0x1.0p-53;
}

}  // namespace stepcast
