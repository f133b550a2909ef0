// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/onboarding.h"
#include "setup/tenantimport.h"
#include "setup/tenantreport.h"
#include "setup/tenantupkeep.h"
#include "wizards/job.h"

#include <QtCore/QObject>

namespace tributary {

/// A tenant of the profile with what is known of it.
struct TenantEntry {
    Tenant tenant;
    TenantNotes notes;

    bool operator==(const TenantEntry &) const = default;
};

/// How far a check of many tenants has come.
struct CheckProgress {
    int done = 0;
    int of = 0;
    QString tenant; ///< the one that was checked last
};

/// Keeping tenants as the windows see it: calls of TenantUpkeep and the checks, made on the engine thread and answered in the
/// GUI thread. Every call returns at once. Where something was changed the engine goes on with it at once. Where the profile
/// cannot be written to, each answers with the reason.
class UpkeepDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Job tenants(Reply<QList<TenantEntry>> reply) = 0;
    [[nodiscard]] virtual Job save(TenantEntry entry, Reply<> reply) = 0; ///< name, tags, note
    [[nodiscard]] virtual Job setEnabled(TenantId tenant, bool enabled, Reply<> reply) = 0;
    [[nodiscard]] virtual Job planRemoval(TenantId tenant, Reply<RemovalPlan> reply) = 0;
    [[nodiscard]] virtual Job remove(TenantId tenant, bool stopSubscriptions, Reply<> reply) = 0;
    [[nodiscard]] virtual Job cloneSettings(TenantId from, TenantId to, Reply<> reply) = 0;

    // --- credential
    [[nodiscard]] virtual Job readCertificate(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) = 0;
    [[nodiscard]] virtual Job rotate(TenantId tenant, std::shared_ptr<CredentialInput> credential, Reply<Tenant> reply) = 0;
    [[nodiscard]] virtual Job readExpiry(TenantId tenant, Reply<Instant> reply) = 0; ///< and keeps it
    [[nodiscard]] virtual Job setExpiry(TenantId tenant, Instant expires, Reply<> reply) = 0;

    // --- checks
    [[nodiscard]] virtual Job permissions(TenantId tenant, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply) = 0;
    /// A page to hand to an administrator of the child. Changes nothing.
    [[nodiscard]] virtual Job report(QList<TenantId> tenants, Told<CheckProgress> told, Reply<QByteArray> reply) = 0;

    // --- subscriptions
    [[nodiscard]] virtual Job streams(TenantId tenant, Reply<QList<StreamRow>> reply) = 0;
    [[nodiscard]] virtual Job startStream(TenantId tenant, Stream stream, Reply<> reply) = 0;
    [[nodiscard]] virtual Job stopStream(TenantId tenant, Stream stream, Reply<> reply) = 0;

    // --- many at once
    /// Reads a CSV file and looks the tenants up. Saves nothing.
    [[nodiscard]] virtual Job previewImport(QString file, Reply<QList<ImportRow>> reply) = 0;
    /// Adds the rows that are all right, all with one credential; tells each row as it stands after.
    [[nodiscard]] virtual Job importTenants(
        QList<ImportRow> rows, std::shared_ptr<CredentialInput> credential, Told<ImportRow> told, Reply<int> reply) = 0;
};

} // namespace tributary
