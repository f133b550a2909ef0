// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/parking.h"

namespace tributary {

using namespace Qt::StringLiterals;

std::optional<ParkReason> parkReasonOf(Stream stream, const Error &error)
{
    if (!isGraphStream(stream))
        return {};
    if (error.code.endsWith(notOfferedSuffix))
        return ParkReason::NotOffered;
    const bool namesLicence = error.code.contains("NonPremiumTenant"_L1, Qt::CaseInsensitive)
        || error.code.contains("PremiumLicenseRequired"_L1, Qt::CaseInsensitive);
    if (namesLicence)
        return ParkReason::Licence;
    // Graph names a code, a proxy does not; a refused sign-in concerns the whole tenant.
    const bool isOfGraph = !error.code.isEmpty() && !error.code.startsWith("AADSTS"_L1);
    if (error.kind == ErrorKind::Forbidden && isOfGraph)
        return ParkReason::Permission;
    return {};
}

} // namespace tributary
