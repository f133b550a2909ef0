// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/jsonscan.h"

#include <QtTest/QTest>

using namespace tributary::simulation;
using namespace Qt::StringLiterals;

class JsonScanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrays_data();
    void arrays();
    void elementsKeepTheirBytes();
    void membersKeepTheirBytes();
    void textIsDecoded();
};

void JsonScanTest::arrays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("elements"); // -1: no array
    const QByteArray deep(600, '[');
    QTest::newRow("empty") << " [ ] "_ba << 0;
    QTest::newRow("all kinds") << R"([1,-0.5e+3,"\u00e9\"\\",true,false,null,{},[],{"a":[{"b":1}]}])"_ba << 9;
    QTest::newRow("nothing") << ""_ba << -1;
    QTest::newRow("object") << "{}"_ba << -1;
    QTest::newRow("cut off") << R"([{"a":1)"_ba << -1;
    QTest::newRow("cut off in a string") << R"(["a)"_ba << -1;
    QTest::newRow("trailing comma") << "[1,]"_ba << -1;
    QTest::newRow("missing comma") << "[1 2]"_ba << -1;
    QTest::newRow("text behind") << "[1]x"_ba << -1;
    QTest::newRow("leading zero") << "[01]"_ba << -1;
    QTest::newRow("bare point") << "[1.]"_ba << -1;
    QTest::newRow("bare exponent") << "[1e]"_ba << -1;
    QTest::newRow("plus sign") << "[+1]"_ba << -1;
    QTest::newRow("huge number") << "[18446744073709551616]"_ba << 1;
    QTest::newRow("bad word") << "[nul]"_ba << -1;
    QTest::newRow("bad escape") << R"(["\x"])"_ba << -1;
    QTest::newRow("short escape") << R"(["\u12"])"_ba << -1;
    QTest::newRow("control character") << "[\"\t\"]"_ba << -1;
    QTest::newRow("bad UTF-8") << "[\"\xc3\x28\"]"_ba << -1;
    QTest::newRow("name without value") << R"([{"a"}])"_ba << -1;
    QTest::newRow("unquoted name") << "[{a:1}]"_ba << -1;
    QTest::newRow("too deep") << deep + QByteArray(600, ']') << -1;
    QTest::newRow("HTML") << "<html></html>"_ba << -1;
}

void JsonScanTest::arrays()
{
    QFETCH(QByteArray, text);
    QFETCH(int, elements);
    const auto found = arrayElements(text);
    QCOMPARE(found ? int(found->size()) : -1, elements);
}

void JsonScanTest::elementsKeepTheirBytes()
{
    const QByteArray text = "[ {\"a\" : 1.50} , 2\n]"_ba;
    const auto found = arrayElements(text);
    QCOMPARE(found->at(0), QByteArrayView("{\"a\" : 1.50}"));
    QCOMPARE(found->at(1), QByteArrayView("2"));
}

void JsonScanTest::membersKeepTheirBytes()
{
    const QByteArray text = R"({"Id":"x","n": {"Id":"inner"} ,"Id":"again"})"_ba;
    const auto members = objectMembers(text);
    QCOMPARE(members->size(), size_t(3));
    QCOMPARE(memberOf(*members, "id"), QByteArrayView("\"x\""));
    QCOMPARE(memberOf(*members, "n"), QByteArrayView(R"({"Id":"inner"})"));
    QVERIFY(memberOf(*members, "missing").isEmpty());
    QVERIFY(!objectMembers(QByteArrayView("[1]")));
}

void JsonScanTest::textIsDecoded()
{
    QCOMPARE(textOf(QByteArrayView("\"plain é\"")), "plain é"_ba);
    QCOMPARE(textOf(QByteArrayView("\"a\\\"b\\\\c\\u00e9\\n\"")), "a\"b\\cé\n"_ba);
    QCOMPARE(textOf(QByteArrayView("12")), "12"_ba);
}

QTEST_GUILESS_MAIN(JsonScanTest)
#include "jsonscan_test.moc"
