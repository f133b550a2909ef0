// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/manual.h"
#include "ctl/text.h"

#include <QtCore/QJsonDocument>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Task<int> showHelp(std::shared_ptr<Invocation> invocation)
{
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
            makeError(ErrorKind::Usage, u"--format is man, bash, zsh, fish or json, not \"%1\""_s.arg(format)));
    co_return ExitDone;
}

} // namespace

std::vector<Command> helpCommands()
{
    return {{u"help"_s, {}, u"Writes everything about the program: the manual page, completions for shells, or JSON."_s,
        {{u"format"_s, u"man unless said, bash, zsh, fish or json."_s, u"FORMAT"_s},
            {u"window"_s, u"About the program with the window."_s}},
        showHelp}};
}

} // namespace tributary
