// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cloud.h"

#include "base/usagetext.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackIpv4(QStringView host)
{
    const auto parts = host.split(u'.');
    if (parts.size() != 4 || parts.front() != u"127")
        return false;
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        return isNumber && value >= 0 && value <= 255 && part.front().isDigit();
    });
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1 || isLoopbackIpv4(host);
}

/// The bytes between "://" and the path, query or fragment, lower case; empty where there is no "://".
QByteArray authorityOf(const QByteArray &url)
{
    const qsizetype mark = url.indexOf("://");
    if (mark < 0)
        return {};
    const qsizetype start = mark + 3;
    const auto end = std::find_if(url.begin() + start, url.end(), [](char c) { return c == '/' || c == '?' || c == '#'; });
    return url.mid(start, (end - url.begin()) - start).toLower();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isPrintableAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '\\'; });
}

/// Parsers disagree about odd authorities, so only the plain spelling passes: the host as in `root`, with or without its port.
bool hasAuthorityOf(const QByteArray &encodedUrl, const QUrl &root)
{
    QByteArray host = root.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const QByteArray authority = authorityOf(encodedUrl);
    return authority == host || authority == host + ':' + QByteArray::number(portOf(root));
}

} // namespace

bool isSecureOrLoopback(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

Result<QUrl> urlWithin(const QString &root, const QByteArray &encodedUrl)
{
    const QUrl base = QUrl::fromEncoded(root.toUtf8(), QUrl::StrictMode);
    const QUrl url = QUrl::fromEncoded(encodedUrl, QUrl::StrictMode);
    const bool isPlain = isPrintableAscii(encodedUrl) && url.isValid() && isSecureOrLoopback(url) && url.userInfo().isEmpty();
    if (isPlain && url.scheme() == base.scheme() && url.host() == base.host() && portOf(url) == portOf(base)
        && hasAuthorityOf(encodedUrl, base))
        return url;
    const QString host = url.host().isEmpty() ? u"a URL without a readable host"_s : url.host();
    return fail(ErrorKind::HostNotAllowed, u"%1 is outside %2"_s.arg(host, base.host()), u"HostNotAllowed"_s);
}

Result<QUrl> checkedEndpoint(const QString &url)
{
    QByteArray encoded = url.trimmed().toUtf8();
    while (encoded.endsWith('/'))
        encoded.chop(1);
    const QUrl endpoint = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    const auto refuse = [](const QString &reason) { return fail(ErrorKind::Usage, reason, u"Endpoint"_s); };
    if (!isPrintableAscii(encoded) || !endpoint.isValid() || endpoint.host().isEmpty())
        return refuse(UsageText::tr("the endpoint is not a URL"));
    if (!isSecureOrLoopback(endpoint))
        return refuse(UsageText::tr("the endpoint is neither https nor http on a loopback host"));
    if (authorityOf(encoded).contains('@'))
        return refuse(UsageText::tr("the endpoint contains a user name"));
    if (endpoint.hasQuery() || endpoint.hasFragment())
        return refuse(UsageText::tr("the endpoint contains a query or a fragment"));
    return endpoint;
}

} // namespace tributary
