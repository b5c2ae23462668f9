#include "scenarios/report/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stepcast::report_internal {
std::string Grouped(double value, int decimals) {
  std::string text = fmt::format("{:.{}f}", std::abs(value), decimals);
  std::size_t end = text.find('.');
  if (end == std::string::npos) end = text.size();
  for (std::size_t i = end; i > 3; i -= 3) text.insert(i - 3, 1, ',');
  const bool zero = text.find_first_of("123456789") == std::string::npos;
  if (value < 0 && !zero) text.insert(text.begin(), '-');
  return text;
}

int DecimalsFor(double value, int significant) {
  const double size = std::abs(value);
  if (!(size > 0)) return 0;
  const int decimals = significant - 1 - static_cast<int>(std::floor(std::log10(size)));
  return std::clamp(decimals, 0, 9);
}

std::string Dollars(const std::optional<double>& usd) {
  if (!usd) return "?";
  constexpr double kNoCents = 1000;
  return fmt::format("${}", Grouped(*usd, *usd < kNoCents ? std::max(2, DecimalsFor(*usd, 3)) : 0));
}

std::string HumanTime(Duration time) {
  constexpr int kDigits = 4;
  // A little below the unit, so that rounding does not make "1000.0 ms".
  const double seconds = time.seconds();
  if (seconds >= 0.99995)
    return Grouped(seconds, DecimalsFor(std::max(seconds, 1.0), kDigits)) + " s";
  const double milliseconds = time.milliseconds();
  if (milliseconds >= 0.99995) {
    return Grouped(milliseconds, DecimalsFor(std::max(milliseconds, 1.0), kDigits)) + " ms";
  }
  const double microseconds = time.microseconds();
  return Grouped(microseconds, DecimalsFor(microseconds, kDigits)) + " us";
}

std::string HumanCount(double count) {
  constexpr double kTrillion = 1e12;
  constexpr double kBillion = 1e9;
  constexpr double kMillion = 1e6;
  const auto in = [count](double unit, const char* name) {
    return fmt::format("{} {}", Grouped(count / unit, DecimalsFor(count / unit, 3)), name);
  };
  if (count >= kTrillion) return in(kTrillion, "trillion");
  if (count >= kBillion) return in(kBillion, "billion");
  if (count >= kMillion) return in(kMillion, "million");
  return Grouped(count, 0);
}

std::string HumanHours(double hours) {
  constexpr double kDay = 24;
  constexpr double kYear = 365.25 * kDay;
  const auto in = [hours](double unit, const char* name) {
    return fmt::format("{} {}", Grouped(hours / unit, DecimalsFor(hours / unit, 2)), name);
  };
  if (hours >= 2 * kYear) return in(kYear, "years");
  if (hours >= 2 * kDay) return in(kDay, "days");
  if (hours >= 1) return in(1, "hours");
  if (hours == 0 || hours * 60 >= 1) return in(1.0 / 60, "minutes");
  return in(1.0 / 3600, "s");
}

std::string HumanPercent(double fraction) {
  const double percent = fraction * 100;
  if (percent > 0 && percent < 0.005) return "<0.01 %";
  const int decimals = std::abs(percent) >= 9.95 ? 0 : std::min(DecimalsFor(percent, 2), 2);
  return Grouped(percent, decimals) + " %";
}

