// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace tributary {

enum class PermissionState {
    Checking, ///< not answered yet
    Proven, ///< the token has the role, and a real call went through
    Granted, ///< the token has the role; no call could prove it yet
    Missing, ///< the role is not in the token
    Refused, ///< the role is there, and the service refuses all the same: see error
    Unavailable, ///< the tenant does not have what it opens: licence, cloud
    Unknown, ///< could not be asked: network, throttled
};

/// How to mend a row: a sentence, and what to copy or open where there is something.
struct Fix {
    QString text;
    QString command; ///< PowerShell for the tenant's administrator; may be empty
    QUrl link; ///< portal page; may be empty

    bool operator==(const Fix &) const = default;
};

/// One line of the permissions table. Plain text for the screen, translated.
struct PermissionRow {
    QString key; ///< "ActivityFeed.Read"; "UnifiedAuditLog", "EntraPremium" for what is no permission
    QString name; ///< as the portal shows it
    QString resource; ///< "Office 365 Management APIs", "Microsoft Graph"; empty for what is no permission
    QString why; ///< what it opens
    bool required = true; ///< false: all goes on without it, with less
    PermissionState state = PermissionState::Checking;
    QString detail; ///< one sentence: how it stands and by what that is known
    std::optional<Error> error;
    Fix fix; ///< empty where nothing needs doing

    bool operator==(const PermissionRow &) const = default;
};

/// The rows before anything was asked, in the order of the table.
[[nodiscard]] QList<PermissionRow> permissionRows();

/// True where the row keeps nothing from running that is required.
[[nodiscard]] bool isFine(const PermissionRow &row);

} // namespace tributary
