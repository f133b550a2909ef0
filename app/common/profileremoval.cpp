// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/profileremoval.h"

#include "base/plural.h"
#include "common/runtime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct RemovalText {
    Q_DECLARE_TR_FUNCTIONS(tributary::RemovalText)
};

/// What the program writes into a profile.
QStringList ownFiles()
{
    return {u"tributary.db*"_s, u"marks"_s, u"marks.*"_s, u"collector.socket"_s};
}

QString counted(quint64 count)
{
    return QLocale().toString(count);
}

void note(QList<CredentialId> &ids, const CredentialId &id)
{
    if (!id.value().isEmpty() && !ids.contains(id))
        ids.append(id);
}

/// Also what stands in drafts, in a credential that is being replaced, in the parent's apps.
void noteMentioned(QList<CredentialId> &ids, const QString &text)
{
    static const QRegularExpression entry(u"tributary/[a-z-]+/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    for (auto match = entry.globalMatch(text); match.hasNext();)
        note(ids, CredentialId(match.next().captured()));
}

qint64 bytesIn(const QString &directory)
{
    qint64 bytes = 0;
    for (QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

QStringList ProfileContents::sentences() const
{
    QStringList lines;
    if (unsent > 0)
        lines.append(RemovalText::tr(
            "WARNING: %Ln records were never sent to any destination. They are lost for good.", nullptr, plural(unsent)));
    //: Several counts: to be worded so that it fits any of them.
    lines.append(
        RemovalText::tr("Deleted are, in %1 (%2):")
            .arg(QDir::toNativeSeparators(directory), QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    //: Several counts: to be worded so that it fits any of them.
    lines.append(RemovalText::tr("Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.")
                     .arg(counted(records), counted(unsent), counted(quarantined)));
    //: Several counts: to be worded so that it fits any of them.
    lines.append(RemovalText::tr("Configuration: %1 tenants, %2 destinations, selections, settings and drafts.")
                     .arg(counted(quint64(tenants)), counted(quint64(destinations))));
    lines.append(RemovalText::tr("Coverage, the activity log, log files and crash reports."));
    lines.append(RemovalText::tr("Keychain: %Ln entries with secrets of this profile.", nullptr, int(secrets.size())));
    lines.append(RemovalText::tr(
        "Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft."));
    return lines;
}

bool isProfile(const QString &directory)
{
    return QFileInfo::exists(QDir(directory).filePath(u"tributary.db"_s));
}

Task<Result<ProfileContents>> contentsOf(Runtime *runtime)
{
    Store &store = runtime->store();
    const QDir place(runtime->profile());
    ProfileContents contents{.directory = place.absolutePath(), .name = place.dirName()};
    contents.bytes = bytesIn(contents.directory);
    const auto tenants = co_await store.tenants();
    const auto destinations = co_await store.destinations();
    if (!tenants || !destinations)
        co_return fail(tenants ? destinations.error() : tenants.error());
    contents.tenants = int(tenants->size());
    contents.destinations = int(destinations->size());
    for (const Destination &destination : *destinations)
        note(contents.secrets, destination.app.credential.id);
    for (const Tenant &tenant : *tenants) {
        note(contents.secrets, tenant.app.credential.id);
        for (const Stream stream : allStreams()) {
            const StreamKey key{tenant.id, stream};
            const auto counts = co_await store.counts(key);
            if (!counts)
                co_return fail(counts.error());
            contents.records += counts->records;
            contents.unsent += counts->outbox;
            contents.quarantined += counts->quarantined;
        }
    }
    const QString everything;
    const auto settings = co_await store.settings(everything);
    if (!settings)
        co_return fail(settings.error());
    for (const auto &[name, value] : *settings)
        noteMentioned(contents.secrets, value);
    co_return contents;
}

Task<Result<void>> deleteSecrets(Runtime *runtime, ProfileContents contents)
{
    if (contents.secrets.isEmpty())
        co_return {};
    const auto answers = co_await runtime->secrets().probe();
    if (!answers)
        co_return answers;
    for (const CredentialId &id : contents.secrets) {
        const auto removed = co_await runtime->secrets().remove(id);
        if (!removed)
            co_return removed;
    }
    co_return {};
}

Result<void> deleteProfileFiles(const QString &directory)
{
    QDir place(directory);
    QStringList left;
    QDir logs(place.filePath(u"logs"_s));
    if (logs.exists() && !logs.removeRecursively())
        left.append(logs.path());
    const QStringList files = place.entryList(ownFiles(), QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &file : files) {
        if (!place.remove(file))
            left.append(place.filePath(file));
    }
    if (!left.isEmpty())
        return fail(ErrorKind::Storage, u"cannot be deleted: %1"_s.arg(left.join(u", "_s)), u"NotDeleted"_s);
    return {};
}

void deleteEmptyProfile(const QString &directory)
{
    const QDir place(directory);
    place.rmdir(place.absolutePath());
}

} // namespace tributary
