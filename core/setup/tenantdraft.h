// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/stream.h"
#include "model/tenant.h"

namespace tributary {

/// The steps of onboarding a child tenant. The values are stored; append only.
enum class OnboardingStep {
    Tenant = 1,
    Registration = 2,
    Permissions = 3,
    Subscriptions = 4,
    Destination = 5,
    FirstEvents = 6,
};

/// Whose app registration reads the tenant. The values are stored; append only.
enum class RegistrationWay {
    Existing = 1, ///< client id and credential are pasted
    ParentApp = 2, ///< the parent's multi-tenant app; an administrator of the child consents
    CreateInChild = 3, ///< signed in as the child's administrator, Tributary makes one there
};

/// What was made in the child's directory. The values are stored; append only.
enum class CreatedKind {
    Application = 1,
    ServicePrincipal = 2,
    ResourcePrincipal = 3,
    RoleGrant = 4,
    Secret = 5,
    Certificate = 6
};

/// One object made in the child, so that half-done work is resumed or undone.
struct CreatedObject {
    CreatedKind kind = CreatedKind::Application;
    QString id; ///< object id; of a credential its key id
    QString owner; ///< object id of what it hangs on: the application of a credential, the resource of a grant
    QString name; ///< for the screen: "ActivityFeed.Read"

    bool operator==(const CreatedObject &) const = default;
};

/// A subscription that was started before the tenant is saved: the service wants a quarter of an hour between two starts.
struct StartedStream {
    Stream stream = Stream::AuditGeneral;
    Instant at;

    bool operator==(const StartedStream &) const = default;
};

/// A child tenant on its way into the profile. Kept in the profile after each step, so that a crash loses nothing; it holds no
/// secret, only the name of a keychain entry. A value; any thread.
struct TenantDraft {
    QString id; ///< GUID of the draft
    Instant changed;
    OnboardingStep step = OnboardingStep::Tenant; ///< where to go on
    QString typed; ///< as entered on the first page
    QString name; ///< display name in this profile
    QStringList tags;
    TenantId tenant; ///< empty until it was found
    QString domain;
    QString cloud;
    RegistrationWay way = RegistrationWay::Existing;
    AppRegistration app; ///< complete once Registration is done
    bool ownsCredential = false; ///< the keychain entry was made for this draft and goes with it
    bool awaitsConsent = false; ///< the consent link was handed out
    CredentialKind wanted = CredentialKind::Certificate; ///< of a registration that is to be created
    int lifetimeMonths = 12; ///< of its credential
    QList<CreatedObject> created; ///< in the child, in the order of making
    QList<Stream> streams; ///< ticked; empty = the preset
    std::optional<Instant> since; ///< collect nothing older; nothing = as far back as the service goes
    QList<StartedStream> started;

    bool operator==(const TenantDraft &) const = default;
};

/// A fresh draft with an id of its own.
[[nodiscard]] TenantDraft newDraft(Instant now);

/// The tenant the draft will become.
[[nodiscard]] Tenant tenantOf(const TenantDraft &draft);

/// An app registration without its secret as JSON, and back. Pure.
[[nodiscard]] QByteArray writeApp(const AppRegistration &app);
[[nodiscard]] AppRegistration readApp(const QByteArray &json);

/// All drafts of a profile as one JSON text, and back. What was written by a newer version and is not understood is left out
/// of reading, never an error. Pure.
[[nodiscard]] QByteArray writeDrafts(const QList<TenantDraft> &drafts);
[[nodiscard]] QList<TenantDraft> readDrafts(const QByteArray &json);

} // namespace tributary
