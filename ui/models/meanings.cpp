// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/meanings.h"

#include "models/outcome.h"
#include "models/recordnames.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct MeaningText {
    Q_DECLARE_TR_FUNCTIONS(tributary::MeaningText)
};

struct OperationRow {
    QLatin1StringView operation;
    const char *sentence; ///< for tr()
};

// The operations an investigation meets most; all others are named as they are.
constexpr std::array operations{
    OperationRow{"FileDownloaded"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A file was downloaded")},
    OperationRow{"FileAccessed"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A file was opened")},
    OperationRow{"FileModified"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A file was changed")},
    OperationRow{"FileUploaded"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A file was uploaded")},
    OperationRow{"FileDeleted"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A file was deleted")},
    OperationRow{"SharingSet"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Something was shared")},
    OperationRow{"AnonymousLinkCreated"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A link for everybody was made")},
    OperationRow{"New-InboxRule"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "An inbox rule was made")},
    OperationRow{"Set-InboxRule"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "An inbox rule was changed")},
    OperationRow{"UpdateInboxRules"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Inbox rules were changed")},
    OperationRow{"Set-Mailbox"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A mailbox was configured")},
    OperationRow{
        "Add-MailboxPermission"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Somebody was given access to a mailbox")},
    OperationRow{"MailItemsAccessed"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Mail was read")},
    OperationRow{"Send"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Mail was sent")},
    OperationRow{"SendAs"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Mail was sent as somebody else")},
    OperationRow{"HardDelete"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Mail was deleted for good")},
    OperationRow{"Add user."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A user was added")},
    OperationRow{"Update user."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A user was changed")},
    OperationRow{"Delete user."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A user was deleted")},
    OperationRow{"Reset user password."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A password was reset")},
    OperationRow{"Add member to role."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Somebody was given a role")},
    OperationRow{"Add member to group."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Somebody joined a group")},
    OperationRow{"Consent to application."_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "An app was given consent")},
    OperationRow{"DlpRuleMatch"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "A data loss rule matched")},
    OperationRow{"Set-AdminAuditLogConfig"_L1, QT_TRANSLATE_NOOP("tributary::MeaningText", "Auditing was configured")},
};

QString withArticle(int userType)
{
    switch (userType) {
    case 2:
        return MeaningText::tr("An administrator signed in");
    case 5:
        return MeaningText::tr("An application signed in");
    case 6:
        return MeaningText::tr("A service principal signed in");
    case 10:
        return MeaningText::tr("A guest signed in");
    case 0:
        return MeaningText::tr("A regular user signed in");
    default:
        return MeaningText::tr("Somebody signed in");
    }
}

QString signInErrorMeaning(const QString &value)
{
    bool isNumber = false;
    int number = value.toInt(&isNumber);
    if (!isNumber)
        number = signInErrorNumber(value);
    if (isNumber && number == 0)
        return MeaningText::tr("The sign-in succeeded");
    return signInErrorText(number);
}

} // namespace

namespace {

/// A moment in UTC and in the zone of this computer; empty for what is none.
QString momentMeaning(const QString &value)
{
    const auto instant = value.size() >= 16 && value.contains(u'T') ? parseIso(value) : std::nullopt;
    if (!instant)
        return {};
    const qint64 milliseconds = instant->time_since_epoch().count();
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::LocalTime);
    //: A moment of an event: in UTC, then in the zone of this computer.
    return MeaningText::tr("%1 UTC, here %2")
        .arg(utc.toString(u"yyyy-MM-dd HH:mm:ss"_s), local.toString(u"yyyy-MM-dd HH:mm:ss t"_s));
}

/// How a mailbox was opened.
QString logonTypeMeaning(const QString &value)
{
    bool isNumber = false;
    switch (const int type = value.toInt(&isNumber); isNumber ? type : -1) {
    case 0:
        return MeaningText::tr("The owner of the mailbox");
    case 1:
        return MeaningText::tr("An administrator");
    case 2:
        return MeaningText::tr("A delegate");
    case 3:
        return MeaningText::tr("The transport service");
    case 4:
        return MeaningText::tr("A system service");
    case 5:
        return MeaningText::tr("Best access");
    case 6:
        return MeaningText::tr("A delegated administrator");
    default:
        return {};
    }
}

} // namespace

QString meaningOf(const QStringList &path, const QString &value)
{
    if (path.isEmpty())
        return {};
    const QString &name = path.last();
    if (name == "RecordType"_L1) {
        bool isNumber = false;
        const int type = value.toInt(&isNumber);
        const QString known = isNumber ? recordTypeName(type) : QString();
        return isNumber && known.isEmpty() ? MeaningText::tr("A type without a name here; forwarded unchanged") : known;
    }
    if (name == "UserType"_L1)
        return userTypeText(value.toInt());
    if (name == "LogonError"_L1 || name == "ErrorNumber"_L1 || name == "ErrorCode"_L1)
        return signInErrorMeaning(value);
    if (name == "ResultStatus"_L1)
        return MeaningText::tr("Not the outcome by itself");
    if (name == "LogonType"_L1 || name == "InternalLogonType"_L1)
        return logonTypeMeaning(value);
    if (name == "OrganizationId"_L1)
        return MeaningText::tr("The child tenant");
    return momentMeaning(value);
}

QString headlineFor(const RecordColumns &columns)
{
    const EventOutcome outcome = outcomeOf(columns);
    if (columns.operation.compare("UserLoginFailed"_L1, Qt::CaseInsensitive) == 0)
        return MeaningText::tr("Sign-in refused: %1").arg(outcome.text);
    if (columns.operation.compare("UserLoggedIn"_L1, Qt::CaseInsensitive) == 0)
        return withArticle(columns.userType);
    QString sentence =
        columns.operation.isEmpty() ? MeaningText::tr("An event without an operation") : inertLine(columns.operation, 100);
    for (const OperationRow &row : operations) {
        if (columns.operation.compare(row.operation, Qt::CaseInsensitive) == 0)
            sentence = MeaningText::tr(row.sentence);
    }
    if (outcome.outcome == Outcome::Failure)
        return MeaningText::tr("%1 – this did not succeed").arg(sentence);
    return sentence;
}

QString sublineFor(const RecordRow &record, const ShownTime &time)
{
    QStringList parts;
    const QString user = inertLine(record.columns.user, 80);
    const QString ip = inertLine(record.columns.clientIp, 60);
    if (!user.isEmpty() && !ip.isEmpty())
        //: A user and the address the event came from.
        parts << MeaningText::tr("%1 from %2").arg(user, ip);
    else if (!user.isEmpty() || !ip.isEmpty())
        parts << user + ip;
    parts << MeaningText::tr("arrived %1").arg(time.timeOrDay(record.arrived));
    return parts.join(u" · "_s);
}

} // namespace tributary
