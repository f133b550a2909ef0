// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/remark.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

bool isRemark(const Error &error)
{
    if (error.kind == ErrorKind::ContentGone)
        return true;
    return error.code == wrongClockCode || error.code == recordDamagedCode || error.code == recordPrunedCode
        || error.code == recordRefusedCode;
}

Error wrongClock(Milliseconds ahead)
{
    const auto seconds = std::chrono::round<Seconds>(std::chrono::abs(ahead)).count();
    return makeError(ErrorKind::Configuration,
        u"this computer's clock is %1 s %2 the service's"_s.arg(seconds).arg(ahead < 0ms ? u"behind"_s : u"ahead of"_s),
        wrongClockCode);
}

} // namespace tributary
