// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/rules.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tributary::arch;

namespace {

const std::vector<SourceFile> &tree()
{
    static const std::vector<SourceFile> files = readSourceTree(QStringLiteral(TRIBUTARY_SOURCE_DIR));
    return files;
}

template <typename Rule>
QString findingsOf(Rule rule)
{
    QStringList findings;
    for (const SourceFile &file : tree())
        findings += rule(file);
    return findings.join(u'\n');
}

void verifyNone(QStringList (*rule)(const SourceFile &))
{
    const QString findings = findingsOf(rule);
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings));
}

} // namespace

class RulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheTree();
    void noForbiddenWords() { verifyNone(wordFindings); }
    void noPathsOfOneMachine() { verifyNone(pathFindings); }
    void everyFileNamesItsLicence() { verifyNone(licenceFindings); }
    void coroutinesTakeValues() { verifyNone(coroutineParameterFindings); }
    void awaitsAreStatements() { verifyNone(awaitFindings); }
    void filesStaySmall();

    void blanksCommentsAndLiterals_data();
    void blanksCommentsAndLiterals();
    void findsWords_data();
    void findsWords();
    void findsCoroutineParameters_data();
    void findsCoroutineParameters();
    void findsAwaits_data();
    void findsAwaits();
    void findsPathsAndMissingLicences();
};

void RulesTest::readsTheTree()
{
    QStringList paths;
    for (const SourceFile &file : tree())
        paths += file.path;
    for (const char *path : {"dev", ".ci/run", "core/base/clock.h", "tests/arch/rules_test.cpp", "CMakeLists.txt", "README.md"})
        QVERIFY2(paths.contains(QLatin1StringView(path)), path);
    QVERIFY(paths.filter(u"build/"_s).isEmpty());
}

void RulesTest::filesStaySmall()
{
    const QString large = findingsOf([](const SourceFile &file) { return sizeFindings(file, 150, 400); });
    if (!large.isEmpty())
        qInfo("larger than a header of 150 or a source of 400 lines:\n%s", qPrintable(large));
    QCOMPARE(findingsOf([](const SourceFile &file) { return sizeFindings(file, 600, 600); }), QString());
    QCOMPARE(sizeFindings(sourceFile(u"a.h"_s, QString(3, u'\n')), 2, 400).size(), 1);
}

void RulesTest::blanksCommentsAndLiterals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("line comment") << u"a; // b\nc"_s << u"a;     \nc"_s;
    QTest::newRow("block comment") << u"a /* b\nc */ d"_s << u"a     \n     d"_s;
    QTest::newRow("string") << u"f(\"a\\\"b // c\");"_s << u"f(\"         \");"_s;
    QTest::newRow("character") << u"f('\"', x);"_s << u"f(' ', x);"_s;
    QTest::newRow("digit separator") << u"1'000'000; \"a\""_s << u"1'000'000; \" \""_s;
    QTest::newRow("raw string") << u"R\"(a \" b)\" c"_s << u"R\"       \" c"_s;
    QTest::newRow("open string") << u"\"abc"_s << u"\"   "_s;
    QTest::newRow("empty") << QString() << QString();
}

void RulesTest::blanksCommentsAndLiterals()
{
    QFETCH(QString, text);
    QTEST(blankCommentsAndLiterals(text), "code");
}

void RulesTest::findsWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    QTest::newRow("nested loop") << u"ui/a.cpp"_s << u"QEventLoop loop;"_s << 1;
    QTest::newRow("in a comment") << u"ui/a.cpp"_s << u"// no QEventLoop\n"_s << 0;
    QTest::newRow("dialog") << u"ui/a.cpp"_s << u"dialog.exec();"_s << 1;
    QTest::newRow("application") << u"app/gui/a.cpp"_s << u"return app.exec();"_s << 0;
    QTest::newRow("C function") << u"core/store/a.cpp"_s << u"sqlite3_exec(db);"_s << 0;
    QTest::newRow("wall clock") << u"core/a.cpp"_s << u"QDateTime::currentDateTimeUtc()"_s << 1;
    QTest::newRow("the clock itself") << u"core/base/clock.cpp"_s << u"system_clock::now()"_s << 0;
    QTest::newRow("fallback") << u"core/secrets/a.cpp"_s << u"job.setInsecureFallback(true);"_s << 1;
    QTest::newRow("sentence in core") << u"core/model/a.cpp"_s << u"return tr(x);"_s << 1;
    QTest::newRow("sentence in ui") << u"ui/a.cpp"_s << u"return tr(x);"_s << 0;
    QTest::newRow("a member handed out") << u"core/a.cpp"_s << u"co_return m_state;"_s << 1;
    QTest::newRow("part of a member") << u"core/a.cpp"_s << u"co_return m_state.error;"_s << 0;
    QTest::newRow("advice") << u"core/model/advice.cpp"_s << u"QCoreApplication::translate(a, b)"_s << 0;
}

