// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/rig.h"
#include "setup/onboarding.h"

#include <QtCore/QUrl>

namespace tributary::test {

/// A rig whose profile has no tenant yet, with an Onboarding over it and somebody who sits at a browser.
class Onboarder {
public:
    explicit Onboarder(SimulatorOptions options);

    Rig rig;
    std::unique_ptr<Onboarding> onboarding;

    [[nodiscard]] SetupParts parts();
    [[nodiscard]] SimulatedTenant tenant(int index = 0) const { return rig.cloud->tenants().at(size_t(index)); }

    /// A draft behind the first step.
    [[nodiscard]] TenantDraft found(int index = 0);
    /// The same with a pasted client id and secret.
    [[nodiscard]] TenantDraft pasted(const QString &secret, int index = 0);

    /// Opens a page of the simulated cloud, answers as `who` ("admin@…", "cancel"), and follows the way back to this computer.
    /// What the browser shows last.
    QByteArray visit(const QUrl &page, const QString &who);
    /// Only the way back: a request to a loopback address.
    static QByteArray comeBack(const QUrl &to);
    /// What the directory of a tenant has at a path, asked as its administrator.
    Result<QJsonObject> inDirectory(const QString &path, int index = 0);
    /// The directory as its administrator sees it.
    [[nodiscard]] DirectoryClient directory(int index = 0);
    /// Grants the tenant's app Application.Read.All.
    void allowReadingApplications(int index = 0);
    [[nodiscard]] QString administrator(int index = 0) const { return QStringLiteral("admin@") + tenant(index).domain; }
};

} // namespace tributary::test
