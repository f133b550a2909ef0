// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/manual.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

QString plainRoff(QString page)
{
    return page.replace(u"\\-"_s, u"-"_s)
        .replace(u"\\fB"_s, QString())
        .replace(u"\\fI"_s, QString())
        .replace(u"\\fR"_s, QString());
}

/// Commands and options that a text lacks.
QStringList missingIn(const QString &text, const Program &program)
{
    QStringList missing;
    const auto look = [&](const QString &word) {
        if (!text.contains(word))
            missing += word;
    };
    const auto lookForOptions = [&](const QList<QCommandLineOption> &options) {
        for (const QCommandLineOption &option : options) {
            for (const QString &name : option.names())
                look(name);
        }
    };
    lookForOptions(program.options);
    for (const Command &command : program.commands) {
        const QStringList words = command.words.split(u' ');
        for (const QString &word : words)
            look(word);
        lookForOptions(command.options);
    }
    return missing;
}

struct Said {
    int code = -1;
    QByteArray text;
};

Said run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAll()};
}

} // namespace

/// What stands beside the program about it is made from the program, and has everything.
class ManualTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manualPageHasEverything()
    {
        for (const Program &program : {commandLineProgram(), windowProgram()}) {
            const QString page = plainRoff(manualPage(program));
            QCOMPARE(missingIn(page, program), QStringList());
            for (const Command &command : program.commands) // each in a section of its own
                QVERIFY2(page.contains(u"\n.SS "_s + (command.words + u' ' + command.operands).trimmed() + u'\n'),
                    qPrintable(command.words));
        }
    }

    void completionsHaveEverything()
    {
        const Program program = commandLineProgram();
        QCOMPARE(missingIn(bashCompletion(program), program), QStringList());
        QCOMPARE(missingIn(zshCompletion(program), program), QStringList());
        QCOMPARE(missingIn(fishCompletion(program), program), QStringList());
        QCOMPARE(programJson(program)["commands"_L1].toArray().size(), qsizetype(program.commands.size()));
    }

    /// No line of text is taken for a request of roff.
    void manualPageIsNoMarkup()
    {
        Program program{.name = u"x"_s, .summary = u"y"_s};
        program.options = {QCommandLineOption(u"o"_s, u".so /etc/passwd"_s), QCommandLineOption(u"p"_s, u"'a\\n \\fBb"_s)};
        const QString page = manualPage(program);
        QVERIFY(page.contains(u"\n\\&.so /etc/passwd\n"_s));
        QVERIFY(page.contains(u"\n\\&'a\\en \\efBb\n"_s));
    }

    void shellsTakeThem_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("flag");
        QTest::newRow("bash") << u"bash"_s << u"-n"_s;
        QTest::newRow("zsh") << u"zsh"_s << u"-n"_s;
        QTest::newRow("fish") << u"fish"_s << u"--no-execute"_s;
    }

    void shellsTakeThem()
    {
        QFETCH(QString, shell);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        const Program program = commandLineProgram();
        const QString script = shell == u"bash"_s ? bashCompletion(program)
            : shell == u"zsh"_s                   ? zshCompletion(program)
                                                  : fishCompletion(program);
        QFETCH(QString, flag);
        const Said said = run(shell, {flag, file(script)});
        QVERIFY2(said.code == 0 && said.text.isEmpty(), said.text.constData());
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("first word") << u"tributaryctl coll"_s << u"collect"_s;
        QTest::newRow("second word") << u"tributaryctl tenant ad"_s << u"add"_s;
        QTest::newRow("behind an option") << u"tributaryctl --profile x tenant ad"_s << u"add"_s;
        QTest::newRow("own option") << u"tributaryctl collect --metrics-f"_s << u"--metrics-file"_s;
        QTest::newRow("common option") << u"tributaryctl collect --log"_s << u"--log-level"_s;
        QTest::newRow("not of this command") << u"tributaryctl status --metrics-f"_s << QString();
        QTest::newRow("value") << u"tributaryctl collect --log-level w"_s << u"warning"_s;
        QTest::newRow("stream") << u"tributaryctl backfill --stream DLP"_s << u"DLP.All"_s;
    }

    void bashCompletes()
    {
        QFETCH(QString, typed);
        const QString script = bashCompletion(commandLineProgram())
            + u"COMP_WORDS=(%1)\nCOMP_CWORD=%2\n"_s.arg(typed).arg(typed.count(u' '))
            + u"_tributaryctl\necho \"${COMPREPLY[@]}\"\n"_s;
        const Said said = run(u"bash"_s, {file(script)});
        QTEST(QString::fromUtf8(said.text).trimmed(), "offered");
    }

    void manTakesThePage()
    {
        if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
            QSKIP("groff is not installed");
        const Said said = run(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-z"_s, u"-Tutf8"_s, file(manualPage(commandLineProgram()))});
        QVERIFY2(said.code == 0 && said.text.isEmpty(), said.text.constData());
    }

private:
    [[nodiscard]] QString file(const QString &text)
    {
        QFile made(m_directory.filePath(u"file%1"_s.arg(++m_files)));
        if (made.open(QIODevice::WriteOnly))
            made.write(text.toUtf8());
        return made.fileName();
    }

    QTemporaryDir m_directory;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
