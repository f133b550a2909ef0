// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "setup/destinationdraft.h"

#include <functional>

namespace tributary {

enum class ProvisioningStepKind {
    Providers, ///< resource providers registered in the subscription
    Migrate, ///< a classic table
    Table,
    Rule,
    SenderRole, ///< Monitoring Metrics Publisher on the rule
    ReaderRole, ///< Log Analytics Reader on the workspace
    ErrorLog,
    Function,
};

enum class ProvisioningState {
    Planned,
    AlreadyThere, ///< nothing to do: it is as wanted
    Running,
    Waiting, ///< for Azure: a long-running operation, or a principal that is not known everywhere yet
    Done,
    Failed,
    Skipped, ///< because an earlier one failed
};

/// One thing to be made in Azure: shown before it is done, and with its result after. Doing it again breaks nothing.
struct ProvisioningStep {
    QString id; ///< stable within a draft: "table/ChildO365AAD_CL"
    ProvisioningStepKind kind = ProvisioningStepKind::Table;
    QString subject; ///< name of the thing: "ChildO365AAD_CL"
    QString purpose; ///< one sentence, translated: what is made and why
    QString request; ///< "PUT …/tables/ChildO365AAD_CL", for those who want to see it
    bool isOptional = false; ///< if it fails the others go on
    ProvisioningState state = ProvisioningState::Planned;
    QString result; ///< one sentence, translated, once there is one
    std::optional<Error> error; ///< for adviceFor(); its message has the details of ARM

    bool operator==(const ProvisioningStep &) const = default;
};

/// What is there already in the chosen workspace.
struct ExistingResources {
    QList<Table> tables; ///< custom and classic ones
    QList<Rule> rules; ///< those that send to the workspace

    bool operator==(const ExistingResources &) const = default;
};

/// How an existing rule suits a draft.
struct RuleFit {
    Rule rule;
    bool isUsable = false; ///< as it is
    QStringList problems; ///< sentences, translated: why not, or what create() would add

    bool operator==(const RuleFit &) const = default;
};

struct ProvisioningPlan {
    QList<ProvisioningStep> steps;
    QStringList notes; ///< sentences, translated: what it costs, what migration means
    QStringList obstacles; ///< sentences, translated: why it cannot be done like this; empty = go

    bool operator==(const ProvisioningPlan &) const = default;
};

/// Told of each step when it starts, waits and ends. Engine thread.
using ProvisioningProgress = std::function<void(const ProvisioningStep &)>;

/// What create() would do. Steps whose outcome can be told from `existing` are marked AlreadyThere. Pure.
[[nodiscard]] ProvisioningPlan planOf(const DestinationDraft &draft, const ExistingResources &existing);

/// Whether the rule takes everything the draft sends and puts it where the draft wants it. Pure.
[[nodiscard]] bool ruleCovers(const DestinationDraft &draft, const Rule &rule);

/// The rules of a workspace and whether the draft could send through them as they are; the fitting ones first. Pure.
[[nodiscard]] QList<RuleFit> fitsOf(const DestinationDraft &draft, const ExistingResources &existing);

/// The draft with an existing rule in place of one that is to be made: endpoint, id and the names of its streams. Pure.
[[nodiscard]] DestinationDraft withRule(DestinationDraft draft, const Rule &rule);

} // namespace tributary
