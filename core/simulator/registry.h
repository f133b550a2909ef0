// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "simulator/dice.h"
#include "simulator/directory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <list>
#include <set>

namespace tributary::simulation {

inline constexpr QLatin1StringView managementAppId("c5393580-f805-4401-95e8-94b7a6ef2fc2");
inline constexpr QLatin1StringView graphAppId("00000003-0000-0000-c000-000000000000");
/// Microsoft Graph Command Line Tools: the public client every tenant knows.
inline constexpr QLatin1StringView commandLineAppId("14d82eec-204b-4c2f-b7e8-296a70dab67e");
inline constexpr QLatin1StringView azureCommandLineAppId("04b07795-8ddb-461a-bbee-02f9e1bf7b46");

/// An app role of a resource.
struct AppRole {
    QString resource; ///< appId
    QString name;
    QString id;
};
[[nodiscard]] const std::vector<AppRole> &appRoles();

struct AppSecret {
    QString keyId;
    QString name;
    QByteArray value;
    Instant made;
    Instant ends;
};

struct AppKey {
    QString keyId;
    QString name;
    QByteArray der;
    Instant made;
    Instant ends;
};

/// An application object in its home tenant.
struct App {
    QString id;
    QString appId;
    int home = -1; ///< index of the tenant; -1 = the parent
    QString name;
    QString audience; ///< signInAudience
    QJsonArray requiredAccess;
    QStringList redirects; ///< of web and public client alike
    QStringList tags;
    bool isPublic = false;
    std::vector<AppSecret> secrets;
    std::vector<AppKey> keys;
    Instant made;
};

/// An app as one tenant knows it.
struct Principal {
    QString id;
    QString appId;
    int tenant = 0;
    bool enabled = true;
    Instant made;
};

struct RoleGrant {
    QString id;
    QString principal;
    QString resource; ///< object id of the resource's principal
    QString role;
    Instant made;
};

/// The app registrations, service principals and grants of all tenants. What every tenant has from the start (its own
/// collector app with its roles, Microsoft's resources) is put in when the tenant is first looked at.
class Registry {
public:
    Registry(quint64 seed, Directory &directory, Instant start);

    App *app(const QString &appId);
    App *appById(int tenant, const QString &id);
    Principal *principal(int tenant, const QString &appId);
    Principal *principalById(int tenant, const QString &id);
    RoleGrant *grant(const QString &principal, const QString &resource, const QString &role);

    App &add(App app);
    Principal &addPrincipal(int tenant, const QString &appId, Instant now);
    RoleGrant &addGrant(const QString &principal, const QString &resource, const QString &role, Instant now);
    void removeApp(const QString &id); ///< with its principal at home
    void removePrincipal(const QString &id); ///< with its grants
    bool removeGrant(const QString &id);

    [[nodiscard]] std::list<App> &apps(int tenant);
    [[nodiscard]] const std::list<RoleGrant> &grants() const { return m_grants; }

    /// Names of the roles a client has for a resource in a tenant, of grants made before `before`.
    [[nodiscard]] QStringList roles(int tenant, const QString &client, const QString &resource, Instant before);

    [[nodiscard]] QString newId() { return QString::fromLatin1(m_dice.guid()); }
    [[nodiscard]] QByteArray newSecret();

private:
    void seed(int tenant);

    Directory &m_directory;
    Instant m_start;
    Dice m_dice;
    std::set<int> m_seeded;
    std::list<App> m_apps; // addresses stay
    std::list<Principal> m_principals;
    std::list<RoleGrant> m_grants;
};

} // namespace tributary::simulation
