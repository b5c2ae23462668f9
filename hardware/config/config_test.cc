#include "hardware/config/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <limits>

#include "hardware/config/config_test.pb.h"
#include "hardware/v1/hardware.pb.h"
#include "simulator/base/temporary_directory.h"

namespace stepcast {
namespace {

using config_test::Everything;
using config_test::Strict;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

Everything LoadOrDie(const std::string& yaml, const std::vector<Override>& overrides = {}) {
  Everything message;
  const auto loaded = LoadMessageFromYaml(yaml, "t.yaml", message, overrides);
  EXPECT_TRUE(loaded.has_value()) << loaded.error().message;
  return message;
}

/// The error's message, which must be about input.
std::string Complaint(const std::string& yaml, const std::vector<Override>& overrides = {}) {
  Everything message;
  const auto loaded = LoadMessageFromYaml(yaml, "t.yaml", message, overrides);
  if (loaded.has_value()) return "accepted: " + message.ShortDebugString();
  EXPECT_EQ(loaded.error().code, ErrorCode::kInvalidInput);
  return loaded.error().message;
}

TEST(ConfigTest, EveryKindOfFieldIsMapped) {
  const Everything message = LoadOrDie(R"(
text: some words
small: -7
memory_bytes: 80e9
natural: 4_000_000_000
big_natural: 18446744073709551615
single_precision: 1.5
fraction: 2.5e-1
enabled: yes
link: infinity-fabric
part: {name: a, count: 2}
parts:
- name: b
  parts:
  - name: c
- name: d
numbers: [1, 2, 3]
words:
  - one
  - "two"
labels: {first: 1st, second: 2nd}
named_parts:
  x: {name: e}
circle: {radius: 2}
tokens: 300e9
links: [nvlink, LINK_KIND_INFINITY_FABRIC]
)");
  EXPECT_EQ(message.text(), "some words");
  EXPECT_EQ(message.small(), -7);
  EXPECT_EQ(message.memory_bytes(), 80'000'000'000);
  EXPECT_EQ(message.natural(), 4'000'000'000U);
  EXPECT_EQ(message.big_natural(), std::numeric_limits<std::uint64_t>::max());
  EXPECT_EQ(message.single_precision(), 1.5F);
  EXPECT_EQ(message.fraction(), 0.25);
  EXPECT_TRUE(message.enabled());
  EXPECT_EQ(message.link(), config_test::LINK_KIND_INFINITY_FABRIC);
  EXPECT_EQ(message.part().name(), "a");
  ASSERT_EQ(message.parts_size(), 2);
  EXPECT_EQ(message.parts(0).parts(0).name(), "c");
  EXPECT_THAT(message.numbers(), ElementsAre(1, 2, 3));
  EXPECT_THAT(message.words(), ElementsAre("one", "two"));
  EXPECT_EQ(message.labels().at("second"), "2nd");
  EXPECT_EQ(message.named_parts().at("x").name(), "e");
  EXPECT_EQ(message.circle().radius(), 2);
  EXPECT_EQ(message.tokens(), 300'000'000'000);
  EXPECT_THAT(message.links(),
              ElementsAre(config_test::LINK_KIND_NVLINK, config_test::LINK_KIND_INFINITY_FABRIC));
}

TEST(ConfigTest, TextIsWhatIsWrittenEvenWhereYamlSeesAnotherType) {
  for (const char* word : {"no", "null", "~", "1.10", "0x1F", "2024-01-02", "true"}) {
    EXPECT_EQ(LoadOrDie("text: " + std::string(word)).text(), word);
    EXPECT_EQ(LoadOrDie("words: [" + std::string(word) + "]").words(0), word);
  }
  EXPECT_EQ(LoadOrDie("labels: {no: null}").labels().at("no"), "null");
}

TEST(ConfigTest, BytesTakeDecimalAndBinaryUnits) {
  EXPECT_EQ(LoadOrDie("memory_bytes: 80GB").memory_bytes(), 80'000'000'000);
  EXPECT_EQ(LoadOrDie("memory_bytes: 80 GiB").memory_bytes(), 85'899'345'920);
  EXPECT_EQ(LoadOrDie("memory_bytes: 1.5GiB").memory_bytes(), 1'610'612'736);
  EXPECT_EQ(LoadOrDie("memory_bytes: 0.5kB").memory_bytes(), 500);
  EXPECT_THAT(Complaint("memory_bytes: 0.3KiB"), HasSubstr("wanted a whole number"));
}

TEST(ConfigTest, WholeNumbersMayBeWrittenWithPointOrExponent) {
  EXPECT_EQ(LoadOrDie("small: 8.0").small(), 8);
  EXPECT_EQ(LoadOrDie("small: 1.5e3").small(), 1500);
  EXPECT_EQ(LoadOrDie("small: 1200e-2").small(), 12);
  EXPECT_EQ(LoadOrDie("small: -2147483648").small(), std::numeric_limits<std::int32_t>::min());
  EXPECT_EQ(LoadOrDie("small: 0").small(), 0);
}

TEST(ConfigTest, LocationIsTheLineOfTheFieldOrOfWhatEnclosesIt) {
  Everything message;
  const auto map = LoadMessageFromYaml(
      "text: a\n"     // 1
      "parts:\n"      // 2
      "- name: b\n"   // 3
      "  count: 3\n"  // 4
      "- name: c\n"   // 5
      "part:\n"       // 6
      "  name: d\n"   // 7
      "labels:\n"     // 8
      "  k.x: v\n",   // 9
      "dir/t.yaml", message);
  ASSERT_TRUE(map.has_value());
  EXPECT_EQ(map->Location("text"), "dir/t.yaml:1");
  EXPECT_EQ(map->Location("parts[0].count"), "dir/t.yaml:4");
  EXPECT_EQ(map->Location("parts[1].count"), "dir/t.yaml:5");
  EXPECT_EQ(map->Location("parts[7].count"), "dir/t.yaml:2");
  EXPECT_EQ(map->Location("part"), "dir/t.yaml:6");
  EXPECT_EQ(map->Location("part.name"), "dir/t.yaml:7");
  EXPECT_EQ(map->Location("labels[\"k.x\"]"), "dir/t.yaml:9");
  EXPECT_EQ(map->Location("fraction"), "dir/t.yaml");
  EXPECT_TRUE(map->Has("parts[0].count"));
  EXPECT_FALSE(map->Has("parts[1].count"));
  EXPECT_FALSE(map->Has("fraction"));
  EXPECT_EQ(SourceMap().Location("a"), "");
}

TEST(ConfigTest, AFieldWrittenWithItsDefaultValueCountsAsWritten) {
  Everything message;
  const auto map = LoadMessageFromYaml("small: 0\n", "t.yaml", message);
  ASSERT_TRUE(map.has_value());
  EXPECT_TRUE(map->Has("small"));
}

TEST(ConfigTest, OverridesReplaceCreateAndAppend) {
  const Everything message =
      LoadOrDie("text: a\nparts:\n- name: b\nnumbers: [1]\n", {{"text", "x: [y"},
                                                               {"parts[0].name", "no"},
                                                               {"parts[1].name", "e"},
                                                               {"part.name", "f"},
                                                               {"numbers", "[4, 5]"},
                                                               {"labels", "{k: v}"},
                                                               {"words[0]", ""},
                                                               {"square.side", "2"}});
  EXPECT_EQ(message.text(), "x: [y");
  EXPECT_EQ(message.parts(0).name(), "no");
  EXPECT_EQ(message.parts(1).name(), "e");
  EXPECT_EQ(message.part().name(), "f");
  EXPECT_THAT(message.numbers(), ElementsAre(4, 5));
  EXPECT_EQ(message.labels().at("k"), "v");
  EXPECT_THAT(message.words(), ElementsAre(""));
  EXPECT_EQ(message.square().side(), 2);
}

TEST(ConfigTest, OverriddenFieldsAreLocatedAtTheFlag) {
  Everything message;
  const std::vector<Override> overrides{{"part.name", "x"}};
  const auto map = LoadMessageFromYaml("text: a\n", "t.yaml", message, overrides);
  ASSERT_TRUE(map.has_value());
  EXPECT_EQ(map->Location("part.name"), "--set part.name=x");
  EXPECT_EQ(map->Location("part.count"), "--set part.name=x");
  EXPECT_EQ(map->Location("text"), "t.yaml:1");
}

TEST(ConfigTest, BadOverridesNameTheFlagAndTheCure) {
  EXPECT_THAT(Complaint("text: a", {{"smal", "1"}}),
              AllOf(StartsWith("--set smal=1: "), HasSubstr("did you mean \"small\"?")));
  EXPECT_THAT(Complaint("text: a", {{"small", "1.5"}}),
              AllOf(StartsWith("--set small=1.5: "), HasSubstr("wanted a whole number")));
  EXPECT_THAT(Complaint("text: a", {{"text.x", "1"}}), HasSubstr("text is not a group of fields"));
  EXPECT_THAT(Complaint("numbers: [1]", {{"numbers[3]", "1"}}),
              HasSubstr("numbers has 1 elements; the index may be at most 1"));
  EXPECT_THAT(Complaint("part: {name: a}", {{"part[0]", "1"}}),
              HasSubstr("not a list; leave out the index"));
  EXPECT_THAT(Complaint("text: a", {{"small", ""}}), HasSubstr("found nothing"));
  EXPECT_THAT(Complaint("text: a", {{"numbers", "[1"}}), HasSubstr("wanted a list"));
}

TEST(ConfigTest, OverridesAreSplitAtTheFirstEqualsSign) {
  const auto parsed = ParseOverride("a.b[2]=x=y");
  ASSERT_TRUE(parsed.has_value());
  EXPECT_EQ(parsed->path, "a.b[2]");
  EXPECT_EQ(parsed->value, "x=y");
  for (const char* bad : {"", "a", "=1", "a..b=1", "a.=1", "a[=1", "a[x]=1", "a[-1]=1", "[0]=1",
                          "a[0]b=1", ".a=1", "a[99999999999999999999]=1"}) {
    const auto failed = ParseOverride(bad);
    ASSERT_FALSE(failed.has_value()) << bad;
    EXPECT_EQ(failed.error().code, ErrorCode::kInvalidInput);
    EXPECT_THAT(failed.error().message, StartsWith("--set " + std::string(bad)));
  }
}

struct BrokenInput {
  const char* name;
  const char* yaml;
  std::vector<const char*> fragments;
};

TEST(ConfigTest, BrokenInputsNameLineFindingAndCure) {
  const std::vector<BrokenInput> cases{
      {"unknown field",
       "text: a\nsmal: 1",
       {"t.yaml:2: no field \"smal\"", "did you mean \"small\"?"}},
      {"nothing near", "zzzzzz: 1", {"t.yaml:1", "valid fields: text, small, memory_bytes"}},
      {"wrong place", "text: a\nradius: 1", {"t.yaml:2", "it belongs in circle"}},
      {"nested unknown field",
       "parts:\n- name: a\n  cuont: 1",
       {"t.yaml:3: parts[0]: ", "no field \"cuont\" in Part", "did you mean \"count\"?"}},
      {"text for integer", "small: many", {"t.yaml:1: small", "found \"many\"", "a whole number"}},
      {"fraction for integer", "small: 3.5", {"found \"3.5\", wanted a whole number"}},
      {"quoted integer", "small: \"8\"", {"found the text \"8\"", "without quotes"}},
      {"quoted bool",
       "enabled: 'true'",
       {"found the text \"true\"", "true or false without quotes"}},
      {"overflow", "text: a\n\nsmall: 3000000000", {"t.yaml:3", "wanted at most 2147483647"}},
      {"underflow", "small: -3e9", {"wanted at least -2147483648"}},
      {"64-bit overflow", "memory_bytes: 1e19", {"wanted at most 9223372036854775807"}},
      {"absurd integer", "small: 1e999999", {"of a sensible size"}},
      {"absurd number", "fraction: 1e400", {"of a sensible size"}},
      {"float overflow", "single_precision: 1e39", {"of a sensible size"}},
      {"negative unsigned", "natural: -1", {"wanted 0 or more"}},
      {"nan", "fraction: nan", {"found \"nan\", wanted a number, and a finite one"}},
      {"infinity", "fraction: -.inf", {"found \"-.inf\"", "finite"}},
      {"hexadecimal", "small: 0x10", {"found \"0x10\", wanted a whole number"}},
      {"octal or decimal", "small: 010", {"without leading zeros"}},
      {"bare unit", "memory_bytes: 80G", {"80GB for 80e9 bytes or 80GiB"}},
      {"unit on a count", "small: 3GB", {"without a unit"}},
      {"billions or bytes", "tokens: 300B", {"without a unit; write the number out, as in 300e9"}},
      {"list for scalar", "small: [1]", {"found a list, wanted a whole number"}},
      {"map for scalar", "text: {a: 1}", {"found a group of fields, wanted text"}},
      {"scalar for list",
       "numbers: 7",
       {"found \"7\", wanted a list of a whole number; write [7]"}},
      {"map for list", "parts:\n  name: a", {"t.yaml:1: parts", "start each element with \"- \""}},
      {"scalar for message", "part: a", {"wanted a group of fields (name, count, parts)"}},
      {"list for message", "part: []", {"found a list, wanted a group of fields"}},
      {"nothing for message",
       "part:\ntext: a",
       {"t.yaml:1: part: found nothing", "write {} for none"}},
      {"nothing for text", "text:\nsmall: 1", {"t.yaml:1: text: found nothing", "write \"\""}},
      {"nothing for number", "small: ~", {"found nothing, wanted a whole number"}},
      {"nothing for list", "numbers:", {"found nothing", "write [] for an empty one"}},
      {"unknown enum value",
       "link: nvlnk",
       {"wanted one of nvlink, infinity_fabric", "did you mean \"nvlink\"?"}},
      {"unspecified enum value", "link: unspecified", {"wanted one of nvlink, infinity_fabric"}},
      {"enum by number", "link: 1", {"found \"1\", wanted one of nvlink"}},
      {"not a bool", "enabled: 1", {"found \"1\", wanted true or false"}},
      {"duplicate key",
       "small: 1\ntext: a\nsmall: 2",
       {"t.yaml:3: small: given twice, first at t.yaml:1"}},
      {"duplicate map key",
       "labels:\n  a: x\n  a: y",
       {"t.yaml:3: labels.a: given twice, first at t.yaml:2"}},
      {"both of a oneof",
       "circle: {radius: 1}\nsquare: {side: 1}",
       {"t.yaml:2: square: excludes \"circle\", given at t.yaml:1"}},
      {"missing required",
       "parts:\n- name: a\n- count: 1",
       {"t.yaml:3: parts[1]: \"name\" is missing; wanted text"}},
      {"empty required", "part:\n  name: ''", {"t.yaml:2: part.name: found empty text"}},
      {"below minimum",
       "part: {name: a, count: 0}",
       {"part.count: found \"0\", wanted at least 1"}},
      {"above maximum", "part:\n  name: a\n  count: 101", {"t.yaml:3", "wanted at most 100"}},
      {"not greater", "fraction: 0", {"wanted more than 0"}},
      {"negative element", "numbers:\n- 1\n- -2", {"t.yaml:3: numbers[1]", "wanted at least 0"}},
      {"empty", "", {"t.yaml: the file is empty"}},
      {"only comments", "# nothing\n\n  # here\n", {"t.yaml: the file is empty"}},
      {"top-level list", "- a\n- b", {"t.yaml:1: found a list, wanted fields"}},
      {"top-level scalar", "hello", {"t.yaml:1: found a single value"}},
      {"broken flow", "text: a\nnumbers: [1, 2\n", {"t.yaml:", "not valid YAML"}},
      {"tab", "part:\n\tname: a", {"t.yaml:2", "indent with spaces, not tabs"}},
      {"anchor", "text: &a b", {"t.yaml:1: anchors"}},
      {"alias", "text: a\nwords: [*a]", {"t.yaml:2"}},
      {"merge key", "part:\n  <<: {name: a}", {"t.yaml:2: merge keys"}},
      {"tag", "small: !!str 5", {"t.yaml:1: tags"}},
      {"second document", "text: a\n---\ntext: b", {"t.yaml:2: a second document"}},
      {"list as key", "[a, b]: c", {"t.yaml:1: found a list or map as a key"}},
      {"empty key", ": c", {"t.yaml:1: found an empty key"}},
      {"not UTF-8", "text: a\nwords: [\xff]", {"t.yaml:2: found byte 0xff, wanted UTF-8 text"}},
      {"overlong UTF-8", "text: \xc0\xaf", {"found byte 0xc0"}},
      {"control character", "text: a\x04\nnonsense: 1", {"t.yaml:1: found byte 0x04"}},
  };
  for (const BrokenInput& input : cases) {
    const std::string message = Complaint(input.yaml);
    for (const char* fragment : input.fragments) {
      EXPECT_THAT(message, HasSubstr(fragment)) << input.name;
    }
    EXPECT_THAT(message, StartsWith("t.yaml")) << input.name;
  }
}

TEST(ConfigTest, ZeroBytesInTextAreRefused) {
  EXPECT_THAT(Complaint(std::string("text: a\0b", 9)), HasSubstr("found byte 0x00"));
}

TEST(ConfigTest, DeepAndHugeContentIsRefusedNotRun) {
  EXPECT_THAT(Complaint("words: " + std::string(100, '[') + std::string(100, ']')),
              HasSubstr("t.yaml:1: nested deeper than 64"));
  EXPECT_THAT(Complaint("words: " + std::string(100'000, '[')), StartsWith("t.yaml:1: "));
  std::string steps;
  for (int depth = 0; depth < 200; ++depth) steps += std::string(depth, ' ') + "part:\n";
  EXPECT_THAT(Complaint(steps), AllOf(StartsWith("t.yaml:"), HasSubstr("deeper than 64")));
  EXPECT_THAT(Complaint(std::string((64 << 20) + 1, ' ')), HasSubstr("larger than 64 MiB"));
  EXPECT_THAT(Complaint("small: " + std::string(1 << 20, '9')), HasSubstr("sensible size"));
  EXPECT_THAT(Complaint(std::string(500, 'k') + ": 1"), HasSubstr("no field \"kkk"));
}

TEST(ConfigTest, RequiredListsAndEnumsMustBeGiven) {
  Strict message;
  auto loaded = LoadMessageFromYaml("link: nvlink", "s.yaml", message);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().message, "s.yaml: \"names\" is missing; wanted a list of text");
  loaded = LoadMessageFromYaml("names: []\nlink: nvlink", "s.yaml", message);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("s.yaml:1: names: found an empty list"));
  loaded = LoadMessageFromYaml("names: [a]", "s.yaml", message);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("wanted one of nvlink, infinity_fabric"));
}

TEST(ConfigTest, FilesThatCannotBeReadSaySo) {
  const TemporaryDirectory scratch;
  Everything message;
  const auto complaint = [&](const std::string& path, ErrorCode code) {
    const auto loaded = LoadMessage(path, message);
    EXPECT_FALSE(loaded.has_value()) << path;
    if (loaded.has_value()) return std::string();
    EXPECT_EQ(loaded.error().code, code) << path;
    return loaded.error().message;
  };
  const std::string directory = scratch.Path("d.yaml");
  std::filesystem::create_directory(directory);
  EXPECT_EQ(complaint("/nowhere/t.yaml", ErrorCode::kNotFound), "/nowhere/t.yaml: no such file");
  EXPECT_EQ(complaint("/nowhere/t", ErrorCode::kNotFound), "/nowhere/t: no such file");
  EXPECT_THAT(complaint(directory, ErrorCode::kInvalidInput), HasSubstr("found a directory"));
  EXPECT_THAT(complaint(scratch.path(), ErrorCode::kInvalidInput), HasSubstr("found a directory"));
  EXPECT_THAT(complaint(scratch.Write("t.toml", "a"), ErrorCode::kInvalidInput),
              HasSubstr("found suffix \".toml\", wanted .yaml"));
  EXPECT_THAT(complaint(scratch.Write("e.yaml", ""), ErrorCode::kInvalidInput),
              HasSubstr("e.yaml: the file is empty"));
  EXPECT_THAT(complaint(scratch.Write("e.json", " \n"), ErrorCode::kInvalidInput),
              HasSubstr("the file is empty"));
  EXPECT_THAT(complaint(scratch.Write("e.textproto", ""), ErrorCode::kInvalidInput),
              HasSubstr("the file is empty"));
  EXPECT_THAT(complaint(scratch.Write("e.pb", ""), ErrorCode::kInvalidInput),
              HasSubstr("the file is empty"));
}

TEST(ConfigTest, JsonIsReadWithLinesAndProtobufsOwnSpellings) {
  const TemporaryDirectory scratch;
  Everything message;
  const auto map = LoadMessage(scratch.Write("t.json",
                                             "{\n"
                                             "  \"text\": \"a\\u00e9\\ud83d\\ude00\",\n"
                                             "\t\"memoryBytes\": \"80000000000\",\n"
                                             "  \"parts\": [\n"
                                             "    {\"name\": \"b\",\n"
                                             "     \"count\": 3\n"
                                             "    }],\n"
                                             "  \"enabled\": true,\n"
                                             "  \"link\": \"LINK_KIND_NVLINK\"\n"
                                             "}\n"),
                               message);
  ASSERT_TRUE(map.has_value()) << map.error().message;
  EXPECT_EQ(message.text(), "a\xc3\xa9\xf0\x9f\x98\x80");
  EXPECT_EQ(message.memory_bytes(), 80'000'000'000);
  EXPECT_EQ(message.parts(0).count(), 3);
  EXPECT_THAT(map->Location("parts[0].count"), testing::EndsWith("t.json:6"));
  EXPECT_THAT(map->Location("memory_bytes"), testing::EndsWith("t.json:3"));
}

TEST(ConfigTest, BrokenJsonNamesTheLine) {
  const TemporaryDirectory scratch;
  Everything message;
  const auto complaint = [&](const std::string& json) {
    const auto loaded = LoadMessage(scratch.Write("t.json", json), message);
    return loaded.has_value() ? "accepted" : loaded.error().message;
  };
  EXPECT_THAT(complaint("{\n\"text\": \"a\",\n}"),
              AllOf(HasSubstr("t.json:3: not valid JSON"), HasSubstr("unexpected '}'")));
  EXPECT_THAT(complaint("{\"small\": 1,\n \"small\": 2}"),
              AllOf(HasSubstr("t.json:2"), HasSubstr("given twice")));
  EXPECT_THAT(complaint("{\"small\": \"1\"}"), HasSubstr("without quotes"));
  EXPECT_THAT(complaint("{\"small\": 1e999}"), HasSubstr("number overflow"));
  EXPECT_THAT(complaint("{\"small\":\n12"), HasSubstr("t.json:2: not valid JSON"));
  EXPECT_THAT(complaint("{text: a}"), HasSubstr("t.json:1: not valid JSON"));
  EXPECT_THAT(complaint("{\"text\": null}"), HasSubstr("found nothing, wanted text"));
  EXPECT_THAT(complaint("[1]"), HasSubstr("found a list, wanted fields"));
  EXPECT_THAT(complaint(std::string(100'000, '[')), HasSubstr("deeper than 64"));
}

TEST(ConfigTest, ProtobufTextIsReadWithLinesRulesAndOverrides) {
  const TemporaryDirectory scratch;
  Everything message;
  const std::string file = scratch.Write("t.textproto",
                                         "text: \"a\"\n"
                                         "small: 0\n"
                                         "parts {\n"
                                         "  name: \"b\"\n"
                                         "}\n"
                                         "labels { key: \"k\" value: \"v\" }\n"
                                         "numbers: [1, 2]\n"
                                         "link: LINK_KIND_NVLINK\n"
                                         "fraction: 0.1\n");
  const std::vector<Override> overrides{{"parts[0].count", "5"}};
  const auto map = LoadMessage(file, message, overrides);
  ASSERT_TRUE(map.has_value()) << map.error().message;
  EXPECT_EQ(message.parts(0).count(), 5);
  EXPECT_EQ(message.labels().at("k"), "v");
  EXPECT_THAT(message.numbers(), ElementsAre(1, 2));
  EXPECT_EQ(message.fraction(), 0.1);
  EXPECT_TRUE(map->Has("small"));
  EXPECT_EQ(map->Location("parts[0].name"), file + ":4");
  EXPECT_EQ(map->Location("parts[0].count"), "--set parts[0].count=5");
}

TEST(ConfigTest, BrokenProtobufTextNamesTheLine) {
  const TemporaryDirectory scratch;
  Everything message;
  const auto complaint = [&](const std::string& text) {
    const auto loaded = LoadMessage(scratch.Write("t.textproto", text), message);
    return loaded.has_value() ? "accepted" : loaded.error().message;
  };
  EXPECT_THAT(complaint("text: \"a\"\nsmal: 1"),
              AllOf(HasSubstr("t.textproto:2"), HasSubstr("did you mean \"small\"?")));
  EXPECT_THAT(complaint("text: \"a\"\nfraction: nan"),
              AllOf(HasSubstr("t.textproto:2: fraction"), HasSubstr("finite")));
  EXPECT_THAT(complaint("parts {\n count: 1\n}"),
              AllOf(HasSubstr("t.textproto:1"), HasSubstr("\"name\" is missing")));
  EXPECT_THAT(complaint("small: 1\nsmall: 2"), HasSubstr("t.textproto:2"));
  EXPECT_THAT(complaint("parts {"), HasSubstr("not valid Protobuf text"));
  std::string deep;
  for (int depth = 0; depth < 10'000; ++depth) deep += "parts {";
  EXPECT_THAT(complaint(deep), HasSubstr("t.textproto:1"));
}

TEST(ConfigTest, BinaryProtobufIsReadAndTruncationIsFound) {
  const TemporaryDirectory scratch;
  Everything written;
  written.set_text("a");
  written.set_memory_bytes(5);
  written.add_parts()->set_name("long enough to be cut");
  std::string bytes = written.SerializeAsString();
  Everything message;
  ASSERT_TRUE(LoadMessage(scratch.Write("t.pb", bytes), message).has_value());
  EXPECT_EQ(message.SerializeAsString(), bytes);

  bytes.resize(bytes.size() - 5);
  auto loaded = LoadMessage(scratch.Write("t.pb", bytes), message);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().code, ErrorCode::kInvalidInput);
  EXPECT_THAT(loaded.error().message,
              AllOf(HasSubstr("t.pb: truncated"), HasSubstr("stepcast.config_test.Everything")));

  written.add_parts()->set_count(1);
  loaded = LoadMessage(scratch.Write("t.pb", written.SerializeAsString()), message);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("t.pb: parts[1]: \"name\" is missing"));

  // Another message type: field 100 does not exist.
  loaded = LoadMessage(scratch.Write("t.pb", std::string("\xa0\x06\x01", 3)), message);
  ASSERT_FALSE(loaded.has_value());
  EXPECT_THAT(loaded.error().message, HasSubstr("no field number 100"));
}

TEST(ConfigTest, HardwareSchemaTakesTheShortEnumNames) {
  v1::HardwareFile file;
  const auto loaded = LoadMessageFromYaml(
      "nodes:\n"
      "- {name: n, device: d, gpus: 8, scale_up: nvswitch, scale_up_latency_us: 1,\n"
      "   network: infiniband, source: s}\n",
      "n.yaml", file);
  ASSERT_TRUE(loaded.has_value()) << loaded.error().message;
  EXPECT_EQ(file.nodes(0).scale_up(), v1::SCALE_UP_KIND_NVSWITCH);
  EXPECT_EQ(file.nodes(0).network(), v1::NETWORK_KIND_INFINIBAND);
}

TEST(ConfigTest, NearestNameForgivesTyposCutsAndCase) {
  const std::vector<std::string> names{"tensor_parallel_degree", "pipeline_parallel_degree",
                                       "gpus"};
  EXPECT_EQ(NearestName("tensor_paralel_degree", names), "tensor_parallel_degree");
  EXPECT_EQ(NearestName("tensor-parallel-degree", names), "tensor_parallel_degree");
  EXPECT_EQ(NearestName("pipeline_parallel", names), "pipeline_parallel_degree");
  EXPECT_EQ(NearestName("GPUS", names), "gpus");
  EXPECT_EQ(NearestName("gpsu", names), "gpus");
  EXPECT_EQ(NearestName("loss", names), "");
  EXPECT_EQ(NearestName("", names), "");
}

TEST(ConfigTest, AMessageIsWrittenAsItIsRead) {
  const std::string yaml = R"(text: "no"
small: -7
memory_bytes: 80000000000
natural: 4000000000
big_natural: 18446744073709551615
single_precision: 0.1
fraction: 1e-13
enabled: true
link: infinity_fabric
part:
  name: "~"
  count: 2
parts:
  - name: "# no comment: 'b'"
    parts:
      - name: "two\nlines"
  - name: é
numbers: [1, 2, 3]
words: ["", "12", "a, b"]
labels:
  one: x
square:
  side: 1.5e+13
tokens: 0
links: [nvlink, infinity_fabric]
)";
  const Everything message = LoadOrDie(yaml);
  const std::string written = YamlText(message);
  EXPECT_EQ(LoadOrDie(written).DebugString(), message.DebugString()) << written;
  EXPECT_THAT(written, StartsWith("text: no\nsmall: -7\nmemory_bytes: 80000000000\n"));
  EXPECT_THAT(written, HasSubstr("\ntokens: 0\nlinks: [nvlink, infinity_fabric]\n"));
}

}  // namespace
}  // namespace stepcast
