#include "validation/runs/notes.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

#include "validation/runs/text.h"

namespace stepcast {
namespace {

struct Item {
  std::string more;  ///< Of the key, what follows the part that was asked for.
  std::string value;
};

bool EndsWord(std::string_view text, std::size_t at) {
  return at >= text.size() || std::isalnum(static_cast<unsigned char>(text[at])) == 0;
}

std::optional<Item> Find(const std::string& notes, const std::string& key) {
  const std::string text = Lower(notes);
  const std::string wanted = Lower(key);
  for (std::size_t at = text.find(wanted); at != std::string::npos;
       at = text.find(wanted, at + 1)) {
    // A key begins an item, behind a semicolon or what announces the row, or a word.
    if (at > 0 && text[at - 1] != ' ' && text[at - 1] != ';') continue;
    const std::size_t behind = at + wanted.size();
    const std::size_t equals = text.find('=', behind);
    const std::size_t end = std::min(text.find(';', behind), text.size());
    if (equals == std::string::npos || equals > end || !EndsWord(text, behind)) continue;
    const std::string more = text.substr(behind, equals - behind);
    // "Accumulated Batch size / GPU" is another key, and so is "TP" in "TP PP=4".
    const bool begins = at < 2 || text[at - 2] == ';' || text[at - 2] == ':' || more.empty();
    if (begins) return Item{more, text.substr(equals + 1, end - equals - 1)};
  }
  return std::nullopt;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

struct Quantity {
  double value = 0;
  std::string behind;  ///< The text up to the next number.
};

std::vector<Quantity> NumbersOf(const std::string& text) {
  std::vector<Quantity> numbers;
  std::size_t at = 0;
  while (at < text.size()) {
    // Digits of a word, as in "FP32", are no number.
    const bool in_word = at > 0 && !EndsWord(text, at - 1);
    if (!IsDigit(text[at]) || in_word) {
      if (!numbers.empty()) numbers.back().behind += text[at];
      ++at;
      continue;
    }
    Quantity number;
    const char* first = text.data() + at;
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), number.value);
    if (error != std::errc()) return {};
    at += static_cast<std::size_t>(end - first);
    numbers.push_back(number);
  }
  return numbers;
}

// "131,072" is one number.
std::string WithoutThousands(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool group = text[i] == ',' && i > 0 && IsDigit(text[i - 1]) && i + 3 < text.size() &&
                       IsDigit(text[i + 1]) && IsDigit(text[i + 2]) && IsDigit(text[i + 3]) &&
                       EndsWord(text, i + 4);
    if (!group) plain += text[i];
  }
  return plain;
}

enum class Width { kNone, kSixteen, kFull };

Width WidthOf(std::string_view name) {
  for (const char* narrow : {"mixed", "amp", "fp16", "bf16"}) {
    if (Contains(name, narrow)) return Width::kSixteen;
  }
  for (const char* wide : {"fp32", "tf32", "tf"}) {
    if (Contains(name, wide)) return Width::kFull;
  }
  return Width::kNone;
}

// Types in the order in which a key names them: "mixed precision, FP32" or "(TF32 and FP16)".
std::vector<Width> WidthsOf(const std::string& text) {
  std::vector<Width> widths;
  std::string word;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (!EndsWord(text, i)) {
      word += text[i];
      continue;
    }
    const Width width = WidthOf(word);
    if (width != Width::kNone) widths.push_back(width);
    word.clear();
  }
  return widths;
}

}  // namespace

std::optional<double> NoteNumber(const std::string& notes, const std::string& key,
                                 const std::string& dtype) {
  const auto item = Find(notes, key);
  if (!item) return std::nullopt;
  const std::vector<Width> widths = WidthsOf(item->more);
  const std::vector<Quantity> numbers =
      NumbersOf(widths.size() > 1 ? item->value : WithoutThousands(item->value));
  if (numbers.empty()) return std::nullopt;
  const Width wanted = WidthOf(Lower(dtype));
  const bool labelled = numbers.size() > 1 && WidthOf(numbers[0].behind) != Width::kNone &&
                        WidthOf(numbers[1].behind) != Width::kNone;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (labelled && WidthOf(numbers[i].behind) == wanted) return numbers[i].value;
    if (widths.size() > 1 && i < widths.size() && widths[i] == wanted) return numbers[i].value;
  }
  if (labelled || widths.size() > 1) return std::nullopt;
  // Several values with nothing to tell them apart, but not "4 DP=16", where another item follows.
  if (numbers.size() > 1 && numbers[0].behind.find('=') == std::string::npos) return std::nullopt;
  return numbers[0].value;
}

}  // namespace stepcast
