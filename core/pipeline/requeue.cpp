// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/requeue.h"

#include "pipeline/packer.h"
#include "json/recordparser.h"

namespace tributary {

namespace {

/// One entry taken apart like a blob of one record; nothing where it still is no valid record.
std::optional<FetchedBlob> asBlob(const QuarantineEntry &entry)
{
    auto set = parseRecords('[' + entry.raw + ']', recordShapeOf(entry.stream.stream));
    if (!set || set->records.size() != 1 || !set->rejected.empty())
        return {};
    FetchedBlob blob;
    blob.blob = {.id = entry.content, .created = entry.created};
    blob.set = std::move(*set);
    blob.fresh = {0};
    return blob;
}

} // namespace

std::vector<Requeue> planRequeue(
    const std::vector<QuarantineEntry> &entries, const RequeueContext &context, const RowEncoder &encoder)
{
    std::map<StreamKey, std::vector<const QuarantineEntry *>> byStream;
    for (const QuarantineEntry &entry : entries)
        byStream[entry.stream].push_back(&entry);

    std::vector<Requeue> plans;
    for (const auto &[stream, members] : byStream) {
        Requeue plan;
        plan.commit.stream = stream;
        plan.commit.at = context.now;
        const auto name = context.tenantNames.find(stream.tenant);
        const auto selector = context.selectors.find(stream);
        const PackTarget target{
            .stream = stream, .tenantName = name == context.tenantNames.end() ? QString() : name->second, .now = context.now};
        std::vector<FetchedBlob> blobs;
        for (const QuarantineEntry *entry : members) {
            auto blob = asBlob(*entry);
            if (blob && selector != context.selectors.end() && selector->second) {
                if (auto changed = changedBlob(*blob, *selector->second))
                    blob = std::move(changed);
            }
            const bool fits = blob && packBlobs({*blob}, target, encoder).quarantined.empty();
            if (!fits) {
                ++plan.kept;
                continue;
            }
            plan.entries.push_back(entry->id);
            blobs.push_back(std::move(*blob));
        }
        plan.commit.batches = packBlobs(blobs, target, encoder).batches;
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace tributary
