/// \file
/// Measured tables: how long kernels, collectives and launches took on a real device, each row with
/// its provenance.
///
/// A `.profile` file is text that people can review and diff:
///
///     # stepcast profile 1
///     [group]
///     kind = gemm
///     device = a100-sxm4-80gb
///     source = organisation/repository@commit
///     licence = Apache-2.0
///     columns = dtype,layout,m,n,k,batch,time_us
///     [rows]
///     bf16,TN,64,128,256,1,3.21
///
/// A file holds any number of groups; a group is one kind of row on one device from one source.
/// Keys: `kind`, `device`, `source`, `licence` and `columns` are required; `path`, `software`,
/// `method`, `fabric`, `note` and `rows` (how many rows follow, checked) may be left out. Blank
/// lines and lines that start with `#` are skipped. Lines end in LF or CRLF, the last one too: a
/// file without it was cut off. Within format 1 kinds and names are only added; a program that does
/// not know one says so instead of leaving rows out. Sources and licences of the shipped files:
/// `profiles/data/README.md`.
///
/// Everything is checked at load, so that users of a `Tables` need not check again: times are
/// finite and above zero, extents at least 1, names known.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/base/result.h"
#include "simulator/program/dtype.h"
#include "simulator/program/op.h"

namespace stepcast {

/// Which columns a group has.
enum class TableKind : std::uint8_t {
  kGemm,
  kAttention,
  kOperator,
  kCollective,
  kBandwidth,
  kLaunch,
  kParameter,
  kGemmAccumulate,  ///< Columns of kGemm; the product is added to an fp32 output.
  /// Columns of kCollective, both: what a CPU core spends on a collective between cores, to copy
  /// what its rank puts in, and to make the result of what all have put in. The link between is not
  /// in them.
  kCollectivePut,
  kCollectiveTake,
  kTiledGemm,  ///< Of CPU cores: a product in loops of stepcast's own, see `Tiling`.
};

/// Where the rows of one group come from. Texts that the file does not give are empty.
struct Provenance {
  std::string file;      ///< As passed to `LoadTables`.
  int line = 0;          ///< Of `[group]` in that file.
  TableKind kind{};      ///< Which table the rows are in.
  std::string device;    ///< Key in the hardware catalogue, such as "a100-sxm4-80gb".
  std::string source;    ///< "organisation/repository@commit", or the command that measured.
  std::string path;      ///< Within the source.
  std::string licence;   ///< SPDX identifier.
  std::string software;  ///< Framework, library and driver versions.
  std::string method;    ///< How it was measured, chosen and derived.
  std::string fabric;    ///< What joins the GPUs of a collective, in free text.
  std::string note;      ///< What a reader should know before trusting the rows.
};

/// Memory-bound kernels. `rows` x `cols` is the shape of the output unless a line says otherwise.
enum class TableOperator : std::uint8_t {
  kLayerNorm,
  kRmsNorm,
  kFusedAddRmsNorm,  ///< Residual addition and RMS norm in one kernel; writes both results.
  kSoftmax,
  kGelu,
  kRelu,
  kSquaredRelu,
  kTanh,
  kSiluAndMul,   ///< Reads 2 x `cols`.
  kGeluAndMul,   ///< Reads 2 x `cols`.
  kResidualAdd,  ///< Two tensors in, one out.
  kAdd,          ///< Tensor and tensor.
  kMul,
  kDiv,
  kPow,
  kAddScalar,  ///< Tensor and scalar.
  kMulScalar,
  kDivScalar,
  kPowScalar,
  kDropout,
  kRope,          ///< Queries and keys: `cols` is (query + key heads) x head size.
  kEmbedding,     ///< `cols` is the width; `extra` the number of rows of the table.
  kCrossEntropy,  ///< `cols` is the vocabulary.
  kBiasDropoutAdd,
  kBias,        ///< One row added to all rows.
  kCopy,        ///< Transpose or any other re-layout.
  kCast,        ///< From the row's data type to one of `extra` bytes.
  kColumnSum,   ///< `rows` x `cols` is the input.
  kAccumulate,  ///< Gradient added to an fp32 gradient.
  kFill,
  kScale,       ///< In place, by a scalar.
  kNormReduce,  ///< `rows` x `cols` is the input.
  kAdam,        ///< `rows` x `cols` parameters; `extra` bytes read and written for each, if given.
};

/// Which collective, with the byte convention of nccl-tests (see `CollectiveRow::bytes`).
enum class TableCollective : std::uint8_t {
  kAllReduce,
  kAllGather,
  kReduceScatter,
  kAllToAll,
  kSendReceive,
};

struct GemmRow {
  DType dtype{};
  GemmLayout layout{};
  std::uint16_t group = 0;  ///< Index into `Tables::groups`, as in all rows.
  std::int32_t m = 0;       ///< Tokens, in a linear layer forward.
  std::int32_t n = 0;       ///< Output features.
  std::int32_t k = 0;       ///< Input features.
  std::int32_t batch = 0;   ///< Independent products.
  double time_us = 0;
};

struct TiledGemmRow {
  Tiling tiling;
  GemmRow gemm;
};

struct AttentionRow {
  DType dtype{};
  Pass pass{};
  bool causal = false;
  std::uint16_t group = 0;
  std::int32_t batch = 0;
  std::int32_t q_seq = 0;
  std::int32_t kv_seq = 0;
  std::int32_t q_heads = 0;  ///< A multiple of `kv_heads`.
  std::int32_t kv_heads = 0;
  std::int32_t head_dim = 0;
  double time_us = 0;
  std::string kernel;  ///< Family of the implementation: "flash", "flash3", "cudnn", "unfused", ...
};

struct OperatorRow {
  DType dtype{};
  TableOperator op{};
  Pass pass{};
  std::uint16_t group = 0;
  std::int64_t rows = 0;
  std::int64_t cols = 0;
  std::int64_t extra = 0;  ///< See `TableOperator`; 0 where it means nothing.
  double time_us = 0;
  std::string impl;  ///< Implementation: "eager", "liger", "cudnn", ...
};

struct CollectiveRow {
  TableCollective collective{};
  std::uint16_t group = 0;
  std::int32_t gpus = 0;   ///< Members, at least 2.
  std::int32_t nodes = 0;  ///< At most `gpus`.
  /// all_reduce: the buffer. all_gather: the whole output. reduce_scatter: the whole input.
  /// alltoall: the send buffer of one member. sendrecv: the message.
  std::int64_t bytes = 0;
  double time_us = 0;
};

struct BandwidthRow {
  std::string pattern;  ///< "read", "copy", "triad", ...
  std::uint16_t group = 0;
  double occupancy_percent = 0;
  double gigabytes_per_s = 0;  ///< Bytes read plus bytes written.
};

struct LaunchRow {
  std::string what;  ///< "back_to_back_launch", "graph_launch", ...
  std::uint16_t group = 0;
  double value_us = 0;
};

/// A fitted number.
struct ParameterRow {
  std::string name;
  std::string unit;
  std::string meaning;
  std::uint16_t group = 0;
  double value = 0;
  std::optional<double> low;  ///< At most `value`; absent when the fit gives no interval.
  std::optional<double> high;
  int line = 0;  ///< In its group's file.
};

/// All rows of the files given to `LoadTables`, in the order of the files.
struct Tables {
  std::vector<Provenance> groups;
  std::vector<GemmRow> gemm;
  std::vector<AttentionRow> attention;
  std::vector<OperatorRow> operators;
  std::vector<CollectiveRow> collectives;
  std::vector<BandwidthRow> bandwidth;
  std::vector<LaunchRow> launch;
  std::vector<ParameterRow> parameters;
  std::vector<GemmRow> gemm_accumulate;  ///< `dtype` is that of the operands.
  std::vector<CollectiveRow> collective_put;
  std::vector<CollectiveRow> collective_take;
  std::vector<TiledGemmRow> tiled_gemm;

