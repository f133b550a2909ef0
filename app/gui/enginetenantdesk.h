// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setupcalls.h"
#include "wizards/tenantdesk.h"

namespace tributary {

/// Onboarding on the engine thread of a console, for the windows.
class EngineTenantDesk final : public TenantDesk {
    Q_OBJECT
public:
    explicit EngineTenantDesk(EngineConsole &console)
        : m_calls(console)
    {
    }

    Job clouds(Reply<QList<Cloud>> reply) override;
    Job suggestion(Reply<QString> reply) override;
    Job drafts(Reply<QList<TenantDraft>> reply) override;
    Job save(TenantDraft draft, Reply<> reply) override;
    Job discard(TenantDraft draft, bool undo, Told<DirectoryCall> told, Reply<> reply) override;
    Job findTenant(QString typed, QString cloud, Reply<FoundTenant> reply) override;
    Job probeKeychain(Reply<> reply) override;
    Job checkComputer(Reply<QList<CheckResult>> reply) override;
    Job readCertificate(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) override;
    Job keepCredential(
        TenantDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<TenantDraft> reply) override;
    Job proveSignIn(TenantDraft draft, Milliseconds patience, Reply<TenantDraft> reply) override;
    Job parentApp(QString cloud, Reply<std::optional<AppRegistration>> reply) override;
    Job setParentApp(QString cloud, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<> reply) override;
    Job awaitConsent(TenantDraft draft, Told<ConsentLink> told, Reply<TenantDraft> reply) override;
    Job signInWithBrowser(TenantDraft draft, ClientId client, Told<QUrl> told, Reply<QString> reply) override;
    Job signInWithCode(TenantDraft draft, ClientId client, Told<DeviceCode> told, Reply<QString> reply) override;
    Job create(TenantDraft draft, Told<DirectoryCall> told, Reply<TenantDraft> reply) override;
    Job permissions(TenantDraft draft, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply) override;
    Job streams(TenantDraft draft, Reply<QList<StreamRow>> reply) override;
    Job startStreams(TenantDraft draft, QList<StreamRow> rows, Told<StreamRow> told, Reply<TenantDraft> reply) override;
    Job firstEvents(TenantDraft draft, Told<FirstEvents> told, Reply<QList<FirstEvents>> reply) override;
    Job finish(TenantDraft draft, Reply<Tenant> reply) override;

private:
    SetupCalls m_calls;
};

} // namespace tributary
