// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"Authentication_RequestFromNonPremiumTenantOrB2CTenant RequestFromNonPremiumTenantOrB2CTenant "
              "AadPremiumLicenseRequired",
        QT_TRANSLATE_NOOP("Advice", "Sign-ins need Entra ID P1"),
        QT_TRANSLATE_NOOP("Advice",
            "The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The "
            "other "
            "streams run; this is asked again once a day."),
        QT_TRANSLATE_NOOP("Advice", "Check the licence and Directory.Read.All, then check again; or turn these streams off.")},
    AdviceRow{"Authorization_RequestDenied Authentication_MSGraphPermissionMissing",
        QT_TRANSLATE_NOOP("Advice", "Permission for Microsoft Graph missing"),
        QT_TRANSLATE_NOOP("Advice",
            "AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be "
            "read. "
            "The other streams run; this is asked again once a day."),
        QT_TRANSLATE_NOOP(
            "Advice", "Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.")},
    AdviceRow{"/not-offered", QT_TRANSLATE_NOOP("Advice", "Not offered by this cloud"),
        QT_TRANSLATE_NOOP("Advice",
            "Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked "
            "again "
            "once a day."),
        QT_TRANSLATE_NOOP("Advice", "Turn the stream off if the cloud of this tenant never has it.")},
    AdviceRow{"InvalidAuthenticationToken", QT_TRANSLATE_NOOP("Advice", "Sign-in not accepted"),
        QT_TRANSLATE_NOOP("Advice",
            "Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days "
            "or "
            "more."),
        QT_TRANSLATE_NOOP("Advice", "Check cloud, audience and the app's credential.")},
    AdviceRow{"InvalidFilterClause", QT_TRANSLATE_NOOP("Advice", "Time range is too old"),
        QT_TRANSLATE_NOOP(
            "Advice", "Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on."),
        ""},
};

} // namespace

std::span<const AdviceRow> graphAdvice()
{
    return rows;
}

} // namespace tributary
