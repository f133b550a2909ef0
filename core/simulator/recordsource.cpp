// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recordsource.h"

#include "simulator/jsonscan.h"
#include "simulator/recorddraft.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array writers{writeDirectoryRecord, writeExchangeRecord, writeSharePointRecord, writeGeneralRecord,
    writeDlpRecord, writeInteractiveSignIn, writeNonInteractiveSignIn, writeServicePrincipalSignIn, writeManagedIdentitySignIn,
    writeDirectoryAudit};
static_assert(writers.size() == feedCount);
constexpr quint32 oldestEventSeconds = 90 * 60;

bool isOneOf(int value, std::initializer_list<int> list)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

int feedOfRecord(QByteArrayView record)
{
    const auto members = objectMembers(record);
    if (!members)
        return feedOf("Audit.General");
    const QByteArray type = textOf(memberOf(*members, "RecordType"));
    const int recordType = type.isEmpty() ? -1 : type.toInt();
    const QByteArray workload = textOf(memberOf(*members, "Workload")).toLower();
    if (isOneOf(recordType, {11, 13, 33, 63, 99, 100, 107}))
        return feedOf("DLP.All");
    if (workload == "azureactivedirectory" || isOneOf(recordType, {8, 9, 15}))
        return feedOf("Audit.AzureActiveDirectory");
    if (workload == "exchange" || isOneOf(recordType, {1, 2, 3, 50}))
        return feedOf("Audit.Exchange");
    if (workload == "sharepoint" || workload == "onedrive" || isOneOf(recordType, {4, 6, 7, 14, 36, 37, 54, 55, 56}))
        return feedOf("Audit.SharePoint");
    return feedOf("Audit.General");
}

Result<RecordSource> RecordSource::open(const SimulatorOptions &options)
{
    RecordSource source(options.seed);
    if (!options.recordsFile.isEmpty()) {
        const auto read = source.read(options.recordsFile);
        if (!read)
            return fail(read.error());
    }
    return source;
}

Result<void> RecordSource::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, u"Cannot read %1: %2"_s.arg(name, file.errorString()));
    QSet<QByteArray> seen;
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        if (!objectMembers(line))
            return fail(ErrorKind::Usage, u"%1, line %2 is no JSON object"_s.arg(name).arg(number));
        const bool repeated = seen.contains(line);
        seen.insert(line);
        m_lines[size_t(feedOfRecord(line))].push_back({line, repeated});
    }
    return {};
}

quint64 RecordSource::distinct(int feed, quint64 first, quint64 count) const
{
    const auto &lines = m_lines[size_t(feed)];
    quint64 repeated = 0;
    for (quint64 i = first; i < std::min<quint64>(first + count, lines.size()); ++i)
        repeated += quint64(lines[i].repeated);
    return count - repeated;
}

void RecordSource::append(QByteArray &out, const Account &account, const RecordPlace &place, Instant arrived) const
{
    const auto &lines = m_lines[size_t(place.feed)];
    if (place.index < lines.size()) {
        out.append(lines[place.index].bytes);
        return;
    }
    Dice throws(mix(m_seed, quint64(place.tenant), quint64(place.feed), place.index));
    // Graph lists by the time of the event itself.
    const Instant happened = isGraphFeed(place.feed) ? arrived : arrived - Seconds(5 + throws.below(oldestEventSeconds));
    RecordDraft draft(out, throws, account, happened);
    writers[size_t(place.feed)](draft);
    draft.close();
}

} // namespace tributary::simulation
