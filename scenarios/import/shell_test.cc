#include "scenarios/import/shell.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stepcast {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using Environment = std::map<std::string, std::string>;

/// Words of the script's last command; unknown parts stand in angle brackets.
std::vector<std::string> LastCommand(const std::string& script,
                                     const Environment& environment = {}) {
  const auto read = ReadShellScript(script, "run.sh", environment);
  EXPECT_TRUE(read.has_value()) << read.error().message;
  if (!read || read->commands.empty()) return {};
  std::vector<std::string> words;
  for (const ShellWord& word : read->commands.back().words) {
    words.push_back(word.text + (word.unknown.empty() ? "" : "<" + word.unknown + ">"));
  }
  if (!read->commands.back().certain) words.emplace_back("(perhaps)");
  return words;
}

std::string Complaint(const std::string& script) {
  const auto read = ReadShellScript(script, "run.sh", {});
  return read ? "accepted" : read.error().message;
}

TEST(ShellTest, WordsQuotesAndComments) {
  EXPECT_THAT(LastCommand("run  a\\ b 'c  $d' \"e 'f' \\\"g\\\" \\n\"h  # i\n"),
              ElementsAre("run", "a b", "c  $d", "e 'f' \"g\" \\nh"));
  EXPECT_THAT(LastCommand("run a \\\n  b\\\nc \\\n\n# d"), ElementsAre("run", "a", "bc"));
  EXPECT_THAT(LastCommand("run a#b '' \"\""), ElementsAre("run", "a#b", "", ""));
  EXPECT_THAT(LastCommand("run a 2>&1 >log.txt | tee log.txt"), ElementsAre("tee", "log.txt"));
  EXPECT_THAT(LastCommand("run a 2>/dev/null &> log b &"), ElementsAre("run", "a", "b"));
}

TEST(ShellTest, VariablesAreSplitUnlessQuoted) {
  const std::string set = "A='1 2'\nB=x\nexport C=\"$A\"-$B\n";
  EXPECT_THAT(LastCommand(set + "run $A \"$A\" ${B}y p$A$B"),
              ElementsAre("run", "1", "2", "1 2", "xy", "p1", "2x"));
  EXPECT_THAT(LastCommand(set + "run $C '$C'"), ElementsAre("run", "1", "2-x", "$C"));
  EXPECT_THAT(LastCommand("A=1 B=2 run $A $B"), ElementsAre("run", "1", "2"));
  EXPECT_THAT(LastCommand("A=1; A+=2; run $A"), ElementsAre("run", "12"));
  EXPECT_THAT(LastCommand("run $A ${B:-8} ${C:-$D} ${D-x}", {{"A", "4"}, {"D", ""}}),
              ElementsAre("run", "4", "8"));
  EXPECT_THAT(LastCommand(": ${A:=5}\nrun $A ${A:+yes} ${E:+no}"), ElementsAre("run", "5", "yes"));
}

TEST(ShellTest, ArraysKeepTheirWords) {
  const std::string script = R"(
ARGS=(
    --one 1   # a comment
    --two "2 3"
)
ARGS+=(--three)
declare -a MORE=(a b)
NONE=()
run "${ARGS[@]}" ${MORE[*]} "${NONE[@]}" $ARGS "$@"
)";
  EXPECT_THAT(LastCommand(script),
              ElementsAre("run", "--one", "1", "--two", "2 3", "--three", "a", "b", "--one"));
}

TEST(ShellTest, ArithmeticIsThatOfBash) {
  EXPECT_THAT(
      LastCommand("N=4\nM=$((N * 8 - 2))\nrun $M $(($M / 7 * 2)) $((7 % 4)) $(( (1+2)*3 ))"),
      ElementsAre("run", "30", "8", "3", "9"));
  EXPECT_THAT(LastCommand("run $((1 / 0)) $((N + 1))"), ElementsAre("run", "<$((1 / 0))>", "<$N>"));
}

TEST(ShellTest, WhatComesFromElsewhereIsNotKnown) {
  EXPECT_THAT(LastCommand("A=$(nproc)\nrun $A `date` /data/$USER/x $1"),
              ElementsAre("run", "<$(nproc)>", "<`date`>", "/data//x<$USER>", "<$1>"));
}

