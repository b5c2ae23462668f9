#include "strategies/convolution/convolution.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace stepcast {
namespace {

/// A known network, written out.
struct Known {
  const char* name;
  std::array<int, 5> repeats;  ///< By stage; ResNet has four.
  int groups = 1;              ///< Of bottlenecks.
  int squeeze_ratio = 0;
};
constexpr std::array<Known, 7> kKnown = {{{"resnet-50", {3, 4, 6, 3, 0}},
                                          {"resnet-101", {3, 4, 23, 3, 0}},
                                          {"resnet-152", {3, 8, 36, 3, 0}},
                                          {"resnext-101-32x4d", {3, 4, 23, 3, 0}, 32},
                                          {"se-resnext-101-32x4d", {3, 4, 23, 3, 0}, 32, 16},
                                          {"vgg-16", {2, 2, 3, 3, 3}},
                                          {"vgg-19", {2, 2, 4, 4, 4}}}};

/// Stages of a known network (tables 1 of arXiv 1512.03385, 1611.05431, 1709.01507 and 1409.1556).
v1::Convolutional WriteOut(const Known& known) {
  v1::Convolutional written;
  if (std::string_view(known.name).starts_with("vgg")) {
    for (std::size_t i = 0; i < known.repeats.size(); ++i) {
      v1::ConvolutionStage& stage = *written.add_stages();
      stage.set_block(v1::CONVOLUTION_BLOCK_PLAIN);
      stage.set_repeat(known.repeats[i]);
      stage.set_channels(std::min(512, 64 << i));
      stage.set_pool(2);
    }
    written.add_linear(4096);
    written.add_linear(4096);
    written.set_batch_norm(false);
    written.set_global_pool(false);
    return written;
  }
  v1::ConvolutionStage& stem = *written.add_stages();
  stem.set_block(v1::CONVOLUTION_BLOCK_PLAIN);
  stem.set_channels(64);
  stem.set_kernel(7);
  stem.set_stride(2);
  stem.set_pool(3);
  stem.set_pool_stride(2);
  for (std::size_t i = 0; i < 4; ++i) {
    v1::ConvolutionStage& stage = *written.add_stages();
    stage.set_block(v1::CONVOLUTION_BLOCK_BOTTLENECK);
    stage.set_repeat(known.repeats[i]);
    stage.set_channels(256 << i);
    stage.set_stride(i == 0 ? 1 : 2);
    if (known.groups > 1) {
      // Of 4 channels each in the first stage.
      stage.set_groups(known.groups);
      stage.set_inner_channels((4 * known.groups) << i);
    }
    if (known.squeeze_ratio > 0) stage.set_squeeze_ratio(known.squeeze_ratio);
  }
  return written;
}

/// What a block sees of its input.
struct Image {
  std::int64_t size = 1;
  std::int64_t channels = 1;
  std::int64_t elements() const { return size * size * channels; }
};

class NetworkMaker {
 public:
  NetworkMaker(const v1::Convolutional& written, std::string description) : written_(written) {
    model_.description = std::move(description);
    batch_norm_ = !written.has_batch_norm() || written.batch_norm();
  }

  Result<OperatorModel> Make(const SourceMap& source, const std::string& prefix) {
    image_ = {written_.image_size() > 0 ? written_.image_size() : 224,
              written_.channels() > 0 ? written_.channels() : 3};
    for (int i = 0; i < written_.stages_size(); ++i) {
      const v1::ConvolutionStage& stage = written_.stages(i);
      const std::string at = FieldPath(prefix, fmt::format("stages[{}]", i));
      const std::int64_t groups = std::max(1, stage.groups());
      if (stage.block() == v1::CONVOLUTION_BLOCK_PLAIN && i == 0 && groups > 1) {
        return InvalidInput(fmt::format("{}: the channels of the image cannot be split in groups",
                                        source.Location(at + ".groups")));
      }
      const std::int64_t split = stage.block() == v1::CONVOLUTION_BLOCK_BOTTLENECK
                                     ? InnerChannels(stage)
                                     : std::int64_t{stage.channels()};
      const bool of_input = stage.block() != v1::CONVOLUTION_BLOCK_BOTTLENECK;
      if (split % groups != 0 || (of_input && image_.channels % groups != 0)) {
        return InvalidInput(fmt::format("{}: {} groups do not divide {} channels",
                                        source.Location(at + ".groups"), groups,
                                        split % groups != 0 ? split : image_.channels));
      }
      for (int r = 0; r < std::max(1, stage.repeat()); ++r) {
        const bool last = r + 1 == std::max(1, stage.repeat());
        AddBlock(stage, r == 0 ? std::max(1, stage.stride()) : 1, last ? stage.pool() : 0);
      }
    }
    AddHead();
    return std::move(model_);
  }

