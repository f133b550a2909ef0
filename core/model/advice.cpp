// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advice.h"

#include "model/adviceindex.h"
#include "model/advicerows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tributary {

namespace {

struct KindRow {
    ErrorKind kind;
    AdviceRow row;
};

/// The last resort, by what the error means for the program. Bug stands last and answers for whatever is missing.
constexpr std::array kindRows{
    KindRow{ErrorKind::Network,
        {"", QT_TRANSLATE_NOOP("Advice", "Connection was interrupted"),
            QT_TRANSLATE_NOOP("Advice", "No complete answer arrived. It is tried again; seven days can be caught up."), ""}},
    KindRow{ErrorKind::Throttled,
        {"", QT_TRANSLATE_NOOP("Advice", "Microsoft asks to slow down"),
            QT_TRANSLATE_NOOP("Advice", "It goes on more slowly. Nothing is lost and nothing needs doing."), ""}},
    KindRow{ErrorKind::Service,
        {"", QT_TRANSLATE_NOOP("Advice", "Microsoft has a problem"),
            QT_TRANSLATE_NOOP("Advice", "The service cannot answer for the moment and is asked again. Nothing is lost."), ""}},
    KindRow{ErrorKind::Unauthenticated,
        {"", QT_TRANSLATE_NOOP("Advice", "Sign-in not accepted"),
            QT_TRANSLATE_NOOP(
                "Advice", "The service refused the access token, and a fresh one too. Events are not lost meanwhile."),
            QT_TRANSLATE_NOOP("Advice", "Check cloud, audience and the app's credential.")}},
    KindRow{ErrorKind::Forbidden,
        {"", QT_TRANSLATE_NOOP("Advice", "Permission or role missing"),
            QT_TRANSLATE_NOOP("Advice", "The service does not let the app do this. What was collected waits safely."),
            QT_TRANSLATE_NOOP("Advice", "Grant the permission or assign the role, then check again.")}},
    KindRow{ErrorKind::Configuration,
        {"", QT_TRANSLATE_NOOP("Advice", "Something is not set up right"),
            QT_TRANSLATE_NOOP(
                "Advice", "An id, a credential, the cloud or a rule does not fit. What was collected waits safely."),
            QT_TRANSLATE_NOOP("Advice", "Compare the settings with the details of this message.")}},
    KindRow{ErrorKind::NotSubscribed,
        {"", QT_TRANSLATE_NOOP("Advice", "Stream is not subscribed"),
            QT_TRANSLATE_NOOP("Advice", "The content type has no running subscription, so no new events are made available."),
            QT_TRANSLATE_NOOP("Advice", "Start the subscription.")}},
    KindRow{ErrorKind::ContentGone,
        {"", QT_TRANSLATE_NOOP("Advice", "Content is gone"),
            QT_TRANSLATE_NOOP("Advice", "It was listed but can no longer be fetched; its time range is recorded as lost."),
            QT_TRANSLATE_NOOP("Advice", "Search the audit log of the tenant for the time range.")}},
    KindRow{ErrorKind::WindowRefused,
        {"", QT_TRANSLATE_NOOP("Advice", "Time range not accepted"),
            QT_TRANSLATE_NOOP("Advice", "The time range is cut anew and listed again. Nothing is lost."), ""}},
    KindRow{ErrorKind::TooLarge,
        {"", QT_TRANSLATE_NOOP("Advice", "Too large"),
            QT_TRANSLATE_NOOP(
                "Advice", "It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on."),
            QT_TRANSLATE_NOOP("Advice", "Look into the quarantine.")}},
    KindRow{ErrorKind::Rejected,
        {"", QT_TRANSLATE_NOOP("Advice", "Record not accepted"),
            QT_TRANSLATE_NOOP("Advice", "The destination refuses this content. It waits in quarantine; all others are sent."),
            QT_TRANSLATE_NOOP("Advice", "Look into the quarantine for the reason.")}},
    KindRow{ErrorKind::Malformed,
        {"", QT_TRANSLATE_NOOP("Advice", "Answer not understood"),
            QT_TRANSLATE_NOOP(
                "Advice", "What arrived is not what the service should send; something in between may have answered."),
            QT_TRANSLATE_NOOP("Advice", "Check proxy and network if this stays.")}},
    KindRow{ErrorKind::HostNotAllowed,
        {"", QT_TRANSLATE_NOOP("Advice", "Unexpected address refused"),
            QT_TRANSLATE_NOOP("Advice", "A reply pointed outside the cloud; no token was sent there. The rest goes on."),
            QT_TRANSLATE_NOOP("Advice", "Report this with its details.")}},
    KindRow{ErrorKind::KeychainMissing, {"KeychainNoService", "", "", ""}},
    KindRow{ErrorKind::KeychainLocked, {"KeychainLocked", "", "", ""}},
    KindRow{ErrorKind::NotFound,
        {"", QT_TRANSLATE_NOOP("Advice", "Not found"),
            QT_TRANSLATE_NOOP("Advice", "There is nothing of this name or id in the profile."),
            QT_TRANSLATE_NOOP("Advice", "Check the name.")}},
    KindRow{ErrorKind::Storage,
        {"", QT_TRANSLATE_NOOP("Advice", "Store has a problem"),
            QT_TRANSLATE_NOOP("Advice", "Something cannot be stored, so collecting pauses. Nothing that was stored is lost."),
            QT_TRANSLATE_NOOP("Advice", "Check the disk and the profile directory.")}},
    KindRow{ErrorKind::Cancelled,
        {"", QT_TRANSLATE_NOOP("Advice", "Stopped"),
            QT_TRANSLATE_NOOP("Advice", "It was stopped on request. What was done so far stays."), ""}},
    KindRow{ErrorKind::Usage,
        {"", QT_TRANSLATE_NOOP("Advice", "Input needs a correction"),
            QT_TRANSLATE_NOOP("Advice", "What was entered cannot be used as it is. Nothing was changed."),
            QT_TRANSLATE_NOOP("Advice", "Correct the input and try again.")}},
    KindRow{ErrorKind::Bug,
        {"", QT_TRANSLATE_NOOP("Advice", "Something unexpected happened"),
            QT_TRANSLATE_NOOP("Advice", "This is a fault of the program. What was stored is not lost."),
            QT_TRANSLATE_NOOP("Advice", "Report this with its details.")}},
};

AdviceRow rowOfKind(ErrorKind kind)
{
    const auto found = std::find_if(kindRows.begin(), kindRows.end(), [kind](const KindRow &row) { return row.kind == kind; });
    return found == kindRows.end() ? kindRows.back().row : found->row;
}

QHash<QString, AdviceRow> indexed()
{
    QHash<QString, AdviceRow> index;
    for (const auto rows : {signInAdvice(), activityAdvice(), graphAdvice(), azureAdvice(), kafkaAdvice(), destinationAdvice(),
             localAdvice(), serviceAdvice()}) {
        for (const AdviceRow &row : rows) {
            for (const QString &code : QString::fromLatin1(row.codes).split(u' '))
                index.insert(code, row);
        }
    }
    return index;
}

std::optional<AdviceRow> rowOfCode(const QString &code)
{
    static const QHash<QString, AdviceRow> index = indexed();
    const auto found = index.constFind(code);
    return found == index.constEnd() ? std::nullopt : std::optional(*found);
}

/// Where the code alone says too little.
QString refinedCode(const Error &error, const QString &subject)
{
    for (const QString &suffix : {u"/pending"_s, u"/not-offered"_s}) {
        if (error.code.endsWith(suffix))
            return suffix;
    }
    const bool isReadRole = error.message.endsWith("ActivityFeed.Read"_L1);
    if (error.code == "AF10001"_L1 && subject.contains("DLP.All"_L1) && !isReadRole)
        return u"AF10001/dlp"_s;
    if (error.code.isEmpty() && error.message.contains("DataServiceException"_L1))
        return u"DataServiceException"_s;
    return error.code;
}

AdviceRow rowFor(const Error &error, const QString &subject)
{
    const QString code = refinedCode(error, subject);
    if (const auto row = rowOfCode(code))
        return *row;
    if (const auto row = rowOfCode(code.section(u'/', 0, 0)))
        return *row;
    if (error.kind == ErrorKind::Configuration && error.httpStatus == 404)
        return *rowOfCode(u"status/404"_s);
    const AdviceRow row = rowOfKind(error.kind);
    return rowOfCode(QString::fromLatin1(row.codes)).value_or(row);
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Advice", text) : QString();
}

Advice adviceOf(const AdviceRow &row)
{
    return {.title = translated(row.title), .sentence = translated(row.sentence), .action = translated(row.action)};
}

} // namespace

Advice adviceFor(const Error &error, const QString &subject)
{
    return adviceOf(rowFor(error, subject));
}

QList<AdviceEntry> allAdvice()
{
    const std::pair<const char *, std::span<const AdviceRow>> groups[] = {
        {QT_TRANSLATE_NOOP("Advice", "Sign-in and consent"), signInAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "Office 365 Management Activity API"), activityAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "Microsoft Graph"), graphAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "Resources in Azure"), azureAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "Destinations"), destinationAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "Kafka and Event Hubs"), kafkaAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "This computer"), localAdvice()},
        {QT_TRANSLATE_NOOP("Advice", "The service"), serviceAdvice()},
    };
    QList<AdviceEntry> all;
    for (const auto &[group, rows] : groups) {
        for (const AdviceRow &row : rows)
            all.append({translated(group), QString::fromLatin1(row.codes).split(u' ', Qt::SkipEmptyParts), adviceOf(row)});
    }
    for (const KindRow &kind : kindRows) {
        if (*kind.row.title)
            all.append({translated(QT_TRANSLATE_NOOP("Advice", "Without a code")), {}, adviceOf(kind.row)});
    }
    return all;
}

} // namespace tributary
