#include "cli/numbers.h"

namespace stepcast {

Result<std::vector<int>> ParseGpus(const char* flag, std::string_view text) {
  constexpr int kMost = 10'000'000;
  std::vector<int> gpus;
  while (true) {
    const std::string_view item = text.substr(0, text.find(','));
    STEPCAST_ASSIGN_OR_RETURN(const int number, ParseNumber(flag, item, 1, kMost));
    if (!gpus.empty() && number <= gpus.back()) {
      return InvalidInput(fmt::format("{}: found {} after {}, wanted more with each number", flag,
                                      number, gpus.back()));
    }
    gpus.push_back(number);
    if (item.size() == text.size()) return gpus;
    text.remove_prefix(item.size() + 1);
  }
}

}  // namespace stepcast
