// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/armreply.h"

#include <QtCore/QJsonDocument>

namespace tributary::simulation::arm {

using namespace Qt::StringLiterals;

SimulatedReply object(int status, const QJsonObject &body)
{
    return jsonReply(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

SimulatedReply nothing(int status)
{
    SimulatedReply reply;
    reply.status = status;
    return reply;
}

SimulatedReply refusal(int status, const QString &code, const QString &message, const QJsonArray &details)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!details.isEmpty())
        error.insert(u"details"_s, details);
    return object(status, {{u"error"_s, error}});
}

QJsonObject detail(const QString &code, const QString &message, const QString &target)
{
    return {{u"code"_s, code}, {u"message"_s, message}, {u"target"_s, target}};
}

SimulatedReply notFound(const QString &type, const QString &name, const QString &group)
{
    return refusal(404, u"ResourceNotFound"_s,
        u"The Resource '%1/%2' under resource group '%3' was not found. For more details please go to "
        "https://aka.ms/ARMResourceNotFoundFix"_s.arg(type, name, group));
}

SimulatedReply notAllowed(const QByteArray &method)
{
    return refusal(405, u"MethodNotAllowed"_s, u"The method %1 is not supported here."_s.arg(QString::fromLatin1(method)));
}

} // namespace tributary::simulation::arm
