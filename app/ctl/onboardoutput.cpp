// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/onboardoutput.h"
#include "ctl/commandtext.h"

#include "ctl/text.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString word(CallState state)
{
    switch (state) {
    case CallState::Planned:
        return CommandText::tr("planned");
    case CallState::Running:
        return CommandText::tr("running");
    case CallState::Done:
        return CommandText::tr("done");
    case CallState::AlreadyThere:
        return CommandText::tr("there already");
    case CallState::Failed:
        return CommandText::tr("refused");
    case CallState::Undone:
        break;
    }
    return CommandText::tr("taken back");
}

QString word(PermissionState state)
{
    switch (state) {
    case PermissionState::Proven:
        return CommandText::tr("proven");
    case PermissionState::Granted:
        return CommandText::tr("granted");
    case PermissionState::Missing:
        return CommandText::tr("missing");
    case PermissionState::Refused:
        return CommandText::tr("refused");
    case PermissionState::Unavailable:
        return CommandText::tr("unavailable");
    case PermissionState::Checking:
    case PermissionState::Unknown:
        break;
    }
    return CommandText::tr("unknown");
}

} // namespace

QString callText(const DirectoryCall &call)
{
    QString text = u"%1. %2: %3 (%4)"_s.arg(QString::number(call.number), call.request, call.purpose, word(call.state));
    if (call.error)
        text += u"\n"_s + errorText(*call.error, call.purpose);
    return text;
}

QString callsText(const QList<DirectoryCall> &calls)
{
    QStringList lines;
    for (const DirectoryCall &call : calls)
        lines.append(callText(call));
    return lines.join(u'\n');
}

QJsonArray callsJson(const QList<DirectoryCall> &calls)
{
    QJsonArray json;
    for (const DirectoryCall &call : calls) {
        json.append(QJsonObject{{u"number"_s, call.number}, {u"request"_s, call.request}, {u"purpose"_s, call.purpose},
            {u"state"_s, word(call.state)}, {u"result"_s, call.result}});
    }
    return json;
}

QString permissionText(const QList<PermissionRow> &rows)
{
    QString text;
    for (const PermissionRow &row : rows) {
        text += u"  %1  %2: %3\n"_s.arg(padded(word(row.state), 11), row.name, row.detail);
        if (!row.fix.text.isEmpty())
            text += u"               %1\n"_s.arg(row.fix.text);
        const QStringList commands = row.fix.command.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : commands)
            text += u"                 %1\n"_s.arg(line);
        if (!row.fix.link.isEmpty())
            text += u"               %1\n"_s.arg(QString::fromLatin1(row.fix.link.toEncoded()));
    }
    return text;
}

QJsonArray permissionJson(const QList<PermissionRow> &rows)
{
    QJsonArray json;
    for (const PermissionRow &row : rows) {
        QJsonObject object{{u"key"_s, row.key}, {u"name"_s, row.name}, {u"resource"_s, row.resource},
            {u"required"_s, row.required}, {u"state"_s, word(row.state)}, {u"detail"_s, row.detail}, {u"fix"_s, row.fix.text},
            {u"command"_s, row.fix.command}, {u"link"_s, row.fix.link.toString()}};
        if (row.error)
            object.insert(u"error"_s, errorJson(*row.error, row.name));
        json.append(object);
    }
    return json;
}

} // namespace tributary
