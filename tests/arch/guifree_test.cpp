// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// tributaryctl runs on servers without any library for windows: what it is linked to is asked of the dynamic linker, what it
/// really loads of a run.
class GuiFreeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksNoGuiLibrary();
    void loadsNoGuiLibrary();
};

namespace {

QString outputOf(QProcess &process)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : QString();
}

void verifyNoGui(const QString &libraries)
{
    QVERIFY2(libraries.contains(u"libQt6Core"), qPrintable(libraries)); // else nothing was looked at
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libX11", "libxcb", "libGL", "libwayland"})
        QVERIFY2(!libraries.contains(QLatin1StringView(library)), library);
}

} // namespace

void GuiFreeTest::linksNoGuiLibrary()
{
    QProcess ldd;
    ldd.setProgram(u"ldd"_s);
    ldd.setArguments({QStringLiteral(TRIBUTARYCTL)});
    verifyNoGui(outputOf(ldd));
}

void GuiFreeTest::loadsNoGuiLibrary()
{
    QProcess ctl;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_DEBUG"_s, u"files"_s);
    ctl.setProcessEnvironment(environment);
    ctl.setProgram(QStringLiteral(TRIBUTARYCTL));
    ctl.setArguments({u"--help"_s});
    verifyNoGui(outputOf(ctl));
}

QTEST_GUILESS_MAIN(GuiFreeTest)
#include "guifree_test.moc"
