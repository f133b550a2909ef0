// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/edit.h"
#include "json/recordparser.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// "-/a" removes, "*/a" masks.
std::vector<JsonEdit> editsOf(const QByteArray &text)
{
    std::vector<JsonEdit> edits;
    for (const QByteArray &one : text.split(';')) {
        auto pointer = JsonPointer::parse(QString::fromUtf8(one.mid(1)));
        if (!pointer)
            qFatal("%s", qPrintable(pointer.error().message));
        edits.push_back({std::move(*pointer), one.startsWith('-') ? EditKind::Remove : EditKind::Mask});
    }
    return edits;
}

struct Case {
    const char *name;
    const char *edits;
    const char *before;
    const char *after; ///< null: unchanged
};

const Case cases[] = {
    {"first member", "-/a", "{\"a\":1,\"b\":2}", "{\"b\":2}"},
    {"last member", "-/b", "{\"a\":1,\"b\":2}", "{\"a\":1}"},
    {"middle member", "-/b", "{\"a\":1, \"b\" : 2 ,\"c\":3}", "{\"a\":1,\"c\":3}"},
    {"only member", "-/a", "{ \"a\" : 1 }", "{}"},
    {"white space stays", "*/b", "{ \"a\" : 1 ,\n\t\"b\" : \"x\" }", "{ \"a\" : 1 ,\n\t\"b\" : \"***\" }"},
    {"two members", "-/a;-/c", "{\"a\":1,\"b\":2,\"c\":3}", "{\"b\":2}"},
    {"absent", "-/x;*/y", "{\"a\":1}", nullptr},
    {"another case is another name", "-/A", "{\"a\":1}", nullptr},
    {"mask by type", "*/s;*/n;*/t;*/z", "{\"s\":\"x\",\"n\":-1.5e3,\"t\":true,\"z\":null}",
        "{\"s\":\"***\",\"n\":0,\"t\":null,\"z\":null}"},
    {"masked already", "*/s;*/n", "{\"s\":\"***\",\"n\":0}", nullptr},
    {"mask inside containers", "*/o", "{\"o\":{\"k\" : [1,\"a\\\"b\",{\"m\":false}], \"e\":[],\"f\":{}}}",
        "{\"o\":{\"k\" : [0,\"***\",{\"m\":null}], \"e\":[],\"f\":{}}}"},
    {"deeper", "-/o/k", "{\"o\":{\"k\":1,\"l\":2}}", "{\"o\":{\"l\":2}}"},
    {"way that ends early", "-/o/k/x", "{\"o\":{\"k\":1}}", nullptr},
    {"element", "-/a/1", "{\"a\":[0,1,2]}", "{\"a\":[0,2]}"},
    {"elements by their own numbers", "-/a/0;-/a/1", "{\"a\":[0,1,2]}", "{\"a\":[2]}"},
    {"every element", "*/p/*/Value", "{\"p\":[{\"Name\":\"a\",\"Value\":\"1\"},{\"Name\":\"b\"},7]}",
        "{\"p\":[{\"Name\":\"a\",\"Value\":\"***\"},{\"Name\":\"b\"},7]}"},
    {"remove every element", "-/p/*", "{\"p\":[1, 2]}", "{\"p\":[]}"},
    {"asterisk is a name in an object", "-/o/*", "{\"o\":{\"a\":1,\"*\":2}}", "{\"o\":{\"a\":1}}"},
    {"no element of that number", "-/a/01;-/a/9;-/a/-", "{\"a\":[0,1]}", nullptr},
    {"escaped in the pointer", "-/a~1b;-/c~0d", "{\"a/b\":1,\"c~d\":2,\"e\":3}", "{\"e\":3}"},
    {"escaped in the record", "-/\xc3\xa9", "{\"\\u00e9\":1,\"b\":2}", "{\"b\":2}"},
    {"empty name", "-/o/", "{\"o\":{\"\":1,\"a\":2}}", "{\"o\":{\"a\":2}}"},
    {"every member of a repeated name", "*/a", "{\"a\":\"x\",\"a\":\"y\"}", "{\"a\":\"***\",\"a\":\"***\"}"},
    {"removing goes before masking", "*/a;-/a", "{\"a\":\"x\",\"b\":1}", "{\"b\":1}"},
    {"masking goes before going deeper", "-/a/b;*/a", "{\"a\":{\"b\":1,\"c\":\"x\"}}", "{\"a\":{\"b\":0,\"c\":\"***\"}}"},
    {"strings with structure in them", "-/b", "{\"a\":\"},{\\\"b\\\":1\",\"b\":\"[\\\\\"}", "{\"a\":\"},{\\\"b\\\":1\"}"},
    {"not UTF-8", "*/a", "{\"a\":\"\xff\xfe\",\"b\":\"\xff\"}", "{\"a\":\"***\",\"b\":\"\xff\"}"},
    {"no object", "-/0", "7", nullptr},
    {"nothing", "-/a", "", nullptr},
};

} // namespace

class EditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesWhatIsNamedAndNothingElse_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < std::size(cases); ++i)
            QTest::newRow(cases[i].name) << int(i);
    }

    void changesWhatIsNamedAndNothingElse()
    {
        QFETCH(int, row);
        const Case &one = cases[row];
        const auto edited = editObject(one.before, editsOf(one.edits));
        QCOMPARE(edited.has_value(), one.after != nullptr);
        if (one.after)
            QCOMPARE(*edited, QByteArray(one.after));
    }

    void validStaysValid_data() { changesWhatIsNamedAndNothingElse_data(); }

    void validStaysValid()
    {
        QFETCH(int, row);
        const Case &one = cases[row];
        const auto before = parseRecords(QByteArray("[") + one.before + "]");
        const auto edited = editObject(one.before, editsOf(one.edits));
        if (!edited || !before || before->records.empty())
            return;
        const auto after = parseRecords("[" + *edited + "]");
        QVERIFY(after);
        QCOMPARE(after->records.size(), size_t(1));
    }

    void deepAndLargeEndsQuickly()
    {
        const QByteArray deep = "{\"a\":" + QByteArray(1000, '[') + "\"x\"" + QByteArray(1000, ']') + "}";
        QVERIFY(editObject(deep, editsOf("*/a"))->contains("***"));
        QByteArray wide = "{";
        for (int i = 0; i < 20'000; ++i)
            wide += "\"m" + QByteArray::number(i) + "\":{\"v\":" + QByteArray::number(i) + "},";
        wide += "\"z\":1}";
        QCOMPARE(editObject(wide, editsOf("-/z"))->size(), wide.size() - 6);
    }

    void pointsAtWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("no slash") << u"UserId"_s << 0;
        QTest::newRow("root only") << u"/"_s << 0;
        QTest::newRow("tilde") << u"/a~2b"_s << 2;
        QTest::newRow("tilde at the end") << u"/ab~"_s << 3;
        QTest::newRow("too long") << u"/a"_s.repeated(33) << 65;
    }

    void pointsAtWhatIsWrong()
    {
        QFETCH(QString, text);
        const auto pointer = JsonPointer::parse(text);
        QVERIFY(!pointer);
        QVERIFY(!pointer.error().message.isEmpty() && pointer.error().length > 0);
        QTEST(int(pointer.error().column), "column");
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "edit_test.moc"
