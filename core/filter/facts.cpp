// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/facts.h"

#include "json/token.h"

namespace tributary {

namespace {

const QString &columnOf(const RecordColumns &columns, RecordColumn column)
{
    static const QString none;
    switch (column) {
    case RecordColumn::Id:
        return columns.id;
    case RecordColumn::Workload:
        return columns.workload;
    case RecordColumn::Operation:
        return columns.operation;
    case RecordColumn::User:
        return columns.user;
    case RecordColumn::ClientIp:
        return columns.clientIp;
    case RecordColumn::Result:
        return columns.result;
    case RecordColumn::Object:
        return columns.object;
    case RecordColumn::Error:
        return columns.error;
    case RecordColumn::Time:
    case RecordColumn::RecordType:
    case RecordColumn::UserType:
        break;
    }
    return none;
}

} // namespace

FilterFacts::FilterFacts(const FilterRecord &record, RecordColumnMask columns)
    : m_record(record)
    , m_tokens(record.columns ? QByteArrayView() : record.raw, record.columns ? 0 : columns)
{
}

QByteArrayView FilterFacts::text(RecordColumn column)
{
    if (!m_record.columns)
        return m_tokens.text(column, m_scratch);
    m_scratch = columnOf(*m_record.columns, column).toUtf8();
    return m_scratch;
}

int FilterFacts::number(RecordColumn column)
{
    if (!m_record.columns)
        return m_tokens.number(column);
    return column == RecordColumn::RecordType ? m_record.columns->recordType : m_record.columns->userType;
}

std::optional<Instant> FilterFacts::ownTime()
{
    if (m_record.columns)
        return m_record.columns->time;
    const QByteArrayView text = m_tokens.text(RecordColumn::Time, m_scratch);
    return parseIso(std::string_view(text.data(), size_t(text.size())));
}

Instant FilterFacts::time()
{
    return ownTime().value_or(m_record.arrived);
}

QByteArrayView FilterFacts::unescaped()
{
    if (!m_unescaped) {
        m_unescaped.emplace();
        if (m_record.raw.contains('\\'))
            json::appendUnescaped(*m_unescaped, {m_record.raw.data(), size_t(m_record.raw.size())});
    }
    return *m_unescaped;
}

} // namespace tributary