int Columns(std::string_view text) {
  return static_cast<int>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string Wrap(std::string_view text, int width, int indent) {
  std::string wrapped;
  int column = 0;
  while (!text.empty()) {
    // A word is all up to the next space; spaces that lead a line are kept as they are.
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = std::min(text.find(' ', start), text.size());
    const std::string_view spaces = text.substr(0, start);
    const std::string_view word = text.substr(start, end - start);
    text.remove_prefix(end);
    if (word.empty()) break;
    const int needed = static_cast<int>(spaces.size()) + Columns(word);
    if (column > indent && column + needed > width) {
      wrapped += '\n';
      wrapped.append(static_cast<std::size_t>(indent), ' ');
      wrapped += word;
      column = indent + Columns(word);
    } else {
      wrapped += spaces;
      wrapped += word;
      column += needed;
    }
  }
  return wrapped;
}

std::vector<std::string> AlignTable(const std::vector<std::vector<std::string>>& rows) {
  std::vector<int> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()), 0);
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], Columns(row[c]));
  }
  std::vector<std::string> lines;
  lines.reserve(rows.size());
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string padding(static_cast<std::size_t>(widths[c] - Columns(row[c])), ' ');
      if (c > 0) line += "  ";
      line += c == 0 ? row[c] + padding : padding + row[c];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string SetFlags(const std::vector<Setting>& settings) {
  std::string flags;
  for (const Setting& setting : settings) {
    const bool quoted = setting.value.find_first_of("[]") != std::string::npos;
    flags += fmt::format("{}--set {}{}={}{}", flags.empty() ? "" : " ", quoted ? "'" : "",
                         setting.path, setting.value, quoted ? "'" : "");
  }
  return flags;
}

std::string RecomputedModules(const ParallelPlan& plan) {
  std::string text;
  const auto add = [&text](bool recomputed, const char* name) {
    if (recomputed) text += fmt::format("{}{}", text.empty() ? "" : ", ", name);
  };
  add(plan.recompute_norms, "norms");
  add(plan.recompute_latent_projections, "latent projections");
  add(plan.recompute_activation_functions, "activation functions");
  return text;
}

std::string ReducedForm(const ParallelPlan& plan) {
  if (!plan.gradient_compression) return fmt::format("in {}", Name(plan.gradient_reduce_dtype));
  const ParallelPlan::GradientCompression& how = *plan.gradient_compression;
  std::string text;
  if (how.quantises()) {
    text = fmt::format("in blocks of {}", Name(how.quantised()));
  } else if (how.kind == v1::GRADIENT_COMPRESSOR_TOP_K) {
    text = fmt::format("as the largest {:.3g} % and their places", how.kept * 100);
  } else {
    text = fmt::format("as two matrices of rank {} for each one", how.rank);
  }
  return text + (how.error_feedback ? " (what is not sent is kept)" : "");
}

std::string_view Name(v1::Schedule schedule) {
  switch (schedule) {
    case v1::SCHEDULE_GPIPE:
      return "gpipe";
    case v1::SCHEDULE_ONE_F_ONE_B:
      return "one_f_one_b";
    case v1::SCHEDULE_INTERLEAVED:
      return "interleaved";
    case v1::SCHEDULE_BREADTH_FIRST:
      return "breadth_first";
    case v1::SCHEDULE_ZB_H1:
      return "zb_h1";
    case v1::SCHEDULE_ZB_H2:
      return "zb_h2";
    case v1::SCHEDULE_ZB_V:
      return "zb_v";
    case v1::SCHEDULE_DUALPIPE:
      return "dualpipe";
    case v1::SCHEDULE_DUALPIPE_V:
      return "dualpipe_v";
    case v1::SCHEDULE_PIPEDREAM:
      return "pipedream";
    case v1::SCHEDULE_PIPEDREAM_2BW:
      return "pipedream_2bw";
    case v1::SCHEDULE_FILE:
      return "file";
    default:
      return "";
  }
}

std::string_view Name(v1::Recompute recompute) {
  switch (recompute) {
    case v1::RECOMPUTE_NONE:
      return "none";
    case v1::RECOMPUTE_SELECTIVE:
      return "selective";
    case v1::RECOMPUTE_FULL:
      return "full";
    default:
      return "";
  }
}

std::string_view Name(v1::AttentionKernel kernel) {
  switch (kernel) {
    case v1::ATTENTION_KERNEL_UNFUSED:
      return "unfused";
    case v1::ATTENTION_KERNEL_FLASH:
      return "flash";
    default:
      return "";
  }
}

}  // namespace stepcast::report_internal
