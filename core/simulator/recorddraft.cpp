// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recorddraft.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array people{"amira.haddad", "b.okafor", "chen.wei", "dario.conti", "elin.sjöberg", "f.müller", "grace.owusu",
    "henrik.dahl", "inés.navarro", "j.kowalski", "k.tanaka", "l.dubois", "m.silva", "n.papadopoulos", "o.brien", "svc-backup"};

void appendTwoDigits(QByteArray &out, unsigned value)
{
    out.append(char('0' + value / 10)).append(char('0' + value % 10));
}

/// "2026-11-22T14:31:47", without zone, as blobs have it.
void appendTime(QByteArray &out, Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<Seconds>(instant - day));
    out.append(QByteArray::number(int(date.year()))).append('-');
    appendTwoDigits(out, unsigned(date.month()));
    out.append('-');
    appendTwoDigits(out, unsigned(date.day()));
    out.append('T');
    appendTwoDigits(out, unsigned(time.hours().count()));
    out.append(':');
    appendTwoDigits(out, unsigned(time.minutes().count()));
    out.append(':');
    appendTwoDigits(out, unsigned(time.seconds().count()));
}

} // namespace

void appendQuoted(QByteArray &out, QByteArrayView text)
{
    out.append('"');
    qsizetype plain = 0; // where the part begins that needs no escapes
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && c != '\n')
            continue;
        out.append(text.sliced(plain, i - plain)).append('\\').append(c == '\n' ? 'n' : c);
        plain = i + 1;
    }
    out.append(text.sliced(plain)).append('"');
}

RecordDraft::RecordDraft(QByteArray &out, Dice throws, const Account &owner, Instant when)
    : dice(throws)
    , account(owner)
    , time(when)
    , m_out(out)
{
    m_out.append('{');
}

void RecordDraft::name(QByteArrayView key)
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
    m_out.append('"').append(key).append("\":");
}

void RecordDraft::quoted(QByteArrayView value)
{
    appendQuoted(m_out, value);
}

void RecordDraft::text(QByteArrayView key, QByteArrayView value)
{
    name(key);
    quoted(value);
}

void RecordDraft::number(QByteArrayView key, qint64 value)
{
    name(key);
    m_out.append(QByteArray::number(value));
}

void RecordDraft::raw(QByteArrayView key, QByteArrayView json)
{
    name(key);
    m_out.append(json);
}

void RecordDraft::common(QByteArrayView workload, QByteArrayView operation, int recordType, int userType)
{
    name("CreationTime");
    m_out.append('"');
    appendTime(m_out, time);
    m_out.append('"');
    text("Id", guid());
    text("Operation", operation);
    text("OrganizationId", tenant());
    number("RecordType", recordType);
    text("UserKey", QByteArray::number(dice.next(), 16).toUpper());
    number("UserType", userType);
    number("Version", 1);
    text("Workload", workload);
    text("UserId", userType >= 4 ? "ServicePrincipal_" + guid() : user());
}

void RecordDraft::properties(QByteArrayView key, std::initializer_list<Property> list)
{
    name(key);
    char separator = '[';
    for (const Property &property : list) {
        m_out.append(separator).append("{\"Name\":");
        quoted(property.name);
        m_out.append(",\"Value\":");
        quoted(property.value);
        m_out.append('}');
        separator = ',';
    }
    m_out.append(']');
}

void RecordDraft::changes(std::initializer_list<Property> list)
{
    name("ModifiedProperties");
    char separator = '[';
    for (const Property &property : list) {
        m_out.append(separator).append("{\"Name\":");
        quoted(property.name);
        m_out.append(",\"NewValue\":");
        quoted(property.value);
        m_out.append(",\"OldValue\":");
        quoted(property.oldValue);
        m_out.append('}');
        separator = ',';
    }
    m_out.append(']');
}

void RecordDraft::clientIp(QByteArrayView key)
{
    const QByteArray ip = address();
    switch (dice.below(10)) {
    case 0:
        return;
    case 1:
        return text(key, "");
    case 2:
    case 3: {
        const QByteArray port = QByteArray::number(1024 + dice.below(60000));
        return text(key, ip.contains(':') ? '[' + ip + "]:" + port : ip + ':' + port);
    }
    default:
        return text(key, ip);
    }
}

QByteArray RecordDraft::user()
{
    return QByteArray(dice.pick(people)) + '@' + domain();
}

QByteArray RecordDraft::address()
{
    constexpr std::array networks{"192.0.2.", "198.51.100.", "203.0.113."};
    if (dice.chance(15))
        return "2001:db8:" + QByteArray::number(dice.below(0xffff), 16) + "::" + QByteArray::number(dice.below(0xffff), 16);
    return networks[dice.below(3)] + QByteArray::number(1 + dice.below(254));
}

QByteArray RecordDraft::site() const
{
    return "https://" + domain().split('.').first() + ".sharepoint.example";
}

} // namespace tributary::simulation
