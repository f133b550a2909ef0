// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnstore.h"

#include <QtCore/QHash>

#include <stop_token>

namespace tributary {

/// What the rows of the table can be ordered by. Arrival is the order of storing.
enum class EventColumn : quint8 {
    Arrival,
    Time,
    Tenant,
    Stream,
    Workload,
    Operation,
    User,
    ClientIp,
    Result,
    Object,
    RecordType,
    UserType,
    Error,
};

struct EventSort {
    EventColumn column = EventColumn::Arrival;
    bool isDescending = true;

    bool operator==(const EventSort &) const = default;
};

/// Orders positions by a column. Texts are compared without regard to the case of ASCII letters, by their bytes otherwise;
/// addresses by value; tenants by name. Equal ones keep the order they come in. Empty when stopped. Any thread.
[[nodiscard]] std::vector<Position> sortedPositions(const ColumnStore &store, const ColumnSnapshot &snapshot,
    std::vector<Position> positions, EventSort order, const QHash<TenantId, QString> &tenantNames, const std::stop_token &stop);

} // namespace tributary
