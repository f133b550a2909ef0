// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/directory.h"

#include <QtCore/QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace tributary::simulation {

/// A table of a workspace: its properties as ARM shows them.
struct AzureTable {
    QString name;
    bool isClassic = false;
    QJsonObject properties; ///< plan, retention, schema
    Instant ready; ///< when the last change is over

    /// Type of a column as the table spells it; empty where there is none.
    [[nodiscard]] QString typeOf(const QString &column) const;
};

struct AzureWorkspace {
    QString subscription;
    QString group;
    QString name;
    QString location;
    QString customerId;
    std::map<QString, AzureTable> tables; ///< by name in lower case
    std::map<QString, QJsonObject> searches; ///< saved searches, by name in lower case: etag and properties

    [[nodiscard]] QString resourceId() const;
};

struct AzureRule {
    QString subscription;
    QString group;
    QString name;
    QString location;
    QString kind;
    QString immutableId;
    QJsonObject properties; ///< as they were put
    std::map<QString, QJsonObject> diagnostics;

    [[nodiscard]] QString resourceId() const;
    [[nodiscard]] bool declares(const QString &stream) const;
    [[nodiscard]] bool declares(const QString &stream, const QString &column) const;
    [[nodiscard]] QStringList workspaces() const; ///< resource ids, in lower case
    [[nodiscard]] QString tableOf(const QString &stream) const; ///< "ChildO365AAD_CL"
};

struct AzureAssignment {
    QString scope; ///< lower case
    QString name;
    QString role; ///< GUID of the definition
    QString principal;
    Instant made;
};

/// What the parent has in Azure: two subscriptions, three workspaces, one of them with tables and the rule that every simulated
/// cloud has from the start. Shared by ARM, ingestion and queries.
struct AzureInventory {
    AzureInventory(
        quint64 seed, const Account &parent, const QByteArray &firstRule, const QByteArray &firstWorkspace, Instant start);

    QString parent; ///< tenant id
    std::vector<std::pair<QString, QString>> subscriptions; ///< id and name
    std::vector<AzureWorkspace> workspaces;
    std::vector<AzureRule> rules;
    std::vector<AzureAssignment> assignments;
    std::map<QString, Instant> providers; ///< "subscription/namespace" in lower case -> registered from

    [[nodiscard]] AzureWorkspace *workspace(const QString &resourceId);
    [[nodiscard]] AzureWorkspace *workspaceById(const QString &customerId);
    [[nodiscard]] AzureRule *rule(const QString &resourceId);
    [[nodiscard]] AzureRule *ruleById(const QString &immutableId);

    /// Since when somebody has a role at this scope or above; nothing without one.
    [[nodiscard]] std::optional<Instant> assignedSince(
        const QString &scope, const QString &role, const QString &principal) const;
};

/// What the rule of the start declares for each of its streams: name and type.
[[nodiscard]] const std::vector<std::pair<QString, QString>> &firstColumns();

inline constexpr QLatin1StringView publisherRole("3913510d-42f4-4e42-8a64-420c390055eb");
inline constexpr QLatin1StringView readerRole("73c42c96-874c-492b-b04d-ab87d138a893");

} // namespace tributary::simulation
