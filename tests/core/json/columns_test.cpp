// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordparser.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class ColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAllColumns()
    {
        const RecordColumns columns =
            parseColumns(R"({"CreationTime":"2026-11-20T10:11:12","Id":"a\u002d1","Operation":"Add user.",)"
                         R"("RecordType":8,"ResultStatus":"Success","UserType":4,"Workload":"AzureActiveDirectory",)"
                         R"("ClientIP":"203.0.113.7:51000","ObjectId":"C:\\x\n<b>","UserId":"å@contoso.example",)"
                         R"("LogonError":"InvalidUserNameOrPassword","ErrorNumber":"50126"})");
        RecordColumns expected;
        expected.id = u"a-1"_s;
        expected.time = parseIso(u"2026-11-20T10:11:12Z");
        expected.workload = u"AzureActiveDirectory"_s;
        expected.operation = u"Add user."_s;
        expected.user = u"å@contoso.example"_s;
        expected.clientIp = u"203.0.113.7"_s;
        expected.result = u"Success"_s;
        expected.object = u"C:\\x\n<b>"_s;
        expected.recordType = 8;
        expected.userType = 4;
        expected.error = u"InvalidUserNameOrPassword"_s;
        QCOMPARE(columns, expected);
    }

    void readsSignInsOfGraph()
    {
        const RecordColumns columns = parseColumns(
            R"({"id":"66ea54eb-1","createdDateTime":"2026-11-22T14:31:47.1234567Z","userPrincipalName":"å@contoso.example",)"
            R"("appDisplayName":"Teams","ipAddress":"2001:db8::1","resourceDisplayName":"Microsoft Graph",)"
            R"("status":{"errorCode":50126,"failureReason":"Invalid."}})");
        RecordColumns expected;
        expected.id = u"66ea54eb-1"_s;
        expected.time = parseIso(u"2026-11-22T14:31:47.123Z");
        expected.workload = u"Entra ID"_s;
        expected.operation = u"Sign-in"_s;
        expected.user = u"å@contoso.example"_s;
        expected.clientIp = u"2001:db8::1"_s;
        expected.result = u"50126"_s;
        expected.object = u"Microsoft Graph"_s;
        expected.error = u"50126"_s;
        QCOMPARE(columns, expected);
        const RecordColumns service = parseColumns(
            R"({"id":"1","createdDateTime":"2026-11-22T14:31:47Z","userPrincipalName":null,"servicePrincipalName":"job",)"
            R"("status":{"errorCode":0}})");
        QCOMPARE(service.user, u"job"_s);
        QCOMPARE(service.result, u"0"_s);
        QVERIFY(service.error.isEmpty());
    }

    void readsDirectoryAuditsOfGraph()
    {
        const RecordColumns columns = parseColumns(
            R"({"id":"Directory_1_X","category":"UserManagement","result":"success","activityDisplayName":"Add user",)"
            R"("activityDateTime":"2026-11-22T14:31:47.0000001Z","initiatedBy":{"app":null,"user":)"
            R"({"userPrincipalName":"admin@contoso.example","ipAddress":"203.0.113.7"}},)"
            R"("targetResources":[{"id":"t","displayName":null,"userPrincipalName":"new@contoso.example"},{"id":"u"}]})");
        QCOMPARE(columns.id, u"Directory_1_X"_s);
        QCOMPARE(toIso(*columns.time), u"2026-11-22T14:31:47Z"_s);
        QCOMPARE(columns.workload, u"Entra ID"_s);
        QCOMPARE(columns.operation, u"Add user"_s);
        QCOMPARE(columns.user, u"admin@contoso.example"_s);
        QCOMPARE(columns.clientIp, u"203.0.113.7"_s);
        QCOMPARE(columns.result, u"success"_s);
        QCOMPARE(columns.object, u"new@contoso.example"_s);
        QVERIFY(columns.error.isEmpty());
        const RecordColumns byApp =
            parseColumns(R"({"activityDateTime":"2026-11-22T14:31:47Z","initiatedBy":{"user":null,"app":)"
                         R"({"displayName":"Sync","servicePrincipalId":"s"}},"targetResources":[]})");
        QCOMPARE(byApp.user, u"Sync"_s);
        QVERIFY(byApp.object.isEmpty() && byApp.clientIp.isEmpty());
    }

    void oddMembersOfGraphAreNoColumns()
    {
        const RecordColumns columns = parseColumns(
            R"({"createdDateTime":17,"status":"ok","initiatedBy":[1],"targetResources":{"0":{"id":"x"}},"ipAddress":null})");
        QVERIFY(!columns.time);
        QVERIFY(columns.result.isEmpty() && columns.error.isEmpty());
        QVERIFY(columns.user.isEmpty() && columns.object.isEmpty() && columns.clientIp.isEmpty());
    }

    void readsLowerCaseNames()
    {
        const RecordColumns columns =
            parseColumns(R"({"clientip":"1.2.3.4","creationtime":"2022-12-12 22:19:00","id":"x","recordtype":"1",)"
                         R"("resultstatus":"True","userid":"homer","workload":"Exchange"})");
        QCOMPARE(columns.clientIp, u"1.2.3.4"_s);
        QCOMPARE(toIso(*columns.time), u"2022-12-12T22:19:00Z"_s);
        QCOMPARE(columns.recordType, 1);
        QCOMPARE(columns.user, u"homer"_s);
    }

    void stripsPorts_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("v4") << QByteArray("203.0.113.7") << u"203.0.113.7"_s;
        QTest::newRow("v4 and port") << QByteArray("203.0.113.7:80") << u"203.0.113.7"_s;
        QTest::newRow("v6") << QByteArray("2001:db8::1") << u"2001:db8::1"_s;
        QTest::newRow("v6 in brackets") << QByteArray("[2001:db8::1]") << u"2001:db8::1"_s;
        QTest::newRow("v6 and port") << QByteArray("[2001:db8::1]:443") << u"2001:db8::1"_s;
        QTest::newRow("v4 in v6") << QByteArray("::ffff:203.0.113.7") << u"::ffff:203.0.113.7"_s;
        QTest::newRow("unclosed") << QByteArray("[2001:db8::1") << u"[2001:db8::1"_s;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("words") << QByteArray("a:b") << u"a:b"_s;
    }

    void stripsPorts()
    {
        QFETCH(QByteArray, address);
        QFETCH(QString, shown);
        QCOMPARE(parseColumns("{\"ClientIP\":\"" + address + "\"}").clientIp, shown);
    }

    void prefersTheFirstKnownAddress()
    {
        QCOMPARE(
            parseColumns(R"({"ActorIpAddress":"1.1.1.1","ClientIPAddress":"2.2.2.2","ClientIP":""})").clientIp, u"2.2.2.2"_s);
        QCOMPARE(parseColumns(R"({"ActorIpAddress":"1.1.1.1","ClientIP":null})").clientIp, u"1.1.1.1"_s);
    }

    void readsErrors_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QByteArray("{}") << QString();
        QTest::newRow("number") << QByteArray(R"({"ErrorNumber":50126})") << u"50126"_s;
        QTest::newRow("zero is no error") << QByteArray(R"({"ErrorNumber":"0"})") << QString();
        QTest::newRow("code") << QByteArray(R"({"ErrorCode":"Denied","LogonError":""})") << u"Denied"_s;
    }

    void readsErrors()
    {
        QFETCH(QByteArray, record);
        QFETCH(QString, error);
        QCOMPARE(parseColumns(record).error, error);
    }

    void survivesWrongTypes()
    {
        const RecordColumns columns =
            parseColumns(R"({"Id":7,"CreationTime":5,"Operation":{"a":"b"},"RecordType":"many","UserType":99999999999,)"
                         R"("UserId":null,"Workload":[1],"ResultStatus":true,"Parameters":"text"})");
        QCOMPARE(columns.id, u"7"_s);
        QVERIFY(!columns.time);
        QCOMPARE(columns.operation, u"{\"a\":\"b\"}"_s);
        QCOMPARE(columns.recordType, -1);
        QCOMPARE(columns.userType, -1);
        QVERIFY(columns.user.isEmpty());
        QCOMPARE(columns.result, u"true"_s);
    }

    void survivesNoRecord_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"", "null", "[]", "{", "{\"Id\"", "{\"Id\":\"x", "<html>", "\xff\xfe"})
            QTest::newRow(bytes) << QByteArray(bytes);
    }

    void survivesNoRecord()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(parseColumns(bytes), RecordColumns());
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columns_test.moc"
