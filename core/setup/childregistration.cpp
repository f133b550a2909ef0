// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/childregistration.h"

#include "setup/permissioncatalogue.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registration)
};

constexpr Milliseconds spreading = 2min; // until the directory knows everywhere what was made
constexpr int firstGrant = 4; // numbers of the plan
constexpr int credentialCall = firstGrant + int(wantedPermissions.size());

/// Marks the application, so that it is found again should the program die before it could write down its id.
QString markOf(const TenantDraft &draft)
{
    return u"tributary-"_s + draft.id;
}

QString displayName()
{
    return u"Tributary collector"_s;
}

QJsonArray requiredAccess()
{
    QJsonArray access;
    for (const QLatin1StringView resource : {managementApi, graphApi}) {
        QJsonArray roles;
        for (const WantedPermission &wanted : wantedPermissions) {
            if (wanted.resource == resource)
                roles.append(QJsonObject{{u"id"_s, wanted.role}, {u"type"_s, u"Role"_s}});
        }
        access.append(QJsonObject{{u"resourceAppId"_s, resource}, {u"resourceAccess"_s, roles}});
    }
    return access;
}

bool isThereAlready(const Error &error)
{
    return error.code == u"Request_MultipleObjectsWithSameKeyValue"_s || error.httpStatus == 409
        || error.message.contains(u"already exists"_s, Qt::CaseInsensitive);
}

const CreatedObject *find(const TenantDraft &draft, CreatedKind kind, const QString &name)
{
    const auto found = std::find_if(draft.created.begin(), draft.created.end(),
        [&](const CreatedObject &one) { return one.kind == kind && (name.isEmpty() || one.name == name); });
    return found == draft.created.end() ? nullptr : &*found;
}

/// The role of this name as the tenant's own resource defines it, else as it is known.
QString roleOf(const QJsonObject &resource, const WantedPermission &wanted)
{
    const QJsonArray roles = resource["appRoles"_L1].toArray();
    for (const QJsonValue &role : roles) {
        if (role["value"_L1].toString() == wanted.name)
            return role["id"_L1].toString();
    }
    return wanted.role;
}

} // namespace

ChildRegistration::ChildRegistration(SetupParts parts, DirectoryClient client, TenantDraft draft, Save save)
    : m_parts(std::move(parts))
    , m_client(std::move(client))
    , m_draft(std::move(draft))
    , m_save(std::move(save))
    , m_calls(plan(m_draft))
{
}

QList<DirectoryCall> ChildRegistration::plan(const TenantDraft &draft)
{
    QList<DirectoryCall> calls;
    const auto add = [&](const QString &request, const QString &purpose, const CreatedObject *made) {
        calls.append({.number = int(calls.size()) + 1,
            .request = request,
            .purpose = purpose,
            .state = made ? CallState::Done : CallState::Planned,
            .result = made ? made->id : QString()});
    };
    add(u"POST /v1.0/applications"_s,
        Text::tr("Creates the app registration \"%1\" in this tenant, for this tenant only.").arg(displayName()),
        find(draft, CreatedKind::Application, {}));
    add(u"POST /v1.0/servicePrincipals"_s, Text::tr("Makes the app known in the tenant as an enterprise application."),
        find(draft, CreatedKind::ServicePrincipal, {}));
    add(u"POST /v1.0/servicePrincipals"_s,
        Text::tr("Adds the Office 365 Management APIs to the tenant where they are missing."),
        find(draft, CreatedKind::ResourcePrincipal, {}));
    for (const WantedPermission &wanted : wantedPermissions) {
        add(u"POST /v1.0/servicePrincipals/{id}/appRoleAssignedTo"_s,
            Text::tr("Grants the app the permission %1.").arg(wanted.name), find(draft, CreatedKind::RoleGrant, wanted.name));
    }
    if (draft.wanted == CredentialKind::Certificate) {
        add(u"PATCH /v1.0/applications/{id}"_s,
            Text::tr("Registers a certificate made on this computer. Its private key stays in the keychain here."),
            find(draft, CreatedKind::Certificate, {}));
    } else {
        add(u"POST /v1.0/applications/{id}/addPassword"_s,
            Text::tr("Makes a client secret, which goes into the keychain here."), find(draft, CreatedKind::Secret, {}));
    }
    return calls;
}

