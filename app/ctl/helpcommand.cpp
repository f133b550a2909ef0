// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/manual.h"
#include "ctl/text.h"
#include "help/helppages.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

int writePages(const Invocation &invocation, const QString &directory)
{
    const auto written = writeHelp(directory);
    if (!written)
        return invocation.report(written.error());
    invocation.print({{u"files"_s, *written}, {u"directory"_s, QDir(directory).absolutePath()}},
        CommandText::tr("%n files written. Begin with %1", nullptr, *written).arg(QDir(directory).filePath(u"index.html"_s)));
    return ExitDone;
}

Task<int> showHelp(std::shared_ptr<Invocation> invocation)
{
    if (const QString pages = invocation->arguments().value(u"html"_s); !pages.isEmpty())
        co_return writePages(*invocation, pages);
    const QString format = invocation->arguments().value(u"format"_s);
    const Program program = invocation->arguments().isSet(u"window"_s) ? windowProgram() : commandLineProgram();
    if (format.isEmpty() || format == u"man"_s)
        writeOut(manualPage(program));
    else if (format == u"bash"_s)
        writeOut(bashCompletion(program));
    else if (format == u"zsh"_s)
        writeOut(zshCompletion(program));
    else if (format == u"fish"_s)
        writeOut(fishCompletion(program));
    else if (format == u"json"_s)
        writeOut(QString::fromUtf8(QJsonDocument(programJson(program)).toJson()));
    else
        co_return invocation->report(
            makeError(ErrorKind::Usage, CommandText::tr("--format is man, bash, zsh, fish or json, not \"%1\"").arg(format)));
    co_return ExitDone;
}

} // namespace

std::vector<Command> helpCommands()
{
    return {{u"help"_s, {},
        CommandText::tr(
            "Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help."),
        {{u"format"_s, CommandText::tr("man unless said, bash, zsh, fish or json."), u"FORMAT"_s},
            {u"html"_s, CommandText::tr("Write the help, the same pages as in the window, to this directory."), u"DIR"_s},
            {u"window"_s, CommandText::tr("About the program with the window.")}},
        showHelp}};
}

} // namespace tributary