 private:
  static std::int64_t InnerChannels(const v1::ConvolutionStage& stage) {
    return stage.inner_channels() > 0 ? stage.inner_channels() : std::max(1, stage.channels() / 4);
  }

  // A convolution with its norm or bias, and ReLU in a pass of either. `of_input`: it reads the
  // image, whose gradient nobody needs.
  Image Convolve(UnitWriter& w, const Image& in, std::int64_t out, std::int64_t kernel,
                 std::int64_t stride, std::int64_t groups, bool of_input,
                 bool residual = false) const {
    UnitWriter::Convolution shape{in.size, in.channels, out, kernel, stride, groups};
    shape.bias = !batch_norm_;
    shape.of_input = of_input;
    w.Convolve(shape);
    const Image result{shape.output_size(), out};
    const std::int64_t pixels = result.size * result.size;
    if (batch_norm_) {
      w.BatchNorm(pixels, out, residual);
    } else if (residual) {
      w.Rowwise(OpKind::kAdd, pixels, out, /*keeps=*/false);
    } else {
      w.Rectify(pixels, out);
    }
    return result;
  }

  // Squeeze-and-excitation (arXiv 1709.01507, section 3): the mean of each channel through two
  // linear layers, whose output scales the channel.
  static void Excite(UnitWriter& w, const Image& image, std::int64_t ratio) {
    const std::int64_t inner = std::max<std::int64_t>(1, image.channels / ratio);
    const std::int64_t pixels = image.size * image.size;
    w.Pool({image.size, image.size, image.size, /*mean=*/true}, image.channels);
    w.Linear(1, image.channels, inner, /*bias=*/true);
    w.Rowwise(OpKind::kScale, 1, inner, /*keeps=*/false);  // ReLU
    w.Linear(1, inner, image.channels, /*bias=*/true);
    w.Rowwise(OpKind::kScale, 1, image.channels, /*keeps=*/true);  // sigmoid
    w.Rowwise(OpKind::kScale, pixels, image.channels, /*keeps=*/true);
  }

  void AddBlock(const v1::ConvolutionStage& stage, std::int64_t stride, std::int64_t pool) {
    const std::int64_t kernel = stage.kernel() > 0 ? stage.kernel() : 3;
    const std::int64_t groups = std::max(1, stage.groups());
    const std::int64_t out = stage.channels();
    const std::int64_t inner = InnerChannels(stage);
    const Image in = image_;
    const bool first = model_.before.empty();
    // Blocks of the same shape are one kind.
    const auto key =
        std::make_tuple(static_cast<int>(stage.block()), in.size, in.channels, out, inner, kernel,
                        stride, groups, pool, stage.pool_stride(), stage.squeeze_ratio());
    UnitWriter w(fmt::format("{} channels at {} x {}", out, in.size, in.size));
    const bool projects = stride > 1 || in.channels != out;
    switch (stage.block()) {
      case v1::CONVOLUTION_BLOCK_BOTTLENECK: {
        Image image = Convolve(w, in, inner, 1, 1, 1, first);
        image = Convolve(w, image, inner, kernel, stride, groups, /*of_input=*/false);
        if (projects) Convolve(w, in, out, 1, stride, 1, first);
        image_ = Convolve(w, image, out, 1, 1, 1, /*of_input=*/false, /*residual=*/true);
        if (stage.squeeze_ratio() > 0) Excite(w, image_, stage.squeeze_ratio());
        break;
      }
      case v1::CONVOLUTION_BLOCK_BASIC: {
        const Image image = Convolve(w, in, out, kernel, stride, groups, first);
        if (projects) Convolve(w, in, out, 1, stride, 1, first);
        image_ = Convolve(w, image, out, kernel, 1, groups, /*of_input=*/false, /*residual=*/true);
        break;
      }
      default:
        image_ = Convolve(w, in, out, kernel, stride, groups, first);
    }
    const bool branches = stage.block() == v1::CONVOLUTION_BLOCK_BOTTLENECK ||
                          stage.block() == v1::CONVOLUTION_BLOCK_BASIC;
    if (branches && !first) {
      // Backward the gradients of both branches are added up.
      SampleOp add;
      add.op =
          Op::Rowwise(OpKind::kAdd, DType::kBf16, Pass::kBackward, in.size * in.size, in.channels);
      w.BackwardLast(add);
    }
    if (pool > 0) {
      const std::int64_t step = stage.pool_stride() > 0 ? stage.pool_stride() : pool;
      const UnitWriter::Pooling shape{image_.size, pool, step};
      w.Pool(shape, image_.channels);
      image_.size = shape.output_size();
    }
    const auto found = known_.find(key);
    const int kind = !first && found != known_.end()
                         ? found->second
                         : model_.AddKind(std::move(w).Take(in.elements(), image_.elements()));
    known_.emplace(key, kind);
    (first ? model_.before : model_.layers).push_back(kind);
  }

