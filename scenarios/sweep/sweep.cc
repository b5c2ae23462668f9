#include "scenarios/sweep/sweep.h"

#include <fmt/format.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <utility>

#include "scenarios/sweep/digest.h"
#include "scenarios/sweep/point.h"
#include "scenarios/sweep/store.h"
#include "scenarios/sweep/table.h"
#include "simulator/base/check.h"
#include "simulator/base/whole_file.h"

namespace stepcast {
namespace {

namespace fs = std::filesystem;
using sweep_internal::CsvHeader;
using sweep_internal::CsvLine;
using sweep_internal::Digests;
using sweep_internal::Store;
using sweep_internal::StoreHeader;

bool Exists(const std::string& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

/// Takes points as they are finished, in any order and from any thread.
class Collector {
 public:
  /// `numbers` are all points of the shard, in order; `store` and `csv` may be null.
  Collector(std::span<const std::size_t> numbers, const std::vector<std::string>& fields,
            Store* store, std::ofstream* csv, const SweepOptions& options)
      : numbers_(numbers), fields_(fields), store_(store), csv_(csv), options_(options) {
    points_.resize(numbers.size());
    have_.resize(numbers.size());
  }

  /// Points that are in the store already.
  void Take(std::vector<SweptPoint> points) {
    for (SweptPoint& point : points) Place(std::move(point));
    Append();
    Report();
  }

  /// Whoever finds nobody writing writes for all that come meanwhile.
  void Add(SweptPoint point) {
    std::unique_lock lock(mutex_);
    waiting_.push_back(std::move(point));
    if (writing_) return;
    writing_ = true;
    while (!waiting_.empty() && !failed_) {
      std::vector<SweptPoint> batch = std::exchange(waiting_, {});
      lock.unlock();
      Result<void> written = store_ == nullptr ? Result<void>() : store_->Add(batch);
      lock.lock();
      if (!written) {
        failed_ = true;
        error_ = std::move(written).error();
        break;
      }
      for (SweptPoint& one : batch) Place(std::move(one));
      Append();
      Report();
    }
    writing_ = false;
  }

  bool failed() const { return failed_; }

  Result<std::vector<SweptPoint>> Finish() && {
    if (failed_) return tl::make_unexpected(std::move(error_));
    STEPCAST_CHECK(done_ == numbers_.size());
    return std::move(points_);
  }

 private:
  void Place(SweptPoint point) {
    const auto at = std::ranges::lower_bound(numbers_, point.number) - numbers_.begin();
    const auto place = static_cast<std::size_t>(at);
    STEPCAST_CHECK(place < numbers_.size() && numbers_[place] == point.number && !have_[place]);
    points_[place] = std::move(point);
    have_[place] = true;
    ++done_;
  }

  /// To the table, as far as none is missing.
  void Append() {
    if (csv_ == nullptr) return;
    for (; appended_ < have_.size() && have_[appended_]; ++appended_) {
      *csv_ << CsvLine(points_[appended_], fields_);
    }
    csv_->flush();
    if (!*csv_ && !failed_) {
      error_ = {ErrorCode::kIo, fmt::format("{}: cannot be written",
                                            CsvPath(ShardPath(options_.out, options_.shard)))};
      failed_ = true;
    }
  }

  void Report() const {
    if (options_.progress) options_.progress(done_, numbers_.size());
  }

  std::span<const std::size_t> numbers_;
  const std::vector<std::string>& fields_;
  Store* store_;
  std::ofstream* csv_;
  const SweepOptions& options_;
  std::mutex mutex_;
  std::vector<SweptPoint> points_;  ///< By place in `numbers_`.
  std::vector<bool> have_;
  std::vector<SweptPoint> waiting_;
  std::size_t done_ = 0;
  std::size_t appended_ = 0;
  bool writing_ = false;
  std::atomic<bool> failed_ = false;
  Error error_;
};

SweepResult ResultOf(const StoreHeader& header, std::vector<SweptPoint> points) {
  return {header.name, header.fields, header.points, header.shard, std::move(points)};
}

/// One process's part of a sweep.
class Runner {
 public:
  Runner(const Environment& environment, const Sweep& sweep, const SweepOptions& options)
      : environment_(environment), sweep_(sweep), options_(options) {
    for (std::size_t point = 0; point < sweep.size(); ++point) {
      if (options.shard.Has(point)) numbers_.push_back(point);
    }
  }

  Result<SweepResult> Make() && {
    STEPCAST_ASSIGN_OR_RETURN(Digests digests, sweep_internal::DigestsOf(sweep_));
    header_ = {options_.program,
               std::move(digests.schema),
               std::move(digests.sweep),
               std::move(digests.scenario),
               std::move(digests.data),
               sweep_.name,
               sweep_.fields,
               sweep_.size(),
               options_.shard};
    if (options_.out.empty()) return InMemory();
    out_ = ShardPath(options_.out, options_.shard);
    if (Exists(out_)) {
      STEPCAST_ASSIGN_OR_RETURN(SweepResult result, Finished());
      std::error_code ignored;
      fs::remove(out_ + ".partial", ignored);
      STEPCAST_RETURN_IF_ERROR(WriteCsv(result));
      return result;
    }
    return ToFiles();
  }

 private:
  Result<SweepResult> InMemory() {
    Collector collector(numbers_, sweep_.fields, nullptr, nullptr, options_);
    collector.Take({});
    ForecastAll(collector, numbers_);
    STEPCAST_ASSIGN_OR_RETURN(std::vector<SweptPoint> points, std::move(collector).Finish());
    return ResultOf(header_, std::move(points));
  }

  /// What an earlier process has finished.
  Result<SweepResult> Finished() {
    if (!options_.resume) {
      return InvalidInput(fmt::format(
          "{}: is there already; --resume reads it again, else give another --out or remove it",
          out_));
    }
    STEPCAST_ASSIGN_OR_RETURN(const Store store, Store::Open(out_));
    STEPCAST_RETURN_IF_ERROR(CheckSame(store.header(), out_));
    STEPCAST_ASSIGN_OR_RETURN(std::vector<SweptPoint> points, store.Points());
    const std::size_t count = points.size();
    if (count != numbers_.size() || !Without(points).empty()) {
      return InvalidInput(fmt::format("{}: found {} points, wanted the {} of this sweep; remove it",
                                      out_, count, numbers_.size()));
    }
    SweepResult result = ResultOf(header_, std::move(points));
    result.resumed = count;
    if (options_.progress) options_.progress(count, count);
    return result;
  }

  Result<SweepResult> ToFiles() {
    const std::string partial = out_ + ".partial";
    std::optional<Store> store;
    std::vector<SweptPoint> there;
    if (Exists(partial)) {
      // Not one that goes on: that is in use.
      STEPCAST_ASSIGN_OR_RETURN(store, Store::Reopen(partial));
      if (!options_.resume) {
        return InvalidInput(fmt::format(
            "{}: a sweep that was interrupted; --resume goes on with it, else remove it", partial));
      }
      if (store) {
        STEPCAST_RETURN_IF_ERROR(CheckSame(store->header(), partial));
        STEPCAST_ASSIGN_OR_RETURN(there, store->Points());
      }
    }
    if (!store && there.empty() && !options_.resume && Exists(CsvPath(out_))) {
      return InvalidInput(
          fmt::format("{}: is there already, and no sweep beside it; give another "
                      "--out or remove it",
                      CsvPath(out_)));
    }
    if (!store) {
      STEPCAST_ASSIGN_OR_RETURN(store, Store::Create(partial, header_, /*in_order=*/false));
    }
    const std::size_t resumed = there.size();
    const std::vector<std::size_t> rest = Without(there);
    if (rest.size() + resumed != numbers_.size()) {
      return InvalidInput(
          fmt::format("{}: found points that are not of this sweep; remove it", partial));
    }
    std::ofstream csv(CsvPath(out_), std::ios::binary | std::ios::trunc);
    csv << CsvHeader(sweep_.fields);
    Collector collector(numbers_, sweep_.fields, &*store, &csv, options_);
    collector.Take(std::move(there));
    ForecastAll(collector, rest);
    STEPCAST_ASSIGN_OR_RETURN(std::vector<SweptPoint> points, std::move(collector).Finish());
    STEPCAST_RETURN_IF_ERROR(sweep_internal::WriteStore(out_, header_, points));
    store.reset();
    std::error_code ignored;
    fs::remove(partial, ignored);
    SweepResult result = ResultOf(header_, std::move(points));
    result.resumed = resumed;
    return result;
  }

  /// The table of a sweep that was finished, in case it was lost.
  Result<void> WriteCsv(const SweepResult& result) const {
    const std::string path = CsvPath(out_);
    if (const auto written = WriteWholeFile(path, SweepCsv(result)); !written) {
      return MakeError(ErrorCode::kIo, fmt::format("{}: {}", path, written.error().message));
    }
    return {};
  }

  Result<void> CheckSame(const StoreHeader& there, const std::string& path) const {
    std::string difference = Difference(there, header_);
    if (difference.empty() && there.shard != header_.shard) {
      difference = fmt::format("the shard ({} and {})", there.shard.Text(), header_.shard.Text());
    }
    if (difference.empty()) return {};
    return InvalidInput(
        fmt::format("{}: holds points of another sweep, since it differs in {}; "
                    "give another --out or remove it",
                    path, difference));
  }

  std::vector<std::size_t> Without(const std::vector<SweptPoint>& there) const {
    std::vector<std::size_t> rest;
    auto next = there.begin();
    for (const std::size_t number : numbers_) {
      if (next != there.end() && next->number == number) {
        ++next;
      } else {
        rest.push_back(number);
      }
    }
    return rest;
  }

  void ForecastAll(Collector& collector, const std::vector<std::size_t>& numbers) const {
    // Whoever is free takes the next one, so that the table grows from the start.
    std::atomic<std::size_t> next = 0;
    tbb::parallel_for(std::size_t{0}, numbers.size(), [&](std::size_t) {
      const std::size_t number = numbers[next++];
      if (collector.failed()) return;
      collector.Add(sweep_internal::ForecastPoint(environment_, sweep_, number));
    });
  }

  const Environment& environment_;
  const Sweep& sweep_;
  const SweepOptions& options_;
  std::vector<std::size_t> numbers_;  ///< Of the shard's points.
  StoreHeader header_;
  std::string out_;
};

/// "7, 11, 15 and 9 more".
std::string SomeOf(const std::vector<std::size_t>& numbers) {
  constexpr std::size_t kMost = 8;
  const std::span<const std::size_t> first(numbers.data(), std::min(kMost, numbers.size()));
  std::string text = fmt::format("{}", fmt::join(first, ", "));
  if (numbers.size() > kMost) text += fmt::format(" and {} more", numbers.size() - kMost);
  return text;
}

}  // namespace

std::string CsvPath(const std::string& database) {
  return fs::path(database).replace_extension(".csv").string();
}

Result<SweepResult> RunSweep(const Environment& environment, const Sweep& sweep,
                             const SweepOptions& options) {
  std::optional<tbb::global_control> limit;
  if (options.threads > 0) {
    limit.emplace(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(options.threads));
  }
  return Runner(environment, sweep, options).Make();
}

Result<SweepResult> MergeSweeps(const std::vector<std::string>& files, const std::string& out) {
  std::optional<StoreHeader> header;
  std::map<std::size_t, std::pair<SweptPoint, std::string>> points;  // and whose they are
  for (const std::string& file : files) {
    STEPCAST_ASSIGN_OR_RETURN(const Store store, Store::Open(file));
    if (!header) header = store.header();
    if (const std::string difference = Difference(*header, store.header()); !difference.empty()) {
      return InvalidInput(fmt::format("{} and {} do not belong together: they differ in {}",
                                      files.front(), file, difference));
    }
    STEPCAST_ASSIGN_OR_RETURN(std::vector<SweptPoint> of_file, store.Points());
    for (SweptPoint& point : of_file) {
      const std::size_t number = point.number;
      if (number >= header->points) {
        return InvalidInput(
            fmt::format("{}: found point {}, and the sweep has {}", file, number, header->points));
      }
      const auto found = points.find(number);
      if (found == points.end()) {
        points.emplace(number, std::pair(std::move(point), file));
      } else if (found->second.first != point) {
        return InvalidInput(fmt::format("point {} is not the same in {} and in {}", number,
                                        found->second.second, file));
      }
    }
  }
  if (!header) return InvalidInput("no files to merge");
  std::vector<std::size_t> missing;
  for (std::size_t number = 0; number < header->points; ++number) {
    if (!points.contains(number)) missing.push_back(number);
  }
  if (!missing.empty()) {
    return InvalidInput(fmt::format(
        "{} of {} points are missing ({}); run the shards that have them, with --resume where they "
        "were interrupted, and name all their files",
        missing.size(), header->points, SomeOf(missing)));
  }
  header->shard = {};
  if (Exists(out)) {
    STEPCAST_ASSIGN_OR_RETURN(const Store there, Store::Open(out));
    if (const std::string difference = Difference(*header, there.header()); !difference.empty()) {
      return InvalidInput(
          fmt::format("{}: is there already, and differs in {}; give another --out or remove it",
                      out, difference));
    }
  }
  std::vector<SweptPoint> sorted;
  sorted.reserve(points.size());
  for (auto& [number, point] : points) sorted.push_back(std::move(point.first));
  SweepResult result = ResultOf(*header, std::move(sorted));
  const std::string csv = CsvPath(out);
  if (const auto written = WriteWholeFile(csv, SweepCsv(result)); !written) {
    return MakeError(ErrorCode::kIo, fmt::format("{}: {}", csv, written.error().message));
  }
  STEPCAST_RETURN_IF_ERROR(sweep_internal::WriteStore(out, *header, result.points));
  return result;
}

}  // namespace stepcast
