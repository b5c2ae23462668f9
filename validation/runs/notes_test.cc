#include "validation/runs/notes.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

TEST(NotesTest, ANumberStandsBehindItsKey) {
  const std::string notes = "env dev; num-experts=8; moe-router-topk=2; swiglu=True";
  EXPECT_EQ(NoteNumber(notes, "num-experts", ""), 8);
  EXPECT_EQ(NoteNumber(notes, "moe-router-topk", ""), 2);
  EXPECT_EQ(NoteNumber(notes, "experts", ""), std::nullopt) << "the end of another key";
  EXPECT_EQ(NoteNumber(notes, "swiglu", ""), std::nullopt) << "no number";
  EXPECT_EQ(NoteNumber("", "swiglu", ""), std::nullopt);
}

TEST(NotesTest, ItemsMayStandBesideEachOther) {
  const std::string notes = "raw row: GPUs=64 Size=52B TP=2 DP=32 Mic-BS=16 Speed=167s";
  EXPECT_EQ(NoteNumber(notes, "TP", "fp16"), 2);
  EXPECT_EQ(NoteNumber(notes, "DP", "fp16"), 32);
  EXPECT_EQ(NoteNumber(notes, "PP", "fp16"), std::nullopt);
}

TEST(NotesTest, TheKeySaysWhichValueIsOfWhichType) {
  const std::string notes =
      "row: GPUs=1; Batch size / GPU (TF32 and FP16)=128 and 256; Accumulated Batch size / GPU "
      "(TF32 and FP16)=8192 and 4096; Gradient Accumulation: mixed precision, FP32=512, 1024; x=1";
  EXPECT_EQ(NoteNumber(notes, "Batch size / GPU", "tf32"), 128);
  EXPECT_EQ(NoteNumber(notes, "Batch size / GPU", "mixed(fp16)"), 256);
  EXPECT_EQ(NoteNumber(notes, "Accumulated batch size / GPU", "mixed(fp16)"), 4096);
  EXPECT_EQ(NoteNumber(notes, "Gradient Accumulation", "fp32"), 1024);
  EXPECT_EQ(NoteNumber(notes, "Gradient Accumulation", "mixed(fp16)"), 512);
}

TEST(NotesTest, ValuesMaySayTheirTypes) {
  const std::string notes = "row: GPUs=8; Batch Size / GPU=128 (FP32) / 256 (AMP); Throughput=3170";
  EXPECT_EQ(NoteNumber(notes, "Batch size / GPU", "fp32"), 128);
  EXPECT_EQ(NoteNumber(notes, "Batch size / GPU", "mixed(fp16)"), 256);
}

// Nothing says which of the two a row had.
TEST(NotesTest, SeveralValuesWithoutTypesAreNone) {
  EXPECT_EQ(NoteNumber("row: Batch size / GPU=10240/5120", "Batch size / GPU", "fp32"),
            std::nullopt);
}

TEST(NotesTest, ThousandsMayBeSeparated) {
  EXPECT_EQ(NoteNumber("row: Batch size / GPU=131,072", "Batch size / GPU", "fp32"), 131072);
}

}  // namespace
}  // namespace stepcast
