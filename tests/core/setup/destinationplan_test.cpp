// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "pipeline/prunedrow.h"
#include "setup/destinationschema.h"
#include "setup/destinationtemplate.h"
#include "setup/ingestionschema.h"
#include "setup/kqlfunctions.h"
#include "setup/proofwords.h"
#include "setup/provisioningplan.h"
#include "simulator/transformcheck.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "sinks/rowcolumns.h"
#include "json/recordparser.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const Instant now = *parseIso(std::string_view("2026-11-23T08:00:00Z"));

DestinationDraft draftOf()
{
    DestinationDraft draft = newDestinationDraft(now);
    draft.name = u"Parent"_s;
    draft.senderObjectId = newGuid();
    draft.workspace.resourceId = u"/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/"
                                 "Microsoft.OperationalInsights/workspaces/law"_s;
    draft.workspace.name = u"law"_s;
    draft.workspace.resourceGroup = u"rg"_s;
    draft.workspace.subscription = u"11111111-1111-4111-8111-111111111111"_s;
    draft.workspace.location = u"westeurope"_s;
    draft.workspace.retentionDays = 90;
    return draft;
}

/// A row with everything a row can have.
QByteArray fullestRow()
{
    const LogsIngestionEncoder encoder;
    const auto records =
        parseRecords("[{\"Id\":\"a\",\"CreationTime\":\"2026-11-23T07:00:00\",\"Big\":\"" + QByteArray(4000, 'x') + "\"}]");
    Envelope envelope;
    envelope.tenant = TenantId(u"t"_s);
    envelope.tenantName = u"T"_s;
    envelope.batch = BatchId(u"b"_s);
    envelope.arrived = now;
    envelope.isRedacted = true;
    QByteArray row;
    encoder.append(row, *records, records->records.front(), envelope);
    return pruneRow(row, 2000, encoder).row;
}

QJsonObject resourceOf(const QJsonObject &document, const QString &type, const QString &nameEnd)
{
    const QJsonArray resources = document.value("resources"_L1).toArray();
    for (const QJsonValue &resource : resources) {
        if (resource["type"_L1].toString().endsWith(type) && resource["name"_L1].toString().contains(nameEnd))
            return resource.toObject();
    }
    return {};
}

/// All texts of a JSON value that a person would read in the other form too.
void collectTexts(const QJsonValue &value, QStringList &out)
{
    if (value.isString())
        out.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        collectTexts(element, out);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectTexts(member.value(), out);
}

} // namespace

Q_DECLARE_METATYPE(tributary::DeliveryHour)
Q_DECLARE_METATYPE(tributary::ProofHour)

class DestinationPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void declaresExactlyWhatIsSent()
    {
        const QJsonObject row = QJsonDocument::fromJson(fullestRow()).object();
        QStringList declared;
        for (const RowColumn &column : rowColumns())
            declared.append(column.name);
        QStringList sent = row.keys();
        sent.sort();
        declared.sort();
        QCOMPARE(sent, declared);

        for (const RowColumn &column : rowColumns()) {
            const QJsonValue value = row.value(column.name);
            const bool fits = column.type == "boolean"_L1 ? value.isBool()
                : column.type == "dynamic"_L1             ? value.isObject()
                                                          : value.isString();
            QVERIFY2(fits, column.name.data());
            QVERIFY(column.type != "datetime"_L1 || parseIso(value.toString()));
        }
    }

    void templateRuleAndTableAgree()
    {
        const DestinationDraft draft = draftOf();
        const QJsonObject document = QJsonDocument::fromJson(exportArmTemplate(draft)).object();
        const QJsonObject rule =
            resourceOf(document, u"dataCollectionRules"_s, u"ruleName"_s).value("properties"_L1).toObject();
        for (const SinkKind kind : allSinkKinds()) {
            QStringList declared;
            const QJsonArray columns = rule["streamDeclarations"_L1][draft.target.stream(kind)]["columns"_L1].toArray();
            for (const QJsonValue &column : columns)
                declared.append(column["name"_L1].toString() + u' ' + column["type"_L1].toString());
            QStringList sent;
            for (const RowColumn &column : rowColumns())
                sent.append(column.name + u' ' + column.type);
            QCOMPARE(declared, sent);
            const QJsonObject table = resourceOf(document, u"tables"_s, draft.target.table(kind));
            QCOMPARE(table["properties"_L1].toObject(),
                schema::tableBody(draft.target.table(kind), kind, {})["properties"_L1].toObject());
        }
    }

    void transformsYieldTheColumnsOfTheTable()
    {
        for (const SinkKind kind : allSinkKinds()) {
            simulation::TransformedColumns stream;
            for (const Column &column : schema::streamColumns())
                stream[column.name] = column.type;
            const auto made = simulation::checkTransform(schema::transformOf(kind), stream);
            QCOMPARE(made.problem, QString());
            const auto table = schema::tableColumns(kind);
            QCOMPARE(made.columns.size(), size_t(table.size()));
            for (const auto &column : table)
                QVERIFY2(made.columns.contains(column.name), qPrintable(column.name));
        }
    }

    void usesNoReservedName()
    {
        static const QStringList reserved{u"tenantid"_s, u"id"_s, u"type"_s, u"title"_s, u"uniqueid"_s, u"_resourceid"_s};
        for (const SinkKind kind : allSinkKinds()) {
            for (const auto &column : schema::tableColumns(kind)) {
                QVERIFY(!reserved.contains(column.name.toLower()));
                QVERIFY(column.name.size() <= 45 && !column.description.isEmpty());
            }
        }
    }

    void bicepSaysWhatTheTemplateSays()
    {
        DestinationDraft draft = draftOf();
        draft.retentionDays = 180;
        const QString bicep = QString::fromUtf8(exportBicep(draft));
        const QJsonObject document = QJsonDocument::fromJson(exportArmTemplate(draft)).object();
        QCOMPARE(bicep.count(u"\nresource "_s) - 1, document["resources"_L1].toArray().size()); // one is `existing`
        QStringList texts;
        const QJsonArray resources = document["resources"_L1].toArray();
        for (const QJsonValue &resource : resources)
            collectTexts(resource["properties"_L1], texts);
        for (const QString &text : std::as_const(texts)) {
            if (text.startsWith(u'['))
                continue; // a formula, spelt differently
            QString escaped = text;
            escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).replace(u'\n', u"\\n"_s).replace(u"${"_s, u"\\${"_s);
            QVERIFY2(bicep.contains(u'\'' + escaped + u'\''), qPrintable(text));
        }
        QCOMPARE(bicep.count(u'{'), bicep.count(u'}'));
        QCOMPARE(bicep.count(u"retentionInDays: 180"_s), 3);
        for (const QString &output : document["outputs"_L1].toObject().keys())
            QVERIFY(bicep.contains(u"output %1 string = "_s.arg(output)));
    }

    void leavesOutWhatIsNotWanted()
    {
        DestinationDraft draft = draftOf();
        draft.extras = {.functions = false, .readBack = false, .errorLog = false, .migrateClassic = false};
        QCOMPARE(planOf(draft, {}).steps.size(), 6);
        QCOMPARE(QJsonDocument::fromJson(exportArmTemplate(draft))["resources"_L1].toArray().size(), 5);
    }

    void refusesNamesThatAzureWouldRefuse_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("rule");
        const QString table = u"A_CL"_s, stream = u"Custom-A"_s, rule = u"tributary"_s;
        QTest::newRow("no suffix") << u"Audit"_s << stream << rule;
        QTest::newRow("too long") << QString(43, u'a') + u"_CL"_s << stream << rule;
        QTest::newRow("twice the same") << u"ChildAADSignIn_CL"_s << stream << rule;
        QTest::newRow("stream") << table << u"A"_s << rule;
        QTest::newRow("rule too long") << table << stream << QString(31, u'r');
        QTest::newRow("rule with a slash") << table << stream << u"a/b/c"_s;
        QTest::newRow("empty") << QString() << stream << rule;
    }

    void refusesNamesThatAzureWouldRefuse()
    {
        DestinationDraft draft = draftOf();
        QVERIFY(problemsOf(draft).isEmpty());
        QFETCH(QString, table);
        QFETCH(QString, stream);
        QFETCH(QString, rule);
        draft.target.o365Table = table;
        draft.target.o365Stream = stream;
        draft.ruleName = rule;
        QCOMPARE(problemsOf(draft).size(), 1);
        QVERIFY(!planOf(draft, {}).obstacles.isEmpty());
    }

    void keepsWhatOthersPutIntoARule()
    {
        const QJsonObject there =
            QJsonDocument::fromJson("{\"tags\":{\"a\":\"b\"},\"properties\":{\"description\":\"theirs\",\"streamDeclarations\":"
                                    "{\"Custom-Other\":{\"columns\":[{\"name\":\"x\",\"type\":\"string\"}]}},"
                                    "\"destinations\":{\"logAnalytics\":[{\"name\":\"own\",\"workspaceResourceId\":\"/W\"}]},"
                                    "\"dataFlows\":[{\"streams\":[\"Custom-Other\"],\"destinations\":[\"own\"],"
                                    "\"outputStream\":\"Custom-Other_CL\"}]}}")
                .object();
        const QJsonObject body = schema::ruleBody({}, u"/w"_s, u"westeurope"_s, there);
        const QJsonObject properties = body["properties"_L1].toObject();
        QCOMPARE(properties["streamDeclarations"_L1].toObject().size(), 4);
        QCOMPARE(properties["dataFlows"_L1].toArray().size(), 4);
        QCOMPARE(properties["destinations"_L1]["logAnalytics"_L1].toArray().size(), 1);
        QCOMPARE(properties["dataFlows"_L1][3]["destinations"_L1][0].toString(), u"own"_s);
        QCOMPARE(properties["description"_L1].toString(), u"theirs"_s);
        QCOMPARE(body["tags"_L1]["a"_L1].toString(), u"b"_s);
        QCOMPARE(schema::ruleBody({}, u"/w"_s, u"westeurope"_s, body), body);
    }

    void readsOutputs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ok");
        const QByteArray id = "dcr-0123456789abcdef0123456789abcdef";
        const QByteArray outputs =
            "{\"logsIngestion\":{\"type\":\"String\",\"value\":\"https://x-1.ingest.example/\"},\"immutableId\":{\"value\":\""
            + id
            + "\"},\"o365Stream\":{\"value\":\"Custom-ChildO365AAD\"},\"workspaceId\":{\"value\":\"11111111-1111-4111-8111-"
              "111111111111\"}}";
        QTest::newRow("outputs") << outputs << true;
        QTest::newRow("whole deployment") << "{\"properties\":{\"outputs\":" + outputs + "}}" << true;
        QTest::newRow("powershell") << "{\"outputs\":" + outputs + "}" << true;
        QTest::newRow("plain members") << "{\"logsIngestion\":\"https://x-1.ingest.example\",\"immutableId\":\"" + id + "\"}"
                                       << true;
        QTest::newRow("lines") << "logsIngestion: https://x-1.ingest.example\nimmutableId = " + id + "\n" << true;
        QTest::newRow("portal") << "logsIngestion\nhttps://x-1.ingest.example\nimmutableId\n" + id + "\n" << true;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("prose") << "it went well"_ba << false;
        QTest::newRow("no endpoint") << "{\"immutableId\":\"" + id + "\"}" << false;
        QTest::newRow("plain http") << "{\"logsIngestion\":\"http://x.example\",\"immutableId\":\"" + id + "\"}" << false;
        QTest::newRow("resource id for rule")
            << "{\"logsIngestion\":\"https://x.example\",\"immutableId\":\"/subscriptions/a\"}"_ba << false;
        QTest::newRow("stream of Azure") << "{\"logsIngestion\":\"https://x.example\",\"immutableId\":\"" + id
                + "\",\"o365Stream\":\"Microsoft-A\"}"
                                         << false;
        QTest::newRow("truncated") << outputs.left(60) << false;
        QTest::newRow("not UTF-8") << "\xff\xfe\xfd"_ba << false;
    }

    void readsOutputs()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, ok);
        const auto draft = withTemplateOutputs(draftOf(), text);
        QCOMPARE(draft.has_value(), ok);
        if (ok) {
            QCOMPARE(draft->target.endpoint, u"https://x-1.ingest.example"_s);
            QCOMPARE(draft->target.ruleId, u"dcr-0123456789abcdef0123456789abcdef"_s);
            QCOMPARE(draft->way, ProvisioningWay::Template);
        } else {
            QCOMPARE(draft.error().kind, ErrorKind::Usage);
        }
    }

    void draftsComeBackAsTheyWent()
    {
        DestinationDraft draft = draftOf();
        draft.retentionDays = 30;
        draft.app = {
            ClientId(newGuid()), {CredentialKind::Certificate, CredentialId(u"tributary/destination/x"_s), u"ab"_s, now}};
        draft.parent = TenantId(newGuid());
        draft.target.endpoint = u"https://x.example"_s;
        const QByteArray json = writeDestinationDrafts({draft});
        const auto read = readDestinationDrafts(json);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.front(), draft);
        for (const QByteArray &damaged : {""_ba, "7"_ba, "[7,{},{\"id\":\"x\"}]"_ba, json.left(json.size() / 2), "\xff"_ba})
            QVERIFY(readDestinationDrafts(damaged).isEmpty());
    }

    void functionsReadLikeTheirModels()
    {
        const QList<KqlFunction> functions = compatibilityFunctions({});
        QCOMPARE(functions.size(), 3);
        for (const KqlFunction &function : functions) {
            QVERIFY(function.alias != function.resembles); // a function may not hide Microsoft's table
            QVERIFY(function.query.contains(LogsIngestionTarget().table(function.kind)));
            QCOMPARE(function.query.count(u'('), function.query.count(u')'));
            QCOMPARE(function.query.count(u'\'') % 2, 0);
        }
        QVERIFY(functions[0].query.contains(u"15, 'AzureActiveDirectoryStsLogon'"_s));
        QVERIFY(functions[1].query.contains(u"ResultType = tostring(RawEvent.status.errorCode)"_s));
        QVERIFY(functionsAsText(functions).contains(u"ChildSigninLogs"_s));
    }

    void explainsADifference_data()
    {
        QTest::addColumn<DeliveryHour>("counted");
        QTest::addColumn<quint64>("arrived");
        QTest::addColumn<ProofHour>("expected"); // its reasons
        QTest::addColumn<ProofMark>("mark");
        const auto row = [](const char *name, DeliveryHour counted, quint64 arrived, ProofHour expected, ProofMark mark) {
            counted.hour = now;
            QTest::newRow(name) << counted << arrived << expected << mark;
        };
        row("all there", {.collected = 9, .accepted = 9}, 9, {}, ProofMark::Proven);
        row("quarantine", {.collected = 9, .quarantined = 2, .accepted = 7}, 7, {.quarantined = 2}, ProofMark::Attention);
        row("selection", {.collected = 9, .filtered = 4, .accepted = 5}, 5, {.filtered = 4}, ProofMark::Note);
        row("waits", {.collected = 9, .waiting = 9}, 0, {.waiting = 9}, ProofMark::Waiting);
        row("lost on the way", {.collected = 9, .accepted = 9}, 6, {.unexplained = 3}, ProofMark::Unexplained);
        row("lost before", {.collected = 9, .accepted = 7}, 7, {.unexplained = 2}, ProofMark::Unexplained);
        row("first hour", {.collected = 9, .accepted = 7, .isFirst = true}, 7, {.before = 2}, ProofMark::Note);
        row("refused by another, taken by this one", {.collected = 9, .quarantined = 1, .accepted = 9}, 9, {},
            ProofMark::Proven);
        row("more than there were", {.collected = 1, .accepted = 9}, 9, {}, ProofMark::Proven);
    }

    void explainsADifference()
    {
        QFETCH(DeliveryHour, counted);
        QFETCH(quint64, arrived);
        QFETCH(ProofHour, expected);
        const KeptProof kept{now, counted.accepted, arrived, 0, now + std::chrono::hours(3)};
        const HourProof proof = hourProof({counted}, {kept});
        const ProofHour &hour = proof.hours.front();
        const auto reasons = [](const ProofHour &of) {
            return QList<quint64>{of.filtered, of.quarantined, of.waiting, of.onTheWay, of.before, of.unexplained};
        };
        QCOMPARE(reasons(hour), reasons(expected));
        QTEST(markOf(hour), "mark");
        const QStringList words = proofWords(hour, [](Instant) { return u"11:00"_s; });
        QVERIFY(!words.isEmpty());
        QCOMPARE(words.front() == u"Proven 11:00"_s, hour.unexplained == 0);
        QCOMPARE(proof.sum().unexplained, hour.unexplained);
    }

    void keepsWhatWasProvenAndCannotBeAskedAgain()
    {
        const DeliveryHour old{.hour = now, .collected = 5, .accepted = 5};
        const DeliveryHour fresh{.hour = now + std::chrono::hours(1), .collected = 4, .accepted = 4};
        const KeptProof before{now, 5, 5, 0, now + std::chrono::hours(1)};
        const KeptProof older{now - std::chrono::hours(20), 2, 2, 0, now};
        const KeptProof tooOld{now - std::chrono::hours(400), 2, 2, 0, now};
        const std::vector<SentBatch> sent{{BatchId(u"b"_s), fresh.hour, 4}};
        const QHash<QString, BatchRows> found{{u"b"_s, {8, 4}}, {u"stranger"_s, {7, 7}}};
        const QList<KeptProof> kept = proofOf({old, fresh}, sent, found, {before, older, tooOld}, now + std::chrono::hours(2));
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept[0], before); // its batches left the archive
        QCOMPARE(kept[1].arrived, 4u);
        QCOMPARE(kept[1].twice, 4u);
        QCOMPARE(kept[2], older);
        QCOMPARE(readProofs(writeProofs(kept)), kept);
        QVERIFY(readProofs("[{\"hour\":7},5,{\"hour\":\"x\"}]").isEmpty());
        QVERIFY(readProofs("{").isEmpty());
    }

    void namesColumnsThatAreMissing()
    {
        const DestinationDraft draft = draftOf();
        const DestinationSchema needed = schemaOf(draft.target);
        QCOMPARE(needed.streams.size(), 3);
        QVERIFY(!needed.isSeen && needed.streams[0].hasTable);
        QList<Table> tables;
        for (const SinkKind kind : {SinkKind::O365, SinkKind::SignIn})
            tables.append({.name = draft.target.table(kind), .columns = schema::plainColumns(schema::tableColumns(kind))});
        tables[0].columns.removeIf([](const Column &column) { return column.name == "UserId"_L1; });
        Rule rule{.streams = {{draft.target.o365Stream, schema::streamColumns()}}};
        rule.streams[0].columns.removeLast(); // RawEvent
        rule.flows = {{.streams = {draft.target.o365Stream}, .transform = schema::transformOf(SinkKind::O365)}};
        const DestinationSchema seen = schemaOf(draft.target, tables, rule);
        QVERIFY(seen.isSeen && seen.streams[0].hasTable && seen.streams[0].hasStream);
        QVERIFY(!seen.streams[1].hasStream && !seen.streams[2].hasTable);
        for (const SchemaColumn &column : seen.streams[0].columns) {
            QCOMPARE(column.inTable, column.name != "UserId"_L1);
            QCOMPARE(column.inRule, column.name != "RawEvent"_L1);
            QVERIFY(column.otherType.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DestinationPlanTest)
#include "destinationplan_test.moc"
