// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/activitywatch.h"
#include "storefixture.h"

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ActivityEntry stopped(Instant at, const QString &code = u"AADSTS7000222"_s)
{
    return {.at = at,
        .kind = ActivityKind::StreamsStopped,
        .tenant = contoso,
        .subject = u"Contoso"_s,
        .number = 2,
        .code = code,
        .detail = u"expired"_s,
        .requestId = u"r-1"_s};
}

EngineStatus quiet(Instant at = noon)
{
    EngineStatus status;
    status.asOf = at;
    TenantStatus tenant{.id = contoso, .name = u"Contoso"_s};
    for (const Stream stream : allStreams())
        tenant.streams << StreamStatus{.stream = stream, .state = StreamState::Working};
    status.tenants << tenant;
    status.destinations << DestinationStatus{
        .id = DestinationId(u"d"_s), .name = u"Parent"_s, .state = DestinationState::Sending};
    return status;
}

void spoil(StreamStatus &stream, StreamState state, const QString &code)
{
    stream.state = state;
    stream.lastError = Error{.kind = ErrorKind::Configuration, .code = code, .message = u"no"_s, .requestId = u"r-2"_s};
}

QStringList namesOf(const std::vector<ActivityEntry> &entries)
{
    QStringList names;
    for (const ActivityEntry &entry : entries)
        names << activityName(entry.kind);
    return names;
}

} // namespace

