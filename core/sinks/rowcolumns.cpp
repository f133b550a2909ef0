// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/rowcolumns.h"

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

std::span<const RowColumn> rowColumns()
{
    static constexpr std::array columns{
        RowColumn{"EventTime"_L1, "datetime"_L1, "When the event happened, as the record says; never rewritten"},
        RowColumn{"ChildTenantId"_L1, "string"_L1, "Tenant the record was collected from"},
        RowColumn{"ChildTenantName"_L1, "string"_L1, "Name of that tenant in Tributary"},
        RowColumn{"RecordId"_L1, "string"_L1, "Id of the record; the key to drop duplicates by"},
        RowColumn{"ContentType"_L1, "string"_L1, "Stream it was collected from, such as Audit.Exchange"},
        RowColumn{"CollectorBatchId"_L1, "string"_L1, "Batch it was sent in, for proof of arrival"},
        RowColumn{"Redacted"_L1, "boolean"_L1, "Fields were removed or masked before sending"},
        RowColumn{"Truncated"_L1, "boolean"_L1, "Fields were left out because the record was too large"},
        RowColumn{"RawEvent"_L1, "dynamic"_L1, "The record as the service gave it"},
    };
    return columns;
}

} // namespace tributary
