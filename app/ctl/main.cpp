// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/eventloop.h"
#include "common/translation.h"
#include "ctl/commandlist.h"
#include "ctl/commandtext.h"
#include "ctl/logging.h"
#include "ctl/text.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString overview(const std::vector<Command> &commands)
{
    QString text =
        CommandText::tr("tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.")
        + u"\n\n"_s + CommandText::tr("Usage: tributaryctl COMMAND [options]") + u"\n\n"_s + CommandText::tr("Commands:")
        + u'\n';
    for (const Command &command : commands)
        text += u"  %1  %2\n"_s.arg((command.words + u' ' + command.operands).leftJustified(32), command.summary);
    text += u'\n' + CommandText::tr("With \"tributaryctl COMMAND --help\" each command explains its options.") + u'\n';
    text += CommandText::tr("Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.") + u'\n';
    return text;
}

/// The command whose words stand in front of the arguments (options may come before and between them), longest first.
const Command *findCommand(const std::vector<Command> &commands, const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        const QStringList own = command.words.split(u' ');
        if (words.mid(0, own.size()) == own && (!best || own.size() > best->words.count(u' ') + 1))
            best = &command;
    }
    return best;
}

/// The arguments that are no options and no values of options.
QStringList wordsOf(const QStringList &arguments)
{
    QCommandLineParser loose; // knows every option of every command, to tell values from words
    for (const QCommandLineOption &option : commonOptions())
        loose.addOption(option);
    QStringList known;
    for (const Command &command : allCommands()) {
        for (const QCommandLineOption &option : command.options) {
            if (!known.contains(option.names().constFirst()) && loose.addOption(option))
                known.append(option.names().constFirst());
        }
    }
    loose.parse(arguments);
    return loose.positionalArguments();
}

int usageError(const QString &text)
{
    writeErr(text + u'\n' + CommandText::tr("See \"tributaryctl --help\"."));
    return ExitUsage;
}

RuntimeOptions runtimeOptions(const QCommandLineParser &parser)
{
    return {.profile = parser.value(u"profile"_s),
        .cloudFiles = parser.values(u"cloud-file"_s),
        .proxy = parser.value(u"proxy"_s),
        .caFiles = parser.values(u"ca-file"_s),
        .secrets = parser.value(u"secrets"_s)};
}

Task<> runCommand(const Command *command, std::shared_ptr<Invocation> invocation)
{
    const int code = co_await command->run(invocation);
    co_await invocation->close();
    QCoreApplication::exit(code);
}

int runProgram(QCoreApplication &application)
{
    const std::vector<Command> commands = allCommands();
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList words = wordsOf(arguments);
    const bool asksVersion = arguments.contains(u"--version"_s);
    if (asksVersion) {
        writeOut(u"tributaryctl "_s + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    const Command *command = findCommand(commands, words);
    if (!command) {
        if (words.isEmpty()) {
            writeOut(overview(commands));
            return arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s) ? ExitDone : ExitUsage;
        }
        return usageError(CommandText::tr("There is no command \"%1\".").arg(words.join(u' ')));
    }

    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command->options);
    if (!parser.parse(QStringList(arguments.front()) + arguments.mid(1)))
        return usageError(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        parser.setApplicationDescription(command->summary);
        writeOut(CommandText::tr("Usage: tributaryctl %1 %2 [options]").arg(command->words, command->operands) + u"\n\n"_s
            + parser.helpText().section(u'\n', 1));
        return ExitDone;
    }
    const QString level = parser.value(u"log-level"_s);
    if (!startLogging(level.isEmpty() ? u"warning"_s : level))
        return usageError(CommandText::tr("--log-level is debug, info, warning or error."));

    // Behind the command's own words come its operands.
    const qsizetype own = command->words.count(u' ') + 1;
    const QStringList operands = command->operands.split(u' ', Qt::SkipEmptyParts);
    const qsizetype allowed = operands.size();
    if (words.size() > own + allowed)
        return usageError(CommandText::tr("\"%1\" does not belong to this command.").arg(words.at(own + allowed)));
    const qsizetype given = words.size() - own;
    if (given < allowed && !operands.at(given).startsWith(u'['))
        return usageError(CommandText::tr("%1: %2 is missing.").arg(command->words, operands.at(given)));
    const auto invocation = std::make_shared<Invocation>(parser, int(own), runtimeOptions(parser));
    runLater([command, invocation] { runCommand(command, invocation); });
    return application.exec();
}

} // namespace

} // namespace tributary

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tributaryctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    // What a program reads is English everywhere; what a person reads is in the person's language.
    const bool forPrograms = arguments.contains(QStringLiteral("--json"));
    const tributary::Translation translation(
        forPrograms ? QStringLiteral("en") : tributary::argumentNamed(QStringLiteral("--language"), arguments));
    return tributary::runProgram(application);
}
