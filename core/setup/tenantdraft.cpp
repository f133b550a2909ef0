// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantdraft.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return parseIso(value.toString());
}

/// A stored number as an enumerator, or nothing where a newer version wrote it.
template <typename Enum>
std::optional<Enum> enumOf(const QJsonValue &value, Enum last)
{
    const int number = value.toInt(0);
    if (number < 1 || number > int(last))
        return {};
    return Enum(number);
}

QJsonObject jsonOf(const AppRegistration &app)
{
    return {{u"clientId"_s, app.clientId.value()}, {u"kind"_s, int(app.credential.kind)},
        {u"credential"_s, app.credential.id.value()}, {u"thumbprint"_s, app.credential.thumbprint},
        {u"expires"_s, jsonOf(app.credential.expires)}};
}

AppRegistration appOf(const QJsonObject &json)
{
    return {.clientId = ClientId(json["clientId"_L1].toString()),
        .credential = {.kind = enumOf(json["kind"_L1], CredentialKind::ConnectionString).value_or(CredentialKind::ClientSecret),
            .id = CredentialId(json["credential"_L1].toString()),
            .thumbprint = json["thumbprint"_L1].toString(),
            .expires = instantOf(json["expires"_L1])}};
}

QJsonArray jsonOf(const QList<CreatedObject> &created)
{
    QJsonArray array;
    for (const CreatedObject &object : created) {
        array.append(QJsonObject{
            {u"kind"_s, int(object.kind)}, {u"id"_s, object.id}, {u"owner"_s, object.owner}, {u"name"_s, object.name}});
    }
    return array;
}

QList<CreatedObject> createdOf(const QJsonArray &array)
{
    QList<CreatedObject> created;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        if (const auto kind = enumOf(json["kind"_L1], CreatedKind::Certificate))
            created.append({*kind, json["id"_L1].toString(), json["owner"_L1].toString(), json["name"_L1].toString()});
    }
    return created;
}

QJsonArray jsonOf(const QList<StartedStream> &started)
{
    QJsonArray array;
    for (const StartedStream &one : started)
        array.append(QJsonObject{{u"stream"_s, streamName(one.stream)}, {u"at"_s, toIso(one.at)}});
    return array;
}

QList<StartedStream> startedOf(const QJsonArray &array)
{
    QList<StartedStream> started;
    for (const QJsonValue &value : array) {
        const auto stream = streamFromName(value["stream"_L1].toString());
        const auto at = instantOf(value["at"_L1]);
        if (stream && at)
            started.append({*stream, *at});
    }
    return started;
}

QJsonArray namesOf(const QList<Stream> &streams)
{
    QJsonArray array;
    for (const Stream stream : streams)
        array.append(streamName(stream));
    return array;
}

QList<Stream> streamsOf(const QJsonArray &array)
{
    QList<Stream> streams;
    for (const QJsonValue &value : array) {
        if (const auto stream = streamFromName(value.toString()))
            streams.append(*stream);
    }
    return streams;
}

QJsonObject jsonOf(const TenantDraft &draft)
{
    return {{u"id"_s, draft.id}, {u"changed"_s, toIso(draft.changed)}, {u"step"_s, int(draft.step)}, {u"typed"_s, draft.typed},
        {u"name"_s, draft.name}, {u"tags"_s, QJsonArray::fromStringList(draft.tags)}, {u"tenant"_s, draft.tenant.value()},
        {u"domain"_s, draft.domain}, {u"cloud"_s, draft.cloud}, {u"way"_s, int(draft.way)}, {u"app"_s, jsonOf(draft.app)},
        {u"ownsCredential"_s, draft.ownsCredential}, {u"awaitsConsent"_s, draft.awaitsConsent},
        {u"wanted"_s, int(draft.wanted)}, {u"lifetimeMonths"_s, draft.lifetimeMonths}, {u"created"_s, jsonOf(draft.created)},
        {u"streams"_s, namesOf(draft.streams)}, {u"since"_s, jsonOf(draft.since)}, {u"started"_s, jsonOf(draft.started)}};
}

std::optional<TenantDraft> draftOf(const QJsonObject &json)
{
    const auto step = enumOf(json["step"_L1], OnboardingStep::FirstEvents);
    const auto way = enumOf(json["way"_L1], RegistrationWay::CreateInChild);
    const auto changed = instantOf(json["changed"_L1]);
    const auto wanted = enumOf(json["wanted"_L1], CredentialKind::Certificate);
    TenantDraft draft;
    draft.id = json["id"_L1].toString();
    if (!step || !way || !changed || !wanted || draft.id.isEmpty())
        return {};
    draft.changed = *changed;
    draft.step = *step;
    draft.typed = json["typed"_L1].toString();
    draft.name = json["name"_L1].toString();
    draft.tags = json["tags"_L1].toVariant().toStringList();
    draft.tenant = TenantId(json["tenant"_L1].toString());
    draft.domain = json["domain"_L1].toString();
    draft.cloud = json["cloud"_L1].toString();
    draft.way = *way;
    draft.app = appOf(json["app"_L1].toObject());
    draft.ownsCredential = json["ownsCredential"_L1].toBool();
    draft.awaitsConsent = json["awaitsConsent"_L1].toBool();
    draft.wanted = *wanted;
    draft.lifetimeMonths = json["lifetimeMonths"_L1].toInt(draft.lifetimeMonths);
    draft.created = createdOf(json["created"_L1].toArray());
    draft.streams = streamsOf(json["streams"_L1].toArray());
    draft.since = instantOf(json["since"_L1]);
    draft.started = startedOf(json["started"_L1].toArray());
    return draft;
}

} // namespace

TenantDraft newDraft(Instant now)
{
    TenantDraft draft;
    draft.id = newGuid();
    draft.changed = now;
    return draft;
}

Tenant tenantOf(const TenantDraft &draft)
{
    return {.id = draft.tenant,
        .name = draft.name,
        .domain = draft.domain,
        .cloud = draft.cloud,
        .app = draft.app,
        .since = draft.since};
}

QByteArray writeApp(const AppRegistration &app)
{
    return QJsonDocument(jsonOf(app)).toJson(QJsonDocument::Compact);
}

AppRegistration readApp(const QByteArray &json)
{
    return appOf(QJsonDocument::fromJson(json).object());
}

QByteArray writeDrafts(const QList<TenantDraft> &drafts)
{
    QJsonArray array;
    for (const TenantDraft &draft : drafts)
        array.append(jsonOf(draft));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<TenantDraft> readDrafts(const QByteArray &json)
{
    QList<TenantDraft> drafts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        if (auto draft = draftOf(value.toObject()))
            drafts.append(std::move(*draft));
    }
    return drafts;
}

} // namespace tributary
