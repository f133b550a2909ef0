// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordparser.h"

#include "json/scan.h"
#include "json/token.h"

#include <array>

namespace tributary {

namespace {

enum Column : size_t {
    Id,
    CreationTime,
    Workload,
    Operation,
    UserId,
    ClientIp,
    ClientIpAddress,
    ActorIpAddress,
    ResultStatus,
    ObjectId,
    RecordType,
    UserType,
    LogonError,
    ErrorNumber,
    ErrorCode,
    ColumnCount,
};

constexpr std::array<std::string_view, ColumnCount> names{"Id", "CreationTime", "Workload", "Operation", "UserId", "ClientIP",
    "ClientIPAddress", "ActorIpAddress", "ResultStatus", "ObjectId", "RecordType", "UserType", "LogonError", "ErrorNumber",
    "ErrorCode"};

/// The value tokens of the columns: of the exact name, or else of one that differs in case only. The first of each wins.
class Tokens {
public:
    explicit Tokens(std::string_view record)
    {
        json::forEachMember(record, [this](std::string_view name, std::string_view value) {
            take(name, value);
            return true;
        });
    }

    [[nodiscard]] QString text(Column column) const
    {
        const std::string_view token = m_tokens[column];
        if (token == "null")
            return {};
        if (token.size() < 2 || token.front() != '"')
            return QString::fromUtf8(token.data(), qsizetype(token.size()));
        return QString::fromUtf8(stringBytes(QByteArrayView(token.data(), qsizetype(token.size()))));
    }

    [[nodiscard]] int number(Column column) const
    {
        bool isNumber = false;
        const int value = text(column).toInt(&isNumber);
        return isNumber ? value : -1;
    }

private:
    void take(std::string_view name, std::string_view value)
    {
        for (size_t i = 0; i < ColumnCount; ++i) {
            if (m_isExact[i] || name.size() != names[i].size())
                continue;
            m_isExact[i] = name == names[i];
            if (m_isExact[i] || (m_tokens[i].empty() && json::equalsIgnoringCase(name, names[i])))
                m_tokens[i] = value;
        }
    }

    std::array<std::string_view, ColumnCount> m_tokens;
    std::array<bool, ColumnCount> m_isExact{};
};

/// The address of "1.2.3.4:5", "[2001:db8::1]:5" and "[2001:db8::1]"; any other text as it stands.
QString withoutPort(const QString &address)
{
    if (address.startsWith(u'[')) {
        const qsizetype close = address.indexOf(u']');
        return close < 0 ? address : address.mid(1, close - 1);
    }
    const qsizetype colon = address.indexOf(u':');
    const bool isV4WithPort =
        colon > 0 && colon == address.lastIndexOf(u':') && QStringView(address).left(colon).contains(u'.');
    return isV4WithPort ? address.left(colon) : address;
}

QString firstOf(const Tokens &tokens, std::initializer_list<Column> columns)
{
    for (const Column column : columns) {
        if (QString text = tokens.text(column); !text.isEmpty())
            return text;
    }
    return {};
}

QString errorOf(const Tokens &tokens)
{
    const QString error = firstOf(tokens, {LogonError, ErrorNumber, ErrorCode});
    return error == u"0" ? QString() : error;
}

} // namespace

RecordColumns parseColumns(QByteArrayView record)
{
    const Tokens tokens(std::string_view(record.data(), size_t(record.size())));
    RecordColumns columns;
    columns.id = tokens.text(Id);
    columns.time = parseIso(tokens.text(CreationTime));
    columns.workload = tokens.text(Workload);
    columns.operation = tokens.text(Operation);
    columns.user = tokens.text(UserId);
    columns.clientIp = withoutPort(firstOf(tokens, {ClientIp, ClientIpAddress, ActorIpAddress}));
    columns.result = tokens.text(ResultStatus);
    columns.object = tokens.text(ObjectId);
    columns.recordType = tokens.number(RecordType);
    columns.userType = tokens.number(UserType);
    columns.error = errorOf(tokens);
    return columns;
}

} // namespace tributary
