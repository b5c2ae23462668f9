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

std::string Complaint(const std::string& script, const Environment& environment = {}) {
  const auto read = ReadShellScript(script, "run.sh", environment);
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
TP=${TP:-}
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
  EXPECT_THAT(LastCommand(script, {{"MODEL", "7b"}, {"X", "1"}}),
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

/// The values of TP and PP after a script.
std::vector<std::string> Degrees(const std::string& script, const Environment& environment = {}) {
  std::vector<std::string> words =
      LastCommand("TP=2\nPP=1\n" + script + "\nrun $TP $PP", environment);
  if (!words.empty()) words.erase(words.begin());
  return words;
}

TEST(ShellTest, PatternsAreThoseThatAreNotQuoted) {
  EXPECT_THAT(Degrees("M=llama-70B; if [[ $M == *\"70B\"* ]]; then TP=8; fi"),
              ElementsAre("8", "1"));
  EXPECT_THAT(Degrees("M=dgx3; [[ \"$M\" = \"dgx\"* ]] && TP=8"), ElementsAre("8", "1"));
  EXPECT_THAT(Degrees("M=dgx3; [[ $M == \"dgx*\" ]] && TP=8"), ElementsAre("2", "1"));
  EXPECT_THAT(Degrees("M='dgx*'; [ $M = 'dgx*' ] && TP=8"), ElementsAre("8", "1"));
}

TEST(ShellTest, NegationAndPrecedence) {
  EXPECT_THAT(Degrees("if ! [ $TP -eq 2 ]; then TP=8; fi"), ElementsAre("2", "1"));
  EXPECT_THAT(Degrees("! [ $TP -eq 4 ] && TP=8"), ElementsAre("8", "1"));
  EXPECT_THAT(Degrees("if [ 1 = 1 ] && ! [ 1 = 2 ]; then TP=8; fi"), ElementsAre("8", "1"));
  EXPECT_THAT(Degrees("[[ 1 -eq 2 && 1 -eq 1 || 1 -eq 1 ]] && TP=8"), ElementsAre("8", "1"));
}

TEST(ShellTest, WhetherOtherCommandsSucceedIsNotKnown) {
  const auto unknown = testing::HasSubstr("under a condition");
  EXPECT_THAT(Degrees("nvidia-smi | grep -q H100 && TP=8"), ElementsAre(unknown, "1"));
  EXPECT_THAT(Degrees("grep -q H100 f || TP=8"), ElementsAre(unknown, "1"));
  EXPECT_THAT(Degrees("(( TP > 4 )) && TP=8"), ElementsAre(unknown, "1"));
  EXPECT_THAT(Degrees("echo x && TP=8"), ElementsAre("8", "1"));
  // A launch behind one is what the script is for.
  EXPECT_THAT(LastCommand("cd /work && source env && run a"), ElementsAre("run", "a"));
  EXPECT_THAT(LastCommand("grep x y || run a"), ElementsAre("run", "a", "(perhaps)"));
}

TEST(ShellTest, GroupsRunAsAWhole) {
  EXPECT_THAT(Degrees("[ $TP = 4 ] && {\nTP=8\nPP=2\n}"), ElementsAre("2", "1"));
  EXPECT_THAT(Degrees("[ $TP = 2 ] && { TP=8; PP=2; }"), ElementsAre("8", "2"));
  EXPECT_THAT(Degrees("( TP=8; echo )"), ElementsAre("2", "1"));
  EXPECT_THAT(Complaint("run )"), HasSubstr("run.sh:1: found \")\" here"));
  EXPECT_THAT(Complaint("{ run"), HasSubstr("\"{\" has no end"));
}

TEST(ShellTest, FunctionsRunWhereTheyAreCalled) {
  EXPECT_THAT(Degrees("usage() { TP=8; exit 1; }"), ElementsAre("2", "1"));
  EXPECT_THAT(Degrees("small() { TP=1; PP=2; }\nfunction large { TP=8; PP=4; }\nsmall"),
              ElementsAre("1", "2"));
  EXPECT_THAT(Degrees("f() { local TP=8; PP=$TP; }; f"), ElementsAre("2", "8"));
  EXPECT_THAT(Degrees("f() { TP=$1; PP=${2:-7}; }; f 4"), ElementsAre("4", "7"));
  EXPECT_THAT(LastCommand("go() { run \"$@\"; }; go --a 1 '2 3'"),
              ElementsAre("run", "--a", "1", "2 3"));
  EXPECT_THAT(LastCommand("TP=1; go() { run $TP; }; TP=8; go"), ElementsAre("run", "8"));
  EXPECT_THAT(Complaint("f() { f; }; f"), HasSubstr("functions call each other too often"));
}

TEST(ShellTest, WhatElseSetsVariablesMakesThemUnknown) {
  for (const char* script :
       {"((TP+=4))", "let TP=TP*2", "read TP", "printf -v TP 8", "TP[0]=8", "unset TP"}) {
    EXPECT_THAT(Degrees(script), ElementsAre(HasSubstr("$TP (set in line 3"), "1")) << script;
  }
  EXPECT_THAT(Degrees("eval \"TP=8\""), ElementsAre("8", "1"));
  EXPECT_THAT(Degrees("A=(1 2 3); TP=${#A[@]}"), ElementsAre("3", "1"));
  EXPECT_THAT(Degrees("set -- 4 5; f=1; TP=\"$@\""), ElementsAre("4", "5", "1"));
}

TEST(ShellTest, CommandsInTextAreFollowed) {
  EXPECT_THAT(LastCommand("C=\"run --a $X\"; echo $C; eval $C"), ElementsAre("run", "--a", "<$X>"));
  EXPECT_THAT(LastCommand("srun -N 4 bash -c \"run --a 1\""),
              ElementsAre("srun", "-N", "4", "run", "--a", "1"));
  EXPECT_THAT(
      LastCommand(
          "H=$(a b | c)\nif [ -f x ]; then A=1; fi\nsrun bash -c \"run --h $H:1 --a $A \\$N\""),
      ElementsAre("srun", "run", "--h", ":1<$(a b | c)>", "--a",
                  "<$A (set in line 2 under a condition)>", "<$N>"));
  const auto read = ReadShellScript("run a \"$@\"\nsource x.sh\n", "run.sh", {});
  ASSERT_TRUE(read.has_value());
  EXPECT_THAT(read->notes,
              ElementsAre("line 1: $@, the arguments of the script, is taken for empty",
                          "line 2: source x.sh is not read"));
}

TEST(ShellTest, GivenVariablesKeepTheirValues) {
  EXPECT_THAT(Degrees("TP=8\n[ -f x ] && PP=3", {{"TP", "4"}, {"PP", "2"}}), ElementsAre("4", "2"));
  EXPECT_THAT(Complaint("TP=1\nrun $TP", {{"TPP", "1"}}),
              HasSubstr("--env TPP: run.sh has no such variable; did you mean TP?"));
}

TEST(ShellTest, LinesOfOtherSystems) {
  EXPECT_THAT(LastCommand("TP=1\r\nrun $TP \\\r\n  b\r\n"), ElementsAre("run", "1", "b"));
  EXPECT_THAT(Complaint("run a \\ \n b"), HasSubstr("run.sh:1: found a blank after the backslash"));
}

TEST(ShellTest, SlurmTellsItsJobs) {
  const auto read = ReadShellScript(
      "#SBATCH --ntasks-per-node=8 -N4\nrun $SLURM_NNODES $SLURM_NTASKS_PER_NODE", "run.sh", {});
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->slurm.at("nodes").text, "4");
  EXPECT_EQ(read->commands.back().words[1].text, "4");
  EXPECT_EQ(read->commands.back().words[2].text, "8");
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
              testing::AnyOf(HasSubstr("not closed"), HasSubstr("nested too deeply")));
}

}  // namespace
}  // namespace stepcast
