// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/onboardoutput.h"

#include "ctl/text.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString word(CallState state)
{
    switch (state) {
    case CallState::Planned:
        return u"planned"_s;
    case CallState::Running:
        return u"running"_s;
    case CallState::Done:
        return u"done"_s;
    case CallState::AlreadyThere:
        return u"there already"_s;
    case CallState::Failed:
        return u"refused"_s;
    case CallState::Undone:
        break;
    }
    return u"taken back"_s;
}

QString word(PermissionState state)
{
    switch (state) {
    case PermissionState::Proven:
        return u"proven"_s;
    case PermissionState::Granted:
        return u"granted"_s;
    case PermissionState::Missing:
        return u"missing"_s;
    case PermissionState::Refused:
        return u"refused"_s;
    case PermissionState::Unavailable:
        return u"unavailable"_s;
    case PermissionState::Checking:
    case PermissionState::Unknown:
        break;
    }
    return u"unknown"_s;
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
        text += u"  %1  %2: %3\n"_s.arg(word(row.state).leftJustified(11), row.name, row.detail);
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
