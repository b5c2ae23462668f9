#include "strategies/passes/fusion_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>
#include <string_view>
#include <utility>

#include "hardware/config/config.h"
#include "simulator/base/data_path.h"
#include "strategies/v1/fusion.pb.h"

namespace stepcast {
namespace {

std::optional<Pass> PassOf(v1::FusionPass pass) {
  if (pass == v1::FUSION_PASS_FORWARD) return Pass::kForward;
  if (pass == v1::FUSION_PASS_BACKWARD) return Pass::kBackward;
  return std::nullopt;
}

/// Reads one rule; `at` is its path in the file.
class RuleReader {
 public:
  RuleReader(const v1::FusionRule& message, const SourceMap& source, std::string at)
      : message_(message), source_(source), at_(std::move(at)) {}

  Result<FusionRule> Read();

 private:
  std::string Where(std::string_view field) const {
    const std::string path = fmt::format("{}.{}", at_, field);
    return fmt::format("{}: {}", source_.Location(path), path);
  }
  /// Found `name`, which is none of `known`.
  Error Unknown(std::string_view field, std::string_view name, std::string_view what,
                const std::vector<std::string>& known) const;

  Result<void> ReadSteps(const google::protobuf::RepeatedPtrField<v1::FusionStep>& steps,
                         std::string_view field);
  /// Finds `FusionRule::visits`.
  Result<void> Connect();
  Result<void> ReadReplacement(int i);
  /// Whether the function can have so many operands; in either pass where none is given.
  Result<void> CheckCount(Function function, std::optional<Pass> pass, std::size_t operands,
                          const std::string& field) const;
  Result<void> ReadReplaced(const v1::FusionReplacement& of, const std::string& field,
                            RuleReplacement& replacement);
  Result<void> ReadOperands(const v1::FusionReplacement& of, const std::string& field,
                            RuleReplacement& replacement);
  Result<void> ReadHeld(const google::protobuf::RepeatedPtrField<v1::FusionHeld>& held,
                        std::string_view field, std::vector<RuleHeld>& into);
  Result<std::size_t> StepNamed(const std::string& name, const std::string& field) const;
  Result<std::size_t> TensorNamed(const std::string& name, const std::string& field) const;
  Result<RuleExtent> ExtentOf(const std::string& text, const std::string& field) const;
  Result<Function> FunctionOf(const std::string& name, const std::string& field) const;
  Result<OpKind> KindOf(const std::string& name, const std::string& field) const;

  const v1::FusionRule& message_;
  const SourceMap& source_;
  std::string at_;
  FusionRule rule_;
  std::vector<std::string> tensors_;
  std::set<std::size_t> replaced_;
};

Error RuleReader::Unknown(std::string_view field, std::string_view name, std::string_view what,
                          const std::vector<std::string>& known) const {
  const std::string nearest = NearestName(name, known);
  const std::string cure = !nearest.empty() ? fmt::format("; did you mean \"{}\"?", nearest)
                           : known.size() < 20
                               ? fmt::format("; known are {}", fmt::join(known, ", "))
                               : std::string();
  return {ErrorCode::kInvalidInput,
          fmt::format("{}: \"{}\" is no {}{}", Where(field), name, what, cure)};
}

Result<Function> RuleReader::FunctionOf(const std::string& name, const std::string& field) const {
  const std::optional<Function> function = FindFunction(name);
  const auto says_what = [](Function of) {
    return of != Function::kNothing && of != Function::kOpaque;
  };
  if (function && says_what(*function)) return *function;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < kFunctionCount; ++i) {
    const auto other = static_cast<Function>(i);
    if (says_what(other)) known.emplace_back(Name(other));
  }
  return tl::make_unexpected(Unknown(field, name, "function of a data flow", known));
}

Result<OpKind> RuleReader::KindOf(const std::string& name, const std::string& field) const {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < kOpKindCount; ++i) {
    const auto kind = static_cast<OpKind>(i);
    if (!IsMatrix(kind) && !IsRowwise(kind)) continue;
    if (Name(kind) == name) return kind;
    known.emplace_back(Name(kind));
  }
  return tl::make_unexpected(Unknown(field, name, "operator of a device", known));
}

Result<std::size_t> RuleReader::StepNamed(const std::string& name, const std::string& field) const {
  std::vector<std::string> known;
  for (const RuleStep& step : rule_.steps) known.push_back(step.name);
  const auto found = std::ranges::find(known, name);
  if (found == known.end()) return tl::make_unexpected(Unknown(field, name, "step", known));
  return static_cast<std::size_t>(found - known.begin());
}

Result<std::size_t> RuleReader::TensorNamed(const std::string& name,
                                            const std::string& field) const {
  const auto found = std::ranges::find(tensors_, name);
  if (found == tensors_.end()) {
    return tl::make_unexpected(Unknown(field, name, "tensor of a step", tensors_));
  }
  return static_cast<std::size_t>(found - tensors_.begin());
}

