// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/refusal.h"

namespace tributary::simulation {

/// Somebody of a simulated tenant.
struct Person {
    enum class Role { GlobalAdministrator, ApplicationAdministrator, None };
    QString address; ///< "admin@contoso.example"; also "apps@" and "user@"
    const Account *account = nullptr;
    Role role = Role::None;
};

/// Where persons sign in: the pages of authorize, device login and admin consent, and the tokens that come of them. Each page
/// has a link for every choice a person could make; a test takes the link with `simulated_user`.
class PersonSignIn {
public:
    explicit PersonSignIn(World &world)
        : m_world(world)
    {
    }

    /// Nothing where the path, or the grant type of a token request, is none of ours.
    [[nodiscard]] std::optional<SimulatedReply> respond(const RequestView &request);

private:
    /// A sign-in that was begun or done.
    struct Session {
        QString client;
        QString redirect;
        QByteArray challenge; ///< PKCE; empty for a device code
        QStringList scopes; ///< as asked for
        QByteArray audience;
        Person person;
        Instant expires;
        bool used = false;
        // of a device code
        QString userCode;
        QString tenant; ///< as in the path
        bool declined = false;
        Milliseconds lastPolled{0};
    };
    using Fields = std::vector<std::pair<QByteArray, QByteArray>>;
    struct Scopes {
        QByteArray audience;
        QStringList names;
        bool refresh = false;
        bool identity = false;
    };

    [[nodiscard]] SimulatedReply authorize(const RequestView &request);
    [[nodiscard]] SimulatedReply adminConsent(const RequestView &request);
    [[nodiscard]] SimulatedReply deviceCode(const RequestView &request);
    [[nodiscard]] SimulatedReply deviceLogin(const RequestView &request);
    [[nodiscard]] SimulatedReply redeemCode(const Fields &form);
    [[nodiscard]] SimulatedReply pollDevice(const Fields &form);
    [[nodiscard]] SimulatedReply refresh(const Fields &form);
    [[nodiscard]] SimulatedReply issue(const Session &session);
    [[nodiscard]] std::optional<Person> personOf(const QByteArray &address) const;
    [[nodiscard]] tl::expected<Scopes, Refusal> scopesOf(const QByteArray &text) const;
    [[nodiscard]] std::optional<Refusal> checkPerson(const RequestView &request, const Person &person, bool needsAdmin) const;
    [[nodiscard]] SimulatedReply choices(const RequestView &request, const QString &title) const;
    [[nodiscard]] SimulatedReply errorPage(const Refusal &refusal) const;
    [[nodiscard]] bool mayReturnTo(const App &app, const QString &redirect) const;
    void consent(const App &app, int tenant);
    [[nodiscard]] QByteArray newCode();

    World &m_world;
    std::map<QByteArray, Session> m_codes;
    std::map<QByteArray, Session> m_devices;
    std::map<QByteArray, Session> m_refreshes;
    quint64 m_serial = 0;
};

} // namespace tributary::simulation
