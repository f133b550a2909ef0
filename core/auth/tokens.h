// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "base/taskscope.h"
#include "http/transport.h"
#include "secrets/secretstore.h"

#include <QtCore/QHash>

namespace tributary {

/// The TokenProvider of the program: v2 token endpoint of the request's authority, client secret or certificate assertion.
/// The secret is read from the SecretStore for each minting and wiped after it; it goes to https authorities only (loopback may
/// be http). What the endpoint refuses for good is answered from memory for 30 s, so that it is not hammered; a Retry-After is
/// kept likewise. While an old token lives, by the steady clock and by the wall clock, trouble with its renewal stays unseen.
/// Beside AADSTS codes: AADSTS7000215/secret-id where the secret has the shape of a GUID, AADSTS700027/clock and
/// AADSTS50012/clock, TenantMismatch, CertificateUnreadable, and what the transport and the SecretStore say. Assertions are
/// dated by the authority's clock, as its last answer showed it. Destroy it after close() has ended.
class TokenCache final : public TokenProvider {
public:
    TokenCache(Transport &transport, SecretStore &secrets, Clock &clock);
    ~TokenCache() override;

    Task<Result<AccessToken>> token(TokenRequest request, std::stop_token stop) override;
    void invalidate(const TokenRequest &request, const AccessToken &refused) override;

    /// Ends what is under way; everybody waiting gets Cancelled, and so does everybody who asks later.
    Task<> close();

private:
    struct Entry;
    struct Minted;

    [[nodiscard]] std::shared_ptr<Entry> entryOf(const TokenRequest &request);
    [[nodiscard]] std::optional<Result<AccessToken>> remembered(const Entry &entry) const;
    Task<> fetch(std::shared_ptr<Entry> entry, TokenRequest request);
    Task<Result<Minted>> mintPatiently(TokenRequest request);
    Task<Result<Minted>> mint(TokenRequest request);
    Task<Result<Response>> post(TokenRequest request, std::shared_ptr<const Secret> secret);
    void settle(Entry &entry, const Result<Minted> &minted) const;

    Transport &m_transport;
    SecretStore &m_secrets;
    Clock &m_clock;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
    QHash<QString, Milliseconds> m_skews; ///< by authority: how far this computer's clock is ahead
    TaskScope m_scope;
};

} // namespace tributary
