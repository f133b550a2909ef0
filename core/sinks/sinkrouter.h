// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sinks/sink.h"

#include <map>

namespace tributary {

/// All kinds of destinations behind one Sink: passes each call to the sink of the target's kind. A kind without a sink in this
/// build is Configuration. The sinks outlive it. Engine thread.
class SinkRouter final : public Sink {
public:
    using Sinks = std::map<TargetKind, std::reference_wrapper<Sink>>;

    explicit SinkRouter(Sinks sinks)
        : m_sinks(std::move(sinks))
    {
    }

    Task<Result<void>> deliver(SinkTarget target, Shipment shipment, std::stop_token stop) override;
    Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) override;
    Task<Result<void>> tend(SinkTarget target, bool ending) override;
    [[nodiscard]] SinkPace pace(const SinkTarget &target) const override;

private:
    [[nodiscard]] Sink *sinkFor(const SinkTarget &target) const;

    Sinks m_sinks;
};

} // namespace tributary
