// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/layers.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tributary::arch;

namespace {

using Rule = QStringList (*)(const SourceFile &);

void verifyNone(Rule rule)
{
    static const std::vector<SourceFile> tree = readSourceTree(QStringLiteral(TRIBUTARY_SOURCE_DIR));
    QStringList findings;
    for (const SourceFile &file : tree)
        findings += rule(file);
    QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
}

} // namespace

class LayersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheProductHasALayer();
    void noLayerSeesItself();
    void includesPointDown() { verifyNone(includeFindings); }
    void librariesAreKnownWhereTheyBelong() { verifyNone(libraryFindings); }
    void linksPointDown() { verifyNone(linkFindings); }

    void findsIncludes_data();
    void findsIncludes();
    void findsLibraries();
    void findsLinks();
};

void LayersTest::everyFileOfTheProductHasALayer()
{
    for (const SourceFile &file : readSourceTree(QStringLiteral(TRIBUTARY_SOURCE_DIR))) {
        if (file.isCpp() && (file.isUnder(u"core/") || file.isUnder(u"ui/") || file.isUnder(u"app/")))
            QVERIFY2(layerOf(file.path), qPrintable(file.path));
    }
}

void LayersTest::noLayerSeesItself()
{
    QStringList seen;
    for (const Layer &layer : layers()) {
        for (const QString &other : layer.sees)
            QVERIFY2(seen.contains(other), qPrintable(u"%1 sees %2, which does not stand below it"_s.arg(layer.name, other)));
        seen += layer.name;
    }
}

void LayersTest::findsIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("itself") << u"core/model/a.h"_s << u"model/b.h"_s << true;
    QTest::newRow("below") << u"core/model/a.h"_s << u"base/b.h"_s << true;
    QTest::newRow("above") << u"core/base/a.h"_s << u"model/b.h"_s << false;
    QTest::newRow("beside") << u"core/json/a.cpp"_s << u"http/transport.h"_s << false;
    QTest::newRow("the pipeline decides retries") << u"core/pipeline/a.cpp"_s << u"http/retry.h"_s << true;
    QTest::newRow("the pipeline sends nothing") << u"core/pipeline/a.cpp"_s << u"http/transport.h"_s << false;
    QTest::newRow("the pipeline knows the interface of sources") << u"core/pipeline/a.cpp"_s << u"sources/source.h"_s << true;
    QTest::newRow("the pipeline knows no source") << u"core/pipeline/a.cpp"_s << u"sources/activity/activityapi.h"_s << false;
    QTest::newRow("a source implements the interface") << u"core/sources/activity/a.h"_s << u"sources/source.h"_s << true;
    QTest::newRow("the interface knows no source") << u"core/sources/source.h"_s << u"sources/activity/a.h"_s << false;
    QTest::newRow("the window has no network") << u"ui/views/a.cpp"_s << u"http/transport.h"_s << false;
    QTest::newRow("the window shows the pipeline") << u"ui/views/a.cpp"_s << u"pipeline/console.h"_s << true;
    QTest::newRow("core knows no window") << u"core/setup/a.cpp"_s << u"views/overview.h"_s << false;
    QTest::newRow("the command line knows no window") << u"app/ctl/a.cpp"_s << u"views/overview.h"_s << false;
    QTest::newRow("the program knows all") << u"app/gui/a.cpp"_s << u"views/overview.h"_s << true;
    QTest::newRow("tests are free") << u"tests/core/a.cpp"_s << u"views/overview.h"_s << true;
}

void LayersTest::findsIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const SourceFile file = sourceFile(path, u"#pragma once\n#include \"%1\"\n"_s.arg(include));
    QCOMPARE(includeFindings(file).isEmpty(), allowed);
}

void LayersTest::findsLibraries()
{
    const QString text = u"#include <simdjson.h>\n"_s;
    QCOMPARE(libraryFindings(sourceFile(u"core/json/a.cpp"_s, text)), QStringList());
    QCOMPARE(libraryFindings(sourceFile(u"core/store/a.cpp"_s, text)),
        QStringList{u"core/store/a.cpp:1: store may not know simdjson"_s});
    QCOMPARE(libraryFindings(sourceFile(u"core/model/a.h"_s, u"\n#include <QtGui/QColor>\n"_s)).size(), 1);
    QCOMPARE(libraryFindings(sourceFile(u"app/ctl/a.cpp"_s, u"#include <QtWidgets/QLabel>\n"_s)).size(), 1);
}

void LayersTest::findsLinks()
{
    const auto linked = [](const QString &path, const QString &target) {
        return linkFindings(sourceFile(path, u"tributary_library(x LINK Tributary::%1)\n"_s.arg(target))).isEmpty();
    };
    QVERIFY(linked(u"core/store/CMakeLists.txt"_s, u"model"_s));
    QVERIFY(!linked(u"core/store/CMakeLists.txt"_s, u"http"_s));
    QVERIFY(linked(u"core/pipeline/CMakeLists.txt"_s, u"http"_s));
    QVERIFY(!linked(u"core/pipeline/CMakeLists.txt"_s, u"auth"_s));
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