void RulesTest::findsWords()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QTEST(int(wordFindings(sourceFile(path, text)).size()), "findings");
}

void RulesTest::findsCoroutineParameters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("findings");
    QTest::newRow("values") << u"Task<Result<int>> f(QString a, std::vector<int> b);"_s << 0;
    QTest::newRow("reference") << u"Task<> f(const QString &a);"_s << 1;
    QTest::newRow("view") << u"Task<Result<std::vector<bool>>> C::f(QByteArrayView a, std::string_view b)"_s << 2;
    QTest::newRow("service") << u"Task<bool> take(qint64 units, Clock &clock, std::stop_token stop);"_s << 0;
    QTest::newRow("reference inside a type") << u"Task<> f(std::function<void(const X &)> call);"_s << 0;
    QTest::newRow("no coroutine") << u"int f(const QString &a);"_s << 0;
    QTest::newRow("a variable") << u"Task<> task = f(x);"_s << 0;
    QTest::newRow("lines") << u"Task<Result<X>> f(\n    Tenant a,\n    const Y &b);"_s << 1;
}

void RulesTest::findsCoroutineParameters()
{
    QFETCH(QString, text);
    QTEST(int(coroutineParameterFindings(sourceFile(u"core/a.h"_s, text)).size()), "findings");
}

void RulesTest::findsAwaits_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("findings");
    QTest::newRow("alone") << u"co_await f(a);"_s << 0;
    QTest::newRow("value") << u"const auto x = co_await f(a);"_s << 0;
    QTest::newRow("typed value") << u"std::vector<int> x = co_await m_a.f(b, c);"_s << 0;
    QTest::newRow("assignment") << u"x = co_await f(a);"_s << 0;
    QTest::newRow("return") << u"co_return co_await f(a);"_s << 0;
    QTest::newRow("behind a condition") << u"if (ready(a))\n co_await f(a);"_s << 0;
    QTest::newRow("behind else") << u"else\n x = co_await f(a);"_s << 0;
    QTest::newRow("label") << u"case Kind::A: co_await f(a); break;"_s << 0;
    QTest::newRow("lambda argument")
        << u"const auto x = co_await lane.run([a = std::move(b)](Db &db) { return db.f(a || c); });"_s << 0;
    QTest::newRow("in a lambda") << u"const auto g = [](Task<> t) -> Task<> { co_await t; };"_s << 0;
    QTest::newRow("condition") << u"if (co_await f(a)) g();"_s << 1;
    QTest::newRow("condition with declaration") << u"if (const auto x = co_await f(a); !x) g();"_s << 1;
    QTest::newRow("loop") << u"while (co_await f(a)) g();"_s << 1;
    QTest::newRow("range") << u"for (auto x : co_await f(a)) g();"_s << 1;
    QTest::newRow("argument") << u"g(co_await f(a));"_s << 1;
    QTest::newRow("operator before") << u"x = a && co_await f(a);"_s << 1;
    QTest::newRow("operator behind") << u"x = co_await f(a) || b;"_s << 1;
    QTest::newRow("ternary") << u"x = a ? co_await f(a) : b;"_s << 1;
    QTest::newRow("second branch") << u"x = a ? b : co_await f(a);"_s << 1;
    QTest::newRow("initialiser list") << u"const X x{co_await f(a)};"_s << 1;
    QTest::newRow("assigned list") << u"x = {co_await f(a)};"_s << 1;
    QTest::newRow("braced argument") << u"co_await f(Request{a}, b);"_s << 1;
    QTest::newRow("bare braced argument") << u"co_await f(a, {});"_s << 1;
}

void RulesTest::findsAwaits()
{
    QFETCH(QString, statement);
    const SourceFile file = sourceFile(u"core/a.cpp"_s, u"Task<> g()\n{\n    f();\n    %1\n}\n"_s.arg(statement));
    QTEST(int(awaitFindings(file).size()), "findings");
}

void RulesTest::findsPathsAndMissingLicences()
{
    QCOMPARE(pathFindings(sourceFile(u"README.md"_s, u"see /home/jo/x"_s)).size(), 1);
    QCOMPARE(pathFindings(sourceFile(u"README.md"_s, u"GET /api/root/x"_s)).size(), 0);
    QCOMPARE(licenceFindings(sourceFile(u"a.sh"_s, u"#!/bin/sh\n"_s)).size(), 1);
    QCOMPARE(licenceFindings(sourceFile(u"a.json"_s, u"{}\n"_s)).size(), 0);
}

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
