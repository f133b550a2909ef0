// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/checkresult.h"
#include "setup/onboarding.h"
#include "wizards/job.h"

#include <QtCore/QObject>

namespace tributary {

/// Onboarding as the wizard sees it: the calls of Onboarding, made on the engine thread and answered in the GUI thread. Every
/// call returns at once. Where the profile cannot be written to, each answers with the reason.
class TenantDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Job clouds(Reply<QList<Cloud>> reply) = 0;
    /// A tenant to try it with, in the demo; empty otherwise.
    [[nodiscard]] virtual Job suggestion(Reply<QString> reply) = 0;
    [[nodiscard]] virtual Job drafts(Reply<QList<TenantDraft>> reply) = 0;
    [[nodiscard]] virtual Job save(TenantDraft draft, Reply<> reply) = 0;
    [[nodiscard]] virtual Job discard(TenantDraft draft, bool undo, Told<DirectoryCall> told, Reply<> reply) = 0;

    [[nodiscard]] virtual Job findTenant(QString typed, QString cloud, Reply<FoundTenant> reply) = 0;

    [[nodiscard]] virtual Job probeKeychain(Reply<> reply) = 0;
    /// Keychain, clock, network and disk of this computer.
    [[nodiscard]] virtual Job checkComputer(Reply<QList<CheckResult>> reply) = 0;
    /// Reads the files and checks them; `key` may be empty.
    [[nodiscard]] virtual Job readCertificate(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) = 0;
    [[nodiscard]] virtual Job keepCredential(
        TenantDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<TenantDraft> reply) = 0;
    [[nodiscard]] virtual Job proveSignIn(TenantDraft draft, Milliseconds patience, Reply<TenantDraft> reply) = 0;
    [[nodiscard]] virtual Job parentApp(QString cloud, Reply<std::optional<AppRegistration>> reply) = 0;
    [[nodiscard]] virtual Job setParentApp(
        QString cloud, ClientId client, std::shared_ptr<CredentialInput> credential, Reply<> reply) = 0;
    [[nodiscard]] virtual Job awaitConsent(TenantDraft draft, Told<ConsentLink> told, Reply<TenantDraft> reply) = 0;
    [[nodiscard]] virtual Job signInWithBrowser(TenantDraft draft, ClientId client, Told<QUrl> told, Reply<QString> reply) = 0;
    [[nodiscard]] virtual Job signInWithCode(
        TenantDraft draft, ClientId client, Told<DeviceCode> told, Reply<QString> reply) = 0;
    [[nodiscard]] virtual Job create(TenantDraft draft, Told<DirectoryCall> told, Reply<TenantDraft> reply) = 0;

    [[nodiscard]] virtual Job permissions(TenantDraft draft, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply) = 0;
    [[nodiscard]] virtual Job streams(TenantDraft draft, Reply<QList<StreamRow>> reply) = 0;
    [[nodiscard]] virtual Job startStreams(
        TenantDraft draft, QList<StreamRow> rows, Told<StreamRow> told, Reply<TenantDraft> reply) = 0;
    [[nodiscard]] virtual Job firstEvents(TenantDraft draft, Told<FirstEvents> told, Reply<QList<FirstEvents>> reply) = 0;
    /// The engine starts to poll the tenant at once.
    [[nodiscard]] virtual Job finish(TenantDraft draft, Reply<Tenant> reply) = 0;
};

} // namespace tributary
