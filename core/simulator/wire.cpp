// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/wire.h"

#include "base/gzip.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

namespace tributary {

using namespace Qt::StringLiterals;

QByteArray headerOf(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::vector<std::pair<QByteArray, QByteArray>> parseFields(QByteArrayView text, bool plusIsBlank)
{
    const auto decoded = [plusIsBlank](QByteArray part) {
        if (plusIsBlank)
            part.replace('+', ' ');
        return QByteArray::fromPercentEncoding(part);
    };
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    const auto parts = text.toByteArray().split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            fields.emplace_back(decoded(part), QByteArray());
        else
            fields.emplace_back(decoded(part.left(equals)), decoded(part.mid(equals + 1)));
    }
    return fields;
}

RequestView::RequestView(const SimulatedRequest &source)
    : request(source)
{
    const qsizetype mark = source.target.indexOf('?');
    const QByteArray path = mark < 0 ? source.target : source.target.left(mark);
    const auto parts = path.split('/');
    for (const QByteArray &part : parts) {
        if (!part.isEmpty())
            segments.append(QByteArray::fromPercentEncoding(part));
    }
    if (mark >= 0)
        query = parseFields(QByteArrayView(source.target).sliced(mark + 1), false);
}

std::optional<QByteArray> RequestView::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : query) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray RequestView::bearer() const
{
    const QByteArray value = header("authorization");
    return value.left(7).toLower() == "bearer " ? value.mid(7).trimmed() : QByteArray();
}

QByteArray RequestView::mediaType() const
{
    return header("content-type").split(';').first().trimmed().toLower();
}

QByteArray jsonString(QStringView text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (quint8(c) < 0x20)
            out.append("\\u00").append(QByteArray(1, c).toHex());
        else
            out.append(c);
    }
    return out.append('"');
}

SimulatedReply jsonReply(int status, QByteArray body)
{
    SimulatedReply reply;
    reply.status = status;
    reply.headers.emplace_back("content-type"_ba, "application/json; charset=utf-8"_ba);
    reply.body = std::move(body);
    return reply;
}

SimulatedReply htmlReply(int status, QByteArrayView title)
{
    SimulatedReply reply;
    reply.status = status;
    reply.headers.emplace_back("content-type"_ba, "text/html"_ba);
    reply.body = "<html><body><h1>" + title.toByteArray() + "</h1></body></html>";
    return reply;
}

QByteArray httpDate(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray damagedGzip(const SimulatedReply &reply)
{
    QByteArray packed = gzip(reply.body);
    if (reply.packing == SimulatedReply::Packing::CutOff)
        packed.truncate(packed.size() * 3 / 5);
    for (qsizetype i = packed.size() / 2; i < packed.size() && i < packed.size() / 2 + 8; ++i)
        packed[i] = char(~packed[i]);
    return packed;
}

SimulatedReply errorReply(int status, const QString &code, const QString &message)
{
    return jsonReply(status, "{\"error\":{\"code\":" + jsonString(code) + ",\"message\":" + jsonString(message) + "}}");
}

} // namespace tributary
