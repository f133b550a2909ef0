// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordparser.h"

#include <QtTest/QTest>

#include <simdjson.h>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace tributary;

namespace {

bool isAccepted(const QByteArray &value)
{
    const auto set = parseRecords("[{\"a\":" + value + "}]");
    return set && set->records.size() == 1 && set->rejected.empty();
}

/// What simdjson's own parser says of a whole text, where its limits (64-bit numbers, pairs of surrogates) allow a comparison.
enum class Opinion { Valid, Invalid, None };

Opinion simdjsonOpinion(const QByteArray &text)
{
    static simdjson::dom::parser parser;
    switch (parser.parse(text.constData(), size_t(text.size())).error()) {
    case simdjson::SUCCESS:
        return Opinion::Valid;
    case simdjson::NUMBER_ERROR:
    case simdjson::STRING_ERROR:
        return Opinion::None;
    default:
        return Opinion::Invalid;
    }
}

} // namespace

class GrammarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"0", "-0", "1", "-1", "10", "0.0", "0.10", "1e1", "1E+1", "1e-01", "0e0", "1.5e300", "1e400",
                 "-123456789012345678901234567890.5", "true", "false", "null", "\"\"", "\"a\"",
                 "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", R"("\u0000\uABcd")", R"("\ud83d\ude00")", R"("\ud800")", R"("\ude00\ud83d")",
                 R"("\\u12")", "\"\x7f\"", "\"é€😀\"", "[]", "[ ]", "{}", "{ }", "[[],{}]", R"({"":""})", "[1,2]",
                 " \t\r\n1 \t\r\n", R"({"a":{"a":[{"a":null}]}})"})
            QTest::newRow(value) << QByteArray(value);
    }

    void accepts()
    {
        QFETCH(QByteArray, value);
        QVERIFY(isAccepted(value));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"", "00", "01", "-", "-01", "+1", ".5", "1.", "1.e1", "1e", "1e+", "1e1.5", "0x1", "1a",
                 "1 2", "--1", "Infinity", "NaN", "-Infinity", "True", "nul", "nulll", "truefalse", "undefined", "'a'", "\"a",
                 "a\"", "\"a\"b", "\"a\"\"b\"", R"("\a")", R"("\u12")", R"("\u12g4")", R"("\U0041")", R"("\x41")", R"("\)",
                 R"("\\\")", "\"\t\"", "\"\x1f\"", "\"\n\"", "[1,]", "[,1]", "[,]", "[1 2]", "[1:2]", "[", "]", "{", R"({"a"})",
                 R"({"a":})", R"({"a":1,})", R"({,"a":1})", R"({a:1})", R"({1:1})", R"({"a" 1})", R"({"a":1 "b":2})",
                 R"({"a":1;"b":2})", R"({"a"::1})", R"({[]:1})", "[}", "{]", "1,", "1:", "/**/1", "1//",
                 "\xc2\xa0"
                 "1",
                 "\f1", "1\f", "\v1",
                 "\xef\xbb\xbf"
                 "1",
                 "\xff", "\"\xff\"", "\"\xc3\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xc0\x80\""})
            QTest::newRow(value) << QByteArray(value);
        QTest::newRow("NUL") << QByteArray("\0", 1);
        QTest::newRow("NUL in a string") << QByteArray("\"\0\"", 3);
        QTest::newRow("NUL behind") << QByteArray("1\0", 2);
    }

    void refuses()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!isAccepted(value));
    }

    /// Whatever happens to a text, we accept exactly what simdjson accepts.
    void agreesWithSimdjson()
    {
        const QByteArray text = "[{\"Id\":\"a\",\"N\":[1,-2.5e3,true,null,{}],\"T\":\"\\\"\\\\\\u00e9\\ud83d\\ude00 "
                                "é\"},{\"B\":{\"c\":[[],\"\",0]},\"D\":\" \"}]";
        constexpr std::string_view pieces = "{}[]:,\"\\ \n0123456789-+.eEtruefalsnu/\x01\x80\xc3";
        std::mt19937 random(42);
        int valid = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray changed = text;
            for (int edits = 1 + int(random() % 3); edits > 0; --edits) {
                const auto at = qsizetype(random() % size_t(changed.size()));
                const char piece = pieces[random() % pieces.size()];
                switch (random() % 3) {
                case 0:
                    changed[at] = piece;
                    break;
                case 1:
                    changed.insert(at, piece);
                    break;
                default:
                    changed.remove(at, 1);
                }
            }
            const Opinion opinion = simdjsonOpinion(changed);
            const auto set = parseRecords(changed);
            const bool isWhole = set && set->rejected.empty();
            if (opinion == Opinion::None)
                continue;
            const bool isArray = changed.trimmed().startsWith('[');
            QVERIFY2(isWhole == (opinion == Opinion::Valid && isArray) || onlyLacksObjects(set, opinion), changed.constData());
            valid += isWhole ? 1 : 0;
        }
        QVERIFY(valid > 1000);
    }

    /// The text may end where its memory ends.
    void readsNothingBehindTheText()
    {
#ifdef Q_OS_UNIX
        const auto page = size_t(sysconf(_SC_PAGESIZE));
        void *const memory = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        QVERIFY(memory != MAP_FAILED);
        char *const edge = static_cast<char *>(memory) + page;
        QVERIFY(mprotect(edge, page, PROT_NONE) == 0);
        const QByteArray text =
            "[{\"Id\":\"a\",\"Fill\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\\"\"},{"
            "\"B\":12}]";
        for (qsizetype length = 1; length <= text.size(); ++length) {
            char *const start = edge - length;
            std::memcpy(start, text.constData() + text.size() - length, size_t(length));
            const QByteArray view = QByteArray::fromRawData(start, length);
            QCOMPARE(parseRecords(view).has_value(), length == text.size());
            QVERIFY(salvageRecords(view).records.size() <= 2);
        }
        munmap(memory, 2 * page);
#endif
    }

private:
    /// Valid JSON whose elements are not all objects is no record set without rejections.
    static bool onlyLacksObjects(const Result<RecordSet> &set, Opinion opinion)
    {
        if (!set || opinion != Opinion::Valid)
            return false;
        return std::all_of(set->rejected.begin(), set->rejected.end(),
            [](const RejectedSlice &slice) { return slice.reason.startsWith(u"no JSON object"); });
    }
};

QTEST_GUILESS_MAIN(GrammarTest)
#include "grammar_test.moc"
