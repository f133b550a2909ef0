// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "http/transport.h"
#include "secrets/secretstore.h"
#include "sinks/sink.h"

#include <map>
#include <memory>

namespace tributary {

struct DataCollectorParts {
    Transport &transport;
    SecretStore &secrets;
    Clock &clock;
    Lane &pool; ///< rewrites batches
};

/// The HTTP Data Collector API of a workspace; legacy. One batch a post, which is far below the 30 MB the service takes: so a
/// killed process repeats as little as with any other destination. The workspace key is read from the keychain once and kept in
/// memory until the service refuses it.
class DataCollectorSink final : public Sink {
public:
    explicit DataCollectorSink(DataCollectorParts parts)
        : m_parts(parts)
    {
    }

    Task<Result<void>> deliver(SinkTarget target, Shipment shipment, std::stop_token stop) override;

    /// Posts an empty array. The service checks the signature first: "no record" means that workspace and key are in order.
    Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) override;
    [[nodiscard]] SinkPace pace(const SinkTarget &target) const override;

private:
    struct Post {
        SinkTarget target;
        SinkKind kind = SinkKind::O365;
        QByteArray json;
        int records = 0;
    };
    using Key = std::shared_ptr<const Secret>; ///< shared by the posts on their way and by this sink

    Task<Result<void>> send(Post post, std::stop_token stop);
    Task<Result<Key>> key(CredentialId id);

    DataCollectorParts m_parts;
    std::map<CredentialId, Key> m_keys;
};

} // namespace tributary
