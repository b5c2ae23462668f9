// Validations as tables for other programs.
#include <fmt/format.h>

#include "hardware/config/csv_table.h"
#include "validation/runs/choices_report.h"
#include "validation/runs/effects_report.h"
#include "validation/runs/validate.h"
#include "validation/runs/worst_rows.h"

namespace stepcast {
namespace {

std::string GroupsCsv(const ErrorGroups& by) {
  std::string text;
  for (const std::string& column : by.columns) text += CsvCell(column) + ",";
  text += "simulated,compared,mape_fraction,median_ape_fraction,p90_ape_fraction,bias_fraction\n";
  for (const ErrorGroup& group : by.groups) {
    for (const std::string& value : group.values) text += CsvCell(value) + ",";
    const ErrorSummary& errors = group.errors;
    text += fmt::format("{},{},{},{},{},{}\n", group.simulated, errors.rows, CsvCell(errors.mape),
                        CsvCell(errors.median_ape), CsvCell(errors.p90_ape), CsvCell(errors.bias));
  }
  return text;
}

}  // namespace

std::string ValidationCsv(const std::vector<ValidationSet>& sets,
                          const ValidationReportOptions& options) {
  if (options.effects != nullptr) return EffectsCsv(*options.effects);
  if (options.choices != nullptr) return ChoicesCsv(*options.choices);
  if (!options.by.empty()) return GroupsCsv(GroupErrors(sets, options.by));
  std::string text =
      "file,id,simulated,measured_s,forecast_s,error_fraction,memory_error_fraction,reason\n";
  for (const ValidationSet& set : sets) {
    for (const ValidatedRun& row : set.runs) {
      text += fmt::format("{},{},{},{},{},{},{},{}\n", CsvCell(set.file), CsvCell(row.run.id),
                          row.simulated ? 1 : 0, CsvCell(row.measured_s),
                          row.simulated ? fmt::format("{}", row.forecast_s) : "",
                          CsvCell(row.error), CsvCell(row.memory_error), CsvCell(row.skip_reason));
    }
  }
  return text;
}

std::string ScatterCsv(const std::vector<ValidationSet>& sets) {
  std::string text = "file,id,gpu,n_gpus,model,measured_s,forecast_s,p05_s,p95_s,error_fraction\n";
  for (const auto& [set, row] : ComparedRows(sets)) {
    const auto& interval = row->interval;
    text += fmt::format("{},{},{},{},{},{},{},{},{},{}\n", CsvCell(SetName(set->file)),
                        CsvCell(row->run.id), CsvCell(row->run.gpu), CsvCell(row->run.gpus),
                        CsvCell(row->run.model), CsvCell(row->measured_s), row->forecast_s,
                        interval ? fmt::format("{}", interval->p05.seconds()) : "",
                        interval ? fmt::format("{}", interval->p95.seconds()) : "",
                        CsvCell(row->error));
  }
  return text;
}

}  // namespace stepcast