  std::size_t row_count() const {
    return gemm.size() + gemm_accumulate.size() + attention.size() + operators.size() +
           collectives.size() + collective_put.size() + collective_take.size() + bandwidth.size() +
           launch.size() + parameters.size() + tiled_gemm.size();
  }
};

/// All rows of `own`, and of `others` those about what it says nothing: products and attention of
/// other data types and passes, operators of another kind, type, pass or implementation,
/// collectives between other numbers of GPUs and nodes, bandwidths, launches and parameters of
/// other names.
Result<Tables> MergeTables(const Tables& own, const Tables& others);

/// As written in files, such as "gemm", "TN", "fwd", "layer_norm", "all_reduce".
std::string_view Name(TableKind kind);
std::string_view Name(GemmLayout layout);
std::string_view Name(Pass pass);
std::string_view Name(TableOperator op);
std::string_view Name(TableCollective collective);

/// The columns of a kind, in the order in which rows give them.
std::span<const std::string_view> Columns(TableKind kind);

/// Whether a file could hold this row, a line without its end. kInvalidInput says what is wrong,
/// and in which column, but not where.
Result<void> CheckRow(TableKind kind, std::string_view row);

/// Reads and merges files. kNotFound or kIo when one cannot be read; kInvalidInput as
/// "FILE:LINE: what was found, what was wanted" for the first mistake.
Result<Tables> LoadTables(std::span<const std::string> paths);

/// The same for text that is already in memory; `file` is the name used in errors and provenance.
Result<Tables> ParseTables(std::string_view text, const std::string& file);

/// Every `*.profile` below a directory, sorted by path, so that the order does not depend on the
/// file system. kNotFound when the directory does not exist; an empty list is not an error.
Result<std::vector<std::string>> FindProfiles(const std::string& directory);

/// Where the shipped profiles are: `$STEPCAST_DATA_DIR/profiles/data` when that variable is set and
/// not empty, else the source tree that this library was built from. One folder per device.
std::string DefaultProfileDirectory();

/// A user's own profiles, which come before those that ship: the directory that the environment
/// variable STEPCAST_PROFILES names, with one folder per device, or empty.
std::string OwnProfileDirectory();

}  // namespace stepcast
