#include "profiles/import/recorded_operator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace stepcast {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view kSgemm = "ampere_sgemm_128x64_nn";
constexpr std::string_view kBf16Gemm = "nvjet_hsh_128x256_64x4_1x2_h_bz_coopA_TNT";
constexpr std::string_view kElementwise =
    "void at::native::vectorized_elementwise_kernel<4, at::native::CUDAFunctor_add<float>>(int)";

RecordedOperator Recorded(std::string_view name, std::string_view shapes, std::string_view types,
                          std::string_view kernel = kElementwise, std::string_view values = "",
                          std::string_view strides = "") {
  RecordedOperator recorded;
  recorded.name = name;
  recorded.shapes = shapes;
  recorded.types = types;
  recorded.values = values;
  recorded.strides = strides;
  recorded.activities = {{kernel}};
  return recorded;
}

/// "gemm bf16,TN,1,2,3,1", or why there is no row.
std::string RowText(const RecordedOperator& recorded) {
  const auto row = RowOf(recorded);
  if (!row) return row.error().empty() ? "no row" : std::string(row.error());
  return std::string(Name(row->kind)) + " " + row->columns;
}

// A linear layer, 8 tokens of 32 features to 64: the weight is stored as [64, 32].
TEST(RecordedOperatorTest, TheLayoutOfAProductFollowsFromTheSteps) {
  const auto product = [](std::string_view shapes, std::string_view strides) {
    return RowText(Recorded("aten::mm", shapes, R"(["c10::BFloat16","c10::BFloat16"])", kBf16Gemm,
                            "", strides));
  };
  // Forward: x W^T.
  EXPECT_EQ(product("[[8,32],[32,64]]", "[[32,1],[1,32]]"), "gemm bf16,TN,8,64,32,1");
  // Gradient of the input: g W.
  EXPECT_EQ(product("[[8,64],[64,32]]", "[[64,1],[32,1]]"), "gemm bf16,NN,8,32,64,1");
  // Gradient of the weight: g^T x.
  EXPECT_EQ(product("[[64,8],[8,32]]", "[[1,64],[32,1]]"), "gemm bf16,NT,64,32,8,1");
  EXPECT_EQ(product("[[64,8],[8,32]]", "[[1,64],[1,8]]"), "gemm bf16,TT,64,32,8,1");
  EXPECT_EQ(product("[[8,32],[32,64]]", "[[64,2],[1,32]]"),
            "tensors whose elements do not lie side by side");
  EXPECT_EQ(product("[[8,32],[32,64]]", ""), "nothing says how their operands lie in memory");
}

TEST(RecordedOperatorTest, NamesOfKernelsSayLayoutAndTf32) {
  const auto product = [](std::string_view kernel) {
    return RowText(Recorded("aten::addmm", "[[64],[8,32],[32,64],[],[]]",
                            R"(["float","float","float","Scalar","Scalar"])", kernel));
  };
  EXPECT_EQ(product(kSgemm), "gemm fp32,NN,8,64,32,1");
  EXPECT_EQ(product("sm80_xmma_gemm_f32f32_f32f32_f32_tn_n_tilesize128x128x8_stage3_ffma_cublas"),
            "gemm fp32,TN,8,64,32,1");
  EXPECT_EQ(product("void cutlass::Kernel<cutlass_80_tensorop_s1688gemm_256x64_16x4_nt_align4>(x)"),
            "gemm tf32,NT,8,64,32,1");
  EXPECT_EQ(product("sm80_xmma_gemm_f32f32_tf32f32_f32_tn_n_tilesize128x128x16_cublas"),
            "gemm tf32,TN,8,64,32,1");
  EXPECT_EQ(product("a_gemm_of_tomorrow_tn"), "nothing says whether fp32 was multiplied as TF32");
}

