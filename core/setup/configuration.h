// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settingtable.h"
#include "setup/setupparts.h"
#include "setup/tenantupkeep.h"

namespace tributary {

/// A tenant as it is set up: whether a stream is chosen, and what is known of it beside.
struct TenantConfiguration {
    Tenant tenant;
    TenantNotes notes;
    QList<Stream> off; ///< streams that are not chosen

    bool operator==(const TenantConfiguration &) const = default;
};

/// All that a profile is set up with, without any secret, coverage or event. App registrations of the parent for consent are
/// not part of it: they are nothing without their credential.
struct ProfileConfiguration {
    QList<Cloud> clouds; ///< that are not built in
    QString publisher;
    std::vector<TenantConfiguration> tenants;
    std::vector<Destination> destinations;
    std::vector<SelectionScope> selections;
    KeptSettings settings;

    bool operator==(const ProfileConfiguration &) const = default;
};

/// One JSON document, "tributary-configuration" version 1; resources/help/configuration.md describes it. Ids of keychain
/// entries are left out. Pure.
[[nodiscard]] QByteArray writeConfiguration(const ProfileConfiguration &configuration);

/// Reads what writeConfiguration() wrote, by any program: Usage, naming the place, for what is no such document, of a newer
/// version, or holds values that cannot be. Credentials come back without an id. Pure.
[[nodiscard]] Result<ProfileConfiguration> parseConfiguration(const QByteArray &json);

/// What an import does about one thing.
struct ConfigurationChange {
    enum class Subject { Cloud, Publisher, Tenant, Destination, Selection, Setting };
    enum class Action { Add, Change, Same, Leave }; ///< Leave: it differs, and stays as it is here; `reason` says why
    Subject subject = Subject::Tenant;
    Action action = Action::Same;
    QString name;
    QString reason;
    bool needsCredential = false; ///< it works once its credential is entered

    bool operator==(const ConfigurationChange &) const = default;
};

/// "add", "change", "same", "leave"; "tenant"… As in the JSON of the command line.
[[nodiscard]] QString actionName(ConfigurationChange::Action action);
[[nodiscard]] QString subjectName(ConfigurationChange::Subject subject);
/// The same for people.
[[nodiscard]] QString actionText(ConfigurationChange::Action action);
[[nodiscard]] QString subjectText(ConfigurationChange::Subject subject);

/// What importing `file` into a profile set up like `here` does, in the order in which it is done. Nothing is ever removed; app
/// registrations and credentials that are here, and clouds of the same name, stay as they are. Pure.
[[nodiscard]] std::vector<ConfigurationChange> planImport(const ProfileConfiguration &here, const ProfileConfiguration &file);

/// What reading and writing a configuration works with. Everything outlives it. Engine thread.
struct ConfigurationParts {
    SetupParts setup;
    std::function<Task<Result<void>>(Cloud)> addCloud; ///< to those that the profile knows
};

Task<Result<ProfileConfiguration>> readConfiguration(SetupParts parts);

/// Does what planImport() says; the engine is to be reloaded after. Tenants and destinations that are added without a
/// credential get the error SecretMissing at once, which tells what to do. Breaks off at the first error; importing again goes
/// on from there.
Task<Result<std::vector<ConfigurationChange>>> importConfiguration(ConfigurationParts parts, ProfileConfiguration file);

} // namespace tributary
