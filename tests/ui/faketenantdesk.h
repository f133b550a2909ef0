// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakejobs.h"
#include "wizards/tenantdesk.h"

namespace tributary {

/// Answers the wizard's calls from the event loop with what the test says; `held` calls wait for release().
class FakeTenantDesk final : public TenantDesk, public FakeJobs {
    Q_OBJECT
public:
    FakeTenantDesk();

    Job clouds(Reply<QList<Cloud>> reply) override { return answer(QStringLiteral("clouds"), builtinClouds(), reply); }
    Job suggestion(Reply<QString> reply) override { return answer(QStringLiteral("suggestion"), suggested, std::move(reply)); }
    Job drafts(Reply<QList<TenantDraft>> reply) override { return answer(QStringLiteral("drafts"), kept, reply); }
    Job save(TenantDraft draft, Reply<> reply) override;
    Job discard(TenantDraft draft, bool undo, Told<DirectoryCall> told, Reply<> reply) override;
    Job findTenant(QString typed, QString cloud, Reply<FoundTenant> reply) override;
    Job checkComputer(Reply<QList<CheckResult>> reply) override
    {
        return answer(QStringLiteral("checkComputer"), Result<QList<CheckResult>>(computer), reply);
    }
    Job probeKeychain(Reply<> reply) override { return answer(QStringLiteral("probeKeychain"), keychain, reply); }
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

    QString suggested;
    QList<TenantDraft> kept;
    Result<FoundTenant> found;
    Result<> keychain;
    QList<CheckResult> computer;
    Result<> proof;
    std::optional<AppRegistration> parent;
    std::optional<Error> consentRefused;
    std::optional<Error> signInRefused;
    std::optional<Error> createRefused; ///< at its second call
    QList<PermissionRow> rights; ///< all proven unless the test says otherwise
    QList<StreamRow> rows;
    QList<Stream> refusedStreams;
    QList<FirstEvents> events;
    std::optional<Error> finishRefused;
    QString secret; ///< as it came
    TenantDraft last; ///< of the last call that had one
    bool undone = false;
};

/// Contoso Pharma in the global cloud.
[[nodiscard]] FoundTenant someTenant();
[[nodiscard]] QList<PermissionRow> provenRights();
[[nodiscard]] QList<StreamRow> readyStreams();

} // namespace tributary
