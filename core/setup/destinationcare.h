// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"
#include "sinks/sink.h"
#include "store/store.h"

#include <functional>
#include <memory>

namespace tributary {

/// What caring for the destinations of a profile works with. Everything outlives it. Engine thread.
struct DestinationCareParts {
    Store &store;
    SecretStore &secrets;
    Sink &sink;
    std::function<Result<Cloud>(QString)> cloudNamed;
};

/// Changes destinations that are in use. The engine is to be reloaded after each change. Engine thread.
class DestinationCare {
public:
    explicit DestinationCare(DestinationCareParts parts)
        : m_parts(std::move(parts))
    {
    }

    /// Takes the place of the destination with the same id, after an empty request proved it; a `secret` goes into the keychain
    /// before, and the old one leaves it after. What does not prove changes nothing. NotFound where there is no such
    /// destination.
    Task<Result<Destination>> change(Destination destination, std::shared_ptr<Secret> secret, std::stop_token stop);

    /// Nothing is sent while it is paused, and what is for it waits; fetching goes on until the outbox is full.
    Task<Result<void>> setPaused(DestinationId id, bool paused);

private:
    Task<Result<Destination>> find(DestinationId id);
    Task<Result<void>> prove(Destination destination, std::stop_token stop);

    DestinationCareParts m_parts;
};

} // namespace tributary
