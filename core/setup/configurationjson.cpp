// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/configuration.h"

#include "base/usagetext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "tributary-configuration"_L1;
constexpr int version = 1;
constexpr qsizetype longestFile = 32 * 1024 * 1024;
constexpr qsizetype longestName = 200;

constexpr std::array credentialKinds{std::pair{CredentialKind::ClientSecret, "secret"_L1},
    std::pair{CredentialKind::Certificate, "certificate"_L1}, std::pair{CredentialKind::SharedKey, "workspace-key"_L1},
    std::pair{CredentialKind::ConnectionString, "connection-string"_L1}};
constexpr std::array targetKinds{TargetKind::LogsIngestion, TargetKind::DataCollector, TargetKind::Files, TargetKind::Kafka};

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray streamArray(const QList<Stream> &streams)
{
    QJsonArray names;
    for (const Stream stream : streams)
        names.append(streamName(stream));
    return names;
}

void addApp(QJsonObject &to, const AppRegistration &app)
{
    if (!app.clientId.value().isEmpty())
        to.insert(u"clientId"_s, app.clientId.value());
    const CredentialRef &credential = app.credential;
    if (credential.id.value().isEmpty())
        return;
    const auto kind = std::ranges::find(credentialKinds, credential.kind, &std::pair<CredentialKind, QLatin1StringView>::first);
    QJsonObject json{{u"kind"_s, kind == credentialKinds.end() ? QString() : QString(kind->second)}};
    if (!credential.thumbprint.isEmpty())
        json.insert(u"thumbprint"_s, credential.thumbprint);
    if (credential.expires)
        json.insert(u"expires"_s, toIso(*credential.expires));
    to.insert(u"credential"_s, json);
}

QJsonObject tenantJson(const TenantConfiguration &configuration)
{
    const Tenant &tenant = configuration.tenant;
    QJsonObject json{{u"id"_s, tenant.id.value()}, {u"name"_s, tenant.name}, {u"domain"_s, tenant.domain},
        {u"cloud"_s, tenant.cloud}, {u"groups"_s, QJsonArray::fromStringList(tenant.tags)},
        {u"tags"_s, QJsonArray::fromStringList(configuration.notes.tags)}, {u"note"_s, configuration.notes.note},
        {u"streamsOff"_s, streamArray(configuration.off)}, {u"pausedStreams"_s, streamArray(configuration.notes.paused)}};
    if (tenant.since)
        json.insert(u"since"_s, toIso(*tenant.since));
    addApp(json, tenant.app);
    return json;
}

QJsonObject destinationJson(const Destination &destination)
{
    QJsonObject json{{u"id"_s, destination.id.value()}, {u"name"_s, destination.name}, {u"cloud"_s, destination.cloud},
        {u"parent"_s, destination.parent.value()}, {u"kind"_s, targetKindName(kindOf(destination.target))},
        {u"target"_s, objectOf(writeTarget(destination.target))}, {u"paused"_s, destination.paused}};
    addApp(json, destination.app);
    return json;
}

QJsonObject selectionJson(const SelectionScope &scope)
{
    QJsonArray rules;
    for (const SelectionRule &rule : scope.selection.rules)
        rules.append(QJsonObject{
            {u"action"_s, rule.action == SelectionRule::Action::Keep ? u"keep"_s : u"drop"_s}, {u"where"_s, rule.where}});
    QJsonArray changes;
    for (const FieldChange &change : scope.selection.changes)
        changes.append(QJsonObject{{u"action"_s, change.action == FieldChange::Action::Remove ? u"remove"_s : u"mask"_s},
            {u"member"_s, change.pointer}});
    QJsonObject json{{u"tenant"_s, scope.tenant.value()}, {u"rules"_s, rules}, {u"changes"_s, changes},
        {u"archiveAll"_s, scope.selection.archiveAll}};
    if (scope.stream)
        json.insert(u"stream"_s, streamName(*scope.stream));
    return json;
}

/// Reads members one after the other; the first that cannot be is remembered, with where it stands.
class Reader {
public:
    [[nodiscard]] const std::optional<QString> &problem() const { return m_problem; }
    void refuse(const QString &where)
    {
        if (!m_problem)
            m_problem = where;
    }

    QString text(const QJsonObject &from, const QString &name, const QString &where)
    {
        const QJsonValue value = from[name];
        if (!value.isUndefined() && !value.isString())
            refuse(where + u'.' + name);
        return value.toString();
    }

    QString name(const QJsonObject &from, const QString &where)
    {
        QString name = text(from, u"name"_s, where).trimmed();
        const bool isLine = std::ranges::none_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
        if (name.isEmpty() || !isLine || name.size() > longestName)
            refuse(where + u".name"_s);
        return name;
    }

