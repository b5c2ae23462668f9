#include "profiles/collect/device_key.h"

#include <fmt/format.h>

#include <cctype>

namespace stepcast {

DeviceKey FindDeviceKey(const Catalogue& catalogue, std::string_view device_name) {
  if (const auto device = catalogue.FindDevice(device_name)) return {(*device)->name(), ""};
  std::string key;
  for (const char c : device_name) {
    const auto letter = static_cast<unsigned char>(c);
    if (std::isalnum(letter) != 0) {
      key += static_cast<char>(std::tolower(letter));
    } else if (!key.empty() && key.back() != '-') {
      key += '-';
    }
  }
  while (!key.empty() && key.back() == '-') key.pop_back();
  if (key.empty()) key = "unknown-device";
  return {key, fmt::format("\"{}\" is no device of the catalogue; add it, or an alias, before use",
                           device_name)};
}

}  // namespace stepcast
