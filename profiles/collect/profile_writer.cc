#include "profiles/collect/profile_writer.h"

#include <fmt/format.h>

#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

std::string OneLine(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  }
  return text;
}

void AddGroup(const ProfileGroup& group, std::string& text) {
  const Provenance& from = group.provenance;
  text += fmt::format("\n[group]\nkind = {}\n", Name(from.kind));
  const auto add = [&text](std::string_view key, const std::string& value) {
    if (!value.empty()) text += fmt::format("{} = {}\n", key, OneLine(value));
  };
  add("device", from.device);
  add("source", from.source);
  add("path", from.path);
  add("licence", from.licence);
  add("software", from.software);
  add("method", from.method);
  add("fabric", from.fabric);
  add("note", from.note);
  text += fmt::format("rows = {}\ncolumns = {}\n[rows]\n", group.rows.size(),
                      fmt::join(Columns(from.kind), ","));
  for (const std::string& row : group.rows) text += row + "\n";
}

}  // namespace

std::string TimeText(double us) {
  if (us < 100) return fmt::format("{:.3f}", us);
  return us < 10'000 ? fmt::format("{:.2f}", us) : fmt::format("{:.1f}", us);
}

std::string ProfileText(std::span<const ProfileGroup> groups, std::string_view written_by) {
  std::string text = fmt::format("# stepcast profile 1\n# Written by {}.\n", written_by);
  for (const ProfileGroup& group : groups) AddGroup(group, text);
  return text;
}

Result<void> WriteProfile(const std::string& path, const ProfileGroup& group,
                          std::string_view written_by) {
  const auto written = WriteWholeFile(path, ProfileText(group, written_by));
  if (!written) {
    return MakeError(written.error().code, fmt::format("{}: {}", path, written.error().message));
  }
  return {};
}

}  // namespace stepcast