Result<RuleExtent> RuleReader::ExtentOf(const std::string& text, const std::string& field) const {
  RuleExtent extent;
  const auto whole = [](std::string_view digits, auto& into) {
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), into);
    return error == std::errc() && end == digits.data() + digits.size();
  };
  const std::size_t dot = text.find('.');
  const bool number = dot == std::string::npos && whole(text, extent.number);
  const bool of_step = dot != std::string::npos &&
                       whole(std::string_view(text).substr(dot + 1), extent.index) &&
                       extent.index < 4;
  if (number) return extent;
  if (!of_step) {
    return InvalidInput(
        fmt::format("{}: found \"{}\", wanted a number, or an extent of a step as "
                    "STEP.INDEX with an index from 0 to 3",
                    Where(field), text));
  }
  STEPCAST_ASSIGN_OR_RETURN(const std::size_t step, StepNamed(text.substr(0, dot), field));
  extent.step = static_cast<int>(step);
  return extent;
}

Result<void> RuleReader::ReadSteps(const google::protobuf::RepeatedPtrField<v1::FusionStep>& steps,
                                   std::string_view field) {
  for (int i = 0; i < steps.size(); ++i) {
    const v1::FusionStep& of = steps[i];
    const std::string path = fmt::format("{}[{}]", field, i);
    RuleStep step{of.name(), Function::kNothing, {}, PassOf(of.pass())};
    STEPCAST_ASSIGN_OR_RETURN(step.function, FunctionOf(of.function(), path + ".function"));
    const bool twice = std::ranges::any_of(
        rule_.steps, [&](const RuleStep& other) { return other.name == of.name(); });
    if (twice) {
      return InvalidInput(
          fmt::format("{}: step {} is there already", Where(path + ".name"), of.name()));
    }
    for (const std::string& operand : of.operands()) {
      const auto found = std::ranges::find(tensors_, operand);
      step.operands.push_back(static_cast<std::size_t>(found - tensors_.begin()));
      if (found == tensors_.end()) tensors_.push_back(operand);
    }
    STEPCAST_RETURN_IF_ERROR(
        CheckCount(step.function, step.pass, step.operands.size(), path + ".operands"));
    rule_.steps.push_back(std::move(step));
  }
  // Also of steps that come later.
  const std::size_t first = rule_.steps.size() - static_cast<std::size_t>(steps.size());
  for (int i = 0; i < steps.size(); ++i) {
    if (steps[i].scale_is_root_of().empty()) continue;
    STEPCAST_ASSIGN_OR_RETURN(
        rule_.steps[first + static_cast<std::size_t>(i)].scale_is_root_of,
        ExtentOf(steps[i].scale_is_root_of(), fmt::format("{}[{}].scale_is_root_of", field, i)));
  }
  return {};
}

Result<void> RuleReader::Connect() {
  std::vector<std::uint8_t> known(rule_.tensors);
  std::vector<std::uint8_t> visited(rule_.steps.size());
  const auto connected = [&](std::size_t step) {
    return rule_.visits.empty() ||
           std::ranges::any_of(rule_.steps[step].operands,
                               [&](std::size_t tensor) { return known[tensor] != 0; });
  };
  for (const std::size_t end : {rule_.forward_steps, rule_.steps.size()}) {
    while (rule_.visits.size() < end) {
      std::size_t step = 0;
      while (step < end && (visited[step] != 0 || !connected(step))) ++step;
      if (step == end) {
        const auto alone =
            static_cast<std::size_t>(std::ranges::find(visited, 0) - visited.begin());
        const bool backward = alone >= rule_.forward_steps;
        const std::string field = fmt::format("{}[{}].operands", backward ? "backward" : "steps",
                                              backward ? alone - rule_.forward_steps : alone);
        return InvalidInput(fmt::format("{}: step {} shares no tensor with the steps before it",
                                        Where(field), rule_.steps[alone].name));
      }
      visited[step] = 1;
      rule_.visits.push_back(step);
      for (const std::size_t tensor : rule_.steps[step].operands) known[tensor] = 1;
    }
  }
  return {};
}

Result<void> RuleReader::ReadReplaced(const v1::FusionReplacement& of, const std::string& field,
                                      RuleReplacement& replacement) {
  for (const std::string& name : of.replaces()) {
    STEPCAST_ASSIGN_OR_RETURN(const std::size_t step, StepNamed(name, field + ".replaces"));
    if (!replaced_.insert(step).second) {
      return InvalidInput(
          fmt::format("{}: step {} is replaced twice", Where(field + ".replaces"), name));
    }
    replacement.replaces.push_back(step);
  }
  std::ranges::sort(replacement.replaces);
  const auto is_backward = [&](std::size_t step) { return step >= rule_.forward_steps; };
  if (replacement.replaces.empty() ||
      is_backward(replacement.replaces.front()) != is_backward(replacement.replaces.back())) {
    return InvalidInput(fmt::format("{}: wanted steps, all of forward or all of backward",
                                    Where(field + ".replaces")));
  }
  replacement.backward = is_backward(replacement.replaces.front());
  return {};
}