// Exports of Nsight Systems have shapes and no types.
TEST(RecordedOperatorTest, NamesOfKernelsSayTypesThatWereNotRecorded) {
  const auto product = [](std::string_view kernel) {
    return RowText(Recorded("aten::mm", "[[8,32],[32,64]]", "", kernel));
  };
  EXPECT_EQ(product("ampere_bf16_s16816gemm_bf16_128x64_ldg8_f2f_tn"), "gemm bf16,TN,8,64,32,1");
  EXPECT_EQ(product("sm90_xmma_gemm_f16f16_f16f32_f32_nt_n_tilesize64x128x64"),
            "gemm fp16,NT,8,64,32,1");
  EXPECT_EQ(product("turing_h1688gemm_128x128_ldg8_nn"), "gemm fp16,NN,8,64,32,1");
  EXPECT_EQ(product("cutlass_80_tensorop_s1688gemm_128x128_32x3_nn_align4"),
            "gemm tf32,NN,8,64,32,1");
  EXPECT_EQ(product("ampere_sgemm_128x64_nn"), "gemm fp32,NN,8,64,32,1");
  EXPECT_EQ(product("nvjet_tst_128x256_64x4_1x2_h_bz_coopA_TNT"), "nothing says their data types");
  EXPECT_EQ(product("void gemv2T_kernel_val<int, int>(float)_nn"), "nothing says their data types");
  EXPECT_EQ(RowText(Recorded("aten::relu", "[[8,32]]", "")), "nothing says their data types");
}

TEST(RecordedOperatorTest, AProductIsOneKernelAndWhatAddsItsParts) {
  RecordedOperator recorded =
      Recorded("aten::bmm", "[[4,8,32],[4,32,64]]", R"(["c10::Half","c10::Half"])",
               "ampere_fp16_s16816gemm_fp16_64x64_tn");
  EXPECT_EQ(RowText(recorded), "gemm fp16,TN,8,64,32,4");
  recorded.activities.push_back({"Memset (Device)", ActivityKind::kFill});
  recorded.activities.push_back({"void cublasLt::splitKreduce_kernel<32, 16>(x)"});
  EXPECT_EQ(RowText(recorded), "gemm fp16,TN,8,64,32,4");
  recorded.activities.push_back({kSgemm});
  EXPECT_EQ(RowText(recorded), "more than one kernel, or one that is no product's");
  recorded.activities = {{kElementwise}};
  EXPECT_EQ(RowText(recorded), "more than one kernel, or one that is no product's");
  recorded.activities = {{"Memset (Device)", ActivityKind::kFill}};
  EXPECT_EQ(RowText(recorded), "no kernel that is a product's");
}

TEST(RecordedOperatorTest, ProductsThatCannotBeAreNoRows) {
  const auto product = [](std::string_view shapes, std::string_view types) {
    return RowText(Recorded("aten::mm", shapes, types, kSgemm));
  };
  const std::string_view floats = R"(["float","float"])";
  EXPECT_THAT(product("", floats), HasSubstr("record_shapes"));
  for (const std::string_view shapes :
       {"[[8,32],[31,64]]", "[[8,32]]", "[[8,32],[32,64,1]]", "[[8,0],[0,64]]",
        "[[8,32],[32,4294967296]]", "[[8,-32],[-32,64]]", "[[8,\"a\"],[32,64]]", "[8,[32,64]]"}) {
    EXPECT_EQ(product(shapes, floats), "shapes that no row has") << shapes;
  }
  EXPECT_EQ(product("[[8,32],[32,64]]", R"(["float","double"])"), "a data type that no row has");
  EXPECT_EQ(product("[[8,32],[32,64]]", R"(["c10::complex<float>","c10::complex<float>"])"),
            "a data type that no row has");
}

TEST(RecordedOperatorTest, FlashAttentionIsARowWithItsMask) {
  const std::string shapes = "[[2,1024,16,64],[2,512,4,64],[2,512,4,64],[],[],[],[],[],[],[],[]]";
  const std::string types = R"(["c10::BFloat16","c10::BFloat16","c10::BFloat16"])";
  const auto forward = [&](std::string_view values) {
    return RowText(
        Recorded("aten::_flash_attention_forward", shapes, types, "flash_fwd_kernel", values));
  };
  EXPECT_EQ(forward(R"(["","","","","","1024","512","0.","True","False",""])"),
            "attention bf16,fwd,flash,2,1024,512,16,4,64,1");
  EXPECT_EQ(forward(R"(["","","","","","1024","512","0.","False","False",""])"),
            "attention bf16,fwd,flash,2,1024,512,16,4,64,0");
  EXPECT_EQ(forward(R"(["","","","","","1024","512","0.1","True","False",""])"),
            "attention with dropout");
  EXPECT_EQ(forward(""), "nothing says what their arguments were");
  EXPECT_EQ(
      RowText(Recorded("aten::_flash_attention_backward",
                       "[[2,1024,16,64],[2,1024,16,64],[2,512,4,64],[],[],[],[],[],[],[],[],[]]",
                       R"(["c10::Half","c10::Half","c10::Half"])", "flash_bwd_kernel",
                       R"(["","","","","","","","","1024","512","0.","True"])")),
      "attention fp16,bwd,flash,2,1024,512,16,4,64,1");
}

