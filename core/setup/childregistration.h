// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/directorycall.h"
#include "setup/directoryclient.h"
#include "setup/setupparts.h"
#include "setup/tenantdraft.h"

namespace tributary {

/// Makes an app registration of its own in a child tenant, as its administrator, or takes back what was made. Each object is
/// looked for before it is made and written into the draft after, so that running again after a break makes nothing twice. The
/// private key or secret goes straight into the keychain. Engine thread.
class ChildRegistration {
public:
    using Save = std::function<Task<Result<void>>(TenantDraft)>;

    ChildRegistration(SetupParts parts, DirectoryClient client, TenantDraft draft, Save save);

    /// The calls of a draft, in order; those that are done already say so. Pure.
    [[nodiscard]] static QList<DirectoryCall> plan(const TenantDraft &draft);

    /// All calls. A grant that is refused does not stop the others: the permissions table shows it. Any other error ends it.
    Task<Result<TenantDraft>> make(CallProgress progress, std::stop_token stop);

    /// In reverse; what is gone already counts as taken back.
    Task<Result<TenantDraft>> undo(CallProgress progress, std::stop_token stop);

private:
    using Step = Task<Result<QString>> (ChildRegistration::*)(std::stop_token);

    Task<Result<void>> run(int number, Step step, std::stop_token stop);
    Task<Result<QString>> makeApplication(std::stop_token stop);
    Task<Result<QString>> makePrincipal(std::stop_token stop);
    Task<Result<QString>> makeManagementPrincipal(std::stop_token stop);
    Task<Result<QString>> makeCredential(std::stop_token stop);
    Task<Result<void>> grant(int number, QString permission, std::stop_token stop);
    Task<Result<QString>> grantRole(QString permission, std::stop_token stop);
    Task<Result<QJsonObject>> principalOf(QString appId, bool make, std::stop_token stop);
    Task<Result<void>> undoOne(CreatedObject object, std::stop_token stop);
    Task<Result<void>> note(CreatedObject object);

    [[nodiscard]] static QString undoRequest(const CreatedObject &object);
    [[nodiscard]] QString idOf(CreatedKind kind) const;
    void report(int number, CallState state, const QString &result = {}, std::optional<Error> error = {});

    SetupParts m_parts;
    DirectoryClient m_client;
    TenantDraft m_draft;
    Save m_save;
    CallProgress m_progress;
    QList<DirectoryCall> m_calls;
    bool m_wasThere = false; ///< what the last step looked for
};

} // namespace tributary