QString ChildRegistration::idOf(CreatedKind kind) const
{
    const CreatedObject *made = find(m_draft, kind, {});
    return made ? made->id : QString();
}

void ChildRegistration::report(int number, CallState state, const QString &result, std::optional<Error> error)
{
    DirectoryCall &call = m_calls[number - 1];
    call.state = state;
    call.result = result;
    call.error = std::move(error);
    if (m_progress)
        m_progress(call);
}

Task<Result<void>> ChildRegistration::note(CreatedObject object)
{
    if (find(m_draft, object.kind, object.name))
        co_return {};
    m_draft.created.append(object);
    co_return co_await m_save(m_draft);
}

Task<Result<void>> ChildRegistration::run(int number, Step step, std::stop_token stop)
{
    report(number, CallState::Running);
    m_wasThere = false;
    const auto made = co_await (this->*step)(stop);
    if (!made) {
        report(number, CallState::Failed, {}, made.error());
        co_return fail(made.error());
    }
    report(number, m_wasThere ? CallState::AlreadyThere : CallState::Done, *made);
    co_return {};
}

Task<Result<TenantDraft>> ChildRegistration::make(CallProgress progress, std::stop_token stop)
{
    m_progress = std::move(progress);
    const std::array<Step, 3> steps{
        &ChildRegistration::makeApplication, &ChildRegistration::makePrincipal, &ChildRegistration::makeManagementPrincipal};
    int number = 0;
    for (const Step step : steps) {
        const auto made = co_await run(++number, step, stop);
        if (!made)
            co_return fail(made.error());
    }
    for (const WantedPermission &wanted : wantedPermissions) {
        const auto granted = co_await grant(++number, wanted.name, stop);
        if (!granted && granted.error().kind != ErrorKind::Forbidden && granted.error().kind != ErrorKind::Rejected)
            co_return fail(granted.error());
    }
    const auto credential = co_await run(credentialCall, &ChildRegistration::makeCredential, stop);
    if (!credential)
        co_return fail(credential.error());
    const TenantDraft draft = m_draft;
    co_return draft;
}

Task<Result<QString>> ChildRegistration::makeApplication(std::stop_token stop)
{
    const QString filter = u"tags/any(t:t eq '%1')"_s.arg(markOf(m_draft));
    const QString search =
        u"/applications?$filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter)) + u"&$select=id,appId"_s;
    const auto known = co_await m_client.get(search, stop);
    if (!known)
        co_return fail(known.error());
    QJsonObject application = known->value("value"_L1).toArray().at(0).toObject();
    m_wasThere = !application.isEmpty();
    if (!m_wasThere) {
        const QJsonObject body{{u"displayName"_s, displayName()}, {u"signInAudience"_s, u"AzureADMyOrg"_s},
            {u"requiredResourceAccess"_s, requiredAccess()}, {u"tags"_s, QJsonArray{markOf(m_draft)}}};
        const auto made = co_await m_client.send(Method::Post, u"/applications"_s, body, stop);
        if (!made)
            co_return fail(made.error());
        application = *made;
    }
    const QString id = application["id"_L1].toString();
    const auto client = parseGuid(application["appId"_L1].toString());
    if (id.isEmpty() || !client)
        co_return fail(ErrorKind::Malformed, u"Microsoft Graph names no id of the application"_s);
    m_draft.app.clientId = ClientId(*client);
    const CreatedObject object{CreatedKind::Application, id, {}, displayName()};
    const auto noted = co_await note(object);
    if (!noted)
        co_return fail(noted.error());
    co_return id;
}

