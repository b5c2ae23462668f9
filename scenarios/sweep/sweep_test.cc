#include "scenarios/sweep/sweep.h"

#include <gtest/gtest.h>
