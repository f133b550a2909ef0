// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLatin1StringView>

#include <array>
#include <optional>

namespace tributary {

/// An application permission the collector wants. Facts: reference "audit sources" 2.3.
struct WantedPermission {
    QLatin1StringView name; ///< `value` of the app role, as it stands in a token's roles
    QLatin1StringView resource; ///< appId of the API that defines it
    QLatin1StringView role; ///< app role id; the child's own resource principal is asked first
    bool required = true; ///< without it a feed of the preset cannot be read
};

inline constexpr QLatin1StringView managementApi("c5393580-f805-4401-95e8-94b7a6ef2fc2"); ///< Office 365 Management APIs
inline constexpr QLatin1StringView graphApi("00000003-0000-0000-c000-000000000000"); ///< Microsoft Graph

/// In the order of the permissions table.
inline constexpr std::array wantedPermissions{
    WantedPermission{
        QLatin1StringView("ActivityFeed.Read"), managementApi, QLatin1StringView("594c1fb6-4f81-4475-ae41-0c394909246c")},
    WantedPermission{QLatin1StringView("ActivityFeed.ReadDlp"), managementApi,
        QLatin1StringView("4807a72c-ad38-4250-94c9-4eabfe26cd55"), false},
    WantedPermission{
        QLatin1StringView("AuditLog.Read.All"), graphApi, QLatin1StringView("b0afded3-3588-46d8-8b3d-9842eff778da")},
    WantedPermission{
        QLatin1StringView("Directory.Read.All"), graphApi, QLatin1StringView("7ab1d382-f21e-4acd-a863-ba3e13f7da61")},
    WantedPermission{QLatin1StringView("AuditLogsQuery.Read.All"), graphApi,
        QLatin1StringView("5e1e9171-754d-478c-812c-f1755a9a4c2d"), false},
};

} // namespace tributary