TEST(ShellTest, ConditionsChooseBranches) {
  const std::string script = R"(
if [[ $MODEL == "7b" && -n "$X" ]]; then
  H=4096
elif [ "$MODEL" = 70b ] || [ "$MODEL" = 405b ]; then
  H=8192
else
  H=1
fi
[ -z "$TP" ] && TP=2
[ $TP -gt 4 ] || TP=4
case "$MODEL" in
  7b|8b) K=a ;;
  70*)
    K=b
    L=c
    ;;
  *) K=d ;;
esac
run $H $TP $K
)";
  EXPECT_THAT(LastCommand(script, {{"MODEL", "7b"}, {"X", "1"}, {"TP", ""}}),
              ElementsAre("run", "4096", "4", "a"));
  EXPECT_THAT(LastCommand(script, {{"MODEL", "70b"}, {"X", ""}, {"TP", "8"}}),
              ElementsAre("run", "8192", "8", "b"));
  EXPECT_THAT(LastCommand(script, {{"MODEL", "x"}, {"X", ""}, {"TP", "5"}}),
              ElementsAre("run", "1", "5", "d"));
}

TEST(ShellTest, ConditionsThatAreNotKnownMakeWhatTheySetUnknown) {
  const std::string script = R"(
A=1
B=1
if [ -f /etc/passwd ]; then
  A=2
fi
for B in 1 2; do
  run $A
done
)";
  EXPECT_THAT(LastCommand(script),
              ElementsAre("run", "<$A (set in line 5 under a condition)>", "(perhaps)"));
  EXPECT_THAT(LastCommand("if grep -q x y; then\nrun a\nelse\nrun b\nfi"),
              ElementsAre("run", "b", "(perhaps)"));
  EXPECT_THAT(
      LastCommand("if [ 1 = 2 ]; then run a; fi; if [ 1 -eq 1 ]; then run b; else run c; fi"),
      ElementsAre("run", "b"));
}

TEST(ShellTest, FunctionsAndHereDocumentsDoNotHideTheCommand) {
  const std::string script = R"(#!/bin/bash
#SBATCH --nodes=16
#SBATCH -N 8
#SBATCH --gpus-per-node 4  # comment
cat <<EOF > config.json
{ "a": "unclosed }
EOF
for ((i = 0; i < 3; i++)); do echo $i; done
launch() {
  run a
}
launch
run "b"
)";
  EXPECT_THAT(LastCommand(script), ElementsAre("run", "b"));
  const auto read = ReadShellScript(script, "run.sh", {});
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->slurm.at("nodes").text, "8");
  EXPECT_EQ(read->slurm.at("gpus-per-node").text, "4");
  EXPECT_EQ(read->commands.back().line, 13);
}

TEST(ShellTest, WordsKnowTheirLines) {
  const auto read = ReadShellScript("A=\"\n  --x 1 \\\n  --y 2\n\"\nrun $A --z\n", "run.sh", {});
  ASSERT_TRUE(read.has_value());
  std::vector<int> lines;
  for (const ShellWord& word : read->commands.back().words) lines.push_back(word.line);
  EXPECT_THAT(lines, ElementsAre(5, 2, 2, 3, 3, 5));
}

TEST(ShellTest, BrokenScriptsAreRefused) {
  EXPECT_THAT(Complaint("a\nrun 'b"), HasSubstr("run.sh:2: the quote ' is not closed"));
  EXPECT_THAT(Complaint("run \"b"), HasSubstr("run.sh:1: the quote \" is not closed"));
  EXPECT_THAT(Complaint("A=(1 2"), HasSubstr("run.sh:1: the list A=( has no end"));
  EXPECT_THAT(Complaint("run ${A"), HasSubstr("\"{\" is not closed"));
  EXPECT_THAT(Complaint("if true; then\nrun"), HasSubstr("run.sh:1: \"if\" has no end"));
  EXPECT_THAT(Complaint("run\nfi"), HasSubstr("run.sh:2: found \"fi\""));
  EXPECT_THAT(Complaint(std::string("run \0", 5)), HasSubstr("control character"));
  std::string doubling = "A=aaaaaaaa\n";
  for (int i = 0; i < 40; ++i) doubling += "A=\"$A$A\"\n";
  EXPECT_THAT(Complaint(doubling), HasSubstr("grows beyond a million"));
  EXPECT_THAT(Complaint(std::string(200, '(') + "$((" + std::string(200, '(')),
              HasSubstr("not closed"));
}

}  // namespace
}  // namespace stepcast
