#include "simulator/base/printable.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

TEST(PrintableTest, KeepsUtf8AndDropsControls) {
  EXPECT_EQ(Printable("Größe · µs"), "Größe · µs");
  EXPECT_EQ(Printable("a\tb\nc\x1b\x7f\xc3"), "a b c???");
}

TEST(PrintableTest, TextCannotTurnTheDirectionOfWhatFollows) {
  EXPECT_EQ(Printable("a\u202eb"), "a???b");
  EXPECT_EQ(Printable("a\u2066b\u2069"), "a???b???");
  EXPECT_EQ(Printable("\u2029\u202f\u2065\u206a"), "\u2029\u202f\u2065\u206a");
}

TEST(PrintableTest, LinesStayWhereTheyAreAskedFor) {
  EXPECT_EQ(PrintableLines("one\r\ntwo\x1b[2J\n"), "one?\ntwo?[2J\n");
}

}  // namespace
}  // namespace stepcast
