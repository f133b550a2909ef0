// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recordtext.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Spreadsheets skip blanks in front and know full-width forms of the operators.
bool mayBeFormula(const QString &text)
{
    static constexpr QStringView operators = u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20";
    if (text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n'))
        return true;
    const QStringView start = QStringView(text).trimmed();
    return !start.isEmpty() && operators.contains(start.front());
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    cell.remove(QChar(u'\0'));
    if (mayBeFormula(cell))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList escaped;
    escaped.reserve(cells.size());
    for (const QString &cell : cells)
        escaped.append(csvCell(cell));
    return escaped.join(u',').toUtf8() + "\r\n";
}

QByteArray csvHeader()
{
    return csvLine({u"Time"_s, u"Arrived"_s, u"Tenant"_s, u"Stream"_s, u"Workload"_s, u"Operation"_s, u"User"_s, u"ClientIP"_s,
        u"ResultStatus"_s, u"Error"_s, u"Object"_s, u"RecordType"_s, u"UserType"_s, u"Id"_s});
}

QByteArray csvRow(const RecordRow &row, const QHash<TenantId, QString> &names)
{
    const RecordColumns &c = row.columns;
    const auto number = [](int value) { return value < 0 ? QString() : QString::number(value); };
    return csvLine({c.time ? toIso(*c.time) : QString(), toIso(row.arrived), names.value(row.stream.tenant),
        streamName(row.stream.stream), c.workload, c.operation, c.user, c.clientIp, c.result, c.error, c.object,
        number(c.recordType), number(c.userType), c.id});
}

QByteArray ndjsonLine(QByteArray raw)
{
    raw.replace('\n', ' ');
    raw.replace('\r', ' ');
    return raw + '\n';
}

} // namespace tributary
