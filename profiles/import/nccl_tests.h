/// \file
/// Logs of nccl-tests, text or JSON, as rows of a collective profile.
///
/// Layouts of the text from 2017 to 2026 (NVIDIA/nccl-tests, src/common.cu and util.cu): columns
/// named "res" (times in milliseconds), "error" and "#wrong", with and without statistics of
/// iterations. Several runs may follow each other in one log, with other lines between. Rows are
/// taken out of place, with the sizes that nccl-tests prints (`CollectiveRow::bytes`); of repeated
/// sizes the median. Rows whose time is not size over algorithm bandwidth, or of another data type
/// or operation than the first of their collective, are left.
#pragma once

#include <string>
#include <string_view>

#include "hardware/topology/catalogue.h"
#include "profiles/import/imported_profile.h"
#include "simulator/base/result.h"

namespace stepcast {

struct NcclTestsOptions {
  std::string device{};  ///< Of the catalogue; empty: as the log names the GPU.
  std::string
      collective{};       ///< Such as "all_gather", for logs that do not say; empty: as they say.
  std::string licence{};  ///< Of the rows, for the profile.
  std::string fabric{};   ///< What joins the GPUs, for the profile.
  bool allow_incomplete = false;  ///< Take what is whole of a run that was cut off.
};

/// `name` is that of the file. kInvalidInput: nothing that is known, a row that is broken, a run
/// that was cut off, a list of ranks with gaps or repetitions, two kinds of GPU, ranks or a
/// collective that nothing tells.
Result<ImportedProfile> ImportNcclTests(std::string_view text, const std::string& name,
                                        const Catalogue& catalogue,
                                        const NcclTestsOptions& options);

}  // namespace stepcast
