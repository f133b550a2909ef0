// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/azureobjects.h"
#include "model/destination.h"

namespace tributary {

/// The steps of adding a destination. The values are stored; append only.
enum class DestinationStep { Kind = 1, SignIn = 2, Workspace = 3, Create = 4, Test = 5 };

/// Who makes the resources in Azure. The values are stored; append only.
enum class ProvisioningWay {
    App = 1, ///< the sending app itself, with its credential
    Person = 2, ///< somebody who signs in; not remembered
    Template = 3, ///< the parent's administrator, with an exported template; its outputs are pasted
};

/// What is wanted beside tables, rule and role.
struct ProvisioningExtras {
    bool functions = true; ///< KQL functions that read like OfficeActivity, SigninLogs and AuditLogs
    bool readBack = true; ///< Log Analytics Reader for the app, to prove arrival
    bool errorLog = true; ///< the rule's own log of what it dropped, in the workspace
    bool migrateClassic = false; ///< turn classic tables of these names into tables a rule can fill; cannot be undone

    bool operator==(const ProvisioningExtras &) const = default;
};

/// A destination in the parent tenant on its way into the profile. Kept in the profile after each step, so that a crash loses
/// nothing; it holds no secret, only the name of a keychain entry. A value; any thread.
struct DestinationDraft {
    DestinationId id; ///< the destination will have the same
    Instant changed;
    DestinationStep step = DestinationStep::Kind; ///< where to go on
    ProvisioningWay way = ProvisioningWay::App;
    QString name; ///< unique in the profile
    QString cloud;
    TenantId parent;
    AppRegistration app; ///< the sending app
    bool ownsCredential = false; ///< the keychain entry was made for this draft and goes with it
    QString senderObjectId; ///< the app's service principal in the parent; known after it signed in
    Workspace workspace;
    QString ruleName = QStringLiteral("tributary"); ///< at most 30 characters: it becomes part of a host name
    QString ruleGroup; ///< resource group of the rule; empty = the workspace's
    std::optional<int> retentionDays; ///< of the tables; nothing = the workspace's
    ProvisioningExtras extras;
    LogsIngestionTarget target; ///< names of streams and tables; endpoint and rule once they are known
    bool accepted = false; ///< an empty request was taken
    bool arrived = false; ///< the marker was found in the workspace

    bool operator==(const DestinationDraft &) const = default;
};

[[nodiscard]] DestinationDraft newDestinationDraft(Instant now);

/// The destination the draft will become.
[[nodiscard]] Destination destinationOf(const DestinationDraft &draft);

/// Where the rule is or will be: its ARM id. Empty without a workspace.
[[nodiscard]] QString ruleResourceOf(const DestinationDraft &draft);

/// What is missing or misspelt for making the resources, as sentences; empty where all is well. Pure.
[[nodiscard]] QStringList problemsOf(const DestinationDraft &draft);

/// All drafts of a profile as one JSON text, and back. What is not understood is left out, never an error. Pure.
[[nodiscard]] QByteArray writeDestinationDrafts(const QList<DestinationDraft> &drafts);
[[nodiscard]] QList<DestinationDraft> readDestinationDrafts(const QByteArray &json);

} // namespace tributary
