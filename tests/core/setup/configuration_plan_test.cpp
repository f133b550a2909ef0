// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/configuration.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <algorithm>

using namespace tributary;
using namespace Qt::StringLiterals;

using Action = ConfigurationChange::Action;

namespace {

constexpr auto tenantId = "11111111-1111-1111-1111-111111111111"_L1;
constexpr auto clientId = "22222222-2222-2222-2222-222222222222"_L1;
constexpr auto otherId = "33333333-3333-3333-3333-333333333333"_L1;

/// Everything a profile may be set up with.
ProfileConfiguration sample()
{
    ProfileConfiguration sample;
    Cloud cloud = builtinClouds().constFirst();
    cloud.name = u"Lab"_s;
    sample.clouds = {cloud};
    sample.publisher = otherId;
    const AppRegistration app{.clientId = ClientId(clientId),
        .credential = {.kind = CredentialKind::Certificate,
            .id = CredentialId(u"tributary/tenant/hidden-entry"_s),
            .thumbprint = u"abcd"_s,
            .expires = parseIso(u"2027-01-02T03:04:05Z"_s)}};
    sample.tenants.push_back({{.id = TenantId(tenantId),
                                  .name = u"Contoso \"Ltd\", \u0645\u0635\u0631"_s,
                                  .domain = u"contoso.com"_s,
                                  .cloud = u"Lab"_s,
                                  .app = app,
                                  .tags = {u"north"_s},
                                  .since = parseIso(u"2026-11-01T00:00:00Z"_s)},
        {.tags = {u"a"_s, u"b"_s}, .note = u"two\nlines"_s, .paused = {}}, {Stream::DlpAll}});
    Destination files{.id = DestinationId(otherId), .name = u"Files"_s, .target = FilesTarget{.directory = u"/srv/audit"_s}};
    Destination ingestion{.id = DestinationId(tenantId),
        .name = u"Parent"_s,
        .cloud = u"Global"_s,
        .parent = TenantId(otherId),
        .app = app,
        .target = LogsIngestionTarget{.endpoint = u"https://x.ingest.monitor.azure.com"_s, .ruleId = u"dcr-1"_s},
        .paused = true};
    sample.destinations = {files, ingestion};
    SelectionScope scope{.tenant = TenantId(tenantId), .stream = Stream::AuditExchange};
    scope.selection.rules = {{SelectionRule::Action::Drop, u"op:FileAccessed"_s}};
    scope.selection.changes = {{FieldChange::Action::Mask, u"/ClientIP"_s}, {FieldChange::Action::Remove, u"/A/*/B"_s}};
    scope.selection.archiveAll = true;
    sample.selections = {scope};
    sample.settings = {{u"poll-interval"_s, u"5m"_s}, {u"from-a-newer-program"_s, u"7"_s}};
    return sample;
}

/// Ids of keychain entries do not travel.
ProfileConfiguration withoutEntries(ProfileConfiguration configuration)
{
    for (TenantConfiguration &tenant : configuration.tenants)
        tenant.tenant.app.credential.id = {};
    for (Destination &destination : configuration.destinations)
        destination.app.credential.id = {};
    return configuration;
}

QJsonObject changed(const QString &member, const QJsonValue &value)
{
    QJsonObject json = QJsonDocument::fromJson(writeConfiguration(sample())).object();
    json[member] = value;
    return json;
}

QByteArray firstChanged(const QString &list, const QString &member, const QJsonValue &value)
{
    QJsonArray all = changed({}, {})[list].toArray();
    QJsonObject first = all[0].toObject();
    first[member] = value;
    all[0] = first;
    return QJsonDocument(changed(list, all)).toJson();
}

Action actionOn(const std::vector<ConfigurationChange> &plan, const QString &name)
{
    for (const ConfigurationChange &change : plan) {
        if (change.name == name)
            return change.action;
    }
    return Action(-1);
}

} // namespace

class ConfigurationPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        const QByteArray json = writeConfiguration(sample());
        QVERIFY(!json.contains("hidden-entry"));
        const auto read = parseConfiguration(json);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(withoutEntries(*read), withoutEntries(sample()));
        QCOMPARE(writeConfiguration(*parseConfiguration(writeConfiguration({}))), writeConfiguration({}));
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const QByteArray whole = writeConfiguration(sample());
        const auto rows = [](const QJsonObject &json) { return QJsonDocument(json).toJson(); };
        QTest::newRow("empty") << QByteArray() << u"no exported"_s;
        QTest::newRow("truncated") << whole.left(whole.size() / 2) << u"no exported"_s;
        QTest::newRow("other JSON") << "{\"a\":1}"_ba << u"no exported"_s;
        QTest::newRow("array") << "[]"_ba << u"no exported"_s;
        QTest::newRow("not UTF-8") << QByteArray(whole).replace("contoso.com", "\xff\xfe") << u"no exported"_s;
        QTest::newRow("newer") << rows(changed(u"version"_s, 99)) << u"newer"_s;
        QTest::newRow("no list") << rows(changed(u"tenants"_s, u"x"_s)) << u"tenants"_s;
        QTest::newRow("tenant is text") << rows(changed(u"tenants"_s, QJsonArray{u"x"_s})) << u"tenants[0]"_s;
        QTest::newRow("cloud") << rows(changed(u"clouds"_s, QJsonArray{QJsonObject()})) << u"clouds[0]"_s;
        QTest::newRow("publisher") << rows(changed(u"publisher"_s, u"x"_s)) << u"publisher"_s;
        QTest::newRow("id") << firstChanged(u"tenants"_s, u"id"_s, u"../x"_s) << u"tenants[0].id"_s;
        QTest::newRow("name") << firstChanged(u"tenants"_s, u"name"_s, u"a\nb"_s) << u"tenants[0].name"_s;
        QTest::newRow("long name") << firstChanged(u"tenants"_s, u"name"_s, QString(9999, u'a')) << u"tenants[0].name"_s;
        QTest::newRow("tags") << firstChanged(u"tenants"_s, u"tags"_s, QJsonArray{1}) << u"tenants[0].tags"_s;
        QTest::newRow("time") << firstChanged(u"tenants"_s, u"since"_s, u"soon"_s) << u"tenants[0].since"_s;
        QTest::newRow("credential") << firstChanged(u"tenants"_s, u"credential"_s, 1) << u"credential.kind"_s;
        QTest::newRow("kind") << firstChanged(u"destinations"_s, u"kind"_s, u"pigeon"_s) << u"destinations[0].target"_s;
        QTest::newRow("rules") << firstChanged(u"selections"_s, u"rules"_s, QJsonArray{1}) << u"selections[0].rules"_s;
        QTest::newRow("stream") << firstChanged(u"selections"_s, u"stream"_s, u"x"_s) << u"selections[0].stream"_s;
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto read = parseConfiguration(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void noTokenGoesOverPlainHttpForAnImport()
    {
        ProfileConfiguration evil = sample();
        std::get<LogsIngestionTarget>(evil.destinations[1].target).endpoint = u"http://elsewhere.example"_s;
        QVERIFY(!parseConfiguration(writeConfiguration(evil)));
    }

    void intoAnEmptyProfileAllIsAdded()
    {
        const auto plan = planImport({}, *parseConfiguration(writeConfiguration(sample())));
        for (const ConfigurationChange &change : plan) {
            const bool isSetting = change.subject == ConfigurationChange::Subject::Setting;
            QVERIFY2(change.action == Action::Add || isSetting, qPrintable(change.name));
        }
        QCOMPARE(actionOn(plan, u"poll-interval"_s), Action::Change);
        QCOMPARE(actionOn(plan, u"from-a-newer-program"_s), Action::Leave);
        const auto missing = std::ranges::count_if(plan, [](const auto &change) { return change.needsCredential; });
        QCOMPARE(missing, 2); // the tenant's and the parent's, not that of files
    }

    void againItIsTheSame()
    {
        const auto plan = planImport(sample(), *parseConfiguration(writeConfiguration(sample())));
        for (const ConfigurationChange &change : plan) {
            if (change.name != u"from-a-newer-program"_s)
                QVERIFY2(change.action == Action::Same, qPrintable(change.name));
        }
    }

    void whatIsHereStaysWhereItWouldBreak()
    {
        const auto file = *parseConfiguration(writeConfiguration(sample()));
        ProfileConfiguration here = sample();
        here.tenants[0].tenant.name = file.tenants[0].tenant.name;
        here.tenants[0].tenant.app.clientId = ClientId(otherId);
        here.clouds[0].authority = u"https://other.example"_s;
        here.destinations[0].target = KafkaTarget{};
        here.destinations[1].name = u"Renamed"_s;
        here.publisher = tenantId;
        const auto plan = planImport(here, file);
        QCOMPARE(actionOn(plan, u"Lab"_s), Action::Leave);
        QCOMPARE(actionOn(plan, file.tenants[0].tenant.name), Action::Leave);
        QCOMPARE(actionOn(plan, u"Files"_s), Action::Leave);
        QCOMPARE(actionOn(plan, u"Parent"_s), Action::Change);
        QCOMPARE(actionOn(plan, otherId), Action::Leave);
        here.tenants[0].tenant.id = TenantId(clientId); // another tenant of this name
        QCOMPARE(actionOn(planImport(here, file), file.tenants[0].tenant.name), Action::Leave);
    }
};

QTEST_GUILESS_MAIN(ConfigurationPlanTest)
#include "configuration_plan_test.moc"
