/// \file
/// Reads exports of Nsight Systems in SQLite: `nsys export --type sqlite`.
///
/// Tables come and go with what was traced, and columns with versions (schemas of 2020 to 2026,
/// 1.x to 3.x), so all but times and names are optional. Rows are read one by one in the order of
/// their table, never sorted by SQLite, and the file is opened read only and never written. Memory
/// is that of the Recording, about as much as the rows that it holds take in the file.
///
/// Taken are kernels, copies and fills, calls of runtime and driver, synchronisations, and ranges
/// of NVTX that were pushed and popped. A range is an operator where its name is one of PyTorch's
/// `emit_nvtx`: with a sequence number or a name in namespaces, such as
/// "aten::mm, op_id = 42, sizes = [[128, 1024], [1024, 4096]]". A device's number is that of the
/// GPU in the machine, not that of the process, where the file tells.
#pragma once

#include <string>
#include <string_view>

#include "profiles/recording/recording.h"
#include "simulator/base/result.h"

namespace stepcast {

/// kNotFound, kIo or kInvalidInput: no such file, no whole database, no export, one without
/// kernels, or a value that cannot be, by table, row and column. Severe diagnostics of the tool
/// are in `left`.
Result<Recording> ReadNsightExport(const std::string& path);

/// The same of a database that is in memory; `name` is used in messages.
Result<Recording> ReadNsightExportBytes(std::string_view bytes, const std::string& name);

}  // namespace stepcast
