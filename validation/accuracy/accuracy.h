/// \file
/// docs/accuracy.md: how far forecasts are off, what was fitted on what, and where they are wrong.
/// Figures come from a validation and from the fitted profiles, sentences from the catalogue.
#pragma once

#include <string>
#include <vector>

#include "profiles/tables/tables.h"
#include "simulator/base/result.h"
#include "validation/runs/effects.h"
#include "validation/runs/validate.h"
#include "validation/v1/accuracy.pb.h"

namespace stepcast {

/// Numbers of a profile that were fitted to runs.
struct FittedNumbers {
  std::string file;  ///< From the root of the repository.
  Provenance provenance;
  std::vector<ParameterRow> parameters;
};

struct AccuracyFacts {
  std::vector<FittedNumbers> by_hand;
  std::vector<FittedNumbers> calibrated;  ///< By `stepcast calibrate`; one framework on one device.
  v1::AccuracyNotes notes;
  v1::PublishedErrorFile published;
  EffectCatalogue effects;
};

/// From the shipped profiles and validation/catalogue.
Result<AccuracyFacts> LoadAccuracyFacts();

/// Markdown. The same input gives the same bytes.
std::string AccuracyDocument(const std::vector<ValidationSet>& sets, const AccuracyFacts& facts);

}  // namespace stepcast
