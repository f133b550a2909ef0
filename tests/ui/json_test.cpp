// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jsonoutline.h"
#include "models/rawtext.h"
#include "models/recordtree.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class JsonTest : public QObject {
    Q_OBJECT

    static QString value(const RecordTree &tree, const QModelIndex &index)
    {
        return tree.data(index.siblingAtColumn(RecordTree::Value), Qt::DisplayRole).toString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void knowsTheKindOfAText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &text, JsonKind kind) {
            QTest::newRow(name) << text << int(kind);
        };
        row("object", " {\"a\":1} ", JsonKind::Object);
        row("array", "[1,2]", JsonKind::Array);
        row("string", "\"x\\\"y\"", JsonKind::String);
        row("number", "-12.5e3", JsonKind::Number);
        row("literal", "null", JsonKind::Literal);
        row("empty", "", JsonKind::Broken);
        row("truncated object", "{\"a\":1", JsonKind::Broken);
        row("truncated string", "\"abc", JsonKind::Broken);
        row("ends in a backslash", "\"abc\\", JsonKind::Broken);
        row("two values", "{} {}", JsonKind::Broken);
        row("bracket in a string", "{\"a\":\"}\"}", JsonKind::Object);
        row("deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), JsonKind::Array);
    }

    void knowsTheKindOfAText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QCOMPARE(int(jsonRoot(text).kind), kind);
    }

    void keepsOrderDigitsAndDuplicates()
    {
        const QByteArray text = "{\"z\":12345678901234567890,\"a\":1.10,\"z\":\"\\u00e4\\\"\\n\"}";
        const auto members = jsonChildren(text, jsonRoot(text).value);
        QCOMPARE(members.size(), size_t(3));
        QCOMPARE(jsonText(text, members[0].name, JsonKind::String), u"z"_s);
        QCOMPARE(jsonText(text, members[0].value, members[0].kind), u"12345678901234567890"_s);
        QCOMPARE(jsonText(text, members[1].value, members[1].kind), u"1.10"_s);
        QCOMPARE(jsonText(text, members[2].value, members[2].kind), u"\u00e4\"\n"_s);
    }

    void survivesBrokenMembers()
    {
        for (const QByteArray &text : {"{\"a\" 1}"_ba, "{a:1}"_ba, "{\"a\":}"_ba, "{\"a\":1 \"b\":2}"_ba, "[,]"_ba}) {
            const JsonNode root = jsonRoot(text);
            if (root.kind != JsonKind::Broken)
                QVERIFY(jsonChildren(text, root.value).size() <= 1);
        }
    }

    void survivesBytesThatAreNoUtf8()
    {
        const QByteArray text = "{\"a\":\"\xff\xfe\"}";
        const auto members = jsonChildren(text, jsonRoot(text).value);
        QCOMPARE(members.size(), size_t(1));
        QCOMPARE(jsonText(text, members[0].value, JsonKind::String), u"\uFFFD\uFFFD"_s);
    }

    void findsJsonInStrings()
    {
        const QByteArray text = "[\"{\\\"a\\\":[1]}\",\"[1]\",\"{broken\",\"plain\",\"{}\",7]";
        const auto items = jsonChildren(text, jsonRoot(text).value);
        QCOMPARE(jsonInString(text, items[0]), "{\"a\":[1]}"_ba);
        QCOMPARE(jsonInString(text, items[1]), "[1]"_ba);
        QCOMPARE(jsonInString(text, items[2]), QByteArray());
        QCOMPARE(jsonInString(text, items[3]), QByteArray());
        QCOMPARE(jsonInString(text, items[5]), QByteArray());
    }

    void treeReadsChildrenWhenOpened()
    {
        RecordTree tree;
        tree.setRecord("{\"Id\":\"x\",\"Parameters\":[{\"Name\":\"To\",\"Value\":\"{\\\"k\\\":1}\"}],\"Empty\":{}}");
        QCOMPARE(tree.rowCount(), 3);
        const QModelIndex parameters = tree.index(1, 0);
        QCOMPARE(value(tree, parameters), u"1 item"_s);
        QCOMPARE(tree.rowCount(parameters), 0);
        QVERIFY(tree.canFetchMore(parameters));
        tree.fetchMore(parameters);
        const QModelIndex first = tree.index(0, 0, parameters);
        QCOMPARE(first.data().toString(), u"[0]"_s);
        tree.fetchMore(first);
        const QModelIndex held = tree.index(1, 0, first);
        QCOMPARE(value(tree, held), u"(JSON in text)"_s);
        QCOMPARE(tree.fullValue(held), u"{\"k\":1}"_s);
        tree.fetchMore(held);
        QCOMPARE(value(tree, tree.index(0, 0, held)), u"1"_s);
        QVERIFY(!tree.rangeOf(tree.index(0, 0, held)));
        QVERIFY(tree.rangeOf(held));
        QCOMPARE(tree.pathOf(tree.index(0, 0, held)), u"Parameters[0].Value.k"_s);
        QVERIFY(!tree.hasChildren(tree.index(2, 0)));
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void treeKeepsTheRulesWhileItIsOpened()
    {
        RecordTree tree;
        tree.setRecord("{\"a\":[{\"b\":\"[1,2]\"},{}],\"c\":{\"d\":{\"e\":[]}}}");
        // Opens everything, as it reads all there is.
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 2);
    }

    void treeFindsTheFieldAtAByte()
    {
        const QByteArray text = "{\"a\":{\"b\":[10,20]},\"c\":3}";
        RecordTree tree;
        tree.setRecord(text);
        const QModelIndex found = tree.indexAt(quint32(text.indexOf("20")));
        QCOMPARE(tree.pathOf(found), u"a.b[1]"_s);
        QVERIFY(!tree.indexAt(quint32(text.size() + 5)).isValid());
    }

    void treeShowsHostileValuesInert()
    {
        RecordTree tree;
        tree.setRecord("{\"<b>\\u202e\":\"<img src=x>\\u0000\\n\",\"long\":\"" + QByteArray(1'000'000, 'x') + "\"}");
        const QModelIndex first = tree.index(0, 0);
        QCOMPARE(first.data().toString(), u"<b>\u27E8U+202E\u27E9"_s);
        QCOMPARE(value(tree, first), u"<img src=x>\u2400\u23CE"_s);
        QVERIFY(!tree.data(first.siblingAtColumn(1), Qt::ToolTipRole).toString().contains("<img"_L1));
        QVERIFY(value(tree, tree.index(1, 0)).size() < 500);
    }

    void treeOfNoJsonIsEmpty()
    {
        RecordTree tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setRecord("not json");
        QCOMPARE(tree.rowCount(), 0);
        tree.setRecord({});
        QCOMPARE(tree.rowCount(), 0);
    }

    void prettyTextChangesOnlyWhiteSpace()
    {
        const QByteArray text = "{\"a\":[1,{\"b\":\"x y\"}],\"c\":{},\"d\":-1.50}";
        const RawText pretty = prettyText(text);
        QString stripped = pretty.text;
        QCOMPARE(stripped.remove(QRegularExpression(u"\\s"_s)), QString::fromUtf8(text).remove(u' '));
        QVERIFY(pretty.text.contains("\n  \"a\": [\n    1,"_L1));
        for (const RawText::Place &place : pretty.places)
            QVERIFY(place.start >= 0 && place.start + place.length <= pretty.text.size() && place.length > 0);
    }

    void rawTextIsBounded()
    {
        const QByteArray oneValue = "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
        const RawText pretty = prettyText(oneValue);
        QVERIFY(pretty.text.size() < 3 * rawLineLimit);
        QVERIFY(pretty.text.contains("1.0 MB in all"_L1));
        QByteArray many = "[0";
        for (int i = 0; i < 300'000; ++i)
            many += ",12345";
        many += ']';
        QVERIFY(prettyText(many).text.size() < rawTextLimit + 1000);
        const RawText original = originalText(oneValue);
        QVERIFY(original.text.size() < rawTextLimit + 1000);
        for (const QString &line : original.text.split(u'\n'))
            QVERIFY(line.size() <= rawLineLimit + 100);
    }

    void rawTextOfBrokenJsonShowsTheBytes()
    {
        QCOMPARE(prettyText("{\"a\": tru").text, u"{\"a\": tru"_s);
        QCOMPARE(prettyText("a\x1b[31m\nb").text, u"a\u241B[31m\nb"_s);
        QCOMPARE(prettyText({}).text, QString());
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
