#include "strategies/convolution/convolution.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <string>

namespace stepcast {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

Result<OperatorModel> Create(const std::string& yaml) {
  v1::Convolutional message;
  const Result<SourceMap> source = LoadMessageFromYaml(yaml, "net.yaml", message);
  EXPECT_TRUE(source.has_value()) << source.error().message;
  return CreateConvolutional(message, *source, "");
}

OperatorModel CreateOrDie(const std::string& yaml) {
  const auto model = Create(yaml);
  EXPECT_TRUE(model.has_value()) << model.error().message;
  return model.value_or(OperatorModel{});
}

std::string Complaint(const std::string& yaml) {
  const auto model = Create(yaml);
  return model.has_value() ? "accepted" : model.error().message;
}

double GigaMultiplyAdds(const OperatorModel& model) { return model.forward_flops().count() / 2e9; }

// Totals of the weights that torchvision publishes (pytorch.org/vision, "Models and pre-trained
// weights"), and its count of multiply-adds for an image of 224 x 224.
TEST(ConvolutionTest, KnownNetworksHaveThePublishedSizes) {
  struct Published {
    const char* name;
    std::int64_t parameters;
    double multiply_adds;
  };
  for (const Published& net :
       {Published{"resnet-50", 25'557'032, 4.09}, Published{"resnet-101", 44'549'160, 7.80},
        Published{"resnet-152", 60'192'808, 11.51}, Published{"vgg-16", 138'357'544, 15.47},
        Published{"vgg-19", 143'667'240, 19.63}}) {
    const OperatorModel model = CreateOrDie(std::string("name: ") + net.name);
    EXPECT_EQ(model.parameters(), net.parameters) << net.name;
    EXPECT_NEAR(GigaMultiplyAdds(model), net.multiply_adds, 0.01) << net.name;
  }
}

// The total of PyTorch Image Models (timm) for resnext101_32x4d.
TEST(ConvolutionTest, ResNeXtHasThePublishedSize) {
  EXPECT_EQ(CreateOrDie("name: resnext-101-32x4d").parameters(), 44'177'704);
}

// Of each of 33 blocks with C channels, two linear layers of C x C/16 with biases: 3 of 256, 4 of
// 512, 23 of 1024 and 3 of 2048 (arXiv 1709.01507, section 3).
TEST(ConvolutionTest, SqueezeAndExcitationAddsTwoLinearLayersToABlock) {
  std::int64_t added = 0;
  const std::array<std::int64_t, 4> repeats = {3, 4, 23, 3};
  for (std::size_t i = 0; i < repeats.size(); ++i) {
    const std::int64_t channels = 256 << i;
    added += repeats[i] * (2 * channels * (channels / 16) + channels + channels / 16);
  }
  EXPECT_EQ(CreateOrDie("name: se-resnext-101-32x4d").parameters(),
            CreateOrDie("name: resnext-101-32x4d").parameters() + added);
}

// conv2_x of table 1 of arXiv 1512.03385: 3 blocks, the first with a projection.
TEST(ConvolutionTest, BlocksOfOneShapeAreOneKind) {
  const OperatorModel model = CreateOrDie("name: resnet-50");
  EXPECT_EQ(model.before.size(), 1U);
  ASSERT_EQ(model.layers.size(), 16U);
  EXPECT_NE(model.layers[0], model.layers[1]);
  EXPECT_EQ(model.layers[1], model.layers[2]);
  EXPECT_EQ(model.kinds[static_cast<std::size_t>(model.layers[2])].output, 56 * 56 * 256);
  EXPECT_EQ(model.kinds[static_cast<std::size_t>(model.layers[15])].output, 7 * 7 * 2048);
}

// Gradients of input and weights are as much work as forward, but for the image's.
TEST(ConvolutionTest, BackwardIsTwiceForwardButForTheFirstConvolution) {
  const OperatorModel model = CreateOrDie("name: vgg-16");
  double backward = 0;
  for (const auto* part : {&model.before, &model.layers, &model.after}) {
    for (const int kind : *part) {
      for (const SampleOp& op : model.kinds[static_cast<std::size_t>(kind)].backward) {
        backward += ArithmeticWork(op.op).count();
      }
    }
  }
  const double first = 2.0 * 224 * 224 * 64 * 27;
  EXPECT_DOUBLE_EQ(backward, 2 * model.forward_flops().count() - first);
}

// The first block has two convolutions of the image, on either branch, and one behind: of the image
// nobody needs the gradient, of what is between them everybody does.
TEST(ConvolutionTest, OnlyTheImageHasNoGradient) {
  const OperatorModel model =
      CreateOrDie("stages: [{block: basic, channels: 8}, {block: plain, channels: 8}]");
  const OperatorUnit& first = model.kinds[static_cast<std::size_t>(model.before[0])];
  const auto count = [&](const auto& wanted) {
    return std::count_if(first.backward.begin(), first.backward.end(),
                         [&](const SampleOp& sample) { return wanted(sample.op); });
  };
  EXPECT_EQ(
      count([](const Op& op) { return op.kind == OpKind::kGemm && op.layout == GemmLayout::kNN; }),
      1);
  EXPECT_EQ(
      count([](const Op& op) { return op.kind == OpKind::kGemm && op.layout == GemmLayout::kNT; }),
      3);
}

// 8 x 8 images of one channel: 3 x 3 to 4 channels with stride 2, then linear to 2 classes.
TEST(ConvolutionTest, StagesAreAsWritten) {
  const OperatorModel model = CreateOrDie(
      "image_size: 8\nchannels: 1\nclasses: 2\nlinear: [5]\nbatch_norm: no\nglobal_pool: no\n"
      "stages: [{block: plain, channels: 4, stride: 2}]");
  EXPECT_EQ(model.parameters(), (9 * 4 + 4) + (4 * 4 * 4 * 5 + 5) + (5 * 2 + 2));
  EXPECT_DOUBLE_EQ(model.forward_flops().count(), 2.0 * (16 * 9 * 4 + 64 * 5 + 5 * 2));
}

TEST(ConvolutionTest, GroupsDivideTheWork) {
  const std::string plain =
      "stages: [{block: plain, channels: 64}, {block: bottleneck, channels: 256";
  const OperatorModel whole = CreateOrDie(plain + "}]");
  const OperatorModel split = CreateOrDie(plain + ", groups: 4}]");
  // The windowed convolution of 64 to 64 channels has a quarter of the weights.
  EXPECT_EQ(whole.parameters() - split.parameters(), 9 * 64 * 64 * 3 / 4);
}

TEST(ConvolutionTest, ErrorsNameTheLineAndTheCure) {
  EXPECT_THAT(Complaint("name: resnet-51"),
              StartsWith("net.yaml:1: unknown network \"resnet-51\"; wanted resnet-50"));
  EXPECT_THAT(Complaint("name: resnet-51"), HasSubstr("did you mean resnet-50?"));
  EXPECT_THAT(Complaint("classes: 10"), HasSubstr("give the name of a known network or stages"));
  EXPECT_THAT(Complaint("name: vgg-16\nstages: [{block: plain, channels: 4}]"),
              HasSubstr("not both"));
  EXPECT_THAT(Complaint("stages: [{block: plain, channels: 4}]"), HasSubstr("two blocks"));
  EXPECT_THAT(Complaint("stages:\n- {block: plain, channels: 4}\n- {block: plain, channels: 6, "
                        "groups: 4}"),
              StartsWith("net.yaml:3: 4 groups do not divide 6 channels"));
}

}  // namespace
}  // namespace stepcast