struct OperatorCase {
  const char* name;
  const char* shapes;
  const char* types;
  const char* values;
  const char* row;
};

TEST(RecordedOperatorTest, OperatorsBoundByMemoryAreRowsTimesColumns) {
  static constexpr const char* kOne = R"(["c10::BFloat16"])";
  static constexpr const char* kTwo = R"(["c10::BFloat16","c10::BFloat16","Scalar"])";
  const std::initializer_list<OperatorCase> cases = {
      {"aten::native_layer_norm", "[[2,4,8],[],[8],[8],[]]",
       R"(["float","ScalarList","float","float","Scalar"])", R"(["","[8]","","","1e-05"])",
       "operator fp32,layer_norm,eager,fwd,8,8,0"},
      {"aten::native_layer_norm", "[[2,4,8],[],[4,8],[4,8],[]]",
       R"(["float","ScalarList","float","float","Scalar"])", R"(["","[4, 8]","","","1e-05"])",
       "shapes that no row has"},
      {"aten::native_layer_norm", "[[2,4,8],[],[8],[8],[]]",
       R"(["float","ScalarList","float","float","Scalar"])", "",
       "operator fp32,layer_norm,eager,fwd,8,8,0"},
      {"aten::native_layer_norm_backward", "[[2,4,8],[2,4,8],[],[2,4,1],[2,4,1],[8],[8],[]]",
       R"(["float","float"])", R"(["","","[8]"])", "operator fp32,layer_norm,eager,bwd,8,8,0"},
      {"aten::_fused_rms_norm", "[[4,8],[],[8],[]]", kOne, R"(["","[8]","",""])",
       "operator bf16,rms_norm,aten,fwd,4,8,0"},
      {"aten::_softmax", "[[2,3,8],[],[]]", kOne, R"(["","-1","False"])",
       "operator bf16,softmax,eager,fwd,6,8,0"},
      {"aten::_softmax", "[[2,3,8],[],[]]", kOne, R"(["","2","False"])",
       "operator bf16,softmax,eager,fwd,6,8,0"},
      {"aten::_softmax", "[[2,3,8],[],[]]", kOne, R"(["","1","False"])",
       "softmax along another dimension than the last"},
      {"aten::_softmax", "[[2,3,8],[],[]]", kOne, "", "nothing says what their arguments were"},
      {"aten::_softmax_backward_data", "[[6,8],[6,8],[],[]]", kTwo, R"(["","","-1","15"])",
       "operator bf16,softmax,eager,bwd,6,8,0"},
      {"aten::gelu", "[[6,8],[]]", kOne, R"(["","tanh"])",
       "operator bf16,gelu,eager_tanh,fwd,6,8,0"},
      {"aten::gelu_backward", "[[6,8],[6,8],[]]", kTwo, R"(["","","none"])",
       "operator bf16,gelu,eager,bwd,6,8,0"},
      {"aten::relu_", "[[2,3,4,5]]", kOne, "", "operator bf16,relu,eager,fwd,24,5,0"},
      {"aten::threshold_backward", "[[6,8],[6,8],[]]", kTwo, "",
       "operator bf16,relu,eager,bwd,6,8,0"},
      {"aten::native_dropout", "[[6,8],[],[]]", kOne, R"(["","0.1","True"])",
       "operator bf16,dropout,eager,fwd,6,8,0"},
      {"aten::add", "[[6,8],[6,8],[]]", kTwo, "", "operator bf16,add,eager,fwd,6,8,0"},
      {"aten::add_", "[[6,8],[8],[]]", kTwo, "", "operator bf16,bias,eager,fwd,6,8,0"},
      {"aten::add", "[[6,8],[],[]]", kTwo, "", "operator bf16,add_scalar,eager,fwd,6,8,0"},
      {"aten::add", "[[6,8],[6,1],[]]", kTwo, "", "shapes that no row has"},
      {"aten::add_", "[[6,8],[6,8],[]]", R"(["float","c10::BFloat16","Scalar"])", "",
       "operator bf16,accumulate,eager,fwd,6,8,0"},
      {"aten::add", "[[6,8],[6,8],[]]", R"(["float","c10::BFloat16","Scalar"])", "",
       "tensors of two data types"},
      {"aten::mul", "[[6,8],[6,8]]", kTwo, "", "operator bf16,mul,eager,fwd,6,8,0"},
      {"aten::mul", "[[6,8],[]]", kTwo, "", "operator bf16,mul_scalar,eager,fwd,6,8,0"},
      {"aten::mul_", "[[6,8],[]]", kTwo, "", "operator bf16,scale,eager,fwd,6,8,0"},
      {"aten::fill_", "[[8],[]]", kOne, "", "operator bf16,fill,eager,fwd,1,8,0"},
      {"aten::sum", "[[6,8],[],[],[]]", kOne, R"(["","[0]","True",""])",
       "operator bf16,column_sum,eager,fwd,6,8,0"},
      {"aten::sum", "[[6,8],[],[],[]]", kOne, R"(["","[1]","True",""])",
       "sums along another dimension than the first"},
      {"aten::copy_", "[[6,8],[6,8],[]]", kTwo, "", "operator bf16,copy,eager,fwd,6,8,0"},
      {"aten::copy_", "[[6,8],[6,8],[]]", R"(["float","c10::BFloat16","Scalar"])", "",
       "operator bf16,cast,eager,fwd,6,8,4"},
      {"aten::relu", "[[6,9223372036854775807]]", kOne, "", "shapes that no row has"},
      {"aten::relu", "[[]]", kOne, "", "shapes that no row has"},
      {"aten::relu", "", kOne, "", "their shapes were not recorded (record_shapes=True)"},
      {"aten::relu", "[[8]]", R"(["c10::complex<float>"])", "", "a data type that no row has"},
      {"aten::index_select", "[[50257,8],[],[6]]", kOne, "", "no row"},
      {"aten::cudnn_convolution", "[[8]]", kOne, "", "no row"}};
  for (const OperatorCase& of : cases) {
    EXPECT_EQ(RowText(Recorded(of.name, of.shapes, of.types, kElementwise, of.values)), of.row)
        << of.name << " " << of.shapes;
  }
  RecordedOperator embedding = Recorded("aten::index_select", "[[50257,8],[],[6]]",
                                        R"(["c10::BFloat16","Scalar","long int"])");
  embedding.around = "aten::embedding";
  EXPECT_EQ(RowText(embedding), "operator bf16,embedding,eager,fwd,6,8,50257");
}

