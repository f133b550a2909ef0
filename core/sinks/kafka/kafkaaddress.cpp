// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/kafkaaddress.h"

#include "base/usagetext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace tributary::kafka {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventHubsPort = 9093;
constexpr qsizetype mostBrokers = 32;

Result<QString> checkedBroker(const QString &broker)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        uR"(([A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])(?::([0-9]{1,5}))?)"_s));
    const auto match = shape.match(broker);
    const int port = match.hasCaptured(2) ? match.captured(2).toInt() : eventHubsPort;
    if (!match.hasMatch() || port < 1 || port > 65535 || broker.contains(".."_L1))
        return fail(
            ErrorKind::Usage, UsageText::tr("a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093"));
    return match.captured(1).toLower() + u':' + QString::number(port);
}

/// The value of a member of a connection string; keys are matched without regard to case.
QByteArray valueOf(const QByteArray &text, QByteArrayView key)
{
    for (const QByteArray &part : text.split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed().compare(key, Qt::CaseInsensitive) == 0)
            return part.mid(equals + 1).trimmed();
    }
    return {};
}

} // namespace

Result<QStringList> checkedBrokers(const QStringList &brokers)
{
    if (brokers.isEmpty() || brokers.size() > mostBrokers)
        return fail(ErrorKind::Usage, UsageText::tr("name one to %1 brokers as HOST:PORT").arg(mostBrokers));
    QStringList checked;
    for (const QString &broker : brokers) {
        const auto one = checkedBroker(broker.trimmed());
        if (!one)
            return fail(one.error());
        checked.append(*one);
    }
    const auto onLoopback =
        std::count_if(checked.begin(), checked.end(), [](const QString &broker) { return isLoopbackHost(hostOf(broker)); });
    if (onLoopback != 0 && onLoopback != checked.size())
        return fail(ErrorKind::Usage, UsageText::tr("brokers on this computer and elsewhere cannot be mixed"));
    return checked;
}

Result<QString> checkedTopic(const QString &topic)
{
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(u"[A-Za-z0-9._-]{1,249}"_s));
    if (!shape.match(topic).hasMatch() || topic == "."_L1 || topic == ".."_L1)
        return fail(ErrorKind::Usage, UsageText::tr("a topic is 1 to 249 letters, digits, dots, underscores and hyphens"));
    return topic;
}

QString hostOf(const QString &broker)
{
    const qsizetype colon = broker.lastIndexOf(u':');
    QString host = broker.left(colon).toLower();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host;
}

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression address(QRegularExpression::anchoredPattern(u"localhost|::1|127(\\.[0-9]{1,3}){3}"_s));
    return address.match(host).hasMatch();
}

Result<ConnectionStringFacts> readConnectionString(const Secret &connectionString)
{
    const QByteArray &text = connectionString.bytes();
    const QUrl endpoint = QUrl::fromEncoded(valueOf(text, "Endpoint"));
    const bool signs = !valueOf(text, "SharedAccessSignature").isEmpty()
        || (!valueOf(text, "SharedAccessKeyName").isEmpty() && !valueOf(text, "SharedAccessKey").isEmpty());
    if (endpoint.scheme() != "sb"_L1 || !signs || text.contains('\n'))
        return fail(ErrorKind::Usage,
            UsageText::tr("a connection string reads "
                          "Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…"));
    const auto broker = checkedBrokers({endpoint.host()});
    if (!broker)
        return fail(broker.error());
    const QString entity = QString::fromUtf8(valueOf(text, "EntityPath"));
    if (!entity.isEmpty() && !checkedTopic(entity))
        return fail(ErrorKind::Usage, UsageText::tr("the EntityPath of the connection string is no name of an event hub"));
    return ConnectionStringFacts{.broker = broker->front(), .entity = entity};
}

} // namespace tributary::kafka
