// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/remark.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Error remarkFor(const QuarantineEntry &entry)
{
    switch (entry.reason) {
    case QuarantineReason::InvalidJson:
        return makeError(ErrorKind::Malformed, entry.detail, recordDamagedCode);
    case QuarantineReason::Pruned:
        return makeError(ErrorKind::TooLarge, entry.detail, recordPrunedCode);
    case QuarantineReason::TooLarge:
    case QuarantineReason::RefusedBySink:
        break;
    }
    Error error = makeError(ErrorKind::Rejected, entry.detail, recordRefusedCode);
    error.requestId = entry.requestId;
    return error;
}

} // namespace

std::optional<Error> remarkOn(const std::vector<QuarantineEntry> &entries)
{
    std::optional<Error> gravest;
    for (const QuarantineEntry &entry : entries) {
        Error remark = remarkFor(entry);
        if (!gravest || (gravest->kind != ErrorKind::Rejected && remark.kind == ErrorKind::Rejected))
            gravest = std::move(remark);
    }
    return gravest;
}

} // namespace tributary
