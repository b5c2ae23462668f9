#include "scenarios/forecast/setting.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>

#include "simulator/base/check.h"

namespace stepcast {
namespace {

const google::protobuf::EnumValueDescriptor* EnumValue(
    const google::protobuf::FieldDescriptor& field, std::string_view value) {
  // The prefix of its values is that of the first, X_UNSPECIFIED.
  const std::string& first = field.enum_type()->value(0)->name();
  std::string name = first.substr(0, first.rfind('_') + 1);
  for (const char c : value) name += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  const auto* found = field.enum_type()->FindValueByName(name);
  STEPCAST_CHECK(found != nullptr) << name;
  return found;
}

template <typename T>
T Number(std::string_view text) {
  T number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  STEPCAST_CHECK(error == std::errc() && end == text.data() + text.size()) << text;
  return number;
}

/// "[]" or a list of enum values or whole numbers, as YAML writes it.
void SetList(google::protobuf::Message& message, const google::protobuf::FieldDescriptor& field,
             std::string_view value) {
  const auto* reflection = message.GetReflection();
  reflection->ClearField(&message, &field);
  value = value.substr(1, value.size() - 2);
  while (!value.empty()) {
    const std::size_t end = std::min(value.find(','), value.size());
    const std::string_view element = value.substr(0, end);
    if (field.cpp_type() == google::protobuf::FieldDescriptor::CPPTYPE_ENUM) {
      reflection->AddEnum(&message, &field, EnumValue(field, element));
    } else {
      reflection->AddInt32(&message, &field, Number<std::int32_t>(element));
    }
    value.remove_prefix(std::min(end + 2, value.size()));
  }
}

void Set(google::protobuf::Message& message, std::string_view name, const std::string& value) {
  using google::protobuf::FieldDescriptor;
  const FieldDescriptor* field =
      message.GetDescriptor()->FindFieldByName(std::string(name.begin(), name.end()));
  STEPCAST_CHECK(field != nullptr) << name;
  const auto* reflection = message.GetReflection();
  if (field->is_repeated()) {
    SetList(message, *field, value);
    return;
  }
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL:
      reflection->SetBool(&message, field, value == "true" || value == "yes");
      return;
    case FieldDescriptor::CPPTYPE_DOUBLE:
      reflection->SetDouble(&message, field, Number<double>(value));
      return;
    case FieldDescriptor::CPPTYPE_INT64:
      reflection->SetInt64(&message, field, Number<std::int64_t>(value));
      return;
    case FieldDescriptor::CPPTYPE_ENUM:
      reflection->SetEnum(&message, field, EnumValue(*field, value));
      return;
    case FieldDescriptor::CPPTYPE_STRING:
      reflection->SetString(&message, field, value);
      return;
    default:
      break;
  }
  reflection->SetInt32(&message, field, Number<std::int32_t>(value));
}

}  // namespace

bool Overlap(std::string_view a, std::string_view b) {
  const std::string_view shorter = a.size() <= b.size() ? a : b;
  const std::string_view longer = a.size() <= b.size() ? b : a;
  if (!longer.starts_with(shorter)) return false;
  return longer.size() == shorter.size() || longer[shorter.size()] == '.' ||
         longer[shorter.size()] == '[';
}

std::vector<Setting> Followers(const v1::Scenario& before, const v1::Scenario& after) {
  const v1::Strategy& was = before.strategy();
  const v1::Strategy& is = after.strategy();
  std::vector<Setting> followers;
  const auto degree = [](std::int64_t written) { return std::max<std::int64_t>(1, written); };
  const std::int64_t split = degree(is.tensor_parallel_degree()) *
                             degree(is.pipeline_parallel_degree()) *
                             degree(is.context_parallel_degree());
  const std::int64_t data = after.cluster().gpus() / split;
  if (is.data_parallel_degree() > 0 && data > 0 && is.data_parallel_degree() != data) {
    followers.push_back({"strategy.data_parallel_degree", fmt::format("{}", data)});
  }
  const bool other_stages = was.pipeline_parallel_degree() != is.pipeline_parallel_degree() ||
                            was.virtual_stages() != is.virtual_stages() ||
                            was.schedule() != is.schedule();
  if (other_stages && is.layers_per_stage_size() > 0) {
    followers.push_back({"strategy.layers_per_stage", "[]"});
  }
  return followers;
}

void SetFields(std::span<const Setting> settings, v1::Scenario& scenario) {
  for (const Setting& setting : settings) {
    if (setting.path.starts_with("cluster.")) {
      Set(*scenario.mutable_cluster(), setting.path.substr(sizeof("cluster.") - 1), setting.value);
      continue;
    }
    constexpr std::string_view kStrategy = "strategy.";
    STEPCAST_CHECK(setting.path.starts_with(kStrategy)) << setting.path;
    Set(*scenario.mutable_strategy(), setting.path.substr(kStrategy.size()), setting.value);
  }
}

std::optional<std::string> FieldText(const v1::Scenario& scenario, std::string_view path) {
  using google::protobuf::FieldDescriptor;
  constexpr std::string_view kStrategy = "strategy.";
  if (!path.starts_with(kStrategy)) return std::nullopt;
  const v1::Strategy& strategy = scenario.strategy();
  const FieldDescriptor* field =
      v1::Strategy::descriptor()->FindFieldByName(std::string(path.substr(kStrategy.size())));
  if (field == nullptr || field->is_repeated()) return std::nullopt;
  const auto* reflection = strategy.GetReflection();
  switch (field->cpp_type()) {
    case FieldDescriptor::CPPTYPE_BOOL:
      return reflection->GetBool(strategy, field) ? "true" : "false";
    case FieldDescriptor::CPPTYPE_INT32:
      return fmt::format("{}", reflection->GetInt32(strategy, field));
    case FieldDescriptor::CPPTYPE_INT64:
      return fmt::format("{}", reflection->GetInt64(strategy, field));
    case FieldDescriptor::CPPTYPE_DOUBLE:
      return fmt::format("{}", reflection->GetDouble(strategy, field));
    case FieldDescriptor::CPPTYPE_STRING:
      return reflection->GetString(strategy, field);
    case FieldDescriptor::CPPTYPE_ENUM: {
      const std::string& first = field->enum_type()->value(0)->name();
      std::string name = reflection->GetEnum(strategy, field)->name().substr(first.rfind('_') + 1);
      for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      return name;
    }
    default:
      return std::nullopt;
  }
}

}  // namespace stepcast
