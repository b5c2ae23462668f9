#include "cli/terminal.h"

#include <gtest/gtest.h>

namespace stepcast {
namespace {

TEST(StyleForTest, BarsNeedAUtf8Locale) {
  EXPECT_TRUE(StyleFor({.locale = "en_GB.UTF-8"}).unicode);
  EXPECT_TRUE(StyleFor({.locale = "C.utf8"}).unicode);
  EXPECT_FALSE(StyleFor({.locale = "C"}).unicode);
  EXPECT_FALSE(StyleFor({.locale = "de_DE.ISO-8859-1"}).unicode);
  EXPECT_FALSE(StyleFor({}).unicode);
}

TEST(StyleForTest, ColourNeedsATerminalAndNoObjection) {
  EXPECT_TRUE(StyleFor({.is_terminal = true}).colour);
  EXPECT_FALSE(StyleFor({.is_terminal = false}).colour);
  EXPECT_FALSE(StyleFor({.is_terminal = true, .no_colour = true}).colour);
}

TEST(StyleForTest, WidthIsTheTerminalsUpToAHundred) {
  EXPECT_EQ(StyleFor({.is_terminal = true, .columns = 72}).width, 72);
  EXPECT_EQ(StyleFor({.is_terminal = true, .columns = 250}).width, 100);
  EXPECT_EQ(StyleFor({}).width, 100);
}

}  // namespace
}  // namespace stepcast