    QString guid(const QJsonObject &from, const QString &name, const QString &where, bool optional = false)
    {
        const QString value = text(from, name, where);
        const auto guid = parseGuid(value);
        if (!guid && !(optional && value.isEmpty()))
            refuse(where + u'.' + name);
        return guid.value_or(QString());
    }

    std::optional<Instant> time(const QJsonObject &from, const QString &name, const QString &where)
    {
        const QString value = text(from, name, where);
        const auto instant = parseIso(value);
        if (!value.isEmpty() && !instant)
            refuse(where + u'.' + name);
        return instant;
    }

    QJsonArray array(const QJsonObject &from, const QString &name, const QString &where)
    {
        const QJsonValue value = from[name];
        if (!value.isUndefined() && !value.isArray())
            refuse(where + u'.' + name);
        return value.toArray();
    }

    QStringList texts(const QJsonObject &from, const QString &name, const QString &where)
    {
        QStringList texts;
        const QJsonArray values = array(from, name, where);
        for (const QJsonValue &value : values) {
            if (!value.isString() || value.toString().contains(u'\n'))
                refuse(where + u'.' + name);
            texts.append(value.toString());
        }
        return texts;
    }

    /// A stream that only a newer program knows is passed over.
    QList<Stream> streams(const QJsonObject &from, const QString &name, const QString &where)
    {
        QList<Stream> streams;
        const QStringList names = texts(from, name, where);
        for (const QString &each : names) {
            if (const auto stream = streamFromName(each))
                streams.append(*stream);
        }
        return streams;
    }

    AppRegistration app(const QJsonObject &from, const QString &where, bool optional)
    {
        AppRegistration app{.clientId = ClientId(guid(from, u"clientId"_s, where, optional))};
        const QJsonObject json = from["credential"_L1].toObject();
        app.credential.thumbprint = text(json, u"thumbprint"_s, where);
        app.credential.expires = time(json, u"expires"_s, where);
        const QString kind = text(json, u"kind"_s, where);
        const auto found = std::ranges::find(credentialKinds, kind, &std::pair<CredentialKind, QLatin1StringView>::second);
        if (found != credentialKinds.end())
            app.credential.kind = found->first;
        else if (!json.isEmpty() || !optional)
            refuse(where + u".credential.kind"_s);
        m_hasCredential = !json.isEmpty();
        return app;
    }
    [[nodiscard]] bool hasCredential() const { return m_hasCredential; } ///< of the app() read last

private:
    std::optional<QString> m_problem;
    bool m_hasCredential = false;
};

/// Stands for a keychain entry until the import makes the name of one.
const CredentialId entryToBe(u"entry"_s);

TenantConfiguration readTenant(Reader &reader, const QJsonObject &json, const QString &where)
{
    TenantConfiguration read;
    read.tenant = Tenant{.id = TenantId(reader.guid(json, u"id"_s, where)),
        .name = reader.name(json, where),
        .domain = reader.text(json, u"domain"_s, where),
        .cloud = reader.text(json, u"cloud"_s, where),
        .app = reader.app(json, where, false),
        .tags = reader.texts(json, u"groups"_s, where),
        .since = reader.time(json, u"since"_s, where)};
    read.notes = {.tags = reader.texts(json, u"tags"_s, where),
        .note = reader.text(json, u"note"_s, where),
        .paused = reader.streams(json, u"pausedStreams"_s, where)};
    read.off = reader.streams(json, u"streamsOff"_s, where);
    return read;
}

Destination readDestination(Reader &reader, const QJsonObject &json, const QString &where)
{
    Destination read{.id = DestinationId(reader.guid(json, u"id"_s, where)),
        .name = reader.name(json, where),
        .cloud = reader.text(json, u"cloud"_s, where),
        .parent = TenantId(reader.guid(json, u"parent"_s, where, true)),
        .app = reader.app(json, where, true),
        .paused = json["paused"_L1].toBool()};
    if (reader.hasCredential())
        read.app.credential.id = entryToBe;
    const QString kind = reader.text(json, u"kind"_s, where);
    const auto found = std::ranges::find(targetKinds, kind, [](TargetKind known) { return targetKindName(known); });
    const QByteArray text = QJsonDocument(json["target"_L1].toObject()).toJson();
    auto target = found == targetKinds.end() ? Result<Target>(fail(ErrorKind::Malformed, kind)) : parseTarget(*found, text);
    if (target)
        read.target = std::move(*target);
    else
        reader.refuse(where + u".target"_s);
    const auto *ingestion = std::get_if<LogsIngestionTarget>(&read.target);
    if (ingestion && !checkedEndpoint(ingestion->endpoint))
        reader.refuse(where + u".target.endpoint"_s);
    return read;
}