TEST(RecordedOperatorTest, CopiesBetweenLayoutsAndWithTheHostAreNoRows) {
  const std::string_view halves = R"(["c10::Half","c10::Half","Scalar"])";
  RecordedOperator copy =
      Recorded("aten::copy_", "[[6,8],[6,8],[]]", halves, "", "", "[[8,1],[8,1],[]]");
  EXPECT_EQ(RowText(copy), "operator fp16,copy,eager,fwd,6,8,0");
  copy.strides = "[[8,1],[1,6],[]]";
  EXPECT_EQ(RowText(copy), "tensors whose elements do not lie side by side");
  copy.strides = "";
  copy.activities = {{"void at::native::elementwise_kernel<128, 4, direct_copy>(int)"}};
  EXPECT_EQ(RowText(copy), "tensors whose elements do not lie side by side");
  copy.activities = {
      {"Memcpy DtoD (Device -> Device)", ActivityKind::kCopy, CopyDirection::kWithinDevice}};
  EXPECT_EQ(RowText(copy), "operator fp16,copy,eager,fwd,6,8,0");
  copy.activities = {
      {"Memcpy HtoD (Pageable -> Device)", ActivityKind::kCopy, CopyDirection::kToDevice}};
  EXPECT_EQ(RowText(copy), "copies from or to the host");
  EXPECT_EQ(
      RowText(Recorded("aten::mul", "[[6,8],[6,8]]", halves, kElementwise, "", "[[8,1],[1,6]]")),
      "tensors whose elements do not lie side by side");
  // Channels last: not in the order of the dimensions, but in one stretch.
  EXPECT_EQ(RowText(Recorded("aten::mul", "[[2,3,4,5],[2,3,4,5]]", halves, kElementwise, "",
                             "[[60,1,15,3],[60,1,15,3]]")),
            "operator fp16,mul,eager,fwd,24,5,0");
}

}  // namespace
}  // namespace stepcast
