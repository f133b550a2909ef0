// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

namespace tributary::simulation {

/// What an access token says.
struct Claims {
    QByteArray audience;
    QByteArray issuer;
    QByteArray tenant;
    QByteArray client;
    QByteArray objectId;
    QByteArray method; ///< appidacr: "1" secret, "2" certificate
    QStringList roles;
    QStringList scopes = {}; ///< of a person's token
    QByteArray user = {}; ///< "admin@contoso.example"; empty for an app
    Instant expires;
};

/// Makes and checks access tokens: JWTs signed with a key of this cloud (HS256). Clients cannot tell the difference; they must
/// not look at the signature of a token that is not theirs.
class TokenMint {
public:
    explicit TokenMint(quint64 seed);

    /// Never the same token twice.
    [[nodiscard]] QByteArray mint(const Claims &claims, Instant now);

    /// The claims of a token of this cloud that is still valid.
    [[nodiscard]] std::optional<Claims> check(const QByteArray &token, Instant now) const;

private:
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;
    [[nodiscard]] std::optional<Claims> read(const QByteArray &token) const;

    QByteArray m_key;
    quint64 m_serial = 0;
    mutable QHash<QByteArray, Claims> m_read;
};

[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
[[nodiscard]] QByteArray fromBase64Url(const QByteArray &text);

} // namespace tributary::simulation