SelectionScope readSelection(Reader &reader, const QJsonObject &json, const QString &where)
{
    SelectionScope scope{.tenant = TenantId(reader.guid(json, u"tenant"_s, where))};
    const QString stream = reader.text(json, u"stream"_s, where);
    scope.stream = streamFromName(stream);
    if (!stream.isEmpty() && !scope.stream)
        reader.refuse(where + u".stream"_s);
    scope.selection.archiveAll = json["archiveAll"_L1].toBool();
    const QJsonArray rules = reader.array(json, u"rules"_s, where);
    for (const QJsonValue &rule : rules) {
        const QString action = rule[u"action"_s].toString();
        if (action != u"keep"_s && action != u"drop"_s)
            reader.refuse(where + u".rules"_s);
        scope.selection.rules.push_back({action == u"keep"_s ? SelectionRule::Action::Keep : SelectionRule::Action::Drop,
            reader.text(rule.toObject(), u"where"_s, where)});
    }
    const QJsonArray changes = reader.array(json, u"changes"_s, where);
    for (const QJsonValue &change : changes) {
        const QString action = change[u"action"_s].toString();
        if (action != u"remove"_s && action != u"mask"_s)
            reader.refuse(where + u".changes"_s);
        scope.selection.changes.push_back({action == u"mask"_s ? FieldChange::Action::Mask : FieldChange::Action::Remove,
            reader.text(change.toObject(), u"member"_s, where)});
    }
    return scope;
}

template <typename T>
std::vector<T> readAll(Reader &reader, const QJsonObject &json, const QString &name,
    T (*read)(Reader &reader, const QJsonObject &json, const QString &where))
{
    std::vector<T> all;
    const QJsonArray values = reader.array(json, name, {});
    all.reserve(size_t(values.size()));
    for (const QJsonValue &value : values)
        all.push_back(read(reader, value.toObject(), u"%1[%2]"_s.arg(name).arg(all.size())));
    return all;
}

void readClouds(Reader &reader, const QJsonObject &json, ProfileConfiguration &into)
{
    const QJsonArray clouds = reader.array(json, u"clouds"_s, {});
    for (const QJsonValue &value : clouds) {
        const auto cloud = parseCloudFile(QJsonDocument(value.toObject()).toJson(), {});
        if (cloud)
            into.clouds.append(*cloud);
        else
            reader.refuse(u"clouds[%1]"_s.arg(into.clouds.size()));
    }
}

} // namespace

QByteArray writeConfiguration(const ProfileConfiguration &configuration)
{
    QJsonArray clouds;
    for (const Cloud &cloud : configuration.clouds)
        clouds.append(objectOf(writeCloudFile(cloud)));
    QJsonArray tenants;
    for (const TenantConfiguration &tenant : configuration.tenants)
        tenants.append(tenantJson(tenant));
    QJsonArray destinations;
    for (const Destination &destination : configuration.destinations)
        destinations.append(destinationJson(destination));
    QJsonArray selections;
    for (const SelectionScope &scope : configuration.selections)
        selections.append(selectionJson(scope));
    QJsonObject settings;
    for (const auto &[name, value] : configuration.settings)
        settings.insert(name, value);
    const QJsonObject json{{u"format"_s, QString(format)}, {u"version"_s, version}, {u"clouds"_s, clouds},
        {u"publisher"_s, configuration.publisher}, {u"tenants"_s, tenants}, {u"destinations"_s, destinations},
        {u"selections"_s, selections}, {u"settings"_s, settings}};
    return QJsonDocument(json).toJson();
}

Result<ProfileConfiguration> parseConfiguration(const QByteArray &text)
{
    const QJsonObject json = text.size() > longestFile ? QJsonObject() : objectOf(text);
    if (json["format"_L1].toString() != format)
        return fail(ErrorKind::Usage, UsageText::tr("this is no exported configuration"));
    if (json["version"_L1].toInt() < 1 || json["version"_L1].toInt() > version)
        return fail(ErrorKind::Usage, UsageText::tr("this configuration was written by a newer version of the program"));
    Reader reader;
    ProfileConfiguration read;
    readClouds(reader, json, read);
    read.publisher = reader.guid(json, u"publisher"_s, u"configuration"_s, true);
    read.tenants = readAll<TenantConfiguration>(reader, json, u"tenants"_s, readTenant);
    read.destinations = readAll<Destination>(reader, json, u"destinations"_s, readDestination);
    read.selections = readAll<SelectionScope>(reader, json, u"selections"_s, readSelection);
    const QJsonObject settings = json["settings"_L1].toObject();
    for (auto each = settings.begin(); each != settings.end(); ++each)
        read.settings[each.key()] = each.value().toString();
    if (reader.problem()) {
        //: The place is a path such as tenants[2].id
        return fail(ErrorKind::Usage, UsageText::tr("the configuration cannot be read at %1").arg(*reader.problem()));
    }
    return read;
}

} // namespace tributary
