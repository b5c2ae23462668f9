#include "strategies/recommender/recommender.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace stepcast {
namespace {

constexpr double kMostWeights = 1e15;
constexpr std::int64_t kMostTables = 100'000;
constexpr std::int64_t kMostLookups = 10'000'000;

/// The tables of all ranks together.
struct Tables {
  std::int64_t count = 0;
  std::int64_t rows = 0;
  std::int64_t lookups = 0;  ///< Rows that one sample reads.
};

SampleOp Fixed(OpKind kind, Pass pass, std::int64_t rows, std::int64_t cols, std::int64_t extra) {
  SampleOp op;
  op.op = Op::Rowwise(kind, DType::kFp32, pass, rows, cols, extra);
  op.fixed_type = true;
  return op;
}

SampleOp Exchange(std::int64_t elements) {
  SampleOp op;
  op.op = Op::Communication(OpKind::kAllToAll, DType::kBf16, Bytes(elements), GroupId::kNone);
  op.role = SampleOp::Role::kExchangeBeside;
  return op;
}

void Append(std::vector<SampleOp>& to, const std::vector<SampleOp>& ops) {
  to.insert(to.end(), ops.begin(), ops.end());
}

/// The first unit. Its parts have an order of their own backward: the gradients of rows are on
/// their way beside the bottom MLP's backward.
OperatorUnit Front(const v1::Recommender& message, const Tables& tables) {
  const std::int64_t width = message.embedding_dimension();
  UnitWriter bottom("bottom MLP");
  std::int64_t in = message.dense_features();
  for (int i = 0; i < message.bottom_mlp_size(); ++i) {
    bottom.Linear(1, in, message.bottom_mlp(i), /*bias=*/true, /*of_input=*/i == 0);
    bottom.Rowwise(OpKind::kScale, 1, message.bottom_mlp(i), /*keeps=*/false);  // ReLU
    in = message.bottom_mlp(i);
  }
  OperatorUnit unit = std::move(bottom).Take(message.dense_features(), width);
  unit.name = "tables, bottom MLP and interaction";
  unit.table_parameters = tables.rows * width;
  unit.table_states = tables.rows;

  const std::int64_t features = tables.count + 1;
  const std::int64_t pairs = features * (features - 1) / 2;
  UnitWriter interaction("interaction");
  interaction.Rowwise(OpKind::kCopy, features, width, /*keeps=*/false);  // side by side
  SampleOp product;
  product.op = Op::Gemm(DType::kBf16, GemmLayout::kTN, features, features, width);
  product.batch_dimension = 3;
  interaction.ForwardOnly(product);
  // Both operands are the same: their gradient is that of the products and its transpose, times it.
  product.op = Op::Gemm(DType::kBf16, GemmLayout::kNN, features, width, features);
  interaction.BackwardOnly(product);
  SampleOp add;
  add.op = Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, features, features);
  interaction.BackwardOnly(add);
  // The pairs below the diagonal, behind the dense features.
  interaction.Rowwise(OpKind::kCopy, 1, pairs + width, /*keeps=*/false);
  interaction.Keep(features * width);
  OperatorUnit pairing = std::move(interaction).Take(features * width, pairs + width);

  std::vector<SampleOp> forward;
  // Reads rows and writes their sums: as much traffic as so many rows read and written.
  const std::int64_t pooled = (tables.lookups + tables.count + 1) / 2;
  forward.push_back(Fixed(OpKind::kEmbedding, Pass::kForward, pooled, width, 0));
  forward.push_back(Exchange(tables.count * width));
  Append(forward, unit.forward);
  pairing.forward.front().joins = true;
  Append(forward, pairing.forward);

  std::vector<SampleOp> backward = pairing.backward;
  backward.push_back(Exchange(tables.count * width));
  Append(backward, unit.backward);
  // The gradient of each row that was read, sorted by row, then rows and their states rewritten.
  SampleOp sort = Fixed(OpKind::kCopy, Pass::kBackward, tables.lookups, 2, 0);
  sort.joins = true;
  backward.push_back(sort);
  // Of the three passes over a row one reads the gradient, which is that of the sum.
  const std::int64_t rewritten = (2 * tables.lookups + tables.count + 2) / 3;
  backward.push_back(Fixed(OpKind::kEmbedding, Pass::kBackward, rewritten, width, 0));

  unit.forward = std::move(forward);
  unit.backward = std::move(backward);
  unit.activations += pairing.activations + tables.lookups;
  unit.input = message.dense_features() + tables.lookups;
  unit.output = pairs + width;
  return unit;
}

}  // namespace

Result<OperatorModel> CreateRecommender(const v1::Recommender& message, const SourceMap& source,
                                        const std::string& prefix) {
  const std::int64_t width = message.embedding_dimension();
  if (message.bottom_mlp_size() == 0 ||
      message.bottom_mlp(message.bottom_mlp_size() - 1) != width) {
    return InvalidInput(fmt::format(
        "{}: the last layer of the bottom MLP is {} wide, wanted embedding_dimension, {}: its "
        "output is multiplied with the rows of tables",
        source.Location(FieldPath(prefix, "bottom_mlp")),
        message.bottom_mlp_size() == 0 ? 0 : message.bottom_mlp(message.bottom_mlp_size() - 1),
        width));
  }
  Tables tables;
  double weights = 0;
  for (const v1::EmbeddingTable& table : message.tables()) {
    const std::int64_t count = std::max(1, table.count());
    weights +=
        static_cast<double>(table.rows()) * static_cast<double>(count) * static_cast<double>(width);
    tables.count += count;
    tables.lookups += count * std::max(1, table.lookups());
    if (weights > kMostWeights || tables.count > kMostTables || tables.lookups > kMostLookups) {
      return InvalidInput(
          fmt::format("{}: more than 1e15 weights, 100000 tables or 10 million rows "
                      "for a sample",
                      source.Location(FieldPath(prefix, "tables"))));
    }
    tables.rows += count * table.rows();
  }
  OperatorModel model;
  model.description = "recommender";
  OperatorUnit front = Front(message, tables);
  std::int64_t in = front.output;
  model.before.push_back(model.AddKind(std::move(front)));
  for (int i = 0; i < message.top_mlp_size(); ++i) {
    const std::int64_t out = message.top_mlp(i);
    UnitWriter w(fmt::format("top layer of {}", out));
    w.Linear(1, in, out, /*bias=*/true);
    if (i + 1 < message.top_mlp_size()) {
      w.Rowwise(OpKind::kScale, 1, out, /*keeps=*/false);  // ReLU
    }
    model.layers.push_back(model.AddKind(std::move(w).Take(in, out)));
    in = out;
  }
  UnitWriter loss("loss");
  loss.Loss(in);
  model.after.push_back(model.AddKind(std::move(loss).Take(in, in)));
  return model;
}

}  // namespace stepcast
