// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <utility>

namespace tributary {

/// A secret in memory: a client secret, a private key, a passphrase or an access token. Move-only, wiped on destruction,
/// not comparable, not printable. It becomes bytes only at the wire or at the keychain.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over; the caller's copy, if shared, is the caller's to wipe.
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        m_bytes.detach();
    }
    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { wipe(m_bytes); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    /// A view for the wire; do not keep it.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    /// A second owner of the same secret, wiped on its own.
    [[nodiscard]] Secret copy() const { return Secret(QByteArray(m_bytes.constData(), m_bytes.size())); }

    /// Overwrites the bytes in place and empties them. Does nothing to a shared copy elsewhere.
    static void wipe(QByteArray &bytes);

private:
    QByteArray m_bytes;
};

template <typename Stream>
void operator<<(Stream &&, const Secret &) = delete;
bool operator==(const Secret &, const Secret &) = delete;

} // namespace tributary