Result<void> RuleReader::ReadOperands(const v1::FusionReplacement& of, const std::string& field,
                                      RuleReplacement& replacement) {
  for (const std::string& name : of.operands()) {
    STEPCAST_ASSIGN_OR_RETURN(const std::size_t tensor, TensorNamed(name, field + ".operands"));
    if (std::ranges::count(replacement.operands, tensor, &RuleReplacement::Operand::tensor) > 0) {
      return InvalidInput(fmt::format("{}: {} stands twice", Where(field + ".operands"), name));
    }
    replacement.operands.push_back({tensor, Access::kRead});
  }
  if (replacement.operands.empty()) {
    return InvalidInput(fmt::format("{}: wanted at least one operand", Where(field + ".operands")));
  }
  const auto set = [&](const auto& names, const char* which,
                       std::optional<Access> access) -> Result<void> {
    for (const std::string& name : names) {
      STEPCAST_ASSIGN_OR_RETURN(const std::size_t tensor,
                                TensorNamed(name, fmt::format("{}.{}", field, which)));
      const auto found =
          std::ranges::find(replacement.operands, tensor, &RuleReplacement::Operand::tensor);
      if (found == replacement.operands.end()) {
        return InvalidInput(fmt::format("{}: {} is none of the operands",
                                        Where(fmt::format("{}.{}", field, which)), name));
      }
      found->access = access;
    }
    return {};
  };
  STEPCAST_RETURN_IF_ERROR(set(of.writes(), "writes", Access::kWrite));
  STEPCAST_RETURN_IF_ERROR(set(of.adds_to(), "adds_to", Access::kAdd));
  STEPCAST_RETURN_IF_ERROR(set(of.as_before(), "as_before", std::nullopt));
  for (const RuleReplacement::Operand& operand : replacement.operands) {
    const bool touched = std::ranges::any_of(replacement.replaces, [&](std::size_t step) {
      return std::ranges::count(rule_.steps[step].operands, operand.tensor) > 0;
    });
    if (operand.access || touched) continue;
    return InvalidInput(fmt::format("{}: no step that is replaced touches {}",
                                    Where(field + ".as_before"), tensors_[operand.tensor]));
  }
  return {};
}

Result<void> RuleReader::CheckCount(Function function, std::optional<Pass> pass,
                                    std::size_t operands, const std::string& field) const {
  std::vector<std::string> known;
  for (const Pass of : {Pass::kForward, Pass::kBackward}) {
    if (pass && *pass != of) continue;
    const OperandCounts counts = OperandsOf(function, of);
    if (operands >= counts.fewest && operands <= counts.most) return {};
    const char* name = of == Pass::kForward ? "forward" : "backward";
    known.push_back(fmt::format("{} {}", Describe(counts), name));
  }
  return InvalidInput(fmt::format("{}: found {} operands, but {} takes {}", Where(field), operands,
                                  Name(function), fmt::join(known, ", or ")));
}