/// The service principal of an app in this tenant; `make` where there is none.
Task<Result<QJsonObject>> ChildRegistration::principalOf(QString appId, bool make, std::stop_token stop)
{
    const QString path = u"/servicePrincipals(appId='%1')?$select=id,appId,appRoles"_s.arg(appId);
    const auto known = co_await m_client.get(path, stop);
    m_wasThere = known.has_value();
    if (known || known.error().kind != ErrorKind::NotFound || !make)
        co_return known;
    const QJsonObject body{{u"appId"_s, appId}};
    const auto made = co_await m_client.sendPatiently(Method::Post, u"/servicePrincipals"_s, body, spreading, stop);
    if (made || !isThereAlready(made.error()))
        co_return made;
    m_wasThere = true;
    const QJsonObject nothing;
    co_return co_await m_client.sendPatiently(Method::Get, path, nothing, spreading, stop);
}

Task<Result<QString>> ChildRegistration::makePrincipal(std::stop_token stop)
{
    const QString appId = m_draft.app.clientId.value();
    const auto principal = co_await principalOf(appId, true, stop);
    if (!principal)
        co_return fail(principal.error());
    const QString id = principal->value("id"_L1).toString();
    const CreatedObject object{CreatedKind::ServicePrincipal, id, {}, displayName()};
    const auto noted = co_await note(object);
    if (!noted)
        co_return fail(noted.error());
    co_return id;
}

Task<Result<QString>> ChildRegistration::makeManagementPrincipal(std::stop_token stop)
{
    const auto principal = co_await principalOf(managementApi, true, stop);
    if (!principal)
        co_return fail(principal.error());
    const QString id = principal->value("id"_L1).toString();
    if (!m_wasThere) {
        const CreatedObject object{CreatedKind::ResourcePrincipal, id, {}, u"Office 365 Management APIs"_s};
        const auto noted = co_await note(object);
        if (!noted)
            co_return fail(noted.error());
    }
    co_return id;
}

Task<Result<void>> ChildRegistration::grant(int number, QString permission, std::stop_token stop)
{
    report(number, CallState::Running);
    m_wasThere = false;
    const auto made = co_await grantRole(permission, stop);
    if (!made) {
        report(number, CallState::Failed, {}, made.error());
        co_return fail(made.error());
    }
    report(number, m_wasThere ? CallState::AlreadyThere : CallState::Done, *made);
    co_return {};
}

Task<Result<QString>> ChildRegistration::grantRole(QString permission, std::stop_token stop)
{
    if (const CreatedObject *made = find(m_draft, CreatedKind::RoleGrant, permission)) {
        m_wasThere = true;
        co_return made->id;
    }
    const auto wanted = *std::find_if(wantedPermissions.begin(), wantedPermissions.end(),
        [&](const WantedPermission &one) { return one.name == permission; });
    const auto resource = co_await principalOf(wanted.resource, false, stop);
    if (!resource)
        co_return fail(resource.error());
    const QString resourceId = resource->value("id"_L1).toString();
    const QJsonObject body{{u"principalId"_s, idOf(CreatedKind::ServicePrincipal)}, {u"resourceId"_s, resourceId},
        {u"appRoleId"_s, roleOf(*resource, wanted)}};
    const QString path = u"/servicePrincipals/%1/appRoleAssignedTo"_s.arg(resourceId);
    const auto made = co_await m_client.sendPatiently(Method::Post, path, body, spreading, stop);
    m_wasThere = !made && isThereAlready(made.error());
    if (!made && !m_wasThere)
        co_return fail(made.error());
    const CreatedObject object{
        CreatedKind::RoleGrant, made ? made->value("id"_L1).toString() : QString(), resourceId, permission};
    const auto noted = co_await note(object);
    if (!noted)
        co_return fail(noted.error());
    co_return object.id;
}

} // namespace tributary
