// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

namespace tributary::test {

using namespace Qt::StringLiterals;

const QDBusObjectPath collection(u"/org/freedesktop/secrets/collection/login"_s);

/// The Secret structure of the Secret Service interface: session, parameters, value, content type.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &to, const WireSecret &secret)
{
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, WireSecret &secret)
{
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

namespace {

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

} // namespace

bool lockKeyring()
{
    const auto reply =
        call(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{collection})});
    return reply.type() == QDBusMessage::ReplyMessage;
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto session =
        call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const WireSecret password{session.arguments().value(1).value<QDBusObjectPath>(), {}, "tributary", u"text/plain"_s};
    const auto reply = call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(collection), QVariant::fromValue(password)});
    return reply.type() == QDBusMessage::ReplyMessage;
}

} // namespace tributary::test