  void AddHead() {
    const std::int64_t classes = written_.classes() > 0 ? written_.classes() : 1000;
    std::int64_t width = image_.elements();
    const bool average = !written_.has_global_pool() || written_.global_pool();
    std::vector<std::int64_t> widths(written_.linear().begin(), written_.linear().end());
    const auto pool = [&](UnitWriter& w) {
      if (!average || width != image_.elements()) return;
      w.Pool({image_.size, image_.size, image_.size, /*mean=*/true}, image_.channels);
      width = image_.channels;
    };
    for (const std::int64_t next : widths) {
      UnitWriter w(fmt::format("linear layer of {}", next));
      const std::int64_t in = width;
      pool(w);
      w.Linear(1, width, next, /*bias=*/true);
      w.Rectify(1, next);
      w.Dropout(1, next);  // as in VGG
      model_.layers.push_back(model_.AddKind(std::move(w).Take(in, next)));
      width = next;
    }
    UnitWriter w("output layer");
    const std::int64_t in = width;
    if (widths.empty()) pool(w);
    w.Linear(1, width, classes, /*bias=*/true);
    w.Loss(classes);
    model_.after.push_back(model_.AddKind(std::move(w).Take(in, classes)));
  }

  const v1::Convolutional& written_;
  OperatorModel model_;
  Image image_;
  bool batch_norm_ = true;
  std::map<std::tuple<int, std::int64_t, std::int64_t, std::int64_t, std::int64_t, std::int64_t,
                      std::int64_t, std::int64_t, std::int64_t, int, int>,
           int>
      known_;
};

}  // namespace

Result<OperatorModel> CreateConvolutional(const v1::Convolutional& message, const SourceMap& source,
                                          const std::string& prefix) {
  if (message.name().empty() == (message.stages_size() == 0)) {
    return InvalidInput(fmt::format("{}: give the name of a known network or stages{}",
                                    source.Location(prefix),
                                    message.name().empty() ? "" : ", not both"));
  }
  v1::Convolutional written;
  if (!message.name().empty()) {
    std::vector<std::string> names;
    for (const Known& known : kKnown) {
      names.emplace_back(known.name);
      if (message.name() == known.name) written = WriteOut(known);
    }
    if (written.stages_size() == 0) {
      const std::string near = NearestName(message.name(), names);
      return InvalidInput(fmt::format(
          "{}: unknown network \"{}\"; wanted {}{}, or stages",
          source.Location(FieldPath(prefix, "name")), message.name(), fmt::join(names, ", "),
          near.empty() ? "" : fmt::format(" (did you mean {}?)", near)));
    }
  }
  if (message.linear_size() > 0) written.clear_linear();
  written.MergeFrom(message);
  // The first stage's first block stands before the layers, so there must be another.
  int blocks = -1;
  for (const v1::ConvolutionStage& stage : written.stages()) blocks += std::max(1, stage.repeat());
  if (blocks + written.linear_size() < 1) {
    return InvalidInput(
        fmt::format("{}: a network needs two blocks at least, or one and a linear "
                    "layer",
                    source.Location(FieldPath(prefix, "stages"))));
  }
  return NetworkMaker(written, message.name().empty() ? "convolutional network" : message.name())
      .Make(source, prefix);
}

}  // namespace stepcast
