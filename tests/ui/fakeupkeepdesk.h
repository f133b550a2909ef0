// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fakejobs.h"
#include "wizards/upkeepdesk.h"

namespace tributary {

/// Answers the Tenants screen from the event loop with what the test says.
class FakeUpkeepDesk final : public UpkeepDesk, public FakeJobs {
    Q_OBJECT
public:
    FakeUpkeepDesk();

    Job tenants(Reply<QList<TenantEntry>> reply) override;
    Job save(TenantEntry entry, Reply<> reply) override;
    Job setEnabled(TenantId tenant, bool enabled, Reply<> reply) override;
    Job planRemoval(TenantId tenant, Reply<RemovalPlan> reply) override;
    Job remove(TenantId tenant, bool stopSubscriptions, Reply<> reply) override;
    Job cloneSettings(TenantId from, TenantId to, Reply<> reply) override;
    Job readCertificate(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) override;
    Job rotate(TenantId tenant, std::shared_ptr<CredentialInput> credential, Reply<Tenant> reply) override;
    Job readExpiry(TenantId tenant, Reply<Instant> reply) override;
    Job setExpiry(TenantId tenant, Instant expires, Reply<> reply) override;
    Job permissions(TenantId tenant, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply) override;
    Job report(QList<TenantId> tenants, Told<CheckProgress> told, Reply<QByteArray> reply) override;
    Job streams(TenantId tenant, Reply<QList<StreamRow>> reply) override;
    Job startStream(TenantId tenant, Stream stream, Reply<> reply) override;
    Job stopStream(TenantId tenant, Stream stream, Reply<> reply) override;
    Job previewImport(QString file, Reply<QList<ImportRow>> reply) override;
    Job importTenants(
        QList<ImportRow> rows, std::shared_ptr<CredentialInput> credential, Told<ImportRow> told, Reply<int> reply) override;

    QList<TenantEntry> entries; ///< of the busy status
    TenantEntry saved;
    std::optional<Error> refused; ///< every change answers with it
    QString secret; ///< as it came
    bool stoppedSubscriptions = false;
    TenantId removed;
    QList<Stream> stopped;
    QList<ImportRow> rows;
    QList<int> importedLines;

private:
    [[nodiscard]] Result<> outcome() const { return refused ? Result<>(fail(*refused)) : Result<>(); }
};

} // namespace tributary
