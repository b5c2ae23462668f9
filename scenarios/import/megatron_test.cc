#include <gtest/gtest.h>
TEST(ImportMegatronTest, Todo) {}
