// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/transport.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds longestRetryAfter = std::chrono::hours(24);

/// The three date forms of RFC 9110, without the day of the week, which says nothing; all of them mean GMT.
std::optional<Instant> parseHttpDate(const QByteArray &text)
{
    static const std::array formats{u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s, u"MMM d hh:mm:ss yyyy"_s};
    const QByteArray words = text.simplified();
    const QString simplified = QString::fromLatin1(words.mid(words.indexOf(' ') + 1));
    for (const QString &format : formats) {
        QDateTime time = QLocale::c().toDateTime(simplified, format);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        if (time.date().year() < 1970) // a two-digit year
            time = time.addYears(100);
        return Instant(Milliseconds(time.toMSecsSinceEpoch()));
    }
    return {};
}

Milliseconds bounded(Milliseconds delay)
{
    return std::clamp(delay, Milliseconds(0), longestRetryAfter);
}

std::optional<Milliseconds> parseDeltaSeconds(const QByteArray &text)
{
    const bool isDigits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isDigits)
        return {};
    constexpr int digitsOfALongTime = 9;
    const Seconds seconds =
        text.size() > digitsOfALongTime ? Seconds(longestRetryAfter / Seconds(1)) : Seconds(text.toLongLong());
    return bounded(seconds);
}

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'
        || c == '~';
}

void appendEncoded(QByteArray &out, const QByteArray &text)
{
    constexpr std::array hex{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    for (const char c : text) {
        if (isUnreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
}

} // namespace

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Put:
        return "PUT"_ba;
    case Method::Patch:
        return "PATCH"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    }
    return {};
}

QByteArray Response::header(QByteArrayView name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray formEncode(const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    qsizetype most = 0;
    for (const auto &[name, value] : fields)
        most += 3 * (name.size() + value.size()) + 2;
    QByteArray out;
    out.reserve(most); // secrets pass through here: no outgrown buffers left behind
    for (const auto &[name, value] : fields) {
        if (!out.isEmpty())
            out += '&';
        appendEncoded(out, name);
        out += '=';
        appendEncoded(out, value);
    }
    return out;
}

std::optional<Milliseconds> retryAfter(const Response &response, Instant now)
{
    const QByteArray value = response.header("retry-after").trimmed();
    if (const auto seconds = parseDeltaSeconds(value))
        return seconds;
    const auto when = parseHttpDate(value);
    if (!when)
        return {};
    return bounded(*when - parseHttpDate(response.header("date")).value_or(now));
}

Milliseconds clockSkew(const Response &response, Instant sent, Instant received)
{
    constexpr Milliseconds unnoticed = std::chrono::seconds(10);
    const auto served = parseHttpDate(response.header("date"));
    if (!served)
        return {};
    const Milliseconds least = sent - *served; // had it been written at once
    const Milliseconds most = received - *served;
    if (least > unnoticed)
        return least;
    return most < -unnoticed ? most : Milliseconds(0);
}

} // namespace tributary