Result<void> RuleReader::ReadReplacement(int i) {
  const v1::FusionReplacement& of = message_.becomes(i);
  const std::string field = fmt::format("becomes[{}]", i);
  RuleReplacement replacement;
  STEPCAST_RETURN_IF_ERROR(ReadReplaced(of, field, replacement));
  STEPCAST_RETURN_IF_ERROR(ReadOperands(of, field, replacement));
  STEPCAST_ASSIGN_OR_RETURN(replacement.function, FunctionOf(of.function(), field + ".function"));
  STEPCAST_ASSIGN_OR_RETURN(replacement.kind, KindOf(of.operator_(), field + ".operator"));
  replacement.pass = PassOf(of.pass());
  replacement.shape_of = replacement.replaces.back();
  if (!of.shape_of().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(replacement.shape_of, StepNamed(of.shape_of(), field + ".shape_of"));
  }
  if (!of.scale_of().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(replacement.scale_of, StepNamed(of.scale_of(), field + ".scale_of"));
  }
  if (of.extents_size() > 4) {
    return InvalidInput(fmt::format("{}: found {} extents, wanted at most 4",
                                    Where(field + ".extents"), of.extents_size()));
  }
  for (int e = 0; e < of.extents_size(); ++e) {
    STEPCAST_ASSIGN_OR_RETURN(replacement.extents[static_cast<std::size_t>(e)],
                              ExtentOf(of.extents(e), fmt::format("{}.extents[{}]", field, e)));
  }
  if (!of.causal().empty()) {
    STEPCAST_ASSIGN_OR_RETURN(replacement.causal, ExtentOf(of.causal(), field + ".causal"));
  }
  const auto known_here = [&](int step) {
    return step < 0 || replacement.backward || static_cast<std::size_t>(step) < rule_.forward_steps;
  };
  bool known = known_here(static_cast<int>(replacement.shape_of)) &&
               (!replacement.scale_of || known_here(static_cast<int>(*replacement.scale_of))) &&
               (!replacement.causal || known_here(replacement.causal->step));
  for (const RuleExtent& extent : replacement.extents) known = known && known_here(extent.step);
  if (!known) {
    return InvalidInput(
        fmt::format("{}: an instruction of forward can be made of steps of forward "
                    "alone: the rule also applies where there is no backward",
                    Where(field)));
  }
  if (replacement.function >= Function::kReduce && replacement.function <= Function::kReceive) {
    return InvalidInput(fmt::format("{}: {} is between ranks; wanted a function of a kernel",
                                    Where(field + ".function"), of.function()));
  }
  STEPCAST_RETURN_IF_ERROR(CheckCount(replacement.function, replacement.pass,
                                      replacement.operands.size(), field + ".operands"));
  rule_.becomes.push_back(std::move(replacement));
  return {};
}

Result<void> RuleReader::ReadHeld(const google::protobuf::RepeatedPtrField<v1::FusionHeld>& held,
                                  std::string_view field, std::vector<RuleHeld>& into) {
  for (int i = 0; i < held.size(); ++i) {
    const std::string path = fmt::format("{}[{}]", field, i);
    RuleHeld of;
    STEPCAST_ASSIGN_OR_RETURN(of.tensor, TensorNamed(held[i].tensor(), path + ".tensor"));
    if (held[i].has_bytes_per_element()) of.bytes_per_element = held[i].bytes_per_element();
    if (!held[i].divided_by().empty()) {
      STEPCAST_ASSIGN_OR_RETURN(of.divided_by,
                                ExtentOf(held[i].divided_by(), path + ".divided_by"));
    }
    into.push_back(of);
  }
  return {};
}

Result<FusionRule> RuleReader::Read() {
  rule_.name = message_.name();
  rule_.description = message_.description();
  STEPCAST_RETURN_IF_ERROR(ReadSteps(message_.steps(), "steps"));
  rule_.forward_steps = rule_.steps.size();
  if (rule_.steps.empty()) {
    return InvalidInput(fmt::format("{}: a rule needs steps", Where("steps")));
  }
  STEPCAST_RETURN_IF_ERROR(ReadSteps(message_.backward(), "backward"));
  rule_.tensors = tensors_.size();
  STEPCAST_RETURN_IF_ERROR(Connect());
  for (int i = 0; i < message_.becomes_size(); ++i) {
    STEPCAST_RETURN_IF_ERROR(ReadReplacement(i));
  }
  for (std::size_t step = 0; step < rule_.steps.size(); ++step) {
    if (replaced_.contains(step)) continue;
    return InvalidInput(fmt::format("{}: nothing takes the place of step {}", Where("becomes"),
                                    rule_.steps[step].name));
  }
  STEPCAST_RETURN_IF_ERROR(ReadHeld(message_.held_before(), "held_before", rule_.held_before));
  STEPCAST_RETURN_IF_ERROR(ReadHeld(message_.held_after(), "held_after", rule_.held_after));
  STEPCAST_RETURN_IF_ERROR(ReadHeld(message_.made_beside(), "made_beside", rule_.made_beside));
  return std::move(rule_);
}

}  // namespace

Result<std::vector<FusionRule>> LoadFusionRules(const std::string& path) {
  v1::FusionFile file;
  STEPCAST_ASSIGN_OR_RETURN(const SourceMap source, LoadMessage(path, file));
  std::vector<FusionRule> rules;
  for (int i = 0; i < file.rules_size(); ++i) {
    const std::string at = fmt::format("rules[{}]", i);
    const auto same = [&](const FusionRule& rule) { return rule.name == file.rules(i).name(); };
    if (std::ranges::any_of(rules, same)) {
      return InvalidInput(fmt::format("{}: rule {} is there already", source.Location(at + ".name"),
                                      file.rules(i).name()));
    }
    STEPCAST_ASSIGN_OR_RETURN(FusionRule rule, RuleReader(file.rules(i), source, at).Read());
    rules.push_back(std::move(rule));
  }
  return rules;
}

std::string DefaultFusionFile() { return DataPath("strategies/catalogue/fusions.yaml"); }

}  // namespace stepcast
