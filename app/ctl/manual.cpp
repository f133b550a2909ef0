// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/manual.h"

#include "common/windowoptions.h"
#include "ctl/commandlist.h"
#include "model/stream.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Text that roff takes as it stands.
QString roff(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'"', u"\\(dq"_s);
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? u"\\&"_s + safe : safe;
}

QString optionEntry(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += u"\\fB"_s + roff(dashed(name)) + u"\\fR"_s;
    const QString value = option.valueName().isEmpty() ? QString() : u" \\fI"_s + roff(option.valueName()) + u"\\fR"_s;
    return u".TP\n"_s + names.join(u", "_s) + value + u'\n' + roff(option.description()) + u'\n';
}

QString optionEntries(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options)
        text += optionEntry(option);
    return text;
}

QString commandSections(const Program &program)
{
    QString text = u".SH COMMANDS\n"_s;
    for (const Command &command : program.commands) {
        text += u".SS "_s + roff((command.words + u' ' + command.operands).trimmed()) + u'\n' + roff(command.summary) + u'\n';
        text += optionEntries(command.options);
    }
    return text;
}

/// What the command line has beyond its commands.
const char *const commandLineNotes = R"roff(.SH "AS A SERVICE"
The unit \fItributary.service\fR collects for a server, \fBsystemctl \-\-user enable \-\-now tributary\fR for the person who is signed in.
New tenants and destinations are taken up within ten seconds; \fBsystemctl reload tributary\fR does it at once.
.PP
A server without a keychain has its secrets as credentials of systemd. Start the service once, so that its profile exists, then add tenants as root:
.PP
.RS
.nf
systemctl enable \-\-now tributary
tributaryctl \-\-secrets systemd \-\-profile /var/lib/tributary tenant add \-\-name Contoso \e
    \-\-domain contoso.example \-\-client\-id GUID \-\-secret\-stdin
systemctl restart tributary
.fi
.RE
.PP
Each secret becomes a file in \fI/etc/tributary/credentials\fR, encrypted for this computer by \fBsystemd\-creds\fR(1).
The restart loads it; a secret is never written in clear.
.PP
In the journal, entries have the fields TRIBUTARY_EVENT, TRIBUTARY_SUBJECT, TRIBUTARY_TENANT_ID, TRIBUTARY_STREAM, TRIBUTARY_CODE and TRIBUTARY_REQUEST_ID.
.SH "EXIT STATUS"
.TP
.B 0
Done.
.TP
.B 1
Something unexpected.
.TP
.B 2
The command line is wrong.
.TP
.B 3
A person must act: a credential, a permission, the configuration.
.TP
.B 4
Done in part, or interrupted.
)roff";

const char *const filesSection = R"roff(.SH FILES
.TP
.I ~/.local/share/tributary
The profile where \fB\-\-profile\fR names none: tenants, coverage, events waiting and archived. No secrets.
.TP
.I /etc/tributary/credentials
Secrets of the service on a server, encrypted.
.TP
.I /etc/default/tributary
TRIBUTARY_OPTIONS for the unit.
)roff";

} // namespace

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

Program commandLineProgram()
{
    return {.name = u"tributaryctl"_s,
        .summary = u"collect the audit records of child tenants and forward them to Log Analytics"_s,
        .version = QCoreApplication::applicationVersion(),
        .date = QStringLiteral(TRIBUTARY_DATE),
        .options = commonOptions(),
        .commands = allCommands()};
}

Program windowProgram()
{
    const QList<QCommandLineOption> usual{{{u"h"_s, u"help"_s}, u"This help."_s}, {{u"v"_s, u"version"_s}, u"The version."_s}};
    return {.name = u"tributary"_s,
        .summary = u"window that collects the audit records of child tenants and forwards them"_s,
        .version = QCoreApplication::applicationVersion(),
        .date = QStringLiteral(TRIBUTARY_DATE),
        .options = windowOptions() + usual};
}

QString manualPage(const Program &program)
{
    const bool hasCommands = !program.commands.empty();
    QString text = u".\\\" Made by \"tributaryctl help --format man\" from what --help is made of.\n"_s;
    text += u".TH %1 1 %2 \"Tributary %3\" \"User Commands\"\n"_s.arg(program.name.toUpper(), program.date, program.version);
    text += u".SH NAME\n%1 \\- %2\n.SH SYNOPSIS\n\\fB%1\\fR "_s.arg(program.name, program.summary);
    text += hasCommands ? u"\\fICOMMAND\\fR [\\fIOPTION\\fR]...\n"_s : u"[\\fIOPTION\\fR]...\n"_s;
    text += u".SH DESCRIPTION\nCollects the audit events of child Microsoft 365 tenants and their sign\\-ins and directory "
            u"audits, stores "
            "each record durably, and forwards it byte for byte to the parent's Log Analytics workspace (Microsoft Sentinel), "
            "to files or "
            "to Kafka. Nothing is ever dropped; secrets live in the keychain only.\n"_s;
    text += u".SH OPTIONS\n"_s + optionEntries(program.options);
    if (hasCommands)
        text += commandSections(program) + QString::fromLatin1(commandLineNotes);
    text += QString::fromLatin1(filesSection);
    const QString other = hasCommands ? u"tributary"_s : u"tributaryctl"_s;
    text += u".SH \"SEE ALSO\"\n.BR %1 (1),\n.BR systemd\\-creds (1)\n"_s.arg(other);
    return text;
}

QJsonObject programJson(const Program &program)
{
    const auto optionsJson = [](const QList<QCommandLineOption> &options) {
        QJsonArray list;
        for (const QCommandLineOption &option : options)
            list.append(QJsonObject{{u"names"_s, QJsonArray::fromStringList(option.names())}, {u"value"_s, option.valueName()},
                {u"description"_s, option.description()}});
        return list;
    };
    QJsonArray commands;
    for (const Command &command : program.commands)
        commands.append(QJsonObject{{u"words"_s, command.words}, {u"operands"_s, command.operands},
            {u"summary"_s, command.summary}, {u"options"_s, optionsJson(command.options)}});
    return {{u"program"_s, program.name}, {u"version"_s, program.version}, {u"options"_s, optionsJson(program.options)},
        {u"commands"_s, commands}};
}

ValueChoices choicesOf(const QCommandLineOption &option)
{
    using Kind = ValueChoices::Kind;
    const QString value = option.valueName();
    const QString name = option.names().constFirst();
    if (value.isEmpty())
        return {};
    if (name == u"log-level"_s)
        return {Kind::Words, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}};
    if (name == u"secrets"_s)
        return {Kind::Words, {u"keychain"_s, u"systemd"_s}};
    if (name == u"language"_s)
        return {Kind::Words, {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s}};
    if (name == u"stream"_s && value == u"S"_s) {
        QStringList names;
        for (const Stream stream : allStreams())
            names += streamName(stream);
        return {Kind::Words, names};
    }
    if (value == u"DIR"_s)
        return {Kind::Directory, {}};
    static const QStringList files{u"FILE"_s, u"FILE.ndjson"_s, u"PEM"_s, u"CSV"_s};
    return {files.contains(value) ? Kind::File : Kind::Free, {}};
}

} // namespace tributary