/// The activity log in the store, and what is noticed for it.
class ActivityLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void configurationWritesItsOwnLines()
    {
        const Profile profile;
        SqliteStore &store = profile.store();
        Tenant tenant = tenantNamed(contoso, u"Contoso"_s);
        valueOf(store.saveTenant(tenant));
        valueOf(store.saveTenant(tenant)); // nothing changed: no line
        tenant.tags = {u"retail"_s, u"EU"_s};
        valueOf(store.saveTenant(tenant));
        QVERIFY(valueOf(store.tenants())[0] == tenant);
        tenant.app.credential.thumbprint = u"AB"_s;
        valueOf(store.saveTenant(tenant));
        valueOf(store.saveSelection({contoso, {}, {.archiveAll = true}}));
        const Destination parent = destinationNamed(u"Parent"_s);
        valueOf(store.saveDestination(parent));
        valueOf(store.removeDestination(parent.id));
        valueOf(store.removeTenant(contoso));
        const auto entries = valueOf(store.activity({}));
        QCOMPARE(namesOf(entries),
            (QStringList{u"tenant-removed"_s, u"destination-removed"_s, u"destination-added"_s, u"selection-changed"_s,
                u"credential-replaced"_s, u"tenant-changed"_s, u"tenant-added"_s}));
        QCOMPARE(entries[0].tenant, contoso);
        QCOMPARE(entries[0].subject, u"Contoso"_s);
        QCOMPARE(entries[1].subject, u"Parent"_s);
        QCOMPARE(entries[0].who, machineUser());
    }

    void whatIsRefusedLeavesNoLine()
    {
        const Profile profile;
        valueOf(profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        QCOMPARE(errorOf(profile.store().saveTenant(tenantNamed(fabrikam, u"Contoso"_s))).code, u"NameTaken"_s);
        QCOMPARE(valueOf(profile.store().activity({})).size(), size_t(1));
    }

    void aRepeatFoldsAndMovesToTheEnd()
    {
        Profile profile;
        valueOf(profile.store().addActivity({stopped(noon), stopped(noon, u"AF10001"_s)}));
        valueOf(profile.store().addActivity({stopped(noon + 5min)}));
        profile.reopen();
        const auto entries = valueOf(profile.store().activity({}));
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].code, u"AADSTS7000222"_s);
        QCOMPARE(entries[0].times, 2);
        QCOMPARE(entries[0].number, quint64(4));
        QVERIFY(entries[0].at == noon && entries[0].last == noon + 5min);
        QCOMPARE(entries[0].first, 1);
        QCOMPARE(entries[0].requestId, u"r-1"_s);
        QCOMPARE(valueOf(profile.store().activity({.after = entries[1].row})).size(), size_t(1));
        QCOMPARE(valueOf(profile.store().activity({.limit = 1})).size(), size_t(1));
    }

    void aDayLaterItIsALineOfItsOwn()
    {
        const Profile profile;
        valueOf(profile.store().addActivity({stopped(noon), stopped(noon + 25h)}));
        QCOMPARE(valueOf(profile.store().activity({})).size(), size_t(2));
    }

    void keepsTheNewestTenThousand()
    {
        const Profile profile;
        std::vector<ActivityEntry> many;
        for (int i = 0; i < 10'040; ++i)
            many.push_back(stopped(noon, QString::number(i)));
        valueOf(profile.store().addActivity(many));
        const auto entries = valueOf(profile.store().activity({.limit = 20'000}));
        QCOMPARE(entries.size(), size_t(10'000));
        QCOMPARE(entries.back().code, u"40"_s);
    }

    void everyKindHasANameAndASentence()
    {
        QSet<QString> names;
        for (const ActivityKind kind : allActivityKinds()) {
            const QString name = activityName(kind);
            QCOMPARE(activityFromName(name.toUpper()), std::optional(kind));
            QVERIFY(activityText({.kind = kind, .number = 3}) != name);
            QVERIFY(!names.contains(name));
            names << name;
        }
        QCOMPARE(activityText({.kind = ActivityKind(999)}), u"999"_s); // of a newer program
        QVERIFY(!activityFromName(u"nonsense"_s));
    }

    void whatIsOpenAtTheStartWasLoggedBefore()
    {
        ActivityWatch watch;
        EngineStatus status = quiet();
        spoil(status.tenants[0].streams[0], StreamState::NeedsOperator, u"AF10001"_s);
        status.tenants[0].streams[1].counts.quarantined = 7;
        status.destinations[0].state = DestinationState::NeedsOperator;
        status.trouble = Error{.kind = ErrorKind::KeychainLocked};
        QVERIFY(watch.note(status).empty());
        QVERIFY(watch.note(status).empty());
        QCOMPARE(namesOf(watch.note(quiet())),
            (QStringList{u"streams-recovered"_s, u"destination-recovered"_s, u"trouble-ended"_s}));
    }

    void streamsThatStopTogetherMakeOneLine()
    {
        ActivityWatch watch;
        QVERIFY(watch.note(quiet()).empty());
        EngineStatus status = quiet(noon + 1min);
        for (StreamStatus &stream : status.tenants[0].streams)
            spoil(stream, StreamState::NeedsOperator, u"AADSTS7000222"_s);
        spoil(status.tenants[0].streams[4], StreamState::NeedsOperator, u"AF10001"_s);
        spoil(status.tenants[0].streams[5], StreamState::Parked, u"Graph"_s);
        const auto entries = watch.note(status);
        QCOMPARE(entries.size(), size_t(3));
        QCOMPARE(entries[0].number, quint64(allStreams().size() - 2));
        QVERIFY(!entries[0].stream && entries[0].requestId == u"r-2"_s);
        QCOMPARE(entries[1].stream, std::optional(allStreams()[4]));
        QCOMPARE(entries[2].kind, ActivityKind::StreamsParked);
        for (StreamStatus &stream : status.tenants[0].streams)
            stream.state = StreamState::Retrying; // says neither that it stopped nor that it runs
        QVERIFY(watch.note(status).empty());
        QCOMPARE(namesOf(watch.note(quiet(noon + 2min))), QStringList{u"streams-recovered"_s});
    }

    void quarantineIsToldOnceAMinute()
    {
        ActivityWatch watch;
        QVERIFY(watch.note(quiet()).empty());
        quint64 told = 0;
        int lines = 0;
        for (int second = 1; second <= 130; ++second) {
            EngineStatus status = quiet(noon + Seconds(second));
            status.tenants[0].streams[1].counts.quarantined = quint64(second);
            for (const ActivityEntry &entry : watch.note(status)) {
                QCOMPARE(entry.kind, ActivityKind::RecordsQuarantined);
                told += entry.number;
                ++lines;
            }
        }
        QCOMPARE(lines, 3);
        QCOMPARE(told, quint64(121));
    }

    void lostEventsAreToldAtOnce()
    {
        ActivityWatch watch;
        QVERIFY(watch.note(quiet()).empty());
        EngineStatus status = quiet();
        status.tenants[0].streams[1].counts.lostBlobs = 3;
        const auto entries = watch.note(status);
        QCOMPARE(namesOf(entries), QStringList{u"events-lost"_s});
        QCOMPARE(entries[0].number, quint64(3));
        QVERIFY(watch.note(status).empty());
    }

    void aDestinationThatOnlyBlinksIsNoOutage()
    {
        ActivityWatch watch;
        QVERIFY(watch.note(quiet()).empty());
        const auto failing = [](Seconds after) {
            EngineStatus status = quiet(noon + after);
            status.destinations[0].state = DestinationState::Retrying;
            status.destinations[0].lastError = Error{.kind = ErrorKind::Service, .code = u"503"_s};
            return status;
        };
        QVERIFY(watch.note(failing(1s)).empty());
        QVERIFY(watch.note(failing(30s)).empty());
        QVERIFY(watch.note(quiet(noon + 31s)).empty());
        QVERIFY(watch.note(failing(40s)).empty());
        const auto begun = watch.note(failing(100s));
        QCOMPARE(namesOf(begun), QStringList{u"destination-stopped"_s});
        QCOMPARE(begun[0].code, u"503"_s);
        QVERIFY(watch.note(failing(200s)).empty());
        QCOMPARE(namesOf(watch.note(quiet(noon + 300s))), QStringList{u"destination-recovered"_s});
    }
};

QTEST_GUILESS_MAIN(ActivityLogTest)
#include "activitylog_test.moc"
