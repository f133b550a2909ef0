// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/personsignin.h"
#include "simulator/refusal.h"

namespace tributary::simulation {

/// The Entra side: token endpoints v1 and v2, OpenID configuration and instance discovery, under the paths of
/// login.microsoftonline.com.
/// Persons are PersonSignIn's business.
class Identity {
public:
    explicit Identity(World &world)
        : m_world(world)
        , m_persons(world)
    {
    }

    /// Nothing where the path is none of Entra's.
    [[nodiscard]] std::optional<SimulatedReply> respond(const RequestView &request);

private:
    enum class Version { V1, V2 };
    /// An app as the tenant knows it.
    struct Client {
        const Account &account;
        const App &app;
        const Principal &principal;
        [[nodiscard]] bool isOwn() const { return account.client.value() == app.appId; }
    };
    struct Resource {
        QByteArray audience;
        QStringList roles;
    };
    struct Form {
        std::vector<std::pair<QByteArray, QByteArray>> fields;
        [[nodiscard]] QByteArray value(QByteArrayView name) const { return headerOf(fields, name); }
    };

    [[nodiscard]] SimulatedReply token(const RequestView &request, Version version);
    [[nodiscard]] std::optional<Refusal> checkRequest(const Form &form, Version version) const;
    [[nodiscard]] tl::expected<QByteArray, Refusal> checkCredential(
        const Form &form, const Client &client, const QByteArray &endpoint) const;
    [[nodiscard]] std::optional<Refusal> checkSecret(const QByteArray &secret, const Client &client) const;
    [[nodiscard]] std::optional<Refusal> checkAssertion(
        const QByteArray &assertion, const Client &client, const QByteArray &endpoint) const;
    [[nodiscard]] tl::expected<Client, Refusal> clientOf(const Form &form, const Account &account) const;
    [[nodiscard]] std::vector<RegisteredCertificate> certificatesOf(const Client &client) const;
    [[nodiscard]] tl::expected<Resource, Refusal> resourceOf(const Form &form, Version version, const Client &client) const;
    [[nodiscard]] SimulatedReply refuse(const Refusal &refusal) const;
    [[nodiscard]] SimulatedReply issue(
        const Client &client, const Resource &resource, const QByteArray &method, Version version);
    [[nodiscard]] SimulatedReply openIdConfiguration(const QByteArray &tenant, bool v2) const;
    [[nodiscard]] SimulatedReply instanceDiscovery(const RequestView &request) const;

    World &m_world;
    PersonSignIn m_persons;
};

/// Verifies the signature of a client assertion (PS256 or RS256) with the public key of a certificate (PEM). Pure.
[[nodiscard]] bool isSignedBy(
    const QByteArray &certificatePem, const QByteArray &algorithm, const QByteArray &signedText, const QByteArray &signature);

} // namespace tributary::simulation
