// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/jsonscan.h"
#include "simulator/world.h"

namespace tributary::simulation {

/// The HTTP Data Collector API of the parent's workspace, `/collector/{workspaceId}/api/logs`, as strict as the service and in
/// one point stricter: names of properties that it would have to change are refused.
class DataCollector {
public:
    DataCollector(World &world, QByteArray workspaceId);

    [[nodiscard]] SimulatedReply respond(const RequestView &request);

    [[nodiscard]] const QByteArray &key() const { return m_key; } ///< Base64, as the portal shows it

private:
    [[nodiscard]] std::optional<SimulatedReply> misbehave();
    [[nodiscard]] std::optional<SimulatedReply> admit(const RequestView &request);
    [[nodiscard]] std::optional<SimulatedReply> checkSignature(const RequestView &request);
    [[nodiscard]] SimulatedReply accept(const RequestView &request);
    [[nodiscard]] std::optional<QString> problemIn(const std::vector<Member> &record);
    void count(QByteArrayView text, const std::vector<Member> &record, const QByteArray &timeField);

    World &m_world;
    QByteArray m_workspaceId;
    QByteArray m_key;
};

} // namespace tributary::simulation
