// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretservice.h"

#include "base/completion.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>

using namespace Qt::StringLiterals;

namespace tributary {

namespace {

constexpr int answerLimit = 5000; // milliseconds

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

Task<QDBusMessage> ask(QDBusMessage message)
{
    const Completion<QDBusMessage> answered;
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(message, answerLimit));
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
        [answered](QDBusPendingCallWatcher *done) { answered.complete(done->reply()); });
    co_return co_await answered.wait();
}

SecretServiceState stateOfRefusal(const QDBusMessage &reply)
{
    const QDBusError error(reply);
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretServiceState::Silent;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return SecretServiceState::NoBus;
    default:
        return SecretServiceState::NoService;
    }
}

} // namespace

Task<SecretServiceState> secretServiceState()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return SecretServiceState::NoBus;

    QDBusMessage alias = question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    const QDBusMessage collection = co_await ask(alias);
    if (collection.type() != QDBusMessage::ReplyMessage)
        co_return stateOfRefusal(collection);
    const QString path = collection.arguments().value(0).value<QDBusObjectPath>().path();
    if (path.size() <= 1)
        co_return SecretServiceState::NoCollection;

    QDBusMessage property = question(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    property << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusMessage locked = co_await ask(property);
    if (locked.type() != QDBusMessage::ReplyMessage)
        co_return stateOfRefusal(locked);
    const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isLocked ? SecretServiceState::Locked : SecretServiceState::Ready;
}

} // namespace tributary
