// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/childregistration.h"

#include "setup/appcredentials.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Task<Result<QString>> ChildRegistration::makeCredential(std::stop_token stop)
{
    const CreatedKind kind = m_draft.wanted == CredentialKind::Certificate ? CreatedKind::Certificate : CreatedKind::Secret;
    const auto made = std::find_if(
        m_draft.created.begin(), m_draft.created.end(), [&](const CreatedObject &one) { return one.kind == kind; });
    if (made != m_draft.created.end()) {
        m_wasThere = true;
        co_return QString(made->id);
    }
    // What a run before left half-done is of no use: its key is not in the keychain, or not proven to be.
    const QString application = idOf(CreatedKind::Application);
    AppCredentials credentials(m_client, m_parts.clock, application);
    const QString name = u"Tributary "_s + m_draft.id;
    const auto cleared = co_await credentials.removeNamed(name, stop);
    if (!cleared)
        co_return fail(cleared.error());
    const CredentialOrder order{.kind = m_draft.wanted, .name = name, .months = m_draft.lifetimeMonths};
    CredentialRef reference{.kind = m_draft.wanted, .id = CredentialId(u"tributary/tenant/"_s + newGuid())};
    const CredentialId old = m_draft.ownsCredential ? m_draft.app.credential.id : CredentialId();
    m_draft.app.credential = reference;
    m_draft.ownsCredential = true;
    const auto noted = co_await m_save(m_draft); // first: an entry that nobody knows of would stay for ever
    if (!noted)
        co_return fail(noted.error());
    const auto added = co_await credentials.add(order, m_parts.secrets, reference.id, stop);
    if (!added)
        co_return fail(added.error());
    if (!old.isEmpty())
        co_await m_parts.secrets.remove(old);
    m_draft.app.credential = added->reference;
    m_draft.created.append({kind, added->keyId, application, name});
    const auto written = co_await m_save(m_draft);
    if (!written)
        co_return fail(written.error());
    co_return added->keyId;
}

Task<Result<TenantDraft>> ChildRegistration::undo(CallProgress progress, std::stop_token stop)
{
    m_progress = std::move(progress);
    while (!m_draft.created.isEmpty()) {
        const CreatedObject object = m_draft.created.constLast();
        DirectoryCall call{.number = int(m_draft.created.size()), .request = undoRequest(object), .purpose = object.name};
        call.state = CallState::Running;
        if (m_progress)
            m_progress(call);
        const auto undone = co_await undoOne(object, stop);
        call.state = undone ? CallState::Undone : CallState::Failed;
        call.result = object.id;
        if (!undone)
            call.error = undone.error();
        if (m_progress)
            m_progress(call);
        if (!undone)
            co_return fail(undone.error());
        m_draft.created.removeLast();
        const auto noted = co_await m_save(m_draft);
        if (!noted)
            co_return fail(noted.error());
    }
    const TenantDraft draft = m_draft;
    co_return draft;
}

QString ChildRegistration::undoRequest(const CreatedObject &object)
{
    switch (object.kind) {
    case CreatedKind::Application:
        return u"DELETE /v1.0/applications/{id}"_s;
    case CreatedKind::ServicePrincipal:
    case CreatedKind::ResourcePrincipal:
        return u"DELETE /v1.0/servicePrincipals/{id}"_s;
    case CreatedKind::RoleGrant:
        return u"DELETE /v1.0/servicePrincipals/{id}/appRoleAssignedTo/{id}"_s;
    case CreatedKind::Secret:
    case CreatedKind::Certificate:
        break;
    }
    return {};
}

/// A credential goes with its application.
Task<Result<void>> ChildRegistration::undoOne(CreatedObject object, std::stop_token stop)
{
    QString path;
    if (object.kind == CreatedKind::Application)
        path = u"/applications/"_s + object.id;
    else if (object.kind == CreatedKind::ServicePrincipal || object.kind == CreatedKind::ResourcePrincipal)
        path = u"/servicePrincipals/"_s + object.id;
    else if (object.kind == CreatedKind::RoleGrant)
        path = u"/servicePrincipals/%1/appRoleAssignedTo/%2"_s.arg(object.owner, object.id);
    if (path.isEmpty() || object.id.isEmpty())
        co_return {};
    const QJsonObject nothing;
    const auto removed = co_await m_client.send(Method::Delete, path, nothing, stop);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return fail(removed.error());
    co_return {};
}

} // namespace tributary
