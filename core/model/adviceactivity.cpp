// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advicerows.h"

#include <QtCore/QtGlobal>

#include <array>

namespace tributary {

namespace {

constexpr std::array rows{
    AdviceRow{"AF10001/dlp", QT_TRANSLATE_NOOP("Advice", "DLP needs one more permission"),
        QT_TRANSLATE_NOOP("Advice",
            "ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run."),
        QT_TRANSLATE_NOOP("Advice", "Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.")},
    AdviceRow{"AF10001", QT_TRANSLATE_NOOP("Advice", "Permission missing"),
        QT_TRANSLATE_NOOP("Advice",
            "ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants "
            "run."),
        QT_TRANSLATE_NOOP("Advice", "Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.")},
    AdviceRow{"AF20001 AF20002 AF20003 AF20013 AF20020 AF20021 AF20053 AF20054",
        QT_TRANSLATE_NOOP("Advice", "Request not understood"),
        QT_TRANSLATE_NOOP(
            "Advice", "Microsoft refuses the form of a request; that is a fault of this program. Other streams go on."),
        QT_TRANSLATE_NOOP("Advice", "Report this with its details.")},
    AdviceRow{"AF20010", QT_TRANSLATE_NOOP("Advice", "Tenant id does not fit"),
        QT_TRANSLATE_NOOP("Advice", "The tenant asked for is not the one the app signed in to."),
        QT_TRANSLATE_NOOP("Advice", "Check the tenant id.")},
    AdviceRow{"AF20011", QT_TRANSLATE_NOOP("Advice", "Tenant is gone"),
        QT_TRANSLATE_NOOP("Advice", "Microsoft does not know the tenant, or it was deleted. What was collected stays."),
        QT_TRANSLATE_NOOP("Advice", "Check the tenant id, or remove the tenant.")},
    AdviceRow{"AF20012", QT_TRANSLATE_NOOP("Advice", "No Microsoft 365 licence"),
        QT_TRANSLATE_NOOP(
            "Advice", "The tenant has no user with a licence that includes auditing, so there is nothing to collect."),
        QT_TRANSLATE_NOOP("Advice", "Ask an administrator of the tenant to assign a licence, or turn these streams off.")},
    AdviceRow{"AF20022", QT_TRANSLATE_NOOP("Advice", "Subscription was stopped"),
        QT_TRANSLATE_NOOP("Advice",
            "Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be "
            "fetched."),
        QT_TRANSLATE_NOOP("Advice", "Start the subscription again.")},
    AdviceRow{"AF20023 DataServiceException", QT_TRANSLATE_NOOP("Advice", "Auditing is probably off"),
        QT_TRANSLATE_NOOP("Advice",
            "The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before "
            "do not exist."),
        QT_TRANSLATE_NOOP("Advice", "Ask an administrator of the tenant to switch the unified audit log on.")},
    AdviceRow{"AF20024", QT_TRANSLATE_NOOP("Advice", "Subscription is already running"),
        QT_TRANSLATE_NOOP("Advice", "The content type was started before; nothing changed."), ""},
    AdviceRow{"AF20030 AF20055", QT_TRANSLATE_NOOP("Advice", "Time range not accepted"),
        QT_TRANSLATE_NOOP("Advice",
            "Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual "
            "cause."),
        QT_TRANSLATE_NOOP("Advice", "Check this computer's clock if this stays.")},
    AdviceRow{"AF20031", QT_TRANSLATE_NOOP("Advice", "List is started over"),
        QT_TRANSLATE_NOOP("Advice",
            "A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost."),
        ""},
    AdviceRow{"PageLoop", QT_TRANSLATE_NOOP("Advice", "List runs in a circle"),
        QT_TRANSLATE_NOOP(
            "Advice", "The pages of a listing lead back to themselves. The time range stays open and is listed again."),
        ""},
    AdviceRow{"AF20050 AF20051", QT_TRANSLATE_NOOP("Advice", "Content has expired"),
        QT_TRANSLATE_NOOP(
            "Advice", "It was listed but no longer exists, so its time range is recorded as lost. The rest goes on."),
        QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")},
    AdviceRow{"HTTP404/waiting EmptyBody/waiting BlobDamaged/waiting",
        QT_TRANSLATE_NOOP("Advice", "Content does not come whole"),
        QT_TRANSLATE_NOOP("Advice",
            "Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest "
            "goes on."),
        ""},
    AdviceRow{"HTTP404 HTTP410", QT_TRANSLATE_NOOP("Advice", "Content is gone"),
        QT_TRANSLATE_NOOP("Advice",
            "It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on."),
        QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")},
    AdviceRow{"EmptyBody", QT_TRANSLATE_NOOP("Advice", "Content is empty"),
        QT_TRANSLATE_NOOP("Advice",
            "It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes "
            "on."),
        QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")},
    AdviceRow{"RecordTooLong", QT_TRANSLATE_NOOP("Advice", "Record is beyond all measure"),
        QT_TRANSLATE_NOOP("Advice",
            "A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were "
            "taken."),
        QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")},
    AdviceRow{"BlobDamaged", QT_TRANSLATE_NOOP("Advice", "Content stays damaged"),
        QT_TRANSLATE_NOOP("Advice",
            "Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes "
            "on."),
        QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")},
    AdviceRow{"RecordDamaged", QT_TRANSLATE_NOOP("Advice", "Damaged records were kept apart"),
        QT_TRANSLATE_NOOP("Advice",
            "Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken."),
        QT_TRANSLATE_NOOP("Advice", "Look into the quarantine for the reason.")},
    AdviceRow{"HtmlPage", QT_TRANSLATE_NOOP("Advice", "A web page answers instead"),
        QT_TRANSLATE_NOOP("Advice",
            "Something in between shows a page in place of Microsoft's answer. It is asked again; seven days can be caught "
            "up."),
        QT_TRANSLATE_NOOP("Advice", "Sign in to the network, or check the proxy.")},
    AdviceRow{"AF20052", QT_TRANSLATE_NOOP("Advice", "Content id not accepted"),
        QT_TRANSLATE_NOOP(
            "Advice", "Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on."),
        QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")},
    AdviceRow{"AF429", QT_TRANSLATE_NOOP("Advice", "Microsoft asks to slow down"),
        QT_TRANSLATE_NOOP("Advice", "Collecting goes on more slowly. Nothing is lost and nothing needs doing."), ""},
    AdviceRow{"AF50000 AF50005 AF50006", QT_TRANSLATE_NOOP("Advice", "Microsoft has a problem"),
        QT_TRANSLATE_NOOP("Advice",
            "The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days."),
        ""},
};

} // namespace

std::span<const AdviceRow> activityAdvice()
{
    return rows;
}

} // namespace tributary
