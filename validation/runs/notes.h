/// \file
/// Numbers that the notes of a run give as "key=value".
#pragma once

#include <optional>
#include <string>

namespace stepcast {

/// The number after "key=", or after "key MORE=" where MORE tells of types: of
/// "Batch size / GPU (FP32 and FP16)=8 and 16" a run in "mixed(fp16)" has 16; of
/// "Batch Size / GPU=128 (FP32) / 256 (AMP)" it has 256. Items end with semicolons, or, where the
/// value begins with a number, after it. Absent when the key is, or when several values stand there
/// and none is said to be of `dtype`.
std::optional<double> NoteNumber(const std::string& notes, const std::string& key,
                                 const std::string& dtype);

}  // namespace stepcast
